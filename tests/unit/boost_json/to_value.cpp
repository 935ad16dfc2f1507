// SPDX-License-Identifier: Apache-2.0
#include <kube/boost_json/to_value.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

#include <boost/json.hpp>

#include <kube/api/apps/v1/controller_revision.hpp>
#include <kube/pod.hpp>
#include <kube/raw_json.hpp>

#include "catch.hpp"

namespace {

using boost::json::value;
using kube::boost_json::to_value;

/// The DOM of raw JSON.
value raw(std::string_view json, const boost::json::storage_ptr& storage = {}) {
    kube::api::apps::v1::controller_revision revision;
    revision.data = *kube::parse_raw_json(json);
    const value made = to_value(revision, storage);
    REQUIRE(serialize(made.at("metadata")) == "{}");
    REQUIRE(made.at("revision") == 0);
    return value(made.at("data"), storage);
}
bool is_double(const value& made, double wanted) {
    return made.is_double() && made.get_double() >= wanted && made.get_double() <= wanted;
}

}  // namespace

TEST_CASE("an object's DOM has its fields in order") {
    kube::pod pod;
    pod.api_version = "v1";
    pod.kind = "Pod";
    pod.metadata.labels["b"] = "1";
    pod.metadata.labels["a"] = "<\"\\\xC3\xA9\n";
    CHECK(serialize(to_value(pod)) == R"({"kind":"Pod","apiVersion":"v1","metadata":{"labels":{"a":"<\"\\)"
                                      "\xC3\xA9"
                                      R"(\n","b":"1"}},"spec":{"containers":null},"status":{}})");
    pod.metadata.labels["a"] = "\xFF";
    CHECK(to_value(pod).at("metadata").at("labels").at("a") == "\xEF\xBF\xBD");
}

TEST_CASE("raw JSON of an object is part of its DOM") {
    CHECK(serialize(raw(R"( { "a" : [ 1 , { } , [ ] , true , false , null ] , "b:," : "}" } )")) ==
          R"({"a":[1,{},[],true,false,null],"b:,":"}"})");
    CHECK(raw(R"("text")") == "text");
    CHECK(raw(R"("\u0041\ud83d\ude00\/\"")") == "A\xF0\x9F\x98\x80/\"");
    CHECK(raw(R"("\ud800")") == "\xEF\xBF\xBD");
    CHECK(raw("\"\xFF\"") == "\xEF\xBF\xBD");
    CHECK(serialize(raw(R"({"a":1,"b":2,"a":3})")) == R"({"a":3,"b":2})");
}

TEST_CASE("numbers of a DOM have the kinds of Boost.JSON's parser") {
    for (const char* number :
         {"0", "-0", "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551615",
          "18446744073709551616", "-9223372036854775809", "1.0", "1e5", "-2.5", "1e400", "-1e400", "1e-400"}) {
        INFO(number);
        CHECK(raw(number).kind() == boost::json::parse(number).kind());
        CHECK(raw(number) == boost::json::parse(number));
    }
    CHECK(is_double(raw("0.30000000000000004"), 0.30000000000000004));
    CHECK(is_double(raw("2.2250738585072011e-308"), 2.2250738585072011e-308));
    CHECK(is_double(raw("1e99999999999999999999"), std::numeric_limits<double>::infinity()));
}

TEST_CASE("a DOM may be as deep as raw JSON") {
    boost::json::monotonic_resource memory;
    kube::api::apps::v1::controller_revision revision;
    revision.data = *kube::parse_raw_json(std::string(10'000, '[') + std::string(10'000, ']'));
    const value made = to_value(revision, &memory);
    std::size_t depth = 1;
    for (const value* at = &made.at("data"); !at->get_array().empty(); at = &at->get_array()[0]) {
        ++depth;
    }
    CHECK(depth == 10'000);
}

TEST_CASE("a DOM has the memory that it is given") {
    const boost::json::storage_ptr memory = boost::json::make_shared_resource<boost::json::monotonic_resource>();
    const value made = to_value(kube::pod{}, memory);
    CHECK(*made.storage() == *memory);
    CHECK(*made.at("spec").get_object().storage() == *memory);
    CHECK(*to_value(kube::pod{}).storage() == *boost::json::storage_ptr());
}
