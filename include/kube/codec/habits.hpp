// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/codec/frame.hpp>
#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

/// What came last time behind a field of a type, to be tried first, since the
/// objects of a list are alike. Found by where the field stands in its table;
/// another field that comes to the same place does no harm.
class habits {
public:
    struct habit {
        std::uint8_t next = 0;   ///< the index of the field that followed
        std::uint8_t count = 0;  ///< of the items that the field had
    };

    /// @param field an index, or `no_field` for the beginning of an object.
    habit& of(const type_info& type, std::uint32_t field) noexcept {
        return habits_[(reinterpret_cast<std::uintptr_t>(type.fields) / sizeof(field_info) + field + 1) % size];
    }

    /// The items of the container in the frame `holder`, where that is an object.
    void remember_count(const frame* holder, std::size_t count) noexcept {
        if (holder != nullptr && holder->type->shape == shape::object) {
            of(*holder->type, holder->field).count = static_cast<std::uint8_t>(count < UINT8_MAX ? count : UINT8_MAX);
        }
    }
    /// How many items to make room for: as many as last time, within a bound that
    /// holds for hostile texts too.
    std::size_t expected_count(const frame* holder, std::size_t item_size) noexcept {
        if (holder == nullptr || holder->type->shape != shape::object) {
            return 0;
        }
        const std::size_t most = item_size < most_bytes ? most_bytes / item_size : 1;
        const std::size_t last_time = of(*holder->type, holder->field).count;
        return last_time < most ? last_time : most;
    }

private:
    static constexpr std::size_t size = 512;
    static constexpr std::size_t most_bytes = 2048;

    habit habits_[size];
};

}  // namespace kube::inline v0_1::codec
