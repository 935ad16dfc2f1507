// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/int_or_string/scaled.hpp>
#include <kube/names/quote.hpp>

namespace kube::inline v0_1 {

/// What intstr.GetScaledValueFromIntOrPercent says of `text`, from which `error` came by `scaled_value`.
[[nodiscard]] inline std::string message(const scale_error& error, std::string_view text) {
    std::string out = "invalid value for IntOrString: ";
    if (error.code == scale_errc::none || error.code == scale_errc::not_a_percentage) {
        return error.code == scale_errc::none ? "" : out + "invalid type: string is not a percentage";
    }
    out += "invalid value ";
    append_quoted(out, text);
    out += ": strconv.Atoi: parsing ";
    append_quoted(out, text.substr(0, error.end));
    out += error.code == scale_errc::out_of_range ? ": value out of range" : ": invalid syntax";
    return out;
}

}  // namespace kube::inline v0_1
