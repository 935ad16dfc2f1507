// SPDX-License-Identifier: Apache-2.0
#include <kube/views/matching.hpp>

#include <list>
#include <map>
#include <ranges>
#include <string>
#include <utility>
#include <vector>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/fields.hpp>
#include <kube/labels.hpp>

#include "catch.hpp"

namespace {

using namespace kube::literals;

struct meta {
    std::string name{};
    kube::map<std::string> labels{};
};
struct object {
    meta metadata{};
};

object make(const char* name, std::initializer_list<std::pair<const char*, const char*>> labels) {
    object made;
    made.metadata.name = name;
    for (const auto& [key, value] : labels) {
        made.metadata.labels.insert_or_assign(key, value);
    }
    return made;
}

std::vector<object> three() {
    std::vector<object> made;
    made.push_back(make("a", {{"app", "web"}, {"tier", "front"}}));
    made.push_back(make("b", {{"app", "db"}}));
    made.push_back(make("c", {{"app", "web"}}));
    return made;
}

template <class Range>
std::string names(Range&& range) {
    std::string all;
    for (const object& each : range) {
        all += each.metadata.name;
    }
    return all;
}

template <class Selector>
concept can_match = requires(Selector&& wanted) { kube::views::matching(std::forward<Selector>(wanted)); };

}  // namespace

TEST_CASE("objects are filtered by metadata.labels, in order") {
    const std::vector<object> objects = three();
    CHECK(names(objects | kube::views::matching("app=web"_selector)) == "ac");
    CHECK(names(objects | kube::views::matching("app=web,!tier"_selector)) == "c");
    CHECK(names(objects | kube::views::matching("app in (db,web)"_selector)) == "abc");
    CHECK(names(objects | kube::views::matching(kube::selector_view::everything())) == "abc");
    CHECK(names(objects | kube::views::matching(kube::selector_view::nothing())).empty());
}

TEST_CASE("an owning selector filters while it lives; one that is about to go does not compile") {
    const std::vector<object> objects = three();
    const auto wanted = kube::parse_selector("tier");
    REQUIRE(wanted.has_value());
    CHECK(names(objects | kube::views::matching(*wanted)) == "a");
    STATIC_REQUIRE(can_match<const kube::selector&>);
    STATIC_REQUIRE(can_match<kube::selector&>);
    STATIC_REQUIRE(can_match<kube::selector_view>);
    STATIC_REQUIRE_FALSE(can_match<kube::selector>);
}

TEST_CASE("label maps of any kind are filtered themselves") {
    const std::vector<std::map<std::string, std::string>> maps{{{"a", "1"}}, {{"a", "2"}}, {}};
    std::size_t count = 0;
    for (const auto& each : maps | kube::views::matching("a!=1"_selector)) {
        CHECK(each != maps[0]);
        ++count;
    }
    CHECK(count == 2);
}

TEST_CASE("a projection leads from the element to the object") {
    const std::vector<object> objects = three();
    std::vector<const object*> pointers;
    for (const object& each : objects) {
        pointers.push_back(&each);
    }
    std::string found;
    const auto target = [](const object* each) -> const object& { return *each; };
    for (const object* each : pointers | kube::views::matching("app=db"_selector, target)) {
        found += each->metadata.name;
    }
    CHECK(found == "b");

    const std::map<std::string, object> by_name{{"x", objects[0]}, {"y", objects[1]}};
    found.clear();
    const auto second = &std::pair<const std::string, object>::second;
    for (const auto& each : by_name | kube::views::matching("tier"_selector, second)) {
        found += each.first;
    }
    CHECK(found == "x");
}

TEST_CASE("elements can be changed through the view, and the range need not be random access") {
    std::list<object> objects;
    for (object& each : three()) {
        objects.push_back(std::move(each));
    }
    for (object& each : objects | kube::views::matching("app=web"_selector)) {
        each.metadata.name += '!';
    }
    CHECK(names(objects) == "a!bc!");
}

TEST_CASE("objects of a namespace, by fields, and several wishes at once") {
    std::vector<kube::pod> pods(3);
    pods[0].metadata = {.name = "a", .namespace_ = "x", .labels = {{"app", "web"}}};
    pods[1].metadata = {.name = "b", .namespace_ = "y", .labels = {{"app", "web"}}};
    pods[2].metadata = {.name = "c", .namespace_ = "x"};
    pods[2].spec.node_name = "n1";
    const auto found = [](auto&& range) {
        std::string all;
        for (const kube::pod& each : range) {
            all += each.metadata.name;
        }
        return all;
    };
    CHECK(found(pods | kube::views::in_namespace("x")) == "ac");
    CHECK(found(pods | kube::views::in_namespace("")) == "abc");
    CHECK(found(pods | kube::views::matching("spec.nodeName=n1"_field_selector)) == "c");
    CHECK(found(pods | kube::views::matching("metadata.name!=a"_field_selector) |
                kube::views::matching("app"_selector)) == "b");
    const auto mine = kube::views::in_namespace("x") | kube::views::matching("app=web"_selector);
    CHECK(found(pods | mine) == "a");
    CHECK(found(pods | mine | std::views::reverse) == "a");
}

TEST_CASE("a field selector that is about to go does not compile either") {
    STATIC_REQUIRE(can_match<const kube::field_selector&>);
    STATIC_REQUIRE_FALSE(can_match<kube::field_selector>);
}
