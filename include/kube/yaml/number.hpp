// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace kube::inline v0_1::yaml::detail {

/// The text of a number, made on the stack.
class number_text {
public:
    template <class Integer>
    static number_text of_integer(Integer value) noexcept {
        number_text out;
        const std::to_chars_result end = std::to_chars(out.data_, out.data_ + sizeof out.data_, value);
        out.size_ = static_cast<std::size_t>(end.ptr - out.data_);
        return out;
    }

    /// As Go's encoding/json writes a finite float64: without exponent from 1e-6 to below 1e21.
    static number_text json(double value) noexcept { return lay_out(value, -6, 21, false); }

    /// As Go's strconv.FormatFloat(value, 'g', -1, 64), with YAML's words for what is not finite.
    static number_text general(double value) noexcept {
        return words(value) ? word(value) : lay_out(value, -4, 6, true);
    }

    /// As Go's strconv.FormatFloat(value, 'g', -1, 32), which keys are written with.
    static number_text general32(double value) noexcept {
        // Half way between the largest float and the next power of two, from which Go's conversion gives infinity.
        constexpr double too_large = 3.4028235677973366e38;
        if (value >= too_large) {
            value = std::numeric_limits<double>::infinity();
        } else if (value <= -too_large) {
            value = -std::numeric_limits<double>::infinity();
        }
        return words(value) ? word(value) : lay_out(static_cast<float>(value), -4, 6, true);
    }

    std::string_view view() const noexcept { return {data_, size_}; }

private:
    static bool words(double value) noexcept { return !std::isfinite(value); }
    static number_text word(double value) noexcept {
        number_text out;
        out.put(std::isnan(value) ? std::string_view(".nan") : value > 0 ? std::string_view(".inf") : "-.inf");
        return out;
    }

    void put(std::string_view text) noexcept {
        for (const char c : text) {
            data_[size_++] = c;
        }
    }
    void put(char c) noexcept { data_[size_++] = c; }
    void zeros(int count) noexcept {
        for (; count > 0; --count) {
            put('0');
        }
    }

    /// The shortest digits that read back as `value`, with an exponent when that of the first digit is below `least`,
    /// or not below `most`. Go pads an exponent to two digits, but JSON's negative ones.
    template <class Float>
    static number_text lay_out(Float value, int least, int most, bool padded) noexcept {
        char scientific[40];
        const std::to_chars_result end =
            std::to_chars(scientific, scientific + sizeof scientific, value, std::chars_format::scientific);
        const std::string_view text(scientific, static_cast<std::size_t>(end.ptr - scientific));
        const std::size_t e = text.find('e');
        char digits[24];
        int count = 0;
        for (const char c : text.substr(0, e)) {
            if (c >= '0' && c <= '9') {
                digits[count++] = c;
            }
        }
        int exponent = 0;
        for (const char c : text.substr(e + 2)) {
            exponent = exponent * 10 + (c - '0');
        }
        exponent = text[e + 1] == '-' ? -exponent : exponent;

        number_text out;
        if (text[0] == '-') {
            out.put('-');
        }
        if (digits[0] == '0') {
            out.put('0');
        } else if (exponent < least || exponent >= most) {
            out.put(digits[0]);
            if (count > 1) {
                out.put('.');
                out.put(std::string_view(digits + 1, static_cast<std::size_t>(count - 1)));
            }
            out.put('e');
            out.put(exponent < 0 ? '-' : '+');
            const int size = exponent < 0 ? -exponent : exponent;
            if (size < 10 && padded) {
                out.put('0');
            }
            out.put(of_integer(size).view());
        } else if (exponent < 0) {
            out.put("0.");
            out.zeros(-exponent - 1);
            out.put(std::string_view(digits, static_cast<std::size_t>(count)));
        } else {
            const int whole = exponent + 1;
            out.put(std::string_view(digits, static_cast<std::size_t>(count < whole ? count : whole)));
            out.zeros(whole - count);
            if (count > whole) {
                out.put('.');
                out.put(std::string_view(digits + whole, static_cast<std::size_t>(count - whole)));
            }
        }
        return out;
    }

    char data_[64] = {};
    std::size_t size_ = 0;
};

}  // namespace kube::inline v0_1::yaml::detail
