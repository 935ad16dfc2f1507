// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/pod_resources.hpp>

#include "catch.hpp"
#include "objects.hpp"

using objects::amounts;
using objects::container;
using objects::list;
using objects::pod_of;
using objects::sidecar;
using objects::text_of;

TEST_CASE("containers add up, exactly") {
    auto p = pod_of({{"cpu", "100m"}, {"memory", "1Gi"}});
    p.spec.containers.push_back(container("second", {{"cpu", "0.5m"}, {"example.com/gpu", "1"}}));
    p.spec.containers.push_back(container("third", {{"cpu", "0.5m"}}));
    CHECK(text_of(kube::pod_requests(p)) == "cpu=101m,example.com/gpu=1,memory=1Gi");
    CHECK(kube::pod_request(p, "cpu").amount.milli_value() == 101);
    CHECK_FALSE(kube::pod_request(p, "ephemeral-storage").present);
}

TEST_CASE("init containers count by the most that runs at once") {
    auto p = pod_of({{"cpu", "2"}, {"memory", "1Gi"}});
    SECTION("one after the other") {
        p.spec.init_containers.push_back(container("a", {{"cpu", "3"}, {"memory", "100Mi"}}));
        p.spec.init_containers.push_back(container("b", {{"cpu", "1"}}));
        CHECK(text_of(kube::pod_requests(p)) == "cpu=3,memory=1Gi");
    }
    SECTION("with the sidecars before them") {
        p.spec.init_containers.push_back(container("a", {{"cpu", "3"}}));
        p.spec.init_containers.push_back(sidecar("b", {{"cpu", "1"}}));
        p.spec.init_containers.push_back(container("c", {{"cpu", "3"}}));
        p.spec.init_containers.push_back(sidecar("d", {{"cpu", "500m"}}));
        CHECK(text_of(kube::pod_requests(p)) == "cpu=4,memory=1Gi");
    }
    SECTION("sidecars go on with the containers") {
        p.spec.init_containers.push_back(sidecar("b", {{"cpu", "1"}, {"memory", "1Gi"}}));
        CHECK(text_of(kube::pod_requests(p)) == "cpu=3,memory=2Gi");
    }
    SECTION("a resource of theirs alone") {
        p.spec.init_containers.push_back(container("a", {{"example.com/gpu", "0"}}));
        CHECK(text_of(kube::pod_requests(p)) == "cpu=2,example.com/gpu=0,memory=1Gi");
    }
}

TEST_CASE("overhead comes on top, of limits only where there is one") {
    auto p = pod_of({{"cpu", "1"}});
    p.spec.containers[0].resources.limits = list({{"cpu", "2"}, {"memory", "0"}});
    p.spec.overhead = list({{"cpu", "250m"}, {"memory", "64Mi"}});
    CHECK(text_of(kube::pod_requests(p)) == "cpu=1250m,memory=64Mi");
    CHECK(text_of(kube::pod_requests(p, {.exclude_overhead = true})) == "cpu=1");
    CHECK(text_of(kube::pod_limits(p)) == "cpu=2250m,memory=0");
}

TEST_CASE("what is asked for the pod as a whole takes the place of its containers'") {
    auto p = pod_of({{"cpu", "1"}, {"memory", "1Gi"}, {"example.com/gpu", "1"}});
    auto& whole = p.spec.resources.emplace();
    whole.requests = list({{"cpu", "3"}, {"hugepages-2Mi", "4Mi"}, {"example.com/gpu", "5"}});
    whole.limits = list({{"memory", "9Gi"}});
    CHECK(kube::has_pod_level_requests(p));
    CHECK(text_of(kube::pod_requests(p)) == "cpu=3,example.com/gpu=1,hugepages-2Mi=4Mi,memory=1Gi");
    CHECK(text_of(kube::pod_requests(p, {.skip_pod_level_resources = true})) == "cpu=1,example.com/gpu=1,memory=1Gi");
    CHECK(text_of(kube::pod_requests(p, {.skip_container_level_resources = true})) == "cpu=3,hugepages-2Mi=4Mi");
    CHECK(text_of(kube::pod_limits(p)) == "memory=9Gi");
    whole.requests = list({{"example.com/gpu", "5"}});
    CHECK_FALSE(kube::has_pod_level_requests(p));
}

TEST_CASE("defaults are for containers that say nothing, not for those that say 0") {
    auto p = pod_of({{"cpu", "0"}});
    p.spec.containers.push_back(container("second", {}));
    const kube::default_request defaults[] = {
        {"cpu", kube::quantity_view::from_milli(100, kube::quantity_format::decimal_si)},
        {"memory", kube::quantity_view::from(5, kube::quantity_format::decimal_si)}};
    CHECK(text_of(kube::pod_requests(p, {.container_defaults = defaults})) == "cpu=100m,memory=10");
    CHECK(kube::pod_limits(p, {.container_defaults = defaults}).empty());
}

