// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/codec/json_text.hpp>
#include <kube/labels/message.hpp>
#include <kube/labels/operator_name.hpp>
#include <kube/names/message.hpp>
#include <kube/names/quote.hpp>
#include <kube/rules/label_selector.hpp>
#include <kube/rules/node_affinity.hpp>

/// What Kubernetes says of requirements that stand in objects.
namespace kube::inline v0_1 {

namespace detail {

/// Errors in the order in which they are found, as an aggregate of Kubernetes prints them: each once, in brackets where
/// there are several.
class error_texts {
public:
    void add(std::string_view field, std::string_view what, std::string_view value, std::string_view why) {
        std::string one(field);
        one += ": ";
        one += what;
        one += " value: ";
        one += value;
        one += ": ";
        one += why;
        for (const std::string& known : all_) {
            if (known == one) {
                return;
            }
        }
        all_.push_back(static_cast<std::string&&>(one));
    }

    [[nodiscard]] std::string text() const {
        std::string joined;
        for (const std::string& each : all_) {
            joined += joined.empty() ? "" : ", ";
            joined += each;
        }
        return all_.size() > 1 ? "[" + joined + "]" : joined;
    }

private:
    list<std::string> all_;
};

inline std::string quoted(std::string_view text) {
    std::string out;
    append_quoted(out, text);
    return out;
}

template <class Values>
std::string list_text(const Values& values, bool nil) {
    std::string out = nil ? "null" : "[";
    for (const auto& value : values) {
        out += out.size() == 1 ? "" : ",";
        codec::append_json_string(value, out);
    }
    return nil ? out : out + "]";
}

inline std::string child(std::string_view path, std::string_view name) {
    std::string out(path);
    out += path.empty() ? "" : ".";
    out += name;
    return out;
}

inline std::string element(std::string_view path, std::size_t index) {
    std::string out(path);
    out += '[';
    out += std::to_string(index);
    out += ']';
    return out;
}

/// The rule that the number of values breaks; empty where it breaks none.
constexpr std::string_view count_rule(selection_operator operator_, std::size_t count) noexcept {
    switch (operator_) {
    case selection_operator::in:
    case selection_operator::not_in: return count == 0 ? "for 'in', 'notin' operators, values set can't be empty" : "";
    case selection_operator::equals:
    case selection_operator::double_equals:
    case selection_operator::not_equals: return count != 1 ? "exact-match compatibility requires one single value" : "";
    case selection_operator::exists:
    case selection_operator::does_not_exist:
        return count != 0 ? "values set must be empty for exists and does not exist" : "";
    case selection_operator::greater_than:
    case selection_operator::less_than:
        return count != 1 ? "for 'Gt', 'Lt' operators, exactly one value is required" : "";
    case selection_operator::unset: break;
    }
    return "";
}

/// All that labels.NewRequirement finds wrong.
/// @param path of the requirement in its object; empty where it stands in none.
/// @param nil the values are Go's nil, not an empty list.
/// @param unknown the text of an operator that is `unset`.
template <class Values>
void add_requirement_errors(error_texts& to, std::string_view path, std::string_view key, selection_operator operator_,
                            const Values& values, bool nil, std::string_view unknown = {}) {
    if (!is_label_key(key)) {
        to.add(child(path, "key"), "Invalid", quoted(key), label_key_message(key));
    }
    const std::string values_path = child(path, "values");
    if (const std::string_view rule = count_rule(operator_, values.size()); !rule.empty()) {
        to.add(values_path, "Invalid", list_text(values, nil), rule);
    }
    std::size_t index = 0;
    for (const auto& value : values) {
        std::int64_t ignored = 0;
        if ((operator_ == selection_operator::greater_than || operator_ == selection_operator::less_than) &&
            !parse_label_integer(value, ignored)) {
            to.add(element(values_path, index), "Invalid", quoted(value),
                   "for 'Gt', 'Lt' operators, the value must be an integer");
        }
        ++index;
    }
    if (operator_ == selection_operator::unset) {
        std::string json;
        codec::append_json_string(unknown, json);
        to.add(child(path, "operator"), "Unsupported", json,
               R"(supported values: "in", "notin", "=", "==", "!=", "gt", "lt", "exists", "!")");
    }
    index = 0;
    for (const auto& value : values) {
        if (!is_label_value(value)) {
            std::string field = element(values_path, index);
            field += '[';
            field += key;
            field += ']';
            to.add(field, "Invalid", quoted(value), label_value_message(value));
        }
        ++index;
    }
}

template <storage_policy Storage>
void add_term_errors(error_texts& to, const std::string& path,
                     const api::core::v1::basic_node_selector_term<Storage>& term) {
    const auto add_unknown = [&](const std::string& at, std::string_view operator_, std::string_view known) {
        std::string json;
        codec::append_json_string(operator_, json);
        to.add(at + ".operator", "Unsupported", json, known);
    };
    for (std::size_t i = 0; i != term.match_expressions.size(); ++i) {
        const auto& wanted = term.match_expressions[i];
        const std::string at = element(child(path, "matchExpressions"), i);
        const selection_operator operator_ = operator_of(wanted.operator_.value());
        if (operator_ == selection_operator::unset) {
            add_unknown(at, wanted.operator_.text(),
                        R"(supported values: "In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt")");
        } else {
            add_requirement_errors(to, at, wanted.key, operator_, wanted.values, wanted.values.is_nil());
        }
    }
    for (std::size_t i = 0; i != term.match_fields.size(); ++i) {
        using enum api::core::v1::node_selector_operator;
        const auto& wanted = term.match_fields[i];
        const std::string at = element(child(path, "matchFields"), i);
        if (wanted.operator_ != in && wanted.operator_ != not_in) {
            add_unknown(at, wanted.operator_.text(), R"(supported values: "In", "NotIn")");
        } else if (wanted.values.size() != 1) {
            to.add(at + ".values", "Invalid", list_text(wanted.values, wanted.values.is_nil()),
                   "must have one element");
        }
    }
}

}  // namespace detail

/// What labels.NewRequirement says of a key, an operator that may be none, and values; empty where nothing is wrong.
[[nodiscard]] inline std::string requirement_message(std::string_view key, std::string_view operator_,
                                                     list_view<std::string_view> values) {
    detail::error_texts texts;
    detail::add_requirement_errors(texts, "", key, parse_operator(operator_), values, values.is_nil(), operator_);
    return texts.text();
}

/// What labels.NewRequirement says of the term at fault, of those that `make_selector` was given.
[[nodiscard]] inline std::string message(const selector_error& error, list_view<requirement> terms) {
    detail::error_texts texts;
    if (error.begin < terms.size()) {
        const requirement& term = terms[error.begin];
        detail::add_requirement_errors(texts, "", term.key, term.operator_, term.values, term.values.is_nil());
    }
    return texts.text();
}

/// What metav1.LabelSelectorAsSelector says of `selector`, from which `error` came. Of several faulty entries of
/// matchLabels Kubernetes blames any; this blames the first.
template <storage_policy Storage>
[[nodiscard]] std::string message(const label_selector_error& error,
                                  const api::meta::v1::basic_label_selector<Storage>& selector) {
    detail::error_texts texts;
    if (!error.in_expressions) {
        std::uint32_t index = 0;
        for (const auto& label : selector.match_labels) {
            if (index++ == error.index) {
                const std::string_view value[] = {label.second};
                detail::add_requirement_errors(texts, "", label.first, selection_operator::equals,
                                               list_view<std::string_view>(value), false);
            }
        }
        return texts.text();
    }
    const auto& expression = selector.match_expressions[error.index];
    if (error.code == selector_errc::expected_operator) {
        return detail::quoted(expression.operator_.text()) + " is not a valid label selector operator";
    }
    detail::add_requirement_errors(texts, "", expression.key, detail::operator_of(expression.operator_.value()),
                                   expression.values, expression.values.empty());
    return texts.text();
}

/// What metav1.ParseToLabelSelector says of a text that is no selector.
[[nodiscard]] inline std::string parse_label_selector_message(const selector_error& error, std::string_view text) {
    return "couldn't parse the selector string \"" + std::string(text) + "\": " + message(error, text);
}

/// What metav1.ParseToLabelSelector says of a selector for which `to_label_selector` gives nothing.
[[nodiscard]] inline std::string to_label_selector_message(selector_view from) {
    for (const requirement& term : from.requirements()) {
        switch (term.operator_) {
        case selection_operator::greater_than: return "\"gt\" isn't supported in label selectors";
        case selection_operator::less_than: return "\"lt\" isn't supported in label selectors";
        case selection_operator::not_equals: return "\"!=\" is not a valid label selector operator";
        default: break;
        }
    }
    return {};
}

/// What Kubernetes says of a node selector of which no term matches and at least one is faulty: all faults of all
/// terms.
template <storage_policy Storage>
[[nodiscard]] std::string message(const node_selector_error&,
                                  const api::core::v1::basic_node_selector<Storage>& selector) {
    detail::error_texts texts;
    for (std::size_t i = 0; i != selector.node_selector_terms.size(); ++i) {
        detail::add_term_errors(texts, detail::element("nodeSelectorTerms", i), selector.node_selector_terms[i]);
    }
    return texts.text();
}

/// What nodeaffinity.NewPreferredSchedulingTerms says of preferred terms of which one is faulty.
template <class PreferredTerms>
[[nodiscard]] std::string preferred_message(const node_selector_error&, const PreferredTerms& terms) {
    detail::error_texts texts;
    for (std::size_t i = 0; i != terms.size(); ++i) {
        if (terms[i].weight != 0) {
            detail::add_term_errors(texts, detail::element("", i), terms[i].preference);
        }
    }
    return texts.text();
}

/// What the kubelet says of a text that `parse_container_id` refuses.
[[nodiscard]] inline std::string container_id_message(std::string_view text) {
    return "invalid container ID: " + detail::quoted(text);
}

}  // namespace kube::inline v0_1
