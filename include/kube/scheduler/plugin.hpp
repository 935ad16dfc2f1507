// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/list.hpp>
#include <kube/scheduler/pod_features.hpp>
#include <kube/scheduler/snapshot.hpp>

/// What a plugin is. A plugin is a value with a `name` and an extension point or several:
///
///     struct my_filter {
///         static constexpr std::string_view name = "MyFilter";
///         verdict filter(const auto& pod, const snapshot& nodes, node_index node) const;
///         std::string_view reason_text(reason_code reason) const;      // why a node was refused
///     };
///     struct my_score {
///         static constexpr std::string_view name = "MyScore";
///         std::int64_t score(const auto& pod, const snapshot& nodes, node_index node) const;   // 0 to 100
///     };
///
/// No base class is needed. What a plugin may have beside:
///
///     prepare(pod, nodes)               once a pod; what it returns, a State or a prepared<State>, takes the place of
///                                       `pod` in all other functions: PreFilter
///     reason_text(state, reason)        instead of reason_text(reason)
///     for_each_reason(state, nodes, node, visit)   where a node may be refused for several reasons
///     filter_nodes(state, nodes, candidates)       filter in bulk: takes out of a vector<node_index> what is refused;
///                                       cannot fail
///     prepare_score(state, nodes, feasible)        before scoring, with all nodes that are left: PreScore
///     score_nodes(state, nodes, feasible, scores)  score in bulk, into a span<std::int64_t>
///     normalize(state, scores)          brings all scores into 0 to 100: NormalizeScore
///     static constexpr feature_set decides{…}      what it decides that a pipeline would otherwise not support
///     pre_enqueue(pod)                  a verdict before all else: whether the pod is to be scheduled at all, with
///                                       reason_text(pod, reason); an extension point too: PreEnqueue
///     post_filter(pod, nodes, cycle)    where no node is right, a `post_filter_result`; `cycle.code(node)` is what
///                                       the filters said, and `cycle.filter(other_nodes, node, visit)` asks them of
///                                       another state of a node and visits the text of each reason against it; an
///                                       extension point too: PostFilter
namespace kube::inline v0_1::scheduler {

/// framework.Code.
enum class status_code : std::uint8_t {
    success,
    error,                           ///< the decision cannot be made
    unschedulable,                   ///< could change if pods went away
    unschedulable_and_unresolvable,  ///< would not change if pods went away
    wait,
    skip,
    pending,
};

/// A plugin's own number for a reason; `reason_text` gives its text.
using reason_code = std::uint32_t;

/// What a filter says of one node.
struct verdict {
    status_code code = status_code::success;
    reason_code reason = 0;

    [[nodiscard]] static constexpr verdict pass() noexcept { return {}; }
    [[nodiscard]] static constexpr verdict unschedulable(reason_code reason = 0) noexcept {
        return {status_code::unschedulable, reason};
    }
    [[nodiscard]] static constexpr verdict unresolvable(reason_code reason = 0) noexcept {
        return {status_code::unschedulable_and_unresolvable, reason};
    }
    [[nodiscard]] static constexpr verdict error(reason_code reason = 0) noexcept {
        return {status_code::error, reason};
    }

