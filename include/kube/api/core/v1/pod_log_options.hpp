// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.PodLogOptions
template <storage_policy Storage>
struct basic_pod_log_options {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "PodLogOptions", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    typename Storage::string container{};
    bool follow{};
    bool previous{};
    std::optional<std::int64_t> since_seconds{};
    std::optional<kube::time> since_time{};
    bool timestamps{};
    std::optional<std::int64_t> tail_lines{};
    std::optional<std::int64_t> limit_bytes{};
    bool insecure_skip_tls_verify_backend{};
    typename Storage::template box<typename Storage::string> stream{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_log_options> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_log_options::kind,
              field{.name = "kind", .offset = offsetof(basic_pod_log_options, kind), .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_pod_log_options, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::container,
              field{.name = "container", .offset = offsetof(basic_pod_log_options, container),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::follow,
              field{.name = "follow", .offset = offsetof(basic_pod_log_options, follow), .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::previous,
              field{.name = "previous", .offset = offsetof(basic_pod_log_options, previous),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::since_seconds,
              field{.name = "sinceSeconds", .offset = offsetof(basic_pod_log_options, since_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::since_time,
              field{.name = "sinceTime", .offset = offsetof(basic_pod_log_options, since_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::timestamps,
              field{.name = "timestamps", .offset = offsetof(basic_pod_log_options, timestamps),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::tail_lines,
              field{.name = "tailLines", .offset = offsetof(basic_pod_log_options, tail_lines),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::limit_bytes,
              field{.name = "limitBytes", .offset = offsetof(basic_pod_log_options, limit_bytes),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::insecure_skip_tls_verify_backend,
              field{.name = "insecureSkipTLSVerifyBackend",
                    .offset = offsetof(basic_pod_log_options, insecure_skip_tls_verify_backend),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_log_options::stream,
              field{.name = "stream", .offset = offsetof(basic_pod_log_options, stream), .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
