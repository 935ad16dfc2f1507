// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kube::inline v0_1 {

/// Digits of the largest natural number that `decimal_natural` holds.
inline constexpr std::size_t max_decimal_digits = 4'500;

/// A natural number of up to `max_decimal_digits` digits in limbs of nine digits: exact, without allocation, usable in
/// constant expressions. 2 kB, of which only what is in use is touched. An operation whose result has too many digits
/// returns false, and the number is unspecified from then on.
class decimal_natural {
    static constexpr std::uint32_t base = 1'000'000'000;
    static constexpr std::size_t digits_a_limb = 9;
    static constexpr std::size_t capacity = max_decimal_digits / digits_a_limb;

public:
    constexpr decimal_natural() noexcept : size_(0) {}  // not defaulted: compilers would clear the limbs then
    constexpr explicit decimal_natural(std::uint64_t value) noexcept : size_(0) {
        for (; value != 0; value /= base) {
            limbs_[size_++] = static_cast<std::uint32_t>(value % base);
        }
    }
    constexpr decimal_natural(const decimal_natural& other) noexcept : size_(other.size_) {
        for (std::size_t i = 0; i != size_; ++i) {
            limbs_[i] = other.limbs_[i];
        }
    }
    constexpr decimal_natural& operator=(const decimal_natural& other) noexcept {
        size_ = other.size_;
        for (std::size_t i = 0; i != size_; ++i) {
            limbs_[i] = other.limbs_[i];
        }
        return *this;
    }

    /// Appends the digits '0' to '9' of a text; other bytes, such as a point, are passed over.
    [[nodiscard]] constexpr bool append(std::string_view digits) noexcept {
        std::uint32_t chunk = 0;
        std::uint32_t scale = 1;
        for (const char c : digits) {
            if (c < '0' || c > '9') {
                continue;
            }
            chunk = chunk * 10 + static_cast<std::uint32_t>(c - '0');
            scale *= 10;
            if (scale == base) {
                if (!multiply_add(base, chunk)) {
                    return false;
                }
                chunk = 0;
                scale = 1;
            }
        }
        return multiply_add(scale, chunk);
    }

    [[nodiscard]] constexpr bool is_zero() const noexcept { return size_ == 0; }

    /// How many decimal digits, 0 for zero.
    [[nodiscard]] constexpr std::size_t digits() const noexcept {
        if (size_ == 0) {
            return 0;
        }
        std::size_t count = (size_ - 1) * digits_a_limb;
        for (std::uint32_t top = limbs_[size_ - 1]; top != 0; top /= 10) {
            ++count;
        }
        return count;
    }

    /// Zeros at the end, 0 for zero.
    [[nodiscard]] constexpr std::size_t trailing_zeros() const noexcept {
        if (size_ == 0) {
            return 0;
        }
        std::size_t i = 0;
        while (limbs_[i] == 0) {
            ++i;
        }
        std::size_t count = i * digits_a_limb;
        for (std::uint32_t low = limbs_[i]; low % 10 == 0; low /= 10) {
            ++count;
        }
        return count;
    }

    /// Whether the number is less than 2^64.
    [[nodiscard]] constexpr bool fits_uint64() const noexcept {
        return size_ < 3 || (size_ == 3 && (limbs_[2] < 18 || (limbs_[2] == 18 && low64() >= 18 * square)));
    }

    /// The number modulo 2^64.
    [[nodiscard]] constexpr std::uint64_t low64() const noexcept {
        std::uint64_t value = 0;
        for (std::size_t i = size_; i-- != 0;) {
            value = value * base + limbs_[i];
        }
        return value;
    }

    /// this = this * factor + addend
    [[nodiscard]] constexpr bool multiply_add(std::uint32_t factor, std::uint32_t addend) noexcept {
        std::uint64_t carry = addend;
        for (std::size_t i = 0; i != size_; ++i) {
            carry += std::uint64_t{limbs_[i]} * factor;
            limbs_[i] = static_cast<std::uint32_t>(carry % base);
            carry /= base;
        }
        for (; carry != 0; carry /= base) {
            if (size_ == capacity) {
                return false;
            }
            limbs_[size_++] = static_cast<std::uint32_t>(carry % base);
        }
        trim();
        return true;
    }

