// SPDX-License-Identifier: Apache-2.0
#include <bit>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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
    return object_out()
        .text("canonical", to_string(q))
        .text("format", format_name(q.format()))
        .text("value", std::to_string(q.value()))
        .boolean("int64", q.as_int64().ok);
}

reply parse(const object_in& in) {
    const auto q = kube::parse_quantity(in.text("text"));
    if (!q) {
        return refuse(q.error());
    }
    return out(describe(*q).integer("sign", q->sign()).text("milli", std::to_string(q->milli_value())));
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
    if (wanted == "as_int64") {
        const auto whole = a->as_int64();
        return out(whole.ok ? object_out().text("value", std::to_string(whole.value)).boolean("ok", true)
                            : object_out().boolean("ok", false));
    }
    if (wanted == "cmp_int64") {
        const std::int64_t b = in.integer("factor").value_or(0);
        return out(object_out().integer("cmp", *a < b ? -1 : *a > b ? 1 : 0));
    }
    if (wanted == "approximate") {
        const double value = kube::approximate_double(*a);
        return out(
            object_out().text("bits", value != value ? "NaN" : std::to_string(std::bit_cast<std::uint64_t>(value))));
    }
    const auto scale = static_cast<std::int32_t>(in.integer("scale").value_or(0));
    if (wanted == "set_scaled") {
        a->set_scaled(in.integer("factor").value_or(0), scale);
        return out(describe(*a));
    }
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

reply bench_only(const object_in&) { return unsupported("for --bench alone"); }

/// One thing to do over a list of texts.
std::function<std::uint64_t()> prepare_many(const object_in& in) {
    const auto texts = in.texts("texts").value_or(std::vector<std::string>());
    std::vector<kube::quantity> all;
    for (const std::string& text : texts) {
        auto q = kube::parse_quantity(text);
        if (!q) {
            return {};
        }
        all.push_back(*std::move(q));
    }
    const std::string wanted = in.text("do");
    if (wanted == "parse") {
        return [texts] {
            std::uint64_t sum = 0;
            for (const std::string& text : texts) {
                sum += static_cast<std::uint64_t>(kube::parse_quantity(text)->sign());
            }
            return sum;
        };
    }
    if (wanted == "add") {
        return [all] {
            kube::quantity sum;
            for (const kube::quantity& each : all) {
                sum += each;
            }
            return static_cast<std::uint64_t>(sum.sign());
        };
    }
    if (wanted == "compare") {
        return [all] {
            std::uint64_t less = 0;
            for (std::size_t i = 1; i != all.size(); ++i) {
                less += all[i - 1] < all[i] ? 1U : 0U;
            }
            return less;
        };
    }
    if (wanted != "print") {
        return {};
    }
    for (kube::quantity& each : all) {
        each += kube::quantity();  // forgets its text
    }
    return [all] {
        std::uint64_t size = 0;
        for (const kube::quantity& each : all) {
            char buffer[kube::quantity_buffer_size];
            size += each.text(buffer).size();
        }
        return size;
    };
}

constexpr op ops[] = {
    {"quantity.parse", parse, prepare_parse},
    {"quantity.arith", arith},
    {"bench.quantity", bench_only, prepare_many},
};

}  // namespace

std::span<const op> quantity_ops() { return ops; }

}  // namespace answer
