// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/evaluate.hpp>

#include <kube/base/list.hpp>
#include <string>
#include <string_view>

#include <kube/scheduler/default_profile.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;
using objects::node_of;
using objects::pod_of;

namespace {

using names = kube::list<std::string_view>;

snapshot three_nodes() {
    snapshot nodes;
    for (const char* const name : {"a", "b", "c"}) {
        REQUIRE(nodes.add_node(node_of(name)));
    }
    return nodes;
}

/// Refuses every node, each for the reason of its number.
struct refuses {
    static constexpr std::string_view name = "Refuses";
    verdict filter(const auto&, const snapshot&, node_index n) const {
        return only == no_node || n == only ? verdict::unschedulable(n) : verdict::pass();
    }
    std::string reason_text(reason_code reason) const { return texts[reason]; }

    kube::list<std::string> texts;
    node_index only = no_node;
};

struct scores_at {
    static constexpr std::string_view name = "ScoresAt";
    kube::list<std::int64_t> given;
    std::int64_t score(const auto&, const snapshot&, node_index n) const { return given[n]; }
};

/// Says before any node what it was made with.
template <int>
struct beforehand {
    static constexpr std::string_view name = "Beforehand";
    struct state {};
    prepared<state> said{};
    prepared<state> prepare(const auto&, const snapshot&) const { return said; }
    verdict filter(const state&, const snapshot&, node_index) const { return verdict::pass(); }
    std::string_view reason_text(reason_code reason) const { return reason == 1 ? "one" : "other"; }
};

}  // namespace

TEST_CASE("no nodes") {
    const evaluation answer = evaluate(default_profile(), pod_of({}), snapshot{});
    CHECK(answer.outcome == schedule_errc::no_nodes);
    CHECK(answer.message() == "no nodes available to schedule pods");
}

TEST_CASE("reasons are counted and sorted as texts") {
    SECTION("by the digits of the count first") {
        snapshot nodes;
        kube::list<std::string> texts;
        for (int i = 0; i != 15; ++i) {
            REQUIRE(nodes.add_node(node_of("n" + std::to_string(i))));
            texts.emplace_back(i < 10 ? "z" : i < 12 ? "y" : "a");
        }
        CHECK(evaluate(pipeline{refuses{texts}}, pod_of({}), nodes).message() ==
              "0/15 nodes are available: 10 z, 2 y, 3 a.");
    }
    SECTION("capitals come first") {
        CHECK(evaluate(pipeline{refuses{{"node(s) x", "Insufficient cpu", "node(s) x"}}}, pod_of({}), three_nodes())
                  .message() == "0/3 nodes are available: 1 Insufficient cpu, 2 node(s) x.");
    }
    SECTION("an empty reason is one too") {
        CHECK(evaluate(pipeline{refuses{{"", "", ""}}}, pod_of({}), three_nodes()).message() ==
              "0/3 nodes are available: 3 .");
    }
}

TEST_CASE("each node says why not") {
    snapshot nodes;
    auto cordoned = node_of("cordoned");
    cordoned.spec.unschedulable = true;
    auto tainted = node_of("tainted");
    tainted.spec.taints.push_back(objects::taint_of("k", "", "NoExecute"));
    REQUIRE(nodes.add_node(cordoned));
    REQUIRE(nodes.add_node(tainted));
    REQUIRE(nodes.add_node(node_of("full", {{"cpu", "4"}, {"memory", "1Mi"}, {"pods", "0"}})));
    REQUIRE(nodes.add_node(node_of("busy")));
    nodes.add_pod(pod_of({{"cpu", "3500m"}}), 3);
    const auto wanted = pod_of({{"cpu", "1"}, {"memory", "1Gi"}});
    const evaluation answer = evaluate(default_profile(), wanted, nodes);

    CHECK(answer.outcome == schedule_errc::unschedulable);
    CHECK(answer.message() ==
          "0/4 nodes are available: 1 Insufficient cpu, 1 Insufficient memory, 1 Too many pods, "
          "1 node(s) had untolerated taint(s), 1 node(s) were unschedulable. preemption: 0/4 nodes are available: "
          "1 No preemption victims found for incoming pod, 3 Preemption is not helpful for scheduling.");
    CHECK_FALSE(answer.preemption_helps);
    CHECK(answer.nodes[0].plugin == "NodeUnschedulable");
    CHECK(answer.nodes[0].code == status_code::unschedulable_and_unresolvable);
    CHECK(answer.nodes[1].plugin == "TaintToleration");
    CHECK(answer.reasons(1) == names{"node(s) had untolerated taint(s)"});
    CHECK(answer.nodes[2].code == status_code::unschedulable_and_unresolvable);
    CHECK(answer.reasons(2) == names{"Too many pods", "Insufficient memory"});
    CHECK(answer.nodes[3].code == status_code::unschedulable);
    CHECK(answer.reasons(3) == names{"Insufficient cpu"});
    CHECK(answer.feasible.empty());
    CHECK(answer.best.empty());
}

