// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <kube/base/expected.hpp>
#include <kube/yaml/error.hpp>
#include <kube/yaml/event.hpp>
#include <kube/yaml/number.hpp>
#include <kube/yaml/scalar.hpp>

namespace kube::inline v0_1::yaml {

/// What takes the values of a document one by one. Each call returns whether to go on; `stable` tells that the text
/// outlives the call. Numbers come as JSON text, integral ones without a point or exponent; a sink that has
/// `floating(double)` gets floating-point numbers there.
template <class S>
concept sink = requires(S& s, std::string_view text, bool flag) {
    { s.begin_object() } -> std::same_as<bool>;
    { s.key(text, flag) } -> std::same_as<bool>;
    { s.end_object() } -> std::same_as<bool>;
    { s.begin_array() } -> std::same_as<bool>;
    { s.end_array() } -> std::same_as<bool>;
    { s.string(text, flag) } -> std::same_as<bool>;
    { s.number(text) } -> std::same_as<bool>;
    { s.boolean(flag) } -> std::same_as<bool>;
    { s.null() } -> std::same_as<bool>;
};

namespace detail {

inline constexpr std::uint32_t no_value = 0xffff'ffff;

/// Whether a text has separators that JSON escapes, as Kubernetes does on the way to an object: other spaces may stand
/// around a quantity, but no escapes.
inline bool has_escaped_separator(std::string_view text) noexcept {
    return text.find("\u2028") != std::string_view::npos || text.find("\u2029") != std::string_view::npos;
}

enum class value_kind : std::uint8_t { null, boolean, string, integer, uinteger, floating, array, object };

/// Of a string: where its text is; of an array or object: its first child, and the event of a bad key.
struct span_or_child {
    std::uint32_t begin = no_value;
    std::uint32_t size = 0;
};

/// A value of a document after aliases, merges and doubled keys.
struct value {
    value_kind kind = value_kind::null;
    bool boolean = false;
    /// Of an object: it has a key that JSON has no text for, at event `text.size`.
    bool bad_key = false;
    value_kind key_kind = value_kind::string;
    std::uint32_t event = 0;
    std::uint32_t next = no_value;
    std::uint32_t key_event = 0;
    std::uint32_t key_begin = 0;
    std::uint32_t key_size = 0;
    union {
        span_or_child text = {};
        std::int64_t integer;
        std::uint64_t uinteger;
        double floating;
    };
};

class composer;

}  // namespace detail

/// One document as Kubernetes reads it: a tree in two flat arrays, without aliases, merges and doubled keys.
class document {
public:
    /// An empty document, which is null.
    document() = default;

    [[nodiscard]] bool is_null() const noexcept {
        return root_ == detail::no_value || values_[root_].kind == detail::value_kind::null;
    }

    /// The text of a string member of the object that the document is; empty when there is none. Linear in the members.
    [[nodiscard]] std::string_view string_member(std::string_view name) const noexcept {
        if (root_ == detail::no_value || values_[root_].kind != detail::value_kind::object) {
            return {};
        }
        for (std::uint32_t i = values_[root_].text.begin; i != detail::no_value; i = values_[i].next) {
            const detail::value& member = values_[i];
            if (member.kind == detail::value_kind::string && slice(member.key_begin, member.key_size) == name) {
                return slice(member.text.begin, member.text.size);
            }
        }
        return {};
    }
    [[nodiscard]] std::string_view api_version() const noexcept { return string_member("apiVersion"); }
    [[nodiscard]] std::string_view kind() const noexcept { return string_member("kind"); }

    /// Gives every value to `to`. Stops with `error_code::stopped` and the place where `to` returned false, or at a
    /// value that JSON cannot hold.
    template <sink S>
    result<void, error> play(S& to) const;

private:
    friend class detail::composer;

    [[nodiscard]] std::string_view slice(std::uint32_t begin, std::uint32_t size) const noexcept {
        return std::string_view(source_.text).substr(begin, size);
    }
    template <sink S>
    bool play_scalar(const detail::value& v, S& to) const;

    event_list source_;
    std::vector<detail::value> values_;
    std::uint32_t root_ = detail::no_value;
};

template <sink S>
bool document::play_scalar(const detail::value& v, S& to) const {
    using detail::number_text;
    switch (v.kind) {
    case detail::value_kind::boolean: return to.boolean(v.boolean);
    case detail::value_kind::string: {
        const std::string_view text = slice(v.text.begin, v.text.size);
        if constexpr (requires { to.string(text, false, true); }) {
            return to.string(text, false, detail::has_escaped_separator(text));
        } else {
            return to.string(text, false);
        }
    }
    case detail::value_kind::integer: return to.number(number_text::of_integer(v.integer).view());
    case detail::value_kind::uinteger: return to.number(number_text::of_integer(v.uinteger).view());
    case detail::value_kind::floating:
        if constexpr (requires { to.floating(v.floating); }) {
            return to.floating(v.floating);
        } else {
            return to.number(number_text::json(v.floating).view());
        }
    default: return to.null();
    }
}

template <sink S>
result<void, error> document::play(S& to) const {
    using detail::value;
    using detail::value_kind;
    if (root_ == detail::no_value) {
        if (to.null()) {
            return {};
        }
        return unexpected(error{.code = error_code::stopped, .line = 1, .column = 1});
    }
    const auto fail = [this](error_code code, std::uint32_t at) {
        return unexpected(detail::error_at(code, source_.events[at]));
    };
    std::vector<std::uint32_t> parents;
    std::uint32_t current = root_;
    while (true) {
        const value& v = values_[current];
        const bool in_object = !parents.empty() && values_[parents.back()].kind == value_kind::object;
        if (in_object && !to.key(slice(v.key_begin, v.key_size), false)) {
            return fail(error_code::stopped, v.key_event);
        }
        bool going = true;
        std::uint32_t child = detail::no_value;
        if (v.kind == value_kind::array || v.kind == value_kind::object) {
            if (v.bad_key) {
                return fail(error_code::unsupported_key, v.text.size);
            }
            going = v.kind == value_kind::array ? to.begin_array() : to.begin_object();
            child = v.text.begin;
            if (going && child == detail::no_value) {
                going = v.kind == value_kind::array ? to.end_array() : to.end_object();
            }
        } else {
            if (v.kind == value_kind::floating && !(v.floating - v.floating == 0)) {
                return fail(error_code::not_finite, v.event);
            }
            going = play_scalar(v, to);
        }
        if (!going) {
            return fail(error_code::stopped, v.event);
        }
        if (child != detail::no_value) {
            parents.push_back(current);
            current = child;
            continue;
        }
        while (values_[current].next == detail::no_value || parents.empty()) {
            if (parents.empty()) {
                return {};
            }
            current = parents.back();
            parents.pop_back();
            if (!(values_[current].kind == value_kind::array ? to.end_array() : to.end_object())) {
                return fail(error_code::stopped, values_[current].event);
            }
        }
        current = values_[current].next;
    }
}

}  // namespace kube::inline v0_1::yaml
