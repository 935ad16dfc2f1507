// SPDX-License-Identifier: Apache-2.0
#include <kube/names/number_message.hpp>

#include <cstdint>

#include "catch.hpp"

TEST_CASE("what Kubernetes says of numbers") {
    CHECK(kube::port_number_message(1).empty());
    CHECK(kube::port_number_message(65'535).empty());
    CHECK(kube::port_number_message(0) == "must be between 1 and 65535, inclusive");
    CHECK(kube::port_number_message(65'536) == "must be between 1 and 65535, inclusive");
    CHECK(kube::unix_id_message(0).empty());
    CHECK(kube::unix_id_message(INT32_MAX).empty());
    CHECK(kube::unix_id_message(-1) == "must be between 0 and 2147483647, inclusive");
    CHECK(kube::range_message(3, -5, 2) == "must be between -5 and 2, inclusive");
    CHECK(kube::range_message(0, INT64_MIN, -1) == "must be between -9223372036854775808 and -1, inclusive");
}
