// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <kube/labels/label_map.hpp>
#include <kube/scheduler/interner.hpp>

namespace kube::inline v0_1::scheduler {

/// The labels of a node of a snapshot: a label_map. Lasts as long as the snapshot is not changed.
class node_labels {
public:
    struct entry {
        std::uint32_t key;
        std::uint32_t value;
    };

    node_labels(const interner& texts, std::span<const entry> entries) noexcept : texts_(&texts), entries_(entries) {}

    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }
    [[nodiscard]] std::span<const entry> entries() const noexcept { return entries_; }

    friend found_label find_label(const node_labels& labels, std::string_view key) noexcept {
        const std::uint32_t wanted = labels.texts_->find(key);
        for (const entry& label : labels.entries_) {
            if (label.key == wanted) {
                return {(*labels.texts_)[label.value], true};
            }
        }
        return {};
    }

private:
    const interner* texts_;
    std::span<const entry> entries_;
};

}  // namespace kube::inline v0_1::scheduler
