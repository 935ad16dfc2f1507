// SPDX-License-Identifier: Apache-2.0
#include <kube/int_or_string/message.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

TEST_CASE("what Kubernetes says of texts that are no percentages") {
    const auto said = [](std::string_view text) {
        return message(kube::scaled_value(text, 10, kube::rounding::up).error(), text);
    };
    CHECK(said("10") == "invalid value for IntOrString: invalid type: string is not a percentage");
    CHECK(said("1.5%") ==
          "invalid value for IntOrString: invalid value \"1.5%\": strconv.Atoi: parsing \"1.5\": invalid syntax");
    CHECK(said("9223372036854775808%") ==
          "invalid value for IntOrString: invalid value \"9223372036854775808%\": strconv.Atoi: parsing "
          "\"9223372036854775808\": value out of range");
    CHECK(message(kube::scale_error{}, "1%").empty());
}
