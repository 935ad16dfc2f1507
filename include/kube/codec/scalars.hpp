// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/codec/any_json.hpp>
#include <kube/codec/describe.hpp>
#include <kube/int_or_string.hpp>
#include <kube/quantity/quantity.hpp>
#include <kube/raw_json/raw_json_text.hpp>
#include <kube/time/duration_text.hpp>
#include <kube/time/time_text.hpp>

/// How the values of layer 1 stand in JSON.
namespace kube::inline v0_1::codec {

namespace detail {

/// The text that a borrowed value may refer to: as it is where it is stable, else a copy in the arena.
inline std::string_view keep(std::string_view text, bool stable, arena* memory) {
    return memory == nullptr || stable ? text : memory->copy(text);
}

template <time_precision Precision>
struct time_scalar {
    using type = basic_time<Precision>;
    static bool from_string(const type_info&, void* at, std::string_view text, bool, arena*) {
        const auto parsed = parse_basic_time<Precision>(text);
        if (parsed) {
            *static_cast<type*>(at) = *parsed;
        }
        return parsed.has_value();
    }
    static void from_null(void* at) { *static_cast<type*>(at) = type(); }
    static void append(const type_info&, const void* at, output& out) {
        if (is_zero(at)) {
            out += "null";
            return;
        }
        char buffer[40];
        append_plain_json_string(to_text(*static_cast<const type*>(at), buffer), out);
    }
    static bool is_zero(const void* at) { return static_cast<const type*>(at)->is_zero(); }
    static constexpr scalar_functions functions{
        &from_string,         nullptr, &from_null, &append, &is_zero, nullptr, object_errc::expected_string,
        object_errc::bad_time};
};

struct duration_scalar {
    static bool from_string(const type_info&, void* at, std::string_view text, bool, arena*) {
        const auto parsed = parse_duration(text);
        if (parsed) {
            *static_cast<duration*>(at) = *parsed;
        }
        return parsed.has_value();
    }
    static void append(const type_info&, const void* at, output& out) {
        char buffer[32];
        append_plain_json_string(to_text(*static_cast<const duration*>(at), buffer), out);
    }
    static bool is_zero(const void* at) { return *static_cast<const duration*>(at) == duration(); }
    static constexpr scalar_functions functions{
        &from_string,         nullptr, nullptr, &append, &is_zero, nullptr, object_errc::expected_string,
        object_errc::bad_time};
};

template <class Storage>
struct int_or_string_scalar {
    using type = basic_int_or_string<Storage>;
    static bool from_string(const type_info&, void* at, std::string_view text, bool stable, arena* memory) {
        *static_cast<type*>(at) = type(keep(text, stable, memory));
        return true;
    }
    static bool from_number(void* at, std::string_view text, bool, arena*) {
        const auto parsed = parse_int32(text);
        if (parsed) {
            *static_cast<type*>(at) = type(*parsed);
        }
        return parsed.has_value();
    }
    static void append(const type_info&, const void* at, output& out) {
        const type& value = *static_cast<const type*>(at);
        if (value.is_string()) {
            append_json_string(value.string(), out);
            return;
        }
        char buffer[12];
        out += value.text(buffer);
    }
    /// The integer 0 in place of a text; an integer stays.
    static void from_null(void* at) {
        if (static_cast<const type*>(at)->is_string()) {
            *static_cast<type*>(at) = type();
        }
    }
    static bool is_zero(const void* at) { return *static_cast<const type*>(at) == type(); }
    static std::optional<std::string_view> text(const type_info&, const void* at) {
        const type& value = *static_cast<const type*>(at);
        return value.is_string() ? std::optional(value.string()) : std::nullopt;
    }
    static constexpr scalar_functions functions{&from_string,
                                                &from_number,
                                                &from_null,
                                                &append,
                                                &is_zero,
                                                nullptr,
                                                object_errc::bad_int_or_string,
                                                object_errc::bad_int_or_string,
                                                false,
                                                nullptr,
                                                &text};
};

template <class Storage>
struct quantity_scalar {
    using type = basic_quantity<Storage>;
    static bool from_string(const type_info&, void* at, std::string_view text, bool stable, arena* memory) {
        return from_number(at, trim(text), stable, memory);
    }
    static bool from_number(void* at, std::string_view text, bool stable, arena* memory) {
        if (text.size() > max_quantity_text) {
            return false;
        }
        auto parsed = parse_quantity<Storage>(keep(text, stable, memory));
        if (parsed) {
            *static_cast<type*>(at) = *static_cast<decltype(parsed)&&>(parsed);
        }
        return parsed.has_value();
    }
    static object_errc why(std::string_view text) {
        const auto parsed = parse_quantity<Storage>(trim(text));
        return !parsed && parsed.error().code <= quantity_errc::suffix ? object_errc::bad_quantity
                                                                       : object_errc::too_large;
    }
    static void from_null(void* at) { *static_cast<type*>(at) = type(); }
    static void append(const type_info&, const void* at, output& out) {
        write(*static_cast<const type*>(at), [&](std::string_view text) { append_plain_json_string(text, out); });
    }
    static bool is_zero(const void* at) { return static_cast<const type*>(at)->is_zero(); }
    static constexpr scalar_functions functions{&from_string,
                                                &from_number,
                                                &from_null,
                                                &append,
                                                &is_zero,
                                                nullptr,
                                                object_errc::expected_string,
                                                object_errc::bad_quantity,
                                                true,
                                                &why};

private:
    /// Without what Unicode calls white space around it, as Go trims here only. What JSON has to escape is not trimmed.
    static constexpr std::string_view trim(std::string_view text) noexcept {
        constexpr std::string_view spaces[] = {" ",
                                               "\xC2\x85",
                                               "\xC2\xA0",
                                               "\xE1\x9A\x80",
                                               "\xE2\x80\x80",
                                               "\xE2\x80\x81",
                                               "\xE2\x80\x82",
                                               "\xE2\x80\x83",
                                               "\xE2\x80\x84",
                                               "\xE2\x80\x85",
                                               "\xE2\x80\x86",
                                               "\xE2\x80\x87",
                                               "\xE2\x80\x88",
                                               "\xE2\x80\x89",
                                               "\xE2\x80\x8A",
                                               "\xE2\x80\xA8",
                                               "\xE2\x80\xA9",
                                               "\xE2\x80\xAF",
                                               "\xE2\x81\x9F",
                                               "\xE3\x80\x80"};
        const auto may_be_space = [](char c) { return c == ' ' || static_cast<unsigned char>(c) >= 0x80; };
        bool trimmed = true;
        while (trimmed && !text.empty() && (may_be_space(text.front()) || may_be_space(text.back()))) {
            trimmed = false;
            for (const std::string_view space : spaces) {
                if (text.starts_with(space)) {
                    text.remove_prefix(space.size());
                    trimmed = true;
                } else if (text.ends_with(space)) {
                    text.remove_suffix(space.size());
                    trimmed = true;
                }
            }
        }
        return text;
    }
};

/// Takes checked JSON text, whatever its shape.
template <class Storage>
struct raw_scalar {
    using type = basic_raw_json<Storage>;
    static bool from_string(const type_info&, void* at, std::string_view json, bool stable, arena* memory) {
        *static_cast<type*>(at) = type(checked_json, keep(json, stable, memory));
        return true;
    }
    static void append(const type_info&, const void* at, output& out) {
        write_json(*static_cast<const type*>(at), [&](std::string_view part) { out += part; });
    }
    static bool is_zero(const void* at) { return !static_cast<const type*>(at)->has_value(); }
    static constexpr scalar_functions functions{
        &from_string, nullptr, nullptr, &append, &is_zero, nullptr, object_errc::syntax, object_errc::syntax};
};

/// Takes checked JSON text, and keeps that of what Go reads of it into an `any`.
template <class Storage>
struct any_scalar : raw_scalar<Storage> {
    using typename raw_scalar<Storage>::type;
    static bool from_string(const type_info& as, void* at, std::string_view json, bool stable, arena* memory) {
        std::string kept;
        if (!append_any(json, any_form::kept, kept)) {
            return false;
        }
        const bool same = kept == json;
        return raw_scalar<Storage>::from_string(as, at, same ? json : kept, same && stable, memory);
    }
    static void append(const type_info& as, const void* at, output& out) {
        const std::string_view kept = static_cast<const type*>(at)->text();
        std::string printed;
        if (kept.find(".0") == std::string_view::npos || !append_any(kept, any_form::printed, printed)) {
            raw_scalar<Storage>::append(as, at, out);
        }
        out += printed;
    }
    static void from_null(void* at) { *static_cast<type*>(at) = type(); }
    static list<std::string> repeated_keys(std::string_view json) {
        return json.size() > any_json::max_text ? list<std::string>() : any_json(json, true).repeated();
    }
    static constexpr scalar_functions functions{.from_string = &from_string,
                                                .from_number = nullptr,
                                                .from_null = &from_null,
                                                .append = &append,
                                                .is_zero = &raw_scalar<Storage>::is_zero,
                                                .is_empty = nullptr,
                                                .mismatch = object_errc::syntax,
                                                .malformed = object_errc::out_of_range,
                                                .repeated_keys = &repeated_keys};
};

template <class T, class Functions, shape Shape = shape::scalar>
struct describe_scalar {
    static constexpr type_info value{
        .shape = Shape, .borrowed = false, .ops = &ops_for<T>::value, .scalar = &Functions::functions};
};

}  // namespace detail

template <time_precision Precision>
struct describe<basic_time<Precision>>
    : detail::describe_scalar<basic_time<Precision>, detail::time_scalar<Precision>> {};
template <>
struct describe<duration> : detail::describe_scalar<duration, detail::duration_scalar> {};
template <class Storage>
struct describe<basic_int_or_string<Storage>>
    : detail::describe_scalar<basic_int_or_string<Storage>, detail::int_or_string_scalar<Storage>> {};
template <class Storage>
struct describe<basic_quantity<Storage>>
    : detail::describe_scalar<basic_quantity<Storage>, detail::quantity_scalar<Storage>> {};
template <class Storage>
struct describe<basic_raw_json<Storage>>
    : detail::describe_scalar<basic_raw_json<Storage>, detail::raw_scalar<Storage>, shape::raw> {};

namespace detail {

template <class List, class Storage>
struct describe_any_list {
    static consteval type_info make() {
        type_info made = describe<List>::value;
        made.element = &describe_scalar<basic_raw_json<Storage>, any_scalar<Storage>, shape::raw>::value;
        return made;
    }
    static constexpr type_info value = make();
};

}  // namespace detail

template <class Storage>
inline constexpr const type_info* any_type_of<list<basic_raw_json<Storage>>> =
    &detail::describe_any_list<list<basic_raw_json<Storage>>, Storage>::value;
template <class Storage>
inline constexpr const type_info* any_type_of<list_view<basic_raw_json<Storage>>> =
    &detail::describe_any_list<list_view<basic_raw_json<Storage>>, Storage>::value;

}  // namespace kube::inline v0_1::codec
