// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/base/storage.hpp>
#include <kube/quantity/quantity.hpp>
#include <kube/rules/resource_name.hpp>

namespace kube::inline v0_1 {

/// What a container that says nothing about a resource is taken to ask for.
struct default_request {
    std::string_view name{};
    quantity_view amount{};
};

/// What counts in the resources of a pod: resource.PodResourcesOptions.
struct pod_resources_options {
    /// For containers and sidecars that run, what they have been given counts where it is more than what they ask for.
    bool use_status_resources = false;
    /// The same for resources of the pod as a whole; only with `use_status_resources`.
    bool use_pod_level_status_resources = false;
    bool exclude_overhead = false;
    bool skip_pod_level_resources = false;
    /// For requests only.
    bool skip_container_level_resources = false;
    /// Adds what claims take of a node's own resources. For requests only.
    bool use_node_allocatable_claims = false;
    /// For requests only. A request of 0 is a request.
    std::span<const default_request> container_defaults{};
};

/// The amount of one resource, and whether anything said it: zero is not the same as nothing.
struct pod_resource {
    quantity amount{};
    bool present = false;
};

namespace detail {

template <class Amount>
constexpr void add_amount(pod_resource& to, const Amount* amount) {
    if (amount == nullptr) {
        return;
    }
    if (to.present) {
        if (!to.amount.add(*amount) && to.amount < *amount) {
            to.amount = quantity(*amount);  // of a sum that no quantity holds, 1e1000000 + 1, the greater part
        }
    } else {
        to = {quantity(*amount), true};
    }
}
constexpr void add_amount(pod_resource& to, const pod_resource& other) {
    add_amount(to, other.present ? &other.amount : nullptr);
}

template <class Amount>
constexpr void raise_amount(pod_resource& to, const Amount* amount) {
    if (amount != nullptr && (!to.present || *amount > to.amount)) {
        const bool as_decimal = to.present && to.amount.state().form() != quantity_form::amount;
        to = {quantity(*amount), true};
        if (as_decimal) {
            to.amount.hold_as_decimal();  // Kubernetes' comparison does so, and what overflows shows it
        }
    }
}
constexpr void raise_amount(pod_resource& to, const pod_resource& other) {
    raise_amount(to, other.present ? &other.amount : nullptr);
}

/// The first PodResizePending condition decides, whatever its status.
template <storage_policy Storage>
constexpr bool is_resize_infeasible(const api::core::v1::basic_pod<Storage>& p) {
    for (const auto& condition : p.status.conditions) {
        if (std::string_view(condition.type) == "PodResizePending") {
            return std::string_view(condition.reason) == "Infeasible";
        }
    }
    return false;
}

/// Of statuses of one name the last counts, and one of an init container before any other.
template <storage_policy Storage>
constexpr const api::core::v1::basic_container_status<Storage>* find_container_status(
    const api::core::v1::basic_pod<Storage>& p, std::string_view name) {
    for (const auto* statuses : {&p.status.init_container_statuses, &p.status.container_statuses}) {
        for (std::size_t i = statuses->size(); i != 0; --i) {
            if (std::string_view((*statuses)[i - 1].name) == name) {
                return &(*statuses)[i - 1];
            }
        }
    }
    return nullptr;
}

template <storage_policy Storage>
constexpr bool is_sidecar(const api::core::v1::basic_container<Storage>& container) {
    return container.restart_policy.has_value() &&
           *container.restart_policy == api::core::v1::container_restart_policy::always;
}

template <storage_policy Storage>
constexpr const auto& amounts_of(const api::core::v1::basic_resource_requirements<Storage>& from, bool limits) {
    return limits ? from.limits : from.requests;
}

/// What counts of what is asked for, what has been given and, of requests, what has been promised.
template <class Amounts>
constexpr pod_resource effective_amount(std::string_view name, const Amounts& asked, const Amounts& given,
                                        const Amounts* promised, bool infeasible) {
    pod_resource counted;
    if (!infeasible) {
        add_amount(counted, asked.find_value(name));
    }
    raise_amount(counted, given.find_value(name));
    if (promised != nullptr) {
        raise_amount(counted, promised->find_value(name));
    }
    return counted;
}

/// One resource of the containers of a pod together. All that is done is done for each resource by itself, so that
/// no lists are needed.
template <storage_policy Storage>
class container_resource {
    using pod_type = api::core::v1::basic_pod<Storage>;
    using container_type = api::core::v1::basic_container<Storage>;

public:
    constexpr container_resource(const pod_type& p, std::string_view name, bool limits,
                                 const pod_resources_options& options)
        : pod_(&p), name_(name), limits_(limits), options_(&options) {
        infeasible_ = options.use_status_resources && is_resize_infeasible(p);
        for (const default_request& each : options.container_defaults) {
            if (!limits && each.name == name) {
                default_ = &each.amount;
            }
        }
    }

