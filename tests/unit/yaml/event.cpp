// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/event.hpp>

#include "catch.hpp"

TEST_CASE("an event's value is a slice of the list's text") {
    const kube::yaml::event_list list = {.events = {{.begin = 1, .size = 2}, {}}, .text = "abcd"};
    CHECK(list.value(list.events[0]) == "bc");
    CHECK(list.value(list.events[1]).empty());
    const kube::yaml::event at = {.line = 4, .column = 5, .offset = 6};
    CHECK(kube::yaml::detail::error_at(kube::yaml::error_code::bad_key, at) ==
          kube::yaml::error{.code = kube::yaml::error_code::bad_key, .line = 4, .column = 5, .offset = 6});
}
