// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/container_life.hpp>

#include <cstddef>
#include <string>
#include <vector>

#include "catch.hpp"

using namespace kube::lifecycle;

namespace {

constexpr auto init = container_kind::init;
constexpr auto sidecar = container_kind::sidecar;
constexpr auto regular = container_kind::regular;

container_life fresh(container_kind kind) {
    container_life made;
    made.kind = kind;
    return made;
}
container_life runs(container_kind kind, bool started = true) {
    container_life made = fresh(kind);
    made.state = started ? container_stage::running : container_stage::starting;
    made.starts = 1;
    made.started = started;
    return made;
}
container_life ended(container_kind kind, std::int32_t exit_code) {
    container_life made = fresh(kind);
    made.state = container_stage::exited;
    made.starts = 1;
    made.last = container_end{.exit_code = exit_code};
    return made;
}

/// Which start, by index; `kill` where the pod is over; `!` behind it where the regular containers may not run.
std::string plan(std::vector<container_life> lives, bool restart = true) {
    std::size_t inits = 0;
    while (inits != lives.size() && lives[inits].kind != regular) {
        ++inits;
    }
    const pod_plan made = compute_pod_actions(lives, inits, [&](std::size_t) { return restart; });
    std::string text = made.kill ? "kill" : "";
    for (std::size_t i = 0; i != lives.size(); ++i) {
        text += lives[i].wanted ? std::to_string(i) : "";
    }
    return text + (made.initialized || made.kill ? "" : "!");
}

}  // namespace

TEST_CASE("regular containers start together") {
    CHECK(plan({fresh(regular), fresh(regular)}) == "01");
    CHECK(plan({runs(regular), fresh(regular)}) == "1");
    CHECK(plan({runs(regular), ended(regular, 1)}) == "1");
    CHECK(plan({runs(regular), ended(regular, 1)}, false) == "");
    CHECK(plan({ended(regular, 0), ended(regular, 1)}, false) == "kill");
}

TEST_CASE("init containers start one after the other") {
    CHECK(plan({fresh(init), fresh(init), fresh(regular)}) == "0!");
    CHECK(plan({runs(init), fresh(init), fresh(regular)}) == "!");
    CHECK(plan({ended(init, 0), fresh(init), fresh(regular)}) == "1!");
    CHECK(plan({ended(init, 0), ended(init, 1), fresh(regular)}) == "1!");
    CHECK(plan({ended(init, 0), ended(init, 1), fresh(regular)}, false) == "kill");
    CHECK(plan({ended(init, 0), ended(init, 0), fresh(regular)}) == "2");
    CHECK(plan({fresh(init), ended(init, 0), fresh(regular)}) == "2");
    container_life killed = ended(init, 0);
    killed.last->reason = "OOMKilled";
    CHECK(plan({killed, fresh(regular)}) == "0!");
    CHECK(plan({killed, fresh(regular)}, false) == "kill");
    killed.kind = regular;
    CHECK(plan({ended(init, 0), killed}, false) == "kill");
}

TEST_CASE("a sidecar lets the next start when it is started") {
    CHECK(plan({fresh(sidecar), fresh(init), fresh(regular)}) == "0!");
    CHECK(plan({runs(sidecar, false), fresh(init), fresh(regular)}) == "!");
    CHECK(plan({runs(sidecar), fresh(init), fresh(regular)}) == "1!");
    CHECK(plan({runs(sidecar), fresh(regular)}) == "1");
}

TEST_CASE("sidecars run again, init containers do not") {
    CHECK(plan({ended(sidecar, 0), ended(init, 0), runs(regular)}) == "0");
    CHECK(plan({fresh(sidecar), fresh(init), runs(regular)}) == "0");
    CHECK(plan({ended(init, 1), runs(regular)}, false) == "");
    CHECK(plan({ended(init, 0), ended(sidecar, 1), ended(regular, 0)}) == "1!");
}

TEST_CASE("sidecars do not start again in a pod that is over") {
    CHECK(plan({ended(sidecar, 1), ended(init, 0), ended(regular, 0)}, false) == "kill");
    CHECK(plan({runs(sidecar), ended(regular, 0)}, false) == "kill");
}

TEST_CASE("sidecars outlive what started after them") {
    const std::vector<container_life> all{runs(sidecar), runs(sidecar), runs(regular)};
    CHECK(must_outlive_others(all, 0));
    CHECK(must_outlive_others(all, 1));
    CHECK_FALSE(must_outlive_others(all, 2));
    const std::vector<container_life> left{runs(sidecar), runs(sidecar), ended(regular, 0)};
    CHECK(must_outlive_others(left, 0));
    CHECK_FALSE(must_outlive_others(left, 1));
    const std::vector<container_life> no_sidecar{runs(init), runs(regular)};
    CHECK_FALSE(must_outlive_others(no_sidecar, 0));
}

TEST_CASE("what the API shows of a container") {
    container_life life = fresh(regular);
    CHECK(view_of(life, "a").state.waiting);
    CHECK(view_of(life, "a").name == "a");
    life = runs(regular);
    life.ready = true;
    life.last = container_end{.exit_code = 3};
    CHECK(view_of(life, "a").state.running);
    CHECK(view_of(life, "a").ready);
    CHECK(view_of(life, "a").last_state.terminated->exit_code == 3);
    life = ended(regular, 4);
    life.before_last = container_end{.exit_code = 5};
    CHECK(view_of(life, "a").state.terminated->exit_code == 4);
    CHECK(view_of(life, "a").last_state.terminated->exit_code == 5);
    life.waiting_reason = "CrashLoopBackOff";
    CHECK(view_of(life, "a").state.waiting);
    CHECK(view_of(life, "a").last_state.terminated->exit_code == 4);
    CHECK(view_of(life, "a", true).state.terminated->exit_code == 4);
    CHECK(view_of(ended(init, 0), "i").ready);
    CHECK_FALSE(view_of(ended(init, 1), "i").ready);
    CHECK_FALSE(view_of(ended(regular, 0), "i").ready);
}

TEST_CASE("timers") {
    timer none;
    timer soon(kube::time(3));
    CHECK(soon.is_before(none));
    CHECK_FALSE(none.is_before(soon));
    CHECK_FALSE(none.is_before(none));
    CHECK_FALSE(none.is_due(kube::time(100)));
    CHECK(soon.is_due(kube::time(3)));
    CHECK_FALSE(soon.is_due(kube::time(2)));
    container_life life;
    CHECK_FALSE(life.next().has_value());
    life.ready_at = kube::time(9);
    life.exit_at = kube::time(8);
    CHECK(*life.next() == kube::time(8));
    life.clear_timers();
    CHECK_FALSE(life.next().has_value());
}
