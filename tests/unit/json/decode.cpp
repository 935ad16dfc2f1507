// SPDX-License-Identifier: Apache-2.0
#include <kube/json/decode.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include <kube/api/apps/v1/controller_revision.hpp>
#include <kube/api/core/v1/list.hpp>
#include <kube/api/core/v1/secret.hpp>
#include <kube/api/core/v1/service.hpp>
#include <kube/json/encode.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"
#include "reprint.hpp"

namespace {

using kube::object_errc;
using kube::api::apps::v1::controller_revision;
using kube::api::core::v1::secret;
using kube::api::core::v1::service;

std::string spec(std::string_view fields) { return reprint<kube::pod>(R"({"spec":{)" + std::string(fields) + "}}"); }
std::string printed_spec(std::string_view fields) {
    return R"({"metadata":{},"spec":{)" + std::string(fields) + R"(},"status":{}})";
}
std::string data(std::string_view value) { return reprint<secret>(R"({"data":{"k":)" + std::string(value) + "}}"); }
std::string printed_data(std::string_view value) {
    return R"({"metadata":{},"data":{"k":)" + std::string(value) + "}}";
}
std::string name(std::string_view text) {
    return reprint<secret>(R"({"metadata":{"name":")" + std::string(text) + R"("}})");
}
std::string printed_name(std::string_view text) { return R"({"metadata":{"name":")" + std::string(text) + R"("}})"; }
std::string raw(std::string_view value) {
    return reprint<controller_revision>(R"({"data":)" + std::string(value) + "}");
}
std::string printed_raw(std::string_view value) {
    return R"({"metadata":{},"data":)" + std::string(value) + R"(,"revision":0})";
}
std::string quantity(std::string_view value) {
    return spec(R"("containers":[],"overhead":{"cpu":)" + std::string(value) + "}");
}
std::string printed_quantity(std::string_view value) {
    return printed_spec(R"("containers":[],"overhead":{"cpu":")" + std::string(value) + "\"}");
}
std::string port(std::string_view value) {
    return reprint<service>(R"({"spec":{"ports":[{"port":1,"targetPort":)" + std::string(value) + "}]}}");
}
std::string printed_port(std::string_view value) {
    return R"({"metadata":{},"spec":{"ports":[{"port":1,"targetPort":)" + std::string(value) +
           R"(}]},"status":{"loadBalancer":{}}})";
}

}  // namespace

TEST_CASE("null, empty and absent keep their states") {
    CHECK(spec(R"("containers":null)") == printed_spec(R"("containers":null)"));
    CHECK(spec(R"("containers":[])") == printed_spec(R"("containers":[])"));
    CHECK(spec("") == printed_spec(R"("containers":null)"));
    CHECK(spec(R"("volumes":[],"nodeSelector":{},"nodeName":"","hostNetwork":false,"priority":0)") ==
          printed_spec(R"("containers":null,"priority":0)"));
    CHECK(spec(R"("affinity":null,"terminationGracePeriodSeconds":null)") == printed_spec(R"("containers":null)"));
    CHECK(spec(R"("affinity":{})") == printed_spec(R"("containers":null,"affinity":{})"));
    CHECK(spec(R"("containers":[null])") == printed_spec(R"("containers":[{"name":"","resources":{}}])"));
    CHECK(spec(R"("nodeSelector":{"a":null})") == printed_spec(R"("containers":null,"nodeSelector":{"a":""})"));
    CHECK(reprint<kube::pod>("null") == R"({"metadata":{},"spec":{"containers":null},"status":{}})");
}

TEST_CASE("maps are printed in the order of their keys") {
    CHECK(spec(R"("containers":[],"nodeSelector":{"b":"1","a":"2","":"3","B":"4"})") ==
          printed_spec(R"("containers":[],"nodeSelector":{"":"3","B":"4","a":"2","b":"1"})"));
}

