// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/node.hpp>
#include <kube/api/core/v1/node_selector.hpp>
#include <kube/api/core/v1/pod_spec.hpp>
#include <kube/base/expected.hpp>
#include <kube/base/storage.hpp>
#include <kube/rules/requirement.hpp>

namespace kube::inline v0_1 {

/// Why a node selector term cannot be used.
struct node_selector_error {
    /// `expected_operator` where the operator is not known, or not one that fields have.
    selector_errc code = selector_errc::none;
    /// The index of the term, counted with the empty ones.
    std::uint32_t term = 0;
    /// The index of the requirement in matchFields where `in_fields`, otherwise in matchExpressions.
    std::uint32_t requirement = 0;
    bool in_fields = false;

    friend constexpr bool operator==(const node_selector_error&, const node_selector_error&) = default;
};

namespace detail {

constexpr selection_operator operator_of(api::core::v1::node_selector_operator operator_) noexcept {
    using enum api::core::v1::node_selector_operator;
    switch (operator_) {
    case in: return selection_operator::in;
    case not_in: return selection_operator::not_in;
    case exists: return selection_operator::exists;
    case does_not_exist: return selection_operator::does_not_exist;
    case gt: return selection_operator::greater_than;
    case lt: return selection_operator::less_than;
    case unset: break;
    }
    return selection_operator::unset;
}

/// The only field of a node that selectors can ask for; all others read as empty.
inline constexpr std::string_view node_name_field = "metadata.name";

template <storage_policy Storage>
constexpr bool matches_field(const api::core::v1::basic_node_selector_requirement<Storage>& wanted,
                             std::string_view node_name) {
    const std::string_view found = std::string_view(wanted.key) == node_name_field ? node_name : std::string_view{};
    const bool same = std::string_view(wanted.values.front()) == found;
    return same == (wanted.operator_ == api::core::v1::node_selector_operator::in);
}

}  // namespace detail

/// True for a term without requirements, which matches no node.
template <storage_policy Storage>
[[nodiscard]] constexpr bool is_empty(const api::core::v1::basic_node_selector_term<Storage>& term) noexcept {
    return term.match_expressions.empty() && term.match_fields.empty();
}

/// The first fault of a term, or an error whose code is `none`.
template <storage_policy Storage>
[[nodiscard]] constexpr node_selector_error check(const api::core::v1::basic_node_selector_term<Storage>& term,
                                                  std::uint32_t term_index = 0) {
    std::uint32_t index = 0;
    for (const auto& wanted : term.match_expressions) {
        const selector_errc code =
            detail::check_model_requirement(wanted.key, detail::operator_of(wanted.operator_.value()), wanted.values);
        if (code != selector_errc::none) {
            return {code, term_index, index, false};
        }
        ++index;
    }
    index = 0;
    for (const auto& wanted : term.match_fields) {
        using enum api::core::v1::node_selector_operator;
        if (wanted.operator_ != in && wanted.operator_ != not_in) {
            return {selector_errc::expected_operator, term_index, index, true};
        }
        if (wanted.values.size() != 1) {
            return {selector_errc::wrong_value_count, term_index, index, true};
        }
        ++index;
    }
    return {};
}

/// Whether a node of these labels and this name satisfies every requirement of a term that is not empty and has no
/// fault. A node without a name satisfies every matchFields.
template <storage_policy Storage, label_map Labels>
[[nodiscard]] constexpr bool matches_checked(const api::core::v1::basic_node_selector_term<Storage>& term,
                                             const Labels& labels, std::string_view node_name) {
    for (const auto& wanted : term.match_expressions) {
        if (!detail::matches_model_requirement(wanted.key, detail::operator_of(wanted.operator_.value()), wanted.values,
                                               labels)) {
            return false;
        }
    }
    if (node_name.empty()) {
        return true;
    }
    for (const auto& wanted : term.match_fields) {
        if (!detail::matches_field(wanted, node_name)) {
            return false;
        }
    }
    return true;
}

/// Whether one of the terms matches: nodeaffinity.LazyErrorNodeSelector.Match. A term at fault matches nothing; its
/// error is the answer only where no other term matches.
template <storage_policy Storage, label_map Labels>
[[nodiscard]] constexpr expected<bool, node_selector_error> matches(
    const api::core::v1::basic_node_selector<Storage>& selector, const Labels& labels, std::string_view node_name) {
    node_selector_error first;
    std::uint32_t index = 0;
    for (const auto& term : selector.node_selector_terms) {
        if (!is_empty(term)) {
            const node_selector_error error = check(term, index);
            if (error.code == selector_errc::none) {
                if (matches_checked(term, labels, node_name)) {
                    return true;
                }
            } else if (first.code == selector_errc::none) {
                first = error;
            }
        }
        ++index;
    }
    if (first.code != selector_errc::none) {
        return unexpected(first);
    }
    return false;
}

/// The required terms of a pod, or null.
template <storage_policy Storage>
[[nodiscard]] constexpr const api::core::v1::basic_node_selector<Storage>* required_node_affinity(
    const api::core::v1::basic_pod_spec<Storage>& spec) noexcept {
    if (!spec.affinity || !spec.affinity->node_affinity) {
        return nullptr;
    }
    return spec.affinity->node_affinity->required_during_scheduling_ignored_during_execution.get();
}

/// Whether a pod may run on a node of these labels and this name by its nodeSelector and its required node affinity,
/// both of which must hold: nodeaffinity.RequiredNodeAffinity.Match.
template <storage_policy Storage, label_map Labels>
[[nodiscard]] constexpr expected<bool, node_selector_error> matches_node_affinity(
    const api::core::v1::basic_pod_spec<Storage>& spec, const Labels& labels, std::string_view node_name) {
    for (const auto& wanted : spec.node_selector) {
        const found_label found = find_label(labels, wanted.first);
        if (!found.present || found.value != std::string_view(wanted.second)) {
            return false;
        }
    }
    const auto* const required = required_node_affinity(spec);
    if (required == nullptr) {
        return true;
    }
    return matches(*required, labels, node_name);
}

template <storage_policy A, storage_policy B>
[[nodiscard]] constexpr expected<bool, node_selector_error> matches_node_affinity(
    const api::core::v1::basic_pod_spec<A>& spec, const api::core::v1::basic_node<B>& n) {
    return matches_node_affinity(spec, n.metadata.labels, n.metadata.name);
}

/// The first fault of preferred terms, or an error whose code is `none`; terms of weight 0 and empty ones have none.
template <class PreferredTerms>
[[nodiscard]] constexpr node_selector_error check_preferred(const PreferredTerms& terms) {
    std::uint32_t index = 0;
    for (const auto& term : terms) {
        if (term.weight != 0 && !is_empty(term.preference)) {
            const node_selector_error error = check(term.preference, index);
            if (error.code != selector_errc::none) {
                return error;
            }
        }
        ++index;
    }
    return {};
}

/// The sum of the weights of the preferred terms that match, negative ones too; terms of weight 0 and empty ones do
/// not count. Requires that `check_preferred` found no fault. nodeaffinity.PreferredSchedulingTerms.Score.
template <class PreferredTerms, label_map Labels>
[[nodiscard]] constexpr std::int64_t preferred_score_checked(const PreferredTerms& terms, const Labels& labels,
                                                             std::string_view node_name) {
    std::int64_t score = 0;
    for (const auto& term : terms) {
        if (term.weight != 0 && !is_empty(term.preference) && matches_checked(term.preference, labels, node_name)) {
            score += term.weight;
        }
    }
    return score;
}

/// The same with the check: the score, or the first fault.
template <class PreferredTerms, label_map Labels>
[[nodiscard]] constexpr expected<std::int64_t, node_selector_error> preferred_score(const PreferredTerms& terms,
                                                                                    const Labels& labels,
                                                                                    std::string_view node_name) {
    if (const node_selector_error error = check_preferred(terms); error.code != selector_errc::none) {
        return unexpected(error);
    }
    return preferred_score_checked(terms, labels, node_name);
}

}  // namespace kube::inline v0_1