    /// Containers run together. An init container runs with the sidecars that stand before it, and alone otherwise.
    [[nodiscard]] constexpr pod_resource total() const {
        pod_resource together;
        for (const auto& container : pod_->spec.containers) {
            add_amount(together, of(container, options_->use_status_resources));
        }
        pod_resource sidecars;
        pod_resource starting;
        for (const auto& container : pod_->spec.init_containers) {
            const bool sidecar = is_sidecar(container);
            pod_resource own = of(container, sidecar && options_->use_status_resources);
            if (sidecar) {
                add_amount(together, own);
                add_amount(sidecars, own);
                raise_amount(starting, sidecars);
            } else {
                add_amount(own, sidecars);
                raise_amount(starting, own);
            }
        }
        raise_amount(together, starting);
        return together;
    }

private:
    [[nodiscard]] constexpr pod_resource of(const container_type& container, bool use_status) const {
        const auto& asked = amounts_of(container.resources, limits_);
        pod_resource own;
        const auto* const status = use_status ? find_container_status(*pod_, container.name) : nullptr;
        if (status != nullptr && status->resources) {
            own = effective_amount(name_, asked, amounts_of(*status->resources, limits_),
                                   limits_ ? nullptr : &status->allocated_resources, infeasible_);
        } else {
            add_amount(own, asked.find_value(name_));
        }
        if (!own.present && default_ != nullptr) {
            own.present = true;
            own.amount.add(*default_);  // Kubernetes adds it to nothing, which drops a text that is not canonical
        }
        return own;
    }

