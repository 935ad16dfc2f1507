// SPDX-License-Identifier: Apache-2.0
#include <kube/names/printable.hpp>

#include "catch.hpp"

TEST_CASE("ASCII, and the edges of the table") {
    for (std::uint32_t c = 0; c != 0x80; ++c) {
        CHECK(kube::detail::is_printable(c) == (c >= 0x20 && c < 0x7f));
    }
    CHECK_FALSE(kube::detail::is_printable(0xa0));
    CHECK(kube::detail::is_printable(0xa1));
    CHECK_FALSE(kube::detail::is_printable(0xad));
    CHECK_FALSE(kube::detail::is_printable(0x378));
    CHECK_FALSE(kube::detail::is_printable(0xd800));
    CHECK(kube::detail::is_printable(0x323af));
    CHECK_FALSE(kube::detail::is_printable(0x323b0));
    CHECK(kube::detail::is_printable(0xe01ef));
    CHECK_FALSE(kube::detail::is_printable(0x10ffff));
}
