// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include <kube/api/apps/v1/replica_set.hpp>
#include <kube/api/batch/v1/job.hpp>
#include <kube/api/certificates/v1/certificate_signing_request.hpp>
#include <kube/api/core/v1/config_map.hpp>
#include <kube/api/core/v1/event.hpp>
#include <kube/api/core/v1/namespace.hpp>
#include <kube/api/core/v1/persistent_volume.hpp>
#include <kube/api/core/v1/persistent_volume_claim.hpp>
#include <kube/api/core/v1/replication_controller.hpp>
#include <kube/api/core/v1/secret.hpp>
#include <kube/api/core/v1/service.hpp>
#include <kube/api/events/v1/event.hpp>
#include <kube/api/resource/v1/resource_slice.hpp>
#include <kube/api/storage/v1/storage_class.hpp>
#include <kube/json.hpp>
#include <kube/node.hpp>
#include <kube/pod.hpp>
#include <kube/rules/fields_of.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

template <class Model>
reply fields_of(std::string_view json) {
    const auto object = kube::json::decode<Model>(json);
    if (!object) {
        return unsupported("object: " + message(object.error()));
    }
    object_out fields;
    for (const auto& field : kube::fields_of(*object)) {
        fields.text(field.first, field.second);
    }
    return out(object_out().raw("fields", fields.json()));
}

struct kind {
    std::string_view name;
    reply (*answer)(std::string_view json);
};
constexpr kind kinds[] = {
    {"v1 Pod", fields_of<kube::pod>},
    {"v1 Node", fields_of<kube::node>},
    {"v1 Namespace", fields_of<kube::namespace_>},
    {"v1 Secret", fields_of<kube::secret>},
    {"v1 Service", fields_of<kube::service>},
    {"v1 Event", fields_of<kube::api::core::v1::event>},
    {"v1 ReplicationController", fields_of<kube::replication_controller>},
    {"v1 ConfigMap", fields_of<kube::config_map>},
    {"v1 PersistentVolume", fields_of<kube::api::core::v1::persistent_volume>},
    {"v1 PersistentVolumeClaim", fields_of<kube::api::core::v1::persistent_volume_claim>},
    {"events.k8s.io/v1 Event", fields_of<kube::api::events::v1::event>},
    {"apps/v1 ReplicaSet", fields_of<kube::replica_set>},
    {"batch/v1 Job", fields_of<kube::api::batch::v1::job>},
    {"certificates.k8s.io/v1 CertificateSigningRequest",
     fields_of<kube::api::certificates::v1::certificate_signing_request>},
    {"resource.k8s.io/v1 ResourceSlice", fields_of<kube::api::resource::v1::resource_slice>},
    {"storage.k8s.io/v1 StorageClass", fields_of<kube::api::storage::v1::storage_class>},
};

reply answer(const object_in& in) {
    const std::string wanted = in.text("apiVersion") + " " + in.text("kind");
    for (const kind& each : kinds) {
        if (each.name == wanted) {
            return each.answer(in.raw("object"));
        }
    }
    return unsupported(wanted);
}

constexpr op ops[] = {{"fields.of", answer}};

}  // namespace

std::span<const op> fields_of_ops() { return ops; }

}  // namespace answer
