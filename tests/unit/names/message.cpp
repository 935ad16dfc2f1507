// SPDX-License-Identifier: Apache-2.0
#include <kube/names/message.hpp>

#include <string>
#include <string_view>
#include <vector>

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

TEST_CASE("a text is refused where something is said of it, and there alone") {
    struct checked {
        bool (*holds)(std::string_view);
        std::string (*message)(std::string_view);
    };
    const checked all[] = {
        {kube::is_c_identifier, kube::c_identifier_message},
        {kube::is_config_map_key, kube::config_map_key_message},
        {kube::is_decimal_integer, kube::decimal_integer_message},
        {kube::is_dns1035_label, kube::dns1035_label_message},
        {kube::is_dns1123_label, kube::dns1123_label_message},
        {kube::is_dns1123_subdomain, kube::dns1123_subdomain_message},
        {kube::is_dns1123_subdomain_caseless, kube::dns1123_subdomain_caseless_message},
        {kube::is_dns1123_subdomain_with_underscore, kube::dns1123_subdomain_with_underscore_message},
        {kube::is_env_var_name, kube::env_var_name_message},
        {kube::is_http_header_name, kube::http_header_name_message},
        {kube::is_label_key, kube::label_key_message},
        {kube::is_label_value, kube::label_value_message},
        {kube::is_path_segment_name, kube::path_segment_name_message},
        {kube::is_path_segment_prefix, kube::path_segment_prefix_message},
        {kube::is_uuid, kube::uuid_message},
        {kube::is_percent, kube::percent_message},
        {kube::is_port_name, kube::port_name_message},
        {kube::is_relaxed_env_var_name, kube::relaxed_env_var_name_message},
        {kube::is_wildcard_dns1123_subdomain, kube::wildcard_dns1123_subdomain_message},
    };
    for (const std::string& text : {std::string(),
                                    std::string("a"),
                                    std::string("A-b"),
                                    std::string("1"),
                                    std::string("10%"),
                                    std::string("."),
                                    std::string(".."),
                                    std::string("..a"),
                                    std::string("a/b"),
                                    std::string("a.b"),
                                    std::string("*.a"),
                                    std::string("_a"),
                                    std::string("-"),
                                    std::string("a=b"),
                                    std::string("a\n"),
                                    std::string(16, 'a'),
                                    std::string(64, 'a'),
                                    std::string(254, 'a'),
                                    "*." + std::string(252, 'a'),
                                    std::string("-0")}) {
        for (const checked& each : all) {
            CAPTURE(text);
            CAPTURE(&each - all);
            CHECK(each.holds(text) == each.message(text).empty());
        }
    }
}

TEST_CASE("sentences are taken apart") {
    std::vector<std::string> sentences;
    const auto take = [&](std::string_view sentence) { sentences.emplace_back(sentence); };
    kube::for_each_sentence(kube::port_name_message(std::string(16, '-')), take);
    CHECK(sentences ==
          std::vector<std::string>{"must be no more than 15 characters", "must contain at least one letter (a-z)",
                                   "must not contain consecutive hyphens", "must not begin or end with a hyphen"});
    sentences.clear();
    kube::for_each_sentence("", take);
    CHECK(sentences.empty());
}

TEST_CASE("names that would lead out of a folder") {
    CHECK(kube::config_map_key_message(".") == "must not be '.'");
    CHECK(kube::config_map_key_message("..") == "must not be '..'");
    CHECK(kube::env_var_name_message("..a") == "must not start with '..'");
    CHECK(kube::path_segment_name_message("..") == "may not be '..'");
    CHECK(kube::path_segment_prefix_message("..").empty());
    CHECK(kube::uuid_message("0") == "must be a lowercase UUID in 8-4-4-4-12 format");
    CHECK(kube::extended_resource_message("example.com/gpu").empty());
    CHECK(kube::extended_resource_message("gpu") ==
          "a name must be a domain-prefixed path, such as 'example.com/my-prop'");
    CHECK(kube::extended_resource_message("requests.x.kubernetes.io/a") ==
          "must not have \"kubernetes.io/\" domain; must not have \"requests.\" prefix");
    CHECK(kube::extended_resource_message("a.b/") == kube::label_key_message("requests.a.b/"));
    CHECK(kube::path_segment_name_message("%/") == "may not contain '/'; may not contain '%'");
}
