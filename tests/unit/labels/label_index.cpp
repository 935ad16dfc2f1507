// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/label_index.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <kube/base/id_set_algebra.hpp>
#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels/literal.hpp>

#include "../base/failing_new.hpp"
#include "catch.hpp"
#include "index_cases.hpp"

namespace {

using namespace kube::literals;
using index_cases::labels;
using index_cases::listed;
using ids = std::vector<std::uint32_t>;
using objects = std::map<std::uint32_t, labels>;

ids loop(const objects& all, kube::selector_view wanted) {
    ids found;
    for (const auto& [id, its] : all) {
        if (wanted.matches(its)) {
            found.push_back(id);
        }
    }
    return found;
}

void check_labels(const kube::label_index& index, const objects& all) {
    REQUIRE(index.size() == all.size());
    for (const auto& [id, its] : all) {
        labels kept;
        index.for_each_label(
            id, [&kept](std::string_view key, std::string_view value) { REQUIRE(kept.emplace(key, value).second); });
        REQUIRE(kept == its);
    }
}

}  // namespace

TEST_CASE("an index answers each operator as the loop does") {
    kube::label_index index;
    CHECK(index.insert(labels{{"app", "pc"}, {"rank", "3"}}) == 0);
    CHECK(index.insert(labels{{"app", "web"}, {"rank", "20"}}) == 1);
    CHECK(index.insert(labels{{"app", ""}, {"rank", "x"}}) == 2);
    CHECK(index.insert(labels{}) == 3);
    CHECK(listed(index.match("app=pc"_selector)) == ids{0});
    CHECK(listed(index.match("app!=pc"_selector)) == ids{1, 2, 3});
    CHECK(listed(index.match("app="_selector)) == ids{2});
    CHECK(listed(index.match("app in (pc,web,other)"_selector)) == ids{0, 1});
    CHECK(listed(index.match("app notin (pc,web)"_selector)) == ids{2, 3});
    CHECK(listed(index.match("app"_selector)) == ids{0, 1, 2});
    CHECK(listed(index.match("!app"_selector)) == ids{3});
    CHECK(listed(index.match("rank>3"_selector)) == ids{1});
    CHECK(listed(index.match("rank<20"_selector)) == ids{0});
    CHECK(listed(index.match("other>1"_selector)) == ids{});
    CHECK(listed(index.match("app,rank>1,app notin (web)"_selector)) == ids{0});
    CHECK(listed(index.match(kube::selector_view::everything())) == ids{0, 1, 2, 3});
    CHECK(index.match(kube::selector_view::nothing()).empty());
    CHECK(index.count("app"_selector) == 3);
    CHECK(index.count("!app"_selector) == 1);
    CHECK(index.count("app,rank=3"_selector) == 1);
    CHECK(index.count(kube::selector_view::everything()) == 4);
    CHECK(index.count(kube::selector_view::nothing()) == 0);
}

TEST_CASE("an empty index matches nothing, not even by what is not there") {
    const kube::label_index index;
    CHECK(index.match(kube::selector_view::everything()).empty());
    CHECK(index.match("!app"_selector).empty());
    CHECK(index.count("app!=x"_selector) == 0);
    CHECK_FALSE(index.contains(0));
}

