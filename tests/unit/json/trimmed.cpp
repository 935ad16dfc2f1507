// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <string>
#include <string_view>

#include <kube/api/core/v1/list.hpp>
#include <kube/api/meta/v1/table.hpp>
#include <kube/json.hpp>
#include <kube/objects.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

constexpr auto wanted = kube::fields<"metadata.labels", "spec.nodeName", "spec.containers.resources.requests">;

/// What a full decode gives, with all other fields cleared.
kube::pod cleared(const kube::pod& from) {
    kube::pod made{};
    made.metadata.labels = from.metadata.labels;
    made.spec.node_name = from.spec.node_name;
    if (!from.spec.containers.is_nil()) {
        made.spec.containers = kube::empty;
    }
    for (const auto& each : from.spec.containers) {
        made.spec.containers.emplace_back().resources.requests = each.resources.requests;
    }
    return made;
}

void check(std::string_view text) {
    INFO(text);
    const auto full = kube::json::decode<kube::pod>(text);
    REQUIRE(full.has_value());
    const std::string expected = kube::json::encode(cleared(*full));
    const auto owning = kube::json::decode<kube::pod>(text, wanted);
    REQUIRE(owning.has_value());
    CHECK(kube::json::encode(*owning) == expected);
    const auto borrowed = kube::json::decode_document<kube::pod>(text, wanted);
    REQUIRE(borrowed.has_value());
    CHECK(kube::json::encode(**borrowed) == expected);
    const auto kept = kube::json::decode_document_owning<kube::pod>(std::string(text), wanted);
    REQUIRE(kept.has_value());
    CHECK(kube::json::encode(**kept) == expected);
}

}  // namespace

TEST_CASE("a trimmed decode is a full one with all other fields cleared") {
    check("{}");
    check("null");
    check(R"({"kind":"Pod","metadata":{"name":"a","labels":{"b":"1","a":"2"},"managedFields":[{"fieldsV1":{"f:a":{}}}]},
"spec":{"nodeName":"n","containers":[{"name":"x","resources":{"requests":{"cpu":"100m"},"limits":{"cpu":"1"}}},null,
{"args":["}","\"]"]}],"volumes":[{"name":"v"},{}]},"status":{"podIPs":[{"ip":"1"}]}})");
    check(R"({"metadata":{"labels":null},"spec":{"containers":[],"x":[{"containers":1}],"nodeName":"a\u0062"}})");
    check(R"({"spec":{"containers":[{"resources":{"requests":{"a":"1"}}},{}],"containers":[{"name":"y"}]},"spec":{}})");
    check("{\"metadata\":{\"name\":\"\xFF\",\"labels\":{\"\xFF\":\"\\ud800\"}},\"u\":[\"\xFE\",1e9999999999]}");
    check(R"({"u":)" + std::string(300, '[') + std::string(300, ']') + R"(,"spec":{"nodeName":"n"}})");
}

