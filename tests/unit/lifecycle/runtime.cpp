// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/runtime.hpp>

#include "catch.hpp"

using namespace kube::lifecycle;

namespace {

struct no_stop {
    pull_outcome pull(const container_ref&) { return {}; }
    run_outcome run(const container_ref&) { return {}; }
    kube::duration pre_stop(const container_ref&) { return {}; }
};
static_assert(!runtime<no_stop>);

/// Hides one function of simple_runtime; it may have a state of its own.
struct crashing : simple_runtime {
    int asked = 0;
    run_outcome run(const container_ref&) { return {.runs = kube::duration::of_seconds(++asked), .exit_code = 1}; }
};
static_assert(runtime<crashing>);
static_assert(!runtime<const crashing>);
static_assert(runtime<const simple_runtime>);

}  // namespace

TEST_CASE("what the simple runtime's containers do") {
    constexpr simple_runtime plain;
    CHECK(plain.run({.kind = container_kind::regular}).runs == forever);
    CHECK(plain.run({.kind = container_kind::sidecar}).runs == forever);
    CHECK(plain.run({.kind = container_kind::init}).runs == kube::duration());
    CHECK(plain.run({}).exit_code == 0);
    CHECK_FALSE(plain.pull({}).fails);
    CHECK(plain.pre_stop({}) == kube::duration());
    CHECK(plain.stop({}).obeys);
    CHECK(plain.stop({}).exit_code == 143);
    crashing own;
    (void)own.run({});
    CHECK(own.run({}).runs == kube::duration::of_seconds(2));
}