    /// this = this * factor
    [[nodiscard]] constexpr bool multiply(std::uint64_t factor) noexcept {
        constexpr std::uint64_t half = std::uint64_t{1} << 32;
        decimal_natural low(*this);
        return low.multiply_add(static_cast<std::uint32_t>(factor % half), 0) &&
               multiply_add(static_cast<std::uint32_t>(factor / half), 0) && multiply_add(65'536, 0) &&
               multiply_add(65'536, 0) && add(low);
    }

    /// this = this * 10^places
    [[nodiscard]] constexpr bool multiply_power10(std::size_t places) noexcept {
        if (size_ == 0) {
            return true;
        }
        const std::size_t shift = places / digits_a_limb;
        if (shift > capacity - size_) {
            return false;
        }
        if (shift != 0) {
            for (std::size_t i = size_; i-- != 0;) {
                limbs_[i + shift] = limbs_[i];
            }
            for (std::size_t i = 0; i != shift; ++i) {
                limbs_[i] = 0;
            }
            size_ += shift;
        }
        return multiply_add(power10(places % digits_a_limb), 0);
    }

    /// this = this / divisor, rounded down; the remainder.
    constexpr std::uint32_t divide(std::uint32_t divisor) noexcept {
        std::uint64_t rest = 0;
        for (std::size_t i = size_; i-- != 0;) {
            rest = rest * base + limbs_[i];
            limbs_[i] = static_cast<std::uint32_t>(rest / divisor);
            rest %= divisor;
        }
        trim();
        return static_cast<std::uint32_t>(rest);
    }

    /// this = this / 10^places, rounded down; whether there is a remainder.
    constexpr bool divide_power10(std::size_t places) noexcept {
        const std::size_t shift = places / digits_a_limb;
        bool inexact = false;
        if (shift >= size_) {
            inexact = size_ != 0;
            size_ = 0;
            return inexact;
        }
        for (std::size_t i = 0; i != shift; ++i) {
            inexact = inexact || limbs_[i] != 0;
        }
        for (std::size_t i = shift; shift != 0 && i != size_; ++i) {
            limbs_[i - shift] = limbs_[i];
        }
        size_ -= shift;
        return divide(power10(places % digits_a_limb)) != 0 || inexact;
    }

    /// this = this + other
    [[nodiscard]] constexpr bool add(const decimal_natural& other) noexcept {
        std::uint32_t carry = 0;
        for (std::size_t i = 0; i < other.size_ || carry != 0; ++i) {
            if (i == size_) {
                if (size_ == capacity) {
                    return false;
                }
                limbs_[size_++] = 0;
            }
            carry += limbs_[i] + (i < other.size_ ? other.limbs_[i] : 0);
            limbs_[i] = carry % base;
            carry /= base;
        }
        return true;
    }

    /// this = this - other
    /// @pre other <= this
    constexpr void subtract(const decimal_natural& other) noexcept {
        std::uint32_t borrow = 0;
        for (std::size_t i = 0; i < other.size_ || borrow != 0; ++i) {
            const std::uint32_t taken = borrow + (i < other.size_ ? other.limbs_[i] : 0);
            borrow = limbs_[i] < taken ? 1 : 0;
            limbs_[i] += borrow * base - taken;
        }
        trim();
    }

    /// Less than zero, zero or more as this is less than, equal to or greater than the other.
    [[nodiscard]] constexpr int compare(const decimal_natural& other) const noexcept {
        if (size_ != other.size_) {
            return size_ < other.size_ ? -1 : 1;
        }
        for (std::size_t i = size_; i-- != 0;) {
            if (limbs_[i] != other.limbs_[i]) {
                return limbs_[i] < other.limbs_[i] ? -1 : 1;
            }
        }
        return 0;
    }

    /// Writes the digits, "0" for zero, and returns the end.
    /// @pre room for `digits()` characters, at least one
    constexpr char* write(char* out) const noexcept {
        if (size_ == 0) {
            *out = '0';
            return out + 1;
        }
        char* const end = out + digits();
        char* at = end;
        for (std::size_t i = 0; i != size_; ++i) {
            std::uint32_t limb = limbs_[i];
            for (std::size_t d = 0; d != digits_a_limb && at != out; ++d, limb /= 10) {
                *--at = static_cast<char>('0' + limb % 10);
            }
        }
        return end;
    }

private:
    static constexpr std::uint64_t square = std::uint64_t{base} * base;

    [[nodiscard]] static constexpr std::uint32_t power10(std::size_t places) noexcept {
        std::uint32_t value = 1;
        for (; places != 0; --places) {
            value *= 10;
        }
        return value;
    }

    constexpr void trim() noexcept {
        while (size_ != 0 && limbs_[size_ - 1] == 0) {
            --size_;
        }
    }

    std::uint32_t limbs_[capacity];
    std::size_t size_;
};

}  // namespace kube::inline v0_1
