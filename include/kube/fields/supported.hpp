// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/list.hpp>

namespace kube::inline v0_1 {

/// A field by which the API server can select objects of a kind.
struct supported_field {
    /// As it stands in a field selector.
    std::string_view name;
    /// What the server takes it for: the name of the same field in all versions of the kind.
    std::string_view meaning;

    constexpr supported_field(const char* itself) noexcept : name(itself), meaning(itself) {}
    constexpr supported_field(std::string_view name_in, std::string_view meaning_in) noexcept
        : name(name_in), meaning(meaning_in) {}

    friend constexpr bool operator==(const supported_field&, const supported_field&) = default;
};

namespace detail {

inline constexpr supported_field metadata_fields[] = {"metadata.name", "metadata.namespace"};
inline constexpr supported_field pod_fields[] = {
    "metadata.name",
    "metadata.namespace",
    "spec.nodeName",
    "spec.restartPolicy",
    "spec.schedulerName",
    "spec.serviceAccountName",
    "spec.hostNetwork",
    "status.phase",
    "status.podIP",
    "status.podIPs",
    "status.nominatedNodeName",
    {"spec.host", "spec.nodeName"},
};
inline constexpr supported_field node_fields[] = {"metadata.name", "spec.unschedulable"};
inline constexpr supported_field replication_controller_fields[] = {"metadata.name", "metadata.namespace",
                                                                    "status.replicas"};
inline constexpr supported_field event_fields[] = {
    "involvedObject.kind",
    "involvedObject.namespace",
    "involvedObject.name",
    "involvedObject.uid",
    "involvedObject.apiVersion",
    "involvedObject.resourceVersion",
    "involvedObject.fieldPath",
    "reason",
    "reportingComponent",
    "source",
    "type",
    "metadata.namespace",
    "metadata.name",
};
inline constexpr supported_field events_group_fields[] = {
    "reason",
    {"regarding.kind", "involvedObject.kind"},
    {"regarding.namespace", "involvedObject.namespace"},
    {"regarding.name", "involvedObject.name"},
    {"regarding.uid", "involvedObject.uid"},
    {"regarding.apiVersion", "involvedObject.apiVersion"},
    {"regarding.resourceVersion", "involvedObject.resourceVersion"},
    {"regarding.fieldPath", "involvedObject.fieldPath"},
    {"reportingController", "reportingComponent"},
    "type",
    "metadata.namespace",
    "metadata.name",
};
inline constexpr supported_field namespace_fields[] = {"status.phase", "metadata.name"};
inline constexpr supported_field secret_fields[] = {"type", "metadata.namespace", "metadata.name"};
inline constexpr supported_field service_fields[] = {"metadata.namespace", "metadata.name", "spec.clusterIP",
                                                     "spec.type"};
inline constexpr supported_field job_fields[] = {"metadata.name", "metadata.namespace", "status.successful"};
inline constexpr supported_field signer_fields[] = {"metadata.name", "spec.signerName"};
inline constexpr supported_field pod_certificate_fields[] = {"metadata.name", "spec.signerName", "spec.podName",
                                                             "spec.nodeName"};
inline constexpr supported_field resource_slice_fields[] = {"metadata.name", "spec.nodeName", "spec.driver"};

/// How Kubernetes words that a field is not supported.
enum class field_refusal : std::uint8_t {
    only_metadata,
    plain,
    quoted,
    quoted_with_kind,
    with_package,
    with_version,
};

struct kind_with_fields {
    std::string_view api_version;
    std::string_view kind;
    list_view<supported_field> fields;
    field_refusal refusal = field_refusal::plain;
};

inline constexpr kind_with_fields kinds_with_fields[] = {
    {"v1", "Pod", pod_fields},
    {"v1", "Node", node_fields},
    {"v1", "ReplicationController", replication_controller_fields},
    {"v1", "Event", event_fields},
    {"v1", "Namespace", namespace_fields},
    {"v1", "Secret", secret_fields},
    {"v1", "Service", service_fields},
    {"events.k8s.io/v1", "Event", events_group_fields},
    {"events.k8s.io/v1beta1", "Event", events_group_fields},
    {"batch/v1", "Job", job_fields, field_refusal::quoted},
    {"batch/v1beta1", "Job", job_fields, field_refusal::quoted_with_kind},
    {"batch/v1beta1", "JobTemplate", job_fields, field_refusal::quoted_with_kind},
    {"batch/v1beta1", "CronJob", job_fields, field_refusal::quoted_with_kind},
    {"apps/v1beta1", "StatefulSet", job_fields, field_refusal::with_package},
    {"apps/v1beta2", "StatefulSet", job_fields, field_refusal::with_package},
    {"certificates.k8s.io/v1", "CertificateSigningRequest", signer_fields},
    {"certificates.k8s.io/v1beta1", "CertificateSigningRequest", signer_fields},
    {"certificates.k8s.io/v1beta1", "ClusterTrustBundle", signer_fields},
    {"certificates.k8s.io/v1alpha1", "ClusterTrustBundle", signer_fields},
    {"certificates.k8s.io/v1beta1", "PodCertificateRequest", pod_certificate_fields},
    {"certificates.k8s.io/v1alpha1", "PodCertificateRequest", pod_certificate_fields},
    {"resource.k8s.io/v1", "ResourceSlice", resource_slice_fields, field_refusal::with_version},
    {"resource.k8s.io/v1beta1", "ResourceSlice", resource_slice_fields, field_refusal::with_version},
    {"resource.k8s.io/v1beta2", "ResourceSlice", resource_slice_fields, field_refusal::with_version},
};

constexpr kind_with_fields find_kind_with_fields(std::string_view api_version, std::string_view kind) noexcept {
    for (const kind_with_fields& each : kinds_with_fields) {
        if (each.api_version == api_version && each.kind == kind) {
            return each;
        }
    }
    return {api_version, kind, metadata_fields, field_refusal::only_metadata};
}

}  // namespace detail

/// The fields by which the API server selects objects of a kind, such as `v1` `Pod`. Kinds without fields of their own,
/// among them all that are not known, have metadata.name and metadata.namespace.
[[nodiscard]] constexpr list_view<supported_field> supported_fields(std::string_view api_version,
                                                                    std::string_view kind) noexcept {
    return detail::find_kind_with_fields(api_version, kind).fields;
}

}  // namespace kube::inline v0_1