TEST_CASE("a single feasible node is taken without scores") {
    refuses but_one{{"x", "x", "x"}};
    but_one.only = 0;
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a")));
    REQUIRE(nodes.add_node(node_of("b")));
    const evaluation answer = evaluate(pipeline{but_one, scores_at{{1, 1000}}}, pod_of({}), nodes);
    CHECK(answer.outcome == schedule_errc::none);
    CHECK(answer.message().empty());
    CHECK(answer.best == kube::list<node_index>{1});
    CHECK(answer.scores.empty());
}

TEST_CASE("scores are weighted and added") {
    const auto nodes = three_nodes();
    pipeline profile{taint_toleration{}, scores_at{{1, 50, 50}}};
    profile.weight<taint_toleration>(3).weight<scores_at>(2);
    const evaluation answer = evaluate(profile, pod_of({}), nodes);
    REQUIRE(answer.scores.size() == 2);
    CHECK(answer.scores[0].plugin == "TaintToleration");
    CHECK(answer.scores[0].raw == kube::list<std::int64_t>{0, 0, 0});
    CHECK(answer.scores[0].normalized == kube::list<std::int64_t>{100, 100, 100});
    CHECK(answer.totals == kube::list<std::int64_t>{302, 400, 400});
    CHECK(answer.best == kube::list<node_index>{1, 2});

    profile.disable<taint_toleration>();
    CHECK(evaluate(profile, pod_of({}), nodes).totals == kube::list<std::int64_t>{2, 100, 100});
    profile.disable<scores_at>();
    CHECK(evaluate(profile, pod_of({}), nodes).best == kube::list<node_index>{0, 1, 2});
}

TEST_CASE("a score out of bounds is a failure, not a clamp") {
    const evaluation answer = evaluate(pipeline{scores_at{{0, 101, 0}}}, pod_of({}), three_nodes());
    CHECK(answer.outcome == schedule_errc::plugin_failed);
    CHECK(answer.message() ==
          "applying score defaultWeights on Score plugins: plugin \"ScoresAt\" returns an invalid score 101, it "
          "should in the range of [0, 100] after normalizing");
    CHECK(answer.best.empty());
    CHECK(evaluate(pipeline{scores_at{{0, -1, 0}}}, pod_of({}), three_nodes()).outcome == schedule_errc::plugin_failed);
}

namespace {

struct also_scores : scores_at {
    static constexpr std::string_view name = "Other";
};

}  // namespace

TEST_CASE("of several scores out of bounds that of the first node is told") {
    const evaluation answer =
        evaluate(pipeline{scores_at{{0, 0, 101}}, also_scores{{{0, -7, 0}}}}, pod_of({}), three_nodes());
    CHECK(answer.message().find("\"Other\" returns an invalid score -7,") != std::string::npos);
}

TEST_CASE("a malformed preference matters only where there is a choice") {
    auto p = pod_of({});
    auto& term = objects::affinity_of(p).preferred_during_scheduling_ignored_during_execution.emplace_back();
    term.weight = 1;
    term.preference = objects::term_of({objects::requirement_of("bad key", "Exists", {})});
    const evaluation answer = evaluate(default_profile(), p, three_nodes());
    CHECK(answer.outcome == schedule_errc::plugin_failed);
    CHECK(
        answer.message().starts_with("running PreScore plugin \"NodeAffinity\": [0].matchExpressions[0].key: Invalid "
                                     "value: \"bad key\": name part"));
    CHECK(answer.scores.empty());
    CHECK(answer.totals.empty());
    snapshot one;
    REQUIRE(one.add_node(node_of("a")));
    CHECK(evaluate(default_profile(), p, one).outcome == schedule_errc::none);
}

