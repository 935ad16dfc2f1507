// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/image_locality.hpp>

#include "../rules/objects.hpp"
#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("an image without a tag is the latest one") {
    CHECK(normalized_image_name("web") == "web:latest");
    CHECK(normalized_image_name("web:v1") == "web:v1");
    CHECK(normalized_image_name("registry:5000/web") == "registry:5000/web:latest");
    CHECK(normalized_image_name("registry:5000/web:v1") == "registry:5000/web:v1");
    CHECK(normalized_image_name("a/web@sha256:0123") == "a/web@sha256:0123");
    CHECK(normalized_image_name("") == ":latest");
    CHECK(normalized_image_name("/") == "/:latest");
    CHECK(normalized_image_name(":") == ":");
}

namespace {

constexpr std::int64_t mebibyte = 1 << 20;

objects::core::basic_node<> node_with(std::string_view name, std::string_view image, std::int64_t size) {
    auto made = objects::node_of(name);
    auto& listed = made.status.images.emplace_back();
    listed.names.emplace_back(image);
    listed.size_bytes = size;
    return made;
}

}  // namespace

TEST_CASE("nodes that have the image are preferred, the less the more there are of them") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_with("a", "web:v1", 1000 * mebibyte)));
    REQUIRE(nodes.add_node(node_with("b", "db:latest", 400 * mebibyte)));
    REQUIRE(nodes.add_node(node_with("c", "db:latest", 999 * mebibyte)));
    REQUIRE(nodes.add_node(objects::node_of("d")));
    auto p = objects::pod_of({});
    const image_locality plugin;
    const auto scores = [&] {
        const auto state = plugin.prepare(p, nodes);
        const kube::list<node_index> feasible{0, 1, 3};
        kube::list<std::int64_t> made(3);
        plugin.score_nodes(state, nodes, feasible, made);
        for (std::size_t i = 0; i != 3; ++i) {
            CHECK(plugin.score(state, nodes, feasible[i]) == made[i]);
        }
        return made;
    };
    using numbers = kube::list<std::int64_t>;
    CHECK(scores() == numbers{0, 0, 0});
    p.spec.containers[0].image = "web:v1";
    CHECK(scores() == numbers{23, 0, 0});  // 250 MiB of 23 to 1000
    p.spec.containers[0].image = "db";
    CHECK(scores() == numbers{0, 18, 0});  // the size that came first, half of it
    p.spec.init_containers.push_back(p.spec.containers[0]);
    CHECK(scores() == numbers{0, 19, 0});  // 400 MiB of 23 to 2000
    p.spec.init_containers[0].image = "web:v1";
    CHECK(scores() == numbers{11, 8, 0});
    p.spec.init_containers.clear();
    p.spec.volumes.emplace_back().image.emplace().reference = "db:latest";
    CHECK(scores() == numbers{0, 38, 0});
    for (int i = 0; i != 9; ++i) {
        p.spec.volumes.push_back(p.spec.volumes[0]);
    }
    CHECK(scores() == numbers{0, 100, 0});
    p.spec.containers.clear();
    CHECK(scores() == numbers{0, 100, 0});
}

TEST_CASE("sizes that cannot be are taken as Go takes them") {
    snapshot nodes;
    REQUIRE(nodes.add_node(node_with("a", "web:v1", INT64_MAX)));
    REQUIRE(nodes.add_node(node_with("b", "db:v1", -5)));
    auto p = objects::pod_of({});
    p.spec.containers[0].image = "web:v1";
    const image_locality plugin;
    CHECK(plugin.score(plugin.prepare(p, nodes), nodes, 0) == 100);
    p.spec.containers[0].image = "db:v1";
    CHECK(plugin.score(plugin.prepare(p, nodes), nodes, 1) == 0);
    nodes.remove_node(1);
    p.spec.containers[0].image = "web:v1";
    CHECK(plugin.score(plugin.prepare(p, nodes), nodes, 0) == 0);  // 2^63 is no int64
}