TEST_CASE("integers have no fraction and no exponent") {
    CHECK(spec(R"("containers":[],"priority":-0)") == printed_spec(R"("containers":[],"priority":0)"));
    CHECK(spec(R"("containers":[],"priority":2147483647)") == printed_spec(R"("containers":[],"priority":2147483647)"));
    CHECK(spec(R"("containers":[],"activeDeadlineSeconds":-9223372036854775808)") ==
          printed_spec(R"("containers":[],"activeDeadlineSeconds":-9223372036854775808)"));
    for (const char* bad : {"2147483648", "-2147483649", "1.0", "1e3", "1E0", "0.0", "\"1\"", "true", "{}", "[]", "01",
                            "+1", "1e99999999999", "9223372036854775808", "123456789012345678901234567890"}) {
        INFO(bad);
        CHECK(spec(R"("containers":[],"priority":)" + std::string(bad)).empty());
    }
}

TEST_CASE("texts are unescaped, and what is no Unicode becomes U+FFFD") {
    CHECK(name(R"(a\u0041\n\t\"\\\/\b\f\r)") == printed_name(R"(aA\n\t\"\\/\b\f\r)"));
    CHECK(name(R"(\u00e9\ud83d\ude00)") == printed_name("\xC3\xA9\xF0\x9F\x98\x80"));
    CHECK(name("<>&\xE2\x80\xA8\xE2\x80\xA9\x7F") == printed_name("\\u003c\\u003e\\u0026\\u2028\\u2029\x7F"));
    CHECK(name(R"(\u0000)") == printed_name(R"(\u0000)"));
    for (const char* lone : {R"(\ud800)", R"(\udc00)", R"(\uDFFF)"}) {
        CHECK(name(lone) == printed_name("\xEF\xBF\xBD"));
    }
    CHECK(name(R"(\ud800\u0041)") == printed_name("\xEF\xBF\xBD"
                                                  "A"));
    CHECK(name(R"(\ud800\ud83d\ude00)") == printed_name("\xEF\xBF\xBD\xF0\x9F\x98\x80"));
    CHECK(name(R"(\\ud800)") == printed_name(R"(\\ud800)"));
    CHECK(name("a\xC3") == printed_name("a\xEF\xBF\xBD"));
    CHECK(name("\xED\xA0\x80") == printed_name("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"));
    CHECK(name("\xFF\\u0041\\udc00") == printed_name("\xEF\xBF\xBD"
                                                     "A\xEF\xBF\xBD"));
    for (const char* bad : {"\\x", "\\u12", "\n", "\x01", "\\u00g0", "\\"}) {
        CHECK(name(bad).empty());
    }
    CHECK(name("\xEF\xBB\xBF") == printed_name("\xEF\xBB\xBF"));
}

TEST_CASE("texts that are not UTF-8 live as long as the document") {
    const auto made = kube::json::decode_document_owning<kube::pod>(
        "{\"metadata\":{\"name\":\"first\xFF\",\"namespace\":\"second\xFF\",\"labels\":{\"a\xFF\":\"b\xFE\"}}}");
    REQUIRE(made.has_value());
    CHECK((*made)->metadata.name == "first\xEF\xBF\xBD");
    CHECK((*made)->metadata.namespace_ == "second\xEF\xBF\xBD");
    CHECK(*(*made)->metadata.labels.find_value("a\xEF\xBF\xBD") == "b\xEF\xBF\xBD");
}

TEST_CASE("bytes are base64 as Go reads it, or numbers") {
    CHECK(data(R"("QUI=")") == printed_data(R"("QUI=")"));
    CHECK(data(R"("")") == printed_data(R"("")"));
    CHECK(data("null") == printed_data("null"));
    CHECK(data(R"("QR==")") == printed_data(R"("QQ==")"));
    CHECK(data(R"("Q\nU\rI=\n")") == printed_data(R"("QUI=")"));
    CHECK(data("[65,66,255,0,null]") == printed_data(R"("QUL/AAA=")"));
    CHECK(data("[]") == printed_data(R"("")"));
    for (const char* bad : {R"("Q")", R"("QQ")", R"("QQ=")", R"("QQ==Q")", R"("QQ==QQ==")", R"("Q-_=")", R"("====")",
                            R"("=")", R"("Q Q=")", "[256]", "[-1]", "[-0]", "[1.0]", R"(["a"])", "1", "{}", "[[1]]"}) {
        INFO(bad);
        CHECK(data(bad).empty());
    }
}

