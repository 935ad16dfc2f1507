// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/recursive_read_only_mode.hpp>
#include <kube/api/core/v1/resource_requirements.hpp>
#include <kube/api/core/v1/signal.hpp>
#include <kube/api/field.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/quantity/quantity.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.ContainerStateWaiting
template <storage_policy Storage>
struct basic_container_state_waiting {
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container_state_waiting> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_state_waiting::reason,
              field{.name = "reason", .offset = offsetof(basic_container_state_waiting, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_state_waiting::message,
              field{.name = "message", .offset = offsetof(basic_container_state_waiting, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ContainerStateRunning
template <storage_policy Storage>
struct basic_container_state_running {
    kube::time started_at{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container_state_running> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_state_running::started_at,
              field{.name = "startedAt", .offset = offsetof(basic_container_state_running, started_at),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ContainerStateTerminated
template <storage_policy Storage>
struct basic_container_state_terminated {
    std::int32_t exit_code{};
    std::int32_t signal{};
    typename Storage::string reason{};
    typename Storage::string message{};
    kube::time started_at{};
    kube::time finished_at{};
    typename Storage::string container_id{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container_state_terminated> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_state_terminated::exit_code,
              field{.name = "exitCode", .offset = offsetof(basic_container_state_terminated, exit_code),
                    .required = true});
        visit(&basic_container_state_terminated::signal,
              field{.name = "signal", .offset = offsetof(basic_container_state_terminated, signal),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_state_terminated::reason,
              field{.name = "reason", .offset = offsetof(basic_container_state_terminated, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_state_terminated::message,
              field{.name = "message", .offset = offsetof(basic_container_state_terminated, message),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_state_terminated::started_at,
              field{.name = "startedAt", .offset = offsetof(basic_container_state_terminated, started_at),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_state_terminated::finished_at,
              field{.name = "finishedAt", .offset = offsetof(basic_container_state_terminated, finished_at),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_state_terminated::container_id,
              field{.name = "containerID", .offset = offsetof(basic_container_state_terminated, container_id),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ContainerState
template <storage_policy Storage>
struct basic_container_state {
    typename Storage::template box<basic_container_state_waiting<Storage>> waiting{};
    typename Storage::template box<basic_container_state_running<Storage>> running{};
    typename Storage::template box<basic_container_state_terminated<Storage>> terminated{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container_state> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_state::waiting,
              field{.name = "waiting", .offset = offsetof(basic_container_state, waiting),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_state::running,
              field{.name = "running", .offset = offsetof(basic_container_state, running),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_state::terminated,
              field{.name = "terminated", .offset = offsetof(basic_container_state, terminated),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ImageVolumeStatus
template <storage_policy Storage>
struct basic_image_volume_status {
    typename Storage::string image_ref{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_image_volume_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_image_volume_status::image_ref,
              field{.name = "imageRef", .offset = offsetof(basic_image_volume_status, image_ref),
                    .omit = omit_rule::if_empty, .required = true});
    }
};

/// k8s.io/api/core/v1.VolumeStatus
template <storage_policy Storage>
struct basic_volume_status {
    typename Storage::template box<basic_image_volume_status<Storage>> image{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_status::image,
              field{.name = "image", .offset = offsetof(basic_volume_status, image), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.VolumeMountStatus
template <storage_policy Storage>
struct basic_volume_mount_status {
    typename Storage::string name{};
    typename Storage::string mount_path{};
    bool read_only{};
    std::optional<typename Storage::template open_enum<v1::recursive_read_only_mode>> recursive_read_only{};
    typename Storage::template box<basic_volume_status<Storage>> volume_status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_volume_mount_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_volume_mount_status::name,
              field{.name = "name", .offset = offsetof(basic_volume_mount_status, name), .required = true});
        visit(&basic_volume_mount_status::mount_path,
              field{.name = "mountPath", .offset = offsetof(basic_volume_mount_status, mount_path), .required = true});
        visit(&basic_volume_mount_status::read_only,
              field{.name = "readOnly", .offset = offsetof(basic_volume_mount_status, read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_mount_status::recursive_read_only,
              field{.name = "recursiveReadOnly", .offset = offsetof(basic_volume_mount_status, recursive_read_only),
                    .omit = omit_rule::if_empty});
        visit(&basic_volume_mount_status::volume_status,
              field{.name = "volumeStatus", .offset = offsetof(basic_volume_mount_status, volume_status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.LinuxContainerUser
template <storage_policy Storage>
struct basic_linux_container_user {
    std::int64_t uid{};
    std::int64_t gid{};
    typename Storage::template list<std::int64_t> supplemental_groups{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_linux_container_user> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_linux_container_user::uid,
              field{.name = "uid", .offset = offsetof(basic_linux_container_user, uid), .required = true});
        visit(&basic_linux_container_user::gid,
              field{.name = "gid", .offset = offsetof(basic_linux_container_user, gid), .required = true});
        visit(&basic_linux_container_user::supplemental_groups,
              field{.name = "supplementalGroups", .offset = offsetof(basic_linux_container_user, supplemental_groups),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ContainerUser
template <storage_policy Storage>
struct basic_container_user {
    typename Storage::template box<basic_linux_container_user<Storage>> linux_{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container_user> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_user::linux_,
              field{.name = "linux", .offset = offsetof(basic_container_user, linux_), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ResourceHealthStatus
enum class resource_health_status : std::uint8_t { unset, healthy, unhealthy, unknown };
template <class Text>
inline constexpr Text resource_health_status_texts[] = {"", "Healthy", "Unhealthy", "Unknown"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(resource_health_status) noexcept { return resource_health_status_texts<Text>; }

/// k8s.io/api/core/v1.ResourceHealth
template <storage_policy Storage>
struct basic_resource_health {
    typename Storage::string resource_id{};
    typename Storage::template open_enum<v1::resource_health_status> health{};
    typename Storage::template box<typename Storage::string> message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_health> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_health::resource_id,
              field{.name = "resourceID", .offset = offsetof(basic_resource_health, resource_id), .required = true});
        visit(&basic_resource_health::health,
              field{.name = "health", .offset = offsetof(basic_resource_health, health), .omit = omit_rule::if_empty});
        visit(&basic_resource_health::message,
              field{.name = "message", .offset = offsetof(basic_resource_health, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ResourceStatus
template <storage_policy Storage>
struct basic_resource_status {
    typename Storage::string name{};
    typename Storage::template list<basic_resource_health<Storage>> resources{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_resource_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_resource_status::name,
              field{.name = "name", .offset = offsetof(basic_resource_status, name), .required = true});
        visit(&basic_resource_status::resources,
              field{.name = "resources", .offset = offsetof(basic_resource_status, resources),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ContainerStatus
template <storage_policy Storage>
struct basic_container_status {
    typename Storage::string name{};
    basic_container_state<Storage> state{};
    basic_container_state<Storage> last_state{};
    bool ready{};
    std::int32_t restart_count{};
    typename Storage::string image{};
    typename Storage::string image_id{};
    typename Storage::string container_id{};
    std::optional<bool> started{};
    typename Storage::template map<typename Storage::quantity> allocated_resources{};
    typename Storage::template box<basic_resource_requirements<Storage>> resources{};
    typename Storage::template list<basic_volume_mount_status<Storage>> volume_mounts{};
    typename Storage::template box<basic_container_user<Storage>> user{};
    typename Storage::template list<basic_resource_status<Storage>> allocated_resources_status{};
    std::optional<typename Storage::template open_enum<v1::signal>> stop_signal{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_container_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_status::name,
              field{.name = "name", .offset = offsetof(basic_container_status, name), .required = true});
        visit(&basic_container_status::state,
              field{.name = "state", .offset = offsetof(basic_container_status, state), .omit = omit_rule::if_empty});
        visit(&basic_container_status::last_state,
              field{.name = "lastState", .offset = offsetof(basic_container_status, last_state),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_status::ready,
              field{.name = "ready", .offset = offsetof(basic_container_status, ready), .required = true});
        visit(&basic_container_status::restart_count,
              field{.name = "restartCount", .offset = offsetof(basic_container_status, restart_count),
                    .required = true});
        visit(&basic_container_status::image,
              field{.name = "image", .offset = offsetof(basic_container_status, image), .required = true});
        visit(&basic_container_status::image_id,
              field{.name = "imageID", .offset = offsetof(basic_container_status, image_id), .required = true});
        visit(&basic_container_status::container_id,
              field{.name = "containerID", .offset = offsetof(basic_container_status, container_id),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_status::started,
              field{.name = "started", .offset = offsetof(basic_container_status, started),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_status::allocated_resources,
              field{.name = "allocatedResources", .offset = offsetof(basic_container_status, allocated_resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_status::resources,
              field{.name = "resources", .offset = offsetof(basic_container_status, resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_container_status::volume_mounts,
              field{.name = "volumeMounts", .offset = offsetof(basic_container_status, volume_mounts),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge, .merge_key = "mountPath"});
        visit(&basic_container_status::user,
              field{.name = "user", .offset = offsetof(basic_container_status, user), .omit = omit_rule::if_empty});
        visit(&basic_container_status::allocated_resources_status,
              field{.name = "allocatedResourcesStatus",
                    .offset = offsetof(basic_container_status, allocated_resources_status), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "name"});
        visit(&basic_container_status::stop_signal,
              field{.name = "stopSignal", .offset = offsetof(basic_container_status, stop_signal),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PodCondition
template <storage_policy Storage>
struct basic_pod_condition {
    typename Storage::string type{};
    std::int64_t observed_generation{};
    typename Storage::template open_enum<v1::condition_status> status{};
    kube::time last_probe_time{};
    kube::time last_transition_time{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_condition::type,
              field{.name = "type", .offset = offsetof(basic_pod_condition, type), .required = true});
        visit(&basic_pod_condition::observed_generation,
              field{.name = "observedGeneration", .offset = offsetof(basic_pod_condition, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_condition::status,
              field{.name = "status", .offset = offsetof(basic_pod_condition, status), .required = true});
        visit(&basic_pod_condition::last_probe_time,
              field{.name = "lastProbeTime", .offset = offsetof(basic_pod_condition, last_probe_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_condition::last_transition_time,
              field{.name = "lastTransitionTime", .offset = offsetof(basic_pod_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_pod_condition, reason), .omit = omit_rule::if_empty});
        visit(&basic_pod_condition::message,
              field{.name = "message", .offset = offsetof(basic_pod_condition, message), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.PodResourceClaimStatus
template <storage_policy Storage>
struct basic_pod_resource_claim_status {
    typename Storage::string name{};
    typename Storage::template box<typename Storage::string> resource_claim_name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_resource_claim_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_resource_claim_status::name,
              field{.name = "name", .offset = offsetof(basic_pod_resource_claim_status, name), .required = true});
        visit(&basic_pod_resource_claim_status::resource_claim_name,
              field{.name = "resourceClaimName",
                    .offset = offsetof(basic_pod_resource_claim_status, resource_claim_name),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.ContainerExtendedResourceRequest
template <storage_policy Storage>
struct basic_container_extended_resource_request {
    typename Storage::string container_name{};
    typename Storage::string resource_name{};
    typename Storage::string request_name{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_container_extended_resource_request> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_container_extended_resource_request::container_name,
              field{.name = "containerName",
                    .offset = offsetof(basic_container_extended_resource_request, container_name), .required = true});
        visit(&basic_container_extended_resource_request::resource_name,
              field{.name = "resourceName",
                    .offset = offsetof(basic_container_extended_resource_request, resource_name), .required = true});
        visit(&basic_container_extended_resource_request::request_name,
              field{.name = "requestName", .offset = offsetof(basic_container_extended_resource_request, request_name),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.PodExtendedResourceClaimStatus
template <storage_policy Storage>
struct basic_pod_extended_resource_claim_status {
    typename Storage::template list<basic_container_extended_resource_request<Storage>> request_mappings{};
    typename Storage::string resource_claim_name{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_pod_extended_resource_claim_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_extended_resource_claim_status::request_mappings,
              field{.name = "requestMappings",
                    .offset = offsetof(basic_pod_extended_resource_claim_status, request_mappings), .required = true});
        visit(&basic_pod_extended_resource_claim_status::resource_claim_name,
              field{.name = "resourceClaimName",
                    .offset = offsetof(basic_pod_extended_resource_claim_status, resource_claim_name),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.PodIP
template <storage_policy Storage>
struct basic_pod_ip {
    typename Storage::string ip{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_ip> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_ip::ip, field{.name = "ip", .offset = offsetof(basic_pod_ip, ip), .required = true});
    }
};

/// k8s.io/api/core/v1.HostIP
template <storage_policy Storage>
struct basic_host_ip {
    typename Storage::string ip{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_host_ip> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_host_ip::ip, field{.name = "ip", .offset = offsetof(basic_host_ip, ip), .required = true});
    }
};

/// k8s.io/api/core/v1.PodPhase
enum class pod_phase : std::uint8_t { unset, pending, running, succeeded, failed, unknown };
template <class Text>
inline constexpr Text pod_phase_texts[] = {"", "Pending", "Running", "Succeeded", "Failed", "Unknown"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(pod_phase) noexcept { return pod_phase_texts<Text>; }

/// k8s.io/api/core/v1.PodQOSClass
enum class pod_qos_class : std::uint8_t { unset, guaranteed, burstable, best_effort };
template <class Text>
inline constexpr Text pod_qos_class_texts[] = {"", "Guaranteed", "Burstable", "BestEffort"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(pod_qos_class) noexcept { return pod_qos_class_texts<Text>; }

/// k8s.io/api/core/v1.PodResizeStatus
enum class pod_resize_status : std::uint8_t { unset, in_progress, deferred, infeasible };
template <class Text>
inline constexpr Text pod_resize_status_texts[] = {"", "InProgress", "Deferred", "Infeasible"};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(pod_resize_status) noexcept { return pod_resize_status_texts<Text>; }

/// k8s.io/api/core/v1.NodeAllocatableResourceClaimStatus
template <storage_policy Storage>
struct basic_node_allocatable_resource_claim_status {
    typename Storage::string resource_claim_name{};
    typename Storage::template list<typename Storage::string> containers{};
    typename Storage::template map<typename Storage::quantity> resources{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_node_allocatable_resource_claim_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_node_allocatable_resource_claim_status::resource_claim_name,
              field{.name = "resourceClaimName",
                    .offset = offsetof(basic_node_allocatable_resource_claim_status, resource_claim_name),
                    .required = true});
        visit(&basic_node_allocatable_resource_claim_status::containers,
              field{.name = "containers", .offset = offsetof(basic_node_allocatable_resource_claim_status, containers),
                    .omit = omit_rule::if_empty});
        visit(&basic_node_allocatable_resource_claim_status::resources,
              field{.name = "resources", .offset = offsetof(basic_node_allocatable_resource_claim_status, resources),
                    .required = true});
    }
};

/// k8s.io/api/core/v1.PodStatus
template <storage_policy Storage>
struct basic_pod_status {
    std::int64_t observed_generation{};
    typename Storage::template open_enum<v1::pod_phase> phase{};
    typename Storage::template list<basic_pod_condition<Storage>> conditions{};
    typename Storage::string message{};
    typename Storage::string reason{};
    typename Storage::string nominated_node_name{};
    typename Storage::string host_ip{};
    typename Storage::template list<basic_host_ip<Storage>> host_ips{};
    typename Storage::string pod_ip{};
    typename Storage::template list<basic_pod_ip<Storage>> pod_ips{};
    std::optional<kube::time> start_time{};
    typename Storage::template list<basic_container_status<Storage>> init_container_statuses{};
    typename Storage::template list<basic_container_status<Storage>> container_statuses{};
    typename Storage::template open_enum<v1::pod_qos_class> qos_class{};
    typename Storage::template list<basic_container_status<Storage>> ephemeral_container_statuses{};
    typename Storage::template open_enum<v1::pod_resize_status> resize{};
    typename Storage::template list<basic_pod_resource_claim_status<Storage>> resource_claim_statuses{};
    typename Storage::template box<basic_pod_extended_resource_claim_status<Storage>> extended_resource_claim_status{};
    typename Storage::template map<typename Storage::quantity> allocated_resources{};
    typename Storage::template box<basic_resource_requirements<Storage>> resources{};
    typename Storage::template list<basic_node_allocatable_resource_claim_status<Storage>>
        node_allocatable_resource_claim_statuses{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_pod_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_pod_status::observed_generation,
              field{.name = "observedGeneration", .offset = offsetof(basic_pod_status, observed_generation),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_status::phase,
              field{.name = "phase", .offset = offsetof(basic_pod_status, phase), .omit = omit_rule::if_empty});
        visit(&basic_pod_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_pod_status, conditions), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "type"});
        visit(&basic_pod_status::message,
              field{.name = "message", .offset = offsetof(basic_pod_status, message), .omit = omit_rule::if_empty});
        visit(&basic_pod_status::reason,
              field{.name = "reason", .offset = offsetof(basic_pod_status, reason), .omit = omit_rule::if_empty});
        visit(&basic_pod_status::nominated_node_name,
              field{.name = "nominatedNodeName", .offset = offsetof(basic_pod_status, nominated_node_name),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_status::host_ip,
              field{.name = "hostIP", .offset = offsetof(basic_pod_status, host_ip), .omit = omit_rule::if_empty});
        visit(&basic_pod_status::host_ips,
              field{.name = "hostIPs", .offset = offsetof(basic_pod_status, host_ips), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "ip"});
        visit(&basic_pod_status::pod_ip,
              field{.name = "podIP", .offset = offsetof(basic_pod_status, pod_ip), .omit = omit_rule::if_empty});
        visit(&basic_pod_status::pod_ips,
              field{.name = "podIPs", .offset = offsetof(basic_pod_status, pod_ips), .omit = omit_rule::if_empty,
                    .patch = patch_strategy::merge, .merge_key = "ip"});
        visit(&basic_pod_status::start_time,
              field{.name = "startTime", .offset = offsetof(basic_pod_status, start_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_status::init_container_statuses,
              field{.name = "initContainerStatuses", .offset = offsetof(basic_pod_status, init_container_statuses),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_status::container_statuses,
              field{.name = "containerStatuses", .offset = offsetof(basic_pod_status, container_statuses),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_status::qos_class,
              field{.name = "qosClass", .offset = offsetof(basic_pod_status, qos_class), .omit = omit_rule::if_empty});
        visit(&basic_pod_status::ephemeral_container_statuses,
              field{.name = "ephemeralContainerStatuses",
                    .offset = offsetof(basic_pod_status, ephemeral_container_statuses), .omit = omit_rule::if_empty});
        visit(&basic_pod_status::resize,
              field{.name = "resize", .offset = offsetof(basic_pod_status, resize), .omit = omit_rule::if_empty});
        visit(&basic_pod_status::resource_claim_statuses,
              field{.name = "resourceClaimStatuses", .offset = offsetof(basic_pod_status, resource_claim_statuses),
                    .omit = omit_rule::if_empty, .patch = patch_strategy::merge_retain_keys, .merge_key = "name"});
        visit(&basic_pod_status::extended_resource_claim_status,
              field{.name = "extendedResourceClaimStatus",
                    .offset = offsetof(basic_pod_status, extended_resource_claim_status), .omit = omit_rule::if_empty});
        visit(&basic_pod_status::allocated_resources,
              field{.name = "allocatedResources", .offset = offsetof(basic_pod_status, allocated_resources),
                    .omit = omit_rule::if_empty});
        visit(&basic_pod_status::resources,
              field{.name = "resources", .offset = offsetof(basic_pod_status, resources), .omit = omit_rule::if_empty});
        visit(&basic_pod_status::node_allocatable_resource_claim_statuses,
              field{.name = "nodeAllocatableResourceClaimStatuses",
                    .offset = offsetof(basic_pod_status, node_allocatable_resource_claim_statuses),
                    .omit = omit_rule::if_empty});
    }
};

}  // namespace kube::inline v0_1::api::core::v1
