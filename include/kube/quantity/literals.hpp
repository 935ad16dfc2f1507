// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/base/fixed_string.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1 {

/// What a compiler shows for a literal that is no quantity: the text, the reason, and the column of the text at which
/// it goes wrong, from 1.
template <fixed_string Text, quantity_errc Reason, std::uint32_t Column>
struct quantity_diagnostic {
    static_assert(Reason == quantity_errc{}, "this text is not a quantity");
    static constexpr bool passed = Reason == quantity_errc{};
};

inline namespace literals {

/// `"500m"_quantity`: a view of the literal. A text that is no quantity does not compile.
template <fixed_string Text>
[[nodiscard]] consteval quantity_view operator""_quantity() noexcept {
    constexpr auto parsed = detail::parse_quantity_state(Text.view());
    if constexpr (parsed.has_value()) {
        return quantity_view(*parsed);
    } else {
        static_assert(quantity_diagnostic<Text, parsed.error().code, parsed.error().begin + 1>::passed);
        return {};
    }
}

}  // namespace literals

}  // namespace kube::inline v0_1
