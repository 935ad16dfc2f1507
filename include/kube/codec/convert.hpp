// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

#include <kube/base/arena.hpp>
#include <kube/codec/assign.hpp>
#include <kube/codec/document.hpp>
#include <kube/codec/json_text.hpp>
#include <kube/codec/value_view.hpp>

namespace kube::inline v0_1 {

namespace codec {

/// Copies a value into one of the same model under another policy. Recursion is as deep as the type.
class converter {
public:
    /// @param memory keeps what borrowed values refer to; null for owning ones.
    explicit converter(arena* memory) noexcept : memory_(memory) {}

    /// @param to is empty.
    void convert(const value_view& from, const slot& to) {
        switch (from.type->shape) {
        case shape::boolean:
        case shape::int32:
        case shape::int64:
        case shape::uint8:
        case shape::floating: std::memcpy(to.at, from.at, from.type->ops->size); return;
        case shape::string: assign_text(to, from.text(), false, memory_); return;
        case shape::scalar: convert_scalar(from, to); return;
        case shape::raw:
            if (!from.type->scalar->is_zero(from.at)) {
                static_cast<void>(assign_raw(to, from.raw(), false, memory_));
            }
            return;
        case shape::bytes:
        case shape::list:
        case shape::map: convert_container(from, to); return;
        case shape::pointer:
            if (const value_view held = from.held(); held.at != nullptr) {
                convert(held, {to.type->element, to.type->pointer->get_or_emplace(*to.type, to.at, memory_)});
            }
            return;
        case shape::object:
            for (std::uint32_t i = 0; i != from.type->field_count; ++i) {
                const field_info& field = to.type->fields[i];
                convert(from.member(i), {field.type, static_cast<std::byte*>(to.at) + field.offset});
            }
            if (from.type->unknown != nullptr && to.type->unknown != nullptr) {
                convert_unknown(from.unknown(), to);
            }
        }
    }

private:
    void convert_unknown(const value_view& from, const slot& to) {
        const elements fields = from.elements();
        for (std::size_t i = 0; i != fields.count; ++i) {
            convert(from.item(fields, i), add_unknown(*to.type, to.at, from.key(fields, i), false, memory_));
        }
    }
    void convert_scalar(const value_view& from, const slot& to) {
        if (from.is_time()) {
            std::memcpy(to.at, from.at, from.type->ops->size);
        } else if (const kube::detail::quantity_state* const quantity = from.quantity()) {
            convert_quantity(*quantity, to);
        } else if (!convert_int_or_string<owning>(from, to) && !convert_int_or_string<borrowed>(from, to)) {
            convert_enum(from, to);
        }
    }
    void convert_quantity(kube::detail::quantity_state state, const slot& to) {
        if (memory_ == nullptr) {
            *static_cast<quantity*>(to.at) = kube::quantity(state);
            return;
        }
        if (state.data != nullptr) {
            state.data = memory_->copy(state.text()).data();
        }
        *static_cast<quantity_view*>(to.at) = quantity_view(state);
    }
    template <class Storage>
    bool convert_int_or_string(const value_view& from, const slot& to) {
        if (from.type->scalar != &detail::int_or_string_scalar<Storage>::functions) {
            return false;
        }
        const auto& value = from.as<basic_int_or_string<Storage>>();
        if (value.is_string()) {
            return to.type->scalar->from_string(*to.type, to.at, value.string(), false, memory_);
        }
        char buffer[12];
        return to.type->scalar->from_number(to.at, value.text(buffer), false, memory_);
    }
    void convert_enum(const value_view& from, const slot& to) {
        to.type->scalar->from_string(*to.type, to.at, *from.type->scalar->text(*from.type, from.at), false, memory_);
    }
    void convert_container(const value_view& from, const slot& to) {
        const elements items = from.elements();
        if (items.nil) {
            return;
        }
        const detail::element_ops& ops = *to.type->entry;
        if (memory_ == nullptr) {
            auto& made = *static_cast<detail::raw_list*>(to.at);
            made.clear(ops);
            made.reserve(ops, items.count);
            for (std::size_t i = 0; i != items.count; ++i) {
                made.append_default(ops);
                convert_entry(from, items, i, to, made.at(ops, i));
            }
            return;
        }
        auto* const made = static_cast<std::byte*>(memory_->allocate(items.count * ops.size, ops.align));
        for (std::size_t i = 0; i != items.count; ++i) {
            detail::construct_element(ops, made + i * ops.size);
            convert_entry(from, items, i, to, made + i * ops.size);
        }
        to.type->container->assign(to.at, made, items.count, false);
    }
    void convert_entry(const value_view& from, const elements& items, std::size_t index, const slot& to, void* entry) {
        if (from.type->shape == shape::map) {
            const std::string_view key = from.key(items, index);
            if (memory_ != nullptr) {
                *static_cast<std::string_view*>(entry) = memory_->copy(key);
            } else {
                static_cast<std::string*>(entry)->assign(key);
            }
        }
        convert(from.item(items, index), {to.type->element, static_cast<std::byte*>(entry) + to.type->value_offset});
    }

    arena* memory_;
};

}  // namespace codec

/// A copy that owns its values, of an object under any policy: `to_owning(**document)`; under another owning policy by
/// `to_owning<owning_keeping_unknown>(object)`, which keeps the unknown fields that `object` keeps. O(size).
template <storage_policy To = owning, model Model>
    requires std::is_base_of_v<owning, To>
[[nodiscard]] rebind_storage<Model, To> to_owning(const Model& object) {
    rebind_storage<Model, To> made{};
    codec::converter(nullptr).convert(codec::view_of(object), {codec::type_of<rebind_storage<Model, To>>, &made});
    return made;
}

/// A copy whose values live in an arena; `to_borrowed<borrowed_keeping_unknown>(object, memory)` keeps the unknown fields
/// that `object` keeps. O(size).
template <storage_policy To = borrowed, model Model>
    requires std::is_base_of_v<borrowed, To>
[[nodiscard]] rebind_storage<Model, To> to_borrowed(const Model& object, arena& memory) {
    rebind_storage<Model, To> made{};
    codec::converter(&memory).convert(codec::view_of(object), {codec::type_of<rebind_storage<Model, To>>, &made});
    return made;
}

/// A copy with an arena of its own; `to_document<owning_keeping_unknown>(object)` keeps unknown fields.
template <storage_policy To = owning, model Model>
    requires std::is_base_of_v<owning, To>
[[nodiscard]] document<rebind_storage<Model, To>> to_document(const Model& object) {
    document<rebind_storage<Model, To>> made;
    *made = to_borrowed<typename To::lent>(object, made.memory());
    return made;
}

}  // namespace kube::inline v0_1
