// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/names/cidr.hpp>
#include <kube/names/ip.hpp>
#include <kube/names/quote.hpp>

namespace kube::inline v0_1 {

namespace detail {

/// `PATH: BEFORE "TEXT" AFTER "BETTER"`
inline std::string ip_warning_text(std::string_view path, std::string_view before, std::string_view text,
                                   std::string_view after, std::string_view better) {
    std::string out(path);
    out += ": ";
    out += before;
    append_quoted(out, text);
    out += after;
    append_quoted(out, better);
    return out;
}

}  // namespace detail

/// What Kubernetes warns of where an address, in a field at `path` that is older than its strict rules, is not as it
/// should be; empty where it is, and where it is no address at all. GetWarningsForIP.
[[nodiscard]] inline std::string ip_warning(std::string_view text, std::string_view path) {
    const detail::parsed_ip read = detail::read_ip(text);
    if (!read.valid) {
        return {};
    }
    char buffer[max_ip_text];
    const std::string_view canonical = read.address.text(buffer);
    if (read.fault() != ip_errc::none) {
        return detail::ip_warning_text(path, "non-standard IP address ", text, " is invalid: use ", canonical);
    }
    if (canonical == text) {
        return {};
    }
    return detail::ip_warning_text(path, "IPv6 address ", text, " should be in RFC 5952 canonical format (",
                                   canonical) +
           ')';
}

/// Calls `take(std::string)` with each warning of a CIDR, of which there are two at most. GetWarningsForCIDR.
template <class Take>
void for_each_cidr_warning(std::string_view text, std::string_view path, Take&& take) {
    const detail::parsed_cidr read = detail::read_cidr(text);
    if (!read.valid) {
        return;
    }
    char buffer[max_cidr_text];
    const std::string_view canonical = read.value.text(buffer);
    const bool ambiguous = read.value.network() != read.value.address();
    if (ambiguous) {
        char address[max_ip_text];
        std::string single(read.value.address().text(address));
        single += read.ip.spelled_v6 ? "/128" : "/32";
        std::string warning =
            detail::ip_warning_text(path, "CIDR value ", text, " is ambiguous in this context (should be ", canonical);
        warning += " or ";
        append_quoted(warning, single);
        take(warning + "?)");
    }
    if (read.leading_zeros || read.ip.fault() != ip_errc::none) {
        take(detail::ip_warning_text(path, "non-standard CIDR value ", text, " is invalid: use ", canonical));
    } else if (!ambiguous && canonical != text) {
        take(detail::ip_warning_text(path, "IPv6 CIDR value ", text, " should be in RFC 5952 canonical format (",
                                     canonical) +
             ')');
    }
}

}  // namespace kube::inline v0_1
