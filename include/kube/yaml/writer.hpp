// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/base/expected.hpp>
#include <kube/yaml/emitter.hpp>
#include <kube/yaml/error.hpp>
#include <kube/yaml/number.hpp>
#include <kube/yaml/scalar.hpp>
#include <kube/yaml/unicode.hpp>

namespace kube::inline v0_1::yaml {

namespace detail {

/// The order of keys in Kubernetes' YAML: by characters; letters after everything else; runs of digits as numbers.
inline bool key_less(std::string_view a, std::string_view b) noexcept {
    // The number that the digits at the start make, with Go's wrap-around, and how many they are.
    const auto number = [](std::string_view text, std::uint64_t start, std::size_t& count) {
        std::uint64_t value = start;
        count = 0;
        while (!text.empty()) {
            const std::uint32_t code = take_code(text);
            if (!is_decimal_digit(code)) {
                break;
            }
            value = value * 10 + static_cast<std::uint64_t>(static_cast<std::int64_t>(code) - '0');
            ++count;
        }
        return static_cast<std::int64_t>(value);
    };
    bool after_number = false;  // the digits before this place, which are common, have one that is not 0
    while (!a.empty() && !b.empty()) {
        const std::string_view rest_a = a;
        const std::string_view rest_b = b;
        const std::uint32_t left = take_code(a);
        const std::uint32_t right = take_code(b);
        if (left == right) {
            after_number = is_decimal_digit(left) && (after_number || left != '0');
            continue;
        }
        const bool left_letter = is_letter(left);
        const bool right_letter = is_letter(right);
        if (left_letter || right_letter) {
            return left_letter && right_letter ? left < right : right_letter;
        }
        const std::uint64_t start = (left == '0' || right == '0') && after_number ? 1 : 0;
        std::size_t left_count = 0;
        std::size_t right_count = 0;
        const std::int64_t left_number = number(rest_a, start, left_count);
        const std::int64_t right_number = number(rest_b, start, right_count);
        if (left_number != right_number) {
            return left_number < right_number;
        }
        return left_count != right_count ? left_count < right_count : left < right;
    }
    return a.empty() && !b.empty();
}

/// A text as it comes back from Kubernetes' way over JSON text, in which a next-line character stands unescaped in
/// quotes, and so is folded.
inline void append_folded(std::string& to, std::string_view text) {
    constexpr std::string_view next_line = "\xc2\x85";
    while (true) {
        const std::size_t at = text.find(next_line);
        to += text.substr(0, at);
        if (at == std::string_view::npos) {
            return;
        }
        for (std::size_t i = at; i > 0 && text[i - 1] == ' '; --i) {
            to.pop_back();
        }
        text.remove_prefix(at);
        std::size_t breaks = 0;
        while (text.starts_with(next_line) || (breaks != 0 && text.starts_with(' '))) {
            breaks += text[0] == ' ' ? 0 : 1;
            text.remove_prefix(text[0] == ' ' ? 1 : next_line.size());
        }
        to += breaks == 1 ? std::string(" ") : std::string(breaks - 1, '\n');
    }
}

/// Whether YAML can read a key of a JSON text: it stands in one line and in 1024 characters, as JSON escapes it.
inline bool is_simple_json_key(std::string_view text) noexcept {
    std::size_t size = 2;
    while (!text.empty() && size <= 1024) {
        const std::uint32_t code = take_code(text);
        if (code == 0x85) {
            return false;
        }
        if (code == '"' || code == '\\' || (code >= 8 && code <= 13 && code != 11)) {
            size += 2;
        } else if (code < 0x20 || code == '<' || code == '>' || code == '&' || code == 0x2028 || code == 0x2029) {
            size += 6;
        } else {
            ++size;
        }
    }
    return size <= 1024;
}

}  // namespace detail

/// Which of Kubernetes' two ways to YAML a writer takes.
enum class write_mode : std::uint8_t {
    /// As sigs.k8s.io/yaml's Marshal, which goes over JSON text: a string with a control character that JSON does not
    /// escape (U+007F to U+009F, U+FFFE, U+FFFF) is an error, and so is a key of more than 1024 characters.
    marshal,
    /// Values that were read from a text: each string is written.
    values,
};

/// A sink that writes what it gets as YAML, byte for byte as sigs.k8s.io/yaml does, keys sorted. The keys of an object
/// have to differ. It holds all values until `finish`.
class writer {
public:
    explicit writer(write_mode mode = write_mode::marshal) noexcept : mode_(mode) {}

