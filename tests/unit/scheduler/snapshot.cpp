// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/snapshot.hpp>

#include <kube/base/list.hpp>
#include <map>
#include <random>
#include <string>

#include "../base/failing_new.hpp"
#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;
using objects::node_of;
using objects::pod_of;

TEST_CASE("a node stands in columns") {
    snapshot nodes;
    CHECK(nodes.empty());
    auto first = node_of("a", {{"cpu", "2"}, {"memory", "1Gi"}, {"pods", "3"}, {"example.com/gpu", "4"}, {"x", "1"}},
                         {{"zone", "z"}, {"empty", ""}});
    first.spec.unschedulable = true;
    first.spec.taints.push_back(objects::taint_of("k", "v", "NoSchedule"));
    REQUIRE(*nodes.add_node(first) == 0);
    REQUIRE(*nodes.add_node(node_of("b")) == 1);
    CHECK(nodes.add_node(node_of("a")).error() == snapshot_errc::duplicate_node);
    CHECK(nodes.size() == 2);

    CHECK(nodes.name(0) == "a");
    CHECK(nodes.find_node("b") == 1);
    CHECK(nodes.find_node("c") == no_node);
    CHECK(nodes.unschedulable(0));
    CHECK_FALSE(nodes.unschedulable(1));
    CHECK(nodes.allowed_pods(0) == 3);
    CHECK(nodes.allocatable(cpu_resource)[0] == 2000);
    CHECK(nodes.allocatable(memory_resource)[1] == std::int64_t{8} << 30);
    const resource_index gpu = nodes.find_resource("example.com/gpu");
    REQUIRE(gpu != no_resource);
    CHECK(nodes.resource_name(gpu) == "example.com/gpu");
    CHECK(nodes.allocatable(gpu)[0] == 4);
    CHECK(nodes.allocatable(gpu)[1] == 0);
    CHECK(nodes.find_resource("x") == no_resource);

    CHECK(find_label(nodes.labels(0), "zone") == kube::found_label{"z", true});
    CHECK(find_label(nodes.labels(0), "empty") == kube::found_label{"", true});
    CHECK_FALSE(find_label(nodes.labels(0), "none").present);
    CHECK_FALSE(find_label(nodes.labels(1), "zone").present);
    CHECK(nodes.labels(1).size() == 0);

    CHECK(nodes.taints(nodes.taint_set(0)).size() == 1);
    CHECK(nodes.taints(nodes.taint_set(1)).empty());
    auto third = node_of("c");
    third.spec.taints.push_back(objects::taint_of("k", "v", "NoSchedule"));
    REQUIRE(*nodes.add_node(third) == 2);
    CHECK(nodes.taint_set(2) == nodes.taint_set(0));
    CHECK(nodes.taint_set_count() == 2);
}

TEST_CASE("pods take from their node") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a")));
    REQUIRE(nodes.add_node(node_of("b")));
    auto p = pod_of({{"cpu", "250m"}, {"ephemeral-storage", "1Ki"}, {"example.com/gpu", "2"}});
    CHECK(nodes.add_pod(p).error() == snapshot_errc::unassigned_pod);
    p.spec.node_name = "c";
    CHECK(nodes.add_pod(p).error() == snapshot_errc::unknown_node);
    p.spec.node_name = "b";
    p.status.phase = objects::core::pod_phase::succeeded;
    CHECK(nodes.add_pod(p).error() == snapshot_errc::terminal_pod);
    p.status.phase = objects::core::pod_phase::failed;
    CHECK(nodes.add_pod(p).error() == snapshot_errc::terminal_pod);
    CHECK(nodes.pod_count() == 0);
    p.status.phase = objects::core::pod_phase::running;
    p.metadata.deletion_timestamp.emplace();

    const auto id = nodes.add_pod(p);
    REQUIRE(id);
    CHECK(nodes.pod_count() == 1);
    CHECK(nodes.node_of(*id) == 1);
    CHECK(nodes.pods(1) == 1);
    CHECK(nodes.requested(cpu_resource)[1] == 250);
    CHECK(nodes.requested(ephemeral_storage_resource)[1] == 1024);
    CHECK(nodes.requested(nodes.find_resource("example.com/gpu"))[1] == 2);
    CHECK(nodes.non_zero_requested(cpu_resource)[1] == 250);
    CHECK(nodes.non_zero_requested(memory_resource)[1] == 200 << 20);
    CHECK(nodes.requested(cpu_resource)[0] == 0);
    CHECK(nodes.pods(0) == 0);

    CHECK(nodes.remove_pod(*id));
    CHECK_FALSE(nodes.remove_pod(*id));
    CHECK_FALSE(nodes.remove_pod(*id + 1));
    CHECK(nodes.node_of(*id) == no_node);
    CHECK(nodes.pod_count() == 0);
    CHECK(nodes.pods(1) == 0);
    CHECK(nodes.requested(nodes.find_resource("example.com/gpu"))[1] == 0);
    CHECK(nodes.add_pod(p, 0) == *id);
}

