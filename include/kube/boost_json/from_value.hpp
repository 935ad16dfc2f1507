// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <boost/json/value.hpp>

#include <kube/base/json_check.hpp>
#include <kube/base/list.hpp>
#include <kube/boost_json/utf8.hpp>
#include <kube/codec/decode_options.hpp>
#include <kube/codec/document.hpp>
#include <kube/codec/double_text.hpp>
#include <kube/codec/event_sink.hpp>
#include <kube/codec/scalars.hpp>
#include <kube/codec/value_view.hpp>

namespace kube::inline v0_1::boost_json {

/// A model that keeps its values itself, as those of `owning` do.
template <class Model>
concept owning_model = model<Model> && !std::same_as<typename document<Model>::value_type, Model>;

namespace detail {

/// What no JSON text can say, in Go's words.
inline object_error no_number(double value) {
    object_error made{.code = object_errc::syntax, .path = {}};
    made.words = "json: unsupported value: ";
    made.words += std::isnan(value) ? "NaN" : value < 0 ? "-Inf" : "+Inf";
    return made;
}

/// An array or object whose values are being told.
struct level {
    const ::boost::json::value* holder;
    std::size_t told = 0;

    [[nodiscard]] bool is_done() const noexcept {
        const auto* const members = holder->if_object();
        return told == (members != nullptr ? members->size() : holder->get_array().size());
    }
};

/// Tells a sink what the DOM holds. Goes through all of it also where the sink refuses a value: what is no JSON
/// at all is told first. No recursion.
inline result<void, object_error> tell(const ::boost::json::value& from, codec::event_sink& sink) {
    using ::boost::json::kind;
    list<level> open;
    std::string spare;
    char digits[32];
    bool taken = true;
    const auto take_text = [&](const char* end) {
        taken = taken && sink.number({digits, static_cast<std::size_t>(end - digits)});
    };
    const auto take_integer = [&](auto value) { take_text(std::to_chars(digits, digits + sizeof digits, value).ptr); };

    for (const ::boost::json::value* at = &from;;) {
        switch (at->kind()) {
        case kind::null: taken = taken && sink.null(); break;
        case kind::bool_: taken = taken && sink.boolean(at->get_bool()); break;
        case kind::int64: take_integer(at->get_int64()); break;
        case kind::uint64: take_integer(at->get_uint64()); break;
        case kind::double_:
            if (!std::isfinite(at->get_double())) {
                return unexpected(no_number(at->get_double()));
            }
            take_text(codec::write_double(at->get_double(), digits));
            break;
        case kind::string: taken = taken && sink.string(as_utf8(at->get_string(), spare), false); break;
        case kind::array:
            taken = taken && sink.begin_array();
            open.push_back({at});
            break;
        case kind::object:
            taken = taken && sink.begin_object();
            open.push_back({at});
            break;
        }
        if (open.size() > max_json_depth) {
            return unexpected(object_error{.code = object_errc::too_deep, .path = {}});
        }
        for (; !open.empty() && open.back().is_done(); open.pop_back()) {
            taken = taken && (open.back().holder->is_object() ? sink.end_object() : sink.end_array());
        }
        if (open.empty()) {
            return taken ? result<void, object_error>() : unexpected(sink.error());
        }
        level& inner = open.back();
        if (const auto* const members = inner.holder->if_object()) {
            const ::boost::json::key_value_pair& member = members->begin()[inner.told++];
            taken = taken && sink.key(as_utf8(member.key(), spare), false);
            at = &member.value();
        } else {
            at = &inner.holder->get_array()[inner.told++];
        }
    }
}

}  // namespace detail

/// An object from the DOM of its JSON, as `json::decode` makes it from the text that Go's json.Marshal writes of the
/// DOM: so a double without a fraction is an integer too, and a string that is not UTF-8 gets U+FFFD. Where it fails,
/// the error has no place but its path, and there are no issues; NaN, infinities and what is nested deeper than
/// `max_json_depth` are no JSON. O(n).
template <owning_model Model>
result<Model, object_error> from_value(const ::boost::json::value& from, const decode_options& options = {}) {
    if (options.issues != nullptr) {
        options.issues->clear();
    }
    result<Model, object_error> made{Model{}};
    codec::event_sink sink(*codec::type_of<Model>, &*made, nullptr, options.issues);
    if (auto told = detail::tell(from, sink); !told) {
        if (options.issues != nullptr) {
            options.issues->clear();
        }
        made = unexpected(std::move(told).error());
    }
    return made;
}

/// The same into `object`; what it held is gone. Where it fails, the object is empty.
template <owning_model Model>
result<void, object_error> from_value_into(Model& object, const ::boost::json::value& from,
                                           const decode_options& options = {}) {
    object = Model{};
    auto made = from_value<Model>(from, options);
    if (!made) {
        return unexpected(std::move(made).error());
    }
    object = *std::move(made);
    return {};
}

}  // namespace kube::inline v0_1::boost_json
