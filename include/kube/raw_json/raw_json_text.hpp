// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/json_check.hpp>
#include <kube/raw_json/raw_json.hpp>

namespace kube::inline v0_1 {

/// The text as raw JSON, spaces around it kept; an error where json.Valid says no.
template <storage_policy Storage = owning>
[[nodiscard]] constexpr result<basic_raw_json<Storage>> parse_raw_json(std::string_view text, json_limits limits = {}) {
    if (const auto checked = check_json(text, limits); !checked) {
        return unexpected(checked.error());
    }
    return basic_raw_json<Storage>(checked_json, text);
}

/// `sink(std::string_view)` gets the value as Go prints it: compact, `null` when absent.
template <storage_policy Storage, class Sink>
constexpr void write_json(const basic_raw_json<Storage>& value, Sink&& sink) {
    if (value.has_value()) {
        write_compact_json(value.text(), sink);
    } else {
        sink(std::string_view("null"));
    }
}

}  // namespace kube::inline v0_1
