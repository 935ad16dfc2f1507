// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/labels/label_map.hpp>

namespace kube::inline v0_1 {

/// How a requirement relates a key to its values: selection.Operator. `unset` is none of them and never matches.
enum class selection_operator : std::uint8_t {
    unset,
    in,
    not_in,
    equals,
    double_equals,
    not_equals,
    exists,
    does_not_exist,
    greater_than,
    less_than,
};

namespace detail {

/// strconv.ParseInt(text, 10, 64): a sign is allowed, blanks and underscores are not; false where that fails.
constexpr bool parse_label_integer(std::string_view text, std::int64_t& out) noexcept {
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (negative || text.front() == '+')) {
        text.remove_prefix(1);
    }
    if (text.empty()) {
        return false;
    }
    const std::uint64_t most = static_cast<std::uint64_t>(INT64_MAX) + (negative ? 1 : 0);
    std::uint64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return false;
        }
        const auto digit = static_cast<std::uint64_t>(c - '0');
        if (value > (most - digit) / 10) {
            return false;
        }
        value = value * 10 + digit;
    }
    out = static_cast<std::int64_t>(negative ? ~value + 1 : value);
    return true;
}

constexpr bool has_value(list_view<std::string_view> values, std::string_view wanted) noexcept {
    for (const std::string_view value : values) {
        if (same_text(value, wanted)) {
            return true;
        }
    }
    return false;
}

constexpr bool compares(selection_operator operator_, list_view<std::string_view> values,
                        std::string_view found) noexcept {
    std::int64_t left = 0;
    std::int64_t right = 0;
    if (values.size() != 1 || !parse_label_integer(found, left) || !parse_label_integer(values.front(), right)) {
        return false;
    }
    return operator_ == selection_operator::greater_than ? left > right : left < right;
}

}  // namespace detail

/// One term of a selector: labels.Requirement. Refers to texts that someone else keeps.
struct requirement {
    std::string_view key{};
    selection_operator operator_ = selection_operator::unset;
    /// One for = == != > <, none for exists and !, at least one for in and notin. Sorted bytewise and without
    /// duplicates where they come from text.
    list_view<std::string_view> values{};

    /// A missing key satisfies !, != and notin, and nothing else; > and < compare as int64 and are not satisfied by a
    /// label that is no integer.
    template <label_map M>
    [[nodiscard]] constexpr bool matches(const M& labels) const {
        const auto found = find_label(labels, key);
        switch (operator_) {
        case selection_operator::in:
        case selection_operator::equals:
        case selection_operator::double_equals: return found.present && detail::has_value(values, found.value);
        case selection_operator::not_in:
        case selection_operator::not_equals: return !found.present || !detail::has_value(values, found.value);
        case selection_operator::exists: return found.present;
        case selection_operator::does_not_exist: return !found.present;
        case selection_operator::greater_than:
        case selection_operator::less_than: return found.present && detail::compares(operator_, values, found.value);
        case selection_operator::unset: break;
        }
        return false;
    }

    /// Same key, same operator (`=` and `==` differ) and same values in the same order.
    friend constexpr bool operator==(const requirement&, const requirement&) = default;
};

}  // namespace kube::inline v0_1