TEST_CASE("quantities come as texts without escapes, or as numbers") {
    CHECK(quantity(R"("1000m")") == printed_quantity("1"));
    CHECK(quantity("1.5") == printed_quantity("1500m"));
    CHECK(quantity("1e3") == printed_quantity("1e3"));
    CHECK(quantity("1e99999999999") == printed_quantity("10e1215752190"));  // modulo 2^32
    CHECK(quantity("null") == printed_quantity("0"));
    CHECK(quantity("\"  \xC2\xA0"
                   "1\xE2\x80\x83\xE3\x80\x80\"") == printed_quantity("1"));
    for (const char* bad : {R"("\u0031")", R"("1\n")", R"("\t1")", R"("")", R"(" ")", R"("1 1")", "true", "{}", "[]",
                            "1e-9999999999", "\"1\x85\""}) {
        INFO(bad);
        CHECK(quantity(bad).empty());
    }
}

TEST_CASE("a port is an integer of 32 bits or a text") {
    CHECK(port("80") == printed_port("80"));
    CHECK(port("-0") == printed_port("0"));
    CHECK(port("null") == printed_port("0"));
    CHECK(port(R"("80")") == printed_port(R"("80")"));
    CHECK(port(R"("")") == printed_port(R"("")"));
    CHECK(port(R"("\u0061")") == printed_port(R"("a")"));
    CHECK(port(R"("a","targetPort":null)") == printed_port("0"));
    CHECK(port(R"(7,"targetPort":null)") == printed_port("7"));
    for (const char* bad : {"2147483648", "1.0", "true", "[]", "{}"}) {
        CHECK(port(bad).empty());
    }
}

TEST_CASE("times") {
    const auto read = [](std::string_view value) {
        return reprint<secret>(R"({"metadata":{"creationTimestamp":)" + std::string(value) + "}}");
    };
    CHECK(read(R"("2024-01-02T03:04:05.9+01:00")") == R"({"metadata":{"creationTimestamp":"2024-01-02T02:04:05Z"}})");
    CHECK(read("null") == R"({"metadata":{}})");
    CHECK(read(R"("20\u00324-01-02T03:04:05Z")") == R"({"metadata":{"creationTimestamp":"2024-01-02T03:04:05Z"}})");
    for (const char* bad : {R"("")", "1", "true", R"("2024-13-02T03:04:05Z")"}) {
        CHECK(read(bad).empty());
    }
}

TEST_CASE("raw JSON is kept as it stands and printed compactly") {
    CHECK(raw("null") == printed_raw("null"));
    CHECK(raw(R"( { "b" : [ 1.0 , 1e400 , "\u0061<" ] , "a":null , "a":1 } )") ==
          printed_raw(R"({"b":[1.0,1e400,"\u0061\u003c"],"a":null,"a":1})"));
    CHECK(raw(R"("text")") == printed_raw(R"("text")"));
    CHECK(raw("[[],{}]") == printed_raw("[[],{}]"));
    CHECK(raw(R"({"x":{"y":1},"z":[{"w":[1]},{}]})") == printed_raw(R"({"x":{"y":1},"z":[{"w":[1]},{}]})"));
    CHECK(raw("-1e-99999999999") == printed_raw("-1e-99999999999"));
    CHECK(raw(R"({"a":1)").empty());
    CHECK(raw("[1,]").empty());
    CHECK(reprint<kube::api::core::v1::list>(R"({"items":[ {"a": 1} ,null, 3,[ ] ]})") ==
          R"({"metadata":{},"items":[{"a":1},null,3,[]]})");
    CHECK(reprint<kube::api::core::v1::list>(R"({"items":[]})") == R"({"metadata":{},"items":[]})");
    CHECK(reprint<kube::api::core::v1::list>(R"({"items":{}})").empty());
    const auto kept = kube::json::decode<controller_revision>(R"({"data": { "a" : 1 } })");
    REQUIRE(kept.has_value());
    CHECK(kept->data.text() == R"({ "a" : 1 })");
}

