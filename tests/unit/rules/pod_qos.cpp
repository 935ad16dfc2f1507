// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/pod_qos.hpp>

#include "catch.hpp"
#include "objects.hpp"

using enum objects::core::pod_qos_class;
using kube::pod_qos;
using objects::container;

TEST_CASE("the class of a pod follows from its containers") {
    objects::core::basic_pod<> p;
    CHECK(pod_qos(p) == best_effort);
    p.spec.containers.push_back(container("a", {{"cpu", "0"}, {"ephemeral-storage", "1"}}, {{"memory", "-1"}}));
    CHECK(pod_qos(p) == best_effort);
    p.spec.containers[0] = container("a", {{"cpu", "1"}, {"memory", "1Gi"}}, {{"cpu", "1000m"}, {"memory", "1Gi"}});
    CHECK(pod_qos(p) == guaranteed);
    p.spec.init_containers.push_back(p.spec.containers[0]);
    CHECK(pod_qos(p) == guaranteed);
    p.spec.init_containers[0] = container("i", {}, {{"cpu", "1"}});
    CHECK(pod_qos(p) == burstable);
    p.spec.init_containers[0] = container("i", {}, {{"cpu", "1"}, {"memory", "1"}});
    CHECK(pod_qos(p) == burstable);
    p.spec.init_containers.clear();
    p.spec.containers[0] = container("a", {}, {{"cpu", "1"}, {"memory", "1Gi"}});
    CHECK(pod_qos(p) == burstable);
    // Sums are compared, not containers.
    p.spec.containers[0] = container("a", {{"cpu", "1"}, {"memory", "1Gi"}}, {{"cpu", "2"}, {"memory", "1Gi"}});
    p.spec.containers.push_back(container("b", {{"cpu", "2"}, {"memory", "1Gi"}}, {{"cpu", "1"}, {"memory", "1Gi"}}));
    CHECK(pod_qos(p) == guaranteed);
    p.spec.containers.push_back(container("c", {}));
    CHECK(pod_qos(p) == burstable);
}

TEST_CASE("what is asked for the pod as a whole decides alone") {
    objects::core::basic_pod<> p;
    p.spec.containers.push_back(container("a", {{"cpu", "1"}}));
    auto& whole = p.spec.resources.emplace();
    CHECK(pod_qos(p) == best_effort);
    whole.requests = objects::list({{"memory", "1Gi"}});
    CHECK(pod_qos(p) == burstable);
    whole.limits = whole.requests;
    CHECK(pod_qos(p) == burstable);
    whole.requests = whole.limits = objects::list({{"cpu", "1"}, {"memory", "1Gi"}});
    CHECK(pod_qos(p) == guaranteed);
    whole.requests = objects::list({});
    CHECK(pod_qos(p) == burstable);
}
