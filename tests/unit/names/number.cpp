// SPDX-License-Identifier: Apache-2.0
#include <kube/names/number.hpp>

#include <cstdint>

#include "catch.hpp"

TEST_CASE("numbers of ports, users and groups") {
    CHECK((kube::is_port_number(1) && kube::is_port_number(65'535)));
    CHECK_FALSE((kube::is_port_number(0) || kube::is_port_number(65'536) || kube::is_port_number(-1)));
    CHECK((kube::is_unix_id(0) && kube::is_unix_id(INT32_MAX)));
    CHECK_FALSE((kube::is_unix_id(-1) || kube::is_unix_id(std::int64_t{INT32_MAX} + 1)));
}
