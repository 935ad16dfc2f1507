// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/labels/selector.hpp>
#include <kube/labels/selector_view.hpp>

namespace kube::inline v0_1 {

namespace detail {

/// FNV-1a over texts and small numbers; a text's length goes in too, so that parts do not run into each other.
class selector_hash {
public:
    constexpr void add(std::uint64_t number) noexcept { state_ = (state_ ^ number) * 0x100000001B3U; }
    constexpr void add(std::string_view text) noexcept {
        add(text.size());
        for (const char c : text) {
            add(static_cast<std::uint64_t>(static_cast<unsigned char>(c)));
        }
    }
    constexpr void add(const requirement& term) noexcept {
        add(term.key);
        add(static_cast<std::uint64_t>(term.operator_));
        add(term.values.size());
        for (const std::string_view value : term.values) {
            add(value);
        }
    }
    /// FNV's upper bits depend on all bytes, its lowest on few.
    [[nodiscard]] constexpr std::size_t value() const noexcept {
        return static_cast<std::size_t>(state_ ^ (state_ >> 32U));
    }

private:
    std::uint64_t state_ = 0xCBF29CE484222325U;
};

}  // namespace detail

/// Equal requirements have equal hashes, also those in different programs.
[[nodiscard]] constexpr std::size_t hash_value(const requirement& term) noexcept {
    detail::selector_hash hash;
    hash.add(term);
    return hash.value();
}

/// Equal selectors have equal hashes, whoever keeps their requirements: texts of one meaning, such as `a=1,b` and
/// ` b, a = 1`, too.
[[nodiscard]] constexpr std::size_t hash_value(selector_view selector) noexcept {
    detail::selector_hash hash;
    hash.add(selector.selects_nothing() ? 1U : 0U);
    for (const requirement& term : selector.requirements()) {
        hash.add(term);
    }
    return hash.value();
}

}  // namespace kube::inline v0_1

template <>
struct std::hash<::kube::requirement> {
    constexpr std::size_t operator()(const ::kube::requirement& term) const noexcept { return hash_value(term); }
};
template <>
struct std::hash<::kube::selector_view> {
    constexpr std::size_t operator()(::kube::selector_view selector) const noexcept { return hash_value(selector); }
};
template <>
struct std::hash<::kube::selector> {
    std::size_t operator()(const ::kube::selector& selector) const noexcept { return hash_value(selector.view()); }
};
