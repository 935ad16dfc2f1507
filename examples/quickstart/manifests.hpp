// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>

#include <kube/api/apps/v1/controller_revision.hpp>
#include <kube/api/core/v1/binding.hpp>
#include <kube/api/core/v1/component_status.hpp>
#include <kube/api/core/v1/endpoints.hpp>
#include <kube/api/core/v1/event.hpp>
#include <kube/api/core/v1/limit_range.hpp>
#include <kube/api/core/v1/list.hpp>
#include <kube/api/core/v1/persistent_volume.hpp>
#include <kube/api/core/v1/persistent_volume_claim.hpp>
#include <kube/api/core/v1/pod_template.hpp>
#include <kube/api/core/v1/resource_quota.hpp>
#include <kube/api/core/v1/service_account.hpp>
#include <kube/codec/any_object.hpp>
#include <kube/config.hpp>
#include <kube/node.hpp>
#include <kube/pod.hpp>
#include <kube/service.hpp>
#include <kube/workloads.hpp>

#include "report.hpp"

namespace quickstart {

namespace core = kube::api::core::v1;
namespace apps = kube::api::apps::v1;

/// An object of any kind of v1 and apps/v1.
using object =
    kube::any_object<kube::pod, kube::deployment, kube::replica_set, kube::replication_controller, kube::node,
                     kube::stateful_set, kube::daemon_set, kube::service, kube::config_map, kube::secret,
                     kube::namespace_, core::binding, core::component_status, core::endpoints, core::event,
                     core::limit_range, core::persistent_volume, core::persistent_volume_claim, core::pod_template,
                     core::resource_quota, core::service_account, apps::controller_revision, core::list>;

/// Gives each object of a manifest to `take`, the items of lists too; says what cannot be read, and goes on with the
/// next document.
void read_manifest(std::string_view file, std::string_view text, report& out,
                   const std::function<void(object&&, const place&)>& take);

}  // namespace quickstart
