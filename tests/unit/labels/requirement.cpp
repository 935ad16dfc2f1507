// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/requirement.hpp>

#include <map>
#include <string>

#include "catch.hpp"

namespace {

using labels = std::map<std::string, std::string>;
using op = kube::selection_operator;
constexpr std::string_view ab[] = {"a", "b"};
constexpr std::string_view empty_value[] = {""};
constexpr std::string_view five[] = {"5"};

const labels none{};
const labels a{{"x", "a"}};
const labels c{{"x", "c"}};
const labels blank{{"x", ""}};

labels number(const char* text) { return {{"x", text}}; }

}  // namespace

TEST_CASE("in and notin are each other's opposites (a policy controller had them reversed)") {
    const kube::requirement in{"x", op::in, ab};
    CHECK(in.matches(a));
    CHECK_FALSE(in.matches(c));
    CHECK_FALSE(in.matches(blank));
    const kube::requirement not_in{"x", op::not_in, ab};
    CHECK_FALSE(not_in.matches(a));
    CHECK(not_in.matches(c));
    CHECK(not_in.matches(blank));
}

TEST_CASE("notin and != hold where the key is missing; nothing else but ! does") {
    CHECK(kube::requirement{"x", op::not_in, ab}.matches(none));
    CHECK(kube::requirement{"x", op::not_equals, {ab, 1}}.matches(none));
    CHECK(kube::requirement{"x", op::does_not_exist, {}}.matches(none));
    CHECK_FALSE(kube::requirement{"x", op::in, ab}.matches(none));
    CHECK_FALSE(kube::requirement{"x", op::equals, {ab, 1}}.matches(none));
    CHECK_FALSE(kube::requirement{"x", op::double_equals, {ab, 1}}.matches(none));
    CHECK_FALSE(kube::requirement{"x", op::exists, {}}.matches(none));
    CHECK_FALSE(kube::requirement{"x", op::greater_than, five}.matches(none));
    CHECK_FALSE(kube::requirement{"x", op::less_than, five}.matches(none));
}

TEST_CASE("the empty value is a value, and needs the key") {
    CHECK(kube::requirement{"x", op::equals, empty_value}.matches(blank));
    CHECK_FALSE(kube::requirement{"x", op::equals, empty_value}.matches(none));
    CHECK_FALSE(kube::requirement{"x", op::not_in, empty_value}.matches(blank));
    CHECK(kube::requirement{"x", op::not_in, empty_value}.matches(none));
    CHECK(kube::requirement{"x", op::exists, {}}.matches(blank));
    CHECK_FALSE(kube::requirement{"x", op::does_not_exist, {}}.matches(blank));
}

TEST_CASE("> and < compare as int64") {
    const kube::requirement greater{"x", op::greater_than, five};
    const kube::requirement less{"x", op::less_than, five};
    for (const char* more : {"6", "+6", "06", "9223372036854775807", "10"}) {
        CAPTURE(more);
        CHECK(greater.matches(number(more)));
        CHECK_FALSE(less.matches(number(more)));
    }
    for (const char* fewer : {"4", "-6", "-0", "0", "-9223372036854775808"}) {
        CAPTURE(fewer);
        CHECK(less.matches(number(fewer)));
        CHECK_FALSE(greater.matches(number(fewer)));
    }
    for (const char* neither : {"5", "+5", "005"}) {
        CAPTURE(neither);
        CHECK_FALSE(less.matches(number(neither)));
        CHECK_FALSE(greater.matches(number(neither)));
    }
}

TEST_CASE("a label that is no int64 is neither greater nor less") {
    for (const char* text : {"", " 6", "6 ", "6.5", "1_0", "0x10", "9223372036854775808", "-9223372036854775809",
                             "99999999999999999999", "+", "-", "--1", "a"}) {
        CAPTURE(text);
        CHECK_FALSE(kube::requirement{"x", op::greater_than, five}.matches(number(text)));
        CHECK_FALSE(kube::requirement{"x", op::less_than, five}.matches(number(text)));
    }
}

TEST_CASE("an unset operator never matches (elsewhere it was taken as in)") {
    CHECK_FALSE(kube::requirement{"x", op::unset, ab}.matches(a));
    CHECK_FALSE(kube::requirement{"x", op::unset, ab}.matches(none));
}

TEST_CASE("> without exactly one value never matches") {
    CHECK_FALSE(kube::requirement{"x", op::greater_than, {}}.matches(number("6")));
    constexpr std::string_view two[] = {"1", "2"};
    CHECK_FALSE(kube::requirement{"x", op::greater_than, two}.matches(number("6")));
}

TEST_CASE("equality looks at the operator too (a hash without it mixed up in and notin)") {
    constexpr std::string_view ba[] = {"b", "a"};
    const kube::requirement in{"x", op::in, ab};
    CHECK(in == kube::requirement{"x", op::in, ab});
    CHECK_FALSE(in == kube::requirement{"x", op::not_in, ab});
    CHECK_FALSE(in == kube::requirement{"y", op::in, ab});
    CHECK_FALSE(in == kube::requirement{"x", op::in, ba});
    CHECK_FALSE(in == kube::requirement{"x", op::in, {ab, 1}});
    CHECK_FALSE(kube::requirement{"x", op::equals, {ab, 1}} == kube::requirement{"x", op::double_equals, {ab, 1}});
}
