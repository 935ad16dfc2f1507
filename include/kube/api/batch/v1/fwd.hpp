// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <kube/base/storage.hpp>

namespace kube::inline v0_1::api::batch::v1 {

template <storage_policy Storage = owning>
struct basic_cron_job;
template <storage_policy Storage = owning>
struct basic_cron_job_list;
template <storage_policy Storage = owning>
struct basic_cron_job_spec;
template <storage_policy Storage = owning>
struct basic_cron_job_status;
template <storage_policy Storage = owning>
struct basic_job;
template <storage_policy Storage = owning>
struct basic_job_condition;
template <storage_policy Storage = owning>
struct basic_job_list;
template <storage_policy Storage = owning>
struct basic_job_spec;
template <storage_policy Storage = owning>
struct basic_job_status;
template <storage_policy Storage = owning>
struct basic_job_template_spec;
template <storage_policy Storage = owning>
struct basic_pod_failure_policy;
template <storage_policy Storage = owning>
struct basic_pod_failure_policy_on_exit_codes_requirement;
template <storage_policy Storage = owning>
struct basic_pod_failure_policy_on_pod_conditions_pattern;
template <storage_policy Storage = owning>
struct basic_pod_failure_policy_rule;
template <storage_policy Storage = owning>
struct basic_success_policy;
template <storage_policy Storage = owning>
struct basic_success_policy_rule;
template <storage_policy Storage = owning>
struct basic_uncounted_terminated_pods;

using cron_job = basic_cron_job<>;
using cron_job_list = basic_cron_job_list<>;
using cron_job_spec = basic_cron_job_spec<>;
using cron_job_status = basic_cron_job_status<>;
using job = basic_job<>;
using job_condition = basic_job_condition<>;
using job_list = basic_job_list<>;
using job_spec = basic_job_spec<>;
using job_status = basic_job_status<>;
using job_template_spec = basic_job_template_spec<>;
using pod_failure_policy = basic_pod_failure_policy<>;
using pod_failure_policy_on_exit_codes_requirement = basic_pod_failure_policy_on_exit_codes_requirement<>;
using pod_failure_policy_on_pod_conditions_pattern = basic_pod_failure_policy_on_pod_conditions_pattern<>;
using pod_failure_policy_rule = basic_pod_failure_policy_rule<>;
using success_policy = basic_success_policy<>;
using success_policy_rule = basic_success_policy_rule<>;
using uncounted_terminated_pods = basic_uncounted_terminated_pods<>;

}  // namespace kube::inline v0_1::api::batch::v1
