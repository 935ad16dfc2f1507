// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/scheduler/order.hpp>
#include <kube/scheduler/pipeline.hpp>
#include <kube/scheduler/plugin.hpp>
#include <kube/scheduler/pod_features.hpp>
#include <kube/scheduler/snapshot.hpp>

/// What `evaluate` and `schedule` have in common: the steps of a scheduling cycle.
namespace kube::inline v0_1::scheduler::detail {

inline constexpr std::size_t no_plugin = SIZE_MAX;

/// Passing and rejecting are answers; all else is a failure.
constexpr bool is_rejection(status_code code) noexcept {
    return code == status_code::success || code == status_code::unschedulable ||
           code == status_code::unschedulable_and_unresolvable || code == status_code::pending;
}

/// What keeps a pod from being scheduled at all: PreEnqueue.
struct gate {
    status_code code = status_code::success;
    std::string_view plugin{};
    std::string reason{};
};

/// The first plugin's that does not let the pod pass; the reason's text only where it is asked for.
template <class Slots, class Pod>
gate find_gate(const Slots& slots, const Pod& p, bool with_reason) {
    gate made;
    slots.for_each([&]<std::size_t Index, class P>(const plugin_slot<Index, P>& slot) {
        if constexpr (can_pre_enqueue<P, Pod>) {
            if (made.code == status_code::success && slot.filters) {
                const verdict said = slot.plugin.pre_enqueue(p);
                if (!said.passes()) {
                    made.code = said.code;
                    made.plugin = P::name;
                    made.reason = with_reason ? std::string(slot.plugin.reason_text(p, said.reason)) : std::string();
                }
            }
        }
    });
    return made;
}

/// A plugin with what it has prepared for one pod.
template <std::size_t Index, class P, class Pod>
class plugin_run {
public:
    using state_type = plugin_state_t<P, Pod>;
    static constexpr std::size_t index = Index;
    static constexpr bool has_filter = can_filter<P, state_type>;
    static constexpr bool has_score = can_score<P, state_type>;
    static constexpr bool has_post_filter = can_post_filter<P, Pod>;

    plugin_run(const plugin_slot<Index, P>& slot, const Pod& p, const snapshot& nodes)
        : slot_(&slot), pod_(&p), prepared_(prepare(slot, p, nodes)) {}

    [[nodiscard]] const P& plugin() const noexcept { return slot_->plugin; }
    [[nodiscard]] std::int64_t weight() const noexcept { return slot_->weight; }
    [[nodiscard]] const state_type& state() const noexcept {
        if constexpr (has_prepare<P, Pod>) {
            return prepared_.state;
        } else {
            return *pod_;
        }
    }
    [[nodiscard]] const auto& outcome() const noexcept { return prepared_; }

    [[nodiscard]] bool filters() const noexcept { return has_filter && slot_->filters && !prepared_.skip_filter; }
    [[nodiscard]] bool post_filters() const noexcept { return has_post_filter && slot_->filters; }
    [[nodiscard]] bool scores() const noexcept { return has_score && slot_->scores && !prepared_.skip_score; }

    void filter_nodes(const snapshot& nodes, list<node_index>& candidates, bool& failed) const {
        if constexpr (requires { plugin().filter_nodes(state(), nodes, candidates); }) {
            plugin().filter_nodes(state(), nodes, candidates);
        } else if constexpr (has_filter) {
            std::size_t kept = 0;
            for (const node_index n : candidates) {
                const verdict said = plugin().filter(state(), nodes, n);
                failed = failed || !is_rejection(said.code);
                candidates[kept] = n;
                kept += said.passes() ? 1 : 0;
            }
            candidates.resize(kept);
        }
    }

    [[nodiscard]] verdict prepare_score(const snapshot& nodes, std::span<const node_index> feasible) {
        if constexpr (requires { plugin().prepare_score(own_state(), nodes, feasible); }) {
            return plugin().prepare_score(own_state(), nodes, feasible);
        } else {
            return verdict::pass();
        }
    }

    void score_nodes(const snapshot& nodes, std::span<const node_index> feasible,
                     std::span<std::int64_t> scores) const {
        if constexpr (requires { plugin().score_nodes(state(), nodes, feasible, scores); }) {
            plugin().score_nodes(state(), nodes, feasible, scores);
        } else if constexpr (has_score) {
            for (std::size_t i = 0; i != feasible.size(); ++i) {
                scores[i] = plugin().score(state(), nodes, feasible[i]);
            }
        }
    }

    void normalize(std::span<std::int64_t> scores) const {
        if constexpr (requires { plugin().normalize(state(), scores); }) {
            plugin().normalize(state(), scores);
        }
    }

    [[nodiscard]] std::string reason_text(reason_code reason) const {
        if constexpr (explains_by_state<P, state_type>) {
            return std::string(plugin().reason_text(state(), reason));
        } else if constexpr (explains<P>) {
            return std::string(plugin().reason_text(reason));
        } else {
            return {};
        }
    }

    template <class Visitor>
    void for_each_reason(const snapshot& nodes, node_index n, verdict said, Visitor&& visit) const {
        if constexpr (requires { plugin().for_each_reason(state(), nodes, n, visit); }) {
            plugin().for_each_reason(state(), nodes, n, visit);
        } else {
            visit(said.reason);
        }
    }

private:
    struct nothing {};