TEST_CASE("pods with affinity are counted") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a")));
    auto p = pod_of({});
    nodes.add_pod(p, 0);
    CHECK(nodes.pods_with_affinity() == 0);
    p.spec.affinity.emplace().pod_affinity.emplace().required_during_scheduling_ignored_during_execution.emplace_back();
    const pod_id id = nodes.add_pod(p, 0);
    CHECK(nodes.pods_with_affinity() == 1);
    nodes.remove_pod(id);
    CHECK(nodes.pods_with_affinity() == 0);
}

namespace {

/// All that pods change.
std::map<std::string, kube::list<std::int64_t>> columns_of(const snapshot& nodes) {
    std::map<std::string, kube::list<std::int64_t>> made;
    for (resource_index r = 0; r != nodes.resource_count(); ++r) {
        const auto used = nodes.requested(r);
        if (kube::list<std::int64_t> all(used.begin(), used.end()); all != kube::list<std::int64_t>(all.size())) {
            made["requested " + std::string(nodes.resource_name(r))] = all;
        }
    }
    for (const resource_index r : {cpu_resource, memory_resource}) {
        const auto used = nodes.non_zero_requested(r);
        made["non-zero " + std::string(nodes.resource_name(r))].assign(used.begin(), used.end());
    }
    for (node_index n = 0; n != nodes.size(); ++n) {
        made["pods"].push_back(nodes.pods(n));
    }
    return made;
}

}  // namespace

TEST_CASE("adding and removing equals rebuilding") {
    std::mt19937 random(42);
    const char* const amounts[] = {"0", "100m", "1", "1.5", "3Gi", "9223372036854775807"};
    const char* const names[] = {"cpu", "memory", "ephemeral-storage", "example.com/gpu", "hugepages-2Mi", "foo"};
    const auto any = [&](const auto& from) { return from[random() % std::size(from)]; };
    for (int round = 0; round != 20; ++round) {
        snapshot changed;
        for (const char* const name : {"a", "b", "c"}) {
            REQUIRE(changed.add_node(node_of(name)));
        }
        kube::list<std::pair<pod_id, objects::core::basic_pod<>>> there;
        for (int step = 0; step != 200; ++step) {
            if (!there.empty() && random() % 2 == 0) {
                const std::size_t gone = random() % there.size();
                changed.remove_pod(there[gone].first);
                there.erase(there.begin() + static_cast<std::ptrdiff_t>(gone));
            } else {
                auto p = pod_of({{any(names), any(amounts)}, {any(names), any(amounts)}});
                p.spec.node_name = std::string(1, static_cast<char>('a' + random() % 3));
                const auto id = changed.add_pod(p);
                REQUIRE(id);
                there.emplace_back(*id, std::move(p));
            }
        }
        snapshot rebuilt;
        for (const char* const name : {"a", "b", "c"}) {
            REQUIRE(rebuilt.add_node(node_of(name)));
        }
        for (const auto& [id, p] : there) {
            REQUIRE(rebuilt.add_pod(p));
        }
        REQUIRE(columns_of(changed) == columns_of(rebuilt));
        REQUIRE(changed.pod_count() == rebuilt.pod_count());
    }
}

