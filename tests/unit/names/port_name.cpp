// SPDX-License-Identifier: Apache-2.0
#include <kube/names/port_name.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

TEST_CASE("port names") {
    for (const std::string_view name : {"http", "a", "8a", "http-alt", "abcdefghijklmno"}) {
        CAPTURE(name);
        CHECK(kube::is_port_name(name));
    }
    for (const std::string_view name : {"", "80", "HTTP", "a_b", "a--b", "-a", "a-", "abcdefghijklmnop", "\xC3\xA9"}) {
        CAPTURE(name);
        CHECK_FALSE(kube::is_port_name(name));
    }
}

TEST_CASE("all faults of a port name are told") {
    using faults = kube::port_name_faults;
    CHECK(kube::check_port_name("") == faults{.wrong_characters = true, .no_letter = true});
    CHECK(kube::check_port_name("-") == faults{.no_letter = true, .outer_hyphen = true});
    CHECK(kube::check_port_name("1--2") == faults{.no_letter = true, .double_hyphen = true});
    CHECK(kube::check_port_name(std::string(16, '-')) ==
          faults{.too_long = true, .no_letter = true, .double_hyphen = true, .outer_hyphen = true});
    CHECK(kube::check_port_name("a.b") == faults{.wrong_characters = true});
}
