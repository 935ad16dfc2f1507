// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/base/expected.hpp>

namespace kube::inline v0_1::lifecycle {

/// Some of the enumerators of E, of which there are at most 32 that count from 0. Each enumerator is a set by itself.
template <class E>
struct enum_set {
    std::uint32_t bits = 0;

    constexpr enum_set() noexcept = default;
    constexpr enum_set(E one) noexcept : bits(std::uint32_t{1} << static_cast<unsigned>(one)) {}

    [[nodiscard]] constexpr bool contains(E one) const noexcept { return (bits & enum_set(one).bits) != 0; }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits == 0; }

    friend constexpr enum_set operator|(enum_set a, enum_set b) noexcept { return a |= b; }
    constexpr enum_set& operator|=(enum_set other) noexcept {
        bits |= other.bits;
        return *this;
    }
    friend constexpr bool operator==(const enum_set&, const enum_set&) noexcept = default;
};

/// The set of these.
template <class E, class... Es>
[[nodiscard]] constexpr enum_set<E> any_of(E first, Es... others) noexcept {
    return (enum_set<E>(first) | ... | enum_set<E>(others));
}

/// What must and what must not hold for a row to be taken; without either it always is.
template <class Fact>
struct guard {
    enum_set<Fact> holds{};
    enum_set<Fact> fails{};

    [[nodiscard]] constexpr bool admits(enum_set<Fact> facts) const noexcept {
        return (facts.bits & holds.bits) == holds.bits && (facts.bits & fails.bits) == 0;
    }
    friend constexpr guard operator&&(guard a, guard b) noexcept { return {a.holds | b.holds, a.fails | b.fails}; }
};

/// All of these facts hold.
template <class Fact, class... Facts>
[[nodiscard]] constexpr guard<Fact> when(Fact first, Facts... others) noexcept {
    return {any_of(first, others...), {}};
}
/// None of these facts holds.
template <class Fact, class... Facts>
[[nodiscard]] constexpr guard<Fact> unless(Fact first, Facts... others) noexcept {
    return {{}, any_of(first, others...)};
}

/// A row of a table, read as in a state diagram: from --event [condition] / actions--> to.
template <class State, class Event, class Fact, class Action>
struct transition {
    enum_set<State> from;
    Event on;
    guard<Fact> condition;
    State to;
    enum_set<Action> actions{};  ///< done in the order of their enumerators
};

/// A row of what must not happen: why these events are refused in these states.
template <class State, class Event, class Errc>
struct illegal_transition {
    enum_set<State> from;
    enum_set<Event> on;
    Errc why;
};

/// A state machine as data: its enums, each counting from 0 with its names in `names(E)`, and its rows.
template <class T>
concept transition_table = requires {
    typename T::state;
    typename T::event;
    typename T::fact;
    typename T::errc;
    typename T::row;
    T::initial == typename T::state{};
    T::final_states.contains(T::initial);
    T::rows[0].to == T::initial;
    T::illegal[0].why == typename T::errc{};
};

/// The name of an enumerator of a table.
template <class E>
    requires requires(E e) { names(e)[0]; }
[[nodiscard]] constexpr const char* name(E of) noexcept {
    return names(of)[static_cast<std::size_t>(of)];
}

/// How many enumerators E has.
template <class E>
inline constexpr std::size_t enumerator_count = sizeof(names(E{})) / sizeof(names(E{})[0]);

namespace detail {

template <class T, std::size_t N>
constexpr std::size_t size_of_array(const T (&)[N]) noexcept {
    return N;
}

/// The rows of each pair of state and event, so that a transition is found at once.
template <transition_table Table>
struct transition_index {
    static constexpr std::size_t events = enumerator_count<typename Table::event>;
    static constexpr std::size_t pairs = enumerator_count<typename Table::state> * events;
    static constexpr std::size_t most = pairs * 8;
    static constexpr std::uint8_t none = 255;

    std::uint16_t begin[pairs + 1]{};  ///< of a pair, in `rows`
    std::uint8_t rows[most]{};         ///< numbers of rows, pair by pair
    std::uint8_t illegal[pairs]{};     ///< the number of the first row of `illegal`, or none

