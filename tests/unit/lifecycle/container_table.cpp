// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/container_table.hpp>

#include "catch.hpp"

using namespace kube::lifecycle;

namespace {

/// Goes through the events in turn; what is refused ends it.
struct walk {
    container_stage state = container_stage::not_created;
    enum_set<container_action> done{};
    container_errc refused{};

    walk& on(container_event event, enum_set<container_fact> facts = {}) {
        const auto row = find_transition<container_lifecycle>(state, event, facts);
        if (row.has_value()) {
            state = (*row)->to;
            done |= (*row)->actions;
        } else {
            refused = row.error();
        }
        return *this;
    }
};

constexpr container_stage every_state(std::size_t i) { return static_cast<container_stage>(i); }

}  // namespace

TEST_CASE("a container's usual way") {
    walk way;
    way.on(container_event::attempt, container_fact::needs_pull);
    CHECK(way.state == container_stage::pulling);
    CHECK(way.done == enum_set(container_action::pull));
    way.on(container_event::pulled);
    CHECK(way.state == container_stage::created);
    way.on(container_event::start, container_fact::has_startup);
    CHECK(way.state == container_stage::starting);
    way.on(container_event::startup_succeeded);
    CHECK(way.state == container_stage::running);
    way.on(container_event::exit, container_fact::restarts);
    CHECK(way.state == container_stage::exited);
    way.on(container_event::attempt, container_fact::crash_wait);
    CHECK(way.state == container_stage::crash_back_off);
    way.on(container_event::attempt).on(container_event::start);
    CHECK(way.state == container_stage::running);
    way.on(container_event::exit);
    CHECK(way.state == container_stage::done);
    CHECK(way.refused == container_errc{});
    CHECK_FALSE(way.done.contains(container_action::stop));
}

TEST_CASE("an image that cannot be pulled") {
    walk way;
    way.on(container_event::attempt, container_fact::needs_pull).on(container_event::pull_failed);
    CHECK(way.state == container_stage::pull_error);
    way.on(container_event::attempt, any_of(container_fact::needs_pull, container_fact::pull_wait));
    CHECK(way.state == container_stage::pull_back_off);
    way.on(container_event::attempt, any_of(container_fact::needs_pull, container_fact::pull_wait));
    CHECK(way.state == container_stage::pull_back_off);
    way.on(container_event::attempt, container_fact::pull_wait);
    CHECK(way.state == container_stage::created);
}

TEST_CASE("a container is ended: its hook, its turn, SIGTERM, SIGKILL") {
    walk way{.state = container_stage::running};
    way.on(container_event::stop, any_of(container_fact::has_hook, container_fact::must_wait));
    CHECK(way.state == container_stage::pre_stop);
    CHECK(way.done == enum_set(container_action::run_pre_stop));
    way.on(container_event::pre_stop_done, container_fact::must_wait);
    CHECK(way.state == container_stage::awaiting_turn);
    way.on(container_event::stop);
    CHECK(way.state == container_stage::awaiting_turn);
    way.on(container_event::turn);
    CHECK(way.state == container_stage::stopping);
    way.on(container_event::grace_over);
    CHECK(way.state == container_stage::killed);
    CHECK(way.done == any_of(container_action::run_pre_stop, container_action::stop, container_action::kill));
    way.on(container_event::exit);
    CHECK(way.state == container_stage::done);
}

TEST_CASE("a failed probe ends an instance, and it runs again") {
    walk way{.state = container_stage::starting};
    way.on(container_event::startup_failed);
    CHECK(way.state == container_stage::stopping);
    way.on(container_event::exit, container_fact::restarts);
    CHECK(way.state == container_stage::exited);
    walk alive{.state = container_stage::running};
    alive.on(container_event::liveness_failed, container_fact::has_hook);
    CHECK(alive.state == container_stage::pre_stop);
}

TEST_CASE("a second instance never begins") {
    for (std::size_t i = 0; i != enumerator_count<container_stage>; ++i) {
        for (const auto event : {container_event::attempt, container_event::pulled, container_event::start}) {
            const auto row = find_transition<container_lifecycle>(every_state(i), event);
            if (container_lifecycle::alive.contains(every_state(i))) {
                REQUIRE_FALSE(row.has_value());
                CHECK(row.error() == container_errc::second_instance);
            }
        }
    }
}

TEST_CASE("only a start leads to an instance") {
    for (const auto& row : container_lifecycle::rows) {
        if (container_lifecycle::alive.contains(row.to) && (row.from.bits & ~container_lifecycle::alive.bits) != 0) {
            CHECK(row.on == container_event::start);
            CHECK(row.actions == enum_set(container_action::start));
        }
    }
}

TEST_CASE("what is illegal for a container is told by name") {
    const auto refused = [](container_stage from, container_event on) { return walk{.state = from}.on(on).refused; };
    CHECK(refused(container_stage::done, container_event::start) == container_errc::finished);
    CHECK(refused(container_stage::done, container_event::exit) == container_errc::finished);
    CHECK(refused(container_stage::exited, container_event::exit) == container_errc::no_instance);
    CHECK(refused(container_stage::pulling, container_event::attempt) == container_errc::in_progress);
    CHECK(refused(container_stage::exited, container_event::pulled) == container_errc::not_pulling);
    CHECK(refused(container_stage::pulling, container_event::start) == container_errc::not_created);
    CHECK(refused(container_stage::running, container_event::grace_over) == container_errc::out_of_order);
    CHECK(refused(container_stage::stopping, container_event::liveness_failed) == container_errc::out_of_order);
    CHECK(refused(container_stage::done, container_event::stop) == container_errc{});
}
