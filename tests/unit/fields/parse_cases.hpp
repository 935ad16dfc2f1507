// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>

#include <kube/fields/selector_view.hpp>

/// Texts and what becomes of them, for run time and compile time.
namespace field_cases {

/// A text and its canonical one.
inline constexpr std::pair<std::string_view, std::string_view> accepted[] = {
    {"", ""},
    {",,", ""},
    {"=", ""},
    {"==,!=", ""},
    {"a=", "a="},
    {"=b", "=b"},
    {"a=b", "a=b"},
    {"a==b", "a=b"},
    {"a!=b", "a!=b"},
    {"a!b=c", "a!b=c"},
    {"a!!=b", "a!!=b"},
    {"a=!b", "a=!b"},
    {"c!=d,a=b", "a=b,c!=d"},
    {"a=b, c=d", " c=d,a=b"},
    {"a==2,a=1", "a=1,a=2"},
    {"a=1,a==1", "a=1,a=1"},
    {"b=1,,a=1,", "a=1,b=1"},
    {R"(a=\,\=\\)", R"(a=\,\=\\)"},
    {R"(a=b\,c\=d,e=f)", R"(a=b\,c\=d,e=f)"},
    {R"(a\=b)", R"(a\=b)"},
    {R"(a\,b=c)", R"(a\,b=c)"},
    {R"(a\!=b)", R"(a\!=b)"},
    {"a=\xFF", "a=\xFF"},
    {"a=\\\\\xFF\xC3\xA9", "a=\\\\\xEF\xBF\xBD\xC3\xA9"},
    {"metadata.name=web-0,status.phase!=Running", "metadata.name=web-0,status.phase!=Running"},
};

struct wrong {
    std::string_view text{};
    kube::field_selector_error error{};
};
inline constexpr wrong refused[] = {
    {"a", {kube::field_selector_errc::no_operator, 0, 1}},
    {"b=1,a", {kube::field_selector_errc::no_operator, 4, 5}},
    {" ", {kube::field_selector_errc::no_operator, 0, 1}},
    {"a=b=c", {kube::field_selector_errc::unescaped, 3, 4}},
    {"a===b", {kube::field_selector_errc::unescaped, 3, 4}},
    {"a!==b", {kube::field_selector_errc::unescaped, 3, 4}},
    {R"(a=\)", {kube::field_selector_errc::invalid_escape, 2, 3}},
    {R"(a=\n)", {kube::field_selector_errc::invalid_escape, 2, 4}},
    {"a=\\\xC3\xA9", {kube::field_selector_errc::invalid_escape, 2, 5}},
    {"a=\\\xFFz", {kube::field_selector_errc::invalid_escape, 2, 4}},
    {R"(\)", {kube::field_selector_errc::no_operator, 0, 1}},
    // Terms are read in the order of their texts.
    {"z=1=,b", {kube::field_selector_errc::no_operator, 5, 6}},
};

}  // namespace field_cases
