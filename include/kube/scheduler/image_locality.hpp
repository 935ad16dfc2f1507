// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/scheduler/images.hpp>
#include <kube/scheduler/integer.hpp>
#include <kube/scheduler/plugin.hpp>
#include <kube/scheduler/strict_double.hpp>

namespace kube::inline v0_1::scheduler {

/// The name under which a node lists an image: with the tag that is meant where there is none.
[[nodiscard]] inline std::string normalized_image_name(std::string_view image) {
    const std::size_t colon = image.rfind(':');
    const std::size_t slash = image.rfind('/');
    const bool tagged = colon != std::string_view::npos && (slash == std::string_view::npos || colon > slash);
    return std::string(image) + (tagged ? "" : ":latest");
}

/// Prefers nodes that have the pod's images already; an image counts by its size, and by how many nodes have it, so
/// that no node is flooded.
struct image_locality {
    static constexpr std::string_view name = "ImageLocality";

    struct state {
        /// Of the images that some node has, the number and what each is worth; one that the pod names twice counts
        /// twice.
        struct worth {
            std::uint32_t image;
            std::int64_t amount;
        };
        list<worth> images;
        std::int64_t containers = 0;
    };

    template <storage_policy Storage>
    [[nodiscard]] state prepare(const api::core::v1::basic_pod<Storage>& p, const snapshot& nodes) const {
        state made;
        made.containers = static_cast<std::int64_t>(p.spec.init_containers.size() + p.spec.containers.size());
        const auto count = [&](std::string_view image) {
            const std::uint32_t found = nodes.node_images().find(normalized_image_name(image));
            if (found != interner::none) {
                made.images.push_back({found, worth_of(found, nodes)});
            }
        };
        for (const auto& each : p.spec.init_containers) {
            count(each.image);
        }
        for (const auto& each : p.spec.containers) {
            count(each.image);
        }
        for (const auto& volume : p.spec.volumes) {
            if (volume.image) {
                count(volume.image->reference);
            }
        }
        return made;
    }

    [[nodiscard]] std::int64_t score(const state& from, const snapshot& nodes, node_index n) const noexcept {
        std::int64_t sum = 0;
        for (const state::worth& each : from.images) {
            for (const node_index with : nodes.node_images().nodes(each.image)) {
                sum = detail::wrap_add(sum, with == n ? each.amount : 0);
            }
        }
        return scaled(sum, from.containers);
    }

    void score_nodes(const state& from, const snapshot& nodes, std::span<const node_index> feasible,
                     std::span<std::int64_t> scores) const {
        list<std::int64_t> sums(from.images.empty() ? 0 : nodes.size());
        for (const state::worth& each : from.images) {
            for (const node_index with : nodes.node_images().nodes(each.image)) {
                sums[with] = detail::wrap_add(sums[with], each.amount);
            }
        }
        for (std::size_t i = 0; i != feasible.size(); ++i) {
            scores[i] = scaled(sums.empty() ? 0 : sums[feasible[i]], from.containers);
        }
    }

private:
    static constexpr std::int64_t least = std::int64_t{23} << 20;
    static constexpr std::int64_t most_a_container = std::int64_t{1000} << 20;

    static std::int64_t worth_of(std::uint32_t image, const snapshot& nodes) noexcept {
        const double spread =
            static_cast<double>(nodes.node_images().nodes(image).size()) / static_cast<double>(nodes.size());
        return detail::to_int64(static_cast<double>(nodes.node_images().size(image)) * spread);
    }

    static constexpr std::int64_t scaled(std::int64_t sum, std::int64_t containers) noexcept {
        const std::int64_t most = most_a_container * containers;
        if (sum < least) {
            sum = least;
        } else if (sum > most) {
            sum = most;
        }
        return max_score * (sum - least) / (most - least);
    }
};

}  // namespace kube::inline v0_1::scheduler
