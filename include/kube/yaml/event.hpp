// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <kube/yaml/error.hpp>
#include <kube/yaml/scalar.hpp>

namespace kube::inline v0_1::yaml {

enum class event_kind : std::uint8_t { scalar, alias, array, object, end };

/// One node of a document as it is written: aliases, merges and doubled keys are not resolved yet.
struct event {
    event_kind kind = event_kind::scalar;
    scalar_tag tag = scalar_tag::none;
    /// A plain scalar without a tag, or one with the tag `!`: what can be a merge key.
    bool implicit = false;
    /// Of a scalar: its value in `event_list::text`.
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
    /// Of an alias: the index of what it stands for. Of an array or object: the index of its end.
    std::uint32_t target = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint32_t offset = 0;
};

/// The nodes of one document in the order of the text. An empty list is an empty document.
struct event_list {
    std::vector<event> events;
    std::string text;

    [[nodiscard]] std::string_view value(const event& e) const noexcept {
        return std::string_view(text).substr(e.begin, e.size);
    }
};

namespace detail {

inline error error_at(error_code code, const event& e) noexcept {
    return {.code = code, .line = e.line, .column = e.column, .offset = e.offset};
}

}  // namespace detail

}  // namespace kube::inline v0_1::yaml
