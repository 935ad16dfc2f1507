// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/message.hpp>

#include "catch.hpp"
#include "objects.hpp"

namespace {

using namespace kube::lifecycle;
using namespace objects;
using kube::api::meta::v1::delete_options;

std::string refused(const delete_options& options) {
    auto of = pod();
    of.metadata.resource_version = "7";
    const auto done = delete_pod(of, options, kube::time(1));
    return done.has_value() ? "" : message(done.error(), of, options);
}

TEST_CASE("what a container in a crash loop says") {
    CHECK(crash_loop_message(kube::duration::of_seconds(80), "main", pod()) ==
          "back-off 1m20s restarting failed container=main pod=p_default(u-1)");
}

TEST_CASE("what the API says of preconditions") {
    delete_options options;
    options.preconditions.emplace().uid = "other";
    CHECK(refused(options) ==
          "Operation cannot be fulfilled on Pod \"p\": the UID in the precondition (other) does not match the UID in "
          "record (u-1). The object might have been deleted and then recreated");
    options.preconditions->uid = kube::nil;
    options.preconditions->resource_version = "6";
    CHECK(refused(options) ==
          "Operation cannot be fulfilled on Pod \"p\": the ResourceVersion in the precondition (6) does not match the "
          "ResourceVersion in record (7). The object might have been modified");
}

TEST_CASE("what the API says where it has lost the version") {
    auto of = pod();
    of.metadata.resource_version = "7";
    CHECK(message(delete_error{delete_errc::lost_version}, of, delete_options{}) ==
          "Operation cannot be fulfilled on pods \"p\": StorageError: invalid object, Code: 4, Key: "
          "/registry/pods/default/p, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: ResourceVersion in "
          "precondition: , ResourceVersion in object meta: 7");
}

TEST_CASE("what the API says of options") {
    delete_options options;
    options.ignore_store_read_error_with_cluster_breaking_potential = true;
    CHECK(refused(options) ==
          "DeleteOptions.meta.k8s.io \"\" is invalid: ignoreStoreReadErrorWithClusterBreakingPotential: Invalid value: "
          "true: cannot be set together with .gracePeriodSeconds");
    options.ignore_store_read_error_with_cluster_breaking_potential.reset();
    options.propagation_policy = "x";
    CHECK(refused(options) ==
          "DeleteOptions.meta.k8s.io \"\" is invalid: propagationPolicy: Unsupported value: \"x\": supported values: "
          "\"Foreground\", \"Background\", \"Orphan\", \"nil\"");
    options.orphan_dependents = false;
    options.dry_run = {"x"};
    options.ignore_store_read_error_with_cluster_breaking_potential = true;
    CHECK(refused(options) ==
          "DeleteOptions.meta.k8s.io \"\" is invalid: [propagationPolicy: Invalid value: \"x\": orphanDependents and "
          "deletionPropagation cannot be both set, propagationPolicy: Unsupported value: \"x\": supported values: "
          "\"Foreground\", \"Background\", \"Orphan\", \"nil\", dryRun: Unsupported value: [\"x\"]: supported values: "
          "\"All\", ignoreStoreReadErrorWithClusterBreakingPotential: Invalid value: true: cannot be set together with "
          ".dryRun, ignoreStoreReadErrorWithClusterBreakingPotential: Invalid value: true: cannot be set together with "
          ".propagationPolicy, ignoreStoreReadErrorWithClusterBreakingPotential: Invalid value: true: cannot be set "
          "together with .orphanDependents]");
}

}  // namespace
