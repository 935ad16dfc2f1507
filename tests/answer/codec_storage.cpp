// SPDX-License-Identifier: Apache-2.0
#include "codec.hpp"

#include <kube/api/resource/v1/device_class.hpp>
#include <kube/api/resource/v1/resource_claim.hpp>
#include <kube/api/resource/v1/resource_claim_template.hpp>
#include <kube/api/resource/v1/resource_slice.hpp>
#include <kube/api/storage/v1/csi_driver.hpp>
#include <kube/api/storage/v1/csi_node.hpp>
#include <kube/api/storage/v1/csi_storage_capacity.hpp>
#include <kube/api/storage/v1/storage_class.hpp>
#include <kube/api/storage/v1/volume_attachment.hpp>
#include <kube/api/storage/v1/volume_attributes_class.hpp>

namespace answer {

namespace {

namespace api = kube::api;

constexpr codec_kind kinds[] = {
    codec_kind_of<api::resource::v1::basic_device_class<kube::owning>>,
    codec_kind_of<api::resource::v1::basic_device_class_list<kube::owning>>,
    codec_kind_of<api::resource::v1::basic_resource_claim<kube::owning>>,
    codec_kind_of<api::resource::v1::basic_resource_claim_list<kube::owning>>,
    codec_kind_of<api::resource::v1::basic_resource_claim_template<kube::owning>>,
    codec_kind_of<api::resource::v1::basic_resource_claim_template_list<kube::owning>>,
    codec_kind_of<api::resource::v1::basic_resource_slice<kube::owning>>,
    codec_kind_of<api::resource::v1::basic_resource_slice_list<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_csi_driver<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_csi_driver_list<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_csi_node<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_csi_node_list<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_csi_storage_capacity<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_csi_storage_capacity_list<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_storage_class<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_storage_class_list<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_volume_attachment<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_volume_attachment_list<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_volume_attributes_class<kube::owning>>,
    codec_kind_of<api::storage::v1::basic_volume_attributes_class_list<kube::owning>>,
};

}  // namespace

std::span<const codec_kind> storage_kinds() { return kinds; }

}  // namespace answer
