// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include <kube/base/integer.hpp>
#include <kube/names/number.hpp>

namespace kube::inline v0_1 {

/// Kubernetes' sentence where a value is not within both bounds; empty where it is. IsInRange.
[[nodiscard]] inline std::string range_message(std::int64_t value, std::int64_t least, std::int64_t most) {
    if (value >= least && value <= most) {
        return {};
    }
    std::string out = "must be between ";
    const auto put = [&out](std::int64_t bound) {
        char digits[20];
        out += bound < 0 ? "-" : "";
        out.append(digits, detail::write_digits(digits, detail::magnitude(bound)));
    };
    put(least);
    out += " and ";
    put(most);
    return out + ", inclusive";
}

/// The same for a port. IsValidPortNum.
[[nodiscard]] inline std::string port_number_message(std::int64_t value) {
    return range_message(value, min_port_number, max_port_number);
}

/// The same for a user's or a group's number. IsValidUserID, IsValidGroupID.
[[nodiscard]] inline std::string unix_id_message(std::int64_t value) { return range_message(value, 0, max_unix_id); }

}  // namespace kube::inline v0_1
