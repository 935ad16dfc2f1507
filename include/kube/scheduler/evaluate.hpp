// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/scheduler/cycle.hpp>
#include <kube/scheduler/fit_error.hpp>
#include <kube/scheduler/interner.hpp>
#include <kube/scheduler/order.hpp>
#include <kube/scheduler/pipeline.hpp>
#include <kube/scheduler/plugin.hpp>
#include <kube/scheduler/pod_features.hpp>
#include <kube/scheduler/schedule.hpp>
#include <kube/scheduler/snapshot.hpp>

namespace kube::inline v0_1::scheduler {

/// All there is to say about one pod: what each plugin said of each node, and what follows.
class evaluation {
public:
    /// What the filters said of one node.
    struct node_result {
        status_code code = status_code::success;
        /// The plugin that refused it; none where no filter has looked at it.
        std::string_view plugin{};
        bool looked_at = false;
        std::uint32_t first_reason = 0;
        std::uint32_t reason_count = 0;
    };
    /// What a plugin gave to the nodes of `feasible`, one number each.
    struct plugin_scores {
        std::string_view plugin{};
        std::int64_t weight = 1;
        list<std::int64_t> raw;
        list<std::int64_t> normalized;
    };

    /// `none` where there is a best node.
    schedule_errc outcome = schedule_errc::none;
    /// What the pod asks for that the pipeline does not decide; nothing else is told then.
    feature_set unsupported{};

    /// Whether the pod is to be scheduled at all, who says not, and why.
    status_code preenqueue_code = status_code::success;
    std::string_view preenqueue_plugin{};
    std::string preenqueue_message;
    /// What held before any node was looked at, and who said so; the plugin is empty where several leave no node
    /// together.
    status_code prefilter_code = status_code::success;
    std::string_view prefilter_plugin{};
    /// Why the pod was rejected before any node was looked at.
    std::string prefilter_message;
    /// One for each node of the snapshot; none where the pod was rejected before.
    list<node_result> nodes;
    /// The nodes that every filter passes, in node order.
    list<node_index> feasible;
    /// Plugins that scored, in order; none unless two nodes or more are feasible.
    list<plugin_scores> scores;
    /// The weighted sum for each node of `feasible`.
    list<std::int64_t> totals;
    /// The nodes of the highest total.
    list<node_index> best;
    /// Where no node is right: what preemption adds to the message, and whether it would make a node right.
    std::string postfilter_message;
    bool preemption_helps = false;
    /// What went wrong, where a plugin failed.
    std::string failure;

    /// Why a node was refused, in the order in which the plugin gave it.
    [[nodiscard]] list<std::string_view> reasons(node_index n) const {
        list<std::string_view> texts;
        const node_result& at = nodes[n];
        for (std::uint32_t i = 0; i != at.reason_count; ++i) {
            texts.emplace_back(texts_[reasons_[at.first_reason + i]]);
        }
        return texts;
    }

    /// The text that the pod's PodScheduled condition and its FailedScheduling event show, byte for byte. Empty where
    /// there is a best node; for a pod that waits at a gate, of which kube-scheduler says nothing, its plugin's text.
    /// framework.FitError.
    [[nodiscard]] std::string message() const {
        switch (outcome) {
        case schedule_errc::none: return {};
        case schedule_errc::no_nodes: return "no nodes available to schedule pods";
        case schedule_errc::plugin_failed: return failure;
        case schedule_errc::unsupported: return unsupported_message();
        case schedule_errc::gated: return preenqueue_message;
        case schedule_errc::unschedulable: break;
        }
        std::string text;
        if (prefilter_message.empty()) {
            reason_counts counts;
            for (const std::uint32_t reason : reasons_) {
                counts.add(texts_[reason]);
            }
            text = counts.message(all_nodes_);
        } else {
            text = reason_counts::unavailable(all_nodes_) + " " + prefilter_message + ".";
        }
        return postfilter_message.empty() ? text : text + " " + postfilter_message;
    }

private:
    /// What post_filter asks.
    template <class Runs>
    struct cycle {
        const evaluation* told;
        Runs* runs;

        [[nodiscard]] status_code code(node_index n) const noexcept {
            return told->nodes.empty() ? told->prefilter_code : told->nodes[n].code;
        }
        /// Whether a node is right in another state; else visits the text of each reason.
        template <class Visitor>
        bool filter(const snapshot& other, node_index n, Visitor&& visit) const {
            bool right = true;
            runs->for_each_while([&](const auto& run) {
                if constexpr (std::remove_cvref_t<decltype(run)>::has_filter) {
                    const verdict said = run.filters() ? run.plugin().filter(run.state(), other, n) : verdict::pass();
                    if (!said.passes()) {
                        right = false;
                        run.for_each_reason(other, n, said,
                                            [&](reason_code reason) { visit(run.reason_text(reason)); });
                    }
                }
                return right;
            });
            return right;
        }
    };

