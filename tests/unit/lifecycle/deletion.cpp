// SPDX-License-Identifier: Apache-2.0
#if defined(__GNUC__) && !defined(__clang__)
// g++ 12 with sanitizers loses sight of whether the optional policy of the last tests is set, and warns of its text.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
#include <kube/lifecycle/deletion.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

#include "catch.hpp"
#include "objects.hpp"

namespace {

using namespace kube::lifecycle;
using namespace objects;
using kube::api::meta::v1::delete_options;
using kube::api::meta::v1::deletion_propagation;

constexpr kube::time now(1'000'000);

v1::pod bound(std::optional<std::int64_t> grace = 30) {
    v1::pod made = pod();
    made.spec.node_name = "n";
    made.spec.termination_grace_period_seconds = grace;
    made.status.phase = v1::pod_phase::running;
    return made;
}

v1::pod leaving(std::int64_t grace, std::int64_t seconds_left) {
    v1::pod made = bound();
    made.metadata.deletion_timestamp = kube::time(1'000'000 + seconds_left);
    made.metadata.deletion_grace_period_seconds = grace;
    return made;
}

delete_options in_seconds(std::int64_t grace) {
    delete_options made;
    made.grace_period_seconds = grace;
    return made;
}

TEST_CASE("the grace period is the one asked for, or the pod's, or none") {
    CHECK(grace_period_seconds(bound()) == 30);
    CHECK(grace_period_seconds(bound(), 5) == 5);
    CHECK(grace_period_seconds(bound(), 0) == 0);
    CHECK(grace_period_seconds(bound(), -1) == 1);
    CHECK(grace_period_seconds(bound(-7)) == 1);
    CHECK(grace_period_seconds(bound({})) == 0);
    CHECK(grace_period_seconds(pod(), 5) == 0);  // no kubelet has it
    for (const auto phase : {v1::pod_phase::succeeded, v1::pod_phase::failed}) {
        auto ended = bound();
        ended.status.phase = phase;
        CHECK(grace_period_seconds(ended, 5) == 0);
    }
}

TEST_CASE("the first deletion sets the time by which the pod is gone") {
    auto of = bound();
    CHECK(*delete_pod(of, delete_options{}, now) == delete_outcome::updated);
    CHECK(of.metadata.deletion_timestamp == kube::time(1'000'030));
    CHECK(of.metadata.deletion_grace_period_seconds == 30);
    CHECK(of.metadata.generation == 4);
    CHECK(*delete_pod(of, delete_options{}, now) == delete_outcome::unchanged);
    CHECK(*delete_pod(of, in_seconds(30), now) == delete_outcome::unchanged);
    CHECK(of.metadata.generation == 4);
    CHECK(*delete_pod(of, in_seconds(0), now) == delete_outcome::removed);
    CHECK(of.metadata.deletion_grace_period_seconds == 30);  // what is gone is as it was

    auto old = bound();
    old.metadata.generation = 0;
    CHECK(*delete_pod(old, delete_options{}, now) == delete_outcome::updated);
    CHECK(old.metadata.generation == 0);
}

TEST_CASE("a pod that no kubelet runs, or that is forced, is gone at once") {
    auto unbound = pod();
    CHECK(*delete_pod(unbound, delete_options{}, now) == delete_outcome::removed);
    CHECK_FALSE(unbound.metadata.deletion_timestamp.has_value());
    auto forced = bound();
    CHECK(*delete_pod(forced, in_seconds(0), now) == delete_outcome::removed);
    auto ended = bound();
    ended.status.phase = v1::pod_phase::failed;
    CHECK(*delete_pod(ended, in_seconds(60), now) == delete_outcome::removed);
}

TEST_CASE("a shorter period moves the end, a longer one does not") {
    auto of = leaving(30, 20);  // asked for ten seconds ago
    CHECK(*delete_pod(of, in_seconds(40), now) == delete_outcome::unchanged);
    CHECK(*delete_pod(of, in_seconds(15), now) == delete_outcome::updated);
    CHECK(of.metadata.deletion_timestamp == kube::time(1'000'005));
    CHECK(of.metadata.deletion_grace_period_seconds == 15);
    CHECK(of.metadata.generation == 3);
    CHECK(*delete_pod(of, in_seconds(3), now) == delete_outcome::updated);  // it would have ended already
    CHECK(of.metadata.deletion_timestamp == now);
    CHECK(of.metadata.deletion_grace_period_seconds == 1);
    auto at_once = leaving(30, 20);
    CHECK(*delete_pod(at_once, in_seconds(-3), now) == delete_outcome::updated);
    CHECK(at_once.metadata.deletion_grace_period_seconds == 1);
    auto just = leaving(30, 20);
    CHECK(*delete_pod(just, in_seconds(10), now) == delete_outcome::updated);  // it ends now, not before
    CHECK(just.metadata.deletion_grace_period_seconds == 10);
}

TEST_CASE("a pod whose time is over is removed") {
    auto of = leaving(0, -5);
    CHECK(*delete_pod(of, delete_options{}, now) == delete_outcome::removed);
    of = leaving(0, 5);
    of.metadata.deletion_grace_period_seconds.reset();
    CHECK(*delete_pod(of, delete_options{}, now) == delete_outcome::removed);
    of = leaving(-4, 5);  // counts as one second
    CHECK(*delete_pod(of, delete_options{}, now) == delete_outcome::unchanged);
    CHECK(of.metadata.deletion_grace_period_seconds == -4);
    CHECK(*delete_pod(of, in_seconds(0), now) == delete_outcome::removed);
}

TEST_CASE("finalizers keep a pod") {
    auto of = bound();
    of.metadata.finalizers = {"example.com/f"};
    CHECK(*delete_pod(of, in_seconds(0), now) == delete_outcome::updated);
    CHECK(of.metadata.deletion_timestamp == now);
    CHECK(of.metadata.deletion_grace_period_seconds == 0);
    CHECK(of.metadata.generation == 4);
    CHECK(*delete_pod(of, in_seconds(0), kube::time(1'000'001)) == delete_outcome::updated);
    CHECK(of.metadata.deletion_timestamp == now);
    of.metadata.deletion_timestamp = kube::time(1'000'090);  // no later than now, where nothing but finalizers keep it
    CHECK(*delete_pod(of, delete_options{}, kube::time(1'000'001)) == delete_outcome::updated);
    CHECK(of.metadata.deletion_timestamp == kube::time(1'000'001));
    of.metadata.finalizers.clear();
    CHECK(*delete_pod(of, delete_options{}, now) == delete_outcome::removed);
}

TEST_CASE("the garbage collector's finalizers follow the policy") {
    auto options = in_seconds(0);
    options.propagation_policy = deletion_propagation::foreground;
    auto of = bound();
    CHECK(*delete_pod(of, options, now) == delete_outcome::updated);
    CHECK(of.metadata.finalizers == kube::list<std::string>{"foregroundDeletion"});
    options.propagation_policy = deletion_propagation::orphan;
    of = bound();
    of.metadata.finalizers = {"foregroundDeletion", "example.com/f"};
    CHECK(*delete_pod(of, options, now) == delete_outcome::updated);
    CHECK(of.metadata.finalizers == kube::list<std::string>{"example.com/f", "orphan"});
    options.propagation_policy = deletion_propagation::background;
    of = bound();
    of.metadata.finalizers = {"orphan"};
    CHECK(*delete_pod(of, options, now) == delete_outcome::removed);
    of.metadata.finalizers = {"orphan"};
    CHECK(*delete_pod(of, in_seconds(0), now) == delete_outcome::updated);
    of = bound();
    of.metadata.finalizers = {"orphan", "foregroundDeletion"};
    CHECK(*delete_pod(of, in_seconds(0), now) == delete_outcome::updated);
    CHECK(of.metadata.finalizers == kube::list<std::string>{"orphan"});
    options = in_seconds(0);
    options.orphan_dependents = true;
    of = bound();
    CHECK(*delete_pod(of, options, now) == delete_outcome::updated);
    CHECK(of.metadata.finalizers == kube::list<std::string>{"orphan"});
    options.orphan_dependents = false;
    of = bound();
    of.metadata.finalizers = {"orphan"};
    CHECK(*delete_pod(of, options, now) == delete_outcome::removed);
    // Once the deletion is under way the finalizers stay.
    of = leaving(30, 20);
    of.metadata.finalizers = {"orphan"};
    CHECK(*delete_pod(of, delete_options{}, now) == delete_outcome::unchanged);
}

TEST_CASE("preconditions name the object that is meant") {
    auto of = bound();
    of.metadata.resource_version = "7";
    delete_options options;
    auto& asked = options.preconditions.emplace();
    asked.uid = "u-1";
    asked.resource_version = "7";
    CHECK(*delete_pod(of, options, now) == delete_outcome::updated);
    asked.resource_version = "8";
    CHECK(delete_pod(of, options, now).error() == delete_error{delete_errc::resource_version_conflict});
    asked.uid = "";
    CHECK(delete_pod(of, options, now).error() == delete_error{delete_errc::uid_conflict});
}

TEST_CASE("the last finalizer does not go with the pod where its version is a precondition") {
    auto of = leaving(0, -5);
    of.metadata.finalizers = {"orphan"};
    of.metadata.resource_version = "7";
    delete_options options;
    options.propagation_policy = deletion_propagation::background;
    options.preconditions.emplace().resource_version = "7";
    CHECK(delete_pod(of, options, now).error() == delete_error{delete_errc::lost_version});
    CHECK(of.metadata.finalizers.size() == 1);
    options.preconditions->resource_version = kube::nil;
    CHECK(*delete_pod(of, options, now) == delete_outcome::removed);
    auto forced = bound();
    forced.metadata.finalizers = {"orphan"};
    forced.metadata.resource_version = "7";
    options.preconditions->resource_version = "7";
    options.grace_period_seconds = 0;
    CHECK(*delete_pod(forced, options, now) == delete_outcome::removed);
}

TEST_CASE("options that contradict each other are refused, and the pod is as it was") {
    const auto refused = [](const delete_options& options) {
        auto of = bound();
        const auto done = delete_pod(of, options, now);
        CHECK_FALSE(of.metadata.deletion_timestamp.has_value());
        return !done.has_value() && done.error() == delete_error{delete_errc::invalid_options};
    };
    delete_options options;
    options.propagation_policy = "Sideways";
    CHECK(refused(options));
    options.propagation_policy = deletion_propagation::unset;
    CHECK(refused(options));
    options.propagation_policy = deletion_propagation::orphan;
    options.orphan_dependents = true;
    CHECK(refused(options));
    options = {};
    options.dry_run = {"All", "Some"};
    CHECK(refused(options));
    options = in_seconds(5);
    options.ignore_store_read_error_with_cluster_breaking_potential = true;
    CHECK(refused(options));
}

TEST_CASE("a pod that gets a period is not deleted where errors of the store are to be ignored") {
    delete_options options;
    options.ignore_store_read_error_with_cluster_breaking_potential = true;
    auto of = bound();
    CHECK(delete_pod(of, options, now).error() == delete_error{delete_errc::ignore_read_error});
    CHECK_FALSE(of.metadata.deletion_timestamp.has_value());
    of = leaving(0, 5);
    CHECK(*delete_pod(of, options, now) == delete_outcome::removed);
}

TEST_CASE("a generation beyond all numbers wraps around") {
    auto of = bound();
    of.metadata.generation = (std::numeric_limits<std::int64_t>::max)();
    CHECK(*delete_pod(of, delete_options{}, now) == delete_outcome::updated);
    CHECK(of.metadata.generation == (std::numeric_limits<std::int64_t>::min)());
}

TEST_CASE("periods beyond all time wrap around as Go's do") {
    auto of = bound();
    CHECK(*delete_pod(of, in_seconds((std::numeric_limits<std::int64_t>::max)()), now) == delete_outcome::updated);
    CHECK(of.metadata.deletion_timestamp == kube::time(999'999));
}

}  // namespace
