// SPDX-License-Identifier: Apache-2.0
#include <kube/names/domain_message.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.hpp"

namespace {

using errors = std::vector<std::pair<std::string, std::string>>;

struct collector {
    errors* to;
    void operator()(std::string_view value, std::string_view detail) const {
        to->emplace_back(std::string(value), std::string(detail));
    }
};

}  // namespace

TEST_CASE("the part at fault is told") {
    errors found;
    const collector take{&found};
    kube::for_each_fully_qualified_domain_name_error("a." + std::string(64, 'b') + "." + std::string(65, 'c'), take);
    CHECK(found == errors{{std::string(64, 'b'), "must be no more than 63 characters"}});
    found.clear();
    kube::for_each_fully_qualified_domain_name_error("a.", take);
    CHECK(found == errors{{"a", "should be a domain with at least two segments separated by dots"}});
    found.clear();
    kube::for_each_fully_qualified_name_error("a.b", take);
    CHECK(found == errors{{"a.b", "should be a domain with at least three segments separated by dots"}});
    found.clear();
    kube::for_each_fully_qualified_name_error("", take);
    CHECK(found == errors{{"", ""}});
    found.clear();
    kube::for_each_fully_qualified_name_error(std::string(253, '-') + "a", take);
    REQUIRE(found.size() == 1);
    CHECK(found[0].second.starts_with("must be no more than 253 characters,a lowercase RFC 1123 subdomain must"));
}

TEST_CASE("a host and a path may both be wrong") {
    errors found;
    const collector take{&found};
    kube::for_each_domain_prefixed_path_error("A/b c", take);
    REQUIRE(found.size() == 2);
    CHECK(found[0].first == "A");
    CHECK(found[1] == std::pair<std::string, std::string>(
                          "b c", "Invalid path (regex used for validation is '[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')"));
    found.clear();
    kube::for_each_domain_prefixed_path_error("a/", take);
    CHECK(found == errors{{"a/", "must be a domain-prefixed path (such as \"acme.io/foo\")"}});
    found.clear();
    kube::for_each_domain_prefixed_path_error("a/b", take);
    CHECK(found.empty());
}

TEST_CASE("keys without a domain") {
    errors found;
    const collector take{&found};
    kube::for_each_domain_prefixed_key_error("foo", take);
    CHECK(found == errors{{"foo", "must be a domain-prefixed key (such as \"acme.io/foo\")"}});
    found.clear();
    kube::for_each_domain_prefixed_key_error("/", take);
    CHECK(found.size() == 3);
    found.clear();
    kube::for_each_domain_prefixed_key_error("a/b", take);
    CHECK(found.empty());
}
