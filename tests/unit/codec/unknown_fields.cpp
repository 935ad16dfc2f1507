// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/unknown_fields.hpp>

#include <string>
#include <string_view>

#include <kube/codec/convert.hpp>
#include <kube/codec/equal.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>
#include <kube/rules.hpp>
#include <kube/yaml.hpp>

#include "catch.hpp"
#include "filler.hpp"

namespace {

using kept_pod = kube::basic_pod<kube::owning_keeping_unknown>;

std::string again(std::string_view text) {
    const auto pod = kube::json::decode<kept_pod>(text);
    const auto document = kube::json::decode_document<kept_pod>(text);
    CHECK(identical(*pod, **document));
    CHECK(kube::json::encode(**document) == kube::json::encode(*pod));
    CHECK(identical(kube::to_owning<kube::owning_keeping_unknown>(**document), *pod));
    CHECK(kube::json::encode(*kube::to_document<kube::owning_keeping_unknown>(*pod)) == kube::json::encode(*pod));
    CHECK(kube::json::encode(*kube::to_document(*pod)) == kube::json::encode(kube::to_owning(*pod)));
    return kube::json::encode(*pod);
}

/// Adds an unknown field to each object; how many.
std::size_t extend(const kube::codec::type_info& type, void* at) {
    using kube::codec::shape;
    std::size_t count = 0;
    if (type.shape == shape::pointer) {
        return extend(*type.element, type.pointer->get_or_emplace(type, at, nullptr));
    }
    if (type.shape == shape::list || type.shape == shape::map) {
        const kube::codec::elements items = type.container->get(at);
        for (std::size_t i = 0; i != items.count; ++i) {
            count += extend(*type.element, static_cast<std::byte*>(const_cast<void*>(items.data)) +
                                               i * type.entry->size + type.value_offset);
        }
    }
    if (type.shape == shape::object) {
        for (std::uint32_t i = 0; i != type.field_count; ++i) {
            count += extend(*type.fields[i].type, static_cast<std::byte*>(at) + type.fields[i].offset);
        }
        const kube::codec::slot added = kube::codec::add_unknown(type, at, "?", false, nullptr);
        static_cast<void>(kube::codec::assign_raw(added, "[{}]", false, nullptr));
        ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("fields of a newer server come back behind the known ones, in their order") {
    CHECK(
        again(R"({"new":[1, 2.50,{"a" : null}],"kind":"Pod","old":true})") ==
        R"({"kind":"Pod","metadata":{},"spec":{"containers":null},"status":{},"new":[1,2.50,{"a":null}],"old":true})");
    CHECK(again(R"({"spec":{"x":1,"containers":[{"y":"<","name":"a","z":{}},{"name":"b"}],"w":null}})") ==
          R"({"metadata":{},"spec":{"containers":[{"name":"a","resources":{},"y":"\u003c","z":{}},)"
          R"({"name":"b","resources":{}}],"x":1,"w":null},"status":{}})");
    // As they stand: twice, with an escaped name, in an object that stands twice.
    CHECK(again(R"({"metadata":{"a":1,"a":2,"\u0062":3},"metadata":{"c":4}})") ==
          R"({"metadata":{"a":1,"a":2,"b":3,"c":4},"spec":{"containers":null},"status":{}})");
    CHECK(again(R"({"metadata":{"\u0026\u00e9":[1]}})") ==
          R"({"metadata":{"\u0026é":[1]},"spec":{"containers":null},"status":{}})");
    CHECK(again(R"({"metadata":{"a\"b":1,"c\\d":{},"e\nf":[1],"g\ud800":2,"h":3}})") ==
          "{\"metadata\":{\"a\\\"b\":1,\"c\\\\d\":{},\"e\\nf\":[1],\"g\xEF\xBF\xBD\":2,\"h\":3},"
          R"("spec":{"containers":null},"status":{}})");
    CHECK(again(R"({"metadata":{"labels":{"known":"value"}}})") ==
          R"({"metadata":{"labels":{"known":"value"}},"spec":{"containers":null},"status":{}})");
}

TEST_CASE("unknown fields can be read, changed and removed, and the values are those of owning") {
    auto pod = *kube::json::decode<kept_pod>(
        R"({"later":{"a":1},"spec":{"containers":[{"resources":{"requests":{"cpu":"1"}}}]}})");
    REQUIRE(pod.unknown_fields.size() == 1);
    CHECK(pod.unknown_fields[0].first == "later");
    CHECK(pod.unknown_fields[0].second.text() == R"({"a":1})");
    pod.spec.containers[0].resources.requests["cpu"] += *kube::parse_quantity("500m");
    CHECK(kube::pod_request(pod, "cpu").amount == *kube::parse_quantity("1500m"));
    const kept_pod copy = pod;
    pod.unknown_fields.clear();
    CHECK(kube::json::encode(pod).find("later") == std::string::npos);
    CHECK(kube::json::encode(copy).find("later") != std::string::npos);
}

TEST_CASE("an object without unknown fields prints as under owning, and every print reads back") {
    kube::pod all{};
    filler().fill(all);
    const std::string text = kube::json::encode(all);
    CHECK(again(text) == text);
    auto extended = *kube::json::decode<kept_pod>(text);
    const std::size_t added = extend(*kube::codec::type_of<kept_pod>, &extended);
    const std::string printed = kube::json::encode(extended);
    CHECK(added > 300);
    CHECK(printed.size() == text.size() + added * std::string_view(R"(,"?":[{}])").size());
    CHECK(again(printed) == printed);
    CHECK(kube::json::encode(*kube::json::decode<kube::pod>(printed)) == text);
}

TEST_CASE("strict mode names fields that are kept all the same") {
    kube::list<kube::strict_issue> issues;
    const auto pod = kube::json::decode<kept_pod>(R"({"spec":{"x":1}})", {.issues = &issues});
    REQUIRE(issues.size() == 1);
    CHECK(issues[0].path == "spec.x");
    CHECK(pod->spec.unknown_fields.size() == 1);
}

TEST_CASE("YAML keeps unknown fields too") {
    const auto pod = kube::yaml::decode<kept_pod>("spec:\n  newer: [1, two]\n");
    REQUIRE(pod.has_value());
    REQUIRE(pod->spec.unknown_fields.size() == 1);
    CHECK(pod->spec.unknown_fields[0].second.text() == R"([1,"two"])");
    const auto document = kube::yaml::decode_document<kept_pod>("spec:\n  newer: [1, two]\n\"a\\\"b\": 1\n");
    CHECK((*document)->spec.unknown_fields[0].second.text() == R"([1,"two"])");
    CHECK(kube::yaml::encode(**document)
              ->ends_with("a\"b: 1\nmetadata: {}\nspec:\n  containers: null\n  newer:\n  - 1\n  - two\nstatus: {}\n"));
}

TEST_CASE("a document refers to the text that names its unknown fields") {
    std::string text = R"({"a":[1],"metadata":{"c":"x")";
    for (int i = 0; i != 20; ++i) {
        text += ",\"n" + std::to_string(i) + "\":" + std::to_string(i);
    }
    text += "}}";
    const auto document = kube::json::decode_document<kept_pod>(text);
    const auto within = [&](std::string_view part) {
        return part.data() > text.data() && part.data() < text.data() + text.size();
    };
    const auto& fields = (*document)->unknown_fields;
    REQUIRE(fields.size() == 1);
    CHECK((within(fields[0].first) && within(fields[0].second.text())));
    REQUIRE((*document)->metadata.unknown_fields.size() == 21);
    for (std::size_t i = 1; i != 21; ++i) {
        CHECK((*document)->metadata.unknown_fields[i].first == "n" + std::to_string(i - 1));
        CHECK((*document)->metadata.unknown_fields[i].second.text() == std::to_string(i - 1));
    }
    CHECK(kube::to_owning(**document) == kube::pod());
}

TEST_CASE("a policy that drops unknown fields pays nothing") {
    static_assert(sizeof(kube::pod) == sizeof(kube::basic_pod<kube::owning>));
    static_assert(sizeof(kube::basic_toleration<kube::owning_keeping_unknown>) == sizeof(kube::toleration) + 16);
    CHECK(kube::codec::type_of<kube::pod>->unknown == nullptr);
}
