// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/field.hpp>
#include <kube/api/resource/v1/device_selector.hpp>
#include <kube/api/resource/v1/device_toleration.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/api/resource/v1/opaque_device_configuration.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1::api::resource::v1 {

/// k8s.io/api/resource/v1.DeviceAllocationMode
enum class device_allocation_mode : std::uint8_t { unset, exact_count, all };
template <class Text>
inline constexpr Text device_allocation_mode_texts[] = {"", "ExactCount", "All"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(device_allocation_mode) noexcept { return device_allocation_mode_texts<Text>; }

/// k8s.io/api/resource/v1.CapacityRequirements
template <storage_policy Storage>
struct basic_capacity_requirements {
    typename Storage::template map<typename Storage::quantity> requests{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_capacity_requirements> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_capacity_requirements::requests,
              field{.name = "requests", .offset = offsetof(basic_capacity_requirements, requests),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.ExactDeviceRequest
template <storage_policy Storage>
struct basic_exact_device_request {
    typename Storage::string device_class_name{};
    typename Storage::template list<basic_device_selector<Storage>> selectors{};
    typename Storage::template open_enum<v1::device_allocation_mode> allocation_mode{};
    std::int64_t count{};
    std::optional<bool> admin_access{};
    typename Storage::template list<basic_device_toleration<Storage>> tolerations{};
    typename Storage::template box<basic_capacity_requirements<Storage>> capacity{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_exact_device_request> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_exact_device_request::device_class_name,
              field{.name = "deviceClassName", .offset = offsetof(basic_exact_device_request, device_class_name),
                    .required = true});
        visit(&basic_exact_device_request::selectors,
              field{.name = "selectors", .offset = offsetof(basic_exact_device_request, selectors),
                    .omit = omit_rule::if_empty});
        visit(&basic_exact_device_request::allocation_mode,
              field{.name = "allocationMode", .offset = offsetof(basic_exact_device_request, allocation_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_exact_device_request::count,
              field{.name = "count", .offset = offsetof(basic_exact_device_request, count),
                    .omit = omit_rule::if_empty});
        visit(&basic_exact_device_request::admin_access,
              field{.name = "adminAccess", .offset = offsetof(basic_exact_device_request, admin_access),
                    .omit = omit_rule::if_empty});
        visit(&basic_exact_device_request::tolerations,
              field{.name = "tolerations", .offset = offsetof(basic_exact_device_request, tolerations),
                    .omit = omit_rule::if_empty});
        visit(&basic_exact_device_request::capacity,
              field{.name = "capacity", .offset = offsetof(basic_exact_device_request, capacity),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.DeviceSubRequest
template <storage_policy Storage>
struct basic_device_sub_request {
    typename Storage::string name{};
    typename Storage::string device_class_name{};
    typename Storage::template list<basic_device_selector<Storage>> selectors{};
    typename Storage::template open_enum<v1::device_allocation_mode> allocation_mode{};
    std::int64_t count{};
    typename Storage::template list<basic_device_toleration<Storage>> tolerations{};
    typename Storage::template box<basic_capacity_requirements<Storage>> capacity{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_sub_request> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_sub_request::name,
              field{.name = "name", .offset = offsetof(basic_device_sub_request, name), .required = true});
        visit(&basic_device_sub_request::device_class_name,
              field{.name = "deviceClassName", .offset = offsetof(basic_device_sub_request, device_class_name),
                    .required = true});
        visit(&basic_device_sub_request::selectors,
              field{.name = "selectors", .offset = offsetof(basic_device_sub_request, selectors),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_sub_request::allocation_mode,
              field{.name = "allocationMode", .offset = offsetof(basic_device_sub_request, allocation_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_sub_request::count,
              field{.name = "count", .offset = offsetof(basic_device_sub_request, count), .omit = omit_rule::if_empty});
        visit(&basic_device_sub_request::tolerations,
              field{.name = "tolerations", .offset = offsetof(basic_device_sub_request, tolerations),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_sub_request::capacity,
              field{.name = "capacity", .offset = offsetof(basic_device_sub_request, capacity),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.DeviceRequest
template <storage_policy Storage>
struct basic_device_request {
    typename Storage::string name{};
    typename Storage::template box<basic_exact_device_request<Storage>> exactly{};
    typename Storage::template list<basic_device_sub_request<Storage>> first_available{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_request> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_request::name,
              field{.name = "name", .offset = offsetof(basic_device_request, name), .required = true});
        visit(&basic_device_request::exactly,
              field{.name = "exactly", .offset = offsetof(basic_device_request, exactly), .omit = omit_rule::if_empty});
        visit(&basic_device_request::first_available,
              field{.name = "firstAvailable", .offset = offsetof(basic_device_request, first_available),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.DeviceConstraint
template <storage_policy Storage>
struct basic_device_constraint {
    typename Storage::template list<typename Storage::string> requests{};
    typename Storage::template box<typename Storage::string> match_attribute{};
    typename Storage::template box<typename Storage::string> distinct_attribute{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_constraint> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_constraint::requests,
              field{.name = "requests", .offset = offsetof(basic_device_constraint, requests),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_constraint::match_attribute,
              field{.name = "matchAttribute", .offset = offsetof(basic_device_constraint, match_attribute),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_constraint::distinct_attribute,
              field{.name = "distinctAttribute", .offset = offsetof(basic_device_constraint, distinct_attribute),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.DeviceClaimConfiguration
template <storage_policy Storage>
struct basic_device_claim_configuration {
    typename Storage::template list<typename Storage::string> requests{};
    typename Storage::template box<basic_opaque_device_configuration<Storage>> opaque{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_claim_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_claim_configuration::requests,
              field{.name = "requests", .offset = offsetof(basic_device_claim_configuration, requests),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_claim_configuration::opaque,
              field{.name = "opaque", .offset = offsetof(basic_device_claim_configuration, opaque),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.DeviceClaim
template <storage_policy Storage>
struct basic_device_claim {
    typename Storage::template list<basic_device_request<Storage>> requests{};
    typename Storage::template list<basic_device_constraint<Storage>> constraints{};
    typename Storage::template list<basic_device_claim_configuration<Storage>> config{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_claim> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_claim::requests,
              field{.name = "requests", .offset = offsetof(basic_device_claim, requests)});
        visit(&basic_device_claim::constraints,
              field{.name = "constraints", .offset = offsetof(basic_device_claim, constraints),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_claim::config,
              field{.name = "config", .offset = offsetof(basic_device_claim, config), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.ResourceClaimSpec
template <storage_policy Storage>
struct basic_resource_claim_spec {
    basic_device_claim<Storage> devices{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_claim_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_claim_spec::devices,
              field{.name = "devices", .offset = offsetof(basic_resource_claim_spec, devices)});
    }
};

}  // namespace kube::inline v0_1::api::resource::v1
