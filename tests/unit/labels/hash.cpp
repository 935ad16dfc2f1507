// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/hash.hpp>

#include <cstddef>
#include <string_view>
#include <unordered_set>

#include <kube/labels.hpp>

#include "catch.hpp"

using namespace kube::literals;

namespace {

std::size_t hash_of(std::string_view text) {
    const auto read = kube::parse_selector(text);
    REQUIRE(read.has_value());
    return std::hash<kube::selector>()(*read);
}

}  // namespace

TEST_CASE("hash: equal selectors have equal hashes, whatever their texts") {
    CHECK(hash_of("a=1,b") == hash_of(" b , a = 1 "));
    CHECK(hash_of("a in (x,y,x)") == hash_of("a in (y,x)"));
    CHECK(hash_of("a=1,b") == hash_value("a=1,b"_selector));
    CHECK(std::hash<kube::selector_view>()("a"_selector) == hash_value("a"_selector));
    CHECK(hash_of("") == hash_value(kube::selector_view::everything()));
}

TEST_CASE("hash: the operator, the values and their borders count") {
    const std::unordered_set<std::size_t> all{hash_of("a=1"),
                                              hash_of("a==1"),
                                              hash_of("a!=1"),
                                              hash_of("a in (1)"),
                                              hash_of("a notin (1)"),
                                              hash_of("a>1"),
                                              hash_of("a<1"),
                                              hash_of("a"),
                                              hash_of("!a"),
                                              hash_of("a=12"),
                                              hash_of("a12"),
                                              hash_of("a in (12)"),
                                              hash_of("a,b"),
                                              hash_of("ab"),
                                              hash_of(""),
                                              hash_of("a1=2"),
                                              hash_of("a in (1,2)"),
                                              hash_of("a1"),
                                              hash_of("a="),
                                              hash_of("a in (,)"),
                                              hash_of("1=a"),
                                              hash_of("a in (1),a=2"),
                                              hash_of("a=1,a=2"),
                                              hash_of("a=2,a=1"),
                                              hash_value(kube::selector_view::nothing())};
    CHECK(all.size() == 25);
}

TEST_CASE("hash: selectors and requirements are keys of std's containers") {
    std::unordered_set<kube::selector> selectors;
    selectors.insert(kube::selector("a,b"_selector));
    selectors.insert(kube::selector("b,a"_selector));
    CHECK(selectors.size() == 1);
    std::unordered_set<kube::selector_view> views{"a"_selector, "!a"_selector, "a"_selector};
    CHECK(views.size() == 2);
    std::unordered_set<kube::requirement> terms;
    for (const kube::requirement& term : "a,b,a"_selector.requirements()) {
        terms.insert(term);
    }
    CHECK(terms.size() == 2);
}
