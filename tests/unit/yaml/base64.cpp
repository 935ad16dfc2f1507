// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/base64.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

TEST_CASE("base64 has padding and may have line breaks") {
    const auto decode = [](std::string_view text) {
        std::string out;
        return kube::yaml::detail::decode_base64(text, out) ? out : std::string("bad");
    };
    CHECK(decode("") == "");
    CHECK(decode("aGk=") == "hi");
    CHECK(decode("aA==") == "h");
    CHECK(decode("aGlh") == "hia");
    CHECK(decode("aG\r\nk=\n") == "hi");
    CHECK(decode("+/+/") == "\xfb\xff\xbf");
    CHECK(decode("aGk") == "bad");
    CHECK(decode("aGk==") == "bad");
    CHECK(decode("aGk=aGk=") == "bad");
    CHECK(decode("a===") == "bad");
    CHECK(decode("aG k") == "bad");
    CHECK(decode("aG-_") == "bad");
}
