// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/parse_error.hpp>
#include <kube/labels/requirement.hpp>

namespace kube::inline v0_1 {

/// Why a text is no selector. The names tell what was expected.
enum class selector_errc : std::uint16_t {
    none,
    expected_requirement,
    expected_requirement_after_comma,
    expected_comma_or_end,
    expected_identifier,
    expected_operator,
    expected_open_paren,
    expected_values,
    expected_comma_or_close_paren,
    expected_comma_or_identifier,
    invalid_key,
    invalid_value,
    /// The operand of > or < is not an int64.
    not_an_integer,
    /// Longer than max_selector_length, a limit of this library.
    too_long,
    /// More terms or values than the caller's buffer has room for.
    out_of_room,
    /// The operator of a requirement does not go with the number of its values, or is unset.
    wrong_value_count,
};

using selector_error = parse_error<selector_errc>;

/// Which objects are wanted, by their labels: all requirements must hold. labels.Selector.
/// Refers to requirements that someone else keeps: a kube::selector, a selector_buffer, or a literal. Trivially
/// copyable; every algorithm takes it by value. The default selects everything.
class selector_view {
public:
    using error_type = selector_error;

    constexpr selector_view() noexcept = default;
    /// Of requirements sorted by key; none of them means everything.
    constexpr explicit selector_view(list_view<requirement> requirements) noexcept : requirements_(requirements) {}

    [[nodiscard]] static constexpr selector_view everything() noexcept { return {}; }
    [[nodiscard]] static constexpr selector_view nothing() noexcept {
        selector_view none;
        none.nothing_ = true;
        return none;
    }

    /// True where nothing is required, so that everything is selected; `nothing()` is not empty.
    [[nodiscard]] constexpr bool empty() const noexcept { return requirements_.empty() && !nothing_; }
    /// True for `nothing()` alone, not for requirements that contradict each other.
    [[nodiscard]] constexpr bool selects_nothing() const noexcept { return nothing_; }
    /// Sorted by key.
    [[nodiscard]] constexpr list_view<requirement> requirements() const noexcept { return requirements_; }

    template <label_map M>
    [[nodiscard]] constexpr bool matches(const M& labels) const {
        if (requirements_.size() > 1) {
            detail::expect_lookups(labels);
        }
        for (const requirement& wanted : requirements_) {
            if (!wanted.matches(labels)) {
                return false;
            }
        }
        return !nothing_;
    }

    /// The one value that `key` must have, where the first requirement on it says so. RequiresExactMatch.
    [[nodiscard]] constexpr found_label requires_exact_match(std::string_view key) const noexcept {
        for (const requirement& wanted : requirements_) {
            if (wanted.key == key) {
                const bool exact = wanted.operator_ == selection_operator::equals ||
                                   wanted.operator_ == selection_operator::double_equals ||
                                   wanted.operator_ == selection_operator::in;
                return exact && wanted.values.size() == 1 ? found_label{wanted.values.front(), true} : found_label{};
            }
        }
        return {};
    }

    friend constexpr bool operator==(const selector_view&, const selector_view&) = default;

private:
    list_view<requirement> requirements_{};
    bool nothing_ = false;
};

}  // namespace kube::inline v0_1
