// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <string_view>

#include <kube/scheduler.hpp>

namespace {

using namespace kube::scheduler;
using owned = kube::api::core::v1::basic_pod<>;
using view = kube::api::core::v1::basic_pod<kube::borrowed>;

template <class P>
constexpr bool filters = filter_plugin<P> && filter_plugin<P, view>;
template <class P>
constexpr bool scores = score_plugin<P> && score_plugin<P, view>;

static_assert(filters<node_unschedulable> && !scores<node_unschedulable>);
static_assert(filters<node_name> && !scores<node_name>);
static_assert(filters<taint_toleration> && scores<taint_toleration>);
static_assert(filters<node_affinity> && scores<node_affinity>);
static_assert(filters<node_ports> && !scores<node_ports>);
static_assert(filters<node_resources_fit> && scores<node_resources_fit>);
static_assert(!filters<node_resources_balanced_allocation> && scores<node_resources_balanced_allocation>);
static_assert(!filters<image_locality> && scores<image_locality>);
static_assert(detail::can_pre_enqueue<scheduling_gates, view> && !filters<scheduling_gates>);
static_assert(detail::can_post_filter<default_preemption, view> && !scores<default_preemption>);

struct owned_only {
    static constexpr std::string_view name = "OwnedOnly";
    std::int64_t score(const owned&, const snapshot&, node_index) const { return 1; }
};
static_assert(score_plugin<owned_only> && !score_plugin<owned_only, view>);

struct mute {
    static constexpr std::string_view name = "Mute";
    verdict filter(const auto&, const snapshot&, node_index) const { return {}; }
};
static_assert(!filter_plugin<mute>);

struct nameless {
    std::int64_t score(const auto&, const snapshot&, node_index) const { return 1; }
};
static_assert(!score_plugin<nameless>);
static_assert(!filter_plugin<int> && !score_plugin<int>);

constexpr auto profile = [] {
    auto made = default_profile();
    made.weight<taint_toleration>(7).ignoring(feature::topology_spread);
    return made;
}();
static_assert(profile.weight<taint_toleration>() == 7);
static_assert(profile.ignored() == feature_set{feature::topology_spread});

constexpr view plain;
static_assert(features_of(plain).empty());
static_assert(detail::allocation_score(least_allocated, 1, 3) == 66);
static_assert(sizeof(verdict) == 8);

}  // namespace
