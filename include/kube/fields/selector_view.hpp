// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/parse_error.hpp>
#include <kube/labels/label_map.hpp>
#include <kube/labels/requirement.hpp>

namespace kube::inline v0_1 {

/// Why a text is no field selector.
enum class field_selector_errc : std::uint8_t {
    none,
    /// A term without an operator.
    no_operator,
    /// A backslash before anything but a backslash, a comma and '=', or at the end of a term.
    invalid_escape,
    /// '=' in a value, without a backslash before it.
    unescaped,
    /// Longer than max_field_selector_length, a limit of this library.
    too_long,
    /// More terms or characters than the caller's buffer has room for.
    out_of_room,
};

using field_selector_error = parse_error<field_selector_errc>;

/// One term of a field selector, such as `status.phase!=Running`: fields.Requirement. Refers to texts that someone else
/// keeps.
struct field_requirement {
    std::string_view field{};
    /// `equals` or `not_equals`.
    selection_operator operator_ = selection_operator::equals;
    /// Without the backslashes of its text.
    std::string_view value{};

    /// A field that is missing is as one that is empty.
    template <label_map M>
    [[nodiscard]] constexpr bool matches(const M& fields) const {
        const bool same = found_label(find_label(fields, field)).value == value;
        return same == (operator_ == selection_operator::equals);
    }

    friend constexpr bool operator==(const field_requirement&, const field_requirement&) = default;
};

/// Which objects are wanted, by some of their fields: all requirements must hold. fields.Selector.
/// Refers to requirements that someone else keeps: a kube::field_selector, a field_selector_buffer, or a literal.
/// Trivially copyable; every algorithm takes it by value. The default selects everything.
/// The fields of an object are any map from their paths to their values that `find_label` takes.
class field_selector_view {
public:
    using error_type = field_selector_error;

    constexpr field_selector_view() noexcept = default;
    /// None of them means everything.
    constexpr explicit field_selector_view(list_view<field_requirement> requirements) noexcept
        : requirements_(requirements) {}

    [[nodiscard]] static constexpr field_selector_view everything() noexcept { return {}; }
    [[nodiscard]] static constexpr field_selector_view nothing() noexcept {
        field_selector_view none;
        none.nothing_ = true;
        return none;
    }

    /// True where nothing is required, so that everything is selected; `nothing()` is not empty.
    [[nodiscard]] constexpr bool empty() const noexcept { return requirements_.empty() && !nothing_; }
    [[nodiscard]] constexpr bool selects_nothing() const noexcept { return nothing_; }
    /// In the order in which they print: sorted bytewise by the texts that they were read from.
    [[nodiscard]] constexpr list_view<field_requirement> requirements() const noexcept { return requirements_; }

    template <label_map M>
    [[nodiscard]] constexpr bool matches(const M& fields) const {
        for (const field_requirement& wanted : requirements_) {
            if (!wanted.matches(fields)) {
                return false;
            }
        }
        return !nothing_;
    }

    /// The value that `field` must have, of the first requirement that says so. RequiresExactMatch.
    [[nodiscard]] constexpr found_label requires_exact_match(std::string_view field) const noexcept {
        for (const field_requirement& wanted : requirements_) {
            if (wanted.field == field && wanted.operator_ == selection_operator::equals) {
                return {wanted.value, true};
            }
        }
        return {};
    }

    friend constexpr bool operator==(const field_selector_view&, const field_selector_view&) = default;

private:
    list_view<field_requirement> requirements_{};
    bool nothing_ = false;
};

}  // namespace kube::inline v0_1