namespace {

/// All that one can see of a node, with names in place of numbers.
std::map<std::string, std::string> seen(const snapshot& nodes, node_index n) {
    std::map<std::string, std::string> made;
    made["unschedulable"] = nodes.unschedulable(n) ? "yes" : "no";
    made["pods"] = std::to_string(nodes.pods(n)) + " of " + std::to_string(nodes.allowed_pods(n));
    for (resource_index r = 0; r != nodes.resource_count(); ++r) {
        if (nodes.allocatable(r)[n] != 0 || nodes.requested(r)[n] != 0) {
            made["has " + std::string(nodes.resource_name(r))] =
                std::to_string(nodes.requested(r)[n]) + " of " + std::to_string(nodes.allocatable(r)[n]);
        }
    }
    for (const resource_index r : {cpu_resource, memory_resource}) {
        made["non-zero " + std::string(nodes.resource_name(r))] = std::to_string(nodes.non_zero_requested(r)[n]);
    }
    for (const node_labels::entry& label : nodes.labels(n).entries()) {
        made["label " + std::string(nodes.text(label.key))] = nodes.text(label.value);
    }
    for (const snapshot::taint& each : nodes.taints(nodes.taint_set(n))) {
        made["taints"] += each.key + "=" + each.value + ":" + std::string(each.effect.text()) + ",";
    }
    for (const host_ports::use& each : nodes.used_ports().uses(n)) {
        made["port " + std::string(nodes.used_ports().text(each.what.ip)) + " " +
             std::string(nodes.used_ports().text(each.what.protocol)) + " " + std::to_string(each.what.port)] =
            std::to_string(each.count);
    }
    for (const char* const image : {"web:v1", "web:v2", "db"}) {
        if (const std::uint32_t found = nodes.node_images().find(image); found != interner::none) {
            for (const node_index with : nodes.node_images().nodes(found)) {
                if (with == n) {
                    made["image " + std::string(image)] = std::to_string(nodes.node_images().size(found)) + " on " +
                                                          std::to_string(nodes.node_images().nodes(found).size());
                }
            }
        }
    }
    return made;
}

}  // namespace

