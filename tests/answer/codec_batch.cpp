// SPDX-License-Identifier: Apache-2.0
#include "codec.hpp"

#include <kube/api/autoscaling/v1/horizontal_pod_autoscaler.hpp>
#include <kube/api/autoscaling/v1/scale.hpp>
#include <kube/api/autoscaling/v2/horizontal_pod_autoscaler.hpp>
#include <kube/api/batch/v1/cron_job.hpp>
#include <kube/api/batch/v1/job.hpp>

namespace answer {

namespace {

namespace api = kube::api;

constexpr codec_kind kinds[] = {
    codec_kind_of<api::autoscaling::v1::basic_horizontal_pod_autoscaler<kube::owning>>,
    codec_kind_of<api::autoscaling::v1::basic_horizontal_pod_autoscaler_list<kube::owning>>,
    codec_kind_of<api::autoscaling::v1::basic_scale<kube::owning>>,
    codec_kind_of<api::autoscaling::v2::basic_horizontal_pod_autoscaler<kube::owning>>,
    codec_kind_of<api::autoscaling::v2::basic_horizontal_pod_autoscaler_list<kube::owning>>,
    codec_kind_of<api::batch::v1::basic_cron_job<kube::owning>>,
    codec_kind_of<api::batch::v1::basic_cron_job_list<kube::owning>>,
    codec_kind_of<api::batch::v1::basic_job<kube::owning>>,
    codec_kind_of<api::batch::v1::basic_job_list<kube::owning>>,
};

}  // namespace

std::span<const codec_kind> batch_kinds() { return kinds; }

}  // namespace answer
