// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <utility>

#include <kube/json.hpp>
#include <kube/pod.hpp>

#include "../base/failing_new.hpp"
#include "catch.hpp"

namespace {

constexpr std::string_view text =
    R"({"kind":"Pod","apiVersion":"v1","metadata":{"name":"a name that is longer than most",
"labels":{"z":"last","a":"first and longer than a small string","m":"\u0041 with an escape in a long string","a":"b"},
"managedFields":[{"manager":"kubectl","time":"2024-01-02T03:04:05Z","fieldsV1":{"f:spec":{"f:containers":{}}}}]},
"spec":{"unknown":[{"deep":[1,2,3]}],"nodeSelector":{"b":"1","a":"2"},"containers":[{"name":"main","image":"nginx:1.25",
"resources":{"limits":{"memory":"1Gi","cpu":"123456789012345678901234567890"}},"env":[{"name":"A","valueFrom":{
"fieldRef":{"fieldPath":"status.podIP"}}},{"name":"A","value":"x"}],"ports":[{"containerPort":80,"protocol":"ODD"}],
"livenessProbe":{"httpGet":{"port":"a port with a long name","path":"/"}}}],"containers":[{"image":"other"}],
"tolerations":[{"key":"k","effect":"an effect that is not known"}]},"status":{"phase":"Running"},"lone":"\ud800"})";

}  // namespace

TEST_CASE("decoding that finds no memory fails and leaks nothing") {
    const std::string expected = kube::json::encode(*kube::json::decode<kube::pod>(text));
    const std::string hollow = kube::json::encode(kube::pod{});
    bool good = true;
    const std::size_t live = failing_new::live;
    const auto nothing_leaks = [&](bool) { good = good && failing_new::live == live; };
    CHECK(failing_new::at_each([&] { good = kube::json::decode<kube::pod>(text).has_value() && good; }, nothing_leaks) >
          30);
    CHECK(failing_new::at_each([&] { good = kube::json::decode_document<kube::pod>(text).has_value() && good; },
                               nothing_leaks) > 5);
    CHECK(failing_new::at_each(
              [&] { good = kube::json::decode_document_owning<kube::pod>(std::string(text)).has_value() && good; },
              nothing_leaks) > 6);
    CHECK(failing_new::at_each([&] { good = kube::json::decode_any<kube::pod>(text).has_value() && good; },
                               nothing_leaks) > 30);
    CHECK(good);
    CHECK(failing_new::at_each(
              [&] {
                  kube::list<kube::strict_issue> issues;
                  good = kube::json::decode<kube::pod>(text, {.issues = &issues}).has_value() && good;
                  good = good && issues.size() == 4;
              },
              nothing_leaks) > 30);
    CHECK(good);

    // An object that was to be filled is whole again or empty.
    kube::pod target{};
    CHECK(failing_new::at_each(
              [&] { good = kube::json::decode_into(target, text).has_value() && good; },
              [&](bool failed) { good = good && kube::json::encode(target) == (failed ? hollow : expected); }) > 30);
    CHECK(good);
}

TEST_CASE("a list that shares and finds no memory fails and leaks nothing") {
    const std::string list =
        R"({"items":[)" + std::string(text) + "," + std::string(text) + "," + std::string(text) + "]}";
    bool good = true;
    const std::size_t live = failing_new::live;
    CHECK(failing_new::at_each([&] { good = kube::json::decode_document<kube::pod_list>(list).has_value() && good; },
                               [&](bool) { good = good && failing_new::live == live; }) > 8);
    CHECK(good);
}

TEST_CASE("copying and encoding that find no memory fail and leak nothing") {
    const auto pod = kube::json::decode<kube::pod>(text);
    REQUIRE(pod.has_value());
    bool good = true;
    const std::size_t live = failing_new::live;
    const auto nothing_leaks = [&](bool) { good = good && failing_new::live == live; };
    CHECK(failing_new::at_each([&] { const kube::pod copy(*pod); }, nothing_leaks) > 15);
    CHECK(failing_new::at_each([&] { const std::string made = kube::json::encode(*pod); }, nothing_leaks) > 1);
    CHECK(good);
}
