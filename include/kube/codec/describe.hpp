// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <kube/api/field.hpp>
#include <kube/base/arena.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/codec/json_text.hpp>
#include <kube/codec/object_error.hpp>
#include <kube/codec/type_info.hpp>

/// The type_info of each type that can be a field.
namespace kube::inline v0_1::codec {

namespace detail {

using kube::detail::delete_held;
using kube::detail::enum_text;
using kube::detail::new_held;
using kube::detail::ops_for;
using kube::detail::read_enum;

}  // namespace detail

/// `static constexpr type_info value`, of a model; specialised for all else that can be a field.
template <class T>
struct describe;

template <class T>
inline constexpr const type_info* type_of = &describe<T>::value;

/// The same for a field that is Go's `any`, or a list of it; null where a type cannot be that.
template <class T>
inline constexpr const type_info* any_type_of = nullptr;

/// What keeps the unknown fields of objects; null for a policy that drops them.
template <class T>
inline constexpr const type_info* unknown_type_of = nullptr;

template <class T, shape Shape, bool Borrowed = false>
struct describe_simple {
    static constexpr type_info value{.shape = Shape, .borrowed = Borrowed, .ops = &detail::ops_for<T>::value};
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

// Containers and boxes differ in their elements alone, which type_info tells; so these functions exist once.

// An owning list, map or bytes is standard-layout and begins with its raw_list.
struct owning_container {
    static elements get(const void* at) {
        const raw_list& list = *static_cast<const raw_list*>(at);
        return {list.data(), list.size(), list.is_nil()};
    }
    static constexpr container_functions functions{&get, nullptr};
};

// The same for list_view, map_view and bytes_view: raw_list_view is what they consist of.
struct borrowed_container {
    static elements get(const void* at) {
        raw_list_view view;
        std::memcpy(&view, at, sizeof view);
        return {view.data, view.size, !view.present};
    }
    static void assign(void* at, const void* data, std::size_t count, bool nil) {
        raw_list_view view;
        if (!nil) {
            view = {data, static_cast<std::uint32_t>(count), true};
        }
        std::memcpy(at, &view, sizeof view);
    }
    static constexpr container_functions functions{&get, &assign};
};

// A box is a void*.
struct owning_box {
    static const void* get(const void* at) { return *static_cast<void* const*>(at); }
    static void* get_or_emplace(const type_info& pointer, void* at, arena*) {
        void*& held = *static_cast<void**>(at);
        if (held == nullptr) {
            held = new_held(*pointer.element->ops);
        }
        return held;
    }
    static void reset(const type_info& pointer, void* at) {
        void*& held = *static_cast<void**>(at);
        if (held != nullptr) {
            delete_held(*pointer.element->ops, std::exchange(held, nullptr));
        }
    }
    static constexpr pointer_functions functions{&get, &get_or_emplace, &reset, true};
};

// A box_view is a pointer to its element.
struct borrowed_box {
    static const void* get(const void* at) {
        const void* held = nullptr;
        std::memcpy(&held, at, sizeof held);
        return held;
    }
    static void* get_or_emplace(const type_info& pointer, void* at, arena* memory) {
        const element_ops& ops = *pointer.element->ops;
        const void* const held = get(at);
        void* const made = memory->allocate(ops.size, ops.align);
        if (held != nullptr) {
            std::memcpy(made, held, ops.size);  // a copy, since what the box refers to may be constant
        } else {
            construct_element(ops, made);
        }
        std::memcpy(at, &made, sizeof made);
        return made;
    }
    static void reset(const type_info&, void* at) {
        const void* const held = nullptr;
        std::memcpy(at, &held, sizeof held);
    }
    static constexpr pointer_functions functions{&get, &get_or_emplace, &reset, true};
};

template <class T>
struct optional_pointer {
    using type = std::optional<T>;
    static const void* get(const void* at) {
        const type& pointer = *static_cast<const type*>(at);
        return pointer ? &*pointer : nullptr;
    }
    static void* get_or_emplace(const type_info&, void* at, arena*) {
        type& pointer = *static_cast<type*>(at);
        return pointer ? &*pointer : &pointer.emplace();
    }
    static void reset(const type_info&, void* at) { static_cast<type*>(at)->reset(); }
    static constexpr pointer_functions functions{&get, &get_or_emplace, &reset};
};
template <class E, class Storage>
struct optional_pointer<open_enum<E, Storage>> : optional_pointer<basic_text<Storage>> {};

// An open_enum begins with its basic_text, and is nothing else.
template <class Storage>
struct enum_scalar {
    using type = basic_text<Storage>;
    static bool from_string(const type_info& as, void* at, std::string_view text, bool stable, arena* memory) {
        type value = read_enum<Storage>(as.texts, text);
        if (memory != nullptr && !stable && value.has_text()) {
            value = type(memory->copy(text), value.tag());
        }
        *static_cast<type*>(at) = static_cast<type&&>(value);
        return true;
    }
    static void append(const type_info& as, const void* at, output& out) { append_json_string(*text(as, at), out); }
    static bool is_empty(const void* at) { return static_cast<const type*>(at)->tag() == 0; }
    static std::optional<std::string_view> text(const type_info& as, const void* at) {
        return enum_text(as.texts, *static_cast<const type*>(at));
    }
    static constexpr scalar_functions functions{&from_string,
                                                nullptr,
                                                nullptr,
                                                &append,
                                                &is_empty,
                                                &is_empty,
                                                object_errc::expected_string,
                                                object_errc::expected_string,
                                                false,
                                                nullptr,
                                                &text};
};

constexpr omit_test test_of(omit_rule rule, const type_info& type) noexcept {
    if (rule == omit_rule::never) {
        return omit_test::never;
    }
    switch (type.shape) {
    case shape::boolean:
    case shape::uint8: return omit_test::zero_byte;
    case shape::int32: return omit_test::zero_int32;
    case shape::int64: return omit_test::zero_int64;
    case shape::floating: return omit_test::zero_double;
    case shape::string: return type.borrowed ? omit_test::empty_string_view : omit_test::empty_string;
    case shape::bytes:
    case shape::list:
    case shape::map: return type.borrowed ? omit_test::empty_list_view : omit_test::empty_list;
    case shape::pointer: return omit_test::null_pointer;
    case shape::scalar: return rule == omit_rule::if_zero ? omit_test::zero_scalar : omit_test::empty_scalar;
    case shape::raw: return rule == omit_rule::if_zero ? omit_test::zero_scalar : omit_test::never;
    case shape::object: return omit_test::never;
    }
    return omit_test::never;
}

/// A walk over a model's field list: as many fields as there is room for are written to the table, all are counted.
struct field_walk {
    field_info* table = nullptr;
    std::size_t room = 0;
    std::size_t count = 0;

