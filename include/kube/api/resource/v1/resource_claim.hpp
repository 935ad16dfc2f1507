// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/node_selector.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/condition.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/resource/v1/device_toleration.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/api/resource/v1/opaque_device_configuration.hpp>
#include <kube/api/resource/v1/resource_claim_spec.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>
#include <kube/raw_json/raw_json.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::resource::v1 {

/// k8s.io/api/resource/v1.DeviceRequestAllocationResult
template <storage_policy Storage>
struct basic_device_request_allocation_result {
    typename Storage::string request{};
    typename Storage::string driver{};
    typename Storage::string pool{};
    typename Storage::string device{};
    std::optional<bool> admin_access{};
    typename Storage::template list<basic_device_toleration<Storage>> tolerations{};
    typename Storage::template list<typename Storage::string> binding_conditions{};
    typename Storage::template list<typename Storage::string> binding_failure_conditions{};
    typename Storage::template box<typename Storage::string> share_id{};
    typename Storage::template map<typename Storage::quantity> consumed_capacity{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_device_request_allocation_result> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_request_allocation_result::request,
              field{.name = "request", .offset = offsetof(basic_device_request_allocation_result, request),
                    .required = true});
        visit(&basic_device_request_allocation_result::driver,
              field{.name = "driver", .offset = offsetof(basic_device_request_allocation_result, driver),
                    .required = true});
        visit(&basic_device_request_allocation_result::pool,
              field{.name = "pool", .offset = offsetof(basic_device_request_allocation_result, pool),
                    .required = true});
        visit(&basic_device_request_allocation_result::device,
              field{.name = "device", .offset = offsetof(basic_device_request_allocation_result, device),
                    .required = true});
        visit(&basic_device_request_allocation_result::admin_access,
              field{.name = "adminAccess", .offset = offsetof(basic_device_request_allocation_result, admin_access),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_request_allocation_result::tolerations,
              field{.name = "tolerations", .offset = offsetof(basic_device_request_allocation_result, tolerations),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_request_allocation_result::binding_conditions,
              field{.name = "bindingConditions",
                    .offset = offsetof(basic_device_request_allocation_result, binding_conditions),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_request_allocation_result::binding_failure_conditions,
              field{.name = "bindingFailureConditions",
                    .offset = offsetof(basic_device_request_allocation_result, binding_failure_conditions),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_request_allocation_result::share_id,
              field{.name = "shareID", .offset = offsetof(basic_device_request_allocation_result, share_id),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_request_allocation_result::consumed_capacity,
              field{.name = "consumedCapacity",
                    .offset = offsetof(basic_device_request_allocation_result, consumed_capacity),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.AllocationConfigSource
enum class allocation_config_source : std::uint8_t { unset, from_class, from_claim };
template <class Text>
inline constexpr Text allocation_config_source_texts[] = {"", "FromClass", "FromClaim"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(allocation_config_source) noexcept { return allocation_config_source_texts<Text>; }

/// k8s.io/api/resource/v1.DeviceAllocationConfiguration
template <storage_policy Storage>
struct basic_device_allocation_configuration {
    typename Storage::template open_enum<v1::allocation_config_source> source{};
    typename Storage::template list<typename Storage::string> requests{};
    typename Storage::template box<basic_opaque_device_configuration<Storage>> opaque{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_device_allocation_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_allocation_configuration::source,
              field{.name = "source", .offset = offsetof(basic_device_allocation_configuration, source),
                    .required = true});
        visit(&basic_device_allocation_configuration::requests,
              field{.name = "requests", .offset = offsetof(basic_device_allocation_configuration, requests),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_allocation_configuration::opaque,
              field{.name = "opaque", .offset = offsetof(basic_device_allocation_configuration, opaque),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.DeviceAllocationResult
template <storage_policy Storage>
struct basic_device_allocation_result {
    typename Storage::template list<basic_device_request_allocation_result<Storage>> results{};
    typename Storage::template list<basic_device_allocation_configuration<Storage>> config{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_allocation_result> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_allocation_result::results,
              field{.name = "results", .offset = offsetof(basic_device_allocation_result, results),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_allocation_result::config,
              field{.name = "config", .offset = offsetof(basic_device_allocation_result, config),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.AllocationResult
template <storage_policy Storage>
struct basic_allocation_result {
    basic_device_allocation_result<Storage> devices{};
    typename Storage::template box<core::v1::basic_node_selector<Storage>> node_selector{};
    std::optional<kube::time> allocation_timestamp{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_allocation_result> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_allocation_result::devices,
              field{.name = "devices", .offset = offsetof(basic_allocation_result, devices),
                    .omit = omit_rule::if_empty});
        visit(&basic_allocation_result::node_selector,
              field{.name = "nodeSelector", .offset = offsetof(basic_allocation_result, node_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_allocation_result::allocation_timestamp,
              field{.name = "allocationTimestamp", .offset = offsetof(basic_allocation_result, allocation_timestamp),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.ResourceClaimConsumerReference
template <storage_policy Storage>
struct basic_resource_claim_consumer_reference {
    typename Storage::string api_group{};
    typename Storage::string resource{};
    typename Storage::string name{};
    typename Storage::string uid{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_resource_claim_consumer_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_claim_consumer_reference::api_group,
              field{.name = "apiGroup", .offset = offsetof(basic_resource_claim_consumer_reference, api_group),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_consumer_reference::resource,
              field{.name = "resource", .offset = offsetof(basic_resource_claim_consumer_reference, resource),
                    .required = true});
        visit(&basic_resource_claim_consumer_reference::name,
              field{.name = "name", .offset = offsetof(basic_resource_claim_consumer_reference, name),
                    .required = true});
        visit(&basic_resource_claim_consumer_reference::uid,
              field{.name = "uid", .offset = offsetof(basic_resource_claim_consumer_reference, uid), .required = true});
    }
};

/// k8s.io/api/resource/v1.NetworkDeviceData
template <storage_policy Storage>
struct basic_network_device_data {
    typename Storage::string interface_name{};
    typename Storage::template list<typename Storage::string> ips{};
    typename Storage::string hardware_address{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_network_device_data> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_network_device_data::interface_name,
              field{.name = "interfaceName", .offset = offsetof(basic_network_device_data, interface_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_network_device_data::ips,
              field{.name = "ips", .offset = offsetof(basic_network_device_data, ips), .omit = omit_rule::if_empty});
        visit(&basic_network_device_data::hardware_address,
              field{.name = "hardwareAddress", .offset = offsetof(basic_network_device_data, hardware_address),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.AllocatedDeviceStatus
template <storage_policy Storage>
struct basic_allocated_device_status {
    typename Storage::string driver{};
    typename Storage::string pool{};
    typename Storage::string device{};
    typename Storage::template box<typename Storage::string> share_id{};
    typename Storage::template list<meta::v1::basic_condition<Storage>> conditions{};
    typename Storage::template box<typename Storage::raw_json> data{};
    typename Storage::template box<basic_network_device_data<Storage>> network_data{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_allocated_device_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_allocated_device_status::driver,
              field{.name = "driver", .offset = offsetof(basic_allocated_device_status, driver), .required = true});
        visit(&basic_allocated_device_status::pool,
              field{.name = "pool", .offset = offsetof(basic_allocated_device_status, pool), .required = true});
        visit(&basic_allocated_device_status::device,
              field{.name = "device", .offset = offsetof(basic_allocated_device_status, device), .required = true});
        visit(&basic_allocated_device_status::share_id,
              field{.name = "shareID", .offset = offsetof(basic_allocated_device_status, share_id),
                    .omit = omit_rule::if_empty});
        visit(&basic_allocated_device_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_allocated_device_status, conditions)});
        visit(&basic_allocated_device_status::data,
              field{.name = "data", .offset = offsetof(basic_allocated_device_status, data),
                    .omit = omit_rule::if_empty});
        visit(&basic_allocated_device_status::network_data,
              field{.name = "networkData", .offset = offsetof(basic_allocated_device_status, network_data),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.ResourceClaimStatus
template <storage_policy Storage>
struct basic_resource_claim_status {
    typename Storage::template box<basic_allocation_result<Storage>> allocation{};
    typename Storage::template list<basic_resource_claim_consumer_reference<Storage>> reserved_for{};
    typename Storage::template list<basic_allocated_device_status<Storage>> devices{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_claim_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_claim_status::allocation,
              field{.name = "allocation", .offset = offsetof(basic_resource_claim_status, allocation),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_status::reserved_for,
              field{.name = "reservedFor", .offset = offsetof(basic_resource_claim_status, reserved_for),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "uid"});
        visit(&basic_resource_claim_status::devices,
              field{.name = "devices", .offset = offsetof(basic_resource_claim_status, devices),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.ResourceClaim
template <storage_policy Storage>
struct basic_resource_claim {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "resource.k8s.io/v1", .kind = "ResourceClaim",
                                                 .resource = "resourceclaims", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_resource_claim_spec<Storage> spec{};
    basic_resource_claim_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_claim> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_claim::kind,
              field{.name = "kind", .offset = offsetof(basic_resource_claim, kind), .omit = omit_rule::if_empty});
        visit(&basic_resource_claim::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_resource_claim, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim::metadata,
              field{.name = "metadata", .offset = offsetof(basic_resource_claim, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim::spec,
              field{.name = "spec", .offset = offsetof(basic_resource_claim, spec), .required = true});
        visit(&basic_resource_claim::status,
              field{.name = "status", .offset = offsetof(basic_resource_claim, status), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.ResourceClaimList
template <storage_policy Storage>
struct basic_resource_claim_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "resource.k8s.io/v1", .kind = "ResourceClaimList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_resource_claim<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_claim_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_claim_list::kind,
              field{.name = "kind", .offset = offsetof(basic_resource_claim_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_resource_claim_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_resource_claim_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_claim_list::items,
              field{.name = "items", .offset = offsetof(basic_resource_claim_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::resource::v1
