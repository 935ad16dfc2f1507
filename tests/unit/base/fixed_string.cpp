// SPDX-License-Identifier: Apache-2.0
#include <kube/base/fixed_string.hpp>

#include <string_view>

#include "catch.hpp"

namespace {

template <kube::fixed_string Text>
struct named {
    static constexpr std::string_view name = Text.view();
};

}  // namespace

TEST_CASE("a text is a template argument") {
    static_assert(named<"app">::name == "app");
    static_assert(named<"">::name.empty());
    static_assert(named<"a\0b">::name == std::string_view("a\0b", 3));
    static_assert(kube::fixed_string("four").size() == 4);
    CHECK(named<"caf\xC3\xA9">::name == "caf\xC3\xA9");
    CHECK(&named<"x">::name == &named<"x">::name);
}
