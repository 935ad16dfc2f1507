// SPDX-License-Identifier: Apache-2.0
#pragma once

// The names that the doors promise, each by a using-declaration, so that none goes missing and none hides another.
namespace aliases {

using kube::affinity;
using kube::basic_affinity;
using kube::basic_config_map;
using kube::basic_container;
using kube::basic_daemon_set;
using kube::basic_deployment;
using kube::basic_label_selector;
using kube::basic_namespace_;
using kube::basic_node;
using kube::basic_node_list;
using kube::basic_node_selector;
using kube::basic_object_meta;
using kube::basic_pod;
using kube::basic_pod_list;
using kube::basic_pod_spec;
using kube::basic_pod_template_spec;
using kube::basic_replica_set;
using kube::basic_replication_controller;
using kube::basic_secret;
using kube::basic_service;
using kube::basic_stateful_set;
using kube::basic_taint;
using kube::basic_toleration;
using kube::config_map;
using kube::container;
using kube::daemon_set;
using kube::deployment;
using kube::label_selector;
using kube::namespace_;
using kube::node;
using kube::node_list;
using kube::node_selector;
using kube::object_meta;
using kube::pod;
using kube::pod_list;
using kube::pod_spec;
using kube::pod_template_spec;
using kube::replica_set;
using kube::replication_controller;
using kube::secret;
using kube::service;
using kube::stateful_set;
using kube::taint;
using kube::toleration;

using kube::borrowed;
using kube::empty;
using kube::expected;
using kube::nil;
using kube::owning;
using kube::result;
using kube::storage_policy;
using kube::unexpected;

using kube::basic_quantity;
using kube::int_or_string;
using kube::quantity;
using kube::raw_json;
using kube::selector;
using kube::selector_view;
using kube::time;

using kube::match;
using kube::parse_quantity;
using kube::parse_selector;

using kube::json::decode;
using kube::json::encode;
using kube::kubectl::pod_cells;
using kube::views::matching;
using kube::yaml::decode;
using kube::yaml::encode;

using namespace kube::literals;

}  // namespace aliases
