// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <kube/quantity/parse.hpp>

namespace kube::inline v0_1 {

/// What the error says, in Go's words where Go has any.
[[nodiscard]] constexpr std::string_view message(const quantity_error& error) noexcept {
    switch (error.code) {
    case quantity_errc::format_wrong:
        return "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
    case quantity_errc::numeric: return "unable to parse numeric part of quantity";
    case quantity_errc::suffix: return "unable to parse quantity's suffix";
    case quantity_errc::too_long: return "a quantity's text must be at most 1000000 bytes";
    case quantity_errc::too_large: return "a quantity must have at most 100000 digits before the point";
    case quantity_errc::exponent_too_small: return "a quantity's exponent must be at least -250000";
    }
    return "";
}

/// The same; no message repeats the text.
[[nodiscard]] constexpr std::string_view message(const quantity_error& error, std::string_view) noexcept {
    return message(error);
}

}  // namespace kube::inline v0_1