    const pod_type* pod_;
    std::string_view name_;
    bool limits_;
    bool infeasible_ = false;
    const pod_resources_options* options_;
    const quantity_view* default_ = nullptr;
};

template <class Amounts>
constexpr bool has_pod_level_resource(const Amounts& amounts) {
    for (const auto& amount : amounts) {
        if (is_pod_level_resource(amount.first)) {
            return true;
        }
    }
    return false;
}

/// Puts what the pod as a whole says in place of what its containers say.
template <storage_policy Storage>
constexpr void apply_pod_level(const api::core::v1::basic_pod<Storage>& p, std::string_view name, bool limits,
                               const pod_resources_options& options, pod_resource& total) {
    if (options.skip_pod_level_resources || !p.spec.resources || !is_pod_level_resource(name)) {
        return;
    }
    const auto& asked = amounts_of(*p.spec.resources, limits);
    const auto* const own = asked.find_value(name);
    if (own == nullptr) {
        return;
    }
    total = {quantity(*own), true};
    if (!options.use_status_resources || !options.use_pod_level_status_resources || !p.status.resources) {
        return;
    }
    const auto& given = amounts_of(*p.status.resources, limits);
    const bool infeasible = is_resize_infeasible(p);
    if (limits && infeasible && given.is_nil()) {
        return;
    }
    total = effective_amount(name, asked, given, limits ? nullptr : &p.status.allocated_resources, infeasible);
    total.present = true;
}

}  // namespace detail

/// True where the pod as a whole asks for a resource for which it can: resource.IsPodLevelRequestsSet.
template <storage_policy Storage>
[[nodiscard]] constexpr bool has_pod_level_requests(const api::core::v1::basic_pod<Storage>& p) {
    return p.spec.resources && detail::has_pod_level_resource(p.spec.resources->requests);
}

/// What a pod needs of one resource, exactly: the entry of resource.PodRequests under `name`. O(what the pod says);
/// allocates for numbers of more than 18 digits only.
template <storage_policy Storage>
[[nodiscard]] constexpr pod_resource pod_request(const api::core::v1::basic_pod<Storage>& p, std::string_view name,
                                                 const pod_resources_options& options = {}) {
    pod_resource total;
    if (!options.skip_container_level_resources) {
        total = detail::container_resource<Storage>(p, name, false, options).total();
        if (options.use_node_allocatable_claims) {
            for (const auto& claim : p.status.node_allocatable_resource_claim_statuses) {
                detail::add_amount(total, claim.resources.find_value(name));
            }
        }
    }
    detail::apply_pod_level(p, name, false, options, total);
    if (!options.exclude_overhead) {
        detail::add_amount(total, p.spec.overhead.find_value(name));
    }
    return total;
}

/// What a pod may use of one resource: the entry of resource.PodLimits under `name`. Overhead adds to a limit that is
/// not 0, and makes none.
template <storage_policy Storage>
[[nodiscard]] constexpr pod_resource pod_limit(const api::core::v1::basic_pod<Storage>& p, std::string_view name,
                                               const pod_resources_options& options = {}) {
    pod_resource total = detail::container_resource<Storage>(p, name, true, options).total();
    detail::apply_pod_level(p, name, true, options, total);
    if (!options.exclude_overhead && total.present && !total.amount.is_zero()) {
        detail::add_amount(total, p.spec.overhead.find_value(name));
    }
    return total;
}

namespace detail {

template <class Amounts, class Visitor>
constexpr void visit_names(const Amounts& amounts, Visitor& visit) {
    for (const auto& amount : amounts) {
        visit(std::string_view(amount.first));
    }
}

/// Visits every name that a pod's requests or limits may have, some of them more than once.
template <storage_policy Storage, class Visitor>
constexpr void for_each_resource_name(const api::core::v1::basic_pod<Storage>& p, bool limits,
                                      const pod_resources_options& options, Visitor&& visit) {
    for (const auto* containers : {&p.spec.containers, &p.spec.init_containers}) {
        for (const auto& container : *containers) {
            visit_names(amounts_of(container.resources, limits), visit);
        }
    }
    if (p.spec.resources) {
        visit_names(amounts_of(*p.spec.resources, limits), visit);
    }
    if (!limits) {
        visit_names(p.spec.overhead, visit);
        for (const default_request& each : options.container_defaults) {
            visit(each.name);
        }
    }
    if (options.use_status_resources) {
        for (const auto* statuses : {&p.status.container_statuses, &p.status.init_container_statuses}) {
            for (const auto& status : *statuses) {
                if (status.resources) {
                    visit_names(amounts_of(*status.resources, limits), visit);
                    visit_names(status.allocated_resources, visit);
                }
            }
        }
    }
    if (options.use_node_allocatable_claims) {
        for (const auto& claim : p.status.node_allocatable_resource_claim_statuses) {
            visit_names(claim.resources, visit);
        }
    }
}

template <storage_policy Storage>
map<quantity> pod_resource_list(const api::core::v1::basic_pod<Storage>& p, bool limits,
                                const pod_resources_options& options) {
    map<quantity> made{kube::empty};
    for_each_resource_name(p, limits, options, [&](std::string_view name) {
        if (!made.contains(name)) {
            pod_resource one = limits ? pod_limit(p, name, options) : pod_request(p, name, options);
            if (one.present) {
                made.insert_or_assign(name, static_cast<quantity&&>(one.amount));
            }
        }
    });
    return made;
}

}  // namespace detail

/// What a pod needs in order to run: resource.PodRequests. Its containers together, or what its init containers need
/// one after the other if that is more; then what is asked for the pod as a whole; then overhead.
/// Kubernetes' function changes the pod that it is given where a quantity such as `1.5Gi` is asked for the pod as a
/// whole and there is overhead, and so gives more with each call; this is what it gives first.
template <storage_policy Storage>
[[nodiscard]] map<quantity> pod_requests(const api::core::v1::basic_pod<Storage>& p,
                                         const pod_resources_options& options = {}) {
    return detail::pod_resource_list(p, false, options);
}

/// What a pod may use at most: resource.PodLimits.
template <storage_policy Storage>
[[nodiscard]] map<quantity> pod_limits(const api::core::v1::basic_pod<Storage>& p,
                                       const pod_resources_options& options = {}) {
    return detail::pod_resource_list(p, true, options);
}

}  // namespace kube::inline v0_1
