// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include <kube/int_or_string/message.hpp>
#include <kube/int_or_string/scaled.hpp>
#include <kube/json/repair.hpp>
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
    const std::string text = kube::json::replace_invalid_utf8(in.text("text"));
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
    const auto duration = kube::duration::of_seconds(in.integer("seconds").value_or(0));
    return out(object_out().text("text", human_duration(duration, buffer)));
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

constexpr op ops[] = {
    {"time.parse", parse},
    {"duration.human", human},
    {"intorstring.scaled", scaled},
};

}  // namespace

std::span<const op> time_ops() { return ops; }

}  // namespace answer
