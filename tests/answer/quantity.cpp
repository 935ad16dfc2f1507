// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/policies.hpp>
#include <kube/quantity.hpp>
#include <kube/quantity/message.hpp>
#include <kube/quantity/to_string.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

std::string_view format_name(kube::quantity_format format) {
    switch (format) {
    case kube::quantity_format::decimal_si: return "DecimalSI";
    case kube::quantity_format::binary_si: return "BinarySI";
    case kube::quantity_format::decimal_exponent: return "DecimalExponent";
    case kube::quantity_format::unset: break;
    }
    return "";
}

reply refuse(const kube::quantity_error& why) {
    switch (why.code) {
    case kube::quantity_errc::too_long: return limit("quantity length");
    case kube::quantity_errc::too_large:
    case kube::quantity_errc::exponent_too_small: return limit("quantity exponent");
    default: return error(message(why));
    }
}

object_out describe(const kube::quantity& q) {
    return object_out().text("canonical", to_string(q)).text("format", format_name(q.format()));
}

reply parse(const object_in& in) {
    const auto q = kube::parse_quantity(in.text("text"));
    if (!q) {
        return refuse(q.error());
    }
    return out(describe(*q)
                   .integer("sign", q->sign())
                   .text("value", std::to_string(q->value()))
                   .text("milli", std::to_string(q->milli_value())));
}

/// A text that is parsed, or a number, the scale of its unit, and a format.
kube::result<kube::quantity> operand(std::string_view json) {
    const object_in made(json);
    if (made.raw("int").empty()) {
        return kube::parse_quantity(text_of(json));
    }
    const std::string value = made.text("int");
    std::int64_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    auto q = kube::quantity::from_scaled(number, static_cast<std::int32_t>(made.integer("scale").value_or(0)));
    for (const auto format :
         {kube::quantity_format::unset, kube::quantity_format::binary_si, kube::quantity_format::decimal_exponent}) {
        if (format_name(format) == made.text("format")) {
            q.set_format(format);
        }
    }
    return q;
}

reply arith(const object_in& in) {
    auto a = operand(in.raw("a"));
    if (!a) {
        return refuse(a.error());
    }
    const std::string wanted = in.text("do");
    if (wanted == "print") {
        return out(describe(*a));
    }
    if (wanted == "neg") {
        a->neg();
        return out(describe(*a));
    }
    if (wanted == "mul") {
        const bool exact = a->mul(in.integer("factor").value_or(0));
        return out(describe(*a).boolean("exact", exact));
    }
    const auto scale = static_cast<std::int32_t>(in.integer("scale").value_or(0));
    if (wanted == "scaled") {
        return out(object_out().text("value", std::to_string(a->scaled_value(scale))));
    }
    if (wanted == "round_up") {
        const bool exact = a->round_up(scale);
        return out(describe(*a).boolean("exact", exact));
    }
    const auto b = operand(in.raw("b"));
    if (!b) {
        return refuse(b.error());
    }
    if (wanted == "cmp") {
        return out(object_out().integer("cmp", *a < *b ? -1 : *a > *b ? 1 : 0));
    }
    if (wanted == "add" || wanted == "sub") {
        if (wanted == "add" ? !a->add(*b) : !a->sub(*b)) {
            return limit("quantity digits");
        }
        return out(describe(*a));
    }
    return unsupported(wanted);
}

std::function<std::uint64_t()> prepare_parse(const object_in& in) {
    const std::string text = in.text("text");
    if (!kube::parse_quantity(text)) {
        return {};
    }
    return [text] { return static_cast<std::uint64_t>(kube::parse_quantity(text)->value()); };
}

constexpr op ops[] = {
    {"quantity.parse", parse, prepare_parse},
    {"quantity.arith", arith},
};

}  // namespace

std::span<const op> quantity_ops() { return ops; }

}  // namespace answer
