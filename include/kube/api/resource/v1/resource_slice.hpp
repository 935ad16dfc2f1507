// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/core/v1/node_selector.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/resource/v1/device_taint_effect.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::resource::v1 {

/// k8s.io/api/resource/v1.ResourcePool
template <storage_policy Storage>
struct basic_resource_pool {
    typename Storage::string name{};
    std::int64_t generation{};
    std::int64_t resource_slice_count{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_pool> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_pool::name,
              field{.name = "name", .offset = offsetof(basic_resource_pool, name), .required = true});
        visit(&basic_resource_pool::generation,
              field{.name = "generation", .offset = offsetof(basic_resource_pool, generation), .required = true});
        visit(&basic_resource_pool::resource_slice_count,
              field{.name = "resourceSliceCount", .offset = offsetof(basic_resource_pool, resource_slice_count),
                    .required = true});
    }
};

/// k8s.io/api/resource/v1.DeviceAttribute
template <storage_policy Storage>
struct basic_device_attribute {
    std::optional<std::int64_t> int_{};
    std::optional<bool> bool_{};
    typename Storage::template box<typename Storage::string> string{};
    typename Storage::template box<typename Storage::string> version{};
    typename Storage::template list<std::int64_t> ints{};
    typename Storage::template list<bool> bools{};
    typename Storage::template list<typename Storage::string> strings{};
    typename Storage::template list<typename Storage::string> versions{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_attribute> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_attribute::int_,
              field{.name = "int", .offset = offsetof(basic_device_attribute, int_), .omit = omit_rule::if_empty});
        visit(&basic_device_attribute::bool_,
              field{.name = "bool", .offset = offsetof(basic_device_attribute, bool_), .omit = omit_rule::if_empty});
        visit(&basic_device_attribute::string,
              field{.name = "string", .offset = offsetof(basic_device_attribute, string), .omit = omit_rule::if_empty});
        visit(&basic_device_attribute::version,
              field{.name = "version", .offset = offsetof(basic_device_attribute, version),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_attribute::ints,
              field{.name = "ints", .offset = offsetof(basic_device_attribute, ints), .omit = omit_rule::if_empty});
        visit(&basic_device_attribute::bools,
              field{.name = "bools", .offset = offsetof(basic_device_attribute, bools), .omit = omit_rule::if_empty});
        visit(&basic_device_attribute::strings,
              field{.name = "strings", .offset = offsetof(basic_device_attribute, strings),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_attribute::versions,
              field{.name = "versions", .offset = offsetof(basic_device_attribute, versions),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.CapacityRequestPolicyRange
template <storage_policy Storage>
struct basic_capacity_request_policy_range {
    typename Storage::template box<typename Storage::quantity> min{};
    typename Storage::template box<typename Storage::quantity> max{};
    typename Storage::template box<typename Storage::quantity> step{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_capacity_request_policy_range> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_capacity_request_policy_range::min,
              field{.name = "min", .offset = offsetof(basic_capacity_request_policy_range, min),
                    .omit = omit_rule::if_empty, .required = true});
        visit(&basic_capacity_request_policy_range::max,
              field{.name = "max", .offset = offsetof(basic_capacity_request_policy_range, max),
                    .omit = omit_rule::if_empty});
        visit(&basic_capacity_request_policy_range::step,
              field{.name = "step", .offset = offsetof(basic_capacity_request_policy_range, step),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.CapacityRequestPolicy
template <storage_policy Storage>
struct basic_capacity_request_policy {
    typename Storage::template box<typename Storage::quantity> default_{};
    typename Storage::template list<typename Storage::quantity> valid_values{};
    typename Storage::template box<basic_capacity_request_policy_range<Storage>> valid_range{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_capacity_request_policy> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_capacity_request_policy::default_,
              field{.name = "default", .offset = offsetof(basic_capacity_request_policy, default_)});
        visit(&basic_capacity_request_policy::valid_values,
              field{.name = "validValues", .offset = offsetof(basic_capacity_request_policy, valid_values),
                    .omit = omit_rule::if_empty});
        visit(&basic_capacity_request_policy::valid_range,
              field{.name = "validRange", .offset = offsetof(basic_capacity_request_policy, valid_range),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.DeviceCapacity
template <storage_policy Storage>
struct basic_device_capacity {
    typename Storage::quantity value{};
    typename Storage::template box<basic_capacity_request_policy<Storage>> request_policy{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_capacity> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_capacity::value,
              field{.name = "value", .offset = offsetof(basic_device_capacity, value), .required = true});
        visit(&basic_device_capacity::request_policy,
              field{.name = "requestPolicy", .offset = offsetof(basic_device_capacity, request_policy),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.Counter
template <storage_policy Storage>
struct basic_counter {
    typename Storage::quantity value{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_counter> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_counter::value,
              field{.name = "value", .offset = offsetof(basic_counter, value), .required = true});
    }
};

/// k8s.io/api/resource/v1.DeviceCounterConsumption
template <storage_policy Storage>
struct basic_device_counter_consumption {
    typename Storage::string counter_set{};
    typename Storage::template map<basic_counter<Storage>> counters{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_counter_consumption> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_counter_consumption::counter_set,
              field{.name = "counterSet", .offset = offsetof(basic_device_counter_consumption, counter_set),
                    .required = true});
        visit(&basic_device_counter_consumption::counters,
              field{.name = "counters", .offset = offsetof(basic_device_counter_consumption, counters),
                    .omit = omit_rule::if_empty, .required = true});
    }
};

/// k8s.io/api/resource/v1.DeviceTaint
template <storage_policy Storage>
struct basic_device_taint {
    typename Storage::string key{};
    typename Storage::string value{};
    typename Storage::template open_enum<v1::device_taint_effect> effect{};
    std::optional<kube::time> time_added{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_taint> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_taint::key,
              field{.name = "key", .offset = offsetof(basic_device_taint, key), .required = true});
        visit(&basic_device_taint::value,
              field{.name = "value", .offset = offsetof(basic_device_taint, value), .omit = omit_rule::if_empty});
        visit(&basic_device_taint::effect,
              field{.name = "effect", .offset = offsetof(basic_device_taint, effect), .required = true});
        visit(&basic_device_taint::time_added,
              field{.name = "timeAdded", .offset = offsetof(basic_device_taint, time_added),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.NodeAllocatableResourceMapping
template <storage_policy Storage>
struct basic_node_allocatable_resource_mapping {
    typename Storage::template box<typename Storage::string> capacity_key{};
    typename Storage::template box<typename Storage::quantity> allocation_multiplier{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_node_allocatable_resource_mapping> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_allocatable_resource_mapping::capacity_key,
              field{.name = "capacityKey", .offset = offsetof(basic_node_allocatable_resource_mapping, capacity_key),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_allocatable_resource_mapping::allocation_multiplier,
              field{.name = "allocationMultiplier",
                    .offset = offsetof(basic_node_allocatable_resource_mapping, allocation_multiplier),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.Device
template <storage_policy Storage>
struct basic_device {
    typename Storage::string name{};
    typename Storage::template map<basic_device_attribute<Storage>> attributes{};
    typename Storage::template map<basic_device_capacity<Storage>> capacity{};
    typename Storage::template list<basic_device_counter_consumption<Storage>> consumes_counters{};
    typename Storage::template box<typename Storage::string> node_name{};
    typename Storage::template box<core::v1::basic_node_selector<Storage>> node_selector{};
    std::optional<bool> all_nodes{};
    typename Storage::template list<basic_device_taint<Storage>> taints{};
    std::optional<bool> binds_to_node{};
    typename Storage::template list<typename Storage::string> binding_conditions{};
    typename Storage::template list<typename Storage::string> binding_failure_conditions{};
    std::optional<bool> allow_multiple_allocations{};
    typename Storage::template map<basic_node_allocatable_resource_mapping<Storage>>
        node_allocatable_resource_mappings{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device::name, field{.name = "name", .offset = offsetof(basic_device, name), .required = true});
        visit(&basic_device::attributes,
              field{.name = "attributes", .offset = offsetof(basic_device, attributes), .omit = omit_rule::if_empty});
        visit(&basic_device::capacity,
              field{.name = "capacity", .offset = offsetof(basic_device, capacity), .omit = omit_rule::if_empty});
        visit(&basic_device::consumes_counters,
              field{.name = "consumesCounters", .offset = offsetof(basic_device, consumes_counters),
                    .omit = omit_rule::if_empty});
        visit(&basic_device::node_name,
              field{.name = "nodeName", .offset = offsetof(basic_device, node_name), .omit = omit_rule::if_empty});
        visit(&basic_device::node_selector,
              field{.name = "nodeSelector", .offset = offsetof(basic_device, node_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_device::all_nodes,
              field{.name = "allNodes", .offset = offsetof(basic_device, all_nodes), .omit = omit_rule::if_empty});
        visit(&basic_device::taints,
              field{.name = "taints", .offset = offsetof(basic_device, taints), .omit = omit_rule::if_empty});
        visit(&basic_device::binds_to_node,
              field{.name = "bindsToNode", .offset = offsetof(basic_device, binds_to_node),
                    .omit = omit_rule::if_empty});
        visit(&basic_device::binding_conditions,
              field{.name = "bindingConditions", .offset = offsetof(basic_device, binding_conditions),
                    .omit = omit_rule::if_empty});
        visit(&basic_device::binding_failure_conditions,
              field{.name = "bindingFailureConditions", .offset = offsetof(basic_device, binding_failure_conditions),
                    .omit = omit_rule::if_empty});
        visit(&basic_device::allow_multiple_allocations,
              field{.name = "allowMultipleAllocations", .offset = offsetof(basic_device, allow_multiple_allocations),
                    .omit = omit_rule::if_empty});
        visit(&basic_device::node_allocatable_resource_mappings,
              field{.name = "nodeAllocatableResourceMappings",
                    .offset = offsetof(basic_device, node_allocatable_resource_mappings), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.CounterSet
template <storage_policy Storage>
struct basic_counter_set {
    typename Storage::string name{};
    typename Storage::template map<basic_counter<Storage>> counters{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_counter_set> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_counter_set::name,
              field{.name = "name", .offset = offsetof(basic_counter_set, name), .required = true});
        visit(&basic_counter_set::counters,
              field{.name = "counters", .offset = offsetof(basic_counter_set, counters), .omit = omit_rule::if_empty,
                    .required = true});
    }
};

/// k8s.io/api/resource/v1.ResourceSliceSpec
template <storage_policy Storage>
struct basic_resource_slice_spec {
    typename Storage::string driver{};
    basic_resource_pool<Storage> pool{};
    typename Storage::template box<typename Storage::string> node_name{};
    typename Storage::template box<core::v1::basic_node_selector<Storage>> node_selector{};
    std::optional<bool> all_nodes{};
    typename Storage::template list<basic_device<Storage>> devices{};
    std::optional<bool> per_device_node_selection{};
    typename Storage::template list<basic_counter_set<Storage>> shared_counters{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_slice_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_slice_spec::driver,
              field{.name = "driver", .offset = offsetof(basic_resource_slice_spec, driver), .required = true});
        visit(&basic_resource_slice_spec::pool,
              field{.name = "pool", .offset = offsetof(basic_resource_slice_spec, pool), .required = true});
        visit(&basic_resource_slice_spec::node_name,
              field{.name = "nodeName", .offset = offsetof(basic_resource_slice_spec, node_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_slice_spec::node_selector,
              field{.name = "nodeSelector", .offset = offsetof(basic_resource_slice_spec, node_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_slice_spec::all_nodes,
              field{.name = "allNodes", .offset = offsetof(basic_resource_slice_spec, all_nodes),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_slice_spec::devices,
              field{.name = "devices", .offset = offsetof(basic_resource_slice_spec, devices),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_slice_spec::per_device_node_selection,
              field{.name = "perDeviceNodeSelection",
                    .offset = offsetof(basic_resource_slice_spec, per_device_node_selection),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_slice_spec::shared_counters,
              field{.name = "sharedCounters", .offset = offsetof(basic_resource_slice_spec, shared_counters),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.ResourceSlice
template <storage_policy Storage>
struct basic_resource_slice {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "resource.k8s.io/v1", .kind = "ResourceSlice",
                                                 .resource = "resourceslices", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_resource_slice_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_slice> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_slice::kind,
              field{.name = "kind", .offset = offsetof(basic_resource_slice, kind), .omit = omit_rule::if_empty});
        visit(&basic_resource_slice::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_resource_slice, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_slice::metadata,
              field{.name = "metadata", .offset = offsetof(basic_resource_slice, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_slice::spec,
              field{.name = "spec", .offset = offsetof(basic_resource_slice, spec), .required = true});
    }
};

/// k8s.io/api/resource/v1.ResourceSliceList
template <storage_policy Storage>
struct basic_resource_slice_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "resource.k8s.io/v1", .kind = "ResourceSliceList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_resource_slice<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_slice_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_slice_list::kind,
              field{.name = "kind", .offset = offsetof(basic_resource_slice_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_resource_slice_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_resource_slice_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_slice_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_resource_slice_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_slice_list::items,
              field{.name = "items", .offset = offsetof(basic_resource_slice_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::resource::v1
