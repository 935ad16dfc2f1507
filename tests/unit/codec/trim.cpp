// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/trim.hpp>

#include <kube/codec/scalars.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

using kube::field_path_errc;
using kube::codec::type_info;
using kube::codec::type_of;
using kube::codec::detail::check_path;

}  // namespace

TEST_CASE("a path is checked name by name") {
    constexpr auto good = check_path(*type_of<kube::pod>, "spec.containers.resources.requests");
    static_assert(good.reason == field_path_errc::none);
    constexpr auto odd = check_path(*type_of<kube::pod>, "spec.container");
    static_assert(odd.reason == field_path_errc::no_such_field && odd.part == 2);
    constexpr auto below_text = check_path(*type_of<kube::pod>, "spec.nodeName.x");
    static_assert(below_text.reason == field_path_errc::below_a_value && below_text.part == 3);
    constexpr auto below_map = check_path(*type_of<kube::pod>, "metadata.labels.app");
    static_assert(below_map.reason == field_path_errc::below_a_value && below_map.part == 3);
    constexpr auto empty = check_path(*type_of<kube::pod>, "");
    static_assert(empty.reason == field_path_errc::no_such_field && empty.part == 1);
    constexpr auto dot = check_path(*type_of<kube::pod>, "metadata.");
    static_assert(dot.reason == field_path_errc::no_such_field && dot.part == 2);
    SUCCEED();
}

TEST_CASE("trimmed tables have the fields that are named, in their order, and the whole of each") {
    const type_info& pod = *kube::codec::trimmed_type_of<kube::pod, "spec.nodeName", "metadata.labels", "spec.affinity",
                                                         "metadata.labels", "spec.containers.name">;
    REQUIRE(pod.field_count == 2);
    CHECK((pod.fields[0].name == "metadata" && pod.fields[1].name == "spec"));
    const type_info& spec = *pod.fields[1].type;
    REQUIRE(spec.field_count == 3);
    CHECK((spec.fields[0].name == "containers" && spec.fields[1].name == "nodeName" &&
           spec.fields[2].name == "affinity"));
    CHECK(spec.fields[0].type->element->field_count == 1);
    CHECK(spec.fields[2].type->element == type_of<kube::api::core::v1::affinity>);
    REQUIRE(pod.fields[0].type->field_count == 1);
    CHECK(pod.fields[0].type->fields[0].type == type_of<kube::map<std::string>>);
    // A field wins over what is below it.
    const type_info& all = *kube::codec::trimmed_type_of<kube::pod, "spec.nodeName", "spec">;
    CHECK(all.fields[0].type == type_of<kube::api::core::v1::pod_spec>);
}
