// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/list.hpp>

namespace kube::inline v0_1::scheduler {

/// Texts as small numbers: equal texts have equal numbers, counted from 0 in the order of their arrival. A text that
/// has come stays. Finding and adding are O(length) on average.
class interner {
public:
    /// The number of no text.
    static constexpr std::uint32_t none = UINT32_MAX;

    [[nodiscard]] std::size_t size() const noexcept { return texts_.size(); }
    [[nodiscard]] std::string_view operator[](std::uint32_t id) const noexcept { return texts_[id]; }

    /// The number of `text`, or `none`.
    [[nodiscard]] std::uint32_t find(std::string_view text) const noexcept {
        return slots_.empty() ? none : slots_[slot_of(text)];
    }

    /// The number of `text`, a new one where it has not come before. Unchanged where it throws.
    std::uint32_t intern(std::string_view text) {
        if ((texts_.size() + 1) * 2 > slots_.size()) {
            grow();
        }
        const std::size_t slot = slot_of(text);
        if (slots_[slot] == none) {
            texts_.emplace_back(text);
            slots_[slot] = static_cast<std::uint32_t>(texts_.size() - 1);
        }
        return slots_[slot];
    }

private:
    /// FNV-1a, folded so that its high bits count as well.
    static constexpr std::size_t hash(std::string_view text) noexcept {
        std::uint64_t mixed = 14695981039346656037U;
        for (const char c : text) {
            mixed = (mixed ^ static_cast<unsigned char>(c)) * 1099511628211U;
        }
        return static_cast<std::size_t>(mixed ^ (mixed >> 32));
    }

    /// Where `text` stands or would stand.
    [[nodiscard]] std::size_t slot_of(std::string_view text) const noexcept {
        const std::size_t mask = slots_.size() - 1;
        std::size_t slot = hash(text) & mask;
        while (slots_[slot] != none && texts_[slots_[slot]] != text) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    void grow() {
        list<std::uint32_t> wider(slots_.empty() ? 16 : slots_.size() * 2, none);
        const std::size_t mask = wider.size() - 1;
        for (std::uint32_t id = 0; id != texts_.size(); ++id) {
            std::size_t slot = hash(texts_[id]) & mask;
            while (wider[slot] != none) {
                slot = (slot + 1) & mask;
            }
            wider[slot] = id;
        }
        slots_.swap(wider);
    }

    list<std::string> texts_;
    list<std::uint32_t> slots_;
};

}  // namespace kube::inline v0_1::scheduler
