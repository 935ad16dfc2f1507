// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <kube/api/core/v1/node.hpp>
#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/scheduler/interner.hpp>
#include <kube/scheduler/order.hpp>

namespace kube::inline v0_1::scheduler {

/// The sets of taints that nodes have; the same taints in the same order are one set. A set that has come stays.
class taint_sets {
public:
    using taint = api::core::v1::basic_taint<owning>;

    [[nodiscard]] std::size_t size() const noexcept { return sets_.size(); }
    [[nodiscard]] std::span<const taint> operator[](std::uint32_t set) const noexcept { return sets_[set]; }

    /// The number of a set, a new one where it has not come before. Unchanged where it throws.
    template <class Taints>
    std::uint32_t intern(const Taints& from) {
        std::string key;
        list<taint> copied;
        for (const auto& each : from) {
            for (const std::string_view part :
                 {std::string_view(each.key), std::string_view(each.value), each.effect.text()}) {
                key.append(part);
                key.push_back('\0');
            }
            taint& copy = copied.emplace_back();
            copy.key = each.key;
            copy.value = each.value;
            copy.effect = each.effect.text();
        }
        if (const std::uint32_t found = keys_.find(key); found != interner::none) {
            return found;
        }
        detail::reserve_one(sets_);
        const std::uint32_t made = keys_.intern(key);
        sets_.push_back(static_cast<list<taint>&&>(copied));
        return made;
    }

private:
    interner keys_;
    list<list<taint>> sets_;
};

}  // namespace kube::inline v0_1::scheduler
