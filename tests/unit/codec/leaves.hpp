// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <kube/codec/type_info.hpp>

/// Visits every value of an owning object that holds no other values: `visit(path, type, at)`.
template <class Visitor>
void for_each_leaf(const kube::codec::type_info& type, void* at, const std::string& path, Visitor&& visit) {
    using kube::codec::shape;
    switch (type.shape) {
    case shape::object:
        for (std::uint32_t i = 0; i != type.field_count; ++i) {
            const kube::codec::field_info& field = type.fields[i];
            for_each_leaf(*field.type, static_cast<std::byte*>(at) + field.offset,
                          path + (path.empty() ? "" : ".") + std::string(field.name), visit);
        }
        return;
    case shape::pointer:
        for_each_leaf(*type.element, type.pointer->get_or_emplace(type, at, nullptr), path, visit);
        return;
    case shape::list:
    case shape::map: {
        const kube::codec::elements items = type.container->get(at);
        for (std::size_t i = 0; i != items.count; ++i) {
            auto* const entry = static_cast<std::byte*>(const_cast<void*>(items.data)) + i * type.entry->size;
            const std::string key =
                type.shape == shape::map ? *static_cast<std::string*>(static_cast<void*>(entry)) : std::to_string(i);
            for_each_leaf(*type.element, entry + type.value_offset, path + "[" + key + "]", visit);
        }
        return;
    }
    default: visit(path, type, at);
    }
}

/// Gives a leaf another value.
inline void change_leaf(const kube::codec::type_info& type, void* at) {
    using kube::codec::shape;
    switch (type.shape) {
    case shape::boolean: *static_cast<bool*>(at) = !*static_cast<bool*>(at); return;
    case shape::int32: ++*static_cast<std::int32_t*>(at); return;
    case shape::int64: ++*static_cast<std::int64_t*>(at); return;
    case shape::uint8: ++*static_cast<std::uint8_t*>(at); return;
    case shape::floating: *static_cast<double*>(at) += 1; return;
    case shape::string: *static_cast<std::string*>(at) += '!'; return;
    case shape::bytes: static_cast<kube::bytes*>(at)->push_back(7); return;
    case shape::raw: static_cast<void>(type.scalar->from_string(type, at, "[true]", false, nullptr)); return;
    default:
        static_cast<void>(type.scalar->from_string(type, at, "2000001m", false, nullptr) ||
                          type.scalar->from_string(type, at, "2031-01-02T03:04:05.000006Z", false, nullptr) ||
                          type.scalar->from_string(type, at, "3h", false, nullptr));
    }
}
