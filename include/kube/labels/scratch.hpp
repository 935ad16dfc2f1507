// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <new>
#include <string_view>

#include <kube/labels/parser.hpp>

namespace kube::inline v0_1::detail {

/// Allocated room for the terms of a selector of any length.
class selector_scratch {
public:
    explicit selector_scratch(std::size_t room)
        : block_(::operator new(room * (sizeof(requirement) + sizeof(std::string_view)))) {
        auto* const terms = static_cast<requirement*>(block_);
        void* const after = terms + room;
        auto* const values = static_cast<std::string_view*>(after);
        for (std::size_t i = 0; i != room; ++i) {
            ::new (static_cast<void*>(terms + i)) requirement;
            ::new (static_cast<void*>(values + i)) std::string_view;
        }
        storage_ = {terms, values, room};
    }
    selector_scratch(const selector_scratch&) = delete;
    selector_scratch& operator=(const selector_scratch&) = delete;
    ~selector_scratch() { ::operator delete(block_); }

    [[nodiscard]] selector_storage storage() const noexcept { return storage_; }

private:
    void* block_;
    selector_storage storage_{};
};

}  // namespace kube::inline v0_1::detail