TEST_CASE("nodes and pods that come, change and go leave what a rebuilt snapshot has") {
    std::mt19937 random(7);
    const auto any = [&](const auto& from) { return from[random() % std::size(from)]; };
    const char* const names[] = {"cpu", "memory", "pods", "example.com/gpu", "hugepages-2Mi"};
    const char* const amounts[] = {"0", "1", "1500m", "3Gi"};
    const char* const words[] = {"a", "b", "c", ""};
    const char* const images[] = {"web:v1", "web:v2", "db"};
    const auto any_node = [&](const std::string& name) {
        auto made = node_of(name, {{any(names), any(amounts)}, {any(names), any(amounts)}},
                            {{any(words), any(words)}, {any(words), any(words)}});
        made.spec.unschedulable = random() % 4 == 0;
        while (random() % 2 == 0) {
            made.spec.taints.push_back(objects::taint_of(any(words), any(words), "NoSchedule"));
        }
        while (random() % 2 == 0) {
            auto& image = made.status.images.emplace_back();
            image.names = {any(images), any(images)};
            image.size_bytes = 100;
        }
        return made;
    };
    struct bound {
        pod_id id;
        objects::core::basic_pod<> it;
    };
    for (int round = 0; round != 30; ++round) {
        snapshot changed;
        kube::list<objects::core::basic_node<>> nodes;
        kube::list<bound> pods;
        for (int step = 0; step != 150; ++step) {
            const std::size_t what = random() % 10;
            const std::size_t at = nodes.empty() ? 0 : random() % nodes.size();
            if (nodes.empty() || what == 0) {
                const auto made = any_node("n" + std::to_string(random() % 12));
                const bool taken = changed.add_node(made).has_value();
                bool known = false;
                for (const auto& each : nodes) {
                    known = known || each.metadata.name == made.metadata.name;
                }
                REQUIRE(taken == !known);
                if (taken) {
                    nodes.push_back(made);
                }
            } else if (what == 1) {
                nodes[at] = any_node(nodes[at].metadata.name);
                REQUIRE(*changed.update_node(nodes[at]) == at);
            } else if (what == 2) {
                REQUIRE(changed.remove_node(static_cast<node_index>(at)));
                for (std::size_t i = pods.size(); i != 0; --i) {
                    if (pods[i - 1].it.spec.node_name == nodes[at].metadata.name) {
                        pods.erase(pods.begin() + (i - 1));
                    }
                }
                nodes.erase(nodes.begin() + at);
            } else if (what < 5 && !pods.empty()) {
                const std::size_t gone = random() % pods.size();
                REQUIRE(changed.remove_pod(pods[gone].id));
                pods.erase(pods.begin() + gone);
            } else {
                auto p = pod_of({{any(names), any(amounts)}});
                p.spec.node_name = nodes[at].metadata.name;
                while (random() % 2 == 0) {
                    auto& port = p.spec.containers[0].ports.emplace_back();
                    port.host_port = static_cast<std::int32_t>(random() % 3);
                    port.host_ip = any(words);
                }
                pods.push_back({*changed.add_pod(p), p});
            }
        }
        snapshot rebuilt;
        for (const auto& each : nodes) {
            REQUIRE(rebuilt.add_node(each));
        }
        for (const bound& each : pods) {
            REQUIRE(rebuilt.add_pod(each.it));
        }
        REQUIRE(changed.size() == nodes.size());
        REQUIRE(changed.pod_count() == pods.size());
        for (node_index n = 0; n != nodes.size(); ++n) {
            REQUIRE(changed.name(n) == nodes[n].metadata.name);
            REQUIRE(changed.find_node(nodes[n].metadata.name) == n);
            REQUIRE(seen(changed, n) == seen(rebuilt, n));
        }
        for (const bound& each : pods) {
            REQUIRE(changed.name(changed.node_of(each.id)) == each.it.spec.node_name);
        }
    }
}

TEST_CASE("nodes change and go") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a", {{"cpu", "1"}}, {{"zone", "x"}})));
    REQUIRE(nodes.add_node(node_of("b", {{"cpu", "2"}}, {{"zone", "y"}})));
    const pod_id one = nodes.add_pod(pod_of({{"cpu", "1"}}), 0);
    const pod_id other = nodes.add_pod(pod_of({{"cpu", "1"}}), 1);
    CHECK(nodes.update_node(node_of("c")).error() == snapshot_errc::unknown_node);
    CHECK(*nodes.update_node(node_of("b", {{"cpu", "3"}}, {{"zone", "z"}})) == 1);
    CHECK(nodes.allocatable(cpu_resource)[1] == 3000);
    CHECK(nodes.requested(cpu_resource)[1] == 1000);
    CHECK(find_label(nodes.labels(1), "zone") == kube::found_label{"z", true});
    CHECK_FALSE(nodes.remove_node(2));
    CHECK(nodes.remove_node(0));
    CHECK(nodes.node_of(one) == no_node);
    CHECK(nodes.node_of(other) == 0);
    CHECK(nodes.find_node("a") == no_node);
    CHECK(nodes.find_node("b") == 0);
    CHECK(find_label(nodes.labels(0), "zone") == kube::found_label{"z", true});
    CHECK(*nodes.add_node(node_of("a")) == 1);
    CHECK(nodes.requested(cpu_resource)[1] == 0);
}

