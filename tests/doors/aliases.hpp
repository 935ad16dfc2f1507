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
using kube::field_selector;
using kube::field_selector_view;
using kube::id_set;
using kube::int_or_string;
using kube::label_index;
using kube::quantity;
using kube::raw_json;
using kube::selector;
using kube::selector_index;
using kube::selector_view;
using kube::time;

using kube::match;
using kube::parse_field_selector;
using kube::parse_quantity;
using kube::parse_selector;
using kube::pod_state;
using kube::pod_summary;
using kube::summarize;

using kube::json::decode;
using kube::json::encode;
using kube::kubectl::namespace_cells;
using kube::kubectl::namespace_table;
using kube::kubectl::node_cells;
using kube::kubectl::node_table;
using kube::kubectl::pod_cells;
using kube::kubectl::pod_table;
using kube::kubectl::replication_controller_cells;
using kube::kubectl::replication_controller_table;
using kube::kubectl::service_cells;
using kube::kubectl::service_table;
using kube::lifecycle::compute_phase;
using kube::lifecycle::container_lifecycle;
using kube::lifecycle::container_ref;
using kube::lifecycle::container_should_restart;
using kube::lifecycle::container_stage;
using kube::lifecycle::crash_backoff;
using kube::lifecycle::delete_pod;
using kube::lifecycle::find_transition;
using kube::lifecycle::machine_action;
using kube::lifecycle::machine_step;
using kube::lifecycle::pod_lifecycle;
using kube::lifecycle::pod_machine;
using kube::lifecycle::pod_stage;
using kube::lifecycle::pull_outcome;
using kube::lifecycle::run_outcome;
using kube::lifecycle::simple_runtime;
using kube::lifecycle::stop_outcome;
using kube::views::matching;
using kube::yaml::decode;
using kube::yaml::encode;

using namespace kube::literals;

}  // namespace aliases