TEST_CASE("what stands twice is read into what was there") {
    CHECK(spec(R"("containers":[],"nodeSelector":{"a":"1","b":"2"},"nodeSelector":{"c":"3","b":"4"})") ==
          printed_spec(R"("containers":[],"nodeSelector":{"a":"1","b":"4","c":"3"})"));
    CHECK(spec(R"("containers":[{"name":"a","image":"x"},{"name":"b"}],"containers":[{"name":"c"}])") ==
          printed_spec(R"("containers":[{"name":"c","image":"x","resources":{}}])"));
    CHECK(spec(R"("containers":[{"name":"a"}],"containers":[])") == printed_spec(R"("containers":[])"));
    CHECK(spec(R"("containers":[{"name":"a"}],"containers":null)") == printed_spec(R"("containers":null)"));
    CHECK(spec(R"("containers":[],"affinity":{"nodeAffinity":{}},"affinity":{"podAffinity":{}})") ==
          printed_spec(R"("containers":[],"affinity":{"nodeAffinity":{},"podAffinity":{}})"));
    CHECK(spec(R"("containers":[],"nodeName":"a","nodeName":null)") ==
          printed_spec(R"("containers":[],"nodeName":"a")"));
}

TEST_CASE("unknown and repeated fields are told by their paths") {
    CHECK(issues_of<kube::pod>("{}").empty());
    CHECK(
        issues_of<kube::pod>(R"({"Kind":"x","spec":{"replica":{"a":[1]},"containers":[{},{"imagee":[{"x":"y"}]}]}})") ==
        "unknown field \"Kind\"\nunknown field \"spec.replica\"\nunknown field \"spec.containers[1].imagee\"\n");
    CHECK(issues_of<kube::pod>(
              R"({"metadata":{"labels":{"a.b":"1","c":"2","a.b":"3"},"name":"a","name":"b","name":"c"}})") ==
          "duplicate field \"metadata.labels.a.b\"\nduplicate field \"metadata.name\"\n");
    CHECK(issues_of<kube::pod>(R"({"metadata":{"labels":{"a":"1"},"labels":{"a":"2"}}})") ==
          "duplicate field \"metadata.labels\"\n");
    CHECK(issues_of<kube::pod>(R"({"u":{"a":1,"a":2},"u":1})") == "unknown field \"u\"\n");

    std::string many = "{";
    for (int i = 0; i != 150; ++i) {
        many += "\"u" + std::to_string(i) + "\":1,";
    }
    many += "\"kind\":\"Pod\"}";
    kube::list<kube::strict_issue> issues;
    REQUIRE(kube::json::decode<kube::pod>(many, {.issues = &issues}).has_value());
    CHECK(issues.size() == kube::max_strict_issues);
    REQUIRE(kube::json::decode<kube::pod>("{}", {.issues = &issues}).has_value());
    CHECK(issues.empty());
}

TEST_CASE("an error has its reason, path, offset and line") {
    const auto error_of = [](std::string_view text) {
        const auto read = kube::json::decode<kube::pod>(text);
        REQUIRE_FALSE(read.has_value());
        static_cast<void>(reprint<kube::pod>(text));
        return read.error();
    };
    const auto port_error = error_of("{\"spec\":{\n\"containers\":[{},{\"ports\":[\n{\"containerPort\":\"80\"}]}]}}");
    CHECK(port_error.code == object_errc::expected_integer);
    CHECK(port_error.path == "spec.containers[1].ports[0].containerPort");
    CHECK(port_error.line == 3);
    CHECK(message(port_error) == "line 3: spec.containers[1].ports[0].containerPort: expected an integer");
    const auto label = error_of(R"({"metadata":{"labels":{"a":"b","x.y/z":1}}})");
    CHECK((label.code == object_errc::expected_string && label.path == "metadata.labels.x.y/z"));
    CHECK(label.offset == 39);
    CHECK(error_of(R"({"spec":{"containers":{}}})").code == object_errc::expected_array);
    CHECK(error_of(R"({"spec":[]})").code == object_errc::expected_object);
    CHECK(error_of(R"({"spec":{"hostNetwork":"true"}})").code == object_errc::expected_bool);
    CHECK(error_of(R"({"spec":{"priority":2147483648}})").code == object_errc::out_of_range);
    CHECK(error_of(R"({"spec":{"overhead":{"cpu":"1Q"}}})").code == object_errc::bad_quantity);
    CHECK(error_of(R"({"metadata":{"creationTimestamp":"now"}})").code == object_errc::bad_time);
    const auto syntax = error_of("{\n\"kind\":\n}");
    CHECK((syntax.code == object_errc::syntax && syntax.path.empty() && syntax.line == 3 && syntax.offset == 10));
    CHECK(error_of("").code == object_errc::syntax);
}

