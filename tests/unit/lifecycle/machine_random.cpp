// SPDX-License-Identifier: Apache-2.0
// Many pods with containers that do anything at any time: what must hold of each of them.
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include <kube/lifecycle/machine_status.hpp>
#include <kube/lifecycle/pod_machine.hpp>

#include "catch.hpp"
#include "objects.hpp"
#include "scripted.hpp"

using namespace kube::lifecycle;

namespace {

namespace core = kube::api::core::v1;

struct dice {
    std::mt19937_64 engine;

    std::int64_t upto(std::int64_t most) {
        return static_cast<std::int64_t>(engine() % (static_cast<std::uint64_t>(most) + 1));
    }
    bool one_in(std::int64_t n) { return upto(n - 1) == 0; }
    kube::duration span(std::int64_t most) { return kube::duration(upto(most) * 500'000'000); }
};

struct anything {
    dice& roll;

    pull_outcome pull(const container_ref&) {
        return {.present = roll.one_in(3), .takes = roll.span(20), .fails = roll.one_in(4), .message = "no"};
    }
    run_outcome run(const container_ref&) {
        const std::int32_t codes[] = {0, 0, 1, 42, 137};
        return {.runs = roll.one_in(3) ? forever : roll.span(200),
                .exit_code = codes[roll.upto(4)],
                .reason = roll.one_in(9) ? "OOMKilled" : "",
                .started_after = roll.one_in(5) ? forever : roll.span(20),
                .ready_after = roll.one_in(5) ? forever : roll.span(40),
                .unhealthy_after = roll.one_in(3) ? roll.span(100) : forever};
    }
    kube::duration pre_stop(const container_ref&) { return roll.span(80); }
    stop_outcome stop(const container_ref&) {
        return {.obeys = !roll.one_in(3), .takes = roll.span(80), .exit_code = static_cast<std::int32_t>(roll.upto(2))};
    }
};

core::container any_container(dice& roll, std::string name, bool init) {
    core::container made = objects::container(std::move(name));
    made.image = roll.one_in(2) ? "shared" : made.name;
    if (roll.one_in(3)) {
        const core::container_restart_policy policies[] = {core::container_restart_policy::never,
                                                           core::container_restart_policy::on_failure,
                                                           core::container_restart_policy::always};
        made.restart_policy = policies[roll.upto(2)];
        if (roll.one_in(3)) {
            made.restart_policy_rules.push_back(objects::rule(core::container_restart_rule_action::restart,
                                                              core::container_restart_rule_on_exit_codes_operator::in,
                                                              {42}));
        }
    }
    const core::pull_policy pulls[] = {core::pull_policy::unset, core::pull_policy::if_not_present,
                                       core::pull_policy::always, core::pull_policy::never};
    made.image_pull_policy = pulls[roll.one_in(6) ? 3 : roll.upto(2)];
    if (!init || roll.one_in(2)) {
        if (roll.one_in(3)) {
            made.startup_probe.emplace();
        }
        if (roll.one_in(3)) {
            made.readiness_probe.emplace();
        }
        if (roll.one_in(3)) {
            made.liveness_probe.emplace().termination_grace_period_seconds = roll.upto(20);
        }
        if (roll.one_in(3)) {
            made.lifecycle.emplace().pre_stop.emplace();
        }
    }
    return made;
}

kube::pod any_pod(dice& roll) {
    const core::restart_policy policies[] = {core::restart_policy::always, core::restart_policy::on_failure,
                                             core::restart_policy::never};
    kube::pod made = scripted::pod({}, {}, policies[roll.upto(2)]);
    for (std::int64_t i = roll.upto(3); i != 0; --i) {
        made.spec.init_containers.push_back(any_container(roll, "init" + std::to_string(i), true));
    }
    for (std::int64_t i = 1 + roll.upto(2); i != 0; --i) {
        made.spec.containers.push_back(any_container(roll, "main" + std::to_string(i), false));
    }
    if (roll.one_in(2)) {
        made.spec.termination_grace_period_seconds = roll.upto(40);
    }
    if (roll.one_in(5)) {
        made.spec.active_deadline_seconds = roll.upto(200);
    }
    if (roll.one_in(5)) {
        made.metadata.finalizers = {"example.com/wait"};
    }
    return made;
}

constexpr bool is_terminal(core::pod_phase phase) {
    return phase == core::pod_phase::succeeded || phase == core::pod_phase::failed;
}

/// Looks at every step of a machine; `broken` is the first thing that must not be.
template <class Machine>
struct watcher {
    const Machine& machine;
    std::size_t inits;
    std::vector<std::int32_t> starts = std::vector<std::int32_t>(machine.containers().size());
    std::vector<kube::time> started = std::vector<kube::time>(machine.containers().size());
    kube::time last{};
    core::pod_phase phase = core::pod_phase::pending;
    bool removed = false;
    bool over = false;
    std::string broken{};

    void expect(bool holds, const char* what) {
        if (!holds && broken.empty()) {
            broken = what;
        }
    }

