// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/validate.hpp>

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"

TEST_CASE("each key and value at fault is told with its place") {
    const std::vector<std::pair<std::string, std::string>> labels = {
        {"app", "web"}, {"-a", "ok"}, {"b", "not ok"}, {"a/b/c", std::string(64, 'x')}};
    std::vector<kube::label_error> found;
    kube::validate_labels(labels, [&](const kube::label_error& each) { found.push_back(each); });
    REQUIRE(found.size() == 4);
    CHECK(found[0] == kube::label_error{1, false, "-a", {.name_malformed = true}});
    CHECK(found[1] == kube::label_error{2, true, "not ok", {.name_malformed = true}});
    CHECK(found[2] == kube::label_error{3, false, "a/b/c", {.too_many_slashes = true}});
    CHECK(found[3] == kube::label_error{3, true, labels[3].second, {.name_too_long = true}});
    CHECK_FALSE(kube::are_valid_labels(labels));
}

TEST_CASE("nothing wrong, nothing told") {
    const std::map<std::string, std::string> labels = {{"app.kubernetes.io/name", "web"}, {"empty", ""}};
    CHECK(kube::are_valid_labels(labels));
    CHECK(kube::are_valid_labels(std::map<std::string, std::string>()));
    CHECK_FALSE(kube::are_valid_labels(std::map<std::string, std::string>{{"", ""}}));
}
