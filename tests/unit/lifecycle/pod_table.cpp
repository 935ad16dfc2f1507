// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/pod_table.hpp>

#include "catch.hpp"

using namespace kube::lifecycle;

namespace {

struct walk {
    pod_stage state = pod_stage::absent;
    pod_errc refused{};

    walk& on(pod_event event, enum_set<pod_fact> facts = {}) {
        const auto row = find_transition<pod_lifecycle>(state, event, facts);
        if (row.has_value()) {
            state = (*row)->to;
        } else {
            refused = row.error();
        }
        return *this;
    }
};

pod_errc refused(pod_stage from, pod_event on) { return walk{.state = from}.on(on).refused; }

}  // namespace

TEST_CASE("a pod's usual way") {
    walk way;
    way.on(pod_event::create, pod_fact::has_gates);
    CHECK(way.state == pod_stage::gated);
    way.on(pod_event::ungate).on(pod_event::unschedulable);
    CHECK(way.state == pod_stage::unbound);
    way.on(pod_event::bind).on(pod_event::wait);
    CHECK(way.state == pod_stage::pending);
    way.on(pod_event::run).on(pod_event::succeed);
    CHECK(way.state == pod_stage::succeeded);
    way.on(pod_event::delete_);
    CHECK(way.state == pod_stage::removed);
    CHECK(way.refused == pod_errc{});
}

TEST_CASE("a pod that runs is deleted with its grace") {
    walk way{.state = pod_stage::running};
    way.on(pod_event::delete_, pod_fact::sooner);
    CHECK(way.state == pod_stage::running_deleting);
    way.on(pod_event::delete_).on(pod_event::stopped);
    CHECK(way.state == pod_stage::running_deleting);
    CHECK(way.refused == pod_errc::not_terminated);
    way.on(pod_event::fail).on(pod_event::stopped, pod_fact::has_finalizers);
    CHECK(way.state == pod_stage::failed_deleting);
    way.on(pod_event::unfinalize, pod_fact::no_grace);
    CHECK(way.state == pod_stage::removed);
}

TEST_CASE("what has no kubelet, or no grace, goes at once; finalizers keep it") {
    for (const auto from : {pod_stage::gated, pod_stage::unbound, pod_stage::succeeded, pod_stage::failed}) {
        CHECK(walk{.state = from}.on(pod_event::delete_).state == pod_stage::removed);
        CHECK(walk{.state = from}.on(pod_event::delete_, pod_fact::has_finalizers).state != pod_stage::removed);
    }
    CHECK(walk{.state = pod_stage::running}.on(pod_event::delete_, pod_fact::no_grace).state == pod_stage::removed);
    CHECK(walk{.state = pod_stage::running}
              .on(pod_event::delete_, any_of(pod_fact::no_grace, pod_fact::has_finalizers))
              .state == pod_stage::running_deleting);
    CHECK(walk{.state = pod_stage::unbound}.on(pod_event::delete_, pod_fact::has_finalizers).state ==
          pod_stage::unbound_deleting);
    CHECK(walk{.state = pod_stage::unbound_deleting}.on(pod_event::unfinalize).state == pod_stage::removed);
}

TEST_CASE("no row leaves Succeeded, Failed, a node, or a deletion") {
    constexpr auto succeeded = any_of(pod_stage::succeeded, pod_stage::succeeded_deleting);
    constexpr auto failed = any_of(pod_stage::failed, pod_stage::failed_deleting);
    for (const auto& row : pod_lifecycle::rows) {
        const auto leads_out = [&](enum_set<pod_stage> set) {
            return (row.from.bits & set.bits) != 0 && !set.contains(row.to) && row.to != pod_stage::removed;
        };
        CHECK_FALSE(leads_out(succeeded));
        CHECK_FALSE(leads_out(failed));
        CHECK_FALSE(leads_out(pod_lifecycle::bound));
        CHECK_FALSE(leads_out(pod_lifecycle::deleting));
    }
}

TEST_CASE("what is illegal for a pod is told by name") {
    CHECK(refused(pod_stage::succeeded, pod_event::run) == pod_errc::phase_left);
    CHECK(refused(pod_stage::failed_deleting, pod_event::wait) == pod_errc::phase_left);
    CHECK(refused(pod_stage::succeeded, pod_event::fail) == pod_errc::phase_swapped);
    CHECK(refused(pod_stage::failed, pod_event::succeed) == pod_errc::phase_swapped);
    CHECK(refused(pod_stage::running, pod_event::bind) == pod_errc::rebind);
    CHECK(refused(pod_stage::gated, pod_event::bind) == pod_errc::bind_gated);
    CHECK(refused(pod_stage::unbound_deleting, pod_event::bind) == pod_errc::bind_deleting);
    CHECK(refused(pod_stage::pending, pod_event::unschedulable) == pod_errc::already_bound);
    CHECK(refused(pod_stage::unbound, pod_event::run) == pod_errc::not_bound);
    CHECK(refused(pod_stage::running, pod_event::reject) == pod_errc::admitted);
    CHECK(refused(pod_stage::running, pod_event::stopped) == pod_errc::not_deleting);
    CHECK(refused(pod_stage::unbound, pod_event::ungate) == pod_errc::not_gated);
    CHECK(refused(pod_stage::pending, pod_event::create) == pod_errc::already_exists);
    CHECK(refused(pod_stage::absent, pod_event::delete_) == pod_errc::no_such_pod);
    CHECK(refused(pod_stage::removed, pod_event::run) == pod_errc::no_such_pod);
}
