// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/codec/base64.hpp>
#include <kube/codec/double_text.hpp>
#include <kube/codec/json_text.hpp>
#include <kube/codec/key_order.hpp>
#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

namespace detail {

inline const void* offset_by(const void* at, std::size_t offset) noexcept {
    return static_cast<const std::byte*>(at) + offset;
}

inline std::string_view text_of(const type_info& type, const void* at) noexcept {
    return type.borrowed ? *static_cast<const std::string_view*>(at)
                         : std::string_view(*static_cast<const std::string*>(at));
}

/// What Go's `omitempty` leaves out: structs never.
inline bool is_empty(const type_info& type, const void* at) {
    switch (type.shape) {
    case shape::boolean: return !*static_cast<const bool*>(at);
    case shape::int32: return *static_cast<const std::int32_t*>(at) == 0;
    case shape::int64: return *static_cast<const std::int64_t*>(at) == 0;
    case shape::uint8: return *static_cast<const std::uint8_t*>(at) == 0;
    case shape::floating: return !(*static_cast<const double*>(at) < 0) && !(*static_cast<const double*>(at) > 0);
    case shape::string: return text_of(type, at).empty();
    case shape::bytes:
    case shape::list:
    case shape::map:
        return type.borrowed ? type.container->get(at).count == 0 : static_cast<const raw_list*>(at)->size() == 0;
    case shape::pointer: return type.pointer->get(at) == nullptr;
    case shape::scalar: return type.scalar->is_empty != nullptr && type.scalar->is_empty(at);
    case shape::raw:
    case shape::object: return false;
    }
    return false;
}

inline bool is_omitted(const field_info& field, const void* at) {
    switch (field.omit) {
    case omit_rule::never: return false;
    case omit_rule::if_empty: return is_empty(*field.type, at);
    case omit_rule::if_zero:
        return field.type->scalar != nullptr ? field.type->scalar->is_zero(at) : is_empty(*field.type, at);
    }
    return false;
}

/// Appends `,"name":` at once; a name needs no escapes.
inline void append_name(bool first, std::string_view name, std::string& out) {
    char text[128];
    if (name.size() > sizeof text - 4) {
        out += first ? "" : ",";
        append_json_string(name, out);
        out += ':';
        return;
    }
    std::size_t size = 0;
    if (!first) {
        text[size++] = ',';
    }
    text[size++] = '"';
    size += name.copy(text + size, name.size());
    text[size++] = '"';
    text[size++] = ':';
    out.append(text, size);
}

template <class Number>
void append_number(Number value, std::string& out) {
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    out.append(digits, end.ptr);
}

}  // namespace detail

inline void append_json(const type_info& type, const void* at, std::string& out);

/// Appends the fields that an object keeps beside those of its model.
inline void append_unknown(const type_info& type, const void* at, bool first, std::string& out) {
    const type_info& kept = *type.unknown;
    const elements fields = kept.container->get(detail::offset_by(at, type.unknown_offset));
    for (std::size_t i = 0; i != fields.count; ++i) {
        const void* const entry = detail::offset_by(fields.data, i * kept.entry->size);
        if (!first || i != 0) {
            out += ',';
        }
        append_json_string(key_of(entry, kept.borrowed), out);
        out += ':';
        append_json(*kept.element, detail::offset_by(entry, kept.value_offset), out);
    }
}

/// Appends the JSON text of a value as Go's json.Marshal writes it: fields in order, map keys sorted. Recursion is as
/// deep as the value, which its type bounds.
inline void append_json(const type_info& type, const void* at, std::string& out) {
    switch (type.shape) {
    case shape::boolean: out += *static_cast<const bool*>(at) ? "true" : "false"; return;
    case shape::int32: detail::append_number(*static_cast<const std::int32_t*>(at), out); return;
    case shape::int64: detail::append_number(*static_cast<const std::int64_t*>(at), out); return;
    case shape::uint8: detail::append_number(*static_cast<const std::uint8_t*>(at), out); return;
    case shape::floating: append_double(*static_cast<const double*>(at), out); return;
    case shape::string: append_json_string(detail::text_of(type, at), out); return;
    case shape::scalar:
    case shape::raw: type.scalar->append(type, at, out); return;
    case shape::pointer: {
        const void* const held = type.pointer->get(at);
        if (held == nullptr) {
            out += "null";
        } else {
            append_json(*type.element, held, out);
        }
        return;
    }
    case shape::bytes: {
        const elements raw = type.container->get(at);
        if (raw.nil) {
            out += "null";
            return;
        }
        out += '"';
        append_base64({static_cast<const char*>(raw.data), raw.count}, out);
        out += '"';
        return;
    }
    case shape::list: {
        const elements items = type.container->get(at);
        if (items.nil) {
            out += "null";
            return;
        }
        out += '[';
        for (std::size_t i = 0; i != items.count; ++i) {
            if (i != 0) {
                out += ',';
            }
            append_json(*type.element, detail::offset_by(items.data, i * type.entry->size), out);
        }
        out += ']';
        return;
    }
    case shape::map: {
        const elements entries = type.container->get(at);
        if (entries.nil) {
            out += "null";
            return;
        }
        out += '{';
        for (std::size_t i = 0; i != entries.count; ++i) {
            if (i != 0) {
                out += ',';
            }
            const void* const entry = detail::offset_by(entries.data, i * type.entry->size);
            append_json_string(key_of(entry, type.borrowed), out);
            out += ':';
            append_json(*type.element, detail::offset_by(entry, type.value_offset), out);
        }
        out += '}';
        return;
    }
    case shape::object: {
        out += '{';
        bool first = true;
        for (std::uint32_t i = 0; i != type.field_count; ++i) {
            const field_info& field = type.fields[i];
            const void* const member = detail::offset_by(at, field.offset);
            if (detail::is_omitted(field, member)) {
                continue;
            }
            detail::append_name(first, field.name, out);
            first = false;
            append_json(*field.type, member, out);
        }
        if (type.unknown != nullptr) {
            append_unknown(type, at, first, out);
        }
        out += '}';
        return;
    }
    }
}

}  // namespace kube::inline v0_1::codec
