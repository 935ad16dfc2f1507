// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/api/resource/v1/device_selector.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/api/resource/v1/opaque_device_configuration.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::resource::v1 {

/// k8s.io/api/resource/v1.DeviceClassConfiguration
template <storage_policy Storage>
struct basic_device_class_configuration {
    typename Storage::template box<basic_opaque_device_configuration<Storage>> opaque{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_class_configuration> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_class_configuration::opaque,
              field{.name = "opaque", .offset = offsetof(basic_device_class_configuration, opaque),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.DeviceClassSpec
template <storage_policy Storage>
struct basic_device_class_spec {
    typename Storage::template list<basic_device_selector<Storage>> selectors{};
    typename Storage::template list<basic_device_class_configuration<Storage>> config{};
    typename Storage::template box<typename Storage::string> extended_resource_name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_class_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_class_spec::selectors,
              field{.name = "selectors", .offset = offsetof(basic_device_class_spec, selectors),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_class_spec::config,
              field{.name = "config", .offset = offsetof(basic_device_class_spec, config),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_class_spec::extended_resource_name,
              field{.name = "extendedResourceName", .offset = offsetof(basic_device_class_spec, extended_resource_name),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/resource/v1.DeviceClass
template <storage_policy Storage>
struct basic_device_class {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "resource.k8s.io/v1", .kind = "DeviceClass",
                                                 .resource = "deviceclasses", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_device_class_spec<Storage> spec{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_class> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_class::kind,
              field{.name = "kind", .offset = offsetof(basic_device_class, kind), .omit = omit_rule::if_empty});
        visit(&basic_device_class::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_device_class, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_class::metadata,
              field{.name = "metadata", .offset = offsetof(basic_device_class, metadata), .omit = omit_rule::if_empty});
        visit(&basic_device_class::spec,
              field{.name = "spec", .offset = offsetof(basic_device_class, spec), .required = true});
    }
};

/// k8s.io/api/resource/v1.DeviceClassList
template <storage_policy Storage>
struct basic_device_class_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "resource.k8s.io/v1", .kind = "DeviceClassList",
                                                 .resource = "", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_device_class<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_device_class_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_device_class_list::kind,
              field{.name = "kind", .offset = offsetof(basic_device_class_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_device_class_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_device_class_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_class_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_device_class_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_device_class_list::items,
              field{.name = "items", .offset = offsetof(basic_device_class_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::resource::v1
