// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <map>
#include <string>
#include <string_view>

#include <yaml.h>

#include <kube/base/expected.hpp>
#include <kube/yaml/error.hpp>
#include <kube/yaml/event.hpp>

namespace kube::inline v0_1::yaml {

namespace detail {

/// Finds the byte at which a character stands, for character indices that mostly grow.
class text_cursor {
public:
    explicit text_cursor(std::string_view text) noexcept : text_(text) {
        if (text.starts_with("\xef\xbb\xbf")) {
            at_ = 3;
        } else if (text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff")) {
            at_ = 2;
            low_ = text[0] == '\xff' ? 0 : 1;
            wide_ = true;
        }
    }

    std::size_t offset_of(std::size_t index) noexcept {
        for (; index_ < index && at_ < text_.size(); ++index_) {
            if (wide_) {
                at_ += is_surrogate(at_, 0xd8) ? 4 : 2;
            } else {
                do {
                    ++at_;
                } while (at_ < text_.size() && is_continuation(at_));
            }
        }
        for (; index_ > index && at_ > 0; --index_) {
            if (wide_) {
                at_ -= at_ >= 6 && is_surrogate(at_ - 2, 0xdc) ? 4 : 2;
            } else {
                do {
                    --at_;
                } while (at_ > 0 && is_continuation(at_));
            }
        }
        index_ = index;
        return at_ < text_.size() ? at_ : text_.size();
    }

    bool wide() const noexcept { return wide_; }
    /// In UTF-16: where the low byte stands in a unit.
    std::size_t low() const noexcept { return low_; }

private:
    bool is_continuation(std::size_t at) const noexcept {
        return (static_cast<unsigned char>(text_[at]) & 0xc0u) == 0x80u;
    }
    bool is_surrogate(std::size_t at, unsigned kind) const noexcept {
        const std::size_t high = at + 1 - low_;
        return high < text_.size() && (static_cast<unsigned char>(text_[high]) & 0xfcu) == kind;
    }

    std::string_view text_;
    std::size_t index_ = 0;
    std::size_t at_ = 0;
    std::size_t low_ = 0;
    bool wide_ = false;
};

inline scalar_tag tag_of(const yaml_char_t* tag) noexcept {
    if (tag == nullptr) {
        return scalar_tag::none;
    }
    std::string_view text(reinterpret_cast<const char*>(tag));
    constexpr std::string_view prefix = "tag:yaml.org,2002:";
    if (!text.starts_with(prefix)) {
        return scalar_tag::other;
    }
    text.remove_prefix(prefix.size());
    constexpr struct {
        std::string_view name;
        scalar_tag tag;
    } tags[] = {
        {"str", scalar_tag::str},        {"bool", scalar_tag::boolean}, {"int", scalar_tag::integer},
        {"float", scalar_tag::floating}, {"null", scalar_tag::null},    {"timestamp", scalar_tag::timestamp},
        {"binary", scalar_tag::binary},  {"merge", scalar_tag::merge},
    };
    for (const auto& known : tags) {
        if (known.name == text) {
            return known.tag;
        }
    }
    return scalar_tag::other;
}

/// Whether a node without a tag in libyaml's eyes has the tag `!`, which libyaml drops and Kubernetes' library keeps;
/// `node` is the text from the node's start.
inline bool has_bare_tag(std::string_view node) noexcept {
    if (node.starts_with('&')) {
        std::size_t i = node.find_first_of(" \t\r\n");
        while (i < node.size() && std::string_view(" \t\r\n#").find(node[i]) != std::string_view::npos) {
            i = node[i] == '#' ? node.find('\n', i) : i + 1;
        }
        return i < node.size() && node[i] == '!';
    }
    return node.starts_with('!');
}

/// Whether a double-quoted text has the escape `\/`, which libyaml knows and Kubernetes' library does not.
inline std::size_t find_slash_escape(std::string_view quoted) noexcept {
    for (std::size_t i = quoted.find('\\'); i < quoted.size(); i = quoted.find('\\', i + 2)) {
        if (i + 1 < quoted.size() && quoted[i + 1] == '/') {
            return i;
        }
    }
    return std::string_view::npos;
}

/// libyaml compares each %TAG directive with all others.
inline bool has_many_tag_directives(std::string_view text) noexcept {
    constexpr std::size_t many = 10'000;
    for (const std::string_view directive : {std::string_view("%TAG"), std::string_view("%\0T\0A", 5)}) {
        std::size_t count = 0;
        for (std::size_t i = text.find(directive); i != std::string_view::npos; i = text.find(directive, i + 1)) {
            if (++count > many) {
                return true;
            }
        }
    }
    return false;
}

/// Reads one document with libyaml.
class parser {
public:
    parser(std::string_view text, const options& how) : text_(text), how_(how), cursor_(text) {
        ready_ = yaml_parser_initialize(&parser_) != 0;
        if (ready_) {
            yaml_parser_set_input(&parser_, &read_more, this);
        }
    }
    ~parser() {
        yaml_event_delete(&event_);
        if (ready_) {
            yaml_parser_delete(&parser_);
        }
    }
    parser(const parser&) = delete;
    parser& operator=(const parser&) = delete;

