// SPDX-License-Identifier: Apache-2.0
#include <kube/api/kind_list.hpp>

#include <string_view>
#include <type_traits>

#include <kube/all_kinds.hpp>
#include <kube/fwd.hpp>

#include "all_kinds.hpp"
#include "catch.hpp"
#include "group_kinds.hpp"

namespace {

struct counter {
    std::size_t count = 0;

    template <class Kind>
    constexpr void operator()(std::type_identity<Kind>) {
        ++count;
    }
};

/// The kinds of the lists that the other tests walk, which have two more: metav1.List is core/v1's, and a WatchEvent has
/// no name in its text.
constexpr std::size_t count_tested() {
    counter tested;
    for_each_meta_kind(tested);
    for_each_core_kind(tested);
    for_each_apps_kind(tested);
    for_each_batch_kind(tested);
    for_each_networking_kind(tested);
    for_each_access_kind(tested);
    for_each_storage_kind(tested);
    for_each_system_kind(tested);
    return tested.count - 2;
}

}  // namespace

TEST_CASE("an apiVersion and a kind name a model at compile time") {
    static_assert(std::is_same_v<kube::object_type<"v1", "Pod">, kube::pod>);
    static_assert(std::is_same_v<kube::object_type<"apps/v1", "Deployment", kube::borrowed>,
                                 kube::basic_deployment<kube::borrowed>>);
    static_assert(std::is_same_v<kube::object_type<"v1", "List">, kube::api::core::v1::list>);
    static_assert(std::is_same_v<kube::object_type<"v1", "Event">, kube::api::core::v1::event>);
    static_assert(std::is_same_v<kube::object_type<"events.k8s.io/v1", "Event">, kube::api::events::v1::event>);
    static_assert(kube::all_kinds::size == count_tested());
}

TEST_CASE("each kind of the registry is found by its names") {
    std::size_t found = 0;
    kube::for_each_kind(kube::all_kinds{}, [&]<class Kind>(std::type_identity<Kind>) {
        const auto same = [&]<class Other>(std::type_identity<Other>) { found += std::is_same_v<Kind, Other>; };
        CHECK(kube::visit_kind(kube::all_kinds{}, Kind::this_kind.api_version, Kind::this_kind.kind, same));
    });
    CHECK(found == kube::all_kinds::size);
}

TEST_CASE("a list of one's own kinds knows no others") {
    using mine = kube::kind_list<kube::pod, kube::node>;
    std::string_view resource;
    const auto visit = [&]<class Kind>(std::type_identity<Kind>) { resource = Kind::this_kind.resource; };
    CHECK(kube::visit_kind(mine{}, "v1", "Node", visit));
    CHECK(resource == "nodes");
    CHECK_FALSE(kube::visit_kind(mine{}, "v1", "Service", visit));
    CHECK_FALSE(kube::visit_kind(mine{}, "v2", "Node", visit));
    CHECK_FALSE(kube::visit_kind(kube::kind_list<>{}, "v1", "Node", visit));
    CHECK(resource == "nodes");
}
