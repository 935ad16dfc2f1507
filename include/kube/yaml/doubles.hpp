// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace kube::inline v0_1::yaml::detail {

/// Kubernetes' library lets aliases bring 99 % of the nodes of a small document, and down to 10 % of a large one.
class alias_budget {
public:
    /// Counts a node; false when there are too many.
    bool take(bool in_alias) noexcept {
        constexpr std::uint64_t low = 400'000;
        constexpr std::uint64_t high = 4'000'000;
        ++nodes_;
        alias_nodes_ += in_alias ? 1 : 0;
        if (alias_nodes_ <= 100 || nodes_ <= 1000) {
            return true;
        }
        const auto all = static_cast<double>(nodes_);
        const double allowed =
            nodes_ <= low    ? 0.99
            : nodes_ >= high ? 0.10
                             : 0.99 - 0.89 * (static_cast<double>(nodes_ - low) / static_cast<double>(high - low));
        return static_cast<double>(alias_nodes_) / all <= allowed;
    }

private:
    std::uint64_t nodes_ = 1;  // the document itself
    std::uint64_t alias_nodes_ = 0;
};

/// Removes members of an object whose key comes again.
class double_remover {
public:
    /// Of the members `members[base…]` whose keys have the same text keeps the last. `compare_type` orders keys of the
    /// same text by what they were before they became text, and is 0 for one key that comes twice: `may_drop(earlier,
    /// later)` then decides, and where it is false all stops with false. n log n in the members.
    template <class Text, class CompareType, class MayDrop>
    bool drop(std::vector<std::uint32_t>& members, std::size_t base, const Text& text, const CompareType& compare_type,
              const MayDrop& may_drop) {
        const std::size_t count = members.size() - base;
        order_.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            order_[i] = base + i;
        }
        std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
            const int by_text = text(members[a]).compare(text(members[b]));
            const int by_type = by_text != 0 ? by_text : compare_type(members[a], members[b]);
            return by_type != 0 ? by_type < 0 : a < b;
        });
        dropped_.clear();
        std::size_t winner = count != 0 ? order_[0] : 0;
        for (std::size_t i = 1; i < count; ++i) {
            const std::size_t before = order_[i - 1];
            const std::size_t current = order_[i];
            if (text(members[before]) != text(members[current])) {
                winner = current;
                continue;
            }
            if (compare_type(members[before], members[current]) == 0 && !may_drop(members[before], members[current])) {
                return false;
            }
            dropped_.push_back((std::min)(winner, current));
            winner = (std::max)(winner, current);
        }
        std::sort(dropped_.begin(), dropped_.end());
        std::size_t next = 0;
        std::size_t to = base;
        for (std::size_t i = base; i < members.size(); ++i) {
            if (next < dropped_.size() && dropped_[next] == i) {
                ++next;
            } else {
                members[to++] = members[i];
            }
        }
        members.resize(to);
        return true;
    }

private:
    std::vector<std::size_t> order_;
    std::vector<std::size_t> dropped_;
};

}  // namespace kube::inline v0_1::yaml::detail
