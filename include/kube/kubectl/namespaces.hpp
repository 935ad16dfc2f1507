// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>

#include <kube/api/core/v1/namespace.hpp>
#include <kube/kubectl/cells.hpp>
#include <kube/kubectl/table.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::kubectl {

/// The columns of `kubectl get namespaces`.
inline constexpr std::array<table_column, 3> namespace_columns{{{"Name"}, {"Status"}, {"Age"}}};

/// What stands in namespace_columns for a namespace at the time `now`.
template <storage_policy Storage>
[[nodiscard]] std::array<std::string, namespace_columns.size()> namespace_cells(
    const api::core::v1::basic_namespace_<Storage>& object, time now) {
    return {std::string(object.metadata.name), std::string(object.status.phase.text()),
            detail::age_cell(object.metadata.creation_timestamp, now)};
}

/// The table that `kubectl get namespaces` prints; empty where there are none.
/// @param namespaces any range of namespaces of any policy, in the order of the rows.
template <class Namespaces>
[[nodiscard]] std::string namespace_table(const Namespaces& namespaces, time now, table_options options = {}) {
    return detail::table_of(namespaces, namespace_columns, options,
                            [&](const auto& each) { return namespace_cells(each, now); });
}

}  // namespace kube::inline v0_1::kubectl