    template <class... Plugins, storage_policy Storage>
    friend evaluation evaluate(const pipeline<Plugins...>& profile, const api::core::v1::basic_pod<Storage>& p,
                               const snapshot& nodes);

    [[nodiscard]] std::string unsupported_message() const {
        std::string text = "unsupported:";
        for (std::size_t i = 0; i != feature_count; ++i) {
            if (unsupported.contains(static_cast<feature>(i))) {
                text += text.back() == ':' ? " " : ", ";
                text += to_text(static_cast<feature>(i));
            }
        }
        return text;
    }

    void refuse(node_index n, status_code code, std::string_view plugin, std::string_view text, bool first) {
        node_result& at = nodes[n];
        if (first) {
            at = {code, plugin, true, static_cast<std::uint32_t>(reasons_.size()), 0};
        }
        reasons_.push_back(texts_.intern(text));
        ++at.reason_count;
    }

    template <class Runs>
    void filter(Runs& runs, const snapshot& from, std::span<const node_index> candidates) {
        for (const node_index n : candidates) {
            nodes[n].looked_at = true;
            runs.for_each_while([&](const auto& run) {
                if constexpr (std::remove_cvref_t<decltype(run)>::has_filter) {
                    if (run.filters()) {
                        return filter_one(run, from, n);
                    }
                }
                return outcome == schedule_errc::none;
            });
            if (outcome != schedule_errc::none) {
                return;
            }
            if (nodes[n].code == status_code::success) {
                feasible.push_back(n);
            }
        }
    }

    /// Whether the next filter is to be asked.
    template <class Run>
    bool filter_one(const Run& run, const snapshot& from, node_index n) {
        const verdict said = run.plugin().filter(run.state(), from, n);
        if (said.passes()) {
            return true;
        }
        const std::string_view plugin = run.plugin().name;
        if (!detail::is_rejection(said.code)) {
            fail("running \"" + std::string(plugin) + "\" filter plugin: " + run.reason_text(said.reason));
            return false;
        }
        bool first = true;
        run.for_each_reason(from, n, said, [&](reason_code reason) {
            refuse(n, said.code, plugin, run.reason_text(reason), first);
            first = false;
        });
        return false;
    }

    template <class Runs>
    void score(Runs& runs, const snapshot& from) {
        list<bool> ready;  // every plugin prepares before any scores
        runs.for_each_while([&](auto& run) {
            ready.push_back(run.scores() && prepare_score(run, from));
            return outcome == schedule_errc::none;
        });
        totals.assign(feasible.size(), 0);
        std::size_t next = 0;
        runs.for_each_while([&](const auto& run) {
            if (outcome == schedule_errc::none && ready[next++]) {
                score_one(run, from);
            }
            return outcome == schedule_errc::none;
        });
        for (std::size_t i = 0; outcome == schedule_errc::none && i != feasible.size(); ++i) {
            add_weighted(i);
        }
        if (outcome != schedule_errc::none) {
            scores.clear();
            totals.clear();
        }
    }

    /// Whether the plugin is to score.
    template <class Run>
    bool prepare_score(Run& run, const snapshot& from) {
        const verdict said = run.prepare_score(from, feasible);
        if (!said.passes() && said.code != status_code::skip) {
            fail("running PreScore plugin \"" + std::string(run.plugin().name) + "\": " + run.reason_text(said.reason));
        }
        return said.passes();
    }

    template <class Run>
    void score_one(const Run& run, const snapshot& from) {
        plugin_scores& made = scores.emplace_back();
        made.plugin = run.plugin().name;
        made.weight = run.weight();
        made.raw.resize(feasible.size());
        run.score_nodes(from, feasible, made.raw);
        made.normalized = made.raw;
        run.normalize(made.normalized);
    }

    /// Where several scores are out of bounds, that of the first node is told.
    void add_weighted(std::size_t i) {
        for (const plugin_scores& each : scores) {
            const std::int64_t score = each.normalized[i];
            if (!detail::is_score(score)) {
                fail("applying score defaultWeights on Score plugins: plugin \"" + std::string(each.plugin) +
                     "\" returns an invalid score " + std::to_string(score) +
                     ", it should in the range of [0, 100] after normalizing");
                return;
            }
            totals[i] += score * each.weight;
        }
    }

