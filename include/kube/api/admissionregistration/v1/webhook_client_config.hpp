// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/admissionregistration/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::admissionregistration::v1 {

/// k8s.io/api/admissionregistration/v1.ServiceReference
template <storage_policy Storage>
struct basic_service_reference {
    typename Storage::string namespace_{};
    typename Storage::string name{};
    typename Storage::template box<typename Storage::string> path{};
    std::optional<std::int32_t> port{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_service_reference> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_service_reference::namespace_,
              field{.name = "namespace", .offset = offsetof(basic_service_reference, namespace_), .required = true});
        visit(&basic_service_reference::name,
              field{.name = "name", .offset = offsetof(basic_service_reference, name), .required = true});
        visit(&basic_service_reference::path,
              field{.name = "path", .offset = offsetof(basic_service_reference, path), .omit = omit_rule::if_empty});
        visit(&basic_service_reference::port,
              field{.name = "port", .offset = offsetof(basic_service_reference, port), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/admissionregistration/v1.WebhookClientConfig
template <storage_policy Storage>
struct basic_webhook_client_config {
    typename Storage::template box<typename Storage::string> url{};
    typename Storage::template box<basic_service_reference<Storage>> service{};
    typename Storage::bytes ca_bundle{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_webhook_client_config> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_webhook_client_config::url,
              field{.name = "url", .offset = offsetof(basic_webhook_client_config, url), .omit = omit_rule::if_empty});
        visit(&basic_webhook_client_config::service,
              field{.name = "service", .offset = offsetof(basic_webhook_client_config, service),
                    .omit = omit_rule::if_empty});
        visit(&basic_webhook_client_config::ca_bundle,
              field{.name = "caBundle", .offset = offsetof(basic_webhook_client_config, ca_bundle),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::admissionregistration::v1
