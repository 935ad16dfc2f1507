// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/base64.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::optional<std::string> decoded(std::string_view text) {
    std::string made;
    if (!kube::codec::decode_base64(text, [&](std::uint8_t byte) { made += static_cast<char>(byte); })) {
        return std::nullopt;
    }
    return made;
}
std::string encoded(std::string_view raw) {
    std::string made;
    kube::codec::append_base64(raw, made);
    return made;
}

}  // namespace

TEST_CASE("bytes have their base64 text") {
    CHECK(encoded("").empty());
    CHECK(encoded("f") == "Zg==");
    CHECK(encoded("fo") == "Zm8=");
    CHECK(encoded("foo") == "Zm9v");
    CHECK(encoded("foobar") == "Zm9vYmFy");
    CHECK(encoded("\xFF\xFE\xFB") == "//77");
    std::string raw;
    for (int i = 0; i != 300; ++i) {
        CHECK(decoded(encoded(raw)) == raw);
        raw += static_cast<char>(i * 7);
    }
}

TEST_CASE("base64 is read as Go's StdEncoding reads it") {
    CHECK(decoded("") == "");
    CHECK(decoded("\r\n") == "");
    CHECK(decoded("Zg==") == "f");
    CHECK(decoded("Zh==") == "f");
    CHECK(decoded("Z\ng\r=\n=\n") == "f");
    CHECK(decoded("Zm9v\nYmFy") == "foobar");
    for (const char* bad : {"Z", "Zg", "Zg=", "Zg===", "Zg==Z", "Zg==Zg==", "=", "==", "====", "Z===", "Zm8=v",
                            "Zm 8=", "Zm8-", "Zm8_", "Zm8\xFF", "Zm9vYg", "Zm9v="}) {
        INFO(bad);
        CHECK_FALSE(decoded(bad).has_value());
    }
    CHECK_FALSE(decoded(std::string_view("Zg\0=", 4)).has_value());
}