TEST_CASE("what is not supported is said, unless it is knowingly left aside") {
    auto p = pod_of({});
    p.spec.resource_claims.emplace_back();
    p.spec.volumes.emplace_back().persistent_volume_claim.emplace();
    auto profile = default_profile();
    evaluation answer = evaluate(profile, p, three_nodes());
    CHECK(answer.outcome == schedule_errc::unsupported);
    CHECK(answer.unsupported == feature_set{feature::persistent_volumes, feature::resource_claims});
    CHECK(answer.message() == "unsupported: persistent volumes, resource claims");
    CHECK(answer.best.empty());
    profile.ignoring(feature::persistent_volumes);
    CHECK(evaluate(profile, p, three_nodes()).unsupported == feature_set{feature::resource_claims});
    profile.ignoring(feature::resource_claims);
    CHECK(evaluate(profile, p, three_nodes()).outcome == schedule_errc::none);
}

TEST_CASE("affinity of running pods concerns every pod") {
    snapshot nodes = three_nodes();
    auto other = pod_of({});
    other.spec.affinity.emplace()
        .pod_anti_affinity.emplace()
        .required_during_scheduling_ignored_during_execution.emplace_back();
    nodes.add_pod(other, 0);
    CHECK(evaluate(default_profile(), pod_of({}), nodes).unsupported == feature_set{feature::existing_pod_affinity});
}

TEST_CASE("a pod that waits at a gate is not looked at") {
    auto p = pod_of({});
    p.spec.scheduling_gates.emplace_back().name = "example.com/quota";
    for (const snapshot& nodes : {snapshot{}, three_nodes()}) {
        const evaluation answer = evaluate(default_profile(), p, nodes);
        CHECK(answer.outcome == schedule_errc::gated);
        CHECK(answer.preenqueue_code == status_code::unschedulable_and_unresolvable);
        CHECK(answer.preenqueue_plugin == "SchedulingGates");
        CHECK(answer.message() == "waiting for scheduling gates: [example.com/quota]");
        CHECK(answer.nodes.empty());
    }
    auto profile = default_profile();
    profile.disable<scheduling_gates>();
    CHECK(evaluate(profile, p, three_nodes()).outcome == schedule_errc::none);
}

namespace {

struct pessimist {
    static constexpr std::string_view name = "Pessimist";
    post_filter_result post_filter(const auto&, const snapshot&, const auto& cycle) const {
        return {cycle.code(0) == helps_if, "no hope"};
    }
    status_code helps_if = status_code::success;
};
template <int>
struct mute {
    static constexpr std::string_view name = "Mute";
    post_filter_result post_filter(const auto&, const snapshot&, const auto&) const { return {false, text}; }
    std::string text{};
};

}  // namespace

TEST_CASE("what is to be said of a hopeless pod stands at the end") {
    const refuses all{{"x", "x", "x"}};
    evaluation answer = evaluate(pipeline{all, mute<1>{}, pessimist{}, mute<2>{"really"}}, pod_of({}), three_nodes());
    CHECK(answer.message() == "0/3 nodes are available: 3 x. no hope, really");
    CHECK_FALSE(answer.preemption_helps);
    pipeline profile{all, pessimist{status_code::unschedulable}, mute<1>{"really"}};
    answer = evaluate(profile, pod_of({}), three_nodes());
    CHECK(answer.message() == "0/3 nodes are available: 3 x.");
    CHECK(answer.preemption_helps);
    profile.disable<pessimist>();
    CHECK(evaluate(profile, pod_of({}), three_nodes()).message() == "0/3 nodes are available: 3 x. really");
}

TEST_CASE("a verdict for all nodes comes before any node") {
    using before = beforehand<0>;
    const auto say = [](auto... plugins) { return evaluate(pipeline{plugins...}, pod_of({}), three_nodes()); };
    const before unresolvable{{.for_all = verdict::unresolvable(1)}};
    const before unschedulable{{.for_all = verdict::unschedulable(0)}};
    const before failing{{.for_all = verdict::error(1)}};

    evaluation answer = say(unresolvable);
    CHECK(answer.message() == "0/3 nodes are available: one.");
    CHECK(answer.prefilter_code == status_code::unschedulable_and_unresolvable);
    CHECK(answer.prefilter_plugin == "Beforehand");
    CHECK(answer.nodes.empty());

    // The first that cannot be resolved ends it; of those that can, the last is told.
    CHECK(say(unschedulable, beforehand<1>{{.for_all = verdict::unresolvable(1)}}).prefilter_message == "one");
    CHECK(say(unresolvable, beforehand<1>{{.for_all = verdict::unschedulable(0)}}).prefilter_message == "one");
    CHECK(say(unschedulable, beforehand<1>{{.for_all = verdict::unschedulable(1)}}).prefilter_message == "one");
    CHECK(say(failing).message() == "running PreFilter plugin \"Beforehand\": one");
    CHECK(say(before{{.skip_filter = true, .for_all = verdict::unresolvable(1)}}).outcome == schedule_errc::none);
}

