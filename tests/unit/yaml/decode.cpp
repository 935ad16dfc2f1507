// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/decode.hpp>

#include <string>
#include <string_view>

#include <kube/pod.hpp>
#include <kube/yaml/encode.hpp>

#include "catch.hpp"

namespace {

/// The quantity that a scalar of YAML makes, in the text of the object that has it; or why there is none.
std::string cpu(std::string_view scalar) {
    const auto pod = kube::yaml::decode<kube::pod>("spec:\n  overhead: {cpu: " + std::string(scalar) + "}");
    if (!pod) {
        return message(pod.error());
    }
    const std::string text = *kube::yaml::encode(*pod);
    const std::size_t at = text.find("cpu: ") + 5;
    return text.substr(at, text.find('\n', at) - at);
}

}  // namespace

TEST_CASE("a quantity has spaces around it but for those that JSON escapes") {
    for (const char* good : {"1", "\"1\"", "'1 '", "\" 1\"", R"("1\N")", R"("\_1")", R"("1\u3000")"}) {
        CAPTURE(good);
        CHECK(cpu(good) == "\"1\"");
    }
    for (const char* bad : {R"("1\t")", R"("1\n")", R"("1\v")", R"("1\L")", R"("\P1")", R"("\N\t1")", R"("1\u0001")"}) {
        CAPTURE(bad);
        CHECK(cpu(bad) == "line 2: spec.overhead.cpu: not a quantity");
    }
    CHECK(cpu("0x10") == "\"16\"");
    CHECK(cpu("1e3") == "1k");
    CHECK(cpu("~") == "\"0\"");
}

TEST_CASE("what JSON cannot hold is told before what an object cannot") {
    for (const char* text : {"metadata: 1\nx:\n &s:", "metadata: 1\nx: .inf", "x: .inf\nmetadata: 1"}) {
        CAPTURE(text);
        const auto error = kube::yaml::decode<kube::pod>(text).error();
        CHECK(error.code == kube::object_errc::syntax);
        CHECK(kube::yaml::decode_document<kube::pod>(text).error().offset == error.offset);
        CHECK(kube::yaml::decode_any<kube::pod>("kind: None\n" + std::string(text)).error().code == error.code);
    }
    CHECK(kube::yaml::decode<kube::pod>("metadata: 1\nx: 1").error().code == kube::object_errc::expected_object);
}