    result<event_list, error> run() {
        if (!ready_) {
            return unexpected(error{.code = error_code::out_of_memory});
        }
        if (text_.size() > how_.limit.max_document_bytes ||
            text_.size() >= (std::numeric_limits<std::uint32_t>::max)()) {
            return unexpected(error{.code = error_code::too_large, .line = 1, .column = 1});
        }
        if (has_many_tag_directives(text_)) {
            return unexpected(error{.code = error_code::too_complex, .line = 1, .column = 1});
        }
        while (!done_) {
            yaml_event_delete(&event_);
            if (yaml_parser_parse(&parser_, &event_) == 0) {
                return unexpected(parser_error());
            }
            if (const error wrong = take_event(); wrong.code != error_code::none) {
                return unexpected(wrong);
            }
        }
        return std::move(out_);
    }

private:
    static int read_more(void* self, unsigned char* buffer, std::size_t size, std::size_t* size_read) {
        parser& p = *static_cast<parser*>(self);
        const std::size_t left = p.text_.size() - p.fed_;
        // In small steps, as Kubernetes' library reads: then both see as little of what follows the document.
        *size_read = (std::min)({left, size, step});
        if (*size_read != 0) {
            std::memcpy(buffer, p.text_.data() + p.fed_, *size_read);
            p.fed_ += *size_read;
        } else if (p.how_.final_newline && !p.ended_ && !p.text_.ends_with('\n')) {
            *buffer = '\n';
            *size_read = 1;
            p.ended_ = true;
        }
        return 1;
    }

    event place(const yaml_mark_t& mark) noexcept {
        event e;
        e.line = static_cast<std::uint32_t>(mark.line) + 1;
        e.column = static_cast<std::uint32_t>(mark.column) + 1;
        e.offset = static_cast<std::uint32_t>(cursor_.offset_of(mark.index));
        return e;
    }

    error parser_error() noexcept {
        error wrong;
        switch (parser_.error) {
        case YAML_MEMORY_ERROR: wrong.code = error_code::out_of_memory; return wrong;
        case YAML_READER_ERROR:
            wrong.code = error_code::encoding;
            wrong.problem = parser_.problem;
            wrong.offset = parser_.problem_offset < text_.size() ? parser_.problem_offset : text_.size();
            wrong.line = 1;
            wrong.column = 1;
            for (const char c : text_.substr(0, wrong.offset)) {
                wrong.column = c == '\n' ? 1 : wrong.column + 1;
                wrong.line += c == '\n' ? 1 : 0;
            }
            return wrong;
        default:
            wrong = error_at(parser_.error == YAML_SCANNER_ERROR ? error_code::scan : error_code::parse,
                             place(parser_.problem_mark));
            wrong.problem = parser_.problem;
            return wrong;
        }
    }

