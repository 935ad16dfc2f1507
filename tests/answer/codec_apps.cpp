// SPDX-License-Identifier: Apache-2.0
#include "codec.hpp"

#include <kube/api/apps/v1/controller_revision.hpp>
#include <kube/api/apps/v1/daemon_set.hpp>
#include <kube/api/apps/v1/deployment.hpp>
#include <kube/api/apps/v1/replica_set.hpp>
#include <kube/api/apps/v1/stateful_set.hpp>

namespace answer {

namespace {

namespace v1 = kube::api::apps::v1;

constexpr codec_kind kinds[] = {
    codec_kind_of<v1::basic_controller_revision<kube::owning>>,
    codec_kind_of<v1::basic_controller_revision_list<kube::owning>>,
    codec_kind_of<v1::basic_daemon_set<kube::owning>>,
    codec_kind_of<v1::basic_daemon_set_list<kube::owning>>,
    codec_kind_of<v1::basic_deployment<kube::owning>>,
    codec_kind_of<v1::basic_deployment_list<kube::owning>>,
    codec_kind_of<v1::basic_replica_set<kube::owning>>,
    codec_kind_of<v1::basic_replica_set_list<kube::owning>>,
    codec_kind_of<v1::basic_stateful_set<kube::owning>>,
    codec_kind_of<v1::basic_stateful_set_list<kube::owning>>,
};

}  // namespace

std::span<const codec_kind> apps_kinds() { return kinds; }

}  // namespace answer