    [[nodiscard]] constexpr bool passes() const noexcept { return code == status_code::success; }
    friend constexpr bool operator==(verdict, verdict) noexcept = default;
};

inline constexpr std::int64_t min_score = 0;
inline constexpr std::int64_t max_score = 100;

/// What a plugin has found out about a pod before it looks at nodes.
template <class State>
struct prepared {
    State state{};
    /// Every node passes its filter.
    bool skip_filter = false;
    /// It scores no node, which is not the same as 0 for each.
    bool skip_score = false;
    /// Not `pass()` where no node can be right.
    verdict for_all{};
    /// Only `only_nodes`, without duplicates, can be right; all others are refused with a reason of the framework's.
    bool restricts_nodes = false;
    list<node_index> only_nodes{};
    /// Nodes that are not in the snapshot would have been right as well.
    bool names_other_nodes = false;
};

/// What is to be said of a pod for which no node is right.
struct post_filter_result {
    /// The pod would be right somewhere if other pods were evicted, so that it is not hopeless.
    bool helps = false;
    /// What the message adds; may be empty.
    std::string message{};
};

/// helper.DefaultNormalizeScore: the highest score becomes 100, the others in proportion; `reverse` turns them round,
/// so that the lowest is best.
constexpr void default_normalize(std::span<std::int64_t> scores, bool reverse) noexcept {
    std::int64_t highest = 0;
    for (const std::int64_t score : scores) {
        highest = score > highest ? score : highest;
    }
    if (highest == 0) {
        for (std::int64_t& score : scores) {
            score = reverse ? max_score : score;
        }
        return;
    }
    for (std::int64_t& score : scores) {
        // Wraps around, as Go does.
        const auto scaled =
            static_cast<std::int64_t>(static_cast<std::uint64_t>(score) * static_cast<std::uint64_t>(max_score));
        score = reverse ? max_score - scaled / highest : scaled / highest;
    }
}

namespace detail {

template <class T>
struct state_in {
    using type = T;
    static constexpr bool wrapped = false;
};
template <class State>
struct state_in<prepared<State>> {
    using type = State;
    static constexpr bool wrapped = true;
};

template <class P, class Pod>
concept has_prepare = requires(const P& plugin, const Pod& p, const snapshot& nodes) { plugin.prepare(p, nodes); };

/// What a plugin's functions get: what it has prepared, or the pod itself.
template <class P, class Pod>
struct plugin_state {
    using type = Pod;
};
template <class P, class Pod>
    requires has_prepare<P, Pod>
struct plugin_state<P, Pod> {
    using returned = std::remove_cvref_t<decltype(std::declval<const P&>().prepare(std::declval<const Pod&>(),
                                                                                   std::declval<const snapshot&>()))>;
    using type = typename state_in<returned>::type;
};
template <class P, class Pod>
using plugin_state_t = typename plugin_state<P, Pod>::type;

template <class P>
concept has_name = requires { std::string_view(P::name); };

template <class P, class State>
concept can_filter = requires(const P& plugin, const State& state, const snapshot& nodes) {
    { plugin.filter(state, nodes, node_index{}) } -> std::same_as<verdict>;
};
template <class P, class State>
concept can_score = requires(const P& plugin, const State& state, const snapshot& nodes) {
    { plugin.score(state, nodes, node_index{}) } -> std::convertible_to<std::int64_t>;
};
template <class P, class Pod>
concept can_pre_enqueue = requires(const P& plugin, const Pod& p) {
    { plugin.pre_enqueue(p) } -> std::same_as<verdict>;
};
/// What post_filter gets, as far as it can be known before.
struct any_cycle {
    [[nodiscard]] status_code code(node_index n) const;
    template <class Visitor>
    bool filter(const snapshot& nodes, node_index n, Visitor&& visit) const;
};
template <class P, class Pod>
concept can_post_filter = requires(const P& plugin, const Pod& p, const snapshot& nodes, const any_cycle& cycle) {
    { plugin.post_filter(p, nodes, cycle) } -> std::same_as<post_filter_result>;
};
template <class P, class State>
concept explains_by_state =
    requires(const P& plugin, const State& state) { std::string(plugin.reason_text(state, reason_code{})); };
template <class P>
concept explains = requires(const P& plugin) { std::string(plugin.reason_text(reason_code{})); };

}  // namespace detail

/// A plugin that says of each node whether the pod may run there.
template <class P, class Pod = api::core::v1::basic_pod<>>
concept filter_plugin = detail::has_name<P> && detail::can_filter<P, detail::plugin_state_t<P, Pod>> &&
                        (detail::explains<P> || detail::explains_by_state<P, detail::plugin_state_t<P, Pod>>);

/// A plugin that says how good each node is.
template <class P, class Pod = api::core::v1::basic_pod<>>
concept score_plugin = detail::has_name<P> && detail::can_score<P, detail::plugin_state_t<P, Pod>>;

namespace detail {

template <class P, class Pod = api::core::v1::basic_pod<>>
consteval bool check_plugin() {
    using state = plugin_state_t<P, Pod>;
    static_assert(has_name<P>,
                  "kube::scheduler: a plugin needs a name: static constexpr std::string_view name = \"…\";");
    static_assert(
        can_filter<P, state> || !requires { &P::filter; },
        "kube::scheduler: this plugin's filter is not of the form "
        "verdict filter(const State&, const snapshot&, node_index) const");
    static_assert(
        can_score<P, state> || !requires { &P::score; },
        "kube::scheduler: this plugin's score is not of the form "
        "std::int64_t score(const State&, const snapshot&, node_index) const");
    static_assert(can_filter<P, state> || can_score<P, state> || can_pre_enqueue<P, Pod> || can_post_filter<P, Pod>,
                  "kube::scheduler: a plugin needs an extension point: filter(state, snapshot, node) or "
                  "score(state, snapshot, node), callable on a const plugin");
    static_assert(!can_pre_enqueue<P, Pod> || explains_by_state<P, Pod>,
                  "kube::scheduler: a plugin with pre_enqueue needs reason_text(pod, reason), the text of why the "
                  "pod waits");
    static_assert(!can_filter<P, state> || explains<P> || explains_by_state<P, state>,
                  "kube::scheduler: a plugin with a filter needs reason_text(reason), the text of why a node is "
                  "refused");
    return true;
}

template <class P>
consteval feature_set decided_by() {
    if constexpr (requires { feature_set(P::decides); }) {
        return P::decides;
    } else {
        return {};
    }
}

}  // namespace detail
}  // namespace kube::inline v0_1::scheduler
