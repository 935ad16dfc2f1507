// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include <kube/codec/describe.hpp>
#include <kube/codec/scalars.hpp>

/// Sets every field of an owning object to a value of its own, through all pointers, lists and maps.
class filler {
public:
    template <class Model>
    void fill(Model& object) {
        fill(*kube::codec::type_of<Model>, &object, 0);
    }
    /// The names of all fields that were set.
    [[nodiscard]] const std::set<std::string_view>& names() const noexcept { return names_; }

private:
    void fill(const kube::codec::type_info& type, void* at, std::size_t depth) {
        using kube::codec::shape;
        ++count_;
        switch (type.shape) {
        case shape::boolean: *static_cast<bool*>(at) = true; return;
        case shape::int32: *static_cast<std::int32_t*>(at) = static_cast<std::int32_t>(count_); return;
        case shape::int64: *static_cast<std::int64_t*>(at) = static_cast<std::int64_t>(count_) << 32; return;
        case shape::uint8: *static_cast<std::uint8_t*>(at) = static_cast<std::uint8_t>(count_); return;
        case shape::floating: *static_cast<double*>(at) = static_cast<double>(count_) + 0.5; return;
        case shape::string: *static_cast<std::string*>(at) = "text <" + std::to_string(count_) + "> \xC3\xA9"; return;
        case shape::raw: set(type, at, R"({"n":)" + std::to_string(count_) + "}"); return;
        case shape::scalar:
            set(type, at, std::to_string(count_) + "m") || set(type, at, "2024-01-02T03:04:05.000006Z");
            return;
        case shape::pointer: fill(*type.element, type.pointer->get_or_emplace(type, at, nullptr), depth); return;
        case shape::bytes:
        case shape::list:
        case shape::map: fill_container(type, at, depth); return;
        case shape::object:
            for (std::uint32_t i = 0; i != type.field_count; ++i) {
                names_.insert(type.fields[i].name);
                fill(*type.fields[i].type, static_cast<std::byte*>(at) + type.fields[i].offset, depth + 1);
            }
        }
    }
    void fill_container(const kube::codec::type_info& type, void* at, std::size_t depth) {
        auto& owned = *static_cast<kube::detail::raw_list*>(at);
        for (std::size_t i = 0; i != (depth < 4 ? 2U : 1U); ++i) {
            owned.append_default(*type.entry);
            auto* const entry = static_cast<std::byte*>(owned.at(*type.entry, i));
            if (type.shape == kube::codec::shape::map) {
                *static_cast<std::string*>(static_cast<void*>(entry)) = "key/" + std::to_string(i);
            }
            fill(*type.element, entry + type.value_offset, depth);
        }
    }
    static bool set(const kube::codec::type_info& type, void* at, const std::string& text) {
        return type.scalar->from_string(type, at, text, false, nullptr);
    }

    std::size_t count_ = 0;
    std::set<std::string_view> names_;
};
