// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/pod_features.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("feature sets") {
    feature_set some{feature::host_ports, feature::nominated_node};
    CHECK(some.contains(feature::host_ports));
    CHECK_FALSE(some.contains(feature::pod_affinity));
    CHECK((some - feature_set{feature::host_ports}) == feature_set{feature::nominated_node});
    CHECK((some | feature_set{feature::pod_affinity}).contains(feature::pod_affinity));
    CHECK((feature_set::all() - feature_set::all()).empty());
    for (std::size_t i = 0; i != feature_count; ++i) {
        CHECK(feature_set::all().contains(static_cast<feature>(i)));
        CHECK_FALSE(to_text(static_cast<feature>(i)).empty());
    }
}

TEST_CASE("a pod is asked what it needs") {
    auto p = objects::pod_of({{"cpu", "1"}});
    CHECK(features_of(p).empty());
    const auto only = [&](feature wanted) { CHECK(features_of(p) == feature_set{wanted}); };

    SECTION("container ports are no host ports") {
        p.spec.containers[0].ports.emplace_back().container_port = 80;
        CHECK(features_of(p).empty());
        p.spec.containers[0].ports[0].host_port = 80;
        only(feature::host_ports);
    }
    SECTION("init containers hold host ports only if they go on") {
        p.spec.init_containers.push_back(objects::container("init", {}));
        p.spec.init_containers[0].ports.emplace_back().host_port = 80;
        CHECK(features_of(p).empty());
        p.spec.init_containers[0].restart_policy = objects::core::container_restart_policy::always;
        only(feature::host_ports);
    }
    SECTION("volumes") {
        p.spec.volumes.emplace_back().empty_dir.emplace();
        p.spec.volumes.emplace_back().config_map.emplace();
        p.spec.volumes.emplace_back().secret.emplace();
        p.spec.volumes.emplace_back().host_path.emplace();
        p.spec.volumes.emplace_back().projected.emplace();
        p.spec.volumes.emplace_back().nfs.emplace();
        p.spec.volumes.emplace_back().image.emplace();
        CHECK(features_of(p).empty());
        auto& volume = p.spec.volumes.emplace_back();
        SECTION("a claim") {
            volume.persistent_volume_claim.emplace();
            only(feature::persistent_volumes);
        }
        SECTION("a claim that is made for it") {
            volume.ephemeral.emplace();
            only(feature::persistent_volumes);
        }
        SECTION("a disk") {
            volume.gce_persistent_disk.emplace();
            only(feature::node_attached_disks);
        }
    }
    SECTION("affinity") {
        auto& affinity = p.spec.affinity.emplace();
        affinity.node_affinity.emplace();
        affinity.pod_affinity.emplace();
        CHECK(features_of(p).empty());
        SECTION("required") {
            affinity.pod_affinity->required_during_scheduling_ignored_during_execution.emplace_back();
            only(feature::pod_affinity);
        }
        SECTION("preferred not to") {
            affinity.pod_anti_affinity.emplace().preferred_during_scheduling_ignored_during_execution.emplace_back();
            only(feature::pod_affinity);
        }
    }
    SECTION("spread") {
        p.spec.topology_spread_constraints.emplace_back();
        only(feature::topology_spread);
    }
    SECTION("claims") {
        p.spec.resource_claims.emplace_back();
        only(feature::resource_claims);
    }
    SECTION("devices without a claim") {
        p.spec.containers[0].resources.requests["deviceclass.resource.kubernetes.io/gpu"] = objects::amount("1");
        only(feature::resource_claims);
    }
    SECTION("gates") {
        p.spec.scheduling_gates.emplace_back();
        only(feature::scheduling_gates);
    }
    SECTION("a nominated node") {
        p.status.nominated_node_name = "n";
        only(feature::nominated_node);
    }
    SECTION("what only some kubelets can do") {
        p.spec.host_network = true;
        CHECK(features_of(p).empty());
        p.spec.host_users = false;
        only(feature::node_declared_features);
    }
    SECTION("restarting all containers") {
        p.spec.containers[0].restart_policy_rules.emplace_back().action =
            objects::core::container_restart_rule_action::restart_all_containers;
        only(feature::node_declared_features);
    }
}