    bool begin_object() { return begin(node_kind::object); }
    bool begin_array() { return begin(node_kind::array); }
    bool key(std::string_view text, bool = false) {
        key_ = {};
        if (mode_ == write_mode::marshal && !detail::is_simple_json_key(text)) {
            return fail(error_code::parse, "did not find expected ',' or '}'");
        }
        return add_text(text, key_.key_begin, key_.key_size);
    }
    bool string(std::string_view text, bool = false) {
        node n = {.kind = node_kind::string};
        return add_text(text, n.begin, n.size) && add(n);
    }
    /// The text of a JSON number.
    bool number(std::string_view text) {
        const scalar value = resolve_scalar(text);
        switch (value.kind) {
        case scalar_kind::integer: return add_bare(detail::number_text::of_integer(value.integer).view());
        case scalar_kind::uinteger: return add_bare(detail::number_text::of_integer(value.uinteger).view());
        case scalar_kind::floating: return add_bare(detail::number_text::general(value.floating).view());
        default: return string(text);
        }
    }
    bool floating(double value) { return add_bare(detail::number_text::general(value).view()); }
    bool boolean(bool value) { return add_bare(value ? "true" : "false"); }
    bool null() { return add_bare("null"); }

    bool end_array() { return end(); }
    bool end_object() {
        if (frames_.empty()) {
            return false;
        }
        sort_keys(frames_.back().base);
        return end();
    }

    /// The YAML of all that came; the writer is empty then. Fails when a call returned false.
    result<std::string, error> finish();

private:
    enum class node_kind : std::uint8_t { bare, string, array, object };
    static constexpr std::uint32_t none = 0xffff'ffff;

    struct node {
        node_kind kind = node_kind::bare;
        std::uint32_t next = none;
        std::uint32_t child = none;
        std::uint32_t key_begin = 0;
        std::uint32_t key_size = 0;
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
    };
    struct frame {
        node container;
        std::size_t base;
    };
    struct level {
        std::uint32_t next;
        int indent;
        bool object;
    };

    std::string_view text(std::uint32_t begin, std::uint32_t size) const noexcept {
        return std::string_view(text_).substr(begin, size);
    }
    /// Kubernetes' order is no strict order ("1Z" < "2b" < "19" < "1Z"), with which std::sort is not safe; a plain
    /// merge sort is.
    void sort_keys(std::size_t base) {
        const auto less = [this](std::uint32_t a, std::uint32_t b) { return detail::key_less(key_of(a), key_of(b)); };
        std::vector<std::uint32_t> from(open_.begin() + static_cast<std::ptrdiff_t>(base), open_.end());
        std::vector<std::uint32_t> to(from.size());
        for (std::size_t width = 1; width < from.size(); width *= 2) {
            for (std::size_t i = 0; i < from.size(); i += 2 * width) {
                const auto first = from.begin() + static_cast<std::ptrdiff_t>(i);
                const auto middle = first + static_cast<std::ptrdiff_t>((std::min)(width, from.size() - i));
                const auto last = first + static_cast<std::ptrdiff_t>((std::min)(2 * width, from.size() - i));
                std::merge(first, middle, middle, last, to.begin() + static_cast<std::ptrdiff_t>(i), less);
            }
            from.swap(to);
        }
        std::copy(from.begin(), from.end(), open_.begin() + static_cast<std::ptrdiff_t>(base));
    }
    std::string_view key_of(std::uint32_t i) const noexcept { return text(nodes_[i].key_begin, nodes_[i].key_size); }

    bool fail(error_code code, const char* problem = nullptr) noexcept {
        error_ = {.code = code, .problem = problem};
        return false;
    }

    bool add_text(std::string_view from, std::uint32_t& begin, std::uint32_t& size) {
        const std::size_t old = text_.size();
        if (from.size() >= ((std::numeric_limits<std::uint32_t>::max)() - old) / 3) {
            return fail(error_code::too_large);
        }
        detail::append_valid_utf8(text_, from);
        if (mode_ == write_mode::marshal) {
            bool folds = false;
            for (std::string_view rest = std::string_view(text_).substr(old); !rest.empty();) {
                const std::uint32_t code = detail::take_code(rest);
                if ((code >= 0x7f && code < 0xa0 && code != 0x85) || code == 0xfffe || code == 0xffff) {
                    return fail(error_code::encoding, "control characters are not allowed");
                }
                folds = folds || code == 0x85;
            }
            if (folds) {
                const std::string before = text_.substr(old);
                text_.resize(old);
                detail::append_folded(text_, before);
            }
        }
        begin = static_cast<std::uint32_t>(old);
        size = static_cast<std::uint32_t>(text_.size() - old);
        return true;
    }
    bool add_bare(std::string_view from) {
        node n = {.kind = node_kind::bare,
                  .begin = static_cast<std::uint32_t>(text_.size()),
                  .size = static_cast<std::uint32_t>(from.size())};
        text_ += from;
        return add(n);
    }

