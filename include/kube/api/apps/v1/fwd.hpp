// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::apps::v1 {

template <storage_policy Storage = owning>
struct basic_controller_revision;
template <storage_policy Storage = owning>
struct basic_controller_revision_list;
template <storage_policy Storage = owning>
struct basic_daemon_set;
template <storage_policy Storage = owning>
struct basic_daemon_set_condition;
template <storage_policy Storage = owning>
struct basic_daemon_set_list;
template <storage_policy Storage = owning>
struct basic_daemon_set_spec;
template <storage_policy Storage = owning>
struct basic_daemon_set_status;
template <storage_policy Storage = owning>
struct basic_daemon_set_update_strategy;
template <storage_policy Storage = owning>
struct basic_deployment;
template <storage_policy Storage = owning>
struct basic_deployment_condition;
template <storage_policy Storage = owning>
struct basic_deployment_list;
template <storage_policy Storage = owning>
struct basic_deployment_spec;
template <storage_policy Storage = owning>
struct basic_deployment_status;
template <storage_policy Storage = owning>
struct basic_deployment_strategy;
template <storage_policy Storage = owning>
struct basic_replica_set;
template <storage_policy Storage = owning>
struct basic_replica_set_condition;
template <storage_policy Storage = owning>
struct basic_replica_set_list;
template <storage_policy Storage = owning>
struct basic_replica_set_spec;
template <storage_policy Storage = owning>
struct basic_replica_set_status;
template <storage_policy Storage = owning>
struct basic_rolling_update_daemon_set;
template <storage_policy Storage = owning>
struct basic_rolling_update_deployment;
template <storage_policy Storage = owning>
struct basic_rolling_update_stateful_set_strategy;
template <storage_policy Storage = owning>
struct basic_stateful_set;
template <storage_policy Storage = owning>
struct basic_stateful_set_condition;
template <storage_policy Storage = owning>
struct basic_stateful_set_list;
template <storage_policy Storage = owning>
struct basic_stateful_set_ordinals;
template <storage_policy Storage = owning>
struct basic_stateful_set_persistent_volume_claim_retention_policy;
template <storage_policy Storage = owning>
struct basic_stateful_set_spec;
template <storage_policy Storage = owning>
struct basic_stateful_set_status;
template <storage_policy Storage = owning>
struct basic_stateful_set_update_strategy;

using controller_revision = basic_controller_revision<>;
using controller_revision_list = basic_controller_revision_list<>;
using daemon_set = basic_daemon_set<>;
using daemon_set_condition = basic_daemon_set_condition<>;
using daemon_set_list = basic_daemon_set_list<>;
using daemon_set_spec = basic_daemon_set_spec<>;
using daemon_set_status = basic_daemon_set_status<>;
using daemon_set_update_strategy = basic_daemon_set_update_strategy<>;
using deployment = basic_deployment<>;
using deployment_condition = basic_deployment_condition<>;
using deployment_list = basic_deployment_list<>;
using deployment_spec = basic_deployment_spec<>;
using deployment_status = basic_deployment_status<>;
using deployment_strategy = basic_deployment_strategy<>;
using replica_set = basic_replica_set<>;
using replica_set_condition = basic_replica_set_condition<>;
using replica_set_list = basic_replica_set_list<>;
using replica_set_spec = basic_replica_set_spec<>;
using replica_set_status = basic_replica_set_status<>;
using rolling_update_daemon_set = basic_rolling_update_daemon_set<>;
using rolling_update_deployment = basic_rolling_update_deployment<>;
using rolling_update_stateful_set_strategy = basic_rolling_update_stateful_set_strategy<>;
using stateful_set = basic_stateful_set<>;
using stateful_set_condition = basic_stateful_set_condition<>;
using stateful_set_list = basic_stateful_set_list<>;
using stateful_set_ordinals = basic_stateful_set_ordinals<>;
using stateful_set_persistent_volume_claim_retention_policy =
    basic_stateful_set_persistent_volume_claim_retention_policy<>;
using stateful_set_spec = basic_stateful_set_spec<>;
using stateful_set_status = basic_stateful_set_status<>;
using stateful_set_update_strategy = basic_stateful_set_update_strategy<>;

}  // namespace kube::inline v0_1::api::apps::v1
