// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/fixed_string.hpp>
#include <kube/codec/describe.hpp>

namespace kube::inline v0_1 {

template <fixed_string... Paths>
struct field_paths {};

/// Paths of the fields that a trimmed decode reads, by their JSON names from the object on:
/// `fields<"metadata.labels", "spec.containers.resources.requests">`. A path leads through lists to each of their
/// items, and brings all that is below its last field.
template <fixed_string... Paths>
inline constexpr field_paths<Paths...> fields{};

/// What is wrong with a path.
enum class field_path_errc : std::uint8_t {
    none,
    no_such_field,
    below_a_value,  ///< the path goes on below a text, a number or a map
};

/// What the compiler shows where a path leads to no field.
/// @tparam Path as it was given.
/// @tparam Part the name that leads nowhere, counted from 1.
template <class Model, fixed_string Path, field_path_errc Reason, std::size_t Part>
struct field_path_diagnostic {
    static_assert(Reason == field_path_errc::none,
                  "this path leads to no field: field_path_diagnostic<model, path, reason, part> tells why and where");
    static constexpr bool instantiated = true;
};

namespace codec {

namespace detail {

/// The first name of a path, and what stands behind it.
struct path_parts {
    constexpr explicit path_parts(std::string_view path) noexcept : head(path) {
        for (std::size_t i = 0; i != path.size(); ++i) {
            if (path[i] == '.') {
                head = path.substr(0, i);
                rest = path.substr(i + 1);
                ends = false;
                return;
            }
        }
    }

    std::string_view head;
    std::string_view rest{};
    bool ends = true;
};

/// Through lists and pointers to what they hold.
constexpr const type_info& held_type(const type_info& type) noexcept {
    const type_info* held = &type;
    while (held->shape == shape::pointer || held->shape == shape::list) {
        held = held->element;
    }
    return *held;
}

struct path_check {
    field_path_errc reason = field_path_errc::none;
    std::size_t part = 1;
};

consteval path_check check_path(const type_info& model, std::string_view path) {
    const type_info* type = &model;
    for (path_check made;; ++made.part) {
        if (type->shape != shape::object) {
            made.reason = field_path_errc::below_a_value;
            return made;
        }
        const path_parts parts(path);
        const field_info* found = type->fields;
        const field_info* const end = found + type->field_count;
        while (found != end && found->name != parts.head) {
            ++found;
        }
        if (found == end) {
            made.reason = field_path_errc::no_such_field;
            return made;
        }
        if (parts.ends) {
            return made;
        }
        type = &held_type(*found->type);
        path = parts.rest;
    }
}

/// The parts of tables that paths lead through; refers to itself and to the whole tables.
/// @tparam Room for types and for fields: at least the names in all paths, each with its lists and pointers.
template <std::size_t Paths, std::size_t Room>
class trimmed_tables {
public:
    constexpr trimmed_tables(const type_info& model, const std::string_view (&paths)[Paths]) noexcept {
        path_set all;
        for (const std::string_view path : paths) {
            all.paths[all.count++] = path;
        }
        trim(model, all);
    }
    trimmed_tables(const trimmed_tables&) = delete;
    trimmed_tables& operator=(const trimmed_tables&) = delete;

    [[nodiscard]] constexpr const type_info& root() const noexcept { return types_[0]; }

private:
    struct path_set {
        std::string_view paths[Paths]{};
        std::size_t count = 0;
    };

    constexpr const type_info* trim(const type_info& type, const path_set& wanted) noexcept {
        type_info& made = types_[type_count_++];
        made = type;
        if (type.shape != shape::object) {
            made.element = trim(*type.element, wanted);
            return &made;
        }
        const std::size_t first = field_count_;
        for (std::size_t i = 0; i != type.field_count; ++i) {
            if (is_wanted(type.fields[i], wanted)) {
                fields_[field_count_++] = type.fields[i];
            }
        }
        made.fields = fields_ + first;
        made.field_count = static_cast<std::uint32_t>(field_count_ - first);
        made.unknown = nullptr;
        for (std::size_t i = 0; i != made.field_count; ++i) {
            field_info& field = fields_[first + i];
            path_set below;
            bool whole = false;
            for (std::size_t k = 0; k != wanted.count; ++k) {
                const path_parts parts(wanted.paths[k]);
                if (parts.head == field.name) {
                    whole = whole || parts.ends;
                    below.paths[below.count++] = parts.rest;
                }
            }
            if (!whole) {
                field.type = trim(*field.type, below);
            }
        }
        return &made;
    }
    static constexpr bool is_wanted(const field_info& field, const path_set& wanted) noexcept {
        for (std::size_t k = 0; k != wanted.count; ++k) {
            if (path_parts(wanted.paths[k]).head == field.name) {
                return true;
            }
        }
        return false;
    }

    type_info types_[Room]{};
    field_info fields_[Room]{};
    std::size_t type_count_ = 0;
    std::size_t field_count_ = 0;
};

/// What `trimmed_tables` need room for. A name has at most a list, a pointer and an object.
consteval std::size_t names_in(std::string_view path) {
    std::size_t names = 1;
    for (const char c : path) {
        names += c == '.' ? 1U : 0U;
    }
    return names;
}

template <class Model, fixed_string... Paths>
struct trimmed {
    static_assert(sizeof...(Paths) != 0, "name a field");
    template <fixed_string Path, path_check Found = check_path(*type_of<Model>, Path.view())>
    static constexpr bool leads_to_field = field_path_diagnostic<Model, Path, Found.reason, Found.part>::instantiated;
    static_assert((leads_to_field<Paths> && ...));

    static constexpr std::string_view paths[sizeof...(Paths)] = {Paths.view()...};
    static constexpr trimmed_tables<sizeof...(Paths), 1 + 4 * (names_in(Paths.view()) + ...)> tables{*type_of<Model>,
                                                                                                     paths};
};

}  // namespace detail

/// The table of a model with the fields alone that the paths name, and what leads to them.
template <class Model, fixed_string... Paths>
inline constexpr const type_info* trimmed_type_of = &detail::trimmed<Model, Paths...>::tables.root();

}  // namespace codec

}  // namespace kube::inline v0_1
