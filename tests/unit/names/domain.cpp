// SPDX-License-Identifier: Apache-2.0
#include <kube/names/domain.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

TEST_CASE("fully qualified names") {
    CHECK(kube::is_fully_qualified_name("a.b.c"));
    for (const std::string_view name : {"", "a", "a.b", "a.b.c.", "a..c", "A.b.c"}) {
        CAPTURE(name);
        CHECK_FALSE(kube::is_fully_qualified_name(name));
    }
    CHECK(kube::is_fully_qualified_name(std::string(64, 'a') + ".b.c"));
}

TEST_CASE("fully qualified domain names") {
    for (const std::string_view name : {"a.b", "a.b.", "a.b.c"}) {
        CAPTURE(name);
        CHECK(kube::is_fully_qualified_domain_name(name));
    }
    for (const std::string_view name : {"", ".", "a", "a.", "a.b..", "A.b"}) {
        CAPTURE(name);
        CHECK_FALSE(kube::is_fully_qualified_domain_name(name));
    }
    CHECK(kube::is_fully_qualified_domain_name(std::string(63, 'a') + ".b"));
    CHECK_FALSE(kube::is_fully_qualified_domain_name("b." + std::string(64, 'a')));
}

TEST_CASE("paths and keys with a domain before them") {
    for (const std::string_view text : {"acme.io/foo", "a/b/c", "a/~%41", "a//"}) {
        CAPTURE(text);
        CHECK(kube::is_domain_prefixed_path(text));
    }
    for (const std::string_view text : {"", "a", "/a", "a/", "A/b", "a/b?c", "a/b c", "a/\xC3\xA9"}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_domain_prefixed_path(text));
    }
    CHECK(kube::is_domain_prefixed_key("acme.io/Foo_1"));
    for (const std::string_view text : {"", "foo", "a/b/c", "/a", "a/", "a/-"}) {
        CAPTURE(text);
        CHECK_FALSE(kube::is_domain_prefixed_key(text));
    }
}
