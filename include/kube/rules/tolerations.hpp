// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/node.hpp>
#include <kube/api/core/v1/pod_spec.hpp>
#include <kube/base/storage.hpp>
#include <kube/labels/requirement.hpp>

namespace kube::inline v0_1 {

/// What the feature gates of a cluster decide about tolerations; the defaults are those of v1.36.
struct toleration_options {
    /// TaintTolerationComparisonOperators: the operators Lt and Gt. Without it they tolerate nothing.
    bool comparison_operators = false;
};

namespace detail {

/// The text of an integer as a person writes it: no plus sign, no leading zero, no "-0".
constexpr bool parse_plain_integer(std::string_view text, std::int64_t& out) noexcept {
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || digits.front() == '+' || (digits.front() == '0' && text != "0")) {
        return false;
    }
    return parse_label_integer(text, out);
}

constexpr bool tolerates_value(api::core::v1::toleration_operator operator_, std::string_view held,
                               std::string_view met, toleration_options options) noexcept {
    using enum api::core::v1::toleration_operator;
    std::int64_t wanted = 0;
    std::int64_t found = 0;
    switch (operator_) {
    case unset:
    case equal: return held == met;
    case exists: return true;
    case lt:
    case gt:
        if (!options.comparison_operators || !parse_plain_integer(held, wanted) || !parse_plain_integer(met, found)) {
            return false;
        }
        return operator_ == lt ? found < wanted : found > wanted;
    }
    return false;
}

}  // namespace detail

/// True where a pod with this toleration may meet this taint: Toleration.ToleratesTaint.
/// An empty key or effect stands for all of them; an operator left out is Equal, one that is not known tolerates
/// nothing. `toleration_seconds` plays no part.
template <storage_policy A, storage_policy B>
[[nodiscard]] constexpr bool tolerates(const api::core::v1::basic_toleration<A>& held,
                                       const api::core::v1::basic_taint<B>& met, toleration_options options = {}) {
    const std::string_view key(held.key);
    if (!held.effect.empty() && held.effect.text() != met.effect.text()) {
        return false;
    }
    if (!key.empty() && key != std::string_view(met.key)) {
        return false;
    }
    return held.operator_.is_known() && detail::tolerates_value(held.operator_.value(), held.value, met.value, options);
}

/// True where one of `tolerations`, any range of them, tolerates the taint: TolerationsTolerateTaint.
template <class Tolerations, storage_policy Storage>
    requires requires(const Tolerations& all) { all.begin() != all.end(); }
[[nodiscard]] constexpr bool tolerates(const Tolerations& tolerations, const api::core::v1::basic_taint<Storage>& met,
                                       toleration_options options = {}) {
    for (const auto& held : tolerations) {
        if (tolerates(held, met, options)) {
            return true;
        }
    }
    return false;
}

/// True for the effects that keep a pod off a node, NoSchedule and NoExecute; the filter that the scheduler uses.
struct keeps_pods_off {
    template <storage_policy Storage>
    constexpr bool operator()(const api::core::v1::basic_taint<Storage>& met) const noexcept {
        using enum api::core::v1::taint_effect;
        return met.effect == no_schedule || met.effect == no_execute;
    }
};

/// Counts every taint.
struct all_taints {
    template <storage_policy Storage>
    constexpr bool operator()(const api::core::v1::basic_taint<Storage>&) const noexcept {
        return true;
    }
};

/// The first taint that `counts` and that none of `tolerations` tolerates, or null: FindMatchingUntoleratedTaint.
/// O(taints x tolerations).
template <class Taints, class Tolerations, class Counts = all_taints>
[[nodiscard]] constexpr const typename Taints::value_type* find_untolerated_taint(const Taints& taints,
                                                                                  const Tolerations& tolerations,
                                                                                  Counts counts = {},
                                                                                  toleration_options options = {}) {
    for (const auto& met : taints) {
        if (counts(met) && !tolerates(tolerations, met, options)) {
            return &met;
        }
    }
    return nullptr;
}

}  // namespace kube::inline v0_1
