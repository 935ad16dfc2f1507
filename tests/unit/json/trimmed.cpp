// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include <kube/json.hpp>
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
