// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace kube::inline v0_1::yaml {

/// The limits that a reader keeps on outside input. The defaults hold wherever none are given.
struct limits {
    /// Nested lists and objects, also those that aliases bring: what Go's JSON and YAML take.
    std::uint32_t max_depth = 10'000;
    /// Bytes of one document; at most 2^32 - 2.
    std::size_t max_document_bytes = std::size_t{256} << 20;
    /// Bytes of one scalar after its escapes are undone.
    std::size_t max_scalar_bytes = std::size_t{64} << 20;
    /// Bytes of text that aliases may repeat; how many *nodes* they may repeat is Kubernetes' own rule.
    std::size_t max_alias_text_bytes = std::size_t{64} << 20;
};

/// How to read a document.
struct options {
    /// An object that has a key twice is an error (as for sigs.k8s.io/yaml's strict functions); else the last one wins.
    bool strict = false;
    /// Reads as if the text ended in a line break.
    bool final_newline = false;
    limits limit = {};
};

enum class error_code : std::uint8_t {
    none,
    encoding,            ///< not UTF-8 (or, after a byte order mark, UTF-16), or a control character
    scan,                ///< text that is no YAML: no token can be made of it
    parse,               ///< tokens in an order that is no YAML
    too_deep,            ///< more than limits::max_depth
    too_large,           ///< more than limits::max_document_bytes or max_scalar_bytes
    excessive_aliasing,  ///< an alias bomb
    unknown_anchor,
    recursive_anchor,  ///< an anchor's value contains an alias to itself
    bad_tagged_value,  ///< `!!int x`
    bad_base64,        ///< in a `!!binary` scalar
    bad_merge,         ///< `<<` of something that is neither an object nor a list of objects
    bad_key,           ///< a list or an object as key
    unsupported_key,   ///< a key that JSON has no text for: null, or an integer above 2^63 - 1
    duplicate_key,     ///< only when options::strict
    not_finite,        ///< `.inf` or `.nan`
    bad_separator,     ///< a line that starts with `---` and goes on with more than a comment
    stopped,           ///< the sink returned false; its own error says why
};

/// Why a document could not be read, and where: line and column count from 1, the offset is in bytes; all from the
/// start of the document's text. For `stopped` it is the place of the value or key that the sink refused.
struct error {
    error_code code = error_code::none;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::size_t offset = 0;
    /// Kubernetes' static words for `encoding`, `scan` and `parse`; else null.
    const char* problem = nullptr;

    friend bool operator==(const error& a, const error& b) noexcept {
        return a.code == b.code && a.line == b.line && a.column == b.column && a.offset == b.offset;
    }
};

namespace detail {

inline std::string_view token_at(std::string_view document, std::size_t offset, std::string_view stop) noexcept {
    const std::string_view rest = offset < document.size() ? document.substr(offset) : std::string_view{};
    std::string_view token = rest.substr(0, rest.find_first_of(stop));
    token.remove_prefix(token.find_first_not_of(" \t") == std::string_view::npos ? 0 : token.find_first_not_of(" \t"));
    return token.substr(0, token.find_last_not_of(" \t\r") + 1);
}

/// The name after the `*` at `offset`.
inline std::string_view alias_at(std::string_view document, std::size_t offset) noexcept {
    const std::string_view rest = offset < document.size() ? document.substr(offset + 1) : std::string_view{};
    return rest.substr(0, rest.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-"));
}

inline std::string line_prefix(std::uint32_t line) { return "yaml: line " + std::to_string(line) + ": "; }

}  // namespace detail

/// The error as one line of text; Kubernetes' own words where the error says enough for them. `document` is the text
/// that was read.
inline std::string message(const error& e, std::string_view document) {
    switch (e.code) {
    case error_code::none: return {};
    case error_code::encoding: return std::string("yaml: ") + (e.problem != nullptr ? e.problem : "invalid text");
    case error_code::scan:
    case error_code::parse: {
        // Kubernetes counts the lines of a parser's error from 0, those of a scanner's from 1, and leaves out the
        // first.
        const std::uint32_t line = e.line <= 1 ? 0 : e.code == error_code::scan ? e.line : e.line - 1;
        return (line == 0 ? std::string("yaml: ") : detail::line_prefix(line)) +
               (e.problem != nullptr ? e.problem : "unknown problem parsing YAML content");
    }
    case error_code::too_deep: return detail::line_prefix(e.line) + "exceeded max depth";
    case error_code::too_large: return detail::line_prefix(e.line) + "document is too large";
    case error_code::excessive_aliasing: return "yaml: document contains excessive aliasing";
    case error_code::unknown_anchor:
        return "yaml: unknown anchor '" + std::string(detail::alias_at(document, e.offset)) + "' referenced";
    case error_code::recursive_anchor:
        return "yaml: anchor '" + std::string(detail::alias_at(document, e.offset)) + "' value contains itself";
    case error_code::bad_tagged_value:
        return detail::line_prefix(e.line) + "cannot decode `" +
               std::string(detail::token_at(document, e.offset, "\n#,]}")) + "` as its tag says";
    case error_code::bad_base64: return "yaml: !!binary value contains invalid base64 data";
    case error_code::bad_merge: return "yaml: map merge requires map or sequence of maps as the value";
    case error_code::bad_key: return detail::line_prefix(e.line) + "invalid map key: a list or an object";
    case error_code::unsupported_key:
        return detail::line_prefix(e.line) +
               "unsupported map key: " + std::string(detail::token_at(document, e.offset, "\n:#"));
    case error_code::duplicate_key:
        return detail::line_prefix(e.line) + "key " + std::string(detail::token_at(document, e.offset, "\n:#")) +
               " already set in map";
    case error_code::not_finite:
        return detail::line_prefix(e.line) +
               "unsupported value: " + std::string(detail::token_at(document, e.offset, "\n#,]}"));
    case error_code::bad_separator:
        return "invalid Yaml document separator: " + std::string(detail::token_at(document, e.offset, "\n"));
    case error_code::stopped: return detail::line_prefix(e.line) + "value refused";
    }
    return {};
}

}  // namespace kube::inline v0_1::yaml
