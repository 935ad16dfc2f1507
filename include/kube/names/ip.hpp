// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/integer.hpp>
#include <kube/base/parse_error.hpp>

namespace kube::inline v0_1 {

/// What is wrong with the text of an IP address or of a CIDR; the first that Kubernetes finds.
enum class ip_errc : std::uint8_t {
    none,
    not_an_address,
    /// An octet, a group of IPv6 or a prefix length with zeros before it, which others would read as octal.
    leading_zeros,
    /// IPv4 inside IPv6, `::ffff:1.2.3.4`, which some would read as the one and some as the other.
    mapped,
    /// A CIDR with bits set beyond its prefix length.
    extra_bits,
    /// Not as Kubernetes would print it.
    not_canonical,
};

using ip_error = parse_error<ip_errc>;

/// Room for the text of an address, and for that of a CIDR.
inline constexpr std::size_t max_ip_text = 39;
inline constexpr std::size_t max_cidr_text = max_ip_text + 4;

/// An IP address, as Go's net.IP holds it: IPv4 is a part of IPv6, so that `1.2.3.4` equals `::ffff:1.2.3.4`.
class ip_address {
public:
    using error_type = ip_error;

    /// `::`
    constexpr ip_address() noexcept = default;
    /// IPv4.
    constexpr ip_address(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) noexcept
        : bytes_{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, a, b, c, d} {}
    /// The 16 bytes of IPv6.
    constexpr explicit ip_address(const std::uint8_t (&bytes)[16]) noexcept {
        for (std::size_t i = 0; i != 16; ++i) {
            bytes_[i] = bytes[i];
        }
    }

    [[nodiscard]] constexpr bool is_v4() const noexcept {
        for (std::size_t i = 0; i != 12; ++i) {
            if (bytes_[i] != (i < 10 ? 0 : 0xFF)) {
                return false;
            }
        }
        return true;
    }
    /// @param index below 16; the four bytes of IPv4 are the last.
    [[nodiscard]] constexpr std::uint8_t byte(std::size_t index) const noexcept { return bytes_[index]; }

    /// The first `bits` bits of the 128, the others zero.
    [[nodiscard]] constexpr ip_address masked(unsigned bits) const noexcept {
        ip_address made = *this;
        for (unsigned i = 0; i != 16; ++i) {
            const unsigned kept = bits <= 8 * i ? 0 : bits - 8 * i < 8 ? bits - 8 * i : 8;
            made.bytes_[i] = static_cast<std::uint8_t>(made.bytes_[i] & (0xFFU << (8 - kept)));
        }
        return made;
    }

    /// As Go prints it, and RFC 5952 wants it, written to `buffer`: IPv4 in octets, IPv6 in lower case with the longest
    /// of the first runs of zeros left out.
    [[nodiscard]] constexpr std::string_view text(char (&buffer)[max_ip_text]) const noexcept {
        return {buffer, static_cast<std::size_t>(write(buffer) - buffer)};
    }
    /// Writes the same to `out`, which has room for max_ip_text bytes; returns the end.
    constexpr char* write(char* out) const noexcept {
        if (is_v4()) {
            for (std::size_t i = 12; i != 16; ++i) {
                out = detail::write_digits(out, bytes_[i]);
                *out = '.';
                out += i == 15 ? 0 : 1;
            }
            return out;
        }
        std::size_t begin = 8;
        std::size_t end = 8;
        for (std::size_t i = 0; i != 8; ++i) {
            std::size_t last = i;
            while (last != 8 && group(last) == 0) {
                ++last;
            }
            if (last - i >= 2 && last - i > end - begin) {
                begin = i;
                end = last;
            }
        }
        for (std::size_t i = 0; i < 8; ++i) {
            if (i == begin) {
                *out++ = ':';
                *out++ = ':';
                i = end;
                if (i == 8) {
                    break;
                }
            } else if (i != 0) {
                *out++ = ':';
            }
            out = write_hex(out, group(i));
        }
        return out;
    }

    friend constexpr bool operator==(const ip_address&, const ip_address&) = default;

private:
    [[nodiscard]] constexpr unsigned group(std::size_t i) const noexcept {
        return static_cast<unsigned>(bytes_[2 * i] << 8U | bytes_[2 * i + 1]);
    }
    static constexpr char* write_hex(char* out, unsigned value) noexcept {
        bool any = false;
        for (unsigned shift = 16; shift != 0;) {
            shift -= 4;
            const unsigned digit = value >> shift & 0xFU;
            any = any || digit != 0 || shift == 0;
            *out = "0123456789abcdef"[digit];
            out += any ? 1 : 0;
        }
        return out;
    }

    std::uint8_t bytes_[16]{};
};

namespace detail {

/// What was read of an address, and how it was spelled.
struct parsed_ip {
    ip_address address{};
    bool valid = false;
    bool leading_zeros = false;
    bool spelled_v6 = false;

