// SPDX-License-Identifier: Apache-2.0
#include <kube/names/identifier.hpp>

#include <string_view>

#include "catch.hpp"

TEST_CASE("C identifiers and HTTP headers") {
    CHECK((kube::is_c_identifier("_") && kube::is_c_identifier("a1") && kube::is_c_identifier("MY_NAME")));
    for (const std::string_view text : {"", "1a", "a-b", "a.b", "a ", "\xC3\xA9"}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_c_identifier(text));
    }
    CHECK((kube::is_http_header_name("X-Header-1") && kube::is_http_header_name("-")));
    CHECK_FALSE((kube::is_http_header_name("") || kube::is_http_header_name("a_b") || kube::is_http_header_name("a:")));
}

TEST_CASE("percentages and decimal integers") {
    CHECK((kube::is_percent("0%") && kube::is_percent("007%") && kube::is_percent("999999999999999999999%")));
    for (const std::string_view text : {"", "%", "1", "-1%", "1.5%", "1%%", "1% ", "%1"}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_percent(text));
    }
    for (const std::string_view text : {"0", "1", "-1", "10", "99999999999999999999999"}) {
        CAPTURE(text);
        CHECK(kube::is_decimal_integer(text));
    }
    for (const std::string_view text : {"", "-", "-0", "00", "01", "+1", "1.", "1a", "--1", "-01"}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_decimal_integer(text));
    }
}

TEST_CASE("parts of paths") {
    for (const std::string_view text : {"", "a", "...", "a:b", ".a", "\xFF"}) {
        CAPTURE(text);
        CHECK(kube::is_path_segment_name(text));
    }
    for (const std::string_view text : {".", "..", "a/b", "a%b", "/%"}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_path_segment_name(text));
        CHECK(kube::is_path_segment_prefix(text) == (text.size() <= 2 && text.front() == '.'));
    }
}

TEST_CASE("UUIDs") {
    CHECK(kube::is_uuid("01234567-89ab-cdef-0000-0123456789af"));
    for (const std::string_view text :
         {"", "01234567-89ab-cdef-0000-0123456789a", "01234567-89ab-cdef-0000-0123456789af0",
          "01234567-89ab-cdef-0000-0123456789aF", "01234567-89ab-cdef-0000-0123456789ag",
          "0123456789ab-cdef-0000-0123456789af-", "01234567-89ab-cdef-0000000123456789af",
          "01234567-89ab-cdef-0000-01234567:9af", "{1234567-89ab-cdef-0000-0123456789af"}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_uuid(text));
    }
}
