// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/cycle.hpp>

#include <kube/base/list.hpp>
#include <string_view>

#include <kube/scheduler/evaluate.hpp>
#include <kube/scheduler/schedule.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;

namespace {

/// Counts what it is asked, and does in bulk what it also does one by one.
struct counting {
    static constexpr std::string_view name = "Counting";
    static constexpr feature_set decides{feature::host_ports};
    struct counts {
        int prepared = 0, filtered = 0, filtered_all = 0, scored = 0, scored_all = 0, normalized = 0;
        std::size_t feasible = 0;
    };
    struct state {
        std::int64_t bonus = 0;
    };
    counts* seen;
    status_code ready = status_code::success;

    prepared<state> prepare(const auto&, const snapshot&) const {
        ++seen->prepared;
        return {};
    }
    verdict filter(const state&, const snapshot&, node_index n) const {
        ++seen->filtered;
        return n % 2 == 0 ? verdict::pass() : verdict::unschedulable();
    }
    void filter_nodes(const state&, const snapshot&, kube::list<node_index>& candidates) const {
        ++seen->filtered_all;
        detail::keep(candidates, [](node_index n) { return n % 2 == 0; });
    }
    verdict prepare_score(state& to, const snapshot&, std::span<const node_index> feasible) const {
        seen->feasible = feasible.size();
        to.bonus = 7;
        return {ready, 0};
    }
    std::int64_t score(const state& from, const snapshot&, node_index n) const {
        ++seen->scored;
        return n + from.bonus;
    }
    void normalize(const state&, std::span<std::int64_t> scores) const {
        ++seen->normalized;
        for (std::int64_t& score : scores) {
            score *= 2;
        }
    }
    std::string_view reason_text(reason_code) const { return "odd"; }
};

snapshot five_nodes() {
    snapshot nodes;
    for (const char* const name : {"a", "b", "c", "d", "e"}) {
        REQUIRE(nodes.add_node(objects::node_of(name)));
    }
    return nodes;
}

}  // namespace

TEST_CASE("bulk functions are used by schedule, and single ones by evaluate") {
    counting::counts seen;
    const pipeline profile{counting{&seen}};
    const auto p = objects::pod_of({});
    const auto best = schedule(profile, p, five_nodes());
    REQUIRE(best);
    CHECK(*best == kube::list<node_index>{4});
    CHECK(seen.prepared == 1);
    CHECK(seen.filtered == 0);
    CHECK(seen.filtered_all == 1);
    CHECK(seen.feasible == 3);
    CHECK(seen.scored == 3);
    CHECK(seen.normalized == 1);

    seen = {};
    const evaluation answer = evaluate(profile, p, five_nodes());
    CHECK(answer.best == *best);
    CHECK(answer.scores[0].raw == kube::list<std::int64_t>{7, 9, 11});
    CHECK(answer.scores[0].normalized == kube::list<std::int64_t>{14, 18, 22});
    CHECK(seen.filtered == 5);
    CHECK(seen.filtered_all == 0);
}

TEST_CASE("scores can be left out at the last moment") {
    counting::counts seen;
    const auto p = objects::pod_of({});
    pipeline profile{counting{&seen, status_code::skip}};
    CHECK(schedule(profile, p, five_nodes())->size() == 3);
    CHECK(evaluate(profile, p, five_nodes()).scores.empty());
    CHECK(seen.scored == 0);
    profile.plugin<counting>().ready = status_code::error;
    CHECK(schedule(profile, p, five_nodes()).error().code == schedule_errc::plugin_failed);
    CHECK(evaluate(profile, p, five_nodes()).message() == "running PreScore plugin \"Counting\": odd");
}

TEST_CASE("what is disabled is not asked") {
    counting::counts seen;
    pipeline profile{counting{&seen}};
    const auto p = objects::pod_of({});
    profile.enable<counting>(false, true);
    CHECK(schedule(profile, p, five_nodes())->front() == 4);
    CHECK(seen.filtered_all == 0);
    CHECK(seen.scored == 5);
    profile.disable<counting>();
    CHECK(schedule(profile, p, five_nodes())->size() == 5);
    CHECK(seen.scored == 5);
}

TEST_CASE("a plugin can decide what a pipeline would not support") {
    counting::counts seen;
    auto p = objects::pod_of({});
    p.spec.containers[0].ports.emplace_back().host_port = 1;
    CHECK(schedule(pipeline{counting{&seen}}, p, five_nodes()).has_value());
}