    static constexpr std::size_t at(typename Table::state from, typename Table::event on) noexcept {
        return static_cast<std::size_t>(from) * events + static_cast<std::size_t>(on);
    }
};

template <transition_table Table>
consteval transition_index<Table> make_transition_index() {
    static_assert(size_of_array(Table::rows) < 255 && size_of_array(Table::illegal) < 255);
    transition_index<Table> index{};
    std::size_t used = 0;
    for (std::size_t pair = 0; pair != index.pairs; ++pair) {
        const auto from = static_cast<typename Table::state>(pair / index.events);
        const auto on = static_cast<typename Table::event>(pair % index.events);
        index.begin[pair] = static_cast<std::uint16_t>(used);
        for (std::size_t i = 0; i != size_of_array(Table::rows); ++i) {
            if (Table::rows[i].on == on && Table::rows[i].from.contains(from)) {
                index.rows[used++] = static_cast<std::uint8_t>(i);
            }
        }
        index.illegal[pair] = index.none;
        for (std::size_t i = size_of_array(Table::illegal); i-- != 0;) {
            if (Table::illegal[i].on.contains(on) && Table::illegal[i].from.contains(from)) {
                index.illegal[pair] = static_cast<std::uint8_t>(i);
            }
        }
    }
    index.begin[index.pairs] = static_cast<std::uint16_t>(used);
    return index;
}

template <transition_table Table>
inline constexpr transition_index<Table> transition_index_of = make_transition_index<Table>();

}  // namespace detail

/// The row that is taken `from` this state `on` this event where `facts` hold, or why there is none.
/// O(rows of that state and event), which are a handful.
/// @pre is_deterministic<Table>() and is_total<Table>(), which the tables of this library assert of themselves.
template <transition_table Table>
[[nodiscard]] constexpr result<const typename Table::row*, typename Table::errc> find_transition(
    typename Table::state from, typename Table::event on, enum_set<typename Table::fact> facts = {}) noexcept {
    constexpr const auto& index = detail::transition_index_of<Table>;
    const std::size_t pair = index.at(from, on);
    for (std::size_t i = index.begin[pair]; i != index.begin[pair + 1]; ++i) {
        const auto& row = Table::rows[index.rows[i]];
        if (row.condition.admits(facts)) {
            return &row;
        }
    }
    return unexpected(Table::illegal[index.illegal[pair]].why);
}

/// True where no state, event and facts fit two rows.
template <transition_table Table>
[[nodiscard]] consteval bool is_deterministic() {
    for (const auto& a : Table::rows) {
        for (const auto& b : Table::rows) {
            const bool same_pair = a.on == b.on && (a.from.bits & b.from.bits) != 0;
            const bool apart = (a.condition.holds.bits & b.condition.fails.bits) != 0 ||
                               (a.condition.fails.bits & b.condition.holds.bits) != 0;
            if (&a != &b && same_pair && !apart) {
                return false;
            }
        }
    }
    return true;
}

/// True where each pair of state and event either has a row whatever the facts, or is illegal by name, never both.
/// @pre is_deterministic<Table>()
template <transition_table Table>
[[nodiscard]] consteval bool is_total() {
    constexpr auto& index = detail::transition_index_of<Table>;
    constexpr std::size_t facts = enumerator_count<typename Table::fact>;
    static_assert(facts < 32);
    for (std::size_t pair = 0; pair != index.pairs; ++pair) {
        std::uint64_t covered = 0;  // of all combinations of facts: rows that exclude each other add up
        for (std::size_t i = index.begin[pair]; i != index.begin[pair + 1]; ++i) {
            const auto& condition = Table::rows[index.rows[i]].condition;
            std::size_t left = facts;
            for (std::uint32_t bits = condition.holds.bits | condition.fails.bits; bits != 0; bits &= bits - 1) {
                --left;
            }
            covered += std::uint64_t{1} << left;
        }
        const bool illegal = index.illegal[pair] != index.none;
        if (illegal ? covered != 0 : covered != std::uint64_t{1} << facts) {
            return false;
        }
    }
    return true;
}

namespace detail {

/// The states that can be reached from `some`.
template <transition_table Table>
consteval enum_set<typename Table::state> reach(enum_set<typename Table::state> some) {
    for (enum_set<typename Table::state> before{}; before != some;) {
        before = some;
        for (const auto& row : Table::rows) {
            if ((row.from.bits & some.bits) != 0) {
                some |= row.to;
            }
        }
    }
    return some;
}

}  // namespace detail

/// True where each state can be reached from the first, and a final state from each.
template <transition_table Table>
[[nodiscard]] consteval bool is_reachable() {
    constexpr std::size_t states = enumerator_count<typename Table::state>;
    if (detail::reach<Table>(Table::initial).bits != (std::uint64_t{1} << states) - 1) {
        return false;
    }
    for (std::size_t i = 0; i != states; ++i) {
        if ((detail::reach<Table>(static_cast<typename Table::state>(i)).bits & Table::final_states.bits) == 0) {
            return false;
        }
    }
    return true;
}

}  // namespace kube::inline v0_1::lifecycle
