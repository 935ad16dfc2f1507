// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/equal.hpp>

#include <string>
#include <string_view>

#include <kube/api/meta/v1/table.hpp>
#include <kube/codec/hash.hpp>
#include <kube/codec/unknown_fields.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>
#include <kube/workloads.hpp>

#include "catch.hpp"

namespace {

kube::pod pod(std::string_view text) { return *kube::json::decode<kube::pod>(text); }

bool alike(std::string_view a, std::string_view b) {
    const auto lent = kube::json::decode_document<kube::pod>(b);
    const bool equal = pod(a) == pod(b);
    CHECK((pod(a) == **lent) == equal);
    CHECK((**lent == pod(a)) == equal);
    CHECK(semantic_equal(pod(a), pod(b)) == equal);
    return equal;
}

bool same(std::string_view a, std::string_view b) {
    const bool equal = identical(pod(a), pod(b));
    CHECK((!equal || pod(a) == pod(b)));
    return equal;
}

}  // namespace

TEST_CASE("objects are equal by what they mean") {
    CHECK(alike("{}", R"({"metadata":{"labels":{}},"spec":{"containers":[]}})"));
    CHECK(!alike("{}", R"({"spec":{"containers":[{}]}})"));
    CHECK(!alike("{}", R"({"spec":{"affinity":{}}})"));
    CHECK(alike(R"({"spec":{"overhead":{"cpu":"1"}}})", R"({"spec":{"overhead":{"cpu":"1000m"}}})"));
    CHECK(alike(R"({"spec":{"overhead":{"cpu":"100E"}}})", R"({"spec":{"overhead":{"cpu":"100000000000000000000"}}})"));
    CHECK(!alike(R"({"spec":{"overhead":{"cpu":"1"}}})", R"({"spec":{"overhead":{"cpu":"1001m"}}})"));
    CHECK(!alike(R"({"spec":{"overhead":{"cpu":"0"}}})", R"({"spec":{"overhead":{}}})"));
    CHECK(!alike(R"({"spec":{"overhead":{"a":"0"}}})", R"({"spec":{"overhead":{"b":"0"}}})"));
    CHECK(alike(R"({"metadata":{"creationTimestamp":"2024-01-02T03:04:05Z"}})",
                R"({"metadata":{"creationTimestamp":"2024-01-02T04:04:05+01:00"}})"));
    CHECK(!alike(R"({"metadata":{"creationTimestamp":"2024-01-02T03:04:05Z"}})",
                 R"({"metadata":{"creationTimestamp":"2024-01-02T03:04:05.5Z"}})"));
    CHECK(!alike(R"({"spec":{"restartPolicy":"Some"}})", R"({"spec":{"restartPolicy":"Other"}})"));
    CHECK(!alike(R"({"metadata":{"managedFields":[{"fieldsV1":{"a":1}}]}})",
                 R"({"metadata":{"managedFields":[{"fieldsV1":{"a": 1}}]}})"));
    CHECK(alike(R"({"spec":{"unknown":1}})", "{}"));
}

TEST_CASE("identical objects differ in nothing") {
    CHECK(same(R"({"spec":{"nodeName":"a"}})", R"({"spec":{"nodeName":"a"}})"));
    CHECK(!same("{}", R"({"metadata":{"labels":{}}})"));
    CHECK(!same(R"({"spec":{"containers":[]}})", "{}"));
    CHECK(!same(R"({"spec":{"overhead":{"cpu":"1024"}}})", R"({"spec":{"overhead":{"cpu":"1Ki"}}})"));
    CHECK(same(R"({"spec":{"overhead":{"cpu":"1000m"}}})", R"({"spec":{"overhead":{"cpu":"1"}}})"));
    CHECK(!same(R"({"metadata":{"creationTimestamp":"2024-01-02T03:04:05Z"}})",
                R"({"metadata":{"creationTimestamp":"2024-01-02T03:04:05.5Z"}})"));
}

TEST_CASE("cells of a table are equal where Go reads the same of them") {
    using table = kube::api::meta::v1::table;
    const auto with = [](std::string_view cell) {
        return *kube::json::decode<table>(R"({"rows":[{"cells":[)" + std::string(cell) + "]}]}");
    };
    CHECK(with("1") != with("1.0"));
    CHECK(with(R"({"a":[1.0]})") != with(R"({"a":[1]})"));
    CHECK(with("1.0") == with("10e-1"));
    CHECK(with("-0") == with("0"));
    CHECK(with("0.0") != with("0"));
    CHECK(with("[-0.0]") == with("[0.0]"));
    CHECK(!identical(with("-0.0"), with("0.0")));
    CHECK(hash_value(with("-0.0")) == hash_value(with("0.0")));
    CHECK(hash_value(with("1")) != hash_value(with("1.0")));
    CHECK(with("\"-0.0\"") != with("\"0.0\""));
    CHECK(with("null") != with("0"));
    // A cell that was made by hand is compared by what Go would read of it, too.
    table by_hand = with("0");
    by_hand.rows[0].cells[0] = kube::raw_json(kube::checked_json, "[1e0, -0.0]");
    CHECK(by_hand == with("[1.0,0.0]"));
    CHECK(kube::json::encode(by_hand) == kube::json::encode(with("[1.0,-0.0]")));
    by_hand.rows[0].cells[0] = kube::raw_json();
    CHECK(by_hand == with("null"));
}

TEST_CASE("unknown fields that are kept count for identity alone") {
    using kept = kube::basic_pod<kube::owning_keeping_unknown>;
    const auto a = *kube::json::decode<kept>(R"({"new":1})");
    const auto b = *kube::json::decode<kept>(R"({"new":2})");
    CHECK((a == b && a == kube::pod()));
    CHECK(!identical(a, b));
    CHECK((identical(a, a) && !identical(a, kube::pod())));
}

TEST_CASE("lists of objects compare by the objects' equality") {
    const kube::list<kube::container> a{{.name = "a"}};
    const kube::list<kube::container> b{{.name = "b"}};
    CHECK((a == a && a != b));
    static_assert(kube::same_model<kube::pod, kube::basic_pod<kube::borrowed>>);
    static_assert(!kube::same_model<kube::pod, kube::deployment> && !kube::same_model<kube::pod, int>);
}