    bool add(node n) {
        if (frames_.empty() ? root_ != none : false) {
            return fail(error_code::parse, "more than one value");
        }
        if (!frames_.empty() && frames_.back().container.kind == node_kind::object) {
            n.key_begin = key_.key_begin;
            n.key_size = key_.key_size;
        }
        return place(n);
    }
    bool place(const node& n) {
        if (nodes_.size() >= none - 1) {
            return fail(error_code::too_large);
        }
        const auto index = static_cast<std::uint32_t>(nodes_.size());
        nodes_.push_back(n);
        if (frames_.empty()) {
            root_ = index;
        } else {
            open_.push_back(index);
        }
        return true;
    }

    bool begin(node_kind kind) {
        if (frames_.size() >= limits{}.max_depth) {
            return fail(error_code::too_deep);
        }
        node n = {.kind = kind};
        if (!frames_.empty() && frames_.back().container.kind == node_kind::object) {
            n.key_begin = key_.key_begin;
            n.key_size = key_.key_size;
        }
        frames_.push_back({.container = n, .base = open_.size()});
        return true;
    }
    bool end() {
        if (frames_.empty()) {
            return fail(error_code::parse, "an end without a begin");
        }
        frame f = frames_.back();
        frames_.pop_back();
        while (open_.size() > f.base) {
            nodes_[open_.back()].next = f.container.child;
            f.container.child = open_.back();
            open_.pop_back();
        }
        return place(f.container);
    }

    void write_value(detail::emitter& to, std::uint32_t i, bool in_object, std::vector<level>& levels) const {
        const node& n = nodes_[i];
        if (n.kind == node_kind::bare) {
            to.write_scalar(text(n.begin, n.size), detail::scalar_style::plain, false);
        } else if (n.kind == node_kind::string) {
            const std::string_view value = text(n.begin, n.size);
            to.write_scalar(value, detail::style_of_string(value), false);
        } else if (n.child == none) {
            to.write_indicator(n.kind == node_kind::array ? "[" : "{", true, true, false);
            to.write_indicator(n.kind == node_kind::array ? "]" : "}", false, false, false);
        } else {
            levels.push_back({.next = n.child, .indent = to.indent, .object = n.kind == node_kind::object});
            const bool indentless = n.kind == node_kind::array && in_object && !to.indention();
            to.indent = to.indent < 0 ? 0 : indentless ? to.indent : to.indent + detail::emitter::step;
        }
    }

    write_mode mode_;
    std::string text_;
    std::vector<node> nodes_;
    std::vector<std::uint32_t> open_;  // finished children of the arrays and objects that are open
    std::vector<frame> frames_;
    node key_ = {};
    std::uint32_t root_ = none;
    error error_ = {};
};

inline result<std::string, error> writer::finish() {
    const writer done = std::exchange(*this, writer(mode_));
    if (done.error_.code != error_code::none) {
        return unexpected(done.error_);
    }
    if (done.root_ == none || !done.frames_.empty()) {
        return unexpected(error{.code = error_code::parse, .problem = "an unfinished value"});
    }
    constexpr std::size_t longest_simple_key = 128;
    std::string out;
    detail::emitter to(out);
    std::vector<level> levels;
    done.write_value(to, done.root_, false, levels);
    while (!levels.empty()) {
        level& top = levels.back();
        if (top.next == none) {
            to.indent = top.indent;
            levels.pop_back();
            continue;
        }
        const std::uint32_t current = top.next;
        const bool object = top.object;
        top.next = done.nodes_[current].next;
        to.write_indent();
        if (!object) {
            to.write_indicator("-", true, false, true);
        } else {
            const std::string_view key = done.key_of(current);
            const bool simple = key.size() <= longest_simple_key && !detail::text_traits(key).multiline;
            if (!simple) {
                to.write_indicator("?", true, false, true);
            }
            to.write_scalar(key, detail::style_of_string(key), simple);
            if (!simple) {
                to.write_indent();
            }
            to.write_indicator(":", !simple, false, !simple);
        }
        done.write_value(to, current, object, levels);
    }
    to.write_indent();
    return out;
}

}  // namespace kube::inline v0_1::yaml
