// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/schedule.hpp>

#include <kube/base/list.hpp>
#include <random>
#include <string>

#include <kube/scheduler/default_profile.hpp>
#include <kube/scheduler/evaluate.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;
using objects::node_of;
using objects::pod_of;

TEST_CASE("a queue is placed in order, each pod seeing those before it") {
    snapshot nodes;
    for (const char* const name : {"a", "b"}) {
        REQUIRE(nodes.add_node(node_of(name, {{"cpu", "2"}, {"memory", "8Gi"}, {"pods", "110"}})));
    }
    kube::list<objects::core::basic_pod<>> queue(3, pod_of({{"cpu", "1"}}));
    queue.push_back(pod_of({{"cpu", "3"}}));
    queue.push_back(pod_of({{"cpu", "1"}}));
    queue.push_back(pod_of({{"cpu", "1"}}));
    queue[1].spec.resource_claims.emplace_back();

    const kube::list<placement> placed = schedule_all(default_profile(), queue, nodes);
    REQUIRE(placed.size() == 6);
    CHECK(placed[0].node == 0);
    CHECK(placed[1].error == schedule_error{schedule_errc::unsupported, {feature::resource_claims}});
    CHECK(placed[2].node == 1);
    CHECK(placed[3].error == schedule_error{schedule_errc::unschedulable, {}});
    CHECK(placed[3].node == no_node);
    CHECK(placed[4].node == 0);
    CHECK(placed[5].node == 1);
    CHECK(nodes.requested(cpu_resource)[0] == 2000);
    nodes.remove_pod(placed[4].pod);
    CHECK(nodes.requested(cpu_resource)[0] == 1000);
}

TEST_CASE("a queue is ordered by priority, then as its pods have come") {
    kube::list<objects::core::basic_pod<>> queue(5, pod_of({{"cpu", "1"}}));
    queue[1].spec.priority = 10;
    queue[2].spec.priority = -1;
    queue[3].spec.priority = 10;
    queue[4].spec.priority = 0;
    CHECK(queue_order(queue) == kube::list<std::size_t>{1, 3, 0, 4, 2});
    queue[3].spec.scheduling_gates.emplace_back();

    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a", {{"cpu", "2"}, {"memory", "8Gi"}, {"pods", "110"}})));
    const kube::list<placement> placed = schedule_all(default_profile(), queue, nodes);
    CHECK(placed[1].node == 0);
    CHECK(placed[3].error == schedule_error{schedule_errc::gated, {}});
    CHECK(placed[0].node == 0);
    CHECK(placed[4].error == schedule_error{schedule_errc::unschedulable, {}});
    CHECK(placed[2].node == no_node);
    CHECK(queue_order(kube::list<objects::core::basic_pod<>>{}).empty());
}

TEST_CASE("who picks among the best nodes is a parameter") {
    const kube::list<node_index> best{3, 5, 8};
    CHECK(pick_first{}(best) == 3);
    const auto draw = [&](std::uint64_t seed) {
        pick_random pick{seed};
        kube::list<node_index> drawn;
        for (int i = 0; i != 300; ++i) {
            drawn.push_back(pick(best));
        }
        return drawn;
    };
    CHECK(draw(1) == draw(1));
    CHECK(draw(1) != draw(2));
    std::size_t counts[9] = {};
    for (const node_index n : draw(3)) {
        ++counts[n];
    }
    CHECK(counts[3] + counts[5] + counts[8] == 300);
    CHECK((counts[3] > 60 && counts[5] > 60 && counts[8] > 60));
}

namespace {

/// Objects that often, but not always, go together.
struct generator {
    std::mt19937 random;

    std::size_t below(std::size_t limit) { return random() % limit; }
    bool one_in(std::size_t count) { return below(count) == 0; }
    template <std::size_t N>
    const char* any(const char* const (&from)[N]) {
        return from[below(N)];
    }

    objects::core::basic_node<> node(std::size_t number) {
        auto made = node_of("n" + std::to_string(number), {{"cpu", any({"0", "1", "2", "4"})},
                                                           {"memory", any({"0", "1Gi", "2Gi"})},
                                                           {"pods", any({"2", "110", "110"})},
                                                           {"example.com/gpu", any({"0", "0", "2"})}});
        made.metadata.labels["zone"] = any({"a", "b", "c"});
        made.metadata.labels["cores"] = any({"4", "8", "many"});
        made.spec.unschedulable = one_in(8);
        while (one_in(2)) {
            auto& image = made.status.images.emplace_back();
            image.names.push_back(any({"web:latest", "web:v1", "db:latest"}));
            image.size_bytes = std::int64_t{100'000'000} * static_cast<std::int64_t>(image.names[0].size());
        }
        while (one_in(3)) {
            made.spec.taints.push_back(objects::taint_of(any({"k", "l"}), any({"", "v"}),
                                                         any({"NoSchedule", "NoExecute", "PreferNoSchedule"})));
        }
        return made;
    }

