// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/node_selector_term.hpp>
#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/labels/requirement.hpp>
#include <kube/rules/node_affinity.hpp>
#include <kube/scheduler/snapshot.hpp>

/// Node selector terms with the numbers of a snapshot in place of texts, to be matched against many of its nodes; with
/// the meaning that <kube/rules/node_affinity.hpp> gives them.
namespace kube::inline v0_1::scheduler::detail {

struct node_label_requirement {
    std::uint32_t key = interner::none;  ///< none where no node has such a label
    selection_operator operator_ = selection_operator::unset;
    std::int64_t bound = 0;      ///< of > and <
    list<std::uint32_t> values;  ///< those that some node has

    [[nodiscard]] bool matches(const node_labels& labels, const snapshot& nodes) const noexcept {
        std::uint32_t found = interner::none;
        for (const node_labels::entry& label : labels.entries()) {
            found = label.key == key ? label.value : found;
        }
        const bool present = found != interner::none;
        switch (operator_) {
        case selection_operator::exists: return present;
        case selection_operator::does_not_exist: return !present;
        case selection_operator::in: return present && has(found);
        case selection_operator::not_in: return !present || !has(found);
        default: break;
        }
        std::int64_t number = 0;
        return present && kube::detail::parse_label_integer(nodes.text(found), number) &&
               (operator_ == selection_operator::greater_than ? number > bound : number < bound);
    }

private:
    [[nodiscard]] bool has(std::uint32_t wanted) const noexcept {
        for (const std::uint32_t value : values) {
            if (value == wanted) {
                return true;
            }
        }
        return false;
    }
};

struct node_field_requirement {
    bool asks_name = true;  ///< all other fields read as empty
    bool wants_equal = true;
    bool wants_empty = false;
    node_index wanted = no_node;

    [[nodiscard]] bool matches(node_index n) const noexcept {
        return (asks_name ? n == wanted : wants_empty) == wants_equal;
    }
};

struct node_term {
    list<node_label_requirement> labels;
    list<node_field_requirement> fields;

    [[nodiscard]] bool matches(const snapshot& nodes, node_index n) const noexcept {
        const node_labels of_node = nodes.labels(n);
        for (const node_label_requirement& each : labels) {
            if (!each.matches(of_node, nodes)) {
                return false;
            }
        }
        for (const node_field_requirement& each : fields) {
            if (!each.matches(n) && !nodes.name(n).empty()) {
                return false;
            }
        }
        return true;
    }
};

inline node_label_requirement equal_requirement(const snapshot& nodes, std::string_view key, std::string_view value) {
    node_label_requirement made;
    made.key = nodes.find_text(key);
    made.operator_ = selection_operator::in;
    made.values.push_back(nodes.find_text(value));
    return made;
}

/// Of a term that has passed its checks.
template <storage_policy Storage>
node_term translate(const api::core::v1::basic_node_selector_term<Storage>& from, const snapshot& nodes) {
    node_term made;
    for (const auto& wanted : from.match_expressions) {
        node_label_requirement& each = made.labels.emplace_back();
        each.key = nodes.find_text(wanted.key);
        each.operator_ = kube::detail::operator_of(wanted.operator_.value());
        if (each.operator_ == selection_operator::greater_than || each.operator_ == selection_operator::less_than) {
            static_cast<void>(kube::detail::parse_label_integer(wanted.values.front(), each.bound));
            continue;
        }
        for (const auto& value : wanted.values) {
            if (const std::uint32_t id = nodes.find_text(value); id != interner::none) {
                each.values.push_back(id);
            }
        }
    }
    for (const auto& wanted : from.match_fields) {
        const std::string_view value(wanted.values.front());
        made.fields.push_back({.asks_name = std::string_view(wanted.key) == kube::detail::node_name_field,
                               .wants_equal = wanted.operator_ == api::core::v1::node_selector_operator::in,
                               .wants_empty = value.empty(),
                               .wanted = nodes.find_node(value)});
    }
    return made;
}

}  // namespace kube::inline v0_1::scheduler::detail
