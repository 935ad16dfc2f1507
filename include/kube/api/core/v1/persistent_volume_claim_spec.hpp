// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <optional>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/persistent_volume_access_mode.hpp>
#include <kube/api/core/v1/persistent_volume_mode.hpp>
#include <kube/api/core/v1/typed_local_object_reference.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/label_selector.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.VolumeResourceRequirements
template <storage_policy Storage>
struct basic_volume_resource_requirements {
    typename Storage::template map<typename Storage::quantity> limits{};
    typename Storage::template map<typename Storage::quantity> requests{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_volume_resource_requirements> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_resource_requirements::limits,
              field{.name = "limits", .offset = offsetof(basic_volume_resource_requirements, limits),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_resource_requirements::requests,
              field{.name = "requests", .offset = offsetof(basic_volume_resource_requirements, requests),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.TypedObjectReference
template <storage_policy Storage>
struct basic_typed_object_reference {
    typename Storage::template box<typename Storage::string> api_group{};
    typename Storage::string kind{};
    typename Storage::string name{};
    typename Storage::template box<typename Storage::string> namespace_{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_typed_object_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_typed_object_reference::api_group,
              field{.name = "apiGroup", .offset = offsetof(basic_typed_object_reference, api_group)});
        visit(&basic_typed_object_reference::kind,
              field{.name = "kind", .offset = offsetof(basic_typed_object_reference, kind), .required = true});
        visit(&basic_typed_object_reference::name,
              field{.name = "name", .offset = offsetof(basic_typed_object_reference, name), .required = true});
        visit(&basic_typed_object_reference::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_typed_object_reference, namespace_),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PersistentVolumeClaimSpec
template <storage_policy Storage>
struct basic_persistent_volume_claim_spec {
    typename Storage::template list<typename Storage::template open_enum<v1::persistent_volume_access_mode>>
        access_modes{};
    typename Storage::template box<meta::v1::basic_label_selector<Storage>> selector{};
    basic_volume_resource_requirements<Storage> resources{};
    typename Storage::string volume_name{};
    typename Storage::template box<typename Storage::string> storage_class_name{};
    std::optional<typename Storage::template open_enum<v1::persistent_volume_mode>> volume_mode{};
    typename Storage::template box<basic_typed_local_object_reference<Storage>> data_source{};
    typename Storage::template box<basic_typed_object_reference<Storage>> data_source_ref{};
    typename Storage::template box<typename Storage::string> volume_attributes_class_name{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_persistent_volume_claim_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_persistent_volume_claim_spec::access_modes,
              field{.name = "accessModes", .offset = offsetof(basic_persistent_volume_claim_spec, access_modes),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_spec::selector,
              field{.name = "selector", .offset = offsetof(basic_persistent_volume_claim_spec, selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_spec::resources,
              field{.name = "resources", .offset = offsetof(basic_persistent_volume_claim_spec, resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_spec::volume_name,
              field{.name = "volumeName", .offset = offsetof(basic_persistent_volume_claim_spec, volume_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_spec::storage_class_name,
              field{.name = "storageClassName",
                    .offset = offsetof(basic_persistent_volume_claim_spec, storage_class_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_spec::volume_mode,
              field{.name = "volumeMode", .offset = offsetof(basic_persistent_volume_claim_spec, volume_mode),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_spec::data_source,
              field{.name = "dataSource", .offset = offsetof(basic_persistent_volume_claim_spec, data_source),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_spec::data_source_ref,
              field{.name = "dataSourceRef", .offset = offsetof(basic_persistent_volume_claim_spec, data_source_ref),
                    .omit = omit_rule::if_empty});
        visit(&basic_persistent_volume_claim_spec::volume_attributes_class_name,
              field{.name = "volumeAttributesClassName",
                    .offset = offsetof(basic_persistent_volume_claim_spec, volume_attributes_class_name),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
