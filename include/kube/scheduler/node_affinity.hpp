// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/rules/message.hpp>
#include <kube/rules/node_affinity.hpp>
#include <kube/scheduler/node_terms.hpp>
#include <kube/scheduler/order.hpp>
#include <kube/scheduler/plugin.hpp>

namespace kube::inline v0_1::scheduler {

/// Refuses nodes that the pod's nodeSelector and required node affinity do not select; prefers those that match
/// preferred terms of more weight.
struct node_affinity {
    static constexpr std::string_view name = "NodeAffinity";
    static constexpr reason_code no_match = 0;
    static constexpr reason_code conflicting_terms = 1;
    static constexpr reason_code bad_preferred_term = 2;

    struct preferred_term {
        std::int64_t weight;
        detail::node_term term;
    };
    struct state {
        list<detail::node_label_requirement> selected;  ///< the nodeSelector
        bool has_required = false;
        list<detail::node_term> required;  ///< those that can match
        list<preferred_term> preferred;
        std::string preferred_error;  ///< what is wrong with the preferred terms
    };

    template <storage_policy Storage>
    [[nodiscard]] prepared<state> prepare(const api::core::v1::basic_pod<Storage>& p, const snapshot& nodes) const {
        prepared<state> made;
        for (const auto& wanted : p.spec.node_selector) {
            made.state.selected.push_back(detail::equal_requirement(nodes, wanted.first, wanted.second));
        }
        const auto* const required = required_node_affinity(p.spec);
        made.skip_filter = required == nullptr && p.spec.node_selector.is_nil();
        if (required != nullptr) {
            made.state.has_required = true;
            for (const auto& term : required->node_selector_terms) {
                if (!is_empty(term) && check(term).code == selector_errc::none) {
                    made.state.required.push_back(detail::translate(term, nodes));
                }
            }
            restrict_nodes(*required, nodes, made);
        }
        made.skip_score = true;
        if (p.spec.affinity && p.spec.affinity->node_affinity) {
            const auto& preferred =
                p.spec.affinity->node_affinity->preferred_during_scheduling_ignored_during_execution;
            made.skip_score = preferred.is_nil();
            if (const auto error = check_preferred(preferred); error.code != selector_errc::none) {
                made.state.preferred_error = preferred_message(error, preferred);
            } else {
                for (const auto& each : preferred) {
                    if (each.weight != 0 && !is_empty(each.preference)) {
                        made.state.preferred.push_back({each.weight, detail::translate(each.preference, nodes)});
                    }
                }
            }
        }
        return made;
    }

    [[nodiscard]] verdict filter(const state& from, const snapshot& nodes, node_index n) const noexcept {
        const node_labels labels = nodes.labels(n);
        for (const detail::node_label_requirement& wanted : from.selected) {
            if (!wanted.matches(labels, nodes)) {
                return verdict::unresolvable(no_match);
            }
        }
        if (!from.has_required) {
            return verdict::pass();
        }
        for (const detail::node_term& term : from.required) {
            if (term.matches(nodes, n)) {
                return verdict::pass();
            }
        }
        return verdict::unresolvable(no_match);
    }

    [[nodiscard]] verdict prepare_score(const state& from, const snapshot&,
                                        std::span<const node_index>) const noexcept {
        return from.preferred_error.empty() ? verdict::pass() : verdict::error(bad_preferred_term);
    }

    [[nodiscard]] std::int64_t score(const state& from, const snapshot& nodes, node_index n) const noexcept {
        std::int64_t sum = 0;
        for (const preferred_term& each : from.preferred) {
            sum += each.term.matches(nodes, n) ? each.weight : 0;
        }
        return sum;
    }

    void normalize(const state&, std::span<std::int64_t> scores) const noexcept { default_normalize(scores, false); }

    [[nodiscard]] static std::string_view reason_text(const state& from, reason_code reason) noexcept {
        switch (reason) {
        case conflicting_terms: return "pod affinity terms conflict";
        case bad_preferred_term: return from.preferred_error;
        default: return "node(s) didn't match Pod's node affinity/selector";
        }
    }

private:
    /// Where every term names its nodes, which is how daemon sets bind their pods, no other node needs a look.
    template <storage_policy Storage>
    static void restrict_nodes(const api::core::v1::basic_node_selector<Storage>& required, const snapshot& nodes,
                               prepared<state>& made) {
        list<std::string_view> all;
        for (const auto& term : required.node_selector_terms) {
            list<std::string_view> named;
            bool names_any = false;
            for (const auto& field : term.match_fields) {
                if (std::string_view(field.key) != kube::detail::node_name_field ||
                    field.operator_ != api::core::v1::node_selector_operator::in) {
                    continue;
                }
                if (!names_any) {
                    for (const auto& value : field.values) {
                        named.emplace_back(value);
                    }
                } else {
                    detail::keep(
                        named, [&](std::string_view each) { return kube::detail::contains_text(field.values, each); });
                }
                names_any = true;
            }
            if (!names_any) {
                return;
            }
            for (const std::string_view node : named) {
                all.push_back(node);
            }
        }
        if (required.node_selector_terms.empty()) {
            return;
        }
        if (all.empty()) {
            made.for_all = verdict::unresolvable(conflicting_terms);
            return;
        }
        made.restricts_nodes = true;
        for (const std::string_view each : all) {
            const node_index n = nodes.find_node(each);
            if (n == no_node) {
                made.names_other_nodes = true;
            } else {
                made.only_nodes.push_back(n);
            }
        }
        detail::sort_unique(made.only_nodes);
    }
};

}  // namespace kube::inline v0_1::scheduler
