// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/json.hpp>
#include <kube/labels/add.hpp>
#include <kube/labels/from_labels.hpp>
#include <kube/labels/hash.hpp>
#include <kube/labels/message.hpp>
#include <kube/labels/operator_name.hpp>
#include <kube/labels/parse_labels.hpp>
#include <kube/labels/set_operations.hpp>
#include <kube/labels/to_string.hpp>
#include <kube/rules/label_selector_message.hpp>
#include <kube/rules/message.hpp>

#include "selectors.hpp"

namespace answer {

namespace {

using label_selector = kube::api::meta::v1::label_selector;

/// Requirements that keep the texts of a request.
struct requirements_in {
    explicit requirements_in(const object_in& in) {
        const auto elements = elements_of(in.raw("requirements"));
        keys.reserve(elements.size());
        values.reserve(elements.size());
        views.reserve(elements.size());
        for (const std::string_view each : elements) {
            const object_in term(each);
            keys.push_back(term.text("key"));
            const auto texts = term.texts("values");
            values.push_back(texts.value_or(std::vector<std::string>()));
            views.emplace_back(values.back().begin(), values.back().end());
            kube::list_view<std::string_view> list = views.back();
            terms.push_back({keys.back(), kube::parse_operator(term.text("operator")), texts ? list : kube::nil});
        }
    }

    std::vector<std::string> keys;
    std::vector<std::vector<std::string>> values;
    std::vector<std::vector<std::string_view>> views;
    std::vector<kube::requirement> terms;
};

reply add(const object_in& in) {
    kube::selector selector = kube::selector::nothing();
    if (!in.is_null("selector")) {
        const std::string text = in.text("selector");
        auto parsed = kube::parse_selector(text);
        if (!parsed) {
            return error(message(parsed.error(), text));
        }
        selector = *std::move(parsed);
    }
    const requirements_in more(in);
    const auto added = kube::add(selector, more.terms);
    if (!added) {
        return error(message(added.error(), kube::list_view<kube::requirement>(more.terms)));
    }
    const kube::selector copy(*added);
    if (!includes(*added, selector) || hash_value(copy.view()) != hash_value(added->view())) {
        return error("the sum does not include its parts, or hashes differ");
    }
    return out(object_out()
                   .text("canonical", to_string(*added))
                   .boolean("nothing", added->selects_nothing())
                   .boolean("everything", added->empty()));
}

/// Of several, Kubernetes names any.
template <class Labels>
std::ptrdiff_t faulty_labels(const Labels& labels) {
    return std::count_if(labels.begin(), labels.end(), [](const auto& label) {
        return !kube::is_label_key(label.first) || !kube::is_label_value(label.second);
    });
}

reply set(const object_in& in) {
    const auto labels = text_map(in.object("labels"));
    const auto other = text_map(in.object("other"));
    const kube::selector selector = kube::selector_from_valid_labels(labels);
    object_out told;
    told.text("selector", to_string(selector))
        .boolean("everything", selector.empty())
        .boolean("selects", selector.matches(other))
        .boolean("conflict", kube::labels_conflict(labels, other));
    const auto validated = kube::selector_from_labels(labels);
    if (validated) {
        told.text("validated", to_string(*validated));
    } else if (faulty_labels(labels) > 1) {
        told.text("error", "several labels");
    } else {
        const auto& label = labels.begin()[validated.error().begin];
        const std::string_view value[] = {label.second};
        told.text("error", kube::requirement_message(label.first, "=", value));
    }
    return out(told);
}

std::string to_json(const kube::map<std::string>& labels) {
    if (labels.is_nil()) {
        return "null";
    }
    object_out made;
    for (const auto& label : labels) {
        made.text(label.first, label.second);
    }
    return made.json();
}

reply to_map(const object_in& in) {
    const std::string text = in.text("selector");
    const auto labels = kube::parse_labels(text);
    if (!labels) {
        return labels.error().code == kube::labels_errc::too_long ? limit("selector length")
                                                                  : error(message(labels.error(), text));
    }
    return out(object_out().raw("labels", to_json(*labels)));
}

reply validate_label_selector(const object_in& in) {
    label_selector selector;
    if (!in.is_null("labelSelector")) {
        auto decoded = kube::json::decode<label_selector>(in.raw("labelSelector"));
        if (!decoded) {
            return unsupported("input: " + message(decoded.error()));
        }
        selector = *std::move(decoded);
    }
    const auto type_of = [](kube::label_selector_errc code) {
        return code == kube::label_selector_errc::values_required    ? "FieldValueRequired"
               : code == kube::label_selector_errc::values_forbidden ? "FieldValueForbidden"
                                                                     : "FieldValueInvalid";
    };
    const bool several = faulty_labels(selector.match_labels) > 1;
    std::int64_t unordered = 0;
    array_out errors;
    const kube::label_selector_validation options{
        .allow_invalid_label_value = in.boolean("allowInvalidLabelValueInSelector"),
        .allow_unknown_operator = in.boolean("allowUnknownOperatorInRequirement")};
    kube::validate_label_selector(selector, options, [&](const kube::label_selector_fault& each) {
        kube::for_each_sentence(message(each), [&](std::string_view detail) {
            if (several && field_path(each) == "matchLabels") {
                ++unordered;
                return;
            }
            errors.add(
                object_out().text("type", type_of(each.code)).text("field", field_path(each)).text("detail", detail));
        });
    });
    return out(object_out()
                   .raw("errors", errors.json())
                   .integer("unordered", unordered)
                   .boolean("hasInvalidValue", has_invalid_label_value(selector)));
}

reply from_label_selector(const object_in& in) {
    label_selector from;
    if (!in.is_null("labelSelector")) {
        auto decoded = kube::json::decode<label_selector>(in.raw("labelSelector"));
        if (!decoded) {
            return unsupported("input: " + message(decoded.error()));
        }
        from = *std::move(decoded);
    }
    const label_selector* const given = in.is_null("labelSelector") ? nullptr : &from;
    const auto selector = kube::to_selector(given);
    if (!selector) {
        return faulty_labels(from.match_labels) > 1 ? error_kind("several labels")
                                                    : error(message(selector.error(), from));
    }
    object_out told;
    told.text("canonical", to_string(*selector))
        .boolean("nothing", selector->selects_nothing())
        .boolean("everything", selector->empty())
        .text("formatted", kube::format_label_selector(given));
    const auto labels = kube::to_label_map(given);
    if (labels) {
        told.raw("map", to_json(*labels));
    } else {
        told.text("mapError", kube::to_label_map_message(labels.error(), from));
    }
    return out(told);
}

reply to_label_selector(const object_in& in) {
    const std::string text = in.text("selector");
    const auto selector = kube::parse_selector(text);
    if (!selector) {
        return selector.error().code == kube::selector_errc::too_long
                   ? limit("selector length")
                   : error(parse_label_selector_message(selector.error(), text));
    }
    const auto made = kube::to_label_selector(*selector);
    return made ? out(object_out().raw("labelSelector", kube::json::encode(*made)))
                : error(kube::to_label_selector_message(*selector));
}

constexpr op ops[] = {
    {"labels.add", add},
    {"labels.set", set},
    {"labels.to_map", to_map},
    {"labels.validate_label_selector", validate_label_selector},
    {"labels.from_label_selector", from_label_selector},
    {"labels.to_label_selector", to_label_selector},
};

}  // namespace

std::span<const op> label_sets_ops() { return ops; }

}  // namespace answer
