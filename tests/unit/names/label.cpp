// SPDX-License-Identifier: Apache-2.0
#include <kube/names/label.hpp>

#include <string>

#include "catch.hpp"

TEST_CASE("label keys") {
    for (const std::string& key :
         {std::string("a"), std::string("A"), std::string("9"), std::string("a-b_c.D"), std::string("simple/simple"),
          std::string("now-with-dashes/simple"), std::string("1.2.3.4/5678"), std::string(63, 'a'),
          std::string(253, 'a') + "/name"}) {
        CAPTURE(key);
        CHECK(kube::is_label_key(key));
    }
    using namespace std::string_literals;
    for (const std::string& key : {""s,
                                   "a b"s,
                                   "-a"s,
                                   "a-"s,
                                   "_a"s,
                                   "a."s,
                                   "a\n"s,
                                   "a\0"s,
                                   "\xC3\xA9"s,
                                   "/"s,
                                   "/a"s,
                                   "a/"s,
                                   "a/b/c"s,
                                   "A/b"s,
                                   "a_b/c"s,
                                   "a..b/c"s,
                                   ".a/c"s,
                                   "a./c"s,
                                   "-a/c"s,
                                   "a-.b/c"s,
                                   std::string(64, 'a'),
                                   std::string(254, 'a') + "/n"}) {
        CAPTURE(key);
        CHECK_FALSE(kube::is_label_key(key));
    }
}

TEST_CASE("label values, which may be empty") {
    for (const std::string& value :
         {std::string(), std::string("a"), std::string("0.5"), std::string("a__b"), std::string(63, 'Z')}) {
        CAPTURE(value);
        CHECK(kube::is_label_value(value));
    }
    using namespace std::string_literals;
    for (const std::string& value : {"-1"s, "+1"s, "1-"s, "a/b"s, "a b"s, " "s, "a\n"s, "*"s, std::string(64, 'Z')}) {
        CAPTURE(value);
        CHECK_FALSE(kube::is_label_value(value));
    }
}

TEST_CASE("all faults are told, not the first alone") {
    const kube::label_faults empty = kube::check_label_key("");
    CHECK((empty.name_empty && empty.name_malformed && !empty.name_too_long));
    const kube::label_faults both = kube::check_label_key(std::string(254, 'A') + "/" + std::string(64, '-'));
    CHECK((both.prefix_too_long && both.prefix_malformed && both.name_too_long && both.name_malformed));
    const kube::label_faults slashes = kube::check_label_key("//");
    CHECK(slashes == kube::label_faults{.too_many_slashes = true});
    CHECK_FALSE(kube::check_label_key("a/b").any());
}
