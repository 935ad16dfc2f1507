// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/integer.hpp>
#include <kube/names/ip.hpp>

namespace kube::inline v0_1 {

/// An address and how many of its bits name the network, such as `10.0.0.0/8`: what net.ParseCIDR gives.
class cidr {
public:
    using error_type = ip_error;

    /// `::/0`
    constexpr cidr() noexcept = default;
    /// @param bits of the 128 of IPv6, for IPv4 too: 96 more than it is written with.
    constexpr cidr(ip_address address, unsigned bits) noexcept : address_(address), bits_(bits < 128 ? bits : 128) {}

    /// The address as it was written, perhaps with bits beyond the prefix.
    [[nodiscard]] constexpr ip_address address() const noexcept { return address_; }
    [[nodiscard]] constexpr ip_address network() const noexcept { return address_.masked(bits_); }
    /// Of the 32 bits of an IPv4 network, of 128 otherwise.
    [[nodiscard]] constexpr unsigned prefix_length() const noexcept { return network().is_v4() ? bits_ - 96 : bits_; }

    /// The network and its prefix length, as Go prints a net.IPNet, written to `buffer`.
    [[nodiscard]] constexpr std::string_view text(char (&buffer)[max_cidr_text]) const noexcept {
        return finish(buffer, network().write(buffer), prefix_length());
    }
    /// The whole address and the prefix length, as an interface has them, written to `buffer`. Of IPv4 that was written
    /// inside IPv6 with a prefix of 33 to 95 bits, Kubernetes prints a negative length.
    [[nodiscard]] constexpr std::string_view interface_text(char (&buffer)[max_cidr_text]) const noexcept {
        char* const out = address_.write(buffer);
        return finish(buffer, out, static_cast<int>(bits_) - (address_.is_v4() && bits_ > 32 ? 96 : 0));
    }

    friend constexpr bool operator==(const cidr&, const cidr&) = default;

private:
    static constexpr std::string_view finish(char* begin, char* out, std::int64_t bits) noexcept {
        *out++ = '/';
        if (bits < 0) {
            *out++ = '-';
        }
        out = detail::write_digits(out, detail::magnitude(bits));
        return {begin, static_cast<std::size_t>(out - begin)};
    }

    ip_address address_{};
    unsigned bits_ = 0;
};

namespace detail {

struct parsed_cidr {
    parsed_ip ip{};
    cidr value{};
    bool valid = false;
    bool leading_zeros = false;

    /// What Kubernetes' strict validation finds.
    [[nodiscard]] constexpr ip_errc fault() const noexcept {
        if (!valid) {
            return ip_errc::not_an_address;
        }
        if (leading_zeros) {
            return ip_errc::leading_zeros;
        }
        if (const ip_errc of_address = ip.fault(); of_address != ip_errc::none) {
            return of_address;
        }
        return value.network() == value.address() ? ip_errc::none : ip_errc::extra_bits;
    }
};

constexpr parsed_cidr read_cidr(std::string_view text) noexcept {
    parsed_cidr made;
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return made;
    }
    made.ip = read_ip(text.substr(0, slash));
    const std::string_view bits = text.substr(slash + 1);
    const parsed_number length = parse_number(bits, 10, made.ip.spelled_v6 ? 128 : 32);
    made.valid = made.ip.valid && length.size != 0 && length.size == bits.size();
    made.leading_zeros = length.size > 1 && bits.front() == '0';
    made.value = cidr(made.ip.address, length.value + (made.ip.spelled_v6 ? 0 : 96));
    return made;
}

}  // namespace detail

/// Reads an address and a prefix length as generously as Kubernetes does where it has stored them: as parse_ip, zeros
/// before the length, and bits beyond the prefix. netutils.ParseCIDRSloppy.
[[nodiscard]] constexpr result<cidr> parse_cidr(std::string_view text) noexcept {
    const detail::parsed_cidr read = detail::read_cidr(text);
    if (!read.valid) {
        return unexpected(ip_error{ip_errc::not_an_address, 0, detail::error_offset(text.size())});
    }
    return read.value;
}

/// What Kubernetes finds wrong with a CIDR in a field that is older than its strict rules: anything but
/// `not_canonical`. IsValidCIDRForLegacyField with strict validation.
[[nodiscard]] constexpr ip_errc check_legacy_cidr(std::string_view text) noexcept {
    return detail::read_cidr(text).fault();
}

/// What Kubernetes finds wrong with a CIDR in a new field: IsValidCIDR.
[[nodiscard]] constexpr ip_errc check_cidr(std::string_view text) noexcept {
    const detail::parsed_cidr read = detail::read_cidr(text);
    if (const ip_errc fault = read.fault(); fault != ip_errc::none) {
        return fault;
    }
    char buffer[max_cidr_text];
    return read.value.text(buffer) == text ? ip_errc::none : ip_errc::not_canonical;
}

/// What Kubernetes finds wrong with the address and prefix length of an interface, `192.168.1.5/24`: not_an_address or
/// not_canonical. IsValidInterfaceAddress.
[[nodiscard]] constexpr ip_errc check_interface_address(std::string_view text) noexcept {
    const detail::parsed_cidr read = detail::read_cidr(text);
    if (!read.valid) {
        return ip_errc::not_an_address;
    }
    char buffer[max_cidr_text];
    return read.value.interface_text(buffer) == text ? ip_errc::none : ip_errc::not_canonical;
}

[[nodiscard]] constexpr bool is_cidr(std::string_view text) noexcept { return check_cidr(text) == ip_errc::none; }

}  // namespace kube::inline v0_1
