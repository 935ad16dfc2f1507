// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/parse_labels.hpp>

#include <string>
#include <string_view>

#include <kube/labels/message.hpp>

#include "catch.hpp"

namespace {

std::string read(std::string_view text) {
    const auto labels = kube::parse_labels(text);
    if (!labels) {
        return message(labels.error(), text);
    }
    std::string out;
    for (const auto& label : *labels) {
        out += "[" + label.first + "|" + label.second + "]";
    }
    return out;
}

}  // namespace

TEST_CASE("parse_labels: keys and values without the blanks around them") {
    CHECK(read("").empty());
    CHECK(read("a=b") == "[a|b]");
    CHECK(read(" b = 2 ,\ta=\n") == "[a|][b|2]");
    CHECK(read("\xc2\xa0"
               "a\xe3\x80\x80=\xe1\x9a\x80"
               "b\xc2\x85") == "[a|b]");
    CHECK(read("a=1,c=3,a=2,b=,a=9") == "[a|9][b|][c|3]");
}

TEST_CASE("parse_labels: what is wrong, in Kubernetes' words") {
    CHECK(read("a") == "invalid selector: [a]");
    CHECK(read("a=b,") == "invalid selector: []");
    CHECK(read("a=b=c") == "invalid selector: [a b c]");
    CHECK(read("x=1,a==") == "invalid selector: [a  ]");
    CHECK(read("=b").substr(0, 31) == "<nil>: Invalid value: \"\": name ");
    CHECK(read("x=1, y = -").substr(0, 30) == "[y]: Invalid value: \"-\": a val");
}

TEST_CASE("parse_labels: an error tells its place") {
    const auto part = kube::parse_labels("x=1,oops,y=2");
    REQUIRE_FALSE(part.has_value());
    CHECK(part.error() == kube::labels_error{kube::labels_errc::expected_equals, 4, 8});
    const auto key = kube::parse_labels("x=1, - =2");
    REQUIRE_FALSE(key.has_value());
    CHECK(key.error() == kube::labels_error{kube::labels_errc::invalid_key, 5, 6});
    const auto value = kube::parse_labels("x= b b");
    REQUIRE_FALSE(value.has_value());
    CHECK(value.error() == kube::labels_error{kube::labels_errc::invalid_value, 3, 6});
}

TEST_CASE("parse_labels: many labels in any order, and none of too long a text") {
    std::string text;
    for (int i = 20000; i != 0; --i) {
        text += (text.empty() ? "k" : ",k") + std::to_string(i) + "=v";
    }
    const auto labels = kube::parse_labels(text);
    REQUIRE(labels.has_value());
    CHECK(labels->size() == 20000);
    const auto none = kube::parse_labels(std::string(kube::max_selector_length + 1, 'a'));
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().code == kube::labels_errc::too_long);
}
