// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <kube/base/integer.hpp>
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

template <class T>
T value_at(const void* at) noexcept {
    return *static_cast<const T*>(at);
}

inline elements elements_of(const type_info& type, const void* at) noexcept {
    if (!type.borrowed) {
        const raw_list& list = *static_cast<const raw_list*>(at);
        return {list.data(), list.size(), list.is_nil()};
    }
    raw_list_view view;
    std::memcpy(&view, at, sizeof view);
    return {view.data, view.size, !view.present};
}

inline const void* pointee(const type_info& type, const void* at) {
    if (!type.pointer->is_address) {
        return type.pointer->get(at);
    }
    const void* held = nullptr;
    std::memcpy(&held, at, sizeof held);
    return held;
}

/// Whether Go's `omitempty` or `omitzero` leave the field out.
inline bool is_omitted(const field_info& field, const void* at) {
    switch (field.omit) {
    case omit_test::never: return false;
    case omit_test::zero_byte: return value_at<unsigned char>(at) == 0;
    case omit_test::zero_int32: return value_at<std::int32_t>(at) == 0;
    case omit_test::zero_int64: return value_at<std::int64_t>(at) == 0;
    case omit_test::zero_double: return !(value_at<double>(at) < 0) && !(value_at<double>(at) > 0);
    case omit_test::empty_string: return static_cast<const std::string*>(at)->empty();
    case omit_test::empty_string_view: return static_cast<const std::string_view*>(at)->empty();
    case omit_test::empty_list: return static_cast<const raw_list*>(at)->size() == 0;
    case omit_test::empty_list_view: {
        raw_list_view view;
        std::memcpy(&view, at, sizeof view);
        return view.size == 0;
    }
    case omit_test::null_pointer: return pointee(*field.type, at) == nullptr;
    case omit_test::empty_scalar: return field.type->scalar->is_empty != nullptr && field.type->scalar->is_empty(at);
    case omit_test::zero_scalar: return field.type->scalar->is_zero(at);
    }
    return false;
}

/// What is written without a look at the room: digits, brackets, words.
inline constexpr std::size_t spare_room = 32;

inline char* write_word(std::string_view word, char* to) noexcept { return to + word.copy(to, word.size()); }

inline char* write_base64_string(const elements& raw, char* to, output& out) {
    to = out.room(to, base64_size(raw.count) + 2);
    *to++ = '"';
    to = write_base64({static_cast<const char*>(raw.data), raw.count}, to);
    *to++ = '"';
    return to;
}

// Each of these writes from `to` on, where there is spare room, and returns where the value ends.

inline char* write_json(const type_info& type, const void* at, char* to, output& out);

inline char* write_list(const type_info& type, const elements& items, char* to, output& out) {
    *to++ = '[';
    for (std::size_t i = 0; i != items.count; ++i) {
        to = out.room(to, spare_room + 1);
        if (i != 0) {
            *to++ = ',';
        }
        to = write_json(*type.element, offset_by(items.data, i * type.entry->size), to, out);
    }
    to = out.room(to, 1);
    *to++ = ']';
    return to;
}

/// The entries of a map, or of what keeps unknown fields.
inline char* write_entries(const type_info& type, const elements& entries, char separator, char* to, output& out) {
    for (std::size_t i = 0; i != entries.count; ++i) {
        const void* const entry = offset_by(entries.data, i * type.entry->size);
        to = out.room(to, 1);
        *to++ = separator;
        separator = ',';
        to = out.room(write_json_string(key_of(entry, type.borrowed), to, out), spare_room + 1);
        *to++ = ':';
        to = write_json(*type.element, offset_by(entry, type.value_offset), to, out);
    }
    to = out.room(to, 2);
    if (separator == '{') {
        *to++ = '{';
    }
    *to++ = '}';
    return to;
}

inline char* write_name(std::string_view name, char* to) noexcept {
    const auto copy = [&]<class Word>(Word word, std::size_t at) {
        std::memcpy(&word, name.data() + at, sizeof word);
        std::memcpy(to + at, &word, sizeof word);
    };
    const std::size_t size = name.size();
    if (size >= 8) {
        for (std::size_t at = 0; at + 8 < size; at += 8) {
            copy(std::uint64_t{}, at);
        }
        copy(std::uint64_t{}, size - 8);
    } else if (size >= 4) {
        copy(std::uint32_t{}, 0);
        copy(std::uint32_t{}, size - 4);
    } else {
        for (std::size_t at = 0; at != size; ++at) {
            to[at] = name[at];
        }
    }
    return to + size;
}

inline char* write_object(const type_info& type, const void* at, char* to, output& out) {
    char separator = '{';
    for (const field_info *field = type.fields, *const end = field + type.field_count; field != end; ++field) {
        const void* const member = offset_by(at, field->offset);
        if (is_omitted(*field, member)) {
            continue;
        }
        to = out.room(to, field->name.size() + 4 + spare_room);
        *to++ = separator;
        *to++ = '"';
        to = write_name(field->name, to);
        *to++ = '"';
        *to++ = ':';
        separator = ',';
        to = write_json(*field->type, member, to, out);
    }
    if (type.unknown == nullptr) {
        to = out.room(to, 2);
        return separator == '{' ? write_word("{}", to) : write_word("}", to);
    }
    return write_entries(*type.unknown, elements_of(*type.unknown, offset_by(at, type.unknown_offset)), separator, to,
                         out);
}

inline char* write_json(const type_info& type, const void* at, char* to, output& out) {
    const auto number = [to](std::int64_t value) { return kube::detail::write_integer(to, value); };
    switch (type.shape) {
    case shape::boolean: return write_word(value_at<bool>(at) ? "true" : "false", to);
    case shape::int32: return number(value_at<std::int32_t>(at));
    case shape::int64: return number(value_at<std::int64_t>(at));
    case shape::uint8: return number(value_at<std::uint8_t>(at));
    case shape::floating: return write_double(value_at<double>(at), to);
    case shape::string: return write_json_string(text_of(type, at), to, out);
    case shape::scalar:
    case shape::raw:
        out.end_at(to);
        type.scalar->append(type, at, out);
        return out.room(0);
    case shape::pointer: {
        const void* const held = pointee(type, at);
        return held == nullptr ? write_word("null", to) : write_json(*type.element, held, to, out);
    }
    case shape::bytes:
    case shape::list:
    case shape::map: {
        const elements items = elements_of(type, at);
        return items.nil                    ? write_word("null", to)
               : type.shape == shape::bytes ? write_base64_string(items, to, out)
               : type.shape == shape::list  ? write_list(type, items, to, out)
                                            : write_entries(type, items, '{', to, out);
    }
    case shape::object: return write_object(type, at, to, out);
    }
    return to;
}

}  // namespace detail

/// Appends the JSON text of a value as Go's json.Marshal writes it: fields in order, map keys sorted; behind an object's
/// fields those that it keeps beside its model's. Recursion is as deep as the value, which its type bounds.
inline void append_json(const type_info& type, const void* at, std::string& out) {
    output to(out);
    to.end_at(detail::write_json(type, at, to.room(detail::spare_room), to));
}

}  // namespace kube::inline v0_1::codec
