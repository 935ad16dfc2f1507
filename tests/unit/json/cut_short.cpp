// SPDX-License-Identifier: Apache-2.0
// Texts that end within a value that is kept as its own bytes.
#include <kube/json/decode.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <kube/api/apps/v1/controller_revision.hpp>
#include <kube/api/core/v1/list.hpp>
#include <kube/api/meta/v1/table.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

/// Whether each beginning of a text is refused, which has memory of its own, so that a sanitizer sees its end.
template <class Model>
bool refuses_beginnings(std::string_view text) {
    for (std::size_t size = 0; size != text.size(); ++size) {
        const std::vector<char> cut(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
        const std::string_view beginning(cut.data(), cut.size());
        kube::list<kube::strict_issue> issues;
        if (kube::json::decode<Model>(beginning) || kube::json::decode_document<Model>(beginning) ||
            kube::json::decode<Model>(beginning, {.issues = &issues})) {
            return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("a text that ends within raw JSON is refused") {
    for (const std::string_view value :
         {"12", "-1.5e3", "true", "false", "null", "\"a\\\"b\"", "{\"a\":[1,true,{}]}"}) {
        const std::string raw(value);
        CHECK(refuses_beginnings<kube::api::apps::v1::controller_revision>(R"({"data":)" + raw + "}"));
        CHECK(refuses_beginnings<kube::api::apps::v1::controller_revision>(R"({"d\u0061ta": )" + raw + " }"));
        CHECK(refuses_beginnings<kube::api::core::v1::list>(R"({"items":[)" + raw + ", " + raw + "]}"));
        CHECK(refuses_beginnings<kube::api::meta::v1::table>(R"({"rows":[{"cells":[)" + raw + "]}]}"));
        CHECK(refuses_beginnings<kube::pod>(R"({"metadata":{"managedFields":[{"fieldsV1":)" + raw + "}]}}"));
    }
}
