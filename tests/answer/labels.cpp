// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/label_set.hpp>
#include <kube/labels.hpp>
#include <kube/labels/message.hpp>
#include <kube/labels/operator_name.hpp>
#include <kube/labels/to_string.hpp>
#include <kube/labels/validate.hpp>
#include <kube/rules/message.hpp>

#include "selectors.hpp"

namespace answer {

namespace {

template <class Answer>
reply with_label_selector(const object_in& in, Answer&& answer) {
    return with_selector<kube::parse_selector>(in, "selector length", answer);
}

reply parse(const object_in& in) {
    return with_label_selector(in, [](const kube::selector& selector) {
        return parsed_out(selector, [&](const kube::requirement& each) {
            object_out term;
            term.text("key", each.key)
                .text("operator", operator_name(each.operator_))
                .raw("values", to_json(std::vector<std::string>(each.values.begin(), each.values.end())));
            if (const kube::found_label exact = selector.requires_exact_match(each.key)) {
                term.text("exact", exact.value);
            }
            return term;
        });
    });
}

reply match(const object_in& in) {
    return with_label_selector(in, [&](const kube::selector& selector) {
        const auto labels = text_map(in.object("labels"));
        const bool matches = selector.matches(labels);
        if (!indexes_agree(selector, labels)) {
            return error("an index does not agree");
        }
        kube::label_interner texts;
        const kube::interned_selector interned(selector, texts);
        if (selector.matches(kube::label_set(labels)) != matches ||
            interned.matches(kube::interned_labels(labels, texts)) != matches) {
            return error("labels that are kept do not agree");
        }
        return out(object_out().boolean("matches", matches));
    });
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

reply validate(const object_in& in) {
    const auto labels = text_map(in.object("labels"));
    // As the oracle, which walks a map in any order, sorts them.
    std::vector<std::string> details;
    kube::validate_labels(labels, [&](const kube::label_error& each) {
        kube::for_each_sentence(message(each), [&](std::string_view detail) { details.emplace_back(detail); });
    });
    std::sort(details.begin(), details.end());
    array_out errors;
    for (const std::string& detail : details) {
        errors.add(object_out().text("type", "FieldValueInvalid").text("field", "<nil>").text("detail", detail));
    }
    return out(object_out().raw("errors", errors.json()));
}

std::function<std::uint64_t()> prepare_match_labels(const object_in& in) {
    return prepare_match<kube::parse_selector>(in, "labels");
}

reply bench_only(const object_in&) { return unsupported("for --bench alone"); }

std::function<std::uint64_t()> prepare_match_all(const object_in& in) {
    auto selector = kube::parse_selector(in.text("selector"));
    if (!selector) {
        return {};
    }
    kube::list<kube::map<std::string>> sets;
    for (const std::string_view set : elements_of(in.raw("sets"))) {
        sets.push_back(text_map(object_in(set)));
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
    {"labels.parse", parse, prepare_parse<kube::parse_selector>},
    {"labels.match", match, prepare_match_labels},
    {"labels.requirement", requirement},
    {"labels.validate", validate},
    {"bench.labels.match_all", bench_only, prepare_match_all},
};

}  // namespace

std::span<const op> labels_ops() { return ops; }

}  // namespace answer
