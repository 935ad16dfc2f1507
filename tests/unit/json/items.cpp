// SPDX-License-Identifier: Apache-2.0
#include <kube/json/items.hpp>

#include <string_view>
#include <variant>

#include <kube/json/encode.hpp>
#include <kube/pod.hpp>
#include <kube/service.hpp>

#include "catch.hpp"

namespace {

using kube::object_errc;
using item = kube::any_object<kube::pod, kube::service>;

kube::result<kube::list<item>, kube::object_error> items(std::string_view text) {
    const auto list = kube::json::decode<kube::api::core::v1::list>(text);
    REQUIRE(list.has_value());
    return kube::json::decode_items<kube::pod, kube::service>(*list);
}

}  // namespace

TEST_CASE("the items of a v1 List are objects of the kinds that they name") {
    const auto found =
        items(R"({"kind":"List","items":[{"kind":"Service","apiVersion":"v1","spec":{"clusterIP":"None"}},)"
              R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"web"}}]})");
    REQUIRE(found.has_value());
    REQUIRE(found->size() == 2);
    CHECK(std::get<kube::service>((*found)[0]).spec.cluster_ip == "None");
    CHECK(std::get<kube::pod>((*found)[1]).metadata.name == "web");
    CHECK(items("{}")->empty());

    const auto lent = kube::json::decode_document<kube::api::core::v1::list>(
        std::string_view(R"({"items":[{"apiVersion":"v1","kind":"Pod"}]})"));
    CHECK(kube::json::decode_items<kube::pod>(**lent)->size() == 1);
}

TEST_CASE("an item of another kind is an error with its place") {
    const auto other = items(R"({"items":[{"apiVersion":"v1","kind":"Pod"},{"apiVersion":"v1","kind":"Node"}]})");
    REQUIRE_FALSE(other.has_value());
    CHECK(other.error().code == object_errc::unknown_kind);
    CHECK(other.error().path == "items[1]: Node in v1");
    CHECK(message(other.error()).starts_with("offset 0: items[1]: Node in v1: a kind that"));
    CHECK(items(R"({"items":[null]})").error().code == object_errc::missing_kind);
    CHECK(items(R"({"items":[{"apiVersion":"v1","kind":"Pod","spec":1}]})").error().path == "items[0].spec");
    CHECK(items(R"({"items":[[]]})").error().path == "items[0]");
}
