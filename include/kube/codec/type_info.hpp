// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/base/arena.hpp>
#include <kube/base/element_ops.hpp>
#include <kube/base/list.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/raw_list.hpp>
#include <kube/codec/object_error.hpp>
#include <kube/codec/output.hpp>

/// What a walk over objects has to know of a type, as data: one code for all types, one table a type.
namespace kube::inline v0_1::codec {

namespace detail {

using kube::detail::construct_element;
using kube::detail::element_ops;
using kube::detail::is_null;
using kube::detail::raw_list;
using kube::detail::raw_list_view;

}  // namespace detail

struct type_info;

/// The shapes of values that walks tell apart.
enum class shape : std::uint8_t {
    boolean,
    int32,
    int64,
    uint8,
    floating,
    string,
    scalar,
    raw,
    bytes,
    list,
    map,
    pointer,
    object
};

/// A value that is written as one JSON string or number by rules of its own: quantity, time, int_or_string, open_enum.
/// What differs from enum to enum stands in its type_info, which the functions get that read or write texts.
struct scalar_functions {
    /// Sets the value from a JSON string; the arena keeps what a borrowed value refers to, where `stable` says that
    /// the text does not outlive the call, and is null for owning values.
    bool (*from_string)(const type_info& type, void* at, std::string_view text, bool stable, arena* memory);
    /// Sets the value from the text of a JSON number; null where no number is taken.
    bool (*from_number)(void* at, std::string_view text, bool stable, arena* memory);
    /// What `null` does; null where it does nothing.
    void (*from_null)(void* at);
    /// Appends the JSON form.
    void (*append)(const type_info& type, const void* at, output& out);
    /// Go's IsZero, for `omitzero`.
    bool (*is_zero)(const void* at);
    /// True for texts of which "" is left out by `omitempty`.
    bool (*is_empty)(const void* at);
    object_errc mismatch;
    object_errc malformed;
    bool verbatim = false;  ///< strings are read as they stand between their quotes, so that an escape is malformed
    /// Why a text is refused; null where it is always `malformed`.
    object_errc (*why)(std::string_view text) = nullptr;
    /// Of an open_enum, and of an int_or_string that is a string: its text as it is, UTF-8 or not.
    std::optional<std::string_view> (*text)(const type_info& type, const void* at) = nullptr;
    /// Of a value that is Go's `any`: the paths below it of keys that stand twice.
    list<std::string> (*repeated_keys)(std::string_view json) = nullptr;
};

/// A view of a list's or a map's elements.
struct elements {
    const void* data;
    std::size_t count;
    bool nil;
};

/// A container without its element type. `assign` is for borrowed ones, which refer to finished elements; owning ones
/// are a raw_list.
struct container_functions {
    elements (*get)(const void* at);
    void (*assign)(void* at, const void* data, std::size_t count, bool nil);
};

/// box, box_view and std::optional: null or one element.
struct pointer_functions {
    const void* (*get)(const void* at);
    /// Makes the element anew where there is none; borrowed elements live in the arena.
    void* (*get_or_emplace)(const type_info& pointer, void* at, arena* memory);
    void (*reset)(const type_info& pointer, void* at);
    bool is_address = false;  ///< the pointer is its element's address, and nothing else
};

/// When an encoder leaves a field out: an omit_rule, with what its type has to say of it.
enum class omit_test : std::uint8_t {
    never,
    zero_byte,
    zero_int32,
    zero_int64,
    zero_double,
    empty_string,
    empty_string_view,
    empty_list,
    empty_list_view,
    null_pointer,
    empty_scalar,
    zero_scalar
};

struct field_info {
    std::string_view name;
    std::uint32_t offset;
    omit_test omit;
    const type_info* type;
};

struct type_info {
    codec::shape shape;
    bool borrowed;                               ///< of strings, bytes and containers
    const detail::element_ops* ops;              ///< of the type itself
    const type_info* element = nullptr;          ///< of a container (a map's value) or a pointer
    const detail::element_ops* entry = nullptr;  ///< of a container's element; a map's is the pair
    std::uint32_t value_offset = 0;              ///< of a map's value in its entry
    const container_functions* container = nullptr;
    const pointer_functions* pointer = nullptr;
    const scalar_functions* scalar = nullptr;
    const field_info* fields = nullptr;
    std::uint32_t field_count = 0;
    const type_info* unknown = nullptr;  ///< of what keeps an object's unknown fields, entries as a map has them
    std::uint32_t unknown_offset = 0;
    enum_texts texts{};  ///< of an open_enum
};

/// What stands there goes, and a new value of the type is made, which must not fail.
inline void make_anew(const type_info& type, void* at) {
    kube::detail::destroy_elements(*type.ops, at, 1);
    detail::construct_element(*type.ops, at);
}

}  // namespace kube::inline v0_1::codec
