// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/pipeline.hpp>

#include <string_view>

#include "catch.hpp"

using namespace kube::scheduler;

namespace {

struct first {
    static constexpr std::string_view name = "First";
    static constexpr feature_set decides{feature::host_ports};
    int value = 0;
    verdict filter(const auto&, const snapshot&, node_index) const { return verdict::pass(); }
    std::string_view reason_text(reason_code) const { return "no"; }
};

struct second {
    static constexpr std::string_view name = "Second";
    std::int64_t score(const auto&, const snapshot&, node_index) const { return 0; }
};

}  // namespace

TEST_CASE("what can be set at run time") {
    pipeline profile{first{7}, second{}};
    CHECK(profile.plugin<first>().value == 7);
    profile.plugin<first>().value = 8;
    CHECK(profile.plugin<first>().value == 8);
    CHECK(profile.weight<second>() == 1);
    CHECK(profile.weight<second>(5).weight<second>() == 5);
    CHECK(profile.weight<second>(0).weight<second>() == 1);
    CHECK(profile.ignored().empty());
    profile.ignoring(feature::pod_affinity).ignoring({feature::topology_spread, feature::resource_claims});
    CHECK(profile.ignored() == feature_set{feature::pod_affinity, feature::topology_spread, feature::resource_claims});
}

TEST_CASE("what the plugins decide is known") {
    CHECK(pipeline<first, second>::decided == feature_set{feature::host_ports});
    CHECK(pipeline<second>::decided.empty());
    CHECK(pipeline<first, second>::plugin_count == 2);
}