    /// What Kubernetes' strict validation finds.
    [[nodiscard]] constexpr ip_errc fault() const noexcept {
        return !valid                          ? ip_errc::not_an_address
               : leading_zeros                 ? ip_errc::leading_zeros
               : spelled_v6 && address.is_v4() ? ip_errc::mapped
                                               : ip_errc::none;
    }
};

/// Digits at the start of `text`, to any number of zeros before them; `size` is 0 where there are none, or where they
/// are more than `most`.
struct parsed_number {
    unsigned value = 0;
    std::size_t size = 0;
};

constexpr parsed_number parse_number(std::string_view text, unsigned base, unsigned most) noexcept {
    parsed_number made;
    for (; made.size != text.size(); ++made.size) {
        const char c = text[made.size];
        unsigned digit = 16;
        if (c >= '0' && c <= '9') {
            digit = static_cast<unsigned>(c - '0');
        } else if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')) {
            digit = (static_cast<unsigned>(c) & 0xFU) + 9;
        }
        if (digit >= base) {
            break;
        }
        made.value = made.value * base + digit;
        if (made.value > most) {
            return {};
        }
    }
    return made;
}

/// Four octets; true where they are all of `text`.
constexpr bool parse_octets(std::string_view text, std::uint8_t* to, bool& leading_zeros) noexcept {
    for (std::size_t i = 0; i != 4; ++i) {
        if (i != 0) {
            if (text.substr(0, 1) != ".") {
                return false;
            }
            text.remove_prefix(1);
        }
        const parsed_number octet = parse_number(text, 10, 0xFF);
        if (octet.size == 0) {
            return false;
        }
        leading_zeros = leading_zeros || (octet.size > 1 && text.front() == '0');
        to[i] = static_cast<std::uint8_t>(octet.value);
        text.remove_prefix(octet.size);
    }
    return text.empty();
}

/// Groups of IPv6, `::` at most once, and at the end perhaps four octets; no zones.
constexpr bool parse_groups(std::string_view text, std::uint8_t (&to)[16], bool& leading_zeros) noexcept {
    constexpr std::size_t none = 17;
    std::size_t gap = none;
    std::size_t count = 0;
    if (text.substr(0, 2) == "::") {
        gap = 0;
        text.remove_prefix(2);
    }
    while (count != 16 && (gap != count || !text.empty())) {
        const parsed_number group = parse_number(text, 16, 0xFFFF);
        if (group.size == 0) {
            return false;
        }
        if (group.size != text.size() && text[group.size] == '.') {
            if (gap == none ? count != 12 : count > 12) {
                return false;
            }
            if (!parse_octets(text, to + count, leading_zeros)) {
                return false;
            }
            count += 4;
            text = {};
            break;
        }
        leading_zeros = leading_zeros || group.size > 4;
        to[count] = static_cast<std::uint8_t>(group.value >> 8U);
        to[count + 1] = static_cast<std::uint8_t>(group.value & 0xFFU);
        count += 2;
        text.remove_prefix(group.size);
        if (text.empty()) {
            break;
        }
        if (text.front() != ':' || text.size() == 1) {
            return false;
        }
        text.remove_prefix(1);
        if (text.front() == ':') {
            if (gap != none) {
                return false;
            }
            gap = count;
            text.remove_prefix(1);
        }
    }
    if (!text.empty() || (gap == none) != (count == 16)) {
        return false;
    }
    if (gap != none) {
        const std::size_t missing = 16 - count;
        for (std::size_t i = count; i-- > gap;) {
            to[i + missing] = to[i];
        }
        for (std::size_t i = gap; i != gap + missing; ++i) {
            to[i] = 0;
        }
    }
    return true;
}

constexpr parsed_ip read_ip(std::string_view text) noexcept {
    parsed_ip made;
    const std::size_t mark = text.find_first_of(".:");
    if (mark == std::string_view::npos) {
        return made;
    }
    made.spelled_v6 = text[mark] == ':';
    std::uint8_t bytes[16]{};
    if (made.spelled_v6) {
        made.valid = parse_groups(text, bytes, made.leading_zeros);
        made.address = ip_address(bytes);
    } else {
        made.valid = parse_octets(text, bytes, made.leading_zeros);
        made.address = ip_address(bytes[0], bytes[1], bytes[2], bytes[3]);
    }
    return made;
}

}  // namespace detail

/// Reads IPv4 or IPv6 as generously as Kubernetes does where it has stored addresses: zeros may stand before a number,
/// and IPv4 inside IPv6. No zones. netutils.ParseIPSloppy.
[[nodiscard]] constexpr result<ip_address> parse_ip(std::string_view text) noexcept {
    const detail::parsed_ip read = detail::read_ip(text);
    if (!read.valid) {
        return unexpected(ip_error{ip_errc::not_an_address, 0, detail::error_offset(text.size())});
    }
    return read.address;
}

/// What Kubernetes finds wrong with an address in a field that is older than its strict rules: anything but
/// `not_canonical`. IsValidIPForLegacyField with strict validation, the default of v1.36.
[[nodiscard]] constexpr ip_errc check_legacy_ip(std::string_view text) noexcept {
    return detail::read_ip(text).fault();
}

/// What Kubernetes finds wrong with an address in a new field: IsValidIP.
[[nodiscard]] constexpr ip_errc check_ip(std::string_view text) noexcept {
    const detail::parsed_ip read = detail::read_ip(text);
    if (const ip_errc fault = read.fault(); fault != ip_errc::none) {
        return fault;
    }
    char buffer[max_ip_text];
    return read.address.text(buffer) == text ? ip_errc::none : ip_errc::not_canonical;
}

[[nodiscard]] constexpr bool is_ip(std::string_view text) noexcept { return check_ip(text) == ip_errc::none; }

}  // namespace kube::inline v0_1
