// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/condition_status.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/raw_json/raw_json.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.TableColumnDefinition
template <storage_policy Storage>
struct basic_table_column_definition {
    typename Storage::string name{};
    typename Storage::string type{};
    typename Storage::string format{};
    typename Storage::string description{};
    std::int32_t priority{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_table_column_definition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_table_column_definition::name,
              field{.name = "name", .offset = offsetof(basic_table_column_definition, name), .required = true});
        visit(&basic_table_column_definition::type,
              field{.name = "type", .offset = offsetof(basic_table_column_definition, type), .required = true});
        visit(&basic_table_column_definition::format,
              field{.name = "format", .offset = offsetof(basic_table_column_definition, format), .required = true});
        visit(&basic_table_column_definition::description,
              field{.name = "description", .offset = offsetof(basic_table_column_definition, description),
                    .required = true});
        visit(&basic_table_column_definition::priority,
              field{.name = "priority", .offset = offsetof(basic_table_column_definition, priority), .required = true});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.TableRowCondition
template <storage_policy Storage>
struct basic_table_row_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<v1::condition_status> status{};
    typename Storage::string reason{};
    typename Storage::string message{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_table_row_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_table_row_condition::type,
              field{.name = "type", .offset = offsetof(basic_table_row_condition, type), .required = true});
        visit(&basic_table_row_condition::status,
              field{.name = "status", .offset = offsetof(basic_table_row_condition, status), .required = true});
        visit(&basic_table_row_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_table_row_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_table_row_condition::message,
              field{.name = "message", .offset = offsetof(basic_table_row_condition, message),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.TableRow
template <storage_policy Storage>
struct basic_table_row {
    typename Storage::template list<typename Storage::raw_json> cells{};
    typename Storage::template list<basic_table_row_condition<Storage>> conditions{};
    typename Storage::raw_json object{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_table_row> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_table_row::cells,
              field{.name = "cells", .offset = offsetof(basic_table_row, cells), .required = true, .any = true});
        visit(&basic_table_row::conditions,
              field{.name = "conditions", .offset = offsetof(basic_table_row, conditions),
                    .omit = omit_rule::if_empty});
        visit(&basic_table_row::object,
              field{.name = "object", .offset = offsetof(basic_table_row, object), .omit = omit_rule::if_empty});
    }
};

/// k8s.io/apimachinery/pkg/apis/meta/v1.Table
template <storage_policy Storage>
struct basic_table {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "meta.k8s.io/v1", .kind = "Table", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_table_column_definition<Storage>> column_definitions{};
    typename Storage::template list<basic_table_row<Storage>> rows{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_table> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_table::kind,
              field{.name = "kind", .offset = offsetof(basic_table, kind), .omit = omit_rule::if_empty});
        visit(&basic_table::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_table, api_version), .omit = omit_rule::if_empty});
        visit(&basic_table::metadata,
              field{.name = "metadata", .offset = offsetof(basic_table, metadata), .omit = omit_rule::if_empty});
        visit(&basic_table::column_definitions,
              field{.name = "columnDefinitions", .offset = offsetof(basic_table, column_definitions),
                    .required = true});
        visit(&basic_table::rows, field{.name = "rows", .offset = offsetof(basic_table, rows), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
