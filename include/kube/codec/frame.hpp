// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <kube/base/integer.hpp>
#include <kube/base/list.hpp>
#include <kube/codec/key_order.hpp>
#include <kube/codec/scratch.hpp>
#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

inline constexpr std::uint32_t no_field = UINT32_MAX;

/// An object or a container that is being filled.
struct frame {
    const type_info* type;
    std::uint32_t field = 0;  ///< of an object: the current one
    std::uint32_t count = 0;  ///< of elements in a container so far
    void* at;
    std::uint64_t seen = 0;      ///< of an object: a bit for each of its first 64 fields; of a map: 1 when not in order
    std::size_t level = 0;       ///< of a borrowed container's scratch memory
    const char* text = nullptr;  ///< of what may be shared: where its JSON begins
};

namespace detail {

/// Equality of two short texts of `size` bytes, without a call.
[[gnu::always_inline]] inline bool equal_bytes(const char* a, const char* b, std::size_t size) noexcept {
    const auto equal_at = [&]<class Word>(Word left, std::size_t at) {
        Word right;
        std::memcpy(&left, a + at, sizeof left);
        std::memcpy(&right, b + at, sizeof right);
        return left == right;
    };
    if (size < 4) {
        return size == 0 || (a[0] == b[0] && a[size / 2] == b[size / 2] && a[size - 1] == b[size - 1]);
    }
    if (size < 8) {
        return equal_at(std::uint32_t{}, 0) && equal_at(std::uint32_t{}, size - 4);
    }
    for (std::size_t at = 0; at + 8 < size; at += 8) {
        if (!equal_at(std::uint64_t{}, at)) {
            return false;
        }
    }
    return equal_at(std::uint64_t{}, size - 8);
}

}  // namespace detail

[[gnu::always_inline]] inline bool is_field(const type_info& type, std::uint32_t index,
                                            std::string_view name) noexcept {
    if (index >= type.field_count) {
        return false;
    }
    const std::string_view known = type.fields[index].name;
    return known.size() == name.size() && detail::equal_bytes(known.data(), name.data(), name.size());
}

/// The index of the field of that name, looked for from `expected` on, since
/// servers write fields in order.
inline std::uint32_t find_field(const type_info& type, std::uint32_t expected, std::string_view name) noexcept {
    std::uint32_t index = expected;
    for (std::uint32_t left = type.field_count; left != 0; --left, ++index) {
        if (index >= type.field_count) {
            index = 0;
        }
        if (is_field(type, index, name)) {
            return index;
        }
    }
    return no_field;
}

/// The place that the first `depth` frames lead to: `spec.containers[0].image`.
[[gnu::cold]] inline std::string path_of(const list<frame>& frames, std::size_t depth, const scratch& memory) {
    std::string text;
    for (std::size_t i = 0; i != depth; ++i) {
        const frame& f = frames[i];
        if (f.type->shape == shape::object) {
            if (f.field != no_field) {
                text += text.empty() ? "" : ".";
                text += f.type->fields[f.field].name;
            }
        } else if (f.count == 0) {
            continue;
        } else if (f.type->shape == shape::map) {
            const detail::element_ops& ops = *f.type->entry;
            const auto& owned = *static_cast<const detail::raw_list*>(f.at);
            text += text.empty() ? "" : ".";
            text += key_of(f.type->borrowed ? memory.last(f.level, ops.size) : owned.at(ops, owned.size() - 1),
                           f.type->borrowed);
        } else {
            char index[12] = {'['};
            char* const end = kube::detail::write_digits(index + 1, f.count - 1);
            *end = ']';
            text.append(index, static_cast<std::size_t>(end + 1 - index));
        }
    }
    return text;
}

}  // namespace kube::inline v0_1::codec
