// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/images.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("the first node of an image tells its size") {
    images all;
    auto n = objects::node_of("a");
    auto& image = n.status.images.emplace_back();
    image.names = {"web", "web:v1", "web"};
    image.size_bytes = 5;
    all.add(0, all.prepare(n.status.images));
    const std::uint32_t web = all.find("web");
    REQUIRE(web != interner::none);
    CHECK(all.find("db") == interner::none);
    CHECK(all.size(web) == 5);
    CHECK(all.nodes(web).size() == 1);

    n.status.images[0].size_bytes = 7;
    all.add(2, all.prepare(n.status.images));
    CHECK(all.size(web) == 5);
    REQUIRE(all.nodes(web).size() == 2);
    all.remove(1, 1);
    CHECK(all.nodes(web)[1] == 1);
    all.remove(0, 1);
    REQUIRE(all.nodes(web).size() == 1);
    CHECK(all.nodes(web)[0] == 0);
    CHECK(all.size(web) == 5);
    all.remove(0, 0);
    CHECK(all.nodes(web).empty());
    all.add(0, all.prepare(n.status.images));
    CHECK(all.size(web) == 7);
    CHECK(all.size(all.find("web:v1")) == 7);
}
