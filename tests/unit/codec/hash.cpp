// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/hash.hpp>

#include <string>
#include <string_view>
#include <unordered_set>

#include <kube/codec/equal.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

std::size_t hash_of(std::string_view text) {
    const std::size_t hash = hash_value(*kube::json::decode<kube::pod>(text));
    CHECK(hash_value(**kube::json::decode_document<kube::pod>(text)) == hash);
    return hash;
}

std::size_t hash_of_cpu(std::string_view quantity) {
    return hash_of(R"({"spec":{"overhead":{"cpu":")" + std::string(quantity) + "\"}}}");
}

}  // namespace

TEST_CASE("equal objects have one hash under every policy") {
    CHECK(hash_of("{}") == hash_of(R"({"metadata":{"labels":{}},"spec":{"containers":[]}})"));
    CHECK(hash_of(R"({"metadata":{"labels":{"a":"1","b":"2"}}})") ==
          hash_of(R"({"metadata":{"labels":{"b":"2","a":"1"}}})"));
    CHECK(hash_of(R"({"metadata":{"creationTimestamp":"2024-01-02T03:04:05Z"}})") ==
          hash_of(R"({"metadata":{"creationTimestamp":"2024-01-02T04:04:05+01:00"}})"));
    CHECK(hash_of_cpu("1") == hash_of_cpu("1000m"));
    CHECK(hash_of_cpu("1024") == hash_of_cpu("1Ki"));
    CHECK(hash_of_cpu("0") == hash_of_cpu("-0.000"));
    CHECK(hash_of_cpu("100E") == hash_of_cpu("100000000000000000000"));
    CHECK(hash_of_cpu("8070450532247928832") == hash_of_cpu("7Ei"));
    CHECK(hash_of_cpu("-9223372036854775808") == hash_of_cpu("-9223372036854775808000m"));
    CHECK(hash_of_cpu("0.5Ki") == hash_of_cpu("512"));
}

TEST_CASE("other objects mostly have another hash") {
    CHECK(hash_of("{}") != hash_of(R"({"spec":{"affinity":{}}})"));
    CHECK(hash_of(R"({"spec":{"nodeName":"a"}})") != hash_of(R"({"spec":{"hostname":"a"}})"));
    CHECK(hash_of(R"({"metadata":{"labels":{"a":"bc"}}})") != hash_of(R"({"metadata":{"labels":{"ab":"c"}}})"));
    CHECK(hash_of(R"({"spec":{"nodeName":"12345678"}})") != hash_of(R"({"spec":{"nodeName":"12345679"}})"));
    CHECK(hash_of_cpu("1") != hash_of_cpu("-1"));
    CHECK(hash_of_cpu("1") != hash_of_cpu("10"));
    CHECK(hash_value(kube::pod(), 1) != hash_value(kube::pod(), 2));
}

TEST_CASE("objects are keys of unordered containers") {
    std::unordered_set<kube::pod, kube::object_hash> pods;
    pods.insert(kube::pod{.metadata = {.name = "a"}});
    pods.insert(kube::pod{.metadata = {.name = "a", .labels = kube::empty}});
    pods.insert(kube::pod{.metadata = {.name = "b"}});
    CHECK(pods.size() == 2);
}
