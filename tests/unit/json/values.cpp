// SPDX-License-Identifier: Apache-2.0
// Values that Go's decoder keeps, reads anew or reads into in ways of its own.
#include <kube/json/decode.hpp>

#include <string>
#include <string_view>

#include <kube/api/apps/v1/controller_revision.hpp>
#include <kube/api/core/v1/list.hpp>
#include <kube/api/core/v1/range_allocation.hpp>
#include <kube/api/meta/v1/table.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"
#include "reprint.hpp"

namespace {

using kube::object_errc;
using kube::api::apps::v1::controller_revision;

std::string cells(std::string_view row) {
    return reprint<kube::api::meta::v1::table>(R"({"rows":[{)" + std::string(row) + "}]}");
}
std::string printed_cells(std::string_view value) {
    return R"({"metadata":{},"columnDefinitions":null,"rows":[{"cells":)" + std::string(value) + R"(,"object":null}]})";
}
std::string containers(std::string_view fields) {
    const std::string made = reprint<kube::pod>(R"({"spec":{)" + std::string(fields) + "}}");
    const std::string_view prefix = R"({"metadata":{},"spec":{"containers":)";
    REQUIRE(made.starts_with(prefix));
    return made.substr(prefix.size(), made.size() - prefix.size() - std::string_view(R"(},"status":{}})").size());
}

}  // namespace

TEST_CASE("raw JSON is kept also where its key has escapes") {
    CHECK(reprint<controller_revision>(R"({"d\u0061ta" : { "\u0061":[1 ,2.0]},"\u0072evision":3})") ==
          R"({"metadata":{},"data":{"\u0061":[1,2.0]},"revision":3})");
    CHECK(reprint<controller_revision>("{\"\\u0064ata\"\n:\"\\ud800\\u0041\xFF\"}") ==
          "{\"metadata\":{},\"data\":\"\\ud800\\u0041\xFF\",\"revision\":0}");
    CHECK(reprint<kube::api::core::v1::list>(R"({"\u0069tem\u0073":[1.0, {"\u003c":"\u003e"}]})") ==
          R"({"metadata":{},"items":[1.0,{"\u003c":"\u003e"}]})");
    CHECK(reprint<controller_revision>(R"({"\u0064ata":[1,})").empty());
    CHECK(reprint<controller_revision>(R"({"\u0064ata":1,"revision":""})").empty());
}

TEST_CASE("a table's cells are what Go reads of them") {
    CHECK(cells(R"("cells":[ 1.0 , "\u0061", {"b":1, "a":[null],"b":-0}, 9223372036854775808 ])") ==
          printed_cells(R"([1,"a",{"a":[null],"b":0},9223372036854776000])"));
    CHECK(cells(R"("cells":[1.0,".0",[-0.0]])") == printed_cells(R"([1,".0",[-0]])"));
    CHECK(cells(R"("cells":[],"c\u0065lls":[1e2])") == printed_cells("[100]"));
    CHECK(cells(R"("cells":[1,2],"cells":[null])") == printed_cells("[null]"));
    CHECK(cells(R"("cells":[1,2],"cells":null)") == printed_cells("null"));
    CHECK(cells(R"("cells":[1,1e400])").empty());
    CHECK(cells(R"("cells":{})").empty());
    const auto refused = kube::json::decode<kube::api::meta::v1::table>(R"({"rows":[{"cells":[1,[-1e999]]}]})");
    REQUIRE(!refused.has_value());
    CHECK(refused.error().code == object_errc::out_of_range);
    CHECK(refused.error().path == "rows[0].cells[1]");
    CHECK(issues_of<kube::api::meta::v1::table>(R"({"rows":[{"cells":[1,{"a":[{"b":1,"b":2}],"a":1}],"cells":[]}]})") ==
          "duplicate field \"rows[0].cells[1].a[0].b\"\nduplicate field \"rows[0].cells[1].a\"\n"
          "duplicate field \"rows[0].cells\"\n");
}

TEST_CASE("what a shorter list has cut off is there again for a longer one") {
    const std::string ab = R"("containers":[{"name":"a"},{"name":"b","image":"x"}])";
    CHECK(containers(ab + R"(,"containers":[{}],"containers":[null,{},{}])") ==
          R"([{"name":"a","resources":{}},{"name":"b","image":"x","resources":{}},{"name":"","resources":{}}])");
    CHECK(containers(ab + R"(,"containers":[{}],"containers":[{}],"containers":[{},{"name":"c"}])") ==
          R"([{"name":"a","resources":{}},{"name":"c","image":"x","resources":{}}])");
    CHECK(containers(ab + R"(,"containers":[{}],"containers":[],"containers":[{},{}])") ==
          R"([{"name":"","resources":{}},{"name":"","resources":{}}])");
    CHECK(containers(ab + R"(,"containers":[{}],"containers":null,"containers":[{},{}])") ==
          R"([{"name":"","resources":{}},{"name":"","resources":{}}])");
    CHECK(containers(R"("containers":[{},{"args":["a","b"],"args":["c"]}],"containers":[{}],)"
                     R"("containers":[{},{"args":[null,null]}])") ==
          R"([{"name":"","resources":{}},{"name":"","args":["c","b"],"resources":{}}])");
    CHECK(
        reprint<kube::api::core::v1::range_allocation>(R"({"data":"YWJj","data":[1],"data":[null,null,null,null]})") ==
        R"({"metadata":{},"range":"","data":"AWJjAA=="})");
    CHECK(reprint<kube::api::core::v1::range_allocation>(
              R"({"data":[1,2],"data":[3],"data":"YQ==","data":[null,null]})") ==
          R"({"metadata":{},"range":"","data":"YQA="})");
}

TEST_CASE("a quantity beyond the limit is told from one that is none") {
    const auto code_of = [](std::string_view value) {
        const auto read = kube::json::decode<kube::pod>(R"({"spec":{"overhead":{"cpu":)" + std::string(value) + "}}}");
        return read ? object_errc{} : read.error().code;
    };
    CHECK(code_of(R"("1e9")") == object_errc{});
    CHECK(code_of(R"("1e-333333")") == object_errc::too_large);
    CHECK(code_of("1e-333333") == object_errc::too_large);
    CHECK(code_of('"' + std::string(100'001, '1') + '"') == object_errc::too_large);
    CHECK(code_of(R"("1e3x")") == object_errc::bad_quantity);
    CHECK(code_of(R"("")") == object_errc::bad_quantity);
}