TEST_CASE("of what is not read the JSON is checked, but not whether it fits") {
    const auto read = [](std::string_view text) { return kube::json::decode<kube::pod>(text, wanted); };
    CHECK(read(R"({"spec":{"priority":"high","nodeName":"n"}})")->spec.node_name == "n");
    CHECK(read(R"({"spec":{"nodeName":1}})").error().path == "spec.nodeName");
    for (const char* bad : {R"({"kind":[1,]})", R"({"kind":tru})", R"({"kind":"\x"})", R"({"kind":01})",
                            R"({"kind":{"a"}})", R"({"kind":"a)"}) {
        INFO(bad);
        CHECK(read(bad).error().code == kube::object_errc::syntax);
    }
    CHECK(read(R"({"kind":)" + std::string(10'001, '[') + std::string(10'001, ']') + "}").error().code ==
          kube::object_errc::too_deep);
}

namespace {

/// The values that are gone to, and the parser over the whole text, agree in all.
template <class Model, kube::fixed_string... Paths>
void check_both_ways(std::string_view text) {
    const auto made = kube::json::decode<Model>(text, kube::fields<Paths...>);
    Model parsed{};
    const kube::codec::target into{kube::codec::trimmed_type_of<Model, Paths...>, &parsed};
    const auto done = kube::json::parse(text, false, into, nullptr, {});
    const bool same = made.has_value() == done.has_value() &&
                      (made ? identical(*made, parsed)
                            : made.error().code == done.error().code && made.error().path == done.error().path &&
                                  made.error().offset == done.error().offset && made.error().line == done.error().line);
    if (!same) {
        INFO(text);
        CHECK(same);
    }
}
void check_all_ways(std::string_view text) {
    check_both_ways<kube::pod, "metadata.labels", "spec.nodeName", "spec.containers.resources.requests">(text);
    check_both_ways<kube::pod, "metadata.managedFields.fieldsV1", "spec.containers">(text);
    check_both_ways<kube::pod, "metadata.managedFields", "spec.securityContext.fsGroup", "status.podIPs.ip">(text);
}

}  // namespace

TEST_CASE("a trimmed decode reads any text as the parser does") {
    const std::string_view text =
        R"({"kind":"Pod","metadata":{"name":"a","labels":{"b":"1","a":"2"},"managedFields":[{"manager":"\"m\\",
"fieldsV1":{"f:a":{}}},null]},"spec":{"nodeName":"n","containers":[{"resources":{"requests":{"cpu":"1"},"limits":{}},
"args":["}\u00e9",-1.5e3]},null],"securityContext":{"fsGroup":5}},"status":{"podIPs":[{"ip":"1"}],"x":[true,[]]} })";
    check_all_ways(text);
    for (std::size_t i = 0; i != text.size(); ++i) {
        check_all_ways(text.substr(0, i));
        std::string changed(text);
        for (const char c : {'"', '{', '}', '[', ']', ',', ':', ' ', '0', 'n', '\\', '\n', '\xFF'}) {
            changed[i] = c;
            check_all_ways(changed);
        }
        check_all_ways(changed.erase(i, 1));
    }
    for (const char* odd :
         {"", " ", "1", "[]", R"({"sp\u0065c":{"nodeName":"n"}})", R"({"spec":null,"metadata":[]})", "{} x",
          R"({"metadata":{"managedFields":[{"fieldsV1":null},{"fieldsV1":"a"},{"fieldsV1" : [ 1 ] }]}})",
          R"({"metadata":{"managedFields":{}},"spec":{"securityContext":null,"containers":{}}})",
          R"({"spec":{"securityContext":{"fsGroup":1}},"spec":{"securityContext":{}}})"}) {
        check_all_ways(odd);
    }
    for (const std::size_t depth : {100U, 200U, 9'998U, 9'999U, 10'000U}) {
        const std::string deep = std::string(depth, '[') + std::string(depth, ']');
        check_all_ways(R"({"x":)" + deep + "}");
        check_all_ways(R"({"metadata":{"labels":{},"x":)" + deep + "}}");
        check_all_ways(R"({"metadata":{"managedFields":[{"fieldsV1":)" + deep + "}]}}");
        check_all_ways(R"({"spec":{"nodeName":)" + deep + "}}");
    }
}

TEST_CASE("a trimmed decode hands over the items of a list of raw values") {
    for (const char* text :
         {R"({"kind":"List","items":[{"a": 1},null,"x", [ ]],"metadata":{}})", R"({"items":[]})", R"({"items":null})",
          R"({"items":{}})", R"({"items":[1,]})", R"({"items":[1},{"items":"a"})"}) {
        check_both_ways<kube::api::core::v1::list, "items">(text);
        check_both_ways<kube::api::meta::v1::table, "rows.cells">(text);
    }
    check_both_ways<kube::api::meta::v1::table, "rows.cells">(R"({"rows":[{"cells":[1, {"a":[]}]},{"cells":[]},{}]})");
}
