// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>

#include <kube/api/meta/v1/type_meta.hpp>
#include <kube/codec/any_object.hpp>
#include <kube/codec/decode_options.hpp>
#include <kube/codec/document.hpp>
#include <kube/codec/scalars.hpp>
#include <kube/codec/trim.hpp>
#include <kube/json/driver.hpp>

namespace kube::inline v0_1::json {

namespace detail {

/// What is read into an object alone has to be kept by it: borrowed objects need a document.
template <class Model>
inline constexpr bool keeps_its_values = true;
template <template <class> class Model, std::derived_from<borrowed> Storage>
inline constexpr bool keeps_its_values<Model<Storage>> = false;

}  // namespace detail

/// Decodes JSON into `object`; what it held is gone. Where it fails, the object
/// is empty. Answers for json.Unmarshal as the API machinery calls it: names
/// match by case, unknown fields pass. O(n).
/// @param text is no part of the object.
template <class Model>
result<void, object_error> decode_into(Model& object, std::string_view text, const decode_options& options = {}) {
    static_assert(detail::keeps_its_values<Model>, "use decode_document for borrowed objects");
    codec::make_anew(*codec::type_of<Model>, &object);
    return parse(text, false, {codec::type_of<Model>, &object}, nullptr, options);
}

/// Decodes JSON into an owning object.
template <class Model>
result<Model, object_error> decode(std::string_view text, const decode_options& options = {}) {
    static_assert(detail::keeps_its_values<Model>, "use decode_document for borrowed objects");
    result<Model, object_error> made{Model{}};
    if (auto done = parse(text, false, {codec::type_of<Model>, &*made}, nullptr, options); !done) {
        return unexpected(std::move(done).error());
    }
    return made;
}

/// Decodes the fields that the paths name, and nothing else; what is not read of the object is as `Model{}` has it. Of
/// all other fields the JSON is checked, but not whether it fits the model. A path that leads to no field does not
/// compile.
template <class Model, fixed_string... Paths>
    requires(sizeof...(Paths) != 0)
result<Model, object_error> decode(std::string_view text, field_paths<Paths...>) {
    static_assert(detail::keeps_its_values<Model>, "use decode_document for borrowed objects");
    result<Model, object_error> made{Model{}};
    if (auto done = parse(text, false, {codec::trimmed_type_of<Model, Paths...>, &*made}, nullptr, {}); !done) {
        return unexpected(std::move(done).error());
    }
    return made;
}

namespace detail {

template <class Model>
result<document<Model>, object_error> decode_document(document<Model> made, std::string_view text,
                                                      const codec::type_info& type, const decode_options& options) {
    if (auto done = parse(text, true, {&type, &*made}, &made.memory(), options); !done) {
        return unexpected(std::move(done).error());
    }
    return made;
}
template <class Model>
inline constexpr const codec::type_info& borrowed_type = *codec::type_of<typename document<Model>::value_type>;
template <class Model, fixed_string... Paths>
inline constexpr const codec::type_info& trimmed_borrowed_type =
    *codec::trimmed_type_of<typename document<Model>::value_type, Paths...>;

}  // namespace detail

/// Decodes JSON into borrowed objects that refer to `text`, which the caller
/// keeps while the document lives.
template <class Model>
result<document<Model>, object_error> decode_document(std::string_view text, const decode_options& options = {}) {
    return detail::decode_document(document<Model>(), text, detail::borrowed_type<Model>, options);
}
/// A text that is about to go cannot be referred to: use
/// `decode_document_owning`.
template <class Model, std::same_as<std::string> Text>
result<document<Model>, object_error> decode_document(Text&& text, const decode_options& options = {}) = delete;

/// Decodes JSON into borrowed objects; the document keeps the text.
template <class Model>
result<document<Model>, object_error> decode_document_owning(std::string text, const decode_options& options = {}) {
    document<Model> made(std::move(text));
    const std::string_view kept = *made.text();
    return detail::decode_document(std::move(made), kept, detail::borrowed_type<Model>, options);
}

/// The same for the fields alone that the paths name, as `decode` with paths reads them.
template <class Model, fixed_string... Paths>
    requires(sizeof...(Paths) != 0)
result<document<Model>, object_error> decode_document(std::string_view text, field_paths<Paths...>) {
    return detail::decode_document(document<Model>(), text, detail::trimmed_borrowed_type<Model, Paths...>, {});
}
template <class Model, std::same_as<std::string> Text, fixed_string... Paths>
result<document<Model>, object_error> decode_document(Text&& text, field_paths<Paths...>) = delete;
template <class Model, fixed_string... Paths>
    requires(sizeof...(Paths) != 0)
result<document<Model>, object_error> decode_document_owning(std::string text, field_paths<Paths...>) {
    document<Model> made(std::move(text));
    const std::string_view kept = *made.text();
    return detail::decode_document(std::move(made), kept, detail::trimmed_borrowed_type<Model, Paths...>, {});
}

/// Decodes an object of whichever of the kinds its apiVersion and kind name.
/// Reads the text twice.
template <class... Kinds>
result<any_object<Kinds...>, object_error> decode_any(std::string_view text, const decode_options& options = {}) {
    const auto names = decode<api::meta::v1::type_meta>(text, fields<"apiVersion", "kind">);
    if (!names) {
        return unexpected(names.error());
    }
    any_object<Kinds...> object;
    const codec::target chosen = codec::choose_kind(object, names->api_version, names->kind);
    if (chosen.type == nullptr) {
        return unexpected(codec::kind_error(names->api_version, names->kind));
    }
    auto done = parse(text, false, chosen, nullptr, options);
    if (!done) {
        return unexpected(std::move(done).error());
    }
    return object;
}

}  // namespace kube::inline v0_1::json
