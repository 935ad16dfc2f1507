// SPDX-License-Identifier: Apache-2.0
#include <kube/boost_json/from_value.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#include <boost/json.hpp>

#include <kube/api/apps/v1/controller_revision.hpp>
#include <kube/api/core/v1/secret.hpp>
#include <kube/api/core/v1/service.hpp>
#include <kube/api/meta/v1/table.hpp>
#include <kube/codec/equal.hpp>
#include <kube/codec/unknown_fields.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

using boost::json::value;
using kube::object_errc;
using kube::api::apps::v1::controller_revision;
using kube::api::core::v1::secret;
using kube::api::core::v1::service;
using kube::api::meta::v1::table;
using kube::boost_json::from_value;

template <class Model>
std::string told(const kube::result<Model, kube::object_error>& read, const kube::list<kube::strict_issue>& issues) {
    if (!read) {
        return std::string(reason(read.error().code)) + " at " + read.error().path;
    }
    std::string text = kube::json::encode(*read);
    for (const kube::strict_issue& issue : issues) {
        text += '\n' + message(issue);
    }
    return text;
}

/// What becomes of a text by its DOM, which is also what becomes of the text itself.
template <class Model>
std::string read(std::string_view text) {
    kube::list<kube::strict_issue> issues;
    kube::list<kube::strict_issue> issues_of_text;
    const auto by_text = kube::json::decode<Model>(text, {.issues = &issues_of_text});
    const auto made = from_value<Model>(boost::json::parse({text.data(), text.size()}), {.issues = &issues});
    CHECK(told(made, issues) == told(by_text, issues_of_text));
    CHECK((!made || identical(*made, *by_text)));
    return told(made, issues);
}

value data(const value& held) { return {{"data", held}}; }
std::string raw(const value& held) {
    const auto made = from_value<controller_revision>(data(held));
    return made ? std::string(made->data.text()) : "none";
}
std::string cell(const value& held) {
    const auto made =
        from_value<table>(value{{"rows", boost::json::array{value{{"cells", boost::json::array{held}}}}}});
    return made ? std::string(made->rows[0].cells[0].text()) : "none";
}
std::string target_port(const value& held) {
    const auto made =
        from_value<service>(value{{"spec", value{{"ports", boost::json::array{value{{"targetPort", held}}}}}}});
    if (!made) {
        return std::string(reason(made.error().code));
    }
    char digits[12];
    return std::string(made->spec.ports[0].target_port.text(digits));
}
std::string seconds(const value& held) {
    const auto made = from_value<kube::pod>(value{{"spec", value{{"activeDeadlineSeconds", held}}}});
    return made ? std::to_string(*made->spec.active_deadline_seconds) : std::string(reason(made.error().code));
}
std::string cpu(const value& held) {
    const auto made = from_value<kube::pod>(value{{"spec", value{{"overhead", value{{"cpu", held}}}}}});
    if (!made) {
        return std::string(reason(made.error().code));
    }
    const std::string json = kube::json::encode(*made);
    const std::size_t begin = json.find("\"cpu\":\"") + 7;
    return json.substr(begin, json.find('"', begin) - begin);
}

/// An object of one field: `depth` arrays around 1. The memory is let go without a look at what stands there, which
/// Boost.JSON would destroy by recursion.
value nested(std::string_view field, std::size_t depth, boost::json::storage_ptr memory) {
    value inside(1, memory);
    for (; depth != 0; --depth) {
        boost::json::array outer(memory);
        outer.push_back(std::move(inside));
        inside = std::move(outer);
    }
    boost::json::object whole(memory);
    whole.emplace(boost::json::string_view(field.data(), field.size()), std::move(inside));
    return whole;
}

constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

TEST_CASE("a DOM is read as its text") {
    CHECK(read<kube::pod>(R"({"kind":"Pod","spec":{"containers":[{"name":"a"},{"name":"b","tty":true}]}})") ==
          R"({"kind":"Pod","metadata":{},"spec":{"containers":[{"name":"a","resources":{}},)"
          R"({"name":"b","resources":{},"tty":true}]},"status":{}})");
    CHECK(read<kube::pod>(R"({"spec":{"nodeSelector":{"b":"1","a":"2"},"priority":0,"affinity":{}}})") ==
          R"({"metadata":{},"spec":{"containers":null,"nodeSelector":{"a":"2","b":"1"},"affinity":{},"priority":0},)"
          R"("status":{}})");
    CHECK(read<secret>(R"({"data":{"k":"AQID","l":null,"m":[1,2]}})") ==
          R"({"metadata":{},"data":{"k":"AQID","l":null,"m":"AQI="}})");
    CHECK(read<kube::pod>("{}") == R"({"metadata":{},"spec":{"containers":null},"status":{}})");
}

