// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/label_set.hpp>

#include <cstddef>
#include <iterator>
#include <map>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include <kube/base/policies.hpp>
#include <kube/labels/literal.hpp>
#include <kube/labels/selector.hpp>

#include "../base/failing_new.hpp"
#include "catch.hpp"
#include "index_cases.hpp"

using kube::find_label;
using kube::label_set;
using kube::label_set_view;

namespace {

using tree = std::map<std::string, std::string>;

template <class Set>
tree listed(const Set& labels) {
    tree made;
    std::string last;
    for (const auto& [key, value] : labels) {
        CHECK((made.empty() || last < key));
        last = key;
        made.emplace(key, value);
    }
    return made;
}

/// Finds what is there, and nothing beside it.
void check(const tree& labels) {
    const label_set set(labels);
    CHECK(set.size() == labels.size());
    CHECK(set.empty() == labels.empty());
    CHECK(listed(set) == labels);
    for (const auto& [key, value] : labels) {
        CHECK(find_label(set, key) == kube::found_label{value, true});
        CHECK(find_label(set.view(), key).value == value);
        CHECK(find_label(set, key + "x").present == (labels.count(key + "x") != 0));
    }
    CHECK(find_label(set, "").present == (labels.count("") != 0));
    CHECK(find_label(set, "absent") == kube::found_label{});
}

}  // namespace

static_assert(kube::label_map<label_set> && kube::label_map<label_set_view>);
static_assert(kube::detail::lists_labels<label_set> && std::forward_iterator<label_set::iterator>);
static_assert(std::is_trivially_copyable_v<label_set_view> && sizeof(label_set) == sizeof(void*));
static_assert(std::is_nothrow_move_constructible_v<label_set> && std::is_nothrow_move_assignable_v<label_set>);

TEST_CASE("a packed set holds the labels of any number and length") {
    tree labels;
    check(labels);
    for (int i = 0; i != 40; ++i) {
        labels["key-" + std::to_string(i * 7 % 40)] = std::to_string(i);
        check(labels);
    }
    labels[""] = "";
    labels[std::string(127, 'k')] = std::string(128, 'v');
    labels[std::string(128, 'k')] = std::string(20'000, 'v');
    labels[std::string("\0\xff", 2)] = std::string(1, '\0');
    check(labels);
}

TEST_CASE("keys whose marks are equal are told apart") {
    // Same length, same first and last byte; and 'b' + 5 * 'a' against 'g' + 5 * 'd', 3 and 5 being the factors.
    check({{"axb", "1"}, {"ayb", "2"}, {"azb", "3"}, {"f-a", "4"}, {"a-d", "5"}});
    tree many;
    for (int i = 0; i != 20; ++i) {
        many["k" + std::to_string(10 + i) + "e"] = std::to_string(i);
    }
    check(many);
}

TEST_CASE("a packed set is made of pairs in any order, of which the first of a key counts") {
    const std::vector<std::pair<std::string, std::string>> pairs{{"b", "1"}, {"a", "2"}, {"b", "3"}, {"a", "4"}};
    CHECK(listed(label_set(pairs)) == tree{{"a", "2"}, {"b", "1"}});
    CHECK(label_set(pairs) == label_set{{"a", "2"}, {"b", "1"}});
    CHECK(listed(label_set{{"b", "1"}, {"b", "2"}}) == tree{{"b", "1"}});
    const std::unordered_map<std::string, std::string> hashed{{"x", "1"}, {"a", "2"}, {"m", ""}};
    CHECK(listed(label_set(hashed)) == tree{{"a", "2"}, {"m", ""}, {"x", "1"}});
    CHECK(label_set(label_set(hashed)) == label_set(hashed));
    std::vector<std::pair<std::string, std::string>> many;
    tree wanted;
    for (int i = 0; i != 500; ++i) {
        many.emplace_back("k" + std::to_string(i * 7919 % 211), std::to_string(i));
        wanted.insert(many.back());
    }
    CHECK(listed(label_set(many)) == wanted);
}

TEST_CASE("packed sets are copied, moved and compared as values") {
    const label_set some{{"app", "web"}, {"tier", "front"}};
    label_set copy(some);
    CHECK(copy == some);
    CHECK(copy.view() == some.view());
    const label_set moved(std::move(copy));
    CHECK(moved == some);
    copy = label_set{{"app", "web"}, {"tier", "back"}};
    CHECK_FALSE(copy == some);
    copy = moved;
    CHECK(copy == some);
    copy.swap(copy);
    CHECK(copy == some);
    CHECK(label_set(some.view()) == some);
    CHECK(label_set() == label_set{});
    CHECK(label_set(label_set_view()) == label_set());
    CHECK_FALSE(label_set() == some);
    CHECK(find_label(label_set_view(), "app") == kube::found_label{});
    CHECK(label_set().begin() == label_set().end());
}

TEST_CASE("a packed set is one allocation; of labels that are not sorted another one passes") {
    const kube::map<std::string> sorted{{"a", std::string(30, 'x')}, {"b", "2"}, {"c", "3"}};
    std::size_t live = failing_new::live;
    CHECK(failing_new::at_each([&] { label_set made(sorted); }, [&](bool) { CHECK(failing_new::live == live); }) == 1);
    CHECK(failing_new::at_each([&] { label_set made(kube::map<std::string>{}); }, [](bool) {}) == 0);
    const std::pair<std::string_view, std::string_view> pairs[] = {{"b", "1"}, {"a", "2"}};
    live = failing_new::live;
    CHECK(failing_new::at_each([&] { label_set made(pairs); }, [&](bool) { CHECK(failing_new::live == live); }) > 1);
    label_set kept{{"a", "1"}};
    const label_set other{{"b", "2"}};
    failing_new::at_each([&] { kept = other; },
                         [&](bool failed) { CHECK(kept == (failed ? label_set{{"a", "1"}} : other)); });
}

TEST_CASE("a selector matches a packed set as it matches the labels") {
    index_cases::generator random(11);
    for (int i = 0; i != 20'000; ++i) {
        const index_cases::labels labels = random.some_labels();
        const auto wanted = random.some_selector();
        const label_set set(labels);
        REQUIRE(wanted.view().matches(set) == wanted.view().matches(labels));
        REQUIRE(wanted.view().matches(set.view()) == wanted.view().matches(labels));
    }
    CHECK(kube::match<"app in (web,api),!canary">(label_set{{"app", "api"}, {"tier", "front"}}));
    CHECK_FALSE(kube::match<"app in (web,api),!canary">(label_set{{"app", "api"}, {"canary", ""}}));
}
