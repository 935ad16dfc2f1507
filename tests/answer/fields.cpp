// SPDX-License-Identifier: Apache-2.0
#include <functional>
#include <string>

#include <kube/fields.hpp>
#include <kube/fields/convert.hpp>
#include <kube/fields/message.hpp>
#include <kube/fields/to_string.hpp>
#include <kube/labels/operator_name.hpp>

#include "selectors.hpp"

namespace answer {

namespace {

template <class Answer>
reply with_field_selector(const object_in& in, Answer&& answer) {
    return with_selector<kube::parse_field_selector>(in, "field selector length", answer);
}

reply parse(const object_in& in) {
    return with_field_selector(in, [](const kube::field_selector& selector) {
        return parsed_out(selector, [&](const kube::field_requirement& each) {
            object_out term;
            term.text("field", each.field).text("operator", operator_name(each.operator_)).text("value", each.value);
            if (const kube::found_label exact = selector.requires_exact_match(each.field)) {
                term.text("exact", exact.value);
            }
            return term;
        });
    });
}

reply match(const object_in& in) {
    return with_field_selector(in, [&](const kube::field_selector& selector) {
        return out(object_out().boolean("matches", selector.matches(text_map(in.object("fields")))));
    });
}

reply supported(const object_in& in) {
    return with_field_selector(in, [&](const kube::field_selector& selector) {
        const std::string version = in.text("apiVersion");
        const std::string kind = in.text("kind");
        const auto converted = kube::convert_field_selector(version, kind, selector);
        if (!converted) {
            return error(message(converted.error(), version, kind, selector));
        }
        return out(object_out().text("canonical", to_string(*converted)).boolean("empty", converted->empty()));
    });
}

std::function<std::uint64_t()> prepare_match_fields(const object_in& in) {
    return prepare_match<kube::parse_field_selector>(in, "fields");
}

constexpr op ops[] = {
    {"fields.parse", parse, prepare_parse<kube::parse_field_selector>},
    {"fields.match", match, prepare_match_fields},
    {"fields.supported", supported},
};

}  // namespace

std::span<const op> fields_ops() { return ops; }

}  // namespace answer
