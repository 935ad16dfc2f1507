// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/diff.hpp>

#include <string>
#include <string_view>

#include <kube/codec/hash.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>
#include <kube/workloads.hpp>

#include "catch.hpp"
#include "filler.hpp"
#include "leaves.hpp"

namespace {

std::string told(std::string_view a, std::string_view b) {
    const auto from = *kube::json::decode<kube::pod>(a);
    const auto to = kube::json::decode_document<kube::pod>(b);
    std::string text;
    for (const kube::difference& each : diff(from, **to)) {
        text += each.path + ": " + each.from + " -> " + each.to + "\n";
    }
    return text;
}

/// Each leaf that is changed alone makes one difference, at its path.
template <class Model>
void change_each_leaf() {
    Model object{};
    filler().fill(object);
    const Model original = object;
    CHECK(diff(original, object).empty());
    std::size_t count = 0;
    for_each_leaf(*kube::codec::type_of<Model>, &object, {}, [&](const std::string&, const auto&, void*) { ++count; });
    for (std::size_t changed = 0; changed != count; ++changed) {
        object = original;
        std::string at_path;
        std::size_t index = 0;
        for_each_leaf(*kube::codec::type_of<Model>, &object, {},
                      [&](const std::string& path, const kube::codec::type_info& type, void* at) {
                          if (index++ == changed) {
                              at_path = path;
                              change_leaf(type, at);
                          }
                      });
        const kube::list<kube::difference> found = diff(original, object);
        INFO(at_path);
        REQUIRE(found.size() == 1);
        REQUIRE(found[0].path == at_path);
        REQUIRE(found[0].from != found[0].to);
        REQUIRE(!semantic_equal(original, object));
        REQUIRE(hash_value(original) != hash_value(object));
    }
}

}  // namespace

TEST_CASE("a diff names what changes, with both values") {
    CHECK(told("{}", "{}").empty());
    CHECK(told("{}", R"({"metadata":{"labels":{}},"spec":{"containers":[]}})").empty());
    CHECK(told("{}", R"({"spec":{"nodeName":"n","hostNetwork":true}})") ==
          "spec.nodeName:  -> \"n\"\nspec.hostNetwork:  -> true\n");
    CHECK(told(R"({"spec":{"nodeName":"n"}})", "{}") == "spec.nodeName: \"n\" -> \n");
    CHECK(told(R"({"metadata":{"labels":{"a":"1","b":"2","d":"4"}}})",
               R"({"metadata":{"labels":{"b":"3","c":"3","d":"4"}}})") ==
          "metadata.labels[a]: \"1\" -> \nmetadata.labels[b]: \"2\" -> \"3\"\nmetadata.labels[c]:  -> \"3\"\n");
    CHECK(told(R"({"spec":{"containers":[{"name":"a"},{"name":"b","image":"x"}]}})",
               R"({"spec":{"containers":[{"name":"a","image":"y"}]}})") ==
          "spec.containers[0].image:  -> \"y\"\n"
          "spec.containers[1]: {\"name\":\"b\",\"image\":\"x\",\"resources\":{}} -> \n");
    CHECK(told(R"({"spec":{"affinity":{}}})", R"({"spec":{"affinity":{"nodeAffinity":{}}}})") ==
          "spec.affinity.nodeAffinity:  -> {}\n");
    CHECK(told(R"({"spec":{"overhead":{"cpu":"1"}}})", R"({"spec":{"overhead":{"cpu":"1000m","memory":"1Ki"}}})") ==
          "spec.overhead[memory]:  -> \"1Ki\"\n");
    CHECK(told(R"({"spec":{"restartPolicy":"Always"}})", R"({"spec":{"restartPolicy":"Never"}})") ==
          "spec.restartPolicy: \"Always\" -> \"Never\"\n");
}

TEST_CASE("each value that is changed alone is found, and changes equality and hash") {
    change_each_leaf<kube::replica_set>();
    change_each_leaf<kube::api::core::v1::basic_pod_status<kube::owning>>();
}
