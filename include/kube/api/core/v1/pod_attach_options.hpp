// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PodAttachOptions
template <storage_policy Storage>
struct basic_pod_attach_options {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PodAttachOptions", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    bool stdin_{};
    bool stdout_{};
    bool stderr_{};
    bool tty{};
    typename Storage::string container{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_attach_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_attach_options::kind,
              field{.name = "kind", .offset = offsetof(basic_pod_attach_options, kind), .omit = omit_rule::if_empty});
        visit(&basic_pod_attach_options::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_pod_attach_options, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_attach_options::stdin_,
              field{.name = "stdin", .offset = offsetof(basic_pod_attach_options, stdin_),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_attach_options::stdout_,
              field{.name = "stdout", .offset = offsetof(basic_pod_attach_options, stdout_),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_attach_options::stderr_,
              field{.name = "stderr", .offset = offsetof(basic_pod_attach_options, stderr_),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_attach_options::tty,
              field{.name = "tty", .offset = offsetof(basic_pod_attach_options, tty), .omit = omit_rule::if_empty});
        visit(&basic_pod_attach_options::container,
              field{.name = "container", .offset = offsetof(basic_pod_attach_options, container),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
