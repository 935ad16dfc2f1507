// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

#include <kube/base/storage.hpp>
#include <kube/codec/describe.hpp>
#include <kube/codec/scalars.hpp>

namespace kube::inline v0_1 {

namespace detail {

template <class Model>
struct model_name;
template <template <class> class Model, class Storage>
struct model_name<Model<Storage>> {
    using type = Model<owning>;
};

}  // namespace detail

/// A generated model under any policy: what has a field list.
template <class T>
concept model = requires { T::for_each_field([](auto, const field&) {}); };

/// The same model, under whichever policies.
template <class A, class B>
concept same_model =
    model<A> && model<B> && std::is_same_v<typename detail::model_name<A>::type, typename detail::model_name<B>::type>;

namespace codec {

/// A value with its type, as walks over objects see it, whatever its policy.
struct value_view {
    const type_info* type;
    const void* at;

    template <class T>
    [[nodiscard]] const T& as() const noexcept {
        return *static_cast<const T*>(at);
    }
    /// Of a string.
    [[nodiscard]] std::string_view text() const noexcept {
        return type->borrowed ? as<std::string_view>() : std::string_view(as<std::string>());
    }
    /// Of a list, a map or bytes.
    [[nodiscard]] codec::elements elements() const { return type->container->get(at); }
    /// An item of a list, or a value of a map.
    [[nodiscard]] value_view item(const codec::elements& of, std::size_t index) const noexcept {
        return {type->element, entry(of, index) + type->value_offset};
    }
    [[nodiscard]] std::string_view key(const codec::elements& of, std::size_t index) const noexcept {
        const void* const at_key = entry(of, index);
        return type->borrowed ? *static_cast<const std::string_view*>(at_key)
                              : std::string_view(*static_cast<const std::string*>(at_key));
    }
    /// What a pointer points to; `at` is null where that is nothing.
    [[nodiscard]] value_view held() const { return {type->element, type->pointer->get(at)}; }
    [[nodiscard]] value_view member(std::uint32_t index) const noexcept {
        const field_info& field = type->fields[index];
        return {field.type, static_cast<const std::byte*>(at) + field.offset};
    }

    /// The unknown fields that an object keeps, as a map has them, but in no order; `at` is null where none are kept.
    [[nodiscard]] value_view unknown() const noexcept {
        return {type->unknown,
                type->unknown == nullptr ? nullptr : static_cast<const std::byte*>(at) + type->unknown_offset};
    }

    /// Null where this is no quantity.
    [[nodiscard]] const kube::detail::quantity_state* quantity() const noexcept {
        if (type->scalar == &detail::quantity_scalar<owning>::functions) {
            return &as<basic_quantity<owning>>().state();
        }
        return type->scalar == &detail::quantity_scalar<borrowed>::functions ? &as<basic_quantity<borrowed>>().state()
                                                                             : nullptr;
    }
    /// Whether this is of one of the types without a policy: a time or a duration.
    [[nodiscard]] bool is_time() const noexcept {
        return type->scalar == &detail::time_scalar<time_precision::seconds>::functions ||
               type->scalar == &detail::time_scalar<time_precision::microseconds>::functions ||
               type->scalar == &detail::duration_scalar::functions;
    }
    /// The text of raw JSON; empty where it is absent.
    [[nodiscard]] std::string_view raw() const noexcept {
        const bool lent = type->scalar == &detail::raw_scalar<borrowed>::functions ||
                          type->scalar == &detail::any_scalar<borrowed>::functions;
        return lent ? as<basic_raw_json<borrowed>>().text() : as<basic_raw_json<owning>>().text();
    }
    /// The same text for all raw JSON that is equal: where it is Go's `any`, as it reads.
    [[nodiscard]] std::string_view semantic_raw(std::string& spare) const {
        const std::string_view text = raw();
        spare.clear();
        const bool any = !text.empty() && (type->scalar == &detail::any_scalar<owning>::functions ||
                                           type->scalar == &detail::any_scalar<borrowed>::functions);
        return any && append_any(text, any_form::semantic, spare) ? std::string_view(spare) : text;
    }

private:
    [[nodiscard]] const std::byte* entry(const codec::elements& of, std::size_t index) const noexcept {
        return static_cast<const std::byte*>(of.data) + index * type->entry->size;
    }
};

template <model Model>
[[nodiscard]] value_view view_of(const Model& object) noexcept {
    return {type_of<Model>, &object};
}

}  // namespace codec

}  // namespace kube::inline v0_1
