// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <utility>

#include <kube/api/core/v1/replication_controller.hpp>
#include <kube/kubectl/cells.hpp>
#include <kube/kubectl/table.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::kubectl {

/// The columns of `kubectl get replicationcontrollers`; the last three are wide ones.
inline constexpr std::array<table_column, 8> replication_controller_columns{
    {{"Name"}, {"Desired"}, {"Current"}, {"Ready"}, {"Age"}, {"Containers", 1}, {"Images", 1}, {"Selector", 1}}};

/// What stands in replication_controller_columns for a replication controller at the time `now`. Linear.
template <storage_policy Storage>
[[nodiscard]] std::array<std::string, replication_controller_columns.size()> replication_controller_cells(
    const api::core::v1::basic_replication_controller<Storage>& object, time now) {
    detail::comma_separated names;
    detail::comma_separated images;
    if (object.spec.template_) {
        for (const auto& container : object.spec.template_->spec.containers) {
            names.add(container.name);
            images.add(container.image);
        }
    }
    return {std::string(object.metadata.name),
            std::to_string(object.spec.replicas.value_or(0)),
            std::to_string(object.status.replicas),
            std::to_string(object.status.ready_replicas),
            detail::age_cell(object.metadata.creation_timestamp, now),
            std::move(names).take(),
            std::move(images).take(),
            format_labels(object.spec.selector)};
}

/// The table that `kubectl get replicationcontrollers` prints; empty where there are none.
/// @param controllers any range of replication controllers of any policy, in the order of the rows.
template <class Controllers>
[[nodiscard]] std::string replication_controller_table(const Controllers& controllers, time now,
                                                       table_options options = {}) {
    return detail::table_of(controllers, replication_controller_columns, options,
                            [&](const auto& each) { return replication_controller_cells(each, now); });
}

}  // namespace kube::inline v0_1::kubectl
