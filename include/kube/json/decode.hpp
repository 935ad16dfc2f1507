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
#include <kube/json/driver.hpp>

namespace kube::inline v0_1::json {

/// Decodes JSON into `object`; what it held is gone. Where it fails, the object is empty.
/// Answers for json.Unmarshal as the API machinery calls it: names match by case, unknown fields pass. O(n).
template <class Model>
result<void, object_error> decode_into(Model& object, std::string_view text, const decode_options& options = {}) {
    // What is half read may have maps that are not sorted yet.
    struct emptied_unless_good {
        Model& object;
        bool good = false;
        ~emptied_unless_good() {
            if (!good) {
                object = Model{};
            }
        }
    } guard{object};
    auto done = parse(text, false, [&] {
        if (options.issues != nullptr) {
            options.issues->clear();
        }
        object = Model{};
        return codec::builder(*codec::type_of<Model>, &object, nullptr, options.issues);
    });
    guard.good = done.has_value();
    return done;
}

/// Decodes JSON into an owning object.
template <class Model>
result<Model, object_error> decode(std::string_view text, const decode_options& options = {}) {
    Model object{};
    if (auto done = decode_into(object, text, options); !done) {
        return unexpected(std::move(done).error());
    }
    return object;
}

namespace detail {

template <class Model>
result<document<Model>, object_error> decode_document(document<Model> made, std::string_view text,
                                                      const decode_options& options) {
    using borrowed_model = typename document<Model>::value_type;
    auto done = parse(text, true, [&] {
        if (options.issues != nullptr) {
            options.issues->clear();
        }
        *made = borrowed_model{};
        return codec::builder(*codec::type_of<borrowed_model>, &*made, &made.memory(), options.issues);
    });
    if (!done) {
        return unexpected(std::move(done).error());
    }
    return made;
}

}  // namespace detail

/// Decodes JSON into borrowed objects that refer to `text`, which the caller keeps while the document lives.
template <class Model>
result<document<Model>, object_error> decode_document(std::string_view text, const decode_options& options = {}) {
    return detail::decode_document(document<Model>(), text, options);
}
/// A text that is about to go cannot be referred to: use `decode_document_owning`.
template <class Model, std::same_as<std::string> Text>
result<document<Model>, object_error> decode_document(Text&& text, const decode_options& options = {}) = delete;

/// Decodes JSON into borrowed objects; the document keeps the text.
template <class Model>
result<document<Model>, object_error> decode_document_owning(std::string text, const decode_options& options = {}) {
    document<Model> made(std::move(text));
    const std::string_view kept = *made.text();
    return detail::decode_document(std::move(made), kept, options);
}

/// Decodes an object of whichever of the kinds its apiVersion and kind name. Reads the text twice.
template <class... Kinds>
result<any_object<Kinds...>, object_error> decode_any(std::string_view text, const decode_options& options = {}) {
    const auto names = decode<api::meta::v1::type_meta>(text);
    if (!names) {
        return unexpected(names.error());
    }
    any_object<Kinds...> object;
    const codec::target chosen = codec::choose_kind(object, names->api_version, names->kind);
    if (chosen.type == nullptr) {
        return unexpected(codec::kind_error(names->api_version, names->kind));
    }
    auto done = parse(text, false, [&] {
        if (options.issues != nullptr) {
            options.issues->clear();
        }
        const codec::target anew = codec::choose_kind(object, names->api_version, names->kind);
        return codec::builder(*anew.type, anew.at, nullptr, options.issues);
    });
    if (!done) {
        return unexpected(std::move(done).error());
    }
    return object;
}

}  // namespace kube::inline v0_1::json
