// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <kube/base/element_ops.hpp>

namespace kube::inline v0_1::detail {

/// A model: a struct that tells its members and their offsets.
template <class T>
concept has_field_list = requires { T::for_each_field([](auto, const auto&) {}); };

/// The members of a model that are more than bytes of zero at first, found by a walk over its field list.
struct found_members {
    static constexpr std::size_t max_count = 96;

    member all[max_count]{};
    std::size_t count = 0;
    std::size_t end = 0;  ///< of the last member
    bool complete = true;

    template <class M>
    constexpr void add(std::size_t offset) {
        complete = complete && offset >= end && offset - end < alignof(M) && count != max_count;
        const element_ops& ops = ops_for<M>::value;
        if (complete && ops.needs != 0) {
            all[count++] = {&ops, static_cast<std::uint32_t>(offset)};
        }
        end = offset + sizeof(M);
    }
    template <class T, class M, class Field>
    constexpr void operator()(M T::*, const Field& field) {
        add<M>(field.offset);
    }
};

template <class T>
consteval found_members find_members() {
    found_members made;
    T::for_each_field(made);
    if constexpr (requires { &T::unknown_fields; }) {
        if constexpr (!std::is_empty_v<decltype(T::unknown_fields)>) {
            made.add<decltype(T::unknown_fields)>(offsetof(T, unknown_fields));
        }
    }
    // A member that the list does not name would be lost.
    made.complete = made.complete && sizeof(T) - made.end < alignof(T);
    return made;
}

template <class T>
inline constexpr found_members members_found = find_members<T>();

template <std::size_t Count>
struct member_table {
    member all[Count == 0 ? 1 : Count]{};

    explicit consteval member_table(const found_members& found) {
        for (std::size_t i = 0; i != Count; ++i) {
            all[i] = found.all[i];
        }
    }
};
template <class T>
inline constexpr member_table<members_found<T>.count> members_of{members_found<T>};

template <class T>
consteval element_ops model_ops() {
    if constexpr (members_found<T>.complete) {
        return ops_of_members(sizeof(T), alignof(T), members_of<T>.all, members_found<T>.count);
    } else {
        return element_functions<T>::template ops<true>();
    }
}

/// Models can all be copied.
template <has_field_list T, bool Copied>
struct ops_for<T, Copied> : ops_for<T, true> {};
template <has_field_list T>
struct ops_for<T, true> {
    static constexpr element_ops value = model_ops<T>();
};

}  // namespace kube::inline v0_1::detail
