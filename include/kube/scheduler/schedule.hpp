// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

#include <kube/base/expected.hpp>
#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/scheduler/cycle.hpp>
#include <kube/scheduler/order.hpp>
#include <kube/scheduler/pipeline.hpp>
#include <kube/scheduler/plugin.hpp>
#include <kube/scheduler/pod_features.hpp>
#include <kube/scheduler/snapshot.hpp>

namespace kube::inline v0_1::scheduler {

/// Why a pod gets no node.
enum class schedule_errc : std::uint8_t {
    none,
    no_nodes,       ///< there are none at all
    unschedulable,  ///< none is right; `evaluate` tells why
    unsupported,    ///< this pipeline cannot decide it
    plugin_failed,  ///< a plugin gave an error, or a score out of 0 to 100
    gated,          ///< it is not to be scheduled yet
};

struct schedule_error {
    schedule_errc code = schedule_errc::none;
    /// What the pod asks for that the pipeline does not decide.
    feature_set unsupported{};

    friend constexpr bool operator==(const schedule_error&, const schedule_error&) noexcept = default;
};

/// Memory that one decision after the other can use, so that each need not allocate.
struct schedule_memory {
    list<node_index> candidates;
    list<std::int64_t> totals;
    list<std::int64_t> scores;
};

/// The nodes that are best for a pod, in node order; whichever Kubernetes picks, it is one of them, where it looks at
/// all nodes (fewer than 100 of them, or percentageOfNodesToScore 100). What `evaluate` says, without the reasons.
/// O(nodes x plugins).
template <class... Plugins, storage_policy Storage>
[[nodiscard]] expected<list<node_index>, schedule_error> schedule(const pipeline<Plugins...>& profile,
                                                                  const api::core::v1::basic_pod<Storage>& p,
                                                                  const snapshot& nodes, schedule_memory& memory) {
    const feature_set unsupported = detail::unsupported_features(profile, p, nodes);
    if (!unsupported.empty()) {
        return unexpected(schedule_error{schedule_errc::unsupported, unsupported});
    }
    const auto fails = [](schedule_errc code) { return unexpected(schedule_error{code, {}}); };
    if (detail::find_gate(profile.slots(), p, false).code != status_code::success) {
        return fails(schedule_errc::gated);
    }
    if (nodes.empty()) {
        return fails(schedule_errc::no_nodes);
    }
    using pod_type = api::core::v1::basic_pod<Storage>;
    detail::plugin_runs<pod_type, std::remove_cvref_t<decltype(profile.slots())>> runs(profile.slots(), p, nodes);
    detail::prefilter first = detail::run_prefilter(runs);
    if (first.code != status_code::success) {
        return fails(detail::is_rejection(first.code) ? schedule_errc::unschedulable : schedule_errc::plugin_failed);
    }
    list<node_index>& feasible = memory.candidates;
    if (first.restricted) {
        feasible.swap(first.candidates);
    } else {
        feasible.resize(nodes.size());
        for (node_index n = 0; n != nodes.size(); ++n) {
            feasible[n] = n;
        }
    }
    bool failed = false;
    runs.for_each_while([&](const auto& run) {
        if (run.filters()) {
            run.filter_nodes(nodes, feasible, failed);
        }
        return !failed && !feasible.empty();
    });
    if (failed || feasible.empty()) {
        return fails(failed ? schedule_errc::plugin_failed : schedule_errc::unschedulable);
    }
    if (feasible.size() == 1) {
        return list<node_index>(feasible);
    }
    memory.totals.assign(feasible.size(), 0);
    runs.for_each_while([&](auto& run) {
        if (run.scores()) {
            const status_code ready = run.prepare_score(nodes, feasible).code;
            failed = ready != status_code::success && ready != status_code::skip;
            if (ready == status_code::success) {
                memory.scores.resize(feasible.size());
                run.score_nodes(nodes, feasible, memory.scores);
                run.normalize(memory.scores);
                failed = !detail::add_weighted(memory.scores, run.weight(), memory.totals);
            }
        }
        return !failed;
    });
    if (failed) {
        return fails(schedule_errc::plugin_failed);
    }
    return detail::best_of(feasible, memory.totals);
}

template <class... Plugins, storage_policy Storage>
[[nodiscard]] expected<list<node_index>, schedule_error> schedule(const pipeline<Plugins...>& profile,
                                                                  const api::core::v1::basic_pod<Storage>& p,
                                                                  const snapshot& nodes) {
    schedule_memory memory;
    return schedule(profile, p, nodes, memory);
}

/// Picks the first of the best nodes, in node order.
struct pick_first {
    node_index operator()(std::span<const node_index> best) noexcept { return best.front(); }
};

/// Picks among the best nodes at random, the same ones for the same seed on every machine. Kubernetes does so too,
/// with another generator.
struct pick_random {
    std::uint64_t seed = 0;

    node_index operator()(std::span<const node_index> best) noexcept {
        seed += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return best[static_cast<std::size_t>((mixed ^ (mixed >> 31)) % best.size())];
    }
};

/// Where a pod of a queue went, or why nowhere.
struct placement {
    node_index node = no_node;
    pod_id pod = 0;  ///< in the snapshot, where `node` is one
    schedule_error error{};
};

/// The order in which a queue gives its pods, as their places in it: by priority, and of one priority the one first
/// that has come first. O(n log n). PrioritySort.
template <class Pods>
[[nodiscard]] list<std::size_t> queue_order(const Pods& pods) {
    struct queued {
        std::int32_t priority;
        std::size_t place;

        constexpr bool operator<(const queued& other) const noexcept {
            return priority != other.priority ? priority > other.priority : place < other.place;
        }
    };
    list<queued> sorted;
    for (const auto& p : pods) {
        sorted.push_back({p.spec.priority.value_or(0), sorted.size()});
    }
    detail::sort(sorted);
    list<std::size_t> order;
    for (const queued& each : sorted) {
        order.push_back(each.place);
    }
    return order;
}

/// Places the pods of a queue one after the other, in its order, and adds each to the snapshot, so that the next one
/// finds it there. A pod that finds no node is passed over; none is evicted for it.
/// @param pods a range of pods that stay where they are, in the order in which they have come
/// @param pick is called with the best nodes and returns one of them
/// @return one for each pod, in the order of `pods`
template <class... Plugins, class Pods, class Picker = pick_first>
[[nodiscard]] list<placement> schedule_all(const pipeline<Plugins...>& profile, const Pods& pods, snapshot& nodes,
                                           Picker pick = {}) {
    using pod_type = std::remove_cvref_t<decltype(*pods.begin())>;
    static_assert(std::is_lvalue_reference_v<decltype(*pods.begin())>,
                  "kube::scheduler: schedule_all needs a range of pods that stay, not one that makes them");
    list<const pod_type*> all;
    for (const auto& p : pods) {
        all.push_back(&p);
    }
    list<placement> placed(all.size());
    schedule_memory memory;
    for (const std::size_t place : queue_order(pods)) {
        const pod_type& p = *all[place];
        placement& made = placed[place];
        const auto best = schedule(profile, p, nodes, memory);
        if (best.has_value()) {
            made.node = pick(std::span<const node_index>(*best));
            made.pod = nodes.add_pod(p, made.node);
        } else {
            made.error = best.error();
        }
    }
    return placed;
}

}  // namespace kube::inline v0_1::scheduler