TEST_CASE("what is no single JSON value is refused") {
    for (const char* bad : {"",          " ",          "{",           "}",
                            "{}{}",      "{} x",       "{},",         "\xEF\xBB\xBF{}",
                            "{'a':1}",   "{a:1}",      "{\"a\"}",     "{\"a\":1,}",
                            "/**/{}",    "{}//",       "nul",         "tru",
                            "NaN",       "{\"a\":01}", "{\"a\":.5}",  "{\"a\":1.}",
                            "{\"a\":-}", "{\"a\":1e}", "{\"a\":\v1}", "1",
                            "\"a\"",     "true",       "[]",          "[{}]"}) {
        INFO(bad);
        CHECK(reprint<kube::pod>(bad).empty());
    }
    CHECK(reprint<kube::pod>(std::string_view("{}\0", 3)).empty());
    CHECK_FALSE(reprint<kube::pod>(" \t\r\n{ } \n").empty());
}

TEST_CASE("numbers that no field takes may be of any size") {
    CHECK_FALSE(reprint<kube::pod>(R"({"unknown":[1e400,1e99999999999,-0.5E-99999999999,0e99999999999]})").empty());
    CHECK_FALSE(reprint<kube::pod>(R"({"unknown":)" + std::string(5000, '9') + "}").empty());
}

TEST_CASE("decode_into forgets what was there, and leaves nothing half read") {
    kube::pod pod{};
    pod.metadata.name = "before";
    REQUIRE(kube::json::decode_into(pod, R"({"kind":"Pod"})").has_value());
    CHECK((pod.kind == "Pod" && pod.metadata.name.empty()));
    REQUIRE_FALSE(kube::json::decode_into(pod, R"({"kind":"Pod","metadata":{"labels":{"b":"1","a":2}}})").has_value());
    CHECK((pod.kind.empty() && pod.metadata.labels.is_nil()));
}

TEST_CASE("documents keep what they refer to") {
    const std::string text = R"({"metadata":{"name":"plain","namespace":"esc\u0061ped"}})";
    auto lent = kube::json::decode_document<kube::pod>(text);
    REQUIRE(lent.has_value());
    CHECK((*lent)->metadata.name.data() > text.data());
    CHECK((*lent)->metadata.name.data() < text.data() + text.size());
    CHECK((*lent)->metadata.namespace_ == "escaped");
    CHECK(lent->text() == nullptr);

    for (const char* short_or_long : {R"({"kind":"a"})", R"({"kind":"a","apiVersion":"one that is long enough"})"}) {
        auto owned = kube::json::decode_document_owning<kube::pod>(std::string(short_or_long));
        REQUIRE(owned.has_value());
        kube::document<kube::pod> moved = *std::move(owned);
        CHECK(moved->kind == "a");
        CHECK(*moved.text() == short_or_long);
        kube::document<kube::pod> other;
        other = std::move(moved);
        CHECK(other->kind == "a");
        CHECK(other->kind.data() > other.text()->data());
    }
    CHECK(kube::json::decode_document<kube::pod>("{}").has_value());
    static_assert(std::is_same_v<kube::document<kube::pod>::value_type, kube::basic_pod<kube::borrowed>>);
}

TEST_CASE("an object of any kind is told by its apiVersion and kind") {
    const auto read = [](std::string_view text) { return kube::json::decode_any<kube::pod, service, secret>(text); };
    const auto found = read(R"({"spec":{"clusterIP":"None"},"kind":"Service","apiVersion":"v1"})");
    REQUIRE(found.has_value());
    CHECK(std::get<service>(*found).spec.cluster_ip == "None");
    const auto other = read(R"({"apiVersion":"apps/v1","kind":"Service"})");
    REQUIRE_FALSE(other.has_value());
    CHECK((other.error().code == object_errc::unknown_kind && other.error().path == "Service in apps/v1"));
    CHECK(read("{}").error().code == object_errc::missing_kind);
    CHECK(read(R"({"kind":"Pod"})").error().path == "apiVersion");
    CHECK(read(R"({"kind":1})").error().code == object_errc::expected_string);
    CHECK(read(R"({"apiVersion":"v1","kind":"Pod","spec":1})").error().path == "spec");
}
