// SPDX-License-Identifier: Apache-2.0
#include <kube/json/driver.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include <kube/api/apps/v1/controller_revision.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

using kube::object_errc;
using kube::api::apps::v1::controller_revision;

/// `depth` arrays around `inside`.
std::string nested(std::size_t depth, std::string_view inside = "") {
    return std::string(depth, '[') + std::string(inside) + std::string(depth, ']');
}

}  // namespace

TEST_CASE("10,000 levels are read, 10,001 are not") {
    for (const std::size_t depth :
         {std::size_t{1}, std::size_t{63}, std::size_t{64}, std::size_t{65}, std::size_t{9'998}, std::size_t{9'999}}) {
        const std::string unknown = R"({"unknown":)" + nested(depth, R"("a]\"[")") + R"(,"kind":"Pod"})";
        const auto pod = kube::json::decode<kube::pod>(unknown);
        REQUIRE(pod.has_value());
        CHECK(pod->kind == "Pod");
        REQUIRE(kube::json::decode_document<kube::pod>(unknown).has_value());
        const std::string in_raw = R"({"metadata":{},"data":)" + nested(depth, "1") + R"(,"revision":0})";
        const auto revision = kube::json::decode<controller_revision>(in_raw);
        REQUIRE(revision.has_value());
        CHECK(kube::json::encode(*revision) == in_raw);
        const auto borrowed = kube::json::decode_document<controller_revision>(in_raw);
        REQUIRE(borrowed.has_value());
        CHECK(kube::json::encode(**borrowed) == in_raw);
    }
    for (const std::size_t depth : {std::size_t{10'000}, std::size_t{10'001}, std::size_t{1'000'000}}) {
        for (const char* field : {R"({"unknown":)", R"({"data":)"}) {
            const auto read = kube::json::decode<controller_revision>(field + nested(depth) + "}");
            REQUIRE_FALSE(read.has_value());
            CHECK(read.error().code == object_errc::too_deep);
            CHECK(read.error().offset == std::string_view(field).size() + 9'999);
        }
    }
    CHECK_FALSE(kube::json::decode<kube::pod>(std::string(2'000'000, '[')).has_value());
    CHECK_FALSE(kube::json::decode<kube::pod>(R"({"u":)" + nested(200) + "]}").has_value());
}

TEST_CASE("a quantity's text is bounded") {
    std::string text = R"({"spec":{"overhead":{"cpu":")";
    text.append(100'000'000, '1');
    text += "\"}}}";
    for (const bool number : {false, true}) {
        if (number) {
            text[text.find(":\"1") + 1] = ' ';
            text[text.size() - 4] = ' ';
        }
        const auto read = kube::json::decode<kube::pod>(text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == object_errc::too_large);
        CHECK(read.error().path == "spec.overhead.cpu");
        CHECK_FALSE(kube::json::decode_document<kube::pod>(text).has_value());
    }
}

TEST_CASE("a long list is read whole") {
    std::string text = R"({"spec":{"containers":[{"args":["a")";
    for (int i = 1; i != 300'000; ++i) {
        text += ",\"a\"";
    }
    text += "]}]}}";
    const auto owning = kube::json::decode<kube::pod>(text);
    REQUIRE(owning.has_value());
    CHECK(owning->spec.containers[0].args.size() == 300'000);
    const auto borrowed = kube::json::decode_document<kube::pod>(text);
    REQUIRE(borrowed.has_value());
    CHECK((*borrowed)->spec.containers[0].args.size() == 300'000);
}

TEST_CASE("a map with many keys, each twice, is read in due time") {
    std::string text = R"({"metadata":{"labels":{"z":"")";
    for (int i = 0; i != 60'000; ++i) {
        text += ",\"k" + std::to_string(59'999 - i % 30'000) + "\":\"" + std::to_string(i) + '"';
    }
    text += "}}}";
    const auto owning = kube::json::decode<kube::pod>(text);
    const auto borrowed = kube::json::decode_document<kube::pod>(text);
    REQUIRE((owning.has_value() && borrowed.has_value()));
    CHECK(owning->metadata.labels.size() == 30'001);
    CHECK(*owning->metadata.labels.find_value("k59999") == "30000");
    CHECK(kube::json::encode(*owning) == kube::json::encode(**borrowed));
}

TEST_CASE("many lists that are cut short are read in due time") {
    const auto containers = [](std::string_view each, bool odd) {
        std::string text = "\"containers\":[{}";
        for (int i = 0; i != 20'000; ++i) {
            text += ',';
            text += (i % 2 == 1) == odd ? each : "{}";
        }
        return text + "]";
    };
    constexpr std::string_view cut = R"({"args":["a","b"],"args":["c"]})";
    constexpr std::string_view again = R"({"args":["d","d"],"args":["e",null]})";
    const std::string text = R"({"spec":{)" + containers(cut, true) + "," + containers(cut, false) + "," +
                             containers(again, true) + "," + R"("containers":[{}],)" + containers("{}", true) + "}}";
    const auto owning = kube::json::decode<kube::pod>(text);
    const auto borrowed = kube::json::decode_document<kube::pod>(text);
    REQUIRE((owning.has_value() && borrowed.has_value()));
    CHECK(owning->spec.containers[1].args[0] == "c");
    CHECK(owning->spec.containers[20'000].args[1] == "d");
    CHECK(kube::json::encode(*owning) == kube::json::encode(**borrowed));
}

TEST_CASE("what stood before is carried along within a limit") {
    std::string members;
    for (int i = 0; i != 5'000; ++i) {
        members += (i == 0 ? "\"" : ",\"") + std::to_string(i) + R"(":"")";
    }
    const auto labels = [&](int times) {
        std::string text = R"({"metadata":{"labels":{)" + members + "}";
        for (int i = 0; i != times; ++i) {
            text += R"(,"labels":{})";
        }
        return text + "}}";
    };
    CHECK(kube::json::decode<kube::pod>(labels(10))->metadata.labels.size() == 5'000);
    const auto refused = kube::json::decode<kube::pod>(labels(1'000));
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == kube::object_errc::too_large);
    CHECK(refused.error().path == "metadata.labels");
    const std::string text = labels(2'500);
    CHECK_FALSE(kube::json::decode_document<kube::pod>(text).has_value());
}
