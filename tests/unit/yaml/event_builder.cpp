// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/event_builder.hpp>

#include "catch.hpp"

using kube::yaml::scalar_tag;
using kube::yaml::detail::tag_of;

TEST_CASE("the tags of YAML's own types are known by their whole names") {
    CHECK(tag_of("tag:yaml.org,2002:str") == scalar_tag::str);
    CHECK(tag_of("tag:yaml.org,2002:bool") == scalar_tag::boolean);
    CHECK(tag_of("tag:yaml.org,2002:int") == scalar_tag::integer);
    CHECK(tag_of("tag:yaml.org,2002:float") == scalar_tag::floating);
    CHECK(tag_of("tag:yaml.org,2002:null") == scalar_tag::null);
    CHECK(tag_of("tag:yaml.org,2002:timestamp") == scalar_tag::timestamp);
    CHECK(tag_of("tag:yaml.org,2002:binary") == scalar_tag::binary);
    CHECK(tag_of("tag:yaml.org,2002:merge") == scalar_tag::merge);
    CHECK(tag_of("tag:yaml.org,2002:map") == scalar_tag::other);
    CHECK(tag_of("!!int") == scalar_tag::other);
    CHECK(tag_of("!") == scalar_tag::other);
}
