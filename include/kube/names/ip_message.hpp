// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/names/cidr.hpp>
#include <kube/names/ip.hpp>

namespace kube::inline v0_1 {

namespace detail {

inline std::string canonical_form_message(std::string_view canonical) {
    std::string out = "must be in canonical form (\"";
    out += canonical;
    return out + "\")";
}

}  // namespace detail

/// Kubernetes' sentence for what `check_ip` or `check_legacy_ip` finds wrong with `text`; empty where nothing is.
[[nodiscard]] inline std::string ip_message(ip_errc fault, std::string_view text) {
    switch (fault) {
    case ip_errc::not_an_address: return "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)";
    case ip_errc::leading_zeros: return "must not have leading 0s";
    case ip_errc::mapped: return "must not be an IPv4-mapped IPv6 address";
    case ip_errc::not_canonical: {
        char buffer[max_ip_text];
        return detail::canonical_form_message(detail::read_ip(text).address.text(buffer));
    }
    default: return {};
    }
}

/// The same for what `check_cidr` or `check_legacy_cidr` finds.
[[nodiscard]] inline std::string cidr_message(ip_errc fault, std::string_view text) {
    switch (fault) {
    case ip_errc::not_an_address: return "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)";
    case ip_errc::leading_zeros: return "must not have leading 0s in IP or prefix length";
    case ip_errc::mapped: return "must not have an IPv4-mapped IPv6 address";
    case ip_errc::extra_bits: return "must not have bits set beyond the prefix length";
    case ip_errc::not_canonical: {
        char buffer[max_cidr_text];
        return detail::canonical_form_message(detail::read_cidr(text).value.text(buffer));
    }
    default: return {};
    }
}

/// The same for what `check_interface_address` finds.
[[nodiscard]] inline std::string interface_address_message(ip_errc fault, std::string_view text) {
    switch (fault) {
    case ip_errc::not_an_address: return "must be a valid address in CIDR form, (e.g. 10.9.8.7/24 or 2001:db8::1/64)";
    case ip_errc::not_canonical: {
        char buffer[max_cidr_text];
        return detail::canonical_form_message(detail::read_cidr(text).value.interface_text(buffer));
    }
    default: return {};
    }
}

}  // namespace kube::inline v0_1
