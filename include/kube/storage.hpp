// SPDX-License-Identifier: Apache-2.0
#pragma once

/// kube::persistent_volume, kube::persistent_volume_claim, kube::storage_class, kube::volume_attachment.
#include <kube/api/core/v1/persistent_volume.hpp>
#include <kube/api/core/v1/persistent_volume_claim.hpp>
#include <kube/api/storage/v1/storage_class.hpp>
#include <kube/api/storage/v1/volume_attachment.hpp>

namespace kube::inline v0_1 {

using api::core::v1::basic_persistent_volume;
using api::core::v1::basic_persistent_volume_claim;
using api::storage::v1::basic_storage_class;
using api::storage::v1::basic_volume_attachment;

using persistent_volume = basic_persistent_volume<>;
using persistent_volume_claim = basic_persistent_volume_claim<>;
using storage_class = basic_storage_class<>;
using volume_attachment = basic_volume_attachment<>;

}  // namespace kube::inline v0_1
