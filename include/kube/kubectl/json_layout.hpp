// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <kube/base/expected.hpp>
#include <kube/base/json_check.hpp>

namespace kube::inline v0_1::kubectl {

namespace detail {

/// Cuts a valid JSON text into its values, and puts them together in another layout.
class json_layout {
public:
    explicit json_layout(std::string_view text) : text_(text) { read(); }

    [[nodiscard]] std::string write() const {
        std::string out;
        std::vector<std::size_t> open;
        std::size_t at = 0;
        while (true) {
            const value& here = values_[at];
            if (!here.key.empty()) {
                out += here.key;
                out += ": ";
            }
            out += here.text;
            if (here.first_child != none) {
                open.push_back(at);
                new_line(out, open.size());
                at = here.first_child;
                continue;
            }
            if (is_container(here)) {
                out += closing(here);
            }
            while (values_[at].next == none) {
                if (open.empty()) {
                    return out;
                }
                at = open.back();
                open.pop_back();
                new_line(out, open.size());
                out += closing(values_[at]);
            }
            out += ',';
            new_line(out, open.size());
            at = values_[at].next;
        }
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    struct value {
        std::string_view key{};   ///< with its quotes
        std::string_view text{};  ///< of a scalar; the bracket that opens a container
        std::size_t first_child = none;
        std::size_t next = none;
    };
    struct frame {
        std::size_t container;
        std::size_t first_child;  ///< in children
    };

    static bool is_container(const value& v) { return v.text == "{" || v.text == "["; }
    static char closing(const value& v) { return v.text == "{" ? '}' : ']'; }
    static void new_line(std::string& out, std::size_t depth) {
        out += '\n';
        out.append(depth * 4, ' ');
    }

    /// The token at `at`: a bracket, a comma, a colon, or a scalar.
    [[nodiscard]] std::string_view token(std::size_t at) const {
        std::size_t end = at + 1;
        if (text_[at] == '"') {
            while (text_[end] != '"') {
                end += text_[end] == '\\' ? 2 : 1;
            }
            ++end;
        } else if (std::string_view("{}[],:").find(text_[at]) == std::string_view::npos) {
            end = (std::min)(text_.find_first_of(",]} \t\r\n", at), text_.size());
        }
        return text_.substr(at, end - at);
    }

    void read() {
        std::vector<frame> open;
        std::vector<std::size_t> children;  // of all open containers
        std::string_view key;
        const std::string_view blanks = " \t\r\n";
        std::size_t at = 0;
        while ((at = text_.find_first_not_of(blanks, at)) != std::string_view::npos) {
            const std::string_view found = token(at);
            at += found.size();
            if (found == "}" || found == "]") {
                close(open.back(), children);
                open.pop_back();
                continue;
            }
            if (found == "," || found == ":") {
                continue;
            }
            const bool in_object = !open.empty() && values_[open.back().container].text == "{";
            if (in_object && key.empty()) {
                key = found;
                continue;
            }
            if (!open.empty()) {
                children.push_back(values_.size());
            }
            values_.push_back({.key = key, .text = found});
            key = {};
            if (is_container(values_.back())) {
                open.push_back({values_.size() - 1, children.size()});
            }
        }
    }

    void close(const frame& done, std::vector<std::size_t>& children) {
        const auto begin = children.begin() + static_cast<std::ptrdiff_t>(done.first_child);
        if (values_[done.container].text == "{") {
            std::sort(begin, children.end(), [this](std::size_t a, std::size_t b) { return name(a) < name(b); });
        }
        std::size_t next = none;
        for (auto at = children.end(); at != begin;) {
            values_[*--at].next = next;
            next = *at;
        }
        values_[done.container].first_child = next;
        children.erase(begin, children.end());
    }

    /// Without the quotes, which would sort after a blank.
    [[nodiscard]] std::string_view name(std::size_t index) const {
        return values_[index].key.substr(1, values_[index].key.size() - 2);
    }

    std::string_view text_;
    std::vector<value> values_;
};

}  // namespace detail

/// A JSON text as `kubectl get -o json` lays it out: members sorted by name, four blanks a level, no line break at the
/// end. Strings and numbers keep their text. O(n log n), and four blanks a level and line.
[[nodiscard]] inline result<std::string, json_error> lay_out_json(std::string_view text) {
    if (const auto checked = check_json(text); !checked) {
        return unexpected(checked.error());
    }
    return detail::json_layout(text).write();
}

}  // namespace kube::inline v0_1::kubectl
