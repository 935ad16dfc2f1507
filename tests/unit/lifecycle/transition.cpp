// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/transition.hpp>

#include <string>

#include "catch.hpp"

namespace doors {

using kube::lifecycle::any_of;
using kube::lifecycle::enum_set;
using kube::lifecycle::find_transition;
using kube::lifecycle::illegal_transition;
using kube::lifecycle::is_deterministic;
using kube::lifecycle::is_reachable;
using kube::lifecycle::is_total;
using kube::lifecycle::name;
using kube::lifecycle::transition;
using kube::lifecycle::unless;
using kube::lifecycle::when;

enum class door { open, closed, locked };
enum class deed { push, turn_key };
enum class fact { blocked, has_key };
enum class noise { creak, click };
enum class refusal { not_closed = 1, locked };

constexpr const char* door_names[] = {"open", "closed", "locked"};
constexpr const char* deed_names[] = {"push", "turn_key"};
constexpr const char* fact_names[] = {"blocked", "has_key"};
constexpr auto& names(door) { return door_names; }
constexpr auto& names(deed) { return deed_names; }
constexpr auto& names(fact) { return fact_names; }

struct words {
    using state = door;
    using event = deed;
    using fact = doors::fact;
    using action = noise;
    using errc = refusal;
    using row = transition<state, event, fact, action>;
    using illegal_row = illegal_transition<state, event, errc>;
    static constexpr state initial = door::open;
    static constexpr enum_set<state> final_states = door::locked;
};

struct good : words {
    static constexpr row rows[] = {
        {door::open, deed::push, when(fact::blocked), door::open},
        {door::open, deed::push, unless(fact::blocked), door::closed, noise::creak},
        {door::closed, deed::push, {}, door::open, any_of(noise::creak, noise::click)},
        {any_of(door::closed, door::locked), deed::turn_key, {}, door::locked, noise::click},
    };
    static constexpr illegal_row illegal[] = {
        {door::open, deed::turn_key, refusal::not_closed},
        {door::locked, deed::push, refusal::locked},
    };
};
static_assert(is_deterministic<good>() && is_total<good>() && is_reachable<good>());

struct two_rows_fit : good {
    static constexpr row rows[] = {
        {door::open, deed::push, when(fact::blocked), door::open},
        {door::open, deed::push, when(fact::has_key), door::closed},
    };
};
static_assert(!is_deterministic<two_rows_fit>());

struct a_row_is_missing : good {
    static constexpr row rows[] = {
        {door::open, deed::push, when(fact::blocked), door::open},
        {door::open, deed::push, unless(fact::blocked, fact::has_key), door::closed},
        {door::closed, deed::push, {}, door::open},
        {any_of(door::closed, door::locked), deed::turn_key, {}, door::locked},
    };
};
static_assert(is_deterministic<a_row_is_missing>() && !is_total<a_row_is_missing>());

struct illegal_by_no_name : good {
    static constexpr illegal_row illegal[] = {{door::open, deed::turn_key, refusal::not_closed}};
};
static_assert(!is_total<illegal_by_no_name>());

struct legal_and_illegal : good {
    static constexpr illegal_row illegal[] = {
        {any_of(door::open, door::closed), deed::turn_key, refusal::not_closed},
        {door::locked, deed::push, refusal::locked},
    };
};
static_assert(!is_total<legal_and_illegal>());

struct never_locked : good {
    static constexpr row rows[] = {
        {door::open, deed::push, {}, door::closed},
        {door::closed, deed::push, {}, door::open},
        {any_of(door::closed, door::locked), deed::turn_key, {}, door::closed},
    };
};
static_assert(is_total<never_locked>() && !is_reachable<never_locked>());

struct no_way_out : good {
    static constexpr row rows[] = {
        {door::open, deed::push, when(fact::blocked), door::closed},
        {door::open, deed::push, unless(fact::blocked), door::locked},
        {door::closed, deed::push, {}, door::closed},
        {door::closed, deed::turn_key, {}, door::closed},
        {door::locked, deed::turn_key, {}, door::locked},
    };
};
static_assert(is_total<no_way_out>() && !is_reachable<no_way_out>());

}  // namespace doors

using namespace doors;

TEST_CASE("sets of enumerators") {
    constexpr enum_set<door> none;
    constexpr auto two = any_of(door::open, door::locked);
    CHECK(none.empty());
    CHECK_FALSE(none.contains(door::open));
    CHECK(two.contains(door::open));
    CHECK_FALSE(two.contains(door::closed));
    CHECK(two.contains(door::locked));
    CHECK((two | door::closed) == any_of(door::closed, door::locked, door::open));
}

TEST_CASE("guards admit what holds and refuse what must not") {
    constexpr auto both = when(fact::blocked) && unless(fact::has_key);
    CHECK(both.admits(fact::blocked));
    CHECK_FALSE(both.admits(any_of(fact::blocked, fact::has_key)));
    CHECK_FALSE(both.admits({}));
    CHECK(unless(fact::blocked, fact::has_key).admits({}));
    CHECK_FALSE(unless(fact::blocked, fact::has_key).admits(fact::has_key));
}

TEST_CASE("a transition is found by state, event and facts") {
    CHECK((*find_transition<good>(door::open, deed::push))->to == door::closed);
    CHECK((*find_transition<good>(door::open, deed::push, fact::blocked))->to == door::open);
    CHECK((*find_transition<good>(door::open, deed::push, fact::has_key))->to == door::closed);
    CHECK((*find_transition<good>(door::locked, deed::turn_key))->to == door::locked);
    const auto row = find_transition<good>(door::closed, deed::push);
    REQUIRE(row.has_value());
    CHECK((*row)->actions == any_of(noise::click, noise::creak));
}

TEST_CASE("what is illegal has a name") {
    const auto opened = find_transition<good>(door::open, deed::turn_key);
    REQUIRE_FALSE(opened.has_value());
    CHECK(opened.error() == refusal::not_closed);
    const auto pushed = find_transition<good>(door::locked, deed::push, fact::blocked);
    REQUIRE_FALSE(pushed.has_value());
    CHECK(pushed.error() == refusal::locked);
}

TEST_CASE("enumerators have names") {
    CHECK(name(door::locked) == std::string("locked"));
    CHECK(kube::lifecycle::enumerator_count<door> == 3);
}
