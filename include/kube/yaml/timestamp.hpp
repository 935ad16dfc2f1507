// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <kube/yaml/characters.hpp>

namespace kube::inline v0_1::yaml::detail {

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// One or two digits, as Go's time.Parse reads a month, day, hour, minute or second.
constexpr bool take_number(std::string_view& text, bool two_digits, int& number) noexcept {
    if (text.empty() || !is_digit(text[0])) {
        return false;
    }
    if (text.size() < 2 || !is_digit(text[1])) {
        number = text[0] - '0';
        text.remove_prefix(1);
        return !two_digits;
    }
    number = (text[0] - '0') * 10 + (text[1] - '0');
    text.remove_prefix(2);
    return true;
}

constexpr bool take(std::string_view& text, char c) noexcept {
    if (text.empty() || text[0] != c) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

/// Whether Kubernetes' YAML library takes the text for a timestamp: a date; a date and a time with blanks between; or
/// a date, `T` or `t`, a time and a zone.
constexpr bool is_timestamp(std::string_view text) noexcept {
    if (text.size() < 5 || !is_digit(text[0]) || !is_digit(text[1]) || !is_digit(text[2]) || !is_digit(text[3]) ||
        text[4] != '-') {
        return false;
    }
    const int year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
    text.remove_prefix(5);
    int month = 0;
    int day = 0;
    if (!take_number(text, false, month) || month < 1 || month > 12 || !take(text, '-') ||
        !take_number(text, false, day)) {
        return false;
    }
    constexpr signed char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day < 1 || day > days[month - 1] + (month == 2 && leap ? 1 : 0)) {
        return false;
    }
    if (text.empty()) {
        return true;
    }
    const char separator = text[0];
    if (separator != 'T' && separator != 't' && separator != ' ') {
        return false;
    }
    do {
        text.remove_prefix(1);
    } while (separator == ' ' && !text.empty() && text[0] == ' ');
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!take_number(text, false, hour) || hour > 23 || !take(text, ':') || !take_number(text, false, minute) ||
        minute > 59 || !take(text, ':') || !take_number(text, false, second) || second > 59) {
        return false;
    }
    if (text.size() >= 2 && (text[0] == '.' || text[0] == ',') && is_digit(text[1])) {
        text.remove_prefix(2);
        while (!text.empty() && is_digit(text[0])) {
            text.remove_prefix(1);
        }
    }
    if (separator == ' ') {
        return text.empty();
    }
    if (take(text, 'Z')) {
        return text.empty();
    }
    return (take(text, '+') || take(text, '-')) && take_number(text, true, hour) && hour <= 24 && take(text, ':') &&
           take_number(text, true, minute) && minute <= 60 && text.empty();
}

}  // namespace kube::inline v0_1::yaml::detail
