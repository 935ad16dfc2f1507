// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/selector_index.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include <kube/labels/literal.hpp>

#include "../base/failing_new.hpp"
#include "catch.hpp"
#include "index_cases.hpp"

namespace {

using namespace kube::literals;
using index_cases::labels;
using index_cases::listed;
using ids = std::vector<std::uint32_t>;
using selectors = std::map<std::uint32_t, kube::selector>;

ids loop(const selectors& all, const labels& object) {
    ids found;
    for (const auto& [id, wanted] : all) {
        if (wanted.matches(object)) {
            found.push_back(id);
        }
    }
    return found;
}

}  // namespace

TEST_CASE("an index tells which selectors want an object") {
    kube::selector_index index;
    CHECK(index.insert("app=web"_selector) == 0);
    CHECK(index.insert("app in (web,api),tier!=back"_selector) == 1);
    CHECK(index.insert("!app"_selector) == 2);
    CHECK(index.insert("rank>3"_selector) == 3);
    CHECK(index.insert(kube::selector_view::everything()) == 4);
    CHECK(index.insert(kube::selector_view::nothing()) == 5);
    CHECK(index.insert("tier"_selector) == 6);
    CHECK(listed(index.match(labels{{"app", "web"}})) == ids{0, 1, 4});
    CHECK(listed(index.match(labels{{"app", "web"}, {"tier", "back"}})) == ids{0, 4, 6});
    CHECK(listed(index.match(labels{{"app", "api"}})) == ids{1, 4});
    CHECK(listed(index.match(labels{{"rank", "4"}})) == ids{2, 3, 4});
    CHECK(listed(index.match(labels{{"rank", "x"}})) == ids{2, 4});
    CHECK(listed(index.match(labels{})) == ids{2, 4});
    CHECK(index[1] == "app in (web,api),tier!=back"_selector);
    CHECK(index.size() == 7);
}

TEST_CASE("selectors come, change and go by numbers of the caller's") {
    kube::selector_index index;
    CHECK(index.insert_or_assign(9, "app=web"_selector));
    CHECK_FALSE(index.insert_or_assign(9, "app in (api,web)"_selector));
    CHECK(listed(index.match(labels{{"app", "web"}})) == ids{9});
    CHECK(listed(index.match(labels{{"app", "api"}})) == ids{9});
    CHECK_FALSE(index.insert_or_assign(9, "app"_selector));
    CHECK(listed(index.match(labels{{"app", "x"}})) == ids{9});
    CHECK_FALSE(index.insert_or_assign(9, index[9]));
    CHECK(listed(index.match(labels{{"app", "x"}})) == ids{9});
    CHECK(index.insert("app=web"_selector) == 0);
    CHECK(index.erase(9));
    CHECK_FALSE(index.erase(9));
    CHECK_FALSE(index.contains(9));
    CHECK(index.match(labels{{"app", "x"}}).empty());
    CHECK(listed(index.ids()) == ids{0});
    CHECK_THROWS_AS(index.insert_or_assign(kube::selector_index::id_limit, "a"_selector), std::bad_alloc);
}

TEST_CASE("of a key that stands twice in an object the first counts") {
    kube::selector_index index;
    index.insert("app in (a,b)"_selector);
    index.insert("app=b"_selector);
    using pair = std::pair<std::string_view, std::string_view>;
    CHECK(listed(index.match(std::array{pair{"app", "a"}, pair{"app", "b"}})) == ids{0});
}

TEST_CASE("an index of selectors answers as the loop does through random changes") {
    for (const unsigned seed : {1U, 2U}) {
        index_cases::generator generate(seed + 100);
        kube::selector_index index;
        selectors all;
        const std::uint32_t range = seed == 1 ? 60 : 3000;
        for (int step = 0; step != 6000; ++step) {
            const std::uint32_t id = generate.below(range);
            const std::uint32_t what = generate.below(step < 4000 ? 8 : 3);
            if (what < 2) {
                REQUIRE(index.erase(id) == (all.erase(id) != 0));
            } else if (what == 2) {
                const kube::selector wanted(generate.some_selector().view());
                REQUIRE(all.emplace(index.insert(wanted), wanted).second);
            } else {
                const kube::selector wanted(generate.some_selector().view());
                REQUIRE(index.insert_or_assign(id, wanted) == (all.count(id) == 0));
                all[id] = wanted;
                REQUIRE(index[id] == wanted);
            }
            if (step % 3 == 0) {
                const labels object = generate.some_labels();
                REQUIRE(listed(index.match(object)) == loop(all, object));
            }
        }
        const kube::selector_index copy(index);
        for (const auto& [id, wanted] : all) {
            REQUIRE(index.erase(id));
        }
        CHECK(index.empty());
        const labels object = generate.some_labels();
        CHECK(index.match(object).empty());
        CHECK(listed(copy.match(object)) == loop(all, object));
    }
}

TEST_CASE("labels that no selector requires any more take no memory") {
    kube::selector_index index;
    std::size_t after_first = 0;
    for (std::uint32_t round = 0; round != 40; ++round) {
        for (std::uint32_t id = 0; id != 300; ++id) {
            const std::string key = "key-" + std::to_string(round * 1000 + id);
            const std::string_view value = key;
            const kube::requirement term{key, kube::selection_operator::equals, {&value, 1}};
            index.insert_or_assign(id, kube::selector_view(kube::list_view<kube::requirement>(&term, 1)));
        }
        after_first = round == 2 ? index.allocated_bytes() : after_first;
    }
    CHECK(index.allocated_bytes() <= after_first * 3 / 2);
}

TEST_CASE("an index of selectors is copied and moved, and what was moved from is empty and of use") {
    kube::selector_index index;
    index.insert("app=web"_selector);
    index.insert("app"_selector);
    index.erase(0);
    const kube::selector_index copy(index);
    kube::selector_index moved(std::move(index));
    CHECK(index.insert("app=web"_selector) == 0);
    CHECK(listed(index.match(labels{{"app", "web"}})) == ids{0});
    CHECK(moved.insert("app=web"_selector) == 0);
    CHECK(listed(moved.match(labels{{"app", "web"}})) == ids{0, 1});
    CHECK(listed(copy.match(labels{{"app", "web"}})) == ids{1});
}

TEST_CASE("an allocation that fails leaves an index of selectors as it was") {
    kube::selector_index index;
    selectors all;
    index_cases::generator generate(17);
    for (int step = 0; step != 300; ++step) {
        const std::uint32_t id = generate.below(60);
        const kube::selector wanted(generate.some_selector().view());
        const labels object = generate.some_labels();
        failing_new::at_each([&] { index.insert_or_assign(id, wanted); },
                             [&](bool failed) {
                                 if (!failed) {
                                     all[id] = wanted;
                                 }
                                 REQUIRE(listed(index.match(object)) == loop(all, object));
                             });
        REQUIRE(index.size() == all.size());
    }
}
