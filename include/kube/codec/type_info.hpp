// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/base/arena.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/codec/json_text.hpp>
#include <kube/codec/object_error.hpp>

/// What a walk over objects has to know of a type, as data: one code for all types, one table a type.
namespace kube::inline v0_1::codec {

namespace detail {

using kube::detail::element_functions;
using kube::detail::element_ops;
using kube::detail::raw_list;

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
struct scalar_functions {
    /// Sets the value from a JSON string; the arena keeps what a borrowed value refers to, where `stable` says that
    /// the text does not outlive the call, and is null for owning values.
    bool (*from_string)(void* at, std::string_view text, bool stable, arena* memory);
    /// Sets the value from the text of a JSON number; null where no number is taken.
    bool (*from_number)(void* at, std::string_view text, bool stable, arena* memory);
    /// What `null` does; null where it does nothing.
    void (*from_null)(void* at);
    /// Appends the JSON form.
    void (*append)(const void* at, std::string& out);
    /// Go's IsZero, for `omitzero`.
    bool (*is_zero)(const void* at);
    /// True for texts of which "" is left out by `omitempty`.
    bool (*is_empty)(const void* at);
    object_errc mismatch;
    object_errc malformed;
    bool verbatim = false;  ///< strings are read as they stand between their quotes, so that an escape is malformed
    /// Why a text is refused; null where it is always `malformed`.
    object_errc (*why)(std::string_view text) = nullptr;
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
    void* (*get_or_emplace)(void* at, arena* memory);
    void (*reset)(void* at);
};

struct field_info {
    std::string_view name;
    std::uint32_t offset;
    omit_rule omit;
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
};

/// Specialised for each type that can be a field: `static constexpr type_info value`.
template <class T>
struct describe;

template <class T>
inline constexpr const type_info* type_of = &describe<T>::value;

/// The same for a field that is Go's `any`, or a list of it; null where a type cannot be that.
template <class T>
inline constexpr const type_info* any_type_of = nullptr;

template <class T, shape Shape, bool Borrowed = false>
struct describe_simple {
    static constexpr type_info value{.shape = Shape, .borrowed = Borrowed, .ops = &detail::element_functions<T>::ops};
};
template <>
struct describe<bool> : describe_simple<bool, shape::boolean> {};
template <>
struct describe<std::int32_t> : describe_simple<std::int32_t, shape::int32> {};
template <>
struct describe<std::int64_t> : describe_simple<std::int64_t, shape::int64> {};
template <>
struct describe<std::uint8_t> : describe_simple<std::uint8_t, shape::uint8> {};
template <>
struct describe<double> : describe_simple<double, shape::floating> {};
template <>
struct describe<std::string> : describe_simple<std::string, shape::string> {};
template <>
struct describe<std::string_view> : describe_simple<std::string_view, shape::string, true> {};

namespace detail {

template <class View>
struct view_container {
    static elements get(const void* at) {
        const View& view = *static_cast<const View*>(at);
        return {view.size() == 0 ? nullptr : static_cast<const void*>(&*view.begin()), view.size(), view.is_nil()};
    }
    static void assign(void* at, const void* data, std::size_t count, bool nil) {
        using value_type = typename View::value_type;
        View& view = *static_cast<View*>(at);
        if (nil) {
            view = kube::nil;
        } else if constexpr (requires { View::from_sorted(static_cast<const value_type*>(data), count); }) {
            view = View::from_sorted(static_cast<const value_type*>(data), count);
        } else {
            view = View(static_cast<const value_type*>(data), count);
        }
    }
    static constexpr container_functions functions{&get, &assign};
};

struct bytes_view_container {
    static elements get(const void* at) {
        const bytes_view& view = *static_cast<const bytes_view*>(at);
        return {view.view().data(), view.size(), view.is_nil()};
    }
    static void assign(void* at, const void* data, std::size_t count, bool nil) {
        bytes_view& view = *static_cast<bytes_view*>(at);
        view = nil ? bytes_view() : bytes_view(std::string_view(static_cast<const char*>(data), count));
    }
    static constexpr container_functions functions{&get, &assign};
};

// An owning list, map or bytes is standard-layout and begins with its raw_list.
struct owning_container {
    static elements get(const void* at) {
        const raw_list& list = *static_cast<const raw_list*>(at);
        return {list.data(), list.size(), list.is_nil()};
    }
    static constexpr container_functions functions{&get, nullptr};
};

template <class Pointer, class T>
struct owning_pointer {
    static const void* get(const void* at) {
        const Pointer& pointer = *static_cast<const Pointer*>(at);
        return pointer ? &*pointer : nullptr;
    }
    static void* get_or_emplace(void* at, arena*) {
        Pointer& pointer = *static_cast<Pointer*>(at);
        if (!pointer) {
            pointer.emplace();
        }
        return &*pointer;
    }
    static void reset(void* at) { static_cast<Pointer*>(at)->reset(); }
    static constexpr pointer_functions functions{&get, &get_or_emplace, &reset};
};

template <class T>
struct borrowed_pointer {
    static const void* get(const void* at) { return static_cast<const box_view<T>*>(at)->get(); }
    static void* get_or_emplace(void* at, arena* memory) {
        box_view<T>& box = *static_cast<box_view<T>*>(at);
        // A copy, since what the box refers to may be constant.
        T* const made = box ? ::new (memory->allocate(sizeof(T), alignof(T))) T(*box)
                            : ::new (memory->allocate(sizeof(T), alignof(T))) T{};
        box = box_view<T>(made);
        return made;
    }
    static void reset(void* at) { *static_cast<box_view<T>*>(at) = kube::nil; }
    static constexpr pointer_functions functions{&get, &get_or_emplace, &reset};
};

template <class E, class Storage>
struct enum_scalar {
    using type = open_enum<E, Storage>;
    static bool from_string(void* at, std::string_view text, bool stable, arena* memory) {
        type value(text);
        if (memory != nullptr && !stable && !value.is_known()) {
            value = type(memory->copy(text));
        }
        *static_cast<type*>(at) = static_cast<type&&>(value);
        return true;
    }
    static void append(const void* at, std::string& out) {
        append_json_string(static_cast<const type*>(at)->text(), out);
    }
    static bool is_empty(const void* at) { return static_cast<const type*>(at)->empty(); }
    static constexpr scalar_functions functions{&from_string,
                                                nullptr,
                                                nullptr,
                                                &append,
                                                &is_empty,
                                                &is_empty,
                                                object_errc::expected_string,
                                                object_errc::expected_string};
};

template <class T>
consteval std::size_t count_fields() {
    std::size_t count = 0;
    T::for_each_field([&](auto, const field&) { ++count; });
    return count;
}

template <class T>
consteval auto make_fields() {
    std::array<field_info, count_fields<T>()> made{};
    std::size_t i = 0;
    T::for_each_field([&]<class Member>(Member T::*, const field& f) {
        made[i++] = {f.name, static_cast<std::uint32_t>(f.offset), f.omit,
                     f.any ? any_type_of<Member> : type_of<Member>};
    });
    return made;
}

}  // namespace detail

template <>
struct describe<bytes> {
    static constexpr type_info value{.shape = shape::bytes,
                                     .borrowed = false,
                                     .ops = &detail::element_functions<bytes>::ops,
                                     .element = type_of<std::uint8_t>,
                                     .entry = &detail::element_functions<std::uint8_t>::ops,
                                     .container = &detail::owning_container::functions};
};
template <>
struct describe<bytes_view> {
    static constexpr type_info value{.shape = shape::bytes,
                                     .borrowed = true,
                                     .ops = &detail::element_functions<bytes_view>::ops,
                                     .element = type_of<std::uint8_t>,
                                     .entry = &detail::element_functions<std::uint8_t>::ops,
                                     .container = &detail::bytes_view_container::functions};
};
template <class T>
struct describe<list<T>> {
    static constexpr type_info value{.shape = shape::list,
                                     .borrowed = false,
                                     .ops = &detail::element_functions<list<T>>::ops,
                                     .element = type_of<T>,
                                     .entry = &detail::element_functions<T>::ops,
                                     .container = &detail::owning_container::functions};
};
template <class T>
struct describe<list_view<T>> {
    static constexpr type_info value{.shape = shape::list,
                                     .borrowed = true,
                                     .ops = &detail::element_functions<list_view<T>>::ops,
                                     .element = type_of<T>,
                                     .entry = &detail::element_functions<T>::ops,
                                     .container = &detail::view_container<list_view<T>>::functions};
};
template <class V>
struct describe<basic_map<V, std::string>> {
    using entry_type = map_entry<std::string, V>;
    static constexpr type_info value{.shape = shape::map,
                                     .borrowed = false,
                                     .ops = &detail::element_functions<map<V>>::ops,
                                     .element = type_of<V>,
                                     .entry = &detail::element_functions<entry_type>::ops,
                                     .value_offset = offsetof(entry_type, second),
                                     .container = &detail::owning_container::functions};
};
template <class V>
struct describe<map_view<V>> {
    using entry_type = map_entry<std::string_view, V>;
    static constexpr type_info value{.shape = shape::map,
                                     .borrowed = true,
                                     .ops = &detail::element_functions<map_view<V>>::ops,
                                     .element = type_of<V>,
                                     .entry = &detail::element_functions<entry_type>::ops,
                                     .value_offset = offsetof(entry_type, second),
                                     .container = &detail::view_container<map_view<V>>::functions};
};
template <class T>
struct describe<box<T>> {
    static constexpr type_info value{.shape = shape::pointer,
                                     .borrowed = false,
                                     .ops = &detail::element_functions<box<T>>::ops,
                                     .element = type_of<T>,
                                     .pointer = &detail::owning_pointer<box<T>, T>::functions};
};
template <class T>
struct describe<std::optional<T>> {
    static constexpr type_info value{.shape = shape::pointer,
                                     .borrowed = false,
                                     .ops = &detail::element_functions<std::optional<T>>::ops,
                                     .element = type_of<T>,
                                     .pointer = &detail::owning_pointer<std::optional<T>, T>::functions};
};
template <class T>
struct describe<box_view<T>> {
    static constexpr type_info value{.shape = shape::pointer,
                                     .borrowed = true,
                                     .ops = &detail::element_functions<box_view<T>>::ops,
                                     .element = type_of<T>,
                                     .pointer = &detail::borrowed_pointer<T>::functions};
};
template <class E, class Storage>
struct describe<open_enum<E, Storage>> {
    static constexpr type_info value{.shape = shape::scalar,
                                     .borrowed = false,
                                     .ops = &detail::element_functions<open_enum<E, Storage>>::ops,
                                     .scalar = &detail::enum_scalar<E, Storage>::functions};
};

/// A model with its field list.
template <class T>
    requires requires { T::for_each_field([](auto, const field&) {}); }
struct describe<T> {
    static constexpr auto fields = detail::make_fields<T>();
    static constexpr type_info value{.shape = shape::object,
                                     .borrowed = false,
                                     .ops = &detail::element_functions<T>::ops,
                                     .fields = fields.data(),
                                     .field_count = static_cast<std::uint32_t>(fields.size())};
};

}  // namespace kube::inline v0_1::codec
