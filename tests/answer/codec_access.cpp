// SPDX-License-Identifier: Apache-2.0
#include "codec.hpp"

#include <kube/api/authentication/v1/self_subject_review.hpp>
#include <kube/api/authentication/v1/token_request.hpp>
#include <kube/api/authentication/v1/token_review.hpp>
#include <kube/api/authorization/v1/local_subject_access_review.hpp>
#include <kube/api/authorization/v1/self_subject_access_review.hpp>
#include <kube/api/authorization/v1/self_subject_rules_review.hpp>
#include <kube/api/authorization/v1/subject_access_review.hpp>
#include <kube/api/certificates/v1/certificate_signing_request.hpp>
#include <kube/api/rbac/v1/cluster_role.hpp>
#include <kube/api/rbac/v1/cluster_role_binding.hpp>
#include <kube/api/rbac/v1/role.hpp>
#include <kube/api/rbac/v1/role_binding.hpp>

namespace answer {

namespace {

namespace api = kube::api;

constexpr codec_kind kinds[] = {
    codec_kind_of<api::authentication::v1::basic_self_subject_review<kube::owning>>,
    codec_kind_of<api::authentication::v1::basic_token_request<kube::owning>>,
    codec_kind_of<api::authentication::v1::basic_token_review<kube::owning>>,
    codec_kind_of<api::authorization::v1::basic_local_subject_access_review<kube::owning>>,
    codec_kind_of<api::authorization::v1::basic_self_subject_access_review<kube::owning>>,
    codec_kind_of<api::authorization::v1::basic_self_subject_rules_review<kube::owning>>,
    codec_kind_of<api::authorization::v1::basic_subject_access_review<kube::owning>>,
    codec_kind_of<api::certificates::v1::basic_certificate_signing_request<kube::owning>>,
    codec_kind_of<api::certificates::v1::basic_certificate_signing_request_list<kube::owning>>,
    codec_kind_of<api::rbac::v1::basic_cluster_role<kube::owning>>,
    codec_kind_of<api::rbac::v1::basic_cluster_role_list<kube::owning>>,
    codec_kind_of<api::rbac::v1::basic_cluster_role_binding<kube::owning>>,
    codec_kind_of<api::rbac::v1::basic_cluster_role_binding_list<kube::owning>>,
    codec_kind_of<api::rbac::v1::basic_role<kube::owning>>,
    codec_kind_of<api::rbac::v1::basic_role_list<kube::owning>>,
    codec_kind_of<api::rbac::v1::basic_role_binding<kube::owning>>,
    codec_kind_of<api::rbac::v1::basic_role_binding_list<kube::owning>>,
};

}  // namespace

std::span<const codec_kind> access_kinds() { return kinds; }

}  // namespace answer
