// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/names/dns.hpp>

namespace kube::inline v0_1 {

inline constexpr std::size_t port_name_max_length = 15;

/// What is wrong with the name of a port: a set.
struct port_name_faults {
    bool too_long : 1 = false;
    bool wrong_characters : 1 = false;
    bool no_letter : 1 = false;
    bool double_hyphen : 1 = false;
    bool outer_hyphen : 1 = false;

    [[nodiscard]] constexpr bool any() const noexcept {
        return too_long || wrong_characters || no_letter || double_hyphen || outer_hyphen;
    }
    friend constexpr bool operator==(const port_name_faults&, const port_name_faults&) = default;
};

/// All faults of the name of a container's port: IsValidPortName.
[[nodiscard]] constexpr port_name_faults check_port_name(std::string_view name) noexcept {
    port_name_faults faults;
    faults.too_long = name.size() > port_name_max_length;
    faults.wrong_characters = name.empty();
    faults.no_letter = true;
    char before = '\0';
    for (const char c : name) {
        faults.wrong_characters = faults.wrong_characters || (!detail::is_lower_alnum(c) && c != '-');
        faults.no_letter = faults.no_letter && (c < 'a' || c > 'z');
        faults.double_hyphen = faults.double_hyphen || (c == '-' && before == '-');
        before = c;
    }
    faults.outer_hyphen = before == '-' || name.substr(0, 1) == "-";
    return faults;
}

/// At most 15 lower case letters, digits and inner hyphens, no two of them together, and at least one letter.
[[nodiscard]] constexpr bool is_port_name(std::string_view name) noexcept { return !check_port_name(name).any(); }

}  // namespace kube::inline v0_1
