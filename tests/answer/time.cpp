// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include <kube/codec/json_text.hpp>
#include <kube/codec/unescape.hpp>
#include <kube/int_or_string/message.hpp>
#include <kube/int_or_string/scaled.hpp>
#include <kube/time/duration_text.hpp>
#include <kube/time/human_duration.hpp>
#include <kube/time/message.hpp>
#include <kube/time/time_text.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

template <class Time>
reply describe(const Time& time) {
    char buffer[40];
    return out(time.is_zero() ? object_out().raw("canonical", "null")
                              : object_out().text("canonical", to_text(time, buffer)));
}

reply parse(const object_in& in) {
    // The text comes as the content of a JSON string.
    std::string quoted;
    kube::codec::append_json_string(in.text("text"), quoted);
    std::string text;
    kube::codec::append_unescaped(std::string_view(quoted).substr(1, quoted.size() - 2), text);
    const std::string kind = in.text("kind");
    if (kind == "time") {
        const auto time = kube::parse_time(text);
        return time ? describe(*time) : error(message(time.error(), text));
    }
    if (kind == "microtime") {
        const auto time = kube::parse_micro_time(text);
        return time ? describe(*time) : error(message(time.error(), text, kube::time_precision::microseconds));
    }
    if (kind == "duration") {
        const auto duration = kube::parse_duration(text);
        char buffer[32];
        return duration ? out(object_out().text("canonical", to_text(*duration, buffer)))
                        : error(message(duration.error(), text));
    }
    return unsupported(kind);
}

reply human(const object_in& in) {
    char buffer[24];
    const auto seconds = kube::duration::of_seconds(in.integer("seconds").value_or(0));
    const kube::duration asked(seconds.nanoseconds() + in.integer("nanoseconds").value_or(0));
    return out(object_out().text(
        "text", in.boolean("short") ? short_human_duration(asked, buffer) : human_duration(asked, buffer)));
}

reply scaled(const object_in& in) {
    const bool is_text = in.raw("value").find_first_of("\"{") == 0;
    const std::string text = in.text("value");
    const auto value = is_text ? kube::int_or_string_view(text)
                               : kube::int_or_string_view(static_cast<std::int32_t>(in.integer("value").value_or(0)));
    const auto scaled = kube::scaled_value(value, in.integer("total").value_or(0),
                                           in.boolean("roundUp") ? kube::rounding::up : kube::rounding::down);
    return scaled ? out(object_out().integer("value", *scaled)) : error(message(scaled.error(), text));
}

reply parse_int_or_text(const object_in& in) {
    const std::string text = in.text("text");
    const auto parsed = kube::parse_int_or_string<kube::borrowed>(text);
    char buffer[12];
    return out(object_out()
                   .boolean("number", !parsed.is_string())
                   .text("text", parsed.text(buffer))
                   .text("value", std::to_string(parsed.int_value()))
                   .text("kept", std::to_string(kube::int_or_string_view(text).int_value())));
}

constexpr op ops[] = {
    {"time.parse", parse},
    {"duration.human", human},
    {"intorstring.parse", parse_int_or_text},
    {"intorstring.scaled", scaled},
};

}  // namespace

std::span<const op> time_ops() { return ops; }

}  // namespace answer
