// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/yaml/unicode.hpp>

namespace kube::inline v0_1::yaml {

/// One document of a stream, as text.
struct stream_part {
    std::string_view text;
    /// The line of the stream at which the text starts, from 1.
    std::uint32_t line = 1;
    /// The byte of the stream at which the text starts.
    std::size_t offset = 0;
    /// The text is a separator line that goes on with more than a comment: an error, not a document.
    bool bad_separator = false;
};

/// Cuts a stream into documents as Kubernetes' YAMLReader does: at lines that start with `---`, without knowing any
/// YAML. A separator that follows another document ends it and belongs to none; else it starts the document's text. A
/// bad separator takes the document before it with it. Each part may be an empty document. Linear; copies nothing.
class document_reader {
public:
    explicit document_reader(std::string_view stream) noexcept : stream_(stream) {}

    /// The next document, or nothing at the end.
    [[nodiscard]] std::optional<stream_part> next() noexcept {
        stream_part part{.text = {}, .line = line_, .offset = at_};
        while (at_ < stream_.size()) {
            const std::size_t begin = at_;
            const std::uint32_t begin_line = line_;
            const std::size_t newline = stream_.find('\n', begin);
            const std::size_t end = newline == std::string_view::npos ? stream_.size() : newline;
            at_ = newline == std::string_view::npos ? end : end + 1;
            ++line_;
            const std::string_view line = stream_.substr(begin, end - begin);
            if (!line.starts_with("---")) {
                continue;
            }
            const std::string_view rest = detail::trim_space(line.substr(3));
            if (!rest.empty() && rest[0] != '#') {
                return stream_part{.text = line, .line = begin_line, .offset = begin, .bad_separator = true};
            }
            if (begin != part.offset) {
                part.text = stream_.substr(part.offset, begin - part.offset);
                return part;
            }
        }
        if (at_ == part.offset) {
            return std::nullopt;
        }
        part.text = stream_.substr(part.offset);
        return part;
    }

private:
    std::string_view stream_;
    std::size_t at_ = 0;
    std::uint32_t line_ = 1;
};

/// Whether Kubernetes first tries a text as JSON: its first character that is no blank is `{`. YAML reads most JSON to
/// the same values, but neither the escape `\/` nor a pair of escaped surrogates.
[[nodiscard]] inline bool looks_like_json(std::string_view text) noexcept {
    return detail::trim_space(text).starts_with('{');
}

}  // namespace kube::inline v0_1::yaml
