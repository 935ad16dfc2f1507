// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/api/apps/v1/fwd.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/storage.hpp>

/// The everyday models by their short names, declared only: each model's own header completes it.
namespace kube::inline v0_1 {

using api::apps::v1::basic_daemon_set;
using api::apps::v1::basic_deployment;
using api::apps::v1::basic_replica_set;
using api::apps::v1::basic_stateful_set;
using api::core::v1::basic_affinity;
using api::core::v1::basic_config_map;
using api::core::v1::basic_container;
using api::core::v1::basic_namespace_;
using api::core::v1::basic_node;
using api::core::v1::basic_node_list;
using api::core::v1::basic_node_selector;
using api::core::v1::basic_pod;
using api::core::v1::basic_pod_list;
using api::core::v1::basic_pod_spec;
using api::core::v1::basic_pod_template_spec;
using api::core::v1::basic_replication_controller;
using api::core::v1::basic_secret;
using api::core::v1::basic_service;
using api::core::v1::basic_taint;
using api::core::v1::basic_toleration;
using api::meta::v1::basic_label_selector;
using api::meta::v1::basic_object_meta;

using affinity = basic_affinity<>;
using config_map = basic_config_map<>;
using container = basic_container<>;
using daemon_set = basic_daemon_set<>;
using deployment = basic_deployment<>;
using label_selector = basic_label_selector<>;
using namespace_ = basic_namespace_<>;
using node = basic_node<>;
using node_list = basic_node_list<>;
using node_selector = basic_node_selector<>;
using object_meta = basic_object_meta<>;
using pod = basic_pod<>;
using pod_list = basic_pod_list<>;
using pod_spec = basic_pod_spec<>;
using pod_template_spec = basic_pod_template_spec<>;
using replica_set = basic_replica_set<>;
using replication_controller = basic_replication_controller<>;
using secret = basic_secret<>;
using service = basic_service<>;
using stateful_set = basic_stateful_set<>;
using taint = basic_taint<>;
using toleration = basic_toleration<>;

}  // namespace kube::inline v0_1