TEST_CASE("objects come, change and go by numbers of the caller's") {
    kube::label_index index;
    CHECK(index.insert_or_assign(70'000, labels{{"app", "pc"}}));
    CHECK(index.insert_or_assign(5, labels{{"app", "pc"}}));
    CHECK_FALSE(index.insert_or_assign(70'000, labels{{"app", "web"}}));
    CHECK(listed(index.match("app=pc"_selector)) == ids{5});
    CHECK(listed(index.match("app=web"_selector)) == ids{70'000});
    CHECK(listed(index.ids()) == ids{5, 70'000});
    CHECK(index.insert(labels{}) == 0);
    CHECK(index.erase(5));
    CHECK_FALSE(index.erase(5));
    CHECK_FALSE(index.erase(80'000));
    CHECK(index.match("app=pc"_selector).empty());
    CHECK(index.insert(labels{}) == 1);
    CHECK_FALSE(index.contains(5));
    CHECK(index.contains(70'000));
    CHECK_THROWS_AS(index.insert_or_assign(kube::label_index::id_limit, labels{}), std::bad_alloc);
}

TEST_CASE("labels are any range of pairs, and of a key that stands twice the first counts") {
    kube::label_index index;
    using pair = std::pair<std::string_view, std::string_view>;
    index.insert(std::array{pair{"app", "a"}, pair{"app", "b"}, pair{"app", "a"}, pair{"tier", "b"}});
    kube::map<std::string> own;
    own["app"] = "b";
    index.insert(own);
    CHECK(listed(index.match("app=a"_selector)) == ids{0});
    CHECK(listed(index.match("app=b"_selector)) == ids{1});
    CHECK(listed(index.match("app"_selector)) == ids{0, 1});
    CHECK(listed(index.match("tier=b"_selector)) == ids{0});
    index.erase(0);
    CHECK(listed(index.match("app"_selector)) == ids{1});
    CHECK(index.match("tier"_selector).empty());
}

TEST_CASE("labels that stay, change, go or change places are those of the object afterwards") {
    kube::label_index index;
    using pair = std::pair<std::string_view, std::string_view>;
    using row = std::vector<pair>;
    index.insert(row{{"a", "1"}, {"b", "1"}});
    const row rows[]{{{"a", "1"}, {"b", "2"}, {"c", "3"}},
                     {{"b", "2"}, {"a", "1"}, {"c", "3"}},
                     {{"b", "2"}, {"c", "3"}},
                     {{"b", "2"}, {"b", "4"}, {"c", "3"}},
                     {{"c", "3"}, {"b", "3"}},
                     {{"b", "3"}},
                     {{"a", "1"}, {"b", "3"}}};
    for (const row& its : rows) {
        CHECK(index.insert_or_assign(1, row{{"a", "1"}, {"b", "2"}, {"c", "3"}}) == (&its == &rows[0]));
        CHECK_FALSE(index.insert_or_assign(1, its));
        const auto has = [&its](pair wanted) {
            for (const pair& each : its) {
                if (each.first == wanted.first) {
                    return each.second == wanted.second;
                }
            }
            return false;
        };
        CHECK(index.match("a=1"_selector).contains(1) == has({"a", "1"}));
        CHECK(index.match("b=2"_selector).contains(1) == has({"b", "2"}));
        CHECK(index.match("b=3"_selector).contains(1) == has({"b", "3"}));
        CHECK(index.match("b=4"_selector).contains(1) == has({"b", "4"}));
        CHECK(index.match("c"_selector).contains(1) == has({"c", "3"}));
    }
    CHECK(listed(index.match("a=1"_selector)) == ids{0, 1});
    CHECK(index.erase(1));
    CHECK(listed(index.match("a"_selector)) == ids{0});
    CHECK(index.match("b=3"_selector).empty());
}

TEST_CASE("an index answers random selectors as the loop does through random changes") {
    for (const unsigned seed : {1U, 2U, 3U}) {
        index_cases::generator generate(seed);
        kube::label_index index;
        objects all;
        // Sparse numbers, few dense ones, many dense ones.
        const std::uint32_t range = seed == 1 ? 100'000 : seed == 2 ? 150 : 2000;
        for (int step = 0; step != 9000; ++step) {
            const std::uint32_t id = generate.below(range);
            const std::uint32_t what = generate.below(step < 6000 ? 10 : 4);
            if (what < 2) {
                REQUIRE(index.erase(id) == (all.erase(id) != 0));
            } else if (what == 2 && !all.empty()) {
                const auto some = all.lower_bound(id) == all.end() ? all.begin() : all.lower_bound(id);
                REQUIRE(index.erase(some->first));
                all.erase(some);
            } else if (what == 3) {
                const labels its = generate.some_labels();
                const std::uint32_t given = index.insert(its);
                REQUIRE(all.emplace(given, its).second);
            } else {
                labels its = generate.some_labels();
                if (const auto old = all.find(id); old != all.end() && generate.below(2) == 0) {
                    its.insert(old->second.begin(), old->second.end());
                }
                REQUIRE(index.insert_or_assign(id, its) == (all.count(id) == 0));
                all[id] = its;
            }
            if (step % 10 == 0) {
                const auto wanted = generate.some_selector();
                const kube::id_set found = index.match(wanted.view());
                REQUIRE(listed(found) == loop(all, wanted.view()));
                REQUIRE(index.count(wanted.view()) == found.size());
            }
            if (step % 1000 == 0) {
                check_labels(index, all);
            }
        }
        check_labels(index, all);
        const kube::label_index copy(index);
        while (!all.empty()) {
            REQUIRE(index.erase(all.begin()->first));
            all.erase(all.begin());
        }
        CHECK(index.match(kube::selector_view::everything()).empty());
        CHECK(index.match("app"_selector).empty());
        CHECK(copy.size() == copy.match(kube::selector_view::everything()).size());
    }
}

TEST_CASE("what is unique to objects that are gone takes no memory") {
    kube::label_index index;
    std::size_t after_first = 0;
    for (std::uint32_t round = 0; round != 40; ++round) {
        for (std::uint32_t id = 0; id != 500; ++id) {
            const std::string text = std::to_string(round * 1000 + id);
            index.insert_or_assign(id, labels{{"name", text}, {"key-" + text, "x"}, {"app", "web"}});
        }
        after_first = round == 2 ? index.allocated_bytes() : after_first;
    }
    CHECK(index.allocated_bytes() <= after_first * 3 / 2);
}

TEST_CASE("an index of as many objects takes no more memory for having changed often") {
    index_cases::generator generate(31);
    kube::label_index index;
    objects all;
    std::size_t most = 0;
    for (int step = 0; step != 40'000; ++step) {
        const std::uint32_t id = generate.below(400);
        if (generate.below(4) == 0) {
            index.erase(id);
            all.erase(id);
        } else {
            labels its = generate.some_labels();
            its["name"] = "name-" + std::to_string(step);
            index.insert_or_assign(id, its);
            all[id] = its;
        }
        if (step < 10'000) {
            most = index.allocated_bytes() > most ? index.allocated_bytes() : most;
        } else {
            REQUIRE(index.allocated_bytes() <= most * 5 / 4);
        }
    }
    check_labels(index, all);
    kube::label_index fresh;
    for (const auto& [id, its] : all) {
        fresh.insert_or_assign(id, its);
    }
    CHECK(index.allocated_bytes() <= fresh.allocated_bytes() * 2);
}

TEST_CASE("answers are joined, cut and taken away") {
    kube::label_index index;
    index.insert(labels{{"app", "web"}, {"tier", "front"}});
    index.insert(labels{{"app", "web"}});
    index.insert(labels{{"tier", "front"}});
    const kube::id_set web = index.match("app=web"_selector);
    const kube::id_set front = index.match("tier=front"_selector);
    CHECK(listed(web & front) == ids{0});
    CHECK(listed(web | front) == ids{0, 1, 2});
    CHECK(listed(index.ids() - front) == ids{1});
}

TEST_CASE("an index takes at most 64 bytes beyond the texts for an object of eight labels, one of them its own") {
    kube::label_index index;
    std::size_t texts = 0;
    constexpr std::uint32_t count = 60'000;
    for (std::uint32_t i = 0; i != count; ++i) {
        labels its{{"app", "app-" + std::to_string(i % 50)},          {"tier", i % 2 == 0 ? "front" : "back"},
                   {"env", "env-" + std::to_string(i % 3)},           {"team", "team-" + std::to_string(i % 300)},
                   {"hash", "hash-" + std::to_string(i / 10)},        {"managed-by", "Helm"},
                   {"revision", "revision-" + std::to_string(i % 31)}};
        its["name"] = "name-" + std::to_string(i);
        texts += its["name"].size() + (i % 10 == 0 ? its["hash"].size() : 0);
        index.insert(its);
    }
    CHECK(index.allocated_bytes() - texts <= std::size_t{64} * count);
}

TEST_CASE("an index is copied and moved, and what was moved from is empty and of use") {
    kube::label_index index;
    for (std::uint32_t id = 0; id != 100; ++id) {
        index.insert(labels{{"name", std::to_string(id)}});
    }
    index.erase(7);
    const kube::label_index copy(index);
    kube::label_index moved(std::move(index));
    index = kube::label_index();
    CHECK(index.insert(labels{{"name", "8"}}) == 0);
    kube::label_index again(std::move(moved));
    CHECK(moved.insert(labels{{"name", "new"}}) == 0);
    CHECK(listed(moved.match("name"_selector)) == ids{0});
    CHECK(again.insert(labels{{"name", "8"}}) == 7);
    CHECK(listed(again.match("name=8"_selector)) == ids{7, 8});
    CHECK(listed(copy.match("name=8"_selector)) == ids{8});
}

TEST_CASE("an allocation that fails leaves an index as it was") {
    kube::label_index index;
    objects all;
    index_cases::generator generate(5);
    for (int step = 0; step != 150; ++step) {
        const std::uint32_t id = generate.below(100);
        labels its = generate.some_labels();
        its["key-" + std::to_string(generate.below(30))] = "a value of some length " + std::to_string(step);
        const auto wanted = generate.some_selector();
        failing_new::at_each([&] { index.insert_or_assign(id, its); },
                             [&](bool failed) {
                                 if (!failed) {
                                     all[id] = its;
                                 }
                                 REQUIRE(listed(index.match(wanted.view())) == loop(all, wanted.view()));
                             });
        check_labels(index, all);
        failing_new::at_each([&] { static_cast<void>(index.match(wanted.view())); }, [](bool) {});
    }
}

TEST_CASE("labels that throw while they are read leave an index as it was") {
    struct broken {
        struct iterator {
            int at;
            std::pair<std::string, std::string> now{};
            const std::pair<std::string, std::string>* operator->() const { return &now; }
            const std::pair<std::string, std::string>& operator*() const { return now; }
            iterator& operator++() {
                if (++at == 2) {
                    throw std::runtime_error("gone");
                }
                return *this;
            }
            bool operator==(const iterator& other) const { return at == other.at; }
        };
        [[nodiscard]] iterator begin() const { return {0, {"new", "text"}}; }
        [[nodiscard]] iterator end() const { return {9, {}}; }
    };
    kube::label_index index;
    index.insert_or_assign(0, labels{{"app", "web"}});
    CHECK_THROWS_AS(index.insert_or_assign(0, broken{}), std::runtime_error);
    CHECK(index.match("new"_selector).empty());
    CHECK(listed(index.match("app=web"_selector)) == ids{0});
    CHECK(index.erase(0));
    CHECK(index.insert(labels{{"new", "text"}}) == 0);
    CHECK(listed(index.match("new=text"_selector)) == ids{0});
}
