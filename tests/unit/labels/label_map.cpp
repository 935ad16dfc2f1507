// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/label_map.hpp>

#include <array>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>

#include "catch.hpp"

namespace mine {

struct labels {
    int asked = 0;
};
kube::found_label find_label(const labels&, std::string_view key) {
    return key == "app" ? kube::found_label{"mine", true} : kube::found_label{};
}

}  // namespace mine

namespace {

using kube::find_label;

template <class M>
M sample() {
    M labels;
    labels.insert({"app", "web"});
    labels.insert({"empty", ""});
    return labels;
}

template <class M>
void check(const M& labels) {
    STATIC_REQUIRE(kube::label_map<M>);
    CHECK(find_label(labels, "app") == kube::found_label{"web", true});
    CHECK(find_label(labels, "empty") == kube::found_label{"", true});
    CHECK_FALSE(find_label(labels, "ap").present);
    CHECK_FALSE(find_label(labels, "").present);
}

}  // namespace

TEST_CASE("standard maps, transparent or not") {
    check(sample<std::map<std::string, std::string>>());
    check(sample<std::map<std::string, std::string, std::less<>>>());
    check(sample<std::map<std::string_view, std::string_view>>());
    check(sample<std::unordered_map<std::string, std::string>>());
}

TEST_CASE("the map of the models, scanned when small and searched when large") {
    kube::map<std::string> labels;
    labels.insert_or_assign("app", "web");
    labels.insert_or_assign("empty", "");
    check(labels);
    for (int i = 0; i != 50; ++i) {
        labels.insert_or_assign("k" + std::to_string(i), std::to_string(i));
        check(labels);
    }
    CHECK(find_label(labels, "k0").value == "0");
    CHECK(find_label(labels, "k49").value == "49");
    CHECK_FALSE(find_label(labels, "k50").present);
    check(kube::map<std::string>(labels));
}

TEST_CASE("ranges of pairs in any order; the first of a key counts") {
    check(std::vector<std::pair<std::string, std::string>>{{"empty", ""}, {"app", "web"}, {"app", "db"}});
    check(std::array<std::pair<const char*, const char*>, 2>{{{"empty", ""}, {"app", "web"}}});
    const std::pair<std::string_view, std::string_view> plain[] = {{"empty", ""}, {"app", "web"}};
    check(plain);
}

TEST_CASE("a type of one's own answers by its own find_label") {
    STATIC_REQUIRE(kube::label_map<mine::labels>);
    CHECK(find_label(mine::labels{}, "app") == kube::found_label{"mine", true});
}

TEST_CASE("what holds no labels is no label map") {
    STATIC_REQUIRE_FALSE(kube::label_map<int>);
    STATIC_REQUIRE_FALSE(kube::label_map<std::string>);
    STATIC_REQUIRE_FALSE(kube::label_map<std::map<std::string, int>>);
    STATIC_REQUIRE_FALSE(kube::label_map<std::set<std::string>>);
}
