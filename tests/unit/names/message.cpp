// SPDX-License-Identifier: Apache-2.0
#include <kube/names/message.hpp>

#include <string>

#include "catch.hpp"

TEST_CASE("nothing wrong, nothing said") {
    CHECK(kube::label_key_message("example.com/app").empty());
    CHECK(kube::label_value_message("").empty());
}

TEST_CASE("faults are joined in Kubernetes' order") {
    CHECK(kube::label_key_message("/") ==
          "prefix part must be non-empty; name part must be non-empty; name part must consist of alphanumeric "
          "characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or "
          "'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')");
    CHECK(kube::label_key_message(std::string(254, 'A') + "/x") ==
          "prefix part must be no more than 253 bytes; prefix part a lowercase RFC 1123 subdomain must consist of "
          "lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character "
          "(e.g. 'example.com', regex used for validation is "
          "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')");
    CHECK(kube::label_value_message(std::string(64, '-')).substr(0, 60) ==
          "must be no more than 63 bytes; a valid label must be an empt");
}

TEST_CASE("what keeps a text from being a DNS name") {
    CHECK(kube::dns1123_label_message("my-name").empty());
    CHECK(kube::dns1123_label_message("my.name") == "must not contain dots");
    CHECK(kube::dns1123_label_message(std::string(64, 'a')) == "must be no more than 63 characters");
    CHECK(kube::dns1123_label_message(std::string(64, 'A'))
              .starts_with("must be no more than 63 characters; a lowercase RFC 1123 label must consist of "));
    CHECK(kube::dns1123_subdomain_message("my.name").empty());
    CHECK(kube::dns1123_subdomain_message(std::string(254, 'a')) == "must be no more than 253 characters");
    CHECK(kube::dns1123_subdomain_message("a..b").ends_with("(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"));
}
