// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/list.hpp>
#include <kube/base/storage.hpp>
#include <kube/quantity/quantity.hpp>
#include <kube/rules/pod_resources.hpp>
#include <kube/rules/resource_name.hpp>

/// Resources as the scheduler counts them: exact sums, rounded up once to whole numbers.
namespace kube::inline v0_1 {

/// An extended resource, huge pages, or another one for which `is_scalar_resource` holds.
struct scalar_amount {
    std::string_view name{};  ///< refers to the object that it was read from
    std::int64_t amount = 0;
};

/// framework.Resource: what a node has or a pod needs.
struct resource_amounts {
    std::int64_t milli_cpu = 0;
    std::int64_t memory = 0;             ///< bytes
    std::int64_t ephemeral_storage = 0;  ///< bytes
    std::int64_t pods = 0;               ///< of nodes only
    list<scalar_amount> scalars{};
};

/// What the scheduler takes a container to need that says nothing: in order to spread such containers, not to hold
/// anything back for them.
inline constexpr std::int64_t default_milli_cpu_request = 100;
inline constexpr std::int64_t default_memory_request = 200 * 1024 * 1024;
inline constexpr default_request default_requests[] = {
    {"cpu", quantity_view::from_milli(default_milli_cpu_request, quantity_format::decimal_si)},
    {"memory", quantity_view::from(default_memory_request, quantity_format::decimal_si)},
};

/// framework.NewResource: resources as a node's `allocatable` lists them.
template <class Amounts>
[[nodiscard]] resource_amounts to_amounts(const Amounts& from) {
    resource_amounts made;
    for (const auto& each : from) {
        const std::string_view name(each.first);
        if (name == "cpu") {
            made.milli_cpu = each.second.milli_value();
        } else if (name == "memory") {
            made.memory = each.second.value();
        } else if (name == "ephemeral-storage") {
            made.ephemeral_storage = each.second.value();
        } else if (name == "pods") {
            made.pods = each.second.value();
        } else if (is_scalar_resource(name)) {
            made.scalars.push_back({name, each.second.value()});
        }
    }
    return made;
}

/// The names would be gone before they are read.
template <class Amounts>
resource_amounts to_amounts(const Amounts&&) = delete;

namespace detail {

template <storage_policy Storage>
resource_amounts pod_amounts(const api::core::v1::basic_pod<Storage>& p, const pod_resources_options& options) {
    resource_amounts made;
    made.milli_cpu = pod_request(p, "cpu", options).amount.milli_value();
    made.memory = pod_request(p, "memory", options).amount.value();
    bool has_storage = false;
    for_each_resource_name(p, false, options, [&](std::string_view name) {
        if (name == "cpu" || name == "memory") {
            return;
        }
        if (name == "ephemeral-storage") {
            has_storage = true;
            return;
        }
        for (const scalar_amount& known : made.scalars) {
            if (known.name == name) {
                return;
            }
        }
        if (is_scalar_resource(name)) {
            const pod_resource asked = pod_request(p, name, options);
            if (asked.present) {
                made.scalars.push_back({name, asked.amount.value()});
            }
        }
    });
    if (has_storage) {
        made.ephemeral_storage = pod_request(p, "ephemeral-storage", options).amount.value();
    }
    return made;
}

constexpr std::int64_t not_negative(std::int64_t amount) noexcept { return amount < 0 ? 0 : amount; }

}  // namespace detail

/// What a pod that waits to be scheduled must find free on a node. Requests below zero count as none.
template <storage_policy Storage>
[[nodiscard]] resource_amounts wanted_requests(const api::core::v1::basic_pod<Storage>& p) {
    resource_amounts made = detail::pod_amounts(p, {});
    made.milli_cpu = detail::not_negative(made.milli_cpu);
    made.memory = detail::not_negative(made.memory);
    made.ephemeral_storage = detail::not_negative(made.ephemeral_storage);
    for (scalar_amount& scalar : made.scalars) {
        scalar.amount = detail::not_negative(scalar.amount);
    }
    return made;
}

/// What a pod that runs on a node takes away from it.
struct bound_amounts {
    resource_amounts requested{};
    /// The same with `default_requests` for containers that say nothing, and, where the pod as a whole asks for
    /// resources, only for those that nothing says.
    std::int64_t non_zero_milli_cpu = 0;
    std::int64_t non_zero_memory = 0;
};

/// PodInfo.CalculateResource: what has been given to containers counts where it is more than what they ask for.
template <storage_policy Storage>
[[nodiscard]] bound_amounts bound_requests(const api::core::v1::basic_pod<Storage>& p) {
    pod_resources_options options{.use_status_resources = true, .use_pod_level_status_resources = true};
    bound_amounts made;
    made.requested = detail::pod_amounts(p, options);
    const bool pod_level = has_pod_level_requests(p);
    const bool keep_cpu = pod_level && pod_request(p, "cpu", options).present;
    const bool keep_memory = pod_level && pod_request(p, "memory", options).present;
    options.container_defaults = default_requests;
    made.non_zero_milli_cpu = keep_cpu ? made.requested.milli_cpu : pod_request(p, "cpu", options).amount.milli_value();
    made.non_zero_memory = keep_memory ? made.requested.memory : pod_request(p, "memory", options).amount.value();
    return made;
}

/// What a pod counts for when nodes are scored by how full they are: with `default_requests`, and without what is
/// asked for the pod as a whole, which kube-scheduler leaves out here. In milli-CPU for cpu.
template <storage_policy Storage>
[[nodiscard]] constexpr std::int64_t scored_request(const api::core::v1::basic_pod<Storage>& p, std::string_view name) {
    const pod_resource asked =
        pod_request(p, name, {.skip_pod_level_resources = true, .container_defaults = default_requests});
    return name == "cpu" ? asked.amount.milli_value() : asked.amount.value();
}

/// What a pod counts for where the uses of resources are compared: all that it asks for, or has been given. In
/// milli-CPU for cpu.
template <storage_policy Storage>
[[nodiscard]] constexpr std::int64_t counted_request(const api::core::v1::basic_pod<Storage>& p,
                                                     std::string_view name) {
    const pod_resource asked =
        pod_request(p, name, {.use_status_resources = true, .use_pod_level_status_resources = true});
    return name == "cpu" ? asked.amount.milli_value() : asked.amount.value();
}

}  // namespace kube::inline v0_1
