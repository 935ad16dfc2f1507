// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PodExecOptions
template <storage_policy Storage>
struct basic_pod_exec_options {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PodExecOptions", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    bool stdin_{};
    bool stdout_{};
    bool stderr_{};
    bool tty{};
    typename Storage::string container{};
    typename Storage::template list<typename Storage::string> command{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_exec_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_exec_options::kind,
              field{.name = "kind", .offset = offsetof(basic_pod_exec_options, kind), .omit = omit_rule::if_empty});
        visit(&basic_pod_exec_options::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_pod_exec_options, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_exec_options::stdin_,
              field{.name = "stdin", .offset = offsetof(basic_pod_exec_options, stdin_), .omit = omit_rule::if_empty});
        visit(&basic_pod_exec_options::stdout_,
              field{.name = "stdout", .offset = offsetof(basic_pod_exec_options, stdout_),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_exec_options::stderr_,
              field{.name = "stderr", .offset = offsetof(basic_pod_exec_options, stderr_),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_exec_options::tty,
              field{.name = "tty", .offset = offsetof(basic_pod_exec_options, tty), .omit = omit_rule::if_empty});
        visit(&basic_pod_exec_options::container,
              field{.name = "container", .offset = offsetof(basic_pod_exec_options, container),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_exec_options::command,
              field{.name = "command", .offset = offsetof(basic_pod_exec_options, command), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