TEST_CASE("null in a DOM is that of a text") {
    CHECK(read<kube::pod>("null") == read<kube::pod>("{}"));
    CHECK(read<kube::pod>(R"({"metadata":null,"spec":{"containers":[null],"priority":null},"status":null})") ==
          R"({"metadata":{},"spec":{"containers":[{"name":"","resources":{}}]},"status":{}})");
    CHECK(read<controller_revision>(R"({"metadata":{"creationTimestamp":null},"data":null})") ==
          R"({"metadata":{},"data":null,"revision":0})");
    CHECK(read<kube::pod>(R"({"spec":{"overhead":{"cpu":null},"nodeSelector":{"a":null},"unknown":null}})") ==
          R"({"metadata":{},"spec":{"containers":null,"nodeSelector":{"a":""},"overhead":{"cpu":"0"}},"status":{}})"
          "\nunknown field \"spec.unknown\"");
}

TEST_CASE("an error of a DOM has the path") {
    CHECK(read<kube::pod>("[]") == "expected an object at ");
    CHECK(read<kube::pod>(R"({"spec":{"containers":[{},{"ports":[{"containerPort":"80"}]}]}})") ==
          "expected an integer at spec.containers[1].ports[0].containerPort");
    CHECK(read<kube::pod>(R"({"spec":{"containers":{"a":1}}})") == "expected an array at spec.containers");
    CHECK(read<kube::pod>(R"({"metadata":{"labels":{"a":"b","c":true}}})") == "expected a string at metadata.labels.c");
    CHECK(read<kube::pod>(R"({"spec":{"overhead":{"cpu":"1x"}}})") == "not a quantity at spec.overhead.cpu");
    CHECK(read<secret>(R"({"data":{"k":"?"}})") == "not base64 at data.k");
    const auto made = from_value<kube::pod>(value{{"kind", 1}});
    REQUIRE_FALSE(made.has_value());
    CHECK((made.error().code == object_errc::expected_string && made.error().path == "kind"));
    CHECK((made.error().offset == 0 && made.error().line == 0));
}

TEST_CASE("what the model of a DOM lacks is told") {
    CHECK(read<kube::pod>(R"({"a":1,"spec":{"b":{"c":[{"d":[]}]},"hostname":"h","containers":[{"e":"f"}]}})") ==
          R"({"metadata":{},"spec":{"containers":[{"name":"","resources":{}}],"hostname":"h"},"status":{}})"
          "\nunknown field \"a\"\nunknown field \"spec.b\"\nunknown field \"spec.containers[0].e\"");
    CHECK(read<kube::basic_pod<kube::owning_keeping_unknown>>(R"({"a":[1,{"b":"c"}],"kind":"Pod"})") ==
          R"({"kind":"Pod","metadata":{},"spec":{"containers":null},"status":{},"a":[1,{"b":"c"}]})"
          "\nunknown field \"a\"");

    kube::list<kube::strict_issue> issues{{kube::strict_issue::what::unknown_field, "of another object"}};
    CHECK_FALSE(from_value<kube::pod>(value{{"a", 1}, {"kind", 1}}, {.issues = &issues}).has_value());
    CHECK(issues.empty());
}

TEST_CASE("numbers of a DOM are exact") {
    CHECK(seconds(INT64_MAX) == "9223372036854775807");
    CHECK(seconds(INT64_MIN) == "-9223372036854775808");
    CHECK(seconds(std::uint64_t{7}) == "7");
    CHECK(seconds(std::uint64_t{1} << 63) == "the integer is out of range");
    CHECK(seconds(2.0) == "2");
    CHECK(seconds(-0.0) == "0");
    CHECK(seconds(1e20) == "the integer is out of range");
    CHECK(seconds(2.5) == "expected an integer");
    CHECK(seconds(1e21) == "expected an integer");

    CHECK(target_port(INT32_MAX) == "2147483647");
    CHECK(target_port(INT32_MIN) == "-2147483648");
    CHECK(target_port(std::uint64_t{80}) == "80");
    CHECK(target_port("http") == "http");
    for (const value& wrong : {value(INT64_MAX), value(std::int64_t{INT32_MAX} + 1), value(UINT64_MAX), value(0.5)}) {
        CHECK(target_port(wrong) == "expected an integer of 32 bits or a string");
    }

    CHECK(cpu(INT64_MAX) == "9223372036854775807");
    CHECK(cpu(2) == "2");
    CHECK(cpu(0.25) == "250m");
    CHECK(cpu(1e-7) == "100e-9");
    CHECK(cpu(true) == "expected a string");
}

