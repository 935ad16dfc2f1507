// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/list.hpp>
#include <kube/labels/selector.hpp>

namespace kube::inline v0_1 {

/// A selector that requires what `to` requires, and `terms` too: labels.Selector.Add. A selector of nothing stays one.
/// Checks each term as `make_selector` does, whose errors these are.
[[nodiscard]] inline result<selector> add(selector_view to, list_view<requirement> terms) {
    if (const selector_error error = detail::check_terms(terms); error.code != selector_errc::none) {
        return unexpected(error);
    }
    if (to.selects_nothing()) {
        return selector::nothing();
    }
    list<requirement> all(to.requirements());
    all.reserve(all.size() + terms.size());
    for (const requirement& term : terms) {
        all.push_back(term);
    }
    return detail::sorted_by_key(all);
}

/// True where each requirement of `part` stands in `whole` too, so that what `whole` selects, `part` selects. A
/// selector of nothing includes every other; `=`, `==` and `in` differ. O(n + m) comparisons of requirements, O(n * m)
/// where all of both are of one key.
[[nodiscard]] constexpr bool includes(selector_view whole, selector_view part) noexcept {
    if (whole.selects_nothing() || part.selects_nothing()) {
        return whole.selects_nothing();
    }
    const list_view<requirement> all = whole.requirements();
    std::size_t first = 0;  // of those whose keys are no less than the one looked for
    for (const requirement& wanted : part.requirements()) {
        while (first != all.size() && all[first].key < wanted.key) {
            ++first;
        }
        bool found = false;
        for (std::size_t i = first; !found && i != all.size() && all[i].key == wanted.key; ++i) {
            found = all[i] == wanted;
        }
        if (!found) {
            return false;
        }
    }
    return true;
}

}  // namespace kube::inline v0_1
