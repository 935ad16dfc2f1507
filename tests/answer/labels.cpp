// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/json.hpp>
#include <kube/label_index.hpp>
#include <kube/labels.hpp>
#include <kube/labels/message.hpp>
#include <kube/labels/operator_name.hpp>
#include <kube/labels/to_string.hpp>
#include <kube/labels/validate.hpp>
#include <kube/rules/label_selector.hpp>
#include <kube/rules/message.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

kube::map<std::string> label_map(const object_in& from) {
    kube::map<std::string> labels;
    for (const auto& [key, value] : from.members()) {
        labels.insert_or_assign(key, text_of(value));
    }
    return labels;
}

reply refuse(const kube::selector_error& why, std::string_view text) {
    return why.code == kube::selector_errc::too_long ? limit("selector length") : error(message(why, text));
}

reply parse(const object_in& in) {
    const std::string text = in.text("selector");
    const auto selector = kube::parse_selector(text);
    if (!selector) {
        return refuse(selector.error(), text);
    }
    std::string requirements = "[";
    for (const kube::requirement& each : selector->requirements()) {
        requirements += requirements.size() == 1 ? "" : ",";
        requirements += object_out()
                            .text("key", each.key)
                            .text("operator", operator_name(each.operator_))
                            .raw("values", to_json(std::vector<std::string>(each.values.begin(), each.values.end())))
                            .json();
    }
    return out(object_out()
                   .text("canonical", to_string(*selector))
                   .boolean("empty", selector->empty())
                   .raw("requirements", requirements + "]"));
}

reply match(const object_in& in) {
    const std::string text = in.text("selector");
    const auto selector = kube::parse_selector(text);
    if (!selector) {
        return refuse(selector.error(), text);
    }
    const auto labels = label_map(in.object("labels"));
    kube::label_index objects;
    objects.insert(labels);
    kube::selector_index selectors;
    selectors.insert(*selector);
    const bool matches = selector->matches(labels);
    if (objects.match(*selector).contains(0) != matches || selectors.match(labels).contains(0) != matches) {
        return error("an index does not agree");
    }
    return out(object_out().boolean("matches", matches));
}

reply requirement(const object_in& in) {
    const std::string key = in.text("key");
    const auto values = in.texts("values");
    std::vector<std::string_view> views;
    if (values) {
        views.assign(values->begin(), values->end());
    }
    const std::string operator_ = in.text("operator");
    const kube::list_view<std::string_view> terms = values ? kube::list_view<std::string_view>(views) : kube::nil;
    const kube::requirement term[] = {{key, kube::parse_operator(operator_), terms}};
    const auto selector = kube::make_selector(term);
    if (!selector) {
        return error(kube::requirement_message(key, operator_, terms));
    }
    return out(object_out().text("canonical", to_string(*selector)));
}

/// Of several, Kubernetes names any.
int faulty_labels(const kube::api::meta::v1::label_selector& from) {
    int count = 0;
    for (const auto& label : from.match_labels) {
        count += kube::is_label_key(label.first) && kube::is_label_value(label.second) ? 0 : 1;
    }
    return count;
}

reply from_label_selector(const object_in& in) {
    kube::api::meta::v1::label_selector from;
    if (!in.is_null("labelSelector")) {
        auto decoded = kube::json::decode<kube::api::meta::v1::label_selector>(in.raw("labelSelector"));
        if (!decoded) {
            return unsupported("input: " + message(decoded.error()));
        }
        from = *std::move(decoded);
    }
    const auto selector = kube::to_selector(in.is_null("labelSelector") ? nullptr : &from);
    if (!selector) {
        return faulty_labels(from) > 1 ? error_kind("several labels") : error(message(selector.error(), from));
    }
    return out(object_out()
                   .text("canonical", to_string(*selector))
                   .boolean("nothing", selector->selects_nothing())
                   .boolean("everything", selector->empty()));
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

reply validate(const object_in& in) {
    const auto labels = label_map(in.object("labels"));
    // As the oracle, which walks a map in any order, sorts them.
    std::vector<std::string> details;
    kube::validate_labels(labels, [&](const kube::label_error& each) {
        kube::for_each_sentence(message(each), [&](std::string_view detail) { details.emplace_back(detail); });
    });
    std::sort(details.begin(), details.end());
    std::string errors = "[";
    for (const std::string& detail : details) {
        errors += errors.size() == 1 ? "" : ",";
        errors += object_out().text("type", "FieldValueInvalid").text("field", "<nil>").text("detail", detail).json();
    }
    return out(object_out().raw("errors", errors + "]"));
}

std::function<std::uint64_t()> prepare_parse(const object_in& in) {
    return [text = in.text("selector")]() -> std::uint64_t {
        const auto selector = kube::parse_selector(text);
        return selector ? selector->requirements().size() : 1;
    };
}

std::function<std::uint64_t()> prepare_match(const object_in& in) {
    auto selector = kube::parse_selector(in.text("selector"));
    if (!selector) {
        return {};
    }
    return [selector = *std::move(selector), labels = label_map(in.object("labels"))]() -> std::uint64_t {
        return selector.matches(labels) ? 1 : 0;
    };
}

reply bench_only(const object_in&) { return unsupported("for --bench alone"); }

std::function<std::uint64_t()> prepare_match_all(const object_in& in) {
    auto selector = kube::parse_selector(in.text("selector"));
    if (!selector) {
        return {};
    }
    kube::list<kube::map<std::string>> sets;
    for (const std::string_view set : elements_of(in.raw("sets"))) {
        sets.push_back(label_map(object_in(set)));
    }
    return [selector = *std::move(selector), sets = std::move(sets)] {
        std::uint64_t count = 0;
        for (const kube::map<std::string>& labels : sets) {
            count += selector.matches(labels) ? 1U : 0U;
        }
        return count;
    };
}

constexpr op ops[] = {
    {"labels.parse", parse, prepare_parse},
    {"labels.match", match, prepare_match},
    {"labels.requirement", requirement},
    {"labels.from_label_selector", from_label_selector},
    {"labels.to_label_selector", to_label_selector},
    {"labels.validate", validate},
    {"bench.labels.match_all", bench_only, prepare_match_all},
};

}  // namespace

std::span<const op> labels_ops() { return ops; }

}  // namespace answer
