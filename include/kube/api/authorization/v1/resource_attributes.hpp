// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/authorization/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/field_selector_requirement.hpp>
#include <kube/api/meta/v1/label_selector_requirement.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::authorization::v1 {

/// k8s.io/api/authorization/v1.FieldSelectorAttributes
template <storage_policy Storage>
struct basic_field_selector_attributes {
    typename Storage::string raw_selector{};
    typename Storage::template list<meta::v1::basic_field_selector_requirement<Storage>> requirements{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_field_selector_attributes> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_field_selector_attributes::raw_selector,
              field{.name = "rawSelector", .offset = offsetof(basic_field_selector_attributes, raw_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_field_selector_attributes::requirements,
              field{.name = "requirements", .offset = offsetof(basic_field_selector_attributes, requirements),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/authorization/v1.LabelSelectorAttributes
template <storage_policy Storage>
struct basic_label_selector_attributes {
    typename Storage::string raw_selector{};
    typename Storage::template list<meta::v1::basic_label_selector_requirement<Storage>> requirements{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_label_selector_attributes> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_label_selector_attributes::raw_selector,
              field{.name = "rawSelector", .offset = offsetof(basic_label_selector_attributes, raw_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_label_selector_attributes::requirements,
              field{.name = "requirements", .offset = offsetof(basic_label_selector_attributes, requirements),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/authorization/v1.ResourceAttributes
template <storage_policy Storage>
struct basic_resource_attributes {
    typename Storage::string namespace_{};
    typename Storage::string verb{};
    typename Storage::string group{};
    typename Storage::string version{};
    typename Storage::string resource{};
    typename Storage::string subresource{};
    typename Storage::string name{};
    typename Storage::template box<basic_field_selector_attributes<Storage>> field_selector{};
    typename Storage::template box<basic_label_selector_attributes<Storage>> label_selector{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_attributes> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_attributes::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_resource_attributes, namespace_),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_attributes::verb,
              field{.name = "verb", .offset = offsetof(basic_resource_attributes, verb), .omit = omit_rule::if_empty});
        visit(&basic_resource_attributes::group,
              field{.name = "group", .offset = offsetof(basic_resource_attributes, group),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_attributes::version,
              field{.name = "version", .offset = offsetof(basic_resource_attributes, version),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_attributes::resource,
              field{.name = "resource", .offset = offsetof(basic_resource_attributes, resource),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_attributes::subresource,
              field{.name = "subresource", .offset = offsetof(basic_resource_attributes, subresource),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_attributes::name,
              field{.name = "name", .offset = offsetof(basic_resource_attributes, name), .omit = omit_rule::if_empty});
        visit(&basic_resource_attributes::field_selector,
              field{.name = "fieldSelector", .offset = offsetof(basic_resource_attributes, field_selector),
                    .omit = omit_rule::if_empty});
        visit(&basic_resource_attributes::label_selector,
              field{.name = "labelSelector", .offset = offsetof(basic_resource_attributes, label_selector),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::authorization::v1