    template <class Runs, class Pod>
    void reject(Runs& runs, const Pod& p, const snapshot& from) {
        outcome = schedule_errc::unschedulable;
        runs.for_each_while([&](const auto& run) {
            if constexpr (std::remove_cvref_t<decltype(run)>::has_post_filter) {
                if (run.post_filters()) {
                    post_filter_result said = run.plugin().post_filter(p, from, cycle<Runs>{this, &runs});
                    preemption_helps = said.helps;
                    if (!said.message.empty()) {
                        postfilter_message += postfilter_message.empty() ? "" : ", ";
                        postfilter_message += said.message;
                    }
                }
            }
            return !preemption_helps;
        });
        if (preemption_helps) {
            postfilter_message.clear();
        }
    }

    void fail(std::string text) {
        outcome = schedule_errc::plugin_failed;
        failure = static_cast<std::string&&>(text);
    }

    /// Whether nodes are to be looked at.
    template <class Runs>
    bool take_prefilter(Runs& runs, const detail::prefilter& first) {
        if (first.code == status_code::success) {
            return true;
        }
        prefilter_code = first.code;
        runs.for_each([&](const auto& run) {
            if (run.index == first.plugin) {
                prefilter_plugin = run.plugin().name;
                prefilter_message = run.reason_text(first.reason);
            }
        });
        if (!detail::is_rejection(first.code)) {
            fail("running PreFilter plugin \"" + std::string(prefilter_plugin) + "\": " + prefilter_message);
            return false;
        }
        outcome = schedule_errc::unschedulable;
        if (first.plugin == detail::no_plugin) {
            prefilter_message =
                first.restricting.size() == 1
                    ? "node(s) didn't satisfy plugin " + std::string(first.restricting.front())
                    : "node(s) didn't satisfy plugin(s) " + bracketed(first.restricting) + " simultaneously";
        }
        return false;
    }

    static std::string bracketed(list<std::string_view> names) {
        detail::sort(names);
        std::string text = "[";
        for (const std::string_view name : names) {
            text += text.size() == 1 ? "" : " ";
            text += name;
        }
        return text + "]";
    }

    std::size_t all_nodes_ = 0;
    interner texts_;
    list<std::uint32_t> reasons_;  ///< of texts_
};

/// Tells all about a pod, as kube-scheduler would decide it if it looked at every node. O(nodes x plugins); for
/// decisions alone, `schedule` is faster and says the same. Whether the pod already runs, is done or is being deleted
/// is the caller's concern, as is the order of its queue.
template <class... Plugins, storage_policy Storage>
[[nodiscard]] evaluation evaluate(const pipeline<Plugins...>& profile, const api::core::v1::basic_pod<Storage>& p,
                                  const snapshot& nodes) {
    evaluation made;
    made.all_nodes_ = nodes.size();
    made.unsupported = detail::unsupported_features(profile, p, nodes);
    if (!made.unsupported.empty()) {
        made.outcome = schedule_errc::unsupported;
        return made;
    }
    detail::gate gate = detail::find_gate(profile.slots(), p, true);
    made.preenqueue_code = gate.code;
    made.preenqueue_plugin = gate.plugin;
    made.preenqueue_message = static_cast<std::string&&>(gate.reason);
    if (gate.code != status_code::success || nodes.empty()) {
        made.outcome = gate.code != status_code::success ? schedule_errc::gated : schedule_errc::no_nodes;
        return made;
    }
    using pod_type = api::core::v1::basic_pod<Storage>;
    detail::plugin_runs<pod_type, std::remove_cvref_t<decltype(profile.slots())>> runs(profile.slots(), p, nodes);
    detail::prefilter first = detail::run_prefilter(runs);
    if (!made.take_prefilter(runs, first)) {
        if (made.outcome == schedule_errc::unschedulable) {
            made.reject(runs, p, nodes);
        }
        return made;
    }
    made.nodes.resize(nodes.size());
    if (first.restricted) {
        const std::string text = "node(s) didn't satisfy plugin(s) " + evaluation::bracketed(first.restricting);
        for (node_index n = 0; n != nodes.size(); ++n) {
            if (!detail::contains(first.candidates, n)) {
                made.refuse(n, status_code::unschedulable_and_unresolvable, {}, text, true);
                made.nodes[n].looked_at = false;
            }
        }
    } else {
        for (node_index n = 0; n != nodes.size(); ++n) {
            first.candidates.push_back(n);
        }
    }
    made.filter(runs, nodes, first.candidates);
    if (made.outcome != schedule_errc::none) {
        return made;
    }
    if (made.feasible.empty()) {
        made.reject(runs, p, nodes);
        return made;
    }
    if (made.feasible.size() == 1) {
        made.best = made.feasible;
        return made;
    }
    made.score(runs, nodes);
    if (made.outcome == schedule_errc::none) {
        made.best = detail::best_of(made.feasible, made.totals);
    }
    return made;
}

}  // namespace kube::inline v0_1::scheduler
