// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/storage.hpp>
#include <kube/lifecycle/container_record.hpp>
#include <kube/lifecycle/features.hpp>

namespace kube::inline v0_1::lifecycle {

/// True for an init container that runs beside the others as long as the pod does: its own restart policy is Always.
/// IsRestartableInitContainer.
template <storage_policy Storage>
[[nodiscard]] constexpr bool is_sidecar(const api::core::v1::basic_container<Storage>& init) noexcept {
    return init.restart_policy.has_value() && *init.restart_policy == api::core::v1::container_restart_policy::always;
}

/// The first of the container's restart rules that speaks of this exit code, or null. A rule without exit codes, or
/// with an operator that is not known, speaks of none. FindMatchingContainerRestartRule.
template <storage_policy Storage>
[[nodiscard]] constexpr const api::core::v1::basic_container_restart_rule<Storage>* find_restart_rule(
    const api::core::v1::basic_container<Storage>& what, std::int32_t exit_code) noexcept {
    using enum api::core::v1::container_restart_rule_on_exit_codes_operator;
    for (const auto& rule : what.restart_policy_rules) {
        if (!rule.exit_codes) {
            continue;
        }
        bool listed = false;
        for (const std::int32_t code : rule.exit_codes->values) {
            listed = listed || code == exit_code;
        }
        const auto& asked = rule.exit_codes->operator_;
        if ((asked == in && listed) || (asked == not_in && !listed)) {
            return &rule;
        }
    }
    return nullptr;
}

/// True where a container of the pod that ended with `exit_code` shall run again: its own rules decide, then its own
/// policy, then the pod's, of which anything unknown is Always. Rules without a policy beside them do not count.
/// Linear in the rules' exit codes. ContainerShouldRestart.
template <storage_policy A, storage_policy B>
[[nodiscard]] constexpr bool container_should_restart(const api::core::v1::basic_container<A>& what,
                                                      const api::core::v1::basic_pod_spec<B>& of,
                                                      std::int32_t exit_code, features gates = {}) noexcept {
    using action = api::core::v1::container_restart_rule_action;
    using own = api::core::v1::container_restart_policy;
    using common = api::core::v1::restart_policy;
    if (what.restart_policy.has_value()) {
        if (const auto* rule = find_restart_rule(what, exit_code)) {
            if (rule->action == action::restart ||
                (rule->action == action::restart_all_containers && gates.restart_all_containers_on_container_exits)) {
                return true;
            }
        }
        const auto& policy = *what.restart_policy;
        if (policy == own::always) {
            return true;
        }
        if (policy == own::on_failure) {
            return exit_code != 0;
        }
        if (policy == own::never) {
            return false;
        }
    }
    if (of.restart_policy == common::on_failure) {
        return exit_code != 0;
    }
    return of.restart_policy != common::never;
}

/// True where a container may ever run again, whatever its exit code. IsContainerRestartable.
template <storage_policy A, storage_policy B>
[[nodiscard]] constexpr bool is_container_restartable(const api::core::v1::basic_pod_spec<A>& of,
                                                      const api::core::v1::basic_container<B>& what) noexcept {
    if (what.restart_policy.has_value()) {
        for (const auto& rule : what.restart_policy_rules) {
            if (rule.action == api::core::v1::container_restart_rule_action::restart) {
                return true;
            }
        }
        return *what.restart_policy != api::core::v1::container_restart_policy::never;
    }
    return of.restart_policy != api::core::v1::restart_policy::never;
}

/// True where a rule of some container restarts all of them. AllContainersCouldRestart.
template <storage_policy Storage>
[[nodiscard]] constexpr bool all_containers_could_restart(const api::core::v1::basic_pod_spec<Storage>& of) noexcept {
    const auto any = [](const auto& containers) {
        for (const auto& each : containers) {
            for (const auto& rule : each.restart_policy_rules) {
                if (rule.action == api::core::v1::container_restart_rule_action::restart_all_containers) {
                    return true;
                }
            }
        }
        return false;
    };
    return any(of.init_containers) || any(of.containers);
}

/// True where the kubelet starts the container, for the first time or again. `newest` is what the runtime remembers of
/// it, null where that is nothing. One that never ran, or whose state is unknown, starts even where the policy is
/// Never; none starts while the pod is being deleted. ShouldContainerBeRestarted.
template <storage_policy A, storage_policy B>
[[nodiscard]] constexpr bool should_be_restarted(const api::core::v1::basic_container<A>& what,
                                                 const api::core::v1::basic_pod<B>& of, const container_record* newest,
                                                 features gates = {}) noexcept {
    using common = api::core::v1::restart_policy;
    if (of.metadata.deletion_timestamp.has_value()) {
        return false;
    }
    if (newest == nullptr) {
        return true;
    }
    if (newest->state == container_record_state::running) {
        return false;
    }
    if (newest->state == container_record_state::unknown || newest->state == container_record_state::created) {
        return true;
    }
    if (gates.container_restart_rules) {
        return container_should_restart(what, of.spec, newest->exit_code, gates);
    }
    return of.spec.restart_policy != common::never &&
           (of.spec.restart_policy != common::on_failure || newest->exit_code != 0);
}

}  // namespace kube::inline v0_1::lifecycle
