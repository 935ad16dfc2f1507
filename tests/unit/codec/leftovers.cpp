// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/leftovers.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include <kube/codec/describe.hpp>

#include "catch.hpp"

namespace {

using kube::codec::frame;
using kube::codec::leftovers;
using texts = kube::list<std::string>;

/// A place that is reached through lists alone.
kube::list<frame> place(std::initializer_list<std::uint32_t> steps) {
    kube::list<frame> made;
    for (const std::uint32_t step : steps) {
        made.push_back({.type = kube::codec::type_of<texts>, .count = step, .at = nullptr});
    }
    return made;
}

struct fixture {
    const kube::detail::element_ops& ops = kube::detail::ops_for<std::string>::value;
    leftovers kept{};

    void keep(const kube::list<frame>& where, texts items, std::size_t from) {
        kept.keep(where, ops, items.data(), from, items.size());
    }
    /// What is given back, which is then gone.
    std::string given_back(const kube::list<frame>& where) {
        std::vector<std::string> made(10);
        std::size_t count = 0;
        kept.give_back(where, [&] {
            made[count].~basic_string();
            return static_cast<void*>(&made[count++]);
        });
        std::string joined;
        for (std::size_t i = 0; i != count; ++i) {
            joined += made[i] + ",";
        }
        return joined;
    }
};

}  // namespace

TEST_CASE("cut items are given back once, at their list's place alone") {
    fixture f;
    f.keep(place({1, 2}), {"a", "b", std::string(100, 'c')}, 1);
    CHECK(f.given_back(place({})).empty());
    CHECK(f.given_back(place({1})).empty());
    CHECK(f.given_back(place({1, 3})).empty());
    CHECK(f.given_back(place({1, 2, 3})).empty());
    CHECK(f.given_back(place({1, 2})) == "b," + std::string(100, 'c') + ",");
    CHECK(f.given_back(place({1, 2})).empty());
    f.keep(place({1, 2}), {"x", "y"}, 1);
    CHECK(f.given_back(place({1, 2})) == "y,");
}

TEST_CASE("a list without items has no leftovers, nor has what it held") {
    fixture f;
    f.keep(place({1}), {"a", "b"}, 1);
    f.keep(place({1, 1}), {"a", "c"}, 1);
    f.keep(place({1}), {"a", "b"}, 0);
    CHECK(f.given_back(place({1})).empty());
    CHECK(f.given_back(place({1, 1})).empty());
    f.keep(place({2}), {"a", "b"}, 2);
    CHECK(f.given_back(place({2})).empty());
}

TEST_CASE("what is made anew forgets what is below it and nothing else") {
    fixture f;
    for (const std::uint32_t i : {3U, 1U, 2U}) {
        f.keep(place({i}), {"", std::to_string(i)}, 1);
        f.keep(place({i, 7}), {"", std::to_string(i) + "7"}, 1);
        f.keep(place({i, 7, 1}), {"", std::to_string(i) + "71"}, 1);
    }
    f.kept.forget(place({2, 7}));
    CHECK(f.given_back(place({2})) == "2,");
    CHECK(f.given_back(place({2, 7})).empty());
    CHECK(f.given_back(place({2, 7, 1})).empty());
    f.kept.forget(place({1}));
    CHECK(f.given_back(place({1, 7, 1})).empty());
    CHECK(f.given_back(place({3, 7})) == "37,");
    CHECK(f.given_back(place({3, 7, 1})) == "371,");
    f.kept.forget(place({}));
    CHECK(f.given_back(place({3})).empty());
}
