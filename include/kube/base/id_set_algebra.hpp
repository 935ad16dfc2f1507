// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/base/id_set.hpp>

namespace kube::inline v0_1 {

/// The numbers that are in both. O(n / 64) of bitmaps, else O(the smaller one) questions to the other.
[[nodiscard]] inline id_set operator&(const id_set& a, const id_set& b) {
    if (a.word_count() != 0 && b.word_count() != 0) {
        const std::size_t common = a.word_count() < b.word_count() ? a.word_count() : b.word_count();
        return id_set::of_words(common, [&](std::uint64_t* words) {
            a.add_to(words, common);
            static_cast<void>(b.keep_in(words, common));
        });
    }
    const bool walks_a = b.word_count() != 0 || (a.word_count() == 0 && a.size() < b.size());
    const id_set& asked = walks_a ? b : a;
    id_set made;
    for (const std::uint32_t id : walks_a ? a : b) {
        if (asked.contains(id)) {
            made.insert(id);
        }
    }
    return made;
}

/// The numbers that are in either. O(n / 64) of bitmaps, else O(their numbers).
[[nodiscard]] inline id_set operator|(const id_set& a, const id_set& b) {
    if (a.word_count() < b.word_count()) {
        return b | a;
    }
    if (b.word_count() != 0) {
        return id_set::of_words(a.word_count(), [&](std::uint64_t* words) {
            a.add_to(words, a.word_count());
            b.add_to(words, a.word_count());
        });
    }
    id_set made;
    id_set::iterator left = a.begin();
    if (a.word_count() != 0 && a.word_count() <= a.size() + 4) {  // else its first insertion makes it an array
        made = a;
        left = a.end();
    }
    for (const std::uint32_t id : b) {
        for (; left != a.end() && *left < id; ++left) {
            made.insert(*left);
        }
        made.insert(id);
    }
    for (; left != a.end(); ++left) {
        made.insert(*left);
    }
    return made;
}

/// The numbers of `a` that are not in `b`. O(n / 64) of bitmaps, else O(the numbers of the array) questions to `b`.
[[nodiscard]] inline id_set operator-(const id_set& a, const id_set& b) {
    if (a.word_count() != 0 && b.word_count() != 0) {
        return id_set::of_words(a.word_count(), [&](std::uint64_t* words) {
            a.add_to(words, a.word_count());
            b.take_from(words, a.word_count());
        });
    }
    id_set made;
    if (a.word_count() != 0 && a.word_count() <= a.size() + 4) {  // else its first insertion makes it an array
        made = a;
        for (const std::uint32_t id : b) {
            made.erase(id);
        }
        return made;
    }
    for (const std::uint32_t id : a) {
        if (!b.contains(id)) {
            made.insert(id);
        }
    }
    return made;
}

}  // namespace kube::inline v0_1
