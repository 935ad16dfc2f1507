// SPDX-License-Identifier: Apache-2.0
#include <functional>
#include <map>
#include <string>
#include <utility>

#include <kube/fields.hpp>
#include <kube/fields/message.hpp>
#include <kube/fields/to_string.hpp>
#include <kube/labels/operator_name.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

using field_map = std::map<std::string, std::string, std::less<>>;

field_map fields_of(const object_in& from) {
    field_map fields;
    for (const auto& [path, value] : from.members()) {
        fields.insert_or_assign(path, text_of(value));
    }
    return fields;
}

reply refuse(const kube::field_selector_error& why, std::string_view text) {
    return why.code == kube::field_selector_errc::too_long ? limit("field selector length") : error(message(why, text));
}

reply parse(const object_in& in) {
    const std::string text = in.text("selector");
    const auto selector = kube::parse_field_selector(text);
    if (!selector) {
        return refuse(selector.error(), text);
    }
    std::string requirements = "[";
    for (const kube::field_requirement& each : selector->requirements()) {
        requirements += requirements.size() == 1 ? "" : ",";
        object_out term;
        term.text("field", each.field).text("operator", operator_name(each.operator_)).text("value", each.value);
        if (const kube::found_label exact = selector->requires_exact_match(each.field)) {
            term.text("exact", exact.value);
        }
        requirements += term.json();
    }
    return out(object_out()
                   .text("canonical", to_string(*selector))
                   .boolean("empty", selector->empty())
                   .raw("requirements", requirements + "]"));
}

reply match(const object_in& in) {
    const std::string text = in.text("selector");
    const auto selector = kube::parse_field_selector(text);
    if (!selector) {
        return refuse(selector.error(), text);
    }
    return out(object_out().boolean("matches", selector->matches(fields_of(in.object("fields")))));
}

std::function<std::uint64_t()> prepare_parse(const object_in& in) {
    return [text = in.text("selector")]() -> std::uint64_t {
        const auto selector = kube::parse_field_selector(text);
        return selector ? selector->requirements().size() : 1;
    };
}

std::function<std::uint64_t()> prepare_match(const object_in& in) {
    auto selector = kube::parse_field_selector(in.text("selector"));
    if (!selector) {
        return {};
    }
    return [selector = *std::move(selector), fields = fields_of(in.object("fields"))]() -> std::uint64_t {
        return selector.matches(fields) ? 1 : 0;
    };
}

constexpr op ops[] = {
    {"fields.parse", parse, prepare_parse},
    {"fields.match", match, prepare_match},
};

}  // namespace

std::span<const op> fields_ops() { return ops; }

}  // namespace answer
