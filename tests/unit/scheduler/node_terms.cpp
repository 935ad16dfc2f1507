// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/node_terms.hpp>

#include <random>
#include <string>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;
using objects::requirement_of;

TEST_CASE("translated terms mean what the terms do") {
    std::mt19937 random(11);
    const auto any = [&](const auto&... from) {
        const char* const all[] = {from...};
        return std::string_view(all[random() % sizeof...(from)]);
    };
    snapshot nodes;
    kube::list<objects::core::basic_node<>> made;
    for (const char* const name : {"a", "b", "c", "d", ""}) {
        auto& node = made.emplace_back(objects::node_of(name));
        for (int i = 0; i != 3; ++i) {
            node.metadata.labels[any("k", "l", "number")] = any("", "x", "y", "5", "-7", "007");
        }
        REQUIRE(nodes.add_node(node));
    }
    int matched = 0;
    int refused = 0;
    while (matched + refused < 20'000) {
        auto term = objects::term_of({});
        for (auto i = random() % 3; i != 0; --i) {
            const auto operator_ = any("In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt");
            auto wanted = requirement_of(any("k", "l", "number", "none"), operator_, {});
            if (operator_ != "Exists" && operator_ != "DoesNotExist") {
                wanted.values.emplace_back(any("", "x", "y", "5", "6", "none"));
            }
            if (operator_.ends_with("In") && random() % 2 == 0) {
                wanted.values.emplace_back(any("x", "none"));
            }
            term.match_expressions.push_back(wanted);
        }
        for (auto i = random() % 3; i == 1; i = random() % 3) {
            term.match_fields.push_back(
                requirement_of(any("metadata.name", "other"), any("In", "NotIn"), {any("a", "b", "", "none")}));
        }
        if (kube::check(term).code != kube::selector_errc::none) {
            continue;
        }
        const auto translated = detail::translate(term, nodes);
        for (node_index n = 0; n != nodes.size(); ++n) {
            const bool expected = kube::matches_checked(term, made[n].metadata.labels, made[n].metadata.name);
            REQUIRE(translated.matches(nodes, n) == expected);
            ++(expected ? matched : refused);
        }
    }
    CHECK(matched > 2'000);
    CHECK(refused > 2'000);
}

TEST_CASE("a pair is wanted as it stands") {
    snapshot nodes;
    REQUIRE(nodes.add_node(objects::node_of("a", {}, {{"k", "v"}})));
    const auto matches = [&](std::string_view key, std::string_view value) {
        return detail::equal_requirement(nodes, key, value).matches(nodes.labels(0), nodes);
    };
    CHECK(matches("k", "v"));
    CHECK_FALSE(matches("k", "w"));
    CHECK_FALSE(matches("v", "k"));
    CHECK_FALSE(matches("none", "none"));
}
