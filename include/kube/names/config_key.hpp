// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/names/label.hpp>

namespace kube::inline v0_1 {

inline constexpr std::size_t config_map_key_max_length = 253;

namespace detail {

/// Letters, digits, '-', '.' and '_'; not empty, of any length.
constexpr bool has_config_key_form(std::string_view text) noexcept {
    for (const char c : text) {
        if (!is_alnum(c) && c != '-' && c != '.' && c != '_') {
            return false;
        }
    }
    return !text.empty();
}

constexpr bool has_env_var_form(std::string_view text) noexcept {
    return has_config_key_form(text) && (text.front() < '0' || text.front() > '9');
}

/// True of a name that would lead out of a folder, or to the folder itself.
constexpr bool names_folder(std::string_view text) noexcept { return text == "." || text.substr(0, 2) == ".."; }

/// Printable ASCII but for '='; not empty.
constexpr bool has_relaxed_env_var_form(std::string_view text) noexcept {
    for (const char c : text) {
        if (c < ' ' || c > '~' || c == '=') {
            return false;
        }
    }
    return true;
}

}  // namespace detail

/// A key of a ConfigMap or a Secret, which also names a file: IsConfigMapKey.
[[nodiscard]] constexpr bool is_config_map_key(std::string_view text) noexcept {
    return text.size() <= config_map_key_max_length && detail::has_config_key_form(text) && !detail::names_folder(text);
}

/// An environment variable's name as it was before v1.34: IsEnvVarName.
[[nodiscard]] constexpr bool is_env_var_name(std::string_view text) noexcept {
    return detail::has_env_var_form(text) && !detail::names_folder(text);
}

/// An environment variable's name: any printable ASCII but '='. IsRelaxedEnvVarName.
[[nodiscard]] constexpr bool is_relaxed_env_var_name(std::string_view text) noexcept {
    return !text.empty() && detail::has_relaxed_env_var_form(text);
}

}  // namespace kube::inline v0_1
