// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include <kube/base/fixed_string.hpp>
#include <kube/labels/parser.hpp>

namespace kube::inline v0_1 {

/// What the compiler shows where a literal is no selector.
/// @tparam Text the literal.
/// @tparam Reason what is wrong.
/// @tparam Column where, counted in bytes from 1.
template <fixed_string Text, selector_errc Reason, std::size_t Column>
struct selector_diagnostic {
    static_assert(Reason == selector_errc::none,
                  "this text is not a label selector: selector_diagnostic<text, reason, column> tells why and where");
    static constexpr bool instantiated = true;
};

namespace detail {

/// A selector that was read at compile time; refers to itself. One class for all texts with as many commas.
template <std::size_t Room>
struct static_selector {
    constexpr explicit static_selector(std::string_view text) noexcept {
        selector_parser parser(text, {requirements, values, Room});
        error = parser.parse();
        count = error.code == selector_errc::none ? parser.requirements().size() : 0;
    }
    static_selector(const static_selector&) = delete;
    static_selector& operator=(const static_selector&) = delete;

    requirement requirements[Room]{};
    std::string_view values[Room]{};
    std::size_t count = 0;
    selector_error error{};
};

template <fixed_string Text>
inline constexpr static_selector<selector_room(Text.view())> parsed_selector{Text.view()};

/// Term I of a selector that was read at compile time. Its key, operator and values are constants in the code that
/// matches it, so that texts are compared without a call.
template <fixed_string Text, std::size_t I>
struct static_term {
    static constexpr const requirement& wanted = parsed_selector<Text>.requirements[I];
    static constexpr std::string_view key = wanted.key;

    /// As find_label; here the length of the key is known.
    template <label_map M>
    [[nodiscard]] static constexpr found_label find(const M& labels) {
        if constexpr (is_sorted_array<M>) {
            return find_sorted(labels, key,
                               [](std::string_view a, std::string_view b) { return same_text_inlined(a, b); });
        } else {
            return find_label(labels, key);
        }
    }

    [[nodiscard]] static constexpr bool has_value(std::string_view found) noexcept {
        return [found]<std::size_t... J>(std::index_sequence<J...>) {
            return (same_text_inlined(found, value<J>) || ...);
        }(std::make_index_sequence<wanted.values.size()>{});
    }

    /// As requirement::matches.
    template <label_map M>
    [[nodiscard]] static constexpr bool matches(const M& labels) {
        using enum selection_operator;
        const found_label found = find(labels);
        if constexpr (wanted.operator_ == exists) {
            return found.present;
        } else if constexpr (wanted.operator_ == does_not_exist) {
            return !found.present;
        } else if constexpr (wanted.operator_ == not_in || wanted.operator_ == not_equals) {
            return !found.present || !has_value(found.value);
        } else if constexpr (wanted.operator_ == greater_than || wanted.operator_ == less_than) {
            return found.present && compares(wanted.operator_, wanted.values, found.value);
        } else {
            return found.present && has_value(found.value);
        }
    }

private:
    template <std::size_t J>
    static constexpr std::string_view value = wanted.values[J];
};

}  // namespace detail

inline namespace literals {

/// A selector in static storage; a text that labels.Parse would refuse does not compile.
template <fixed_string Text>
[[nodiscard]] constexpr selector_view operator""_selector() noexcept {
    constexpr const auto& parsed = detail::parsed_selector<Text>;
    if constexpr (parsed.error.code != selector_errc::none) {
        static_assert(selector_diagnostic<Text, parsed.error.code, parsed.error.begin + std::size_t{1}>::instantiated);
    }
    return selector_view(list_view<requirement>(parsed.requirements, parsed.count));
}

}  // namespace literals

/// True where `labels` meet the selector `Text`; the same answer as `Text_selector.matches(labels)`, by code that is
/// unrolled for this text.
template <fixed_string Text, label_map M>
[[nodiscard]] constexpr bool match(const M& labels) {
    constexpr std::size_t count = literals::operator""_selector < Text>().requirements().size();
    if constexpr (count > 1) {
        detail::expect_lookups(labels);
    }
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (detail::static_term<Text, I>::matches(labels) && ...);
    }(std::make_index_sequence<count>{});
}

}  // namespace kube::inline v0_1
