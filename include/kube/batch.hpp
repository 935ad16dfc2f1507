// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::job, kube::cron_job.
#include <kube/api/batch/v1/cron_job.hpp>
#include <kube/api/batch/v1/job.hpp>

namespace kube::inline v0_1 {

using api::batch::v1::basic_cron_job;
using api::batch::v1::basic_job;

using cron_job = basic_cron_job<>;
using job = basic_job<>;

}  // namespace kube::inline v0_1
