// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/codec/double_text.hpp>
#include <kube/codec/json_text.hpp>
#include <kube/codec/object_error.hpp>
#include <kube/codec/unescape.hpp>

namespace kube::inline v0_1::codec {

/// How the text of an `any` is written.
enum class any_form : std::uint8_t {
    printed,   ///< as json.Marshal prints it, where the double 1 is `1`
    kept,      ///< so that it reads as the same value: the double 1 is `1.0`
    semantic,  ///< the same, but zero has no sign: what is equal for Go has the same text
};

/// Appends a number by the grammar of JSON as the API machinery reads it into an `any`: an integer of 64 bits where it
/// is one, else a double. @pre `read_double` takes it.
inline void append_any_number(std::string_view number, any_form form, std::string& out) {
    std::int64_t integer = 0;
    const char* const end = number.data() + number.size();
    if (const auto read = std::from_chars(number.data(), end, integer); read.ec == std::errc{} && read.ptr == end) {
        char digits[24];
        out.append(digits, std::to_chars(digits, digits + sizeof digits, integer).ptr);
        return;
    }
    double value = 0;
    read_double(number, value);
    const std::size_t begin = out.size();
    append_double(form == any_form::semantic ? value + 0.0 : value, out);
    if (form != any_form::printed && out.find_first_of(".e", begin) == std::string::npos) {
        out += ".0";
    }
}

/// What Go reads of a JSON value into an `any`: of equal keys the last, keys in order, numbers and strings by value.
/// O(n log n), without recursion; 32 bytes a value.
class any_json {
public:
    /// Offsets have 32 bits, and an unescaped key is at most three times as long as it was.
    static constexpr std::size_t max_text = UINT32_MAX / 3;

    /// @param json valid and at most `max_text` long; outlives this object.
    /// @param tells_repeated `repeated()` will be asked.
    explicit any_json(std::string_view json, bool tells_repeated = false)
        : json_(json), tells_repeated_(tells_repeated) {
        std::uint32_t open = none;
        for (std::uint32_t i = 0; i < json.size();) {
            const std::uint32_t end = token_end(i);
            switch (json[i]) {
            case ' ':
            case '\t':
            case '\r':
            case '\n':
            case ',':
            case ':': break;
            case ']': open = nodes_[open].parent; break;
            case '}':
                sort_members(open);
                open = nodes_[open].parent;
                break;
            case '"':
                if (open != none && json[nodes_[open].begin] == '{' && !has_key_) {
                    take_key(i, end);
                    break;
                }
                add(open, i, end);
                break;
            default:
                check(json.substr(i, end - i));
                add(open, i, end);
                if (json[i] == '{' || json[i] == '[') {
                    open = static_cast<std::uint32_t>(nodes_.size() - 1);
                }
            }
            i = end;
        }
    }

    /// The paths of keys that stand twice, each once an object: `[1].a.b`; empty beyond `max_strict_issues`.
    [[nodiscard]] const list<std::string>& repeated() const noexcept { return repeated_; }

    /// False where a number is too large for Go, also one that a later key takes the place of.
    [[nodiscard]] bool is_valid() const noexcept { return valid_; }

