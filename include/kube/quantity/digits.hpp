// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/integer.hpp>
#include <kube/base/text_view.hpp>

namespace kube::inline v0_1::detail {

/// The digits of a number of any length, read where they stand: +-digits * 10^exponent, without zeros at either end.
/// The digits are those of two pieces of text, of which the last counts one more where the number is `raised`. Zero
/// has none. Takes no memory beside the text.
struct decimal_digits {
    constexpr decimal_digits() noexcept {}  // not defaulted: compilers would clear `own` then
    decimal_digits(const decimal_digits&) = delete;
    decimal_digits& operator=(const decimal_digits&) = delete;

    std::string_view first;
    std::string_view second;
    std::int64_t exponent = 0;
    bool negative = false;
    bool raised = false;
    char own[28];  ///< for digits that stand in no text: an int64's and nine places

    [[nodiscard]] constexpr std::size_t size() const noexcept { return first.size() + second.size(); }
    [[nodiscard]] constexpr bool is_zero() const noexcept { return size() == 0; }
    /// Digits before the point: the number is less than 10^top().
    [[nodiscard]] constexpr std::int64_t top() const noexcept { return exponent + static_cast<std::int64_t>(size()); }
    /// @pre i < size()
    [[nodiscard]] constexpr unsigned operator[](std::size_t i) const noexcept {
        const char c = i < first.size() ? first[i] : second[i - first.size()];
        return static_cast<unsigned>(c - '0') + (raised && i + 1 == size() ? 1U : 0U);
    }
    /// The digit that counts 10^place, which may lie beyond either end.
    [[nodiscard]] constexpr unsigned at(std::int64_t place) const noexcept {
        return place < exponent || place >= top() ? 0 : (*this)[static_cast<std::size_t>(top() - 1 - place)];
    }

    /// Another number, in digits that may have zeros at their ends.
    [[gnu::noinline]] constexpr void assign(std::string_view digits, std::string_view more,
                                            std::int64_t power) noexcept {
        exponent = power;
        raised = false;
        first = without_zeros(digits);
        second = first.empty() ? without_zeros(more) : more;
        while (!is_zero() && (*this)[size() - 1] == 0) {
            drop(1);
        }
    }
    constexpr void assign(std::uint64_t value, std::int64_t power) noexcept {
        assign(text_view(own, static_cast<std::size_t>(write_digits(own, value) - own)), {}, power);
    }

    /// Rounds away from zero to a multiple of 10^place; whether nothing was lost.
    constexpr bool round_away(std::int64_t place) noexcept {
        if (is_zero() || exponent >= place) {
            return true;
        }
        raised = false;
        drop(place < top() ? static_cast<std::size_t>(place - exponent) : size());
        while (!is_zero() && (*this)[size() - 1] == 9) {
            drop(1);
        }
        if (is_zero()) {
            first = "1";
            exponent = exponent < place ? place : exponent;
        } else {
            raised = true;
        }
        return false;
    }

    /// The digits as a number modulo 2^64.
    [[nodiscard]] constexpr std::uint64_t low64() const noexcept {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i != size(); ++i) {
            value = value * 10 + (*this)[i];
        }
        return value;
    }

    /// Writes the digits and returns the end. They may stand behind `out` in the same text.
    constexpr char* write(char* out) const noexcept {
        for (std::size_t i = 0, count = size(); i != count; ++i) {
            *out++ = static_cast<char>('0' + (*this)[i]);
        }
        return out;
    }

private:
    [[nodiscard]] static constexpr std::string_view without_zeros(std::string_view text) noexcept {
        const std::size_t begin = text.find_first_not_of('0');
        return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
    }
    constexpr void drop(std::size_t count) noexcept {
        const std::size_t of_second = count < second.size() ? count : second.size();
        second.remove_suffix(of_second);
        first.remove_suffix(count - of_second);
        exponent += static_cast<std::int64_t>(count);
    }
};

/// Less than zero, zero or more as |a| is less than, equal to or more than |b|.
[[nodiscard]] constexpr int compare_magnitudes(const decimal_digits& a, const decimal_digits& b) noexcept {
    if (a.is_zero() || b.is_zero() || a.top() != b.top()) {
        return a.is_zero() ? (b.is_zero() ? 0 : -1) : b.is_zero() || a.top() > b.top() ? 1 : -1;
    }
    const std::size_t common = a.size() < b.size() ? a.size() : b.size();
    for (std::size_t i = 0; i != common; ++i) {
        if (a[i] != b[i]) {
            return a[i] < b[i] ? -1 : 1;
        }
    }
    return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

/// Writes the digits of |a| + |b|, or of |a| - |b|, from 10^low to 10^(low + count - 1).
/// @pre the result fits there and is not negative
constexpr void add_digits(const decimal_digits& a, const decimal_digits& b, bool minus, std::int64_t low, char* out,
                          std::size_t count) noexcept {
    unsigned carry = 0;
    for (std::size_t i = count; i-- != 0; ++low) {
        const unsigned x = a.at(low);
        const unsigned y = b.at(low) + carry;
        const unsigned digit = minus ? (x < y ? x + 10 - y : x - y) : x + y;
        carry = minus ? (x < y ? 1 : 0) : digit / 10;
        out[i] = static_cast<char>('0' + digit % 10);
    }
}

/// Writes the digits of |a| * factor, 20 more than a has.
constexpr void multiply_digits(const decimal_digits& a, std::uint64_t factor, char* out) noexcept {
    // What is carried never exceeds the factor, so that no step overflows.
    std::uint64_t carry = 0;
    for (std::size_t i = a.size() + 20; i-- != 0;) {
        const std::uint64_t digit = i < 20 ? 0 : a[i - 20];
        const std::uint64_t low = digit * (factor % 10) + carry % 10;
        out[i] = static_cast<char>('0' + low % 10);
        carry = digit * (factor / 10) + carry / 10 + low / 10;
    }
}

/// Divides the digits by 2^bits, rounded down, in their place; the remainder.
/// @pre bits <= 60
constexpr std::uint64_t divide_power2(char* begin, const char* end, int bits) noexcept {
    std::uint64_t rest = 0;
    for (; begin != end; ++begin) {
        rest = rest * 10 + static_cast<std::uint64_t>(*begin - '0');
        *begin = static_cast<char>('0' + (rest >> bits));
        rest &= (std::uint64_t{1} << bits) - 1;
    }
    return rest;
}

/// Room for a text: a little in itself, for more it asks for memory.
class text_room {
public:
    constexpr text_room() noexcept {}
    text_room(const text_room&) = delete;
    text_room& operator=(const text_room&) = delete;
    constexpr ~text_room() { delete[] far_; }

    /// What was written before is kept if `size` is no greater than before.
    [[nodiscard]] constexpr char* get(std::size_t size) {
        if (size <= size_) {
            return far_ == nullptr ? near_ : far_;
        }
        char* const made = new char[size];
        delete[] far_;
        far_ = made;
        size_ = size;
        return far_;
    }

private:
    char near_[64];
    char* far_ = nullptr;
    std::size_t size_ = sizeof near_;
};

}  // namespace kube::inline v0_1::detail
