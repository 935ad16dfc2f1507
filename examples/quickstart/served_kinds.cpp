// SPDX-License-Identifier: Apache-2.0
#include "served_kinds.hpp"

#include <cstddef>

namespace quickstart {

namespace {

struct served_version {
    std::string_view api_version;
    std::string_view kinds;  ///< between blanks
};

/// What the API server of v1.36 serves unless it is told otherwise, as it tells by its discovery documents.
constexpr served_version served[] = {
    {"admissionregistration.k8s.io/v1",
     " MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration"
     " ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding"
     " ValidatingWebhookConfiguration "},
    {"apiextensions.k8s.io/v1", " CustomResourceDefinition "},
    {"apiregistration.k8s.io/v1", " APIService "},
    {"apps/v1", " ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet "},
    {"authentication.k8s.io/v1", " SelfSubjectReview TokenReview "},
    {"authorization.k8s.io/v1",
     " LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview"
     " SubjectAccessReview "},
    {"autoscaling/v1", " HorizontalPodAutoscaler "},
    {"autoscaling/v2", " HorizontalPodAutoscaler "},
    {"batch/v1", " CronJob Job "},
    {"certificates.k8s.io/v1", " CertificateSigningRequest "},
    {"coordination.k8s.io/v1", " Lease "},
    {"discovery.k8s.io/v1", " EndpointSlice "},
    {"events.k8s.io/v1", " Event "},
    {"flowcontrol.apiserver.k8s.io/v1", " FlowSchema PriorityLevelConfiguration "},
    {"networking.k8s.io/v1", " IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR "},
    {"node.k8s.io/v1", " RuntimeClass "},
    {"policy/v1", " PodDisruptionBudget "},
    {"rbac.authorization.k8s.io/v1", " ClusterRole ClusterRoleBinding Role RoleBinding "},
    {"resource.k8s.io/v1", " DeviceClass ResourceClaim ResourceClaimTemplate ResourceSlice "},
    {"scheduling.k8s.io/v1", " PriorityClass "},
    {"storage.k8s.io/v1",
     " CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment"
     " VolumeAttributesClass "},
    {"v1",
     " Binding ComponentStatus ConfigMap Endpoints Event LimitRange Namespace Node"
     " PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController"
     " ResourceQuota Secret Service ServiceAccount "},
};

}  // namespace

bool is_served(std::string_view api_version, std::string_view kind) {
    std::string_view kinds;
    for (const served_version& version : served) {
        if (version.api_version == api_version) {
            kinds = version.kinds;
        }
    }
    while (!kinds.empty()) {
        kinds.remove_prefix(1);
        const std::size_t end = kinds.find(' ');
        if (!kind.empty() && kinds.substr(0, end) == kind) {
            return true;
        }
        kinds.remove_prefix(end == std::string_view::npos ? kinds.size() : end);
    }
    return false;
}

}  // namespace quickstart
