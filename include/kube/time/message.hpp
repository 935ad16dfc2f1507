// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <kube/time/duration.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1 {

namespace detail {

/// Appends a text as Go's package time quotes it: byte by byte, in hexadecimal what is no printable ASCII.
inline void append_time_quoted(std::string& out, std::string_view text) {
    constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte >= 0x80) {
            out += "\\x";
            out += hex[byte >> 4U];
            out += hex[byte & 0xFU];
        } else {
            out += c == '"' || c == '\\' ? "\\" : "";
            out += c;
        }
    }
    out += '"';
}

constexpr bool is_digit_at(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

constexpr std::size_t within(std::string_view text, std::size_t offset) noexcept {
    return offset < text.size() ? offset : text.size();
}

/// A part of a time's text, as Go's layout names it.
struct time_part {
    std::size_t begin = 0;
    std::string_view layout{};
};

/// The part that stands at `offset`.
inline time_part part_at(std::string_view text, std::size_t offset, time_precision precision) {
    const std::size_t hour_end = is_digit_at(text, 12) ? 13 : 12;
    const time_part parts[] = {
        {0, "2006"},
        {4, "-"},
        {5, "01"},
        {7, "-"},
        {8, "02"},
        {10, "T"},
        {11, "15"},
        {hour_end, ":"},
        {hour_end + 1, "04"},
        {hour_end + 3, ":"},
        {hour_end + 4, "05"},
    };
    for (const time_part& part : parts) {
        if (part.begin == offset) {
            return part;
        }
    }
    std::size_t zone = hour_end + 6;
    if (precision == time_precision::microseconds) {
        if (offset < zone + 7) {
            return {zone, ".000000"};
        }
        zone += 7;
    } else if (is_digit_at(text, zone + 1) && (text[zone] == '.' || text[zone] == ',')) {
        for (++zone; is_digit_at(text, zone); ++zone) {
        }
    }
    return {zone, "Z07:00"};
}

/// What is out of range in a zone, of which Go says so even where its sign is none; empty where nothing is.
inline std::string_view zone_range(std::string_view zone) {
    const auto number = [&](std::size_t at) { return (zone[at] - '0') * 10 + (zone[at + 1] - '0'); };
    if (zone.size() < 6 || zone[3] != ':' || !is_digit_at(zone, 1) || !is_digit_at(zone, 2)) {
        return "";
    }
    if (is_digit_at(zone, 4) && is_digit_at(zone, 5) && number(4) > 60) {
        return "time zone offset minute";
    }
    return number(1) > 24 ? "time zone offset hour" : "";
}

constexpr std::string_view out_of_range(time_errc code) noexcept {
    switch (code) {
    case time_errc::month_out_of_range: return "month";
    case time_errc::day_out_of_range: return "day";
    case time_errc::hour_out_of_range: return "hour";
    case time_errc::minute_out_of_range: return "minute";
    case time_errc::second_out_of_range: return "second";
    case time_errc::fraction_out_of_range: return "fractional second";
    default: return "";
    }
}

}  // namespace detail

/// What Go's time.Parse says of `text`, from which `error` came by parse_time or, for microseconds, parse_micro_time.
[[nodiscard]] inline std::string message(const time_error& error, std::string_view text,
                                         time_precision precision = time_precision::seconds) {
    std::string out = "parsing time ";
    detail::append_time_quoted(out, text);
    const std::size_t begin = detail::within(text, error.begin);
    if (error.code == time_errc::trailing_text) {
        out += ": extra text: ";
        detail::append_time_quoted(out, text.substr(begin));
        return out;
    }
    std::string_view range = detail::out_of_range(error.code);
    const detail::time_part part = detail::part_at(text, begin, precision);
    if (range.empty() && part.layout == "Z07:00") {
        range = detail::zone_range(text.substr(detail::within(text, part.begin)));
    }
    if (!range.empty()) {
        out += ": ";
        out += range;
        return out + " out of range";
    }
    out += precision == time_precision::seconds ? R"( as "2006-01-02T15:04:05Z07:00": cannot parse )"
                                                : R"( as "2006-01-02T15:04:05.000000Z07:00": cannot parse )";
    detail::append_time_quoted(out, text.substr(detail::within(text, part.begin)));
    out += " as ";
    detail::append_time_quoted(out, part.layout);
    return out;
}

/// What Go's time.ParseDuration says of `text`, from which `error` came.
[[nodiscard]] inline std::string message(const duration_error& error, std::string_view text) {
    std::string out = "time: ";
    switch (error.code) {
    case duration_errc::invalid: out += "invalid duration "; break;
    case duration_errc::missing_unit: out += "missing unit in duration "; break;
    case duration_errc::unknown_unit:
        out += "unknown unit ";
        detail::append_time_quoted(out, text.substr(error.begin, error.end - error.begin));
        out += " in duration ";
        break;
    }
    detail::append_time_quoted(out, text);
    return out;
}

}  // namespace kube::inline v0_1
