// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <kube/base/arena.hpp>
#include <kube/base/integer.hpp>
#include <kube/base/raw_list.hpp>
#include <kube/codec/base64.hpp>
#include <kube/codec/double_text.hpp>
#include <kube/codec/object_error.hpp>
#include <kube/codec/scratch.hpp>
#include <kube/codec/type_info.hpp>

/// How one JSON value that is no array or object gets into a value of a model. Each function returns the reason why it
/// cannot, or `done`.
namespace kube::inline v0_1::codec {

inline constexpr object_errc done{};

/// A value of a type, to be set.
struct slot {
    const type_info* type = nullptr;
    void* at = nullptr;
};

/// As `assign`, without the room to spare that it makes.
inline void assign_exactly(std::string& to, std::string_view text) {
    if (text.size() > to.capacity()) {
        std::string(text).swap(to);
    } else {
        to.clear();
        to.append(text);
    }
}

/// A new field behind the others that the object keeps beside those of its model.
/// @param stable the name outlives the object.
inline slot add_unknown(const type_info& type, void* object, std::string_view name, bool stable, arena* memory) {
    const type_info& kept = *type.unknown;
    const detail::element_ops& ops = *kept.entry;
    void* const fields_at = static_cast<std::byte*>(object) + type.unknown_offset;
    if (!kept.borrowed) {
        auto& fields = *static_cast<detail::raw_list*>(fields_at);
        fields.append_default(ops);
        void* const made = fields.at(ops, fields.size() - 1);
        assign_exactly(*static_cast<std::string*>(made), name);
        return {kept.element, static_cast<std::byte*>(made) + kept.value_offset};
    }
    const elements before = kept.container->get(fields_at);
    auto* fields = static_cast<std::byte*>(const_cast<void*>(before.data));
    if ((before.count & (before.count - 1)) == 0) {  // none, or a power of two: the room, which doubles, is full
        const std::size_t room = before.count == 0 ? 1 : 2 * before.count;
        fields = static_cast<std::byte*>(memory->allocate(room * ops.size, ops.align));
        if (before.count != 0) {
            std::memcpy(fields, before.data, before.count * ops.size);
        }
    }
    std::byte* const made = fields + before.count * ops.size;
    detail::construct_element(ops, made);
    *static_cast<std::string_view*>(static_cast<void*>(made)) = stable ? name : memory->copy(name);
    kept.container->assign(fields_at, fields, before.count + 1, false);
    return {kept.element, made + kept.value_offset};
}

/// Why a value of another shape does not fit.
inline object_errc mismatch_of(const type_info& type) noexcept {
    switch (type.shape) {
    case shape::object:
    case shape::map: return object_errc::expected_object;
    case shape::list: return object_errc::expected_array;
    case shape::boolean: return object_errc::expected_bool;
    case shape::int32:
    case shape::int64:
    case shape::uint8: return object_errc::expected_integer;
    case shape::floating: return object_errc::expected_number;
    case shape::scalar: return type.scalar->mismatch;
    default: return object_errc::expected_string;
    }
}

/// A copy of bytes in an arena.
inline void* lay(arena& memory, const void* data, std::size_t size, std::size_t align) {
    if (size == 0) {
        return nullptr;
    }
    void* const made = memory.allocate(size, align);
    std::memcpy(made, data, size);
    return made;
}

/// Why a scalar does not take a text.
inline object_errc refusal_of(const scalar_functions& scalar, std::string_view text) {
    return scalar.why == nullptr ? scalar.malformed : scalar.why(text);
}

inline void assign_text(slot to, std::string_view text, bool stable, arena* memory) {
    if (to.type->borrowed) {
        *static_cast<std::string_view*>(to.at) = stable ? text : memory->copy(text);
    } else {
        assign_exactly(*static_cast<std::string*>(to.at), text);
    }
}

inline object_errc assign_bytes(slot to, std::string_view base64, arena* memory, scratch& spare) {
    spare.open();
    auto* const begin = static_cast<std::uint8_t*>(spare.push(base64.size() / 4 * 3));
    std::uint8_t* end = begin;
    const bool good = decode_base64(base64, [&](std::uint8_t byte) { *end++ = byte; });
    const auto size = static_cast<std::size_t>(end - begin);
    if (to.type->borrowed) {
        to.type->container->assign(to.at, lay(*memory, begin, size, 1), size, false);
    } else {
        auto& made = *static_cast<detail::raw_list*>(to.at);
        made.set_nil(*to.type->entry);
        made.copy_from(*to.type->entry, begin, size, false);
    }
    spare.pop();
    return good ? done : object_errc::bad_base64;
}

/// @param json valid JSON of any shape, where the type keeps such.
inline object_errc assign_raw(slot to, std::string_view json, bool stable, arena* memory) {
    return to.type->scalar->from_string(*to.type, to.at, json, stable, memory) ? done : to.type->scalar->malformed;
}

inline object_errc assign_string(slot to, std::string_view text, bool stable, arena* memory, scratch& spare) {
    switch (to.type->shape) {
    case shape::string: assign_text(to, text, stable, memory); return done;
    case shape::scalar:
        return to.type->scalar->from_string(*to.type, to.at, text, stable, memory) ? done
                                                                                   : refusal_of(*to.type->scalar, text);
    case shape::bytes: return assign_bytes(to, text, memory, spare);
    default: return mismatch_of(*to.type);
    }
}

inline object_errc assign_integer(slot to, std::string_view text, std::int64_t least, std::int64_t most) noexcept {
    const auto read = kube::detail::parse_integer(text, least, most);
    if (!read.syntax || (least == 0 && text[0] == '-')) {
        return object_errc::expected_integer;
    }
    if (!read.in_range) {
        return object_errc::out_of_range;
    }
    switch (to.type->shape) {
    case shape::int32: *static_cast<std::int32_t*>(to.at) = static_cast<std::int32_t>(read.value); break;
    case shape::int64: *static_cast<std::int64_t*>(to.at) = read.value; break;
    default: *static_cast<std::uint8_t*>(to.at) = static_cast<std::uint8_t>(read.value);
    }
    return done;
}

/// @param text a number by the grammar of JSON.
inline object_errc assign_number(slot to, std::string_view text, bool stable, arena* memory) {
    switch (to.type->shape) {
    case shape::int32: return assign_integer(to, text, INT32_MIN, INT32_MAX);
    case shape::int64: return assign_integer(to, text, INT64_MIN, INT64_MAX);
    case shape::uint8: return assign_integer(to, text, 0, UINT8_MAX);
    case shape::floating: return read_double(text, *static_cast<double*>(to.at)) ? done : object_errc::out_of_range;
    case shape::scalar:
        if (to.type->scalar->from_number == nullptr) {
            return to.type->scalar->mismatch;
        }
        return to.type->scalar->from_number(to.at, text, stable, memory) ? done : refusal_of(*to.type->scalar, text);
    default: return mismatch_of(*to.type);
    }
}

inline object_errc assign_bool(slot to, bool value) {
    if (to.type->shape != shape::boolean) {
        return mismatch_of(*to.type);
    }
    *static_cast<bool*>(to.at) = value;
    return done;
}

/// `null` makes pointers, lists, maps and bytes nil, a time zero, and leaves any other value as it is.
inline void assign_null(slot to) {
    switch (to.type->shape) {
    case shape::list:
    case shape::map:
    case shape::bytes:
        if (to.type->borrowed) {
            to.type->container->assign(to.at, nullptr, 0, true);
        } else {
            static_cast<detail::raw_list*>(to.at)->set_nil(*to.type->entry);
        }
        break;
    case shape::pointer: to.type->pointer->reset(*to.type, to.at); break;
    case shape::scalar:
    case shape::raw:
        if (to.type->scalar->from_null != nullptr) {
            to.type->scalar->from_null(to.at);
        }
        break;
    default: break;
    }
}

}  // namespace kube::inline v0_1::codec
