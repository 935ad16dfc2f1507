// SPDX-License-Identifier: Apache-2.0
#include <kube/names/config_key.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

TEST_CASE("keys of ConfigMaps") {
    for (const std::string& key : {std::string("a"), std::string("-"), std::string(".a"), std::string("key.name"),
                                   std::string("0_9"), std::string(253, 'k')}) {
        CAPTURE(key);
        CHECK(kube::is_config_map_key(key));
    }
    for (const std::string& key : {std::string(), std::string("."), std::string(".."), std::string("..a"),
                                   std::string("a/b"), std::string("a b"), std::string("a\n"), std::string(254, 'k')}) {
        CAPTURE(key);
        CHECK_FALSE(kube::is_config_map_key(key));
    }
}

TEST_CASE("environment variables, strict and relaxed") {
    for (const std::string_view name : {"A", "_", "-", ".a", "my.env-name", "A1"}) {
        CAPTURE(name);
        CHECK(kube::is_env_var_name(name));
        CHECK(kube::is_relaxed_env_var_name(name));
    }
    for (const std::string_view name : {"1A", ".", "..", "..a", "a b", "a/b", "~"}) {
        CAPTURE(name);
        CHECK_FALSE(kube::is_env_var_name(name));
        CHECK(kube::is_relaxed_env_var_name(name));
    }
    for (const std::string_view name : {"", "a=b", "a\tb", "\x7F", "\xC3\xA9"}) {
        CAPTURE(name);
        CHECK_FALSE(kube::is_env_var_name(name));
        CHECK_FALSE(kube::is_relaxed_env_var_name(name));
    }
}
