// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <utility>

#include <kube/codec/any_object.hpp>
#include <kube/codec/decode_options.hpp>
#include <kube/codec/document.hpp>
#include <kube/codec/event_sink.hpp>
#include <kube/codec/scalars.hpp>
#include <kube/yaml/reader.hpp>

namespace kube::inline v0_1::yaml {

namespace detail {

/// The line of the stream for a place in one of its documents.
inline object_error to_object_error(const error& e, const stream_part& part) {
    object_error made{.code = object_errc::syntax,
                      .path = {},
                      .offset = part.offset + e.offset,
                      .line = part.line + (e.line == 0 ? 0 : e.line - 1)};
    if (e.code == error_code::too_deep) {
        made.code = object_errc::too_deep;
    } else if (e.code == error_code::too_large) {
        made.code = object_errc::too_large;
    }
    made.words = message(e, part.text);
    return made;
}

struct accepting_sink {
    bool begin_object() noexcept { return true; }
    bool end_object() noexcept { return true; }
    bool begin_array() noexcept { return true; }
    bool end_array() noexcept { return true; }
    bool key(std::string_view, bool) noexcept { return true; }
    bool string(std::string_view, bool) noexcept { return true; }
    bool number(std::string_view) noexcept { return true; }
    bool boolean(bool) noexcept { return true; }
    bool null() noexcept { return true; }
};

/// What is wrong with an object, unless JSON cannot hold the document at all: Go tells that first.
inline object_error first_error(object_error wrong, const document& from, const stream_part& part) {
    accepting_sink all;
    const auto played = from.play(all);
    return played ? wrong : to_object_error(played.error(), part);
}

inline result<void, object_error> fill(codec::event_sink sink, const document& from, const stream_part& part) {
    const auto played = from.play(sink);
    if (played) {
        return {};
    }
    object_error made = to_object_error(played.error(), part);
    if (played.error().code == error_code::stopped) {
        made.code = sink.error().code;
        made.path = sink.error().path;
        made.words.clear();
        made = first_error(std::move(made), from, part);
    }
    return unexpected(std::move(made));
}

}  // namespace detail

/// Decodes one document of a YAML stream into an owning object. Places in errors count from the start of the stream.
/// Answers for yaml.YAMLToJSON of sigs.k8s.io/yaml and json.Unmarshal, as the API machinery calls them. O(n).
template <class Model>
result<Model, object_error> decode(const stream_part& part, const decode_options& options = {}) {
    const auto read_part = read(part);
    if (!read_part) {
        return unexpected(detail::to_object_error(read_part.error(), part));
    }
    Model object{};
    auto filled =
        detail::fill(codec::event_sink(*codec::type_of<Model>, &object, nullptr, options.issues), *read_part, part);
    if (!filled) {
        return unexpected(std::move(filled).error());
    }
    return object;
}
/// The same for a text of one document.
template <class Model>
result<Model, object_error> decode(std::string_view text, const decode_options& options = {}) {
    return decode<Model>(stream_part{.text = text}, options);
}

/// Decodes one document of a YAML stream into borrowed objects, whose texts the document keeps.
template <class Model>
result<kube::document<Model>, object_error> decode_document(const stream_part& part,
                                                            const decode_options& options = {}) {
    using borrowed_model = typename kube::document<Model>::value_type;
    const auto read_part = read(part);
    if (!read_part) {
        return unexpected(detail::to_object_error(read_part.error(), part));
    }
    kube::document<Model> made;
    auto filled = detail::fill(
        codec::event_sink(*codec::type_of<borrowed_model>, &*made, &made.memory(), options.issues), *read_part, part);
    if (!filled) {
        return unexpected(std::move(filled).error());
    }
    return made;
}
/// The same for a text of one document.
template <class Model>
result<kube::document<Model>, object_error> decode_document(std::string_view text, const decode_options& options = {}) {
    return decode_document<Model>(stream_part{.text = text}, options);
}

/// Decodes a document of whichever of the kinds its apiVersion and kind name.
template <class... Kinds>
result<any_object<Kinds...>, object_error> decode_any(const stream_part& part, const decode_options& options = {}) {
    const auto read_part = read(part);
    if (!read_part) {
        return unexpected(detail::to_object_error(read_part.error(), part));
    }
    any_object<Kinds...> object;
    const codec::target chosen = codec::choose_kind(object, read_part->api_version(), read_part->kind());
    if (chosen.type == nullptr) {
        object_error made = codec::kind_error(read_part->api_version(), read_part->kind());
        made.offset = part.offset;
        made.line = part.line;
        return unexpected(detail::first_error(std::move(made), *read_part, part));
    }
    auto filled = detail::fill(codec::event_sink(*chosen.type, chosen.at, nullptr, options.issues), *read_part, part);
    if (!filled) {
        return unexpected(std::move(filled).error());
    }
    return object;
}
/// The same for a text of one document.
template <class... Kinds>
result<any_object<Kinds...>, object_error> decode_any(std::string_view text, const decode_options& options = {}) {
    return decode_any<Kinds...>(stream_part{.text = text}, options);
}

}  // namespace kube::inline v0_1::yaml
