// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/api/core/v1/event_source.hpp>
#include <kube/api/core/v1/object_reference.hpp>
#include <kube/api/events/v1/fwd.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::events::v1 {

/// k8s.io/api/events/v1.EventSeries
template <storage_policy Storage>
struct basic_event_series {
    std::int32_t count{};
    kube::micro_time last_observed_time{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_event_series> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_event_series::count,
              field{.name = "count", .offset = offsetof(basic_event_series, count), .required = true});
        visit(&basic_event_series::last_observed_time,
              field{.name = "lastObservedTime", .offset = offsetof(basic_event_series, last_observed_time),
                    .required = true});
    }
};

/// k8s.io/api/events/v1.Event
template <storage_policy Storage>
struct basic_event {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "events.k8s.io/v1", .kind = "Event",
                                                 .resource = "events", .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    kube::micro_time event_time{};
    typename Storage::template box<basic_event_series<Storage>> series{};
    typename Storage::string reporting_controller{};
    typename Storage::string reporting_instance{};
    typename Storage::string action{};
    typename Storage::string reason{};
    core::v1::basic_object_reference<Storage> regarding{};
    typename Storage::template box<core::v1::basic_object_reference<Storage>> related{};
    typename Storage::string note{};
    typename Storage::string type{};
    core::v1::basic_event_source<Storage> deprecated_source{};
    kube::time deprecated_first_timestamp{};
    kube::time deprecated_last_timestamp{};
    std::int32_t deprecated_count{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_event> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_event::kind,
              field{.name = "kind", .offset = offsetof(basic_event, kind), .omit = omit_rule::if_empty});
        visit(&basic_event::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_event, api_version), .omit = omit_rule::if_empty});
        visit(&basic_event::metadata, field{.name = "metadata", .offset = offsetof(basic_event, metadata)});
        visit(&basic_event::event_time,
              field{.name = "eventTime", .offset = offsetof(basic_event, event_time), .required = true});
        visit(&basic_event::series,
              field{.name = "series", .offset = offsetof(basic_event, series), .omit = omit_rule::if_empty});
        visit(&basic_event::reporting_controller,
              field{.name = "reportingController", .offset = offsetof(basic_event, reporting_controller),
                    .omit = omit_rule::if_empty});
        visit(&basic_event::reporting_instance,
              field{.name = "reportingInstance", .offset = offsetof(basic_event, reporting_instance),
                    .omit = omit_rule::if_empty});
        visit(&basic_event::action,
              field{.name = "action", .offset = offsetof(basic_event, action), .omit = omit_rule::if_empty});
        visit(&basic_event::reason,
              field{.name = "reason", .offset = offsetof(basic_event, reason), .omit = omit_rule::if_empty});
        visit(&basic_event::regarding,
              field{.name = "regarding", .offset = offsetof(basic_event, regarding), .omit = omit_rule::if_empty});
        visit(&basic_event::related,
              field{.name = "related", .offset = offsetof(basic_event, related), .omit = omit_rule::if_empty});
        visit(&basic_event::note,
              field{.name = "note", .offset = offsetof(basic_event, note), .omit = omit_rule::if_empty});
        visit(&basic_event::type,
              field{.name = "type", .offset = offsetof(basic_event, type), .omit = omit_rule::if_empty});
        visit(&basic_event::deprecated_source,
              field{.name = "deprecatedSource", .offset = offsetof(basic_event, deprecated_source),
                    .omit = omit_rule::if_empty});
        visit(&basic_event::deprecated_first_timestamp,
              field{.name = "deprecatedFirstTimestamp", .offset = offsetof(basic_event, deprecated_first_timestamp),
                    .omit = omit_rule::if_empty});
        visit(&basic_event::deprecated_last_timestamp,
              field{.name = "deprecatedLastTimestamp", .offset = offsetof(basic_event, deprecated_last_timestamp),
                    .omit = omit_rule::if_empty});
        visit(&basic_event::deprecated_count,
              field{.name = "deprecatedCount", .offset = offsetof(basic_event, deprecated_count),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/events/v1.EventList
template <storage_policy Storage>
struct basic_event_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "events.k8s.io/v1", .kind = "EventList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_event<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_event_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_event_list::kind,
              field{.name = "kind", .offset = offsetof(basic_event_list, kind), .omit = omit_rule::if_empty});
        visit(&basic_event_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_event_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_event_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_event_list, metadata), .omit = omit_rule::if_empty});
        visit(&basic_event_list::items,
              field{.name = "items", .offset = offsetof(basic_event_list, items), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::events::v1
