// SPDX-License-Identifier: Apache-2.0
#include "codec.hpp"

#include <kube/api/meta/v1/api_group.hpp>
#include <kube/api/meta/v1/api_resource_list.hpp>
#include <kube/api/meta/v1/api_versions.hpp>
#include <kube/api/meta/v1/apply_options.hpp>
#include <kube/api/meta/v1/create_options.hpp>
#include <kube/api/meta/v1/delete_options.hpp>
#include <kube/api/meta/v1/get_options.hpp>
#include <kube/api/meta/v1/list.hpp>
#include <kube/api/meta/v1/list_options.hpp>
#include <kube/api/meta/v1/partial_object_metadata.hpp>
#include <kube/api/meta/v1/patch_options.hpp>
#include <kube/api/meta/v1/status.hpp>
#include <kube/api/meta/v1/table.hpp>
#include <kube/api/meta/v1/table_options.hpp>
#include <kube/api/meta/v1/update_options.hpp>

namespace answer {

namespace {

namespace v1 = kube::api::meta::v1;

constexpr codec_kind kinds[] = {
    codec_kind_of<v1::basic_api_group<kube::owning>>,
    codec_kind_of<v1::basic_api_group_list<kube::owning>>,
    codec_kind_of<v1::basic_api_resource_list<kube::owning>>,
    codec_kind_of<v1::basic_api_versions<kube::owning>>,
    codec_kind_of<v1::basic_apply_options<kube::owning>>,
    codec_kind_of<v1::basic_create_options<kube::owning>>,
    codec_kind_of<v1::basic_delete_options<kube::owning>>,
    codec_kind_of<v1::basic_get_options<kube::owning>>,
    codec_kind_of<v1::basic_list<kube::owning>>,
    codec_kind_of<v1::basic_list_options<kube::owning>>,
    codec_kind_of<v1::basic_partial_object_metadata<kube::owning>>,
    codec_kind_of<v1::basic_partial_object_metadata_list<kube::owning>>,
    codec_kind_of<v1::basic_patch_options<kube::owning>>,
    codec_kind_of<v1::basic_status<kube::owning>>,
    codec_kind_of<v1::basic_table<kube::owning>>,
    codec_kind_of<v1::basic_table_options<kube::owning>>,
    codec_kind_of<v1::basic_update_options<kube::owning>>,
};

}  // namespace

std::span<const codec_kind> meta_kinds() { return kinds; }

}  // namespace answer