    error take_event() {
        event e = place(event_.start_mark);
        switch (event_.type) {
        case YAML_DOCUMENT_START_EVENT:
            if (const yaml_version_directive_t* version = event_.data.document_start.version_directive;
                version != nullptr && (version->major != 1 || version->minor != 1)) {
                error wrong = error_at(error_code::parse, e);
                wrong.problem = "found incompatible YAML document";
                return wrong;
            }
            return {};
        case YAML_SCALAR_EVENT: return take_scalar(e);
        case YAML_ALIAS_EVENT: {
            const auto found = anchors_.find(text_of(event_.data.alias.anchor));
            if (found == anchors_.end()) {
                return error_at(error_code::unknown_anchor, e);
            }
            e.kind = event_kind::alias;
            e.target = found->second;
            out_.events.push_back(e);
            return count_flow(e);
        }
        case YAML_SEQUENCE_START_EVENT:
            e.kind = event_kind::array;
            return open(e, event_.data.sequence_start.anchor,
                        event_.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE);
        case YAML_MAPPING_START_EVENT:
            e.kind = event_kind::object;
            return open(e, event_.data.mapping_start.anchor,
                        event_.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            e.kind = event_kind::end;
            out_.events[open_.back()].target = static_cast<std::uint32_t>(out_.events.size());
            open_.pop_back();
            flow_depth_ -= flow_depth_ != 0 ? 1 : 0;
            out_.events.push_back(e);
            return {};
        case YAML_DOCUMENT_END_EVENT:
        case YAML_STREAM_END_EVENT:
        case YAML_NO_EVENT: done_ = true; return {};
        default: return {};
        }
    }

    error open(event& e, const yaml_char_t* anchor, bool flow) {
        if (open_.size() >= how_.limit.max_depth) {
            return error_at(error_code::too_deep, e);
        }
        set_anchor(anchor);
        open_.push_back(static_cast<std::uint32_t>(out_.events.size()));
        out_.events.push_back(e);
        flow_depth_ += flow || flow_depth_ != 0 ? 1 : 0;
        return count_flow(e);
    }

    /// The node as it is written; in UTF-16 with a question mark for all that is not ASCII.
    std::string_view source_of(const event& e) {
        const std::size_t end = cursor_.offset_of(event_.end_mark.index);
        const std::string_view source = end > e.offset ? text_.substr(e.offset, end - e.offset) : std::string_view{};
        if (!cursor_.wide()) {
            return source;
        }
        narrow_.clear();
        for (std::size_t i = 0; i + 1 < source.size(); i += 2) {
            const char low = source[i + cursor_.low()];
            narrow_ += source[i + 1 - cursor_.low()] == '\0' && low >= 0 ? low : '?';
        }
        return narrow_;
    }

    /// An error at byte `at` of a node's source.
    error error_in(const event& e, std::string_view source, std::size_t at, error_code code,
                   const char* problem) const {
        error wrong = error_at(code, e);
        at = at < source.size() ? at : 0;
        wrong.offset += cursor_.wide() ? at * 2 : at;
        for (const char c : source.substr(0, at)) {
            wrong.column = c == '\n' ? 1 : wrong.column + 1;
            wrong.line += c == '\n' ? 1 : 0;
        }
        wrong.problem = problem;
        return wrong;
    }

    /// Also refuses what libyaml takes and Kubernetes' library does not: the escape `\/`, and a question mark within a
    /// plain scalar in `[` or `{`, where it ends the scalar.
    error take_scalar(event& e) {
        const auto& data = event_.data.scalar;
        if (data.length > how_.limit.max_scalar_bytes ||
            data.length >= (std::numeric_limits<std::uint32_t>::max)() - out_.text.size()) {
            return error_at(error_code::too_large, e);
        }
        const std::string_view value(reinterpret_cast<const char*>(data.value), data.length);
        const bool quoted = data.style != YAML_PLAIN_SCALAR_STYLE;
        e.implicit = data.plain_implicit != 0;
        e.tag = tag_of(data.tag);
        const bool untagged = e.tag == scalar_tag::none;
        const bool double_quoted = data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
        const std::string_view source = (untagged && e.implicit) || double_quoted ? source_of(e) : std::string_view{};
        if (untagged && e.implicit && has_bare_tag(source)) {
            e.tag = scalar_tag::other;
        } else if (untagged && quoted) {
            e.tag = scalar_tag::str;
        }
        if (double_quoted) {
            if (const std::size_t slash = find_slash_escape(source); slash != std::string_view::npos) {
                return error_in(e, source, slash, error_code::scan, "found unknown escape character");
            }
        }
        if (!quoted && flow_depth_ != 0 && value.find('?') != std::string_view::npos) {
            const std::string_view plain = source_of(e);
            const bool in_array = out_.events[open_.back()].kind == event_kind::array;
            return error_in(e, plain, plain.rfind('?'), error_code::parse,
                            in_array ? "did not find expected ',' or ']'" : "did not find expected ',' or '}'");
        }
        set_anchor(data.anchor);
        e.begin = static_cast<std::uint32_t>(out_.text.size());
        e.size = static_cast<std::uint32_t>(data.length);
        out_.text += value;
        out_.events.push_back(e);
        return count_flow(e);
    }

    error count_flow(const event& e) noexcept {
        constexpr std::uint32_t cheap = 64;
        flow_work_ += flow_depth_ > cheap ? flow_depth_ : 0;
        return flow_work_ > how_.limit.max_flow_work ? error_at(error_code::too_complex, e) : error{};
    }

    static std::string_view text_of(const yaml_char_t* text) noexcept { return reinterpret_cast<const char*>(text); }

    void set_anchor(const yaml_char_t* anchor) {
        if (anchor != nullptr) {
            anchors_.insert_or_assign(std::string(text_of(anchor)), static_cast<std::uint32_t>(out_.events.size()));
        }
    }

    static constexpr std::size_t step = 512;
    std::string_view text_;
    options how_;
    text_cursor cursor_;
    yaml_parser_t parser_ = {};
    yaml_event_t event_ = {};
    event_list out_;
    std::string narrow_;
    std::map<std::string, std::uint32_t, std::less<>> anchors_;
    std::vector<std::uint32_t> open_;
    std::size_t fed_ = 0;
    std::uint64_t flow_work_ = 0;
    std::uint32_t flow_depth_ = 0;
    bool ended_ = false;
    bool ready_ = false;
    bool done_ = false;
};

}  // namespace detail

/// The nodes of the first document in `text` (UTF-8, or UTF-16 with a byte order mark), up to its end; what stands
/// after it is not looked at. Linear in the text, within the limits.
inline result<event_list, error> read_events(std::string_view text, const options& how = {}) {
    return detail::parser(text, how).run();
}

}  // namespace kube::inline v0_1::yaml
