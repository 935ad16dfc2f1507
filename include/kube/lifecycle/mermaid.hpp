// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include <kube/lifecycle/transition.hpp>

namespace kube::inline v0_1::lifecycle {

namespace detail {

/// The names of a set, in the order of the enumerators.
template <class E>
void add_names(std::string& text, enum_set<E> of, const char* before, const char* between) {
    for (std::size_t i = 0; i != enumerator_count<E>; ++i) {
        if (const E one = static_cast<E>(i); of.contains(one)) {
            text += before;
            text += name(one);
            before = between;
        }
    }
}

}  // namespace detail

/// A table as a state diagram of Mermaid, one line for each state and row: `from --> to: event [condition] / actions`.
/// What is illegal is left out.
template <transition_table Table>
[[nodiscard]] std::string to_mermaid() {
    std::string text = "stateDiagram-v2\n";
    text += "    [*] --> ";
    text += name(Table::initial);
    text += '\n';
    for (const auto& row : Table::rows) {
        for (std::size_t i = 0; i != enumerator_count<typename Table::state>; ++i) {
            const auto from = static_cast<typename Table::state>(i);
            if (!row.from.contains(from)) {
                continue;
            }
            text += "    ";
            text += name(from);
            text += " --> ";
            text += name(row.to);
            text += ": ";
            text += name(row.on);
            const auto& [holds, fails] = row.condition;
            if (!holds.empty() || !fails.empty()) {
                text += " [";
                detail::add_names(text, holds, "", " and ");
                detail::add_names(text, fails, holds.empty() ? "not " : " and not ", " and not ");
                text += ']';
            }
            detail::add_names(text, row.actions, " / ", ", ");
            text += '\n';
        }
    }
    for (std::size_t i = 0; i != enumerator_count<typename Table::state>; ++i) {
        if (const auto last = static_cast<typename Table::state>(i); Table::final_states.contains(last)) {
            text += "    ";
            text += name(last);
            text += " --> [*]\n";
        }
    }
    return text;
}

}  // namespace kube::inline v0_1::lifecycle