namespace {

void add_status(kube::list<objects::core::basic_container_status<>>& to, const char* name, amounts requests,
                amounts limits, amounts allocated) {
    auto& made = to.emplace_back();
    made.name = name;
    made.allocated_resources = list(allocated);
    made.resources.emplace().requests = list(requests);
    made.resources->limits = list(limits);
}

}  // namespace

TEST_CASE("of a container that runs, the most counts of what it asks for and has been given") {
    auto p = pod_of({{"cpu", "2"}, {"memory", "1Gi"}});
    p.spec.containers[0].resources.limits = list({{"cpu", "4"}});
    add_status(p.status.container_statuses, "main", {{"cpu", "3"}, {"memory", "512Mi"}}, {{"cpu", "3"}},
               {{"cpu", "1"}, {"example.com/gpu", "1"}});
    const kube::pod_resources_options running{.use_status_resources = true};
    CHECK(text_of(kube::pod_requests(p)) == "cpu=2,memory=1Gi");
    CHECK(text_of(kube::pod_requests(p, running)) == "cpu=3,example.com/gpu=1,memory=1Gi");
    CHECK(text_of(kube::pod_limits(p, running)) == "cpu=4");

    SECTION("what cannot be given does not count") {
        auto& condition = p.status.conditions.emplace_back();
        condition.type = "PodResizePending";
        condition.reason = "Infeasible";
        CHECK(text_of(kube::pod_requests(p, running)) == "cpu=3,example.com/gpu=1,memory=512Mi");
        CHECK(text_of(kube::pod_limits(p, running)) == "cpu=3");
    }
    SECTION("a status without resources says nothing") {
        p.status.container_statuses[0].resources.reset();
        CHECK(text_of(kube::pod_requests(p, running)) == "cpu=2,memory=1Gi");
    }
    SECTION("init containers that do not go on have no status that counts") {
        p.spec.init_containers.push_back(container("init", {{"cpu", "1"}}));
        p.spec.init_containers.push_back(sidecar("side", {{"cpu", "1"}}));
        add_status(p.status.init_container_statuses, "init", {{"cpu", "50"}}, {}, {});
        add_status(p.status.init_container_statuses, "side", {{"cpu", "5"}}, {}, {});
        CHECK(text_of(kube::pod_requests(p, running)) == "cpu=8,example.com/gpu=1,memory=1Gi");
    }
}

TEST_CASE("the same goes for the pod as a whole") {
    auto p = pod_of({});
    p.spec.resources.emplace().requests = list({{"cpu", "2"}, {"memory", "1Gi"}});
    p.spec.resources->limits = list({{"cpu", "2"}});
    p.status.resources.emplace().requests = list({{"cpu", "3"}});
    p.status.allocated_resources = list({{"cpu", "4"}});
    kube::pod_resources_options running{.use_status_resources = true};
    CHECK(text_of(kube::pod_requests(p, running)) == "cpu=2,memory=1Gi");
    running.use_pod_level_status_resources = true;
    CHECK(text_of(kube::pod_requests(p, running)) == "cpu=4,memory=1Gi");
    auto& condition = p.status.conditions.emplace_back();
    condition.type = "PodResizePending";
    condition.reason = "Infeasible";
    CHECK(text_of(kube::pod_requests(p, running)) == "cpu=4,memory=0");
    CHECK(text_of(kube::pod_limits(p, running)) == "cpu=2");  // no limits at all have been given
    p.status.resources->limits = kube::empty;
    CHECK(text_of(kube::pod_limits(p, running)) == "cpu=0");
}

TEST_CASE("of amounts beyond 18 digits the greater one overflows as Kubernetes' does") {
    auto p = pod_of({{"cpu", "9223372036854775807"}});
    p.spec.init_containers.push_back(objects::core::container{});
    p.spec.init_containers[0].resources.requests = list({{"cpu", "1e20"}});
    const kube::pod_resource cpu = kube::pod_request(p, "cpu");
    CHECK(text_of(cpu.amount) == "100e18");
    CHECK(cpu.amount.value() == INT64_MIN);  // what the product wraps to; 1e20 by itself gives 0
    CHECK(objects::amount("1e20").value() == 0);
}

TEST_CASE("a default loses the text that it was written in") {
    const kube::default_request nine[] = {{"pods", kube::quantity_view(*kube::parse_quantity<kube::borrowed>("09"))}};
    CHECK(text_of(kube::pod_requests(pod_of({}), {.container_defaults = nine})) == "pods=9");
}
