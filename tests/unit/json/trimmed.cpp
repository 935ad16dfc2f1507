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

/// Whatever the text is: where a full decode takes it, the trimmed one gives `cut` of that; where it is no JSON, both
/// say so of the same place.
template <class Model, kube::fixed_string... Paths, class Cut>
void check_any(std::string_view text, const Cut& cut) {
    const auto full = kube::json::decode<Model>(text);
    const auto trimmed = kube::json::decode<Model>(text, kube::fields<Paths...>);
    bool same = true;
    if (full) {
        same = trimmed && identical(*trimmed, cut(*full));
    } else if (full.error().code == kube::object_errc::syntax || full.error().code == kube::object_errc::too_deep) {
        same = !trimmed && trimmed.error().code == full.error().code && trimmed.error().offset == full.error().offset &&
               trimmed.error().line == full.error().line;
    }
    if (!same) {
        INFO(text);
        CHECK(same);
    }
}

/// Paths to raw JSON, to a whole list, behind a pointer.
kube::pod cut(const kube::pod& from) {
    kube::pod made{};
    if (!from.metadata.managed_fields.is_nil()) {
        made.metadata.managed_fields = kube::empty;
    }
    for (const auto& each : from.metadata.managed_fields) {
        made.metadata.managed_fields.emplace_back().fields_v1 = each.fields_v1;
    }
    made.spec.containers = from.spec.containers;
    if (from.spec.security_context) {
        made.spec.security_context.emplace().fs_group = from.spec.security_context->fs_group;
    }
    return made;
}
void check_any_pod(std::string_view text) {
    check_any<kube::pod, "metadata.labels", "spec.nodeName", "spec.containers.resources.requests">(text, cleared);
    check_any<kube::pod, "metadata.managedFields.fieldsV1", "spec.containers", "spec.securityContext.fsGroup">(text,
                                                                                                               cut);
}

}  // namespace

TEST_CASE("a trimmed decode takes any text that a full one takes") {
    const std::string_view text =
        R"({"kind":"Pod","metadata":{"name":"a","labels":{"b":"1","a":"2"},"managedFields":[{"manager":"\"m\\",
"fieldsV1":{"f:a":{}}},null]},"spec":{"nodeName":"n","containers":[{"resources":{"requests":{"cpu":"1"},"limits":{}},
"args":["}\u00e9",-1.5e3]},null],"securityContext":{"fsGroup":5}},"status":{"podIPs":[{"ip":"1"}],"x":[true,[]]} })";
    check_any_pod(text);
    for (std::size_t i = 0; i != text.size(); ++i) {
        check_any_pod(text.substr(0, i));
        std::string changed(text);
        for (const char c : {'"', '{', '}', '[', ']', ',', ':', ' ', '0', 'n', '\\', '\n', '\xFF'}) {
            changed[i] = c;
            check_any_pod(changed);
        }
        check_any_pod(changed.erase(i, 1));
    }
    for (const char* odd :
         {"", " ", "1", "[]", R"({"sp\u0065c":{"nodeName":"n"}})", R"({"spec":null,"metadata":[]})", "{} x",
          R"({"metadata":{"managedFields":[{"fieldsV1":null},{"fieldsV1":"a"},{"fieldsV1" : [ 1 ] }]}})",
          R"({"metadata":{"managedFields":{}},"spec":{"securityContext":null,"containers":{}}})",
          R"({"spec":{"securityContext":{"fsGroup":1}},"spec":{"securityContext":{}}})"}) {
        check_any_pod(odd);
    }
    for (const std::size_t depth : {100U, 200U, 9'998U, 9'999U, 10'000U}) {
        const std::string deep = std::string(depth, '[') + std::string(depth, ']');
        check_any_pod(R"({"x":)" + deep + "}");
        check_any_pod(R"({"metadata":{"labels":{},"x":)" + deep + "}}");
        check_any_pod(R"({"metadata":{"managedFields":[{"fieldsV1":)" + deep + "}]}}");
        check_any_pod(R"({"spec":{"nodeName":)" + deep + "}}");
    }
}

TEST_CASE("a trimmed decode keeps the items of a list of raw values") {
    const auto items = [](const kube::api::core::v1::list& from) {
        kube::api::core::v1::list made{};
        made.items = from.items;
        return made;
    };
    const auto cells = [](const kube::api::meta::v1::table& from) {
        kube::api::meta::v1::table made{};
        if (!from.rows.is_nil()) {
            made.rows = kube::empty;
        }
        for (const auto& each : from.rows) {
            made.rows.emplace_back().cells = each.cells;
        }
        return made;
    };
    for (const char* text :
         {R"({"kind":"List","items":[{"a": 1},null,"x", [ ]],"metadata":{}})", R"({"items":[]})", R"({"items":null})",
          R"({"items":{}})", R"({"items":[1,]})", R"({"items":[1},{"items":"a"})",
          R"({"kind":"Table","rows":[{"cells":[1, {"a":[]}],"object":{"b":1}},{"cells":[]},{}]})"}) {
        check_any<kube::api::core::v1::list, "items">(text, items);
        check_any<kube::api::meta::v1::table, "rows.cells">(text, cells);
    }
    CHECK(kube::json::encode(*kube::json::decode<kube::api::core::v1::list>(
              R"({"kind":"List","items":[{"a": 1},null,"x", [ ]]})", kube::fields<"items">)) ==
          R"({"metadata":{},"items":[{"a":1},null,"x",[]]})");
}