TEST_CASE("raw JSON has the text of the DOM, as Go prints it") {
    CHECK(raw(value{{"b", boost::json::array{1, -2, true, nullptr, "<\n"}}, {"a", boost::json::object{}}}) ==
          R"({"b":[1,-2,true,null,"\u003c\n"],"a":{}})");
    CHECK(raw("text") == R"("text")");
    CHECK(raw(UINT64_MAX) == "18446744073709551615");
    CHECK(raw(0.1) == "0.1");
    CHECK(raw(1.0) == "1");
    CHECK(raw(-0.0) == "-0");
    CHECK(raw(1e21) == "1e+21");
    CHECK(raw(5e-324) == "5e-324");
    CHECK(raw(nullptr).empty());
    CHECK(cell(0.1) == "0.1");
    CHECK(cell(-5) == "-5");
    CHECK(cell(value{{"b", 1}, {"a", "x"}}) == R"({"a":"x","b":1})");
    CHECK(cell("text") == R"("text")");
    CHECK(cell(UINT64_MAX) == "18446744073709552000.0");
}

TEST_CASE("what is no UTF-8 in a DOM is U+FFFD, as in a text") {
    const auto name = [](std::string_view text) {
        const auto made =
            from_value<kube::pod>(value{{"metadata", value{{"name", boost::json::string(text.data(), text.size())}}}});
        return made->metadata.name;
    };
    CHECK(name("\xFF") == "\xEF\xBF\xBD");
    CHECK(name("12345678\xC3\xA9") == "12345678\xC3\xA9");
    CHECK(name("\xE2\x82 \xE2\x82\xAC\xED\xA0\x80x") ==
          "\xEF\xBF\xBD\xEF\xBF\xBD \xE2\x82\xAC\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDx");
    CHECK(name("1234567\xC3") == "1234567\xEF\xBF\xBD");
    CHECK(name(std::string_view("\0a", 2)) == std::string_view("\0a", 2));

    const auto labels = from_value<kube::pod>(value{{"metadata", value{{"labels", value{{"a\xFF", "b\xFF"}}}}}});
    CHECK(*labels->metadata.labels.find_value("a\xEF\xBF\xBD") == "b\xEF\xBF\xBD");
    CHECK(raw(value{{"a\xFF", "b\xFF"}}) == "{\"a\xEF\xBF\xBD\":\"b\xEF\xBF\xBD\"}");
}

TEST_CASE("what no text can say is no object") {
    const auto words = [](const value& from) {
        const auto made = from_value<kube::pod>(from);
        return made ? "an object" : made.error().code == object_errc::syntax ? made.error().words : "another error";
    };
    CHECK(words(std::nan("")) == "json: unsupported value: NaN");
    CHECK(words(value{{"unknown", infinity}}) == "json: unsupported value: +Inf");
    CHECK(words(value{{"metadata", value{{"annotations", -infinity}}}}) == "json: unsupported value: -Inf");
    CHECK(words(value{{"kind", 1}, {"unknown", boost::json::array{value{{"a", infinity}}}}}) ==
          "json: unsupported value: +Inf");
    CHECK(words(value{{"kind", "Pod"}}) == "an object");
}

TEST_CASE("10,000 levels of a DOM are read, more are not") {
    boost::json::monotonic_resource memory;
    const auto revision = from_value<controller_revision>(nested("data", 9'999, &memory));
    REQUIRE(revision.has_value());
    CHECK(revision->data.text() == std::string(9'999, '[') + '1' + std::string(9'999, ']'));
    CHECK(from_value<controller_revision>(nested("unknown", 9'999, &memory)).has_value());
    for (const std::size_t depth : {std::size_t{10'000}, std::size_t{10'001}, std::size_t{1'000'000}}) {
        for (const char* field : {"data", "unknown", "kind"}) {
            const auto made = from_value<controller_revision>(nested(field, depth, &memory));
            REQUIRE_FALSE(made.has_value());
            CHECK((made.error().code == object_errc::too_deep && made.error().path.empty()));
        }
    }
}

TEST_CASE("an object is empty where its DOM is none") {
    kube::pod into;
    into.metadata.name = "before";
    CHECK(kube::boost_json::from_value_into(into, value{{"kind", "Pod"}}).has_value());
    CHECK((into.kind == "Pod" && into.metadata.name.empty()));
    const auto made = kube::boost_json::from_value_into(into, value{{"apiVersion", "v1"}, {"kind", 1}});
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().path == "kind");
    CHECK(identical(into, kube::pod{}));
}
