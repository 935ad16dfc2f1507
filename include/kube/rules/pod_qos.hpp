// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/storage.hpp>
#include <kube/rules/pod_resources.hpp>

namespace kube::inline v0_1 {
namespace detail {

/// What the class of a pod is made from, of one resource.
class qos_resource {
public:
    constexpr explicit qos_resource(std::string_view name) noexcept : name_(name) {}

    /// Counts what is more than nothing. Returns whether there is such a limit.
    template <storage_policy Storage>
    constexpr bool add(const api::core::v1::basic_resource_requirements<Storage>& from) {
        add_positive(requested_, from.requests.find_value(name_));
        return add_positive(limit_, from.limits.find_value(name_));
    }

    [[nodiscard]] constexpr bool is_unused() const noexcept { return !requested_.present && !limit_.present; }
    [[nodiscard]] constexpr bool is_guaranteed() const noexcept {
        return requested_.present == limit_.present && (!requested_.present || requested_.amount == limit_.amount);
    }

private:
    template <class Amount>
    static constexpr bool add_positive(pod_resource& to, const Amount* amount) {
        if (amount == nullptr || amount->sign() <= 0) {
            return false;
        }
        add_amount(to, amount);
        return true;
    }

    std::string_view name_;
    pod_resource requested_{};
    pod_resource limit_{};
};

}  // namespace detail

/// The quality of service that a pod gets: guaranteed where every container has limits of cpu and memory and asks for
/// as much, best effort where none says anything of them, else burstable. What is asked for the pod as a whole decides
/// alone where there is any. O(containers). qos.ComputePodQOS.
template <storage_policy Storage>
[[nodiscard]] constexpr api::core::v1::pod_qos_class pod_qos(const api::core::v1::basic_pod<Storage>& p) {
    using enum api::core::v1::pod_qos_class;
    detail::qos_resource cpu("cpu");
    detail::qos_resource memory("memory");
    bool all_limited = true;
    const auto count = [&](const auto& resources) {
        const bool limits_cpu = cpu.add(resources);
        const bool limits_memory = memory.add(resources);
        return limits_cpu && limits_memory;
    };
    if (p.spec.resources) {
        all_limited = count(*p.spec.resources);
    } else {
        for (const auto* const containers : {&p.spec.containers, &p.spec.init_containers}) {
            for (const auto& each : *containers) {
                all_limited = count(each.resources) && all_limited;
            }
        }
    }
    if (cpu.is_unused() && memory.is_unused()) {
        return best_effort;
    }
    return all_limited && cpu.is_guaranteed() && memory.is_guaranteed() ? guaranteed : burstable;
}

}  // namespace kube::inline v0_1
