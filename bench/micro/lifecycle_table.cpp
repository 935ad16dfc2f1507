// SPDX-License-Identifier: Apache-2.0
// One transition of a container: looked up in the table, and in a switch that is written by hand and knows no more than
// what this walk needs. Both go through the same 4,096 events.
#include <array>
#include <cstddef>
#include <cstdint>
#include <random>

#include <benchmark/benchmark.h>

#include <kube/lifecycle/container_table.hpp>

namespace {

using namespace kube::lifecycle;
using facts_type = enum_set<container_fact>;

/// The same as container_lifecycle, by hand; `state` where the event is illegal.
container_stage naive_next(container_stage state, container_event on, facts_type facts) {
    using enum container_stage;
    using enum container_fact;
    const bool pre_stop_hook = facts.contains(has_hook);
    const auto attempted = [&] {
        if (facts.contains(crash_wait)) {
            return crash_back_off;
        }
        if (!facts.contains(needs_pull)) {
            return created;
        }
        return facts.contains(pull_wait) ? pull_back_off : pulling;
    };
    const auto ended = [&] { return facts.contains(restarts) ? exited : done; };
    const auto stopped = [&] {
        return pre_stop_hook ? pre_stop : facts.contains(must_wait) ? awaiting_turn : stopping;
    };
    switch (state) {
    case not_created:
    case pull_error:
    case pull_back_off:
    case exited:
    case crash_back_off:
        return on == container_event::attempt ? attempted() : on == container_event::stop ? done : state;
    case pulling:
        switch (on) {
        case container_event::pulled: return created;
        case container_event::pull_failed: return pull_error;
        case container_event::stop: return done;
        default: return state;
        }
    case created:
        switch (on) {
        case container_event::start: return facts.contains(has_startup) ? starting : running;
        case container_event::stop: return done;
        default: return state;
        }
    case starting:
        switch (on) {
        case container_event::startup_succeeded: return running;
        case container_event::startup_failed: return pre_stop_hook ? pre_stop : stopping;
        case container_event::stop: return stopped();
        case container_event::exit: return ended();
        default: return state;
        }
    case running:
        switch (on) {
        case container_event::liveness_failed: return pre_stop_hook ? pre_stop : stopping;
        case container_event::stop: return stopped();
        case container_event::exit: return ended();
        default: return state;
        }
    case pre_stop:
        switch (on) {
        case container_event::pre_stop_done: return facts.contains(must_wait) ? awaiting_turn : stopping;
        case container_event::exit: return ended();
        default: return state;
        }
    case awaiting_turn:
        switch (on) {
        case container_event::turn: return stopping;
        case container_event::exit: return ended();
        default: return state;
        }
    case stopping:
        switch (on) {
        case container_event::grace_over: return killed;
        case container_event::exit: return ended();
        default: return state;
        }
    case killed: return on == container_event::exit ? ended() : state;
    case done: return state;
    }
    return state;
}

container_stage table_next(container_stage state, container_event on, facts_type facts) {
    const auto row = find_transition<container_lifecycle>(state, on, facts);
    return row.has_value() ? (*row)->to : state;
}

struct step {
    container_event on;
    facts_type facts;
};

/// Random events; where a container is done another begins.
const std::array<step, 4096>& steps() {
    static const auto made = [] {
        std::array<step, 4096> all{};
        std::mt19937 engine(7);
        for (step& each : all) {
            each.on = static_cast<container_event>(engine() % enumerator_count<container_event>);
            each.facts.bits = engine() % (1U << enumerator_count<container_fact>);
        }
        return all;
    }();
    return made;
}

template <class Next>
std::uint64_t walk(Next next) {
    container_stage state = container_stage::not_created;
    std::uint64_t trace = 0;
    for (const step& each : steps()) {
        state = next(state, each.on, each.facts);
        trace = trace * 31 + static_cast<std::uint64_t>(state);
        state = state == container_stage::done ? container_stage::not_created : state;
    }
    return trace;
}

template <class Next>
void run(benchmark::State& state, Next next) {
    if (walk(table_next) != walk(naive_next)) {
        state.SkipWithError("the table and the switch differ");
        return;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(walk(next));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(steps().size()));
}

void transition_table(benchmark::State& state) {
    run(state, [](auto... asked) { return table_next(asked...); });
}
BENCHMARK(transition_table)->Unit(benchmark::kMicrosecond);

void transition_naive(benchmark::State& state) {
    run(state, [](auto... asked) { return naive_next(asked...); });
}
BENCHMARK(transition_naive)->Unit(benchmark::kMicrosecond);

}  // namespace
