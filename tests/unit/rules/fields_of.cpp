// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/fields_of.hpp>

#include <cstdint>
#include <string>

#include <kube/api/apps/v1/deployment.hpp>
#include <kube/api/batch/v1/job.hpp>
#include <kube/api/core/v1/namespace.hpp>
#include <kube/api/core/v1/node.hpp>
#include <kube/api/core/v1/persistent_volume.hpp>
#include <kube/api/core/v1/persistent_volume_claim.hpp>
#include <kube/api/core/v1/pod.hpp>
#include <kube/api/storage/v1/storage_class.hpp>
#include <kube/base/policies.hpp>
#include <kube/fields.hpp>

#include "catch.hpp"

using namespace kube::literals;

namespace {

template <class Object>
std::string text(const Object& object) {
    std::string out;
    for (const auto& field : kube::fields_of(object)) {
        out += std::string(field.first) + "=" + std::string(field.second) + " ";
    }
    return out;
}

}  // namespace

TEST_CASE("fields of a pod") {
    kube::pod from;
    from.metadata.name = "web-0";
    from.metadata.namespace_ = "default";
    from.spec.node_name = "n1";
    from.spec.restart_policy = "Never";
    from.spec.scheduler_name = "mine";
    from.spec.host_network = true;
    from.status.phase = "Running";
    CHECK(text(from) ==
          "spec.nodeName=n1 spec.restartPolicy=Never spec.schedulerName=mine spec.serviceAccountName= "
          "spec.hostNetwork=true status.phase=Running status.podIP= status.nominatedNodeName= "
          "metadata.name=web-0 metadata.namespace=default ");
    CHECK("spec.nodeName=n1,status.phase!=Failed"_field_selector.matches(kube::fields_of(from)));
    CHECK_FALSE("spec.hostNetwork=false"_field_selector.matches(kube::fields_of(from)));
    CHECK("status.podIPs="_field_selector.matches(kube::fields_of(from)));
}

TEST_CASE("fields of a pod: older names and lists give way to newer ones as on the server") {
    kube::pod from;
    from.spec.service_account = "old";
    from.status.pod_ips.emplace_back().ip = "10.0.0.2";
    CHECK("spec.serviceAccountName=old,status.podIP=10.0.0.2"_field_selector.matches(kube::fields_of(from)));
    from.spec.service_account_name = "new";
    from.status.pod_ip = "10.0.0.1";
    CHECK("spec.serviceAccountName=new,status.podIP=10.0.0.1"_field_selector.matches(kube::fields_of(from)));
}

TEST_CASE("fields of borrowed objects") {
    kube::basic_pod<kube::borrowed> from;
    from.spec.node_name = "n1";
    from.status.phase = "Pending";
    CHECK("spec.nodeName=n1,status.phase=Pending"_field_selector.matches(kube::fields_of(from)));
}

TEST_CASE("fields of other kinds") {
    kube::node from;
    from.metadata.name = "n1";
    CHECK(text(from) == "metadata.name=n1 spec.unschedulable=false ");
    kube::namespace_ space;
    space.metadata.name = "a";
    space.status.phase = "Terminating";
    CHECK(text(space) == "metadata.name=a name=a status.phase=Terminating ");
    kube::api::core::v1::persistent_volume volume;
    volume.metadata.name = "v";
    CHECK(text(volume) == "metadata.name=v name=v ");
    kube::api::core::v1::persistent_volume_claim claim;
    claim.metadata.name = "c";
    claim.metadata.namespace_ = "x";
    CHECK(text(claim) == "metadata.name=c metadata.namespace=x name=c ");
    kube::deployment plain;
    plain.metadata.name = "d";
    plain.metadata.namespace_ = "x";
    CHECK(text(plain) == "metadata.name=d metadata.namespace=x ");
    kube::api::storage::v1::storage_class of_the_cluster;
    of_the_cluster.metadata.name = "s";
    CHECK(text(of_the_cluster) == "metadata.name=s ");
}

TEST_CASE("fields that are numbers") {
    kube::api::batch::v1::job from;
    const auto succeeded = [&from](std::int32_t count) {
        from.status.succeeded = count;
        return text(from).substr(35);
    };
    CHECK(succeeded(0) == "status.successful=0 ");
    CHECK(succeeded(70) == "status.successful=70 ");
    CHECK(succeeded(INT32_MAX) == "status.successful=2147483647 ");
    CHECK(succeeded(INT32_MIN) == "status.successful=-2147483648 ");
}