    void operator()(const machine_action& action) {
        expect(!(action.at < last), "time goes back");
        last = action.at;
        expect(!is_terminal(phase) || machine.phase() == phase, "a terminal phase is left");
        phase = machine.phase();
        const auto lives = machine.containers();
        if (action.what == machine_step::start) {
            start(action, lives);
        } else if (action.what == machine_step::remove) {
            expect(!removed, "removed twice");
            removed = true;
        } else if (action.what == machine_step::stop || action.what == machine_step::kill) {
            expect(lives[action.container].is_alive(), "what does not run is stopped");
            expect(action.grace >= 2, "less than the least grace");
        }
        if (machine.is_finished()) {
            over = true;
            for (const container_life& each : lives) {
                expect(!each.is_alive(), "runs in a pod that is over");
            }
        }
    }

    template <class Lives>
    void start(const machine_action& action, const Lives& lives) {
        const std::size_t i = action.container;
        expect(!over && !is_terminal(phase), "starts in a pod that is over");
        expect(!machine.is_deleting(), "starts in a pod that is being deleted");
        if (starts[i] != 0) {
            expect(lives[i].last.has_value() && lives[i].last->started_at == started[i] &&
                       !(action.at < lives[i].last->finished_at),
                   "a second instance");
        }
        expect(lives[i].starts == starts[i], "an instance that was not told");
        ++starts[i];
        started[i] = action.at;
        for (std::size_t k = 0; k != inits && k < i; ++k) {
            const bool sidecar = lives[k].kind == container_kind::sidecar;
            expect(sidecar ? lives[k].starts > 0 : lives[k].has_succeeded() && !lives[k].is_alive(),
                   "starts before its init containers are done");
        }
    }
};

}  // namespace

TEST_CASE("whatever containers do, a pod lives by the rules") {
    std::size_t started = 0;
    std::size_t ended = 0;
    std::size_t removed = 0;
    for (std::uint64_t seed = 0; seed != 20'000; ++seed) {
        dice roll{std::mt19937_64(seed)};
        anything world{roll};
        const kube::pod object = any_pod(roll);
        pod_machine machine(object, world, kube::time(0));
        watcher<decltype(machine)> watch{machine, object.spec.init_containers.size()};
        kube::time now(0);
        for (std::int64_t step = 1 + roll.upto(5); step != 0; --step) {
            now = now + roll.span(300);
            machine.advance(now, watch);
            if (roll.one_in(4)) {
                (void)machine.begin_deletion(now, roll.upto(40), watch);
            }
            const auto status = status_of(machine, object.status);
            bool initialized = false;
            for (std::size_t i = object.spec.init_containers.size(); i != machine.containers().size(); ++i) {
                initialized = initialized || machine.containers()[i].starts != 0;
            }
            // What the status says and the phase agree, but where the end of a pod is not told yet.
            const auto phase =
                compute_phase(object.spec, statuses_of(status),
                              {.pod_is_terminal = machine.is_finished(), .pod_has_initialized = initialized});
            watch.expect(
                phase == machine.phase() || machine.is_finished() || machine.is_removed() || is_terminal(phase),
                "the phase is not that of the status");
        }
        (void)machine.begin_deletion(now, 30, watch);
        machine.advance(now + scripted::seconds(200), watch);
        watch.expect(machine.is_finished(), "does not end when it is deleted");
        watch.expect(machine.is_removed() || !object.metadata.finalizers.empty(), "is not removed");
        watch.expect(machine.refused() == 0, "an illegal transition");
        INFO("seed " << seed);
        REQUIRE(watch.broken == "");
        for (const std::int32_t each : watch.starts) {
            started += static_cast<std::size_t>(each);
        }
        ended += is_terminal(watch.phase) ? 1U : 0U;
        removed += watch.removed ? 1U : 0U;
    }
    // The pods were no trivial ones.
    CHECK(started > 40'000);
    CHECK(ended > 15'000);
    CHECK(removed > 12'000);
}

TEST_CASE("whatever happens, the tables know what to do") {
    dice roll{std::mt19937_64(7)};
    std::size_t legal = 0;
    for (int sequence = 0; sequence != 20'000; ++sequence) {
        container_stage state = container_lifecycle::initial;
        pod_stage of_pod = pod_lifecycle::initial;
        for (int step = 0; step != 30; ++step) {
            const auto event = static_cast<container_event>(roll.upto(enumerator_count<container_event> - 1));
            enum_set<container_fact> facts;
            facts.bits = static_cast<std::uint32_t>(roll.upto((1 << enumerator_count<container_fact>)-1));
            const bool alive = container_lifecycle::alive.contains(state);
            if (const auto row = find_transition<container_lifecycle>(state, event, facts)) {
                ++legal;
                REQUIRE_FALSE((alive && event == container_event::start));
                state = (*row)->to;
            } else {
                REQUIRE(name(row.error()) != std::string());
            }
            const auto happens = static_cast<pod_event>(roll.upto(enumerator_count<pod_event> - 1));
            enum_set<pod_fact> known;
            known.bits = static_cast<std::uint32_t>(roll.upto((1 << enumerator_count<pod_fact>)-1));
            if (const auto row = find_transition<pod_lifecycle>(of_pod, happens, known)) {
                of_pod = (*row)->to;
            } else {
                REQUIRE(name(row.error()) != std::string());
            }
        }
    }
    CHECK(legal > 50'000);
}
