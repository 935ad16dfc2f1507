// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/list.hpp>
#include <kube/base/map.hpp>
#include <kube/base/parse_error.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels/selector.hpp>
#include <kube/labels/sort_values.hpp>
#include <kube/names/label.hpp>
#include <kube/names/utf8.hpp>

namespace kube::inline v0_1 {

/// Why a text is no list of labels.
enum class labels_errc : std::uint8_t {
    none,
    /// A part between commas that has not exactly one `=`.
    expected_equals,
    invalid_key,
    invalid_value,
    /// Longer than max_selector_length.
    too_long,
};

/// The place is the part between commas, or the key or value at fault.
using labels_error = parse_error<labels_errc>;

namespace detail {

/// unicode.IsSpace
constexpr bool is_space(std::uint32_t code) noexcept {
    return (code >= '\t' && code <= '\r') || code == ' ' || code == 0x85 || code == 0xA0 || code == 0x1680 ||
           (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F ||
           code == 0x3000;
}

/// strings.TrimSpace
constexpr std::string_view trim_space(std::string_view text) noexcept {
    while (!text.empty()) {
        const utf8_read first = read_utf8(text);
        if (first.size == 0 || !is_space(first.code_point)) {
            break;
        }
        text.remove_prefix(first.size);
    }
    for (std::size_t size = 1; size <= 3 && size <= text.size(); ++size) {
        const utf8_read last = read_utf8(text.substr(text.size() - size));
        if (last.size == size && is_space(last.code_point)) {
            text.remove_suffix(size);
            size = 0;
        }
    }
    return text;
}

/// Labels without blanks around them; views of the text that they came from.
struct label_text {
    std::string_view key{};
    std::string_view value{};
    bool well_formed = false;
};

constexpr label_text split_label(std::string_view part) noexcept {
    const std::size_t sign = part.find('=');
    if (sign == std::string_view::npos || part.find('=', sign + 1) != std::string_view::npos) {
        return {};
    }
    return {trim_space(part.substr(0, sign)), trim_space(part.substr(sign + 1)), true};
}

}  // namespace detail

/// Reads labels such as `app=web,tier=front`: labels.ConvertSelectorToLabelsMap. Of equal keys the last one stays.
/// O(n log n) in the length of the text.
[[nodiscard]] inline expected<map<std::string>, labels_error> parse_labels(std::string_view text) {
    map<std::string> labels(kube::empty);
    if (text.empty()) {
        return labels;
    }
    if (text.size() > max_selector_length) {
        return unexpected(labels_error{labels_errc::too_long, max_selector_length, max_selector_length});
    }
    const auto fail = [text](labels_errc code, std::string_view at) {
        const auto begin = static_cast<std::uint32_t>(at.data() - text.data());
        return unexpected(labels_error{code, begin, begin + static_cast<std::uint32_t>(at.size())});
    };
    list<std::string_view> keys;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::string_view rest = text.substr(begin);
        const std::string_view part = rest.substr(0, rest.find(','));
        const detail::label_text label = detail::split_label(part);
        if (!label.well_formed) {
            return fail(labels_errc::expected_equals, part);
        }
        if (!is_label_key(label.key)) {
            return fail(labels_errc::invalid_key, label.key);
        }
        if (!is_label_value(label.value)) {
            return fail(labels_errc::invalid_value, label.value);
        }
        keys.push_back(label.key);
        begin += part.size() + 1;
    }
    // In key order, so that each goes to the end of the map; of equal keys in the order of the text.
    detail::sort_values(keys.data(), keys.size());
    labels.reserve(keys.size());
    for (const std::string_view key : keys) {
        const std::string_view rest = text.substr(static_cast<std::size_t>(key.data() - text.data()));
        labels.insert_or_assign(key, std::string(detail::split_label(rest.substr(0, rest.find(','))).value));
    }
    return labels;
}

}  // namespace kube::inline v0_1