TEST_CASE("plugins can leave few nodes to look at") {
    using before = beforehand<0>;
    using later = beforehand<1>;
    const auto say = [](auto... plugins) { return evaluate(pipeline{plugins...}, pod_of({}), three_nodes()); };
    const before two{{.restricts_nodes = true, .only_nodes = {2, 0}}};
    CHECK(say(two).best == kube::list<node_index>{0, 2});
    CHECK_FALSE(say(two).nodes[1].looked_at);
    CHECK(say(two).reasons(1) == names{"node(s) didn't satisfy plugin(s) [Beforehand]"});
    CHECK(say(two, later{{.restricts_nodes = true, .only_nodes = {1, 2}}}).best == kube::list<node_index>{2});

    CHECK(say(two, later{{.restricts_nodes = true, .only_nodes = {1}}}).message() ==
          "0/3 nodes are available: node(s) didn't satisfy plugin(s) [Beforehand Beforehand] simultaneously.");
    CHECK(say(before{{.restricts_nodes = true}}).message() ==
          "0/3 nodes are available: node(s) didn't satisfy plugin Beforehand.");
    CHECK(say(before{{.restricts_nodes = true, .names_other_nodes = true}}).message() ==
          "0/3 nodes are available: 3 node(s) didn't satisfy plugin(s) [Beforehand].");
}

namespace {

using kube::borrowed;
namespace core = kube::api::core::v1;

constexpr auto allocatable =
    kube::sorted<kube::quantity_view>({{"cpu", kube::quantity_view::from(2, kube::quantity_format::decimal_si)},
                                       {"memory", kube::quantity_view::from(1 << 30, kube::quantity_format::binary_si)},
                                       {"pods", kube::quantity_view::from(9, kube::quantity_format::decimal_si)}});
constexpr auto requests =
    kube::sorted<kube::quantity_view>({{"cpu", kube::quantity_view::from(2, kube::quantity_format::decimal_si)}});
constexpr auto wanted_labels = kube::sorted({{"disk", "ssd"}});
constexpr core::basic_taint<borrowed> taints[] = {{.key = "k", .effect = core::taint_effect::no_schedule}};
constexpr core::basic_container<borrowed> containers[] = {{.name = "main", .resources = {.requests = requests}}};
constexpr core::basic_node<borrowed> borrowed_nodes[] = {
    {.metadata = {.name = "a", .labels = wanted_labels}, .status = {.allocatable = allocatable}},
    {.metadata = {.name = "b"}, .status = {.allocatable = allocatable}},
    {.metadata = {.name = "c", .labels = wanted_labels},
     .spec = {.taints = taints},
     .status = {.allocatable = allocatable}},
};
constexpr core::basic_pod<borrowed> borrowed_pod{.metadata = {.name = "p"},
                                                 .spec = {.containers = containers, .node_selector = wanted_labels}};

}  // namespace

TEST_CASE("objects of the borrowed policy are scheduled as others are") {
    snapshot nodes;
    for (const auto& each : borrowed_nodes) {
        REQUIRE(nodes.add_node(each));
    }
    CHECK(evaluate(default_profile(), borrowed_pod, nodes).best == kube::list<node_index>{0});
    CHECK(*schedule(default_profile(), borrowed_pod, nodes) == kube::list<node_index>{0});
    nodes.add_pod(borrowed_pod, 0);
    CHECK(evaluate(default_profile(), borrowed_pod, nodes).message() ==
          "0/3 nodes are available: 1 Insufficient cpu, 1 node(s) didn't match Pod's node affinity/selector, "
          "1 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 1 No preemption victims found for "
          "incoming pod, 2 Preemption is not helpful for scheduling.");
}
