// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <kube/base/element_ops.hpp>

namespace kube::inline v0_1::detail {

struct any_visitor {
    template <class Member, class Field>
    void operator()(Member, const Field&) const;
};
/// A model: a struct that tells its members and their offsets.
template <class T>
concept has_field_list = requires(any_visitor visit) { T::for_each_field(visit); };

/// A walk over a model's field list for the members that are more than bytes of zero at first: as many as there is
/// room for are written to the table, all are counted.
struct member_walk {
    member* table = nullptr;
    std::size_t room = 0;
    std::size_t count = 0;
    std::size_t end = 0;  ///< of the last member
    bool complete = true;

    constexpr void add(const element_ops& ops, std::size_t offset) {
        complete = complete && offset >= end && offset - end < ops.align;
        end = offset + ops.size;
        if (ops.needs == 0) {
            return;
        }
        if (count < room) {
            table[count] = {&ops, static_cast<std::uint32_t>(offset)};
        }
        ++count;
    }
    template <class T, class M, class Field>
    constexpr void operator()(M T::*, const Field& field) {
        add(ops_for<M>::value, field.offset);
    }
};

template <class T>
consteval member_walk walk_members(member* table = nullptr, std::size_t room = 0) {
    member_walk made{.table = table, .room = room};
    T::for_each_field(made);
    if constexpr (requires { &T::unknown_fields; }) {
        if constexpr (!std::is_empty_v<decltype(T::unknown_fields)>) {
            made.add(ops_for<decltype(T::unknown_fields)>::value, offsetof(T, unknown_fields));
        }
    }
    // A member that the list does not name would be lost.
    made.complete = made.complete && sizeof(T) - made.end < alignof(T);
    return made;
}

template <class T>
inline constexpr member_walk members_counted = walk_members<T>();

template <class T>
struct member_table {
    member all[members_counted<T>.count == 0 ? 1 : members_counted<T>.count]{};

    consteval member_table() { walk_members<T>(all, members_counted<T>.count); }
};
template <class T>
inline constexpr member_table<T> members_of{};

template <class T>
consteval element_ops model_ops() {
    if constexpr (members_counted<T>.complete) {
        return ops_of_members(sizeof(T), alignof(T), members_of<T>.all, members_counted<T>.count);
    } else {
        return element_functions<T>::template ops<true>();
    }
}

/// Models can all be copied.
template <has_field_list T>
struct ops_for_other<T, false> : ops_for<T, true> {};
template <has_field_list T>
struct ops_for_other<T, true> {
    static constexpr element_ops value = model_ops<T>();
};

}  // namespace kube::inline v0_1::detail
