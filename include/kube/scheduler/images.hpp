// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/scheduler/host_ports.hpp>
#include <kube/scheduler/interner.hpp>
#include <kube/scheduler/order.hpp>

namespace kube::inline v0_1::scheduler {

/// Which nodes have which images, each under all its names.
class images {
public:
    /// An image's size in bytes is what the first of its nodes has said, as in kube-scheduler's cache.
    [[nodiscard]] std::int64_t size(std::uint32_t id) const noexcept { return images_[id].size; }
    [[nodiscard]] std::span<const node_index> nodes(std::uint32_t id) const noexcept { return images_[id].nodes; }
    /// The number of an image, or `interner::none`.
    [[nodiscard]] std::uint32_t find(std::string_view name) const noexcept {
        const std::uint32_t found = names_.find(name);
        return found < images_.size() ? found : interner::none;
    }

    /// For the snapshot's own use; what may throw stands apart from what changes.
    struct listed {
        std::uint32_t id;
        std::int64_t size;
    };
    template <class Images>
    [[nodiscard]] list<listed> prepare(const Images& from) {
        list<listed> made;
        for (const auto& each : from) {
            for (const auto& name : each.names) {
                detail::reserve_one(images_);
                const std::uint32_t id = names_.intern(name);
                if (id == images_.size()) {
                    images_.emplace_back();
                }
                list<node_index>& with = images_[id].nodes;
                detail::reserve_one(with);
                made.push_back({id, each.size_bytes});
            }
        }
        return made;
    }
    void add(node_index n, std::span<const listed> all) noexcept {
        for (const listed& each : all) {
            image& to = images_[each.id];
            if (to.nodes.empty()) {
                to.size = each.size;
            }
            if (to.nodes.empty() || to.nodes.back() != n) {
                to.nodes.push_back(n);
            }
        }
    }
    /// Takes a node out; those after it move down by `shift`.
    void remove(node_index n, node_index shift) noexcept {
        for (image& from : images_) {
            for (std::size_t i = from.nodes.size(); i != 0; --i) {
                node_index& at = from.nodes[i - 1];
                if (at == n) {
                    from.nodes.erase(from.nodes.begin() + (i - 1));
                } else if (at > n) {
                    at -= shift;
                }
            }
        }
    }

private:
    struct image {
        std::int64_t size = 0;
        list<node_index> nodes;
    };

    interner names_;
    list<image> images_;
};

}  // namespace kube::inline v0_1::scheduler
