// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/postings.hpp>

#include <cstdint>

#include "catch.hpp"

using kube::detail::postings;

TEST_CASE("a term has no ids, one, or a set of them") {
    postings terms;
    CHECK(terms.empty(7));
    CHECK(terms[7].size() == 0);
    CHECK_FALSE(terms[7].contains(0));
    for (const std::uint32_t id : {4U, 4U, 9U, 2U}) {
        terms.make_room(7, id);
        terms.insert_in_room(7, id);
    }
    CHECK(terms[7].size() == 3);
    CHECK(terms[7].contains(2));
    CHECK_FALSE(terms[7].contains(3));
    CHECK(terms.empty(6));
    CHECK(terms.empty(8));
    terms.erase(7, 4);
    terms.erase(7, 2);
    CHECK(terms[7].size() == 1);
    CHECK(terms[7].contains(9));
    terms.erase(7, 9);
    CHECK(terms.empty(7));
}

TEST_CASE("room alone changes nothing") {
    postings terms;
    terms.make_room(0, 5);
    CHECK(terms.empty(0));
    terms.insert_in_room(0, 5);
    terms.make_room(0, 6);
    CHECK(terms[0].size() == 1);
    CHECK(terms[0].contains(5));
    CHECK_FALSE(terms[0].contains(6));
}

TEST_CASE("the set of a term that has become empty is used again") {
    postings terms;
    std::size_t after_first = 0;
    for (std::uint32_t term = 0; term != 100; ++term) {
        for (std::uint32_t id = 0; id != 50; ++id) {
            terms.make_room(0, id * 1000);
            terms.insert_in_room(0, id * 1000);
        }
        after_first = term == 0 ? terms.allocated_bytes() : after_first;
        for (std::uint32_t id = 0; id != 50; ++id) {
            terms.erase(0, id * 1000);
        }
    }
    CHECK(terms.allocated_bytes() <= after_first);
}

TEST_CASE("a posting joins and leaves words in each form") {
    postings terms;
    for (const std::uint32_t id : {64U, 65U}) {
        terms.make_room(1, id);
        terms.insert_in_room(1, id);
    }
    terms.make_room(2, 66);
    terms.insert_in_room(2, 66);
    std::uint64_t words[2]{};
    for (const std::uint32_t term : {0U, 1U, 2U}) {
        terms[term].add_to(words, 2);
    }
    CHECK(words[0] == 0);
    CHECK(words[1] == 7);
    terms[2].take_from(words, 2);
    CHECK(words[1] == 3);
    terms[1].take_from(words, 2);
    terms[0].take_from(words, 2);
    CHECK(words[1] == 0);
}