    /// What prepare_score may write to.
    [[nodiscard]] auto& own_state() noexcept {
        if constexpr (has_prepare<P, Pod>) {
            return prepared_.state;
        } else {
            return *pod_;
        }
    }

    static auto prepare(const plugin_slot<Index, P>& slot, const Pod& p, const snapshot& nodes) {
        if constexpr (!has_prepare<P, Pod>) {
            return prepared<nothing>{};
        } else if constexpr (state_in<typename plugin_state<P, Pod>::returned>::wrapped) {
            return slot.plugin.prepare(p, nodes);
        } else {
            return prepared<state_type>{.state = slot.plugin.prepare(p, nodes)};
        }
    }
    using outcome_type = decltype(prepare(std::declval<const plugin_slot<Index, P>&>(), std::declval<const Pod&>(),
                                          std::declval<const snapshot&>()));

    const plugin_slot<Index, P>* slot_;
    const Pod* pod_;
    outcome_type prepared_;
};

/// All plugins of a pipeline with what they have prepared for one pod, which stays where it is.
template <class Pod, class Slots>
class plugin_runs;
template <class Pod, std::size_t... Index, class... Plugins>
class plugin_runs<Pod, plugin_slots<std::index_sequence<Index...>, Plugins...>>
    : private plugin_run<Index, Plugins, Pod>... {
public:
    plugin_runs(const plugin_slots<std::index_sequence<Index...>, Plugins...>& slots, const Pod& p,
                const snapshot& nodes)
        : plugin_run<Index, Plugins, Pod>(slots, p, nodes)... {}

    template <class Visitor>
    void for_each(Visitor&& visit) {
        (visit(static_cast<plugin_run<Index, Plugins, Pod>&>(*this)), ...);
    }
    /// Calls `visit` for each plugin until it returns false.
    template <class Visitor>
    void for_each_while(Visitor&& visit) {
        static_cast<void>((visit(static_cast<plugin_run<Index, Plugins, Pod>&>(*this)) && ...));
    }
};

/// What holds before any node is looked at: PreFilter.
struct prefilter {
    status_code code = status_code::success;
    std::size_t plugin = no_plugin;  ///< who said so; none where plugins together leave no node
    reason_code reason = 0;
    bool restricted = false;
    list<node_index> candidates;  ///< where restricted
    list<std::string_view> restricting;
};

template <class Runs>
prefilter run_prefilter(Runs& runs) {
    prefilter made;
    bool names_other_nodes = false;
    runs.for_each_while([&](const auto& run) {
        const auto& outcome = run.outcome();
        if (!run.filters()) {
            return true;
        }
        if (!outcome.for_all.passes()) {
            made.code = outcome.for_all.code;
            made.plugin = run.index;
            made.reason = outcome.for_all.reason;
            return made.code == status_code::unschedulable;  // a later plugin may know better
        }
        if (outcome.restricts_nodes) {
            made.restricting.push_back(run.plugin().name);
            list<node_index> named = outcome.only_nodes;
            sort_unique(named);
            if (made.restricted) {
                keep(made.candidates, [&](node_index n) { return contains(named, n); });
                names_other_nodes = names_other_nodes && outcome.names_other_nodes;
            } else {
                made.candidates.swap(named);
                names_other_nodes = outcome.names_other_nodes;
            }
            made.restricted = true;
        }
        if (made.restricted && made.candidates.empty() && !names_other_nodes) {
            made.code = status_code::unschedulable_and_unresolvable;
            made.plugin = no_plugin;
            return false;
        }
        return true;
    });
    return made;
}

/// The features that a pod asks for and that a pipeline neither decides nor ignores.
template <class Pipeline, class Pod>
feature_set unsupported_features(const Pipeline& profile, const Pod& p, const snapshot& nodes) {
    feature_set asked = features_of(p);
    if (nodes.pods_with_affinity() != 0) {
        asked.insert(feature::existing_pod_affinity);
    }
    return asked - Pipeline::decided - profile.ignored();
}

constexpr bool is_score(std::int64_t score) noexcept { return score >= min_score && score <= max_score; }

/// Adds weighted scores to the totals; false where one is out of bounds.
inline bool add_weighted(std::span<const std::int64_t> scores, std::int64_t weight, std::span<std::int64_t> totals) {
    for (std::size_t i = 0; i != scores.size(); ++i) {
        if (!is_score(scores[i])) {
            return false;
        }
        totals[i] += scores[i] * weight;
    }
    return true;
}

/// The nodes with the highest total.
inline list<node_index> best_of(std::span<const node_index> feasible, std::span<const std::int64_t> totals) {
    list<node_index> best;
    std::int64_t highest = INT64_MIN;
    for (const std::int64_t total : totals) {
        highest = total > highest ? total : highest;
    }
    for (std::size_t i = 0; i != feasible.size(); ++i) {
        if (totals[i] == highest) {
            best.push_back(feasible[i]);
        }
    }
    return best;
}

}  // namespace kube::inline v0_1::scheduler::detail