    objects::core::basic_node_selector_term<> term() {
        auto made = objects::term_of({});
        if (!one_in(5)) {
            made.match_expressions.push_back(objects::requirement_of("zone", any({"In", "NotIn"}), {any({"a", "b"})}));
        }
        if (one_in(4)) {
            made.match_expressions.push_back(
                objects::requirement_of("cores", any({"Gt", "Lt", "Odd"}), {any({"5", "7", "x"})}));
        }
        if (one_in(6)) {
            made.match_fields.push_back(
                objects::requirement_of("metadata.name", any({"In", "NotIn"}), {any({"n0", "n1", "none"})}));
        }
        return made;
    }

    objects::core::basic_pod<> pod() {
        auto made = pod_of({{"cpu", any({"0", "250m", "500m", "1"})}});
        if (one_in(2)) {
            made.spec.containers[0].resources.requests["memory"] = objects::amount(any({"0", "256Mi", "1Gi"}));
        }
        if (one_in(6)) {
            made.spec.containers[0].resources.requests["example.com/gpu"] = objects::amount(any({"0", "1", "3"}));
        }
        while (one_in(2)) {
            made.spec.tolerations.push_back(objects::toleration_of(any({"k", "l", ""}), any({"Exists", "Equal"}),
                                                                   any({"", "v"}), any({"", "NoSchedule"})));
        }
        if (one_in(5)) {
            made.spec.node_selector["zone"] = any({"a", "b", "none"});
        }
        if (one_in(20)) {
            made.spec.node_name = any({"n0", "none"});
        }
        if (one_in(4)) {
            auto& required = objects::affinity_of(made).required_during_scheduling_ignored_during_execution;
            required.emplace();
            while (!one_in(3)) {
                required->node_selector_terms.push_back(term());
            }
        }
        while (one_in(3)) {
            auto& preferred =
                objects::affinity_of(made).preferred_during_scheduling_ignored_during_execution.emplace_back();
            preferred.weight = static_cast<std::int32_t>(below(3)) * 10;
            preferred.preference = term();
        }
        if (one_in(30)) {
            made.spec.resource_claims.emplace_back();
        }
        if (one_in(30)) {
            made.spec.scheduling_gates.emplace_back();
        }
        while (one_in(4)) {
            made.spec.containers[0].ports.emplace_back().host_port = static_cast<std::int32_t>(below(3));
        }
        made.spec.containers[0].image = any({"web", "web:v1", "db"});
        if (one_in(3)) {
            made.spec.priority = static_cast<std::int32_t>(below(3));
        }
        return made;
    }
};

}  // namespace

TEST_CASE("schedule and evaluate agree, and neither depends on the order of nodes") {
    generator make{std::mt19937(2026)};
    std::size_t outcomes[6] = {};
    for (int round = 0; round != 1500; ++round) {
        snapshot nodes;
        snapshot reversed;
        kube::list<objects::core::basic_node<>> made;
        const std::size_t count = make.below(7);
        for (std::size_t i = 0; i != count; ++i) {
            made.push_back(make.node(i));
            REQUIRE(nodes.add_node(made.back()));
        }
        for (std::size_t i = count; i != 0; --i) {
            REQUIRE(reversed.add_node(made[i - 1]));
        }
        for (std::size_t i = make.below(4); i != 0 && count != 0; --i) {
            const auto bound = make.pod();
            const auto at = static_cast<node_index>(make.below(count));
            nodes.add_pod(bound, at);
            reversed.add_pod(bound, static_cast<node_index>(count - 1 - at));
        }
        auto profile = default_profile();
        profile.weight<node_resources_fit>(static_cast<std::int32_t>(make.below(5)));
        if (make.one_in(4)) {
            profile.plugin<node_resources_fit>().strategy = most_allocated;
        }
        const auto wanted = make.pod();
        const evaluation answer = evaluate(profile, wanted, nodes);
        const auto fast = schedule(profile, wanted, nodes);
        ++outcomes[static_cast<std::size_t>(answer.outcome)];
        REQUIRE(fast.has_value() == (answer.outcome == schedule_errc::none));
        if (fast.has_value()) {
            REQUIRE(*fast == answer.best);
        } else {
            REQUIRE(fast.error() == schedule_error{answer.outcome, answer.unsupported});
        }

        const evaluation other = evaluate(profile, wanted, reversed);
        REQUIRE(other.message() == answer.message());
        REQUIRE(other.best.size() == answer.best.size());
        for (std::size_t i = 0; i != answer.best.size(); ++i) {
            const node_index mirrored = other.best[other.best.size() - 1 - i];
            REQUIRE(reversed.name(mirrored) == nodes.name(answer.best[i]));
        }
    }
    for (const std::size_t times : outcomes) {
        CHECK(times > 10);
    }
}