    constexpr void add(const field& f, const type_info* type) {
        if (count < room) {
            table[count] = {f.name, static_cast<std::uint32_t>(f.offset), test_of(f.omit, *type), type};
        }
        ++count;
    }
    template <class T, class Member>
    constexpr void operator()(Member T::*, const field& f) {
        add(f, f.any ? any_type_of<Member> : type_of<Member>);
    }
};

template <class T>
consteval std::size_t walk_fields(field_info* table = nullptr, std::size_t room = 0) {
    field_walk made{.table = table, .room = room};
    T::for_each_field(made);
    return made.count;
}

template <class T>
inline constexpr std::size_t fields_counted = walk_fields<T>();

template <class T>
struct field_table {
    field_info all[fields_counted<T> == 0 ? 1 : fields_counted<T>]{};

    consteval field_table() { walk_fields<T>(all, fields_counted<T>); }
};

}  // namespace detail

template <>
struct describe<bytes> {
    static constexpr type_info value{.shape = shape::bytes,
                                     .borrowed = false,
                                     .ops = &detail::ops_for<bytes>::value,
                                     .element = type_of<std::uint8_t>,
                                     .entry = &detail::ops_for<std::uint8_t>::value,
                                     .container = &detail::owning_container::functions};
};
template <>
struct describe<bytes_view> {
    static constexpr type_info value{.shape = shape::bytes,
                                     .borrowed = true,
                                     .ops = &detail::ops_for<bytes_view>::value,
                                     .element = type_of<std::uint8_t>,
                                     .entry = &detail::ops_for<std::uint8_t>::value,
                                     .container = &detail::borrowed_container::functions};
};
template <class T>
struct describe<list<T>> {
    static constexpr type_info value{.shape = shape::list,
                                     .borrowed = false,
                                     .ops = &detail::ops_for<list<T>>::value,
                                     .element = type_of<T>,
                                     .entry = &detail::ops_for<T>::value,
                                     .container = &detail::owning_container::functions};
};
template <class T>
struct describe<list_view<T>> {
    static constexpr type_info value{.shape = shape::list,
                                     .borrowed = true,
                                     .ops = &detail::ops_for<list_view<T>>::value,
                                     .element = type_of<T>,
                                     .entry = &detail::ops_for<T>::value,
                                     .container = &detail::borrowed_container::functions};
};
template <class V>
struct describe<basic_map<V, std::string>> {
    using entry_type = map_entry<std::string, V>;
    static constexpr type_info value{.shape = shape::map,
                                     .borrowed = false,
                                     .ops = &detail::ops_for<map<V>>::value,
                                     .element = type_of<V>,
                                     .entry = &detail::ops_for<entry_type>::value,
                                     .value_offset = offsetof(entry_type, second),
                                     .container = &detail::owning_container::functions};
};
template <class V>
struct describe<map_view<V>> {
    using entry_type = map_entry<std::string_view, V>;
    static constexpr type_info value{.shape = shape::map,
                                     .borrowed = true,
                                     .ops = &detail::ops_for<map_view<V>>::value,
                                     .element = type_of<V>,
                                     .entry = &detail::ops_for<entry_type>::value,
                                     .value_offset = offsetof(entry_type, second),
                                     .container = &detail::borrowed_container::functions};
};
template <class T>
struct describe<box<T>> {
    static constexpr type_info value{.shape = shape::pointer,
                                     .borrowed = false,
                                     .ops = &detail::ops_for<box<T>>::value,
                                     .element = type_of<T>,
                                     .pointer = &detail::owning_box::functions};
};
template <class T>
struct describe<std::optional<T>> {
    static constexpr type_info value{.shape = shape::pointer,
                                     .borrowed = false,
                                     .ops = &detail::ops_for<std::optional<T>>::value,
                                     .element = type_of<T>,
                                     .pointer = &detail::optional_pointer<T>::functions};
};
template <class T>
struct describe<box_view<T>> {
    static constexpr type_info value{.shape = shape::pointer,
                                     .borrowed = true,
                                     .ops = &detail::ops_for<box_view<T>>::value,
                                     .element = type_of<T>,
                                     .pointer = &detail::borrowed_box::functions};
};
template <class E, class Storage>
struct describe<open_enum<E, Storage>> {
    static constexpr type_info value{.shape = shape::scalar,
                                     .borrowed = false,
                                     .ops = &detail::ops_for<open_enum<E, Storage>>::value,
                                     .scalar = &detail::enum_scalar<Storage>::functions,
                                     .texts = texts_of(E{})};
};

/// A model with its field list.
template <class T>
struct describe {
    static constexpr detail::field_table<T> fields{};
    static constexpr type_info value{.shape = shape::object,
                                     .borrowed = false,
                                     .ops = &detail::ops_for<T>::value,
                                     .fields = fields.all,
                                     .field_count = static_cast<std::uint32_t>(detail::fields_counted<T>),
                                     .unknown = unknown_type_of<decltype(T::unknown_fields)>,
                                     .unknown_offset = offsetof(T, unknown_fields)};
};

}  // namespace kube::inline v0_1::codec