TEST_CASE("an evicted pod frees its ports whoever else holds them") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("a")));
    auto p = pod_of({});
    p.spec.containers[0].ports.emplace_back().host_port = 80;
    const pod_id one = nodes.add_pod(p, 0);
    const pod_id other = nodes.add_pod(p, 0);
    const host_port wanted = nodes.used_ports().find("10.0.0.1", "TCP", 80);
    snapshot copy = nodes;
    copy.remove_pod(one);
    CHECK(copy.used_ports().conflicts(0, wanted));
    CHECK(nodes.evict_pod(one));
    CHECK_FALSE(nodes.evict_pod(one));
    CHECK_FALSE(nodes.used_ports().conflicts(0, wanted));
    CHECK(nodes.remove_pod(other));
    CHECK(nodes.used_ports().uses(0).empty());
}

TEST_CASE("where memory runs out, a snapshot stays what it was") {
    auto added = node_of("second", {{"cpu", "2"}, {"pods", "3"}, {"example.com/gpu", "4"}, {"hugepages-2Mi", "4Mi"}},
                         {{"some.long.domain.example.com/label-key", "and a value that needs memory"}, {"b", "c"}});
    added.spec.taints.push_back(objects::taint_of("some.long.domain.example.com/taint", "value", "NoSchedule"));
    auto& image = added.status.images.emplace_back();
    image.names = {"registry.example.com/an/image:v1", "registry.example.com/an/image@sha256:0123"};
    image.size_bytes = 5;
    auto p = pod_of({{"cpu", "250m"}, {"example.com/a-resource-of-pods-alone", "2"}});
    auto& port = p.spec.containers[0].ports.emplace_back();
    port.host_port = 80;
    port.host_ip = "2001:db8:1234:5678:9abc:def0:1234:5678";
    snapshot nodes;
    REQUIRE(nodes.add_node(node_of("first")));
    const auto in_order = [&](std::size_t size) {
        CHECK(nodes.size() == size);
        for (resource_index r = 0; r != nodes.resource_count(); ++r) {
            CHECK(nodes.allocatable(r).size() == size);
            CHECK(nodes.requested(r).size() == size);
        }
        CHECK(nodes.non_zero_requested(cpu_resource).size() == size);
        CHECK(nodes.labels(0).size() == 0);
    };
    bool taken = false;
    CHECK(failing_new::at_each([&] { taken = nodes.add_node(added).has_value(); },
                               [&](bool failed) { in_order(failed ? 1 : 2); }) > 10);
    CHECK(taken);
    CHECK(nodes.find_node("second") == 1);
    CHECK(nodes.labels(1).size() == 2);
    CHECK(nodes.taints(nodes.taint_set(1)).size() == 1);

    CHECK(failing_new::at_each([&] { nodes.add_pod(p, 1); },
                               [&](bool failed) {
                                   in_order(2);
                                   CHECK(nodes.pod_count() == (failed ? 0 : 1));
                                   CHECK(nodes.pods(1) == (failed ? 0 : 1));
                                   CHECK(nodes.requested(cpu_resource)[1] == (failed ? 0 : 250));
                                   CHECK(nodes.used_ports().uses(1).size() == (failed ? 0 : 1));
                               }) > 3);
    added.metadata.labels["c"] = "d";
    added.status.allocatable["cpu"] = objects::amount("7");
    added.status.allocatable["hugepages-1Gi"] = objects::amount("1Gi");
    CHECK(failing_new::at_each([&] { static_cast<void>(nodes.update_node(added)); },
                               [&](bool failed) {
                                   in_order(2);
                                   CHECK(nodes.labels(1).size() == (failed ? 2 : 3));
                                   CHECK(nodes.allocatable(cpu_resource)[1] == (failed ? 2000 : 7000));
                                   const auto found = nodes.node_images().find("registry.example.com/an/image:v1");
                                   CHECK(nodes.node_images().nodes(found).size() == 1);
                               }) > 1);
    const snapshot copy = nodes;
    CHECK(copy.requested(copy.find_resource("example.com/a-resource-of-pods-alone"))[1] == 2);
}
