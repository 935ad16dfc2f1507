// SPDX-License-Identifier: Apache-2.0
#include <kube/names/utf8.hpp>

#include <string_view>

#include "catch.hpp"

TEST_CASE("code points and what is none") {
    const auto read = [](std::string_view text) { return kube::detail::read_utf8(text); };
    CHECK((read("a").code_point == 'a' && read("a").size == 1));
    CHECK((read("\xC3\xA9x").code_point == 0xE9 && read("\xC3\xA9x").size == 2));
    CHECK((read("\xF0\x9F\x98\x80").code_point == 0x1F600 && read("\xF0\x9F\x98\x80").size == 4));
    for (const std::string_view broken : {"\x80", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x84"}) {
        CHECK(read(broken).size == 0);
    }
}