    /// @pre is_valid()
    void append(any_form form, std::string& out) const {
        for (std::uint32_t at = 0;;) {
            const node& value = nodes_[at];
            if (is_member(value)) {
                append_json_string(key_of(value), out);
                out += ':';
            }
            append_token(value, form, out);
            if (value.first != none) {
                at = value.first;
                continue;
            }
            close(value, out);
            while (nodes_[at].next == none) {
                at = nodes_[at].parent;
                if (at == none) {
                    return;
                }
                out += json_[nodes_[at].begin] == '{' ? '}' : ']';
            }
            at = nodes_[at].next;
            out += ',';
        }
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    struct node {
        std::uint32_t begin;  ///< of the value in the text
        std::uint32_t end;    ///< of a scalar
        std::uint32_t parent;
        std::uint32_t key;  ///< in keys_
        std::uint32_t key_size;
        std::uint32_t first = none;
        std::uint32_t last = none;
        std::uint32_t next = none;
    };

    [[nodiscard]] std::uint32_t token_end(std::uint32_t at) const noexcept {
        const char c = json_[at];
        std::size_t end = at + 1;
        if (c == '"') {
            while (json_[end] != '"') {
                end += json_[end] == '\\' ? 2 : 1;
            }
            ++end;
        } else if (c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
            end = (std::min)(json_.find_first_of(",]} \t\r\n", at), json_.size());
        }
        return static_cast<std::uint32_t>(end);
    }
    [[nodiscard]] std::string_view key_of(const node& value) const noexcept {
        return std::string_view(keys_).substr(value.key, value.key_size);
    }
    [[nodiscard]] bool is_member(const node& value) const noexcept {
        return value.parent != none && json_[nodes_[value.parent].begin] == '{';
    }

    static bool is_number(std::string_view token) noexcept {
        return token.front() == '-' || (token.front() >= '0' && token.front() <= '9');
    }
    void check(std::string_view token) noexcept {
        double value = 0;
        valid_ = valid_ && (!is_number(token) || read_double(token, value));
    }

    void take_key(std::uint32_t begin, std::uint32_t end) {
        key_ = static_cast<std::uint32_t>(keys_.size());
        append_unescaped(json_.substr(begin + 1, end - begin - 2), keys_);
        has_key_ = true;
    }
    void add(std::uint32_t parent, std::uint32_t begin, std::uint32_t end) {
        const auto index = static_cast<std::uint32_t>(nodes_.size());
        const auto key_size = static_cast<std::uint32_t>(has_key_ ? keys_.size() - key_ : 0);
        nodes_.push_back({.begin = begin, .end = end, .parent = parent, .key = key_, .key_size = key_size});
        has_key_ = false;
        if (parent != none) {
            node& container = nodes_[parent];
            (container.first == none ? container.first : nodes_[container.last].next) = index;
            container.last = index;
        }
    }

    void sort_members(std::uint32_t object) {
        list<std::uint32_t> order;
        bool sorted = true;
        for (std::uint32_t i = nodes_[object].first; i != none; i = nodes_[i].next) {
            sorted = sorted && (order.empty() || key_of(nodes_[order.back()]) < key_of(nodes_[i]));
            order.push_back(i);
        }
        if (sorted) {
            return;
        }
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            const int compared = key_of(nodes_[a]).compare(key_of(nodes_[b]));
            return compared < 0 || (compared == 0 && a > b);
        });
        node& container = nodes_[object];
        container.first = container.last = order.front();
        bool told = false;
        for (const std::uint32_t i : order) {
            const bool again = i != container.last && key_of(nodes_[i]) == key_of(nodes_[container.last]);
            if (tells_repeated_ && again && !told && repeated_.size() < max_strict_issues) {
                repeated_.push_back(path_of(i));
            }
            told = again;
            if (!again) {
                nodes_[container.last].next = i;
                container.last = i;
            }
        }
        nodes_[container.last].next = none;
    }

    [[nodiscard]] std::string path_of(std::uint32_t at) const {
        list<std::uint32_t> steps;
        for (; nodes_[at].parent != none; at = nodes_[at].parent) {
            steps.push_back(at);
        }
        std::string path;
        for (std::size_t k = steps.size(); k-- != 0;) {
            const std::uint32_t step = steps[k];
            if (is_member(nodes_[step])) {
                path += '.';
                path += key_of(nodes_[step]);
                continue;
            }
            std::size_t index = 0;
            for (std::uint32_t i = nodes_[nodes_[step].parent].first; i != step; i = nodes_[i].next) {
                ++index;
            }
            path += '[' + std::to_string(index) + ']';
        }
        return path;
    }

    void append_token(const node& value, any_form form, std::string& out) const {
        const std::string_view token = json_.substr(value.begin, value.end - value.begin);
        if (token.front() == '"') {
            std::string text;
            append_unescaped(token.substr(1, token.size() - 2), text);
            append_json_string(text, out);
        } else if (is_number(token)) {
            append_any_number(token, form, out);
        } else {
            out += token;
        }
    }
    void close(const node& value, std::string& out) const {
        const char c = json_[value.begin];
        if (c == '{' || c == '[') {
            out += c == '{' ? '}' : ']';
        }
    }

    std::string_view json_;
    list<node> nodes_;
    std::string keys_;
    list<std::string> repeated_;
    std::uint32_t key_ = 0;
    bool has_key_ = false;
    bool tells_repeated_;
    bool valid_ = true;
};

/// Appends what Go reads of valid JSON into an `any`; false, and nothing, where the text is or becomes too long or a
/// number in it is too large.
inline bool append_any(std::string_view json, any_form form, std::string& out) {
    if (json.size() > any_json::max_text) {
        return false;
    }
    const any_json read(json);
    if (!read.is_valid()) {
        return false;
    }
    const std::size_t begin = out.size();
    read.append(form, out);
    const bool fits = out.size() - begin <= UINT32_MAX;  // as escapes may take six times the room
    out.resize(fits ? out.size() : begin);
    return fits;
}

}  // namespace kube::inline v0_1::codec
