// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kube/api/core/v1/event_source.hpp>
#include <kube/api/core/v1/fwd.hpp>
#include <kube/api/core/v1/object_reference.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.EventSeries
template <storage_policy Storage>
struct basic_event_series {
    std::int32_t count{};
    kube::micro_time last_observed_time{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_event_series> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_event_series::count,
              field{.name = "count", .offset = offsetof(basic_event_series, count), .omit = omit_rule::if_empty});
        visit(&basic_event_series::last_observed_time,
              field{.name = "lastObservedTime", .offset = offsetof(basic_event_series, last_observed_time),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/core/v1.Event
template <storage_policy Storage>
struct basic_event {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "Event", .resource = "events",
                                                 .namespaced = true};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_object_reference<Storage> involved_object{};
    typename Storage::string reason{};
    typename Storage::string message{};
    basic_event_source<Storage> source{};
    kube::time first_timestamp{};
    kube::time last_timestamp{};
    std::int32_t count{};
    typename Storage::string type{};
    kube::micro_time event_time{};
    typename Storage::template box<basic_event_series<Storage>> series{};
    typename Storage::string action{};
    typename Storage::template box<basic_object_reference<Storage>> related{};
    typename Storage::string reporting_component{};
    typename Storage::string reporting_instance{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_event> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_event::kind,
              field{.name = "kind", .offset = offsetof(basic_event, kind), .omit = omit_rule::if_empty});
        visit(&basic_event::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_event, api_version), .omit = omit_rule::if_empty});
        visit(&basic_event::metadata,
              field{.name = "metadata", .offset = offsetof(basic_event, metadata), .required = true});
        visit(&basic_event::involved_object,
              field{.name = "involvedObject", .offset = offsetof(basic_event, involved_object), .required = true});
        visit(&basic_event::reason,
              field{.name = "reason", .offset = offsetof(basic_event, reason), .omit = omit_rule::if_empty});
        visit(&basic_event::message,
              field{.name = "message", .offset = offsetof(basic_event, message), .omit = omit_rule::if_empty});
        visit(&basic_event::source,
              field{.name = "source", .offset = offsetof(basic_event, source), .omit = omit_rule::if_empty});
        visit(&basic_event::first_timestamp,
              field{.name = "firstTimestamp", .offset = offsetof(basic_event, first_timestamp),
                    .omit = omit_rule::if_empty});
        visit(&basic_event::last_timestamp,
              field{.name = "lastTimestamp", .offset = offsetof(basic_event, last_timestamp),
                    .omit = omit_rule::if_empty});
        visit(&basic_event::count,
              field{.name = "count", .offset = offsetof(basic_event, count), .omit = omit_rule::if_empty});
        visit(&basic_event::type,
              field{.name = "type", .offset = offsetof(basic_event, type), .omit = omit_rule::if_empty});
        visit(&basic_event::event_time,
              field{.name = "eventTime", .offset = offsetof(basic_event, event_time), .omit = omit_rule::if_empty});
        visit(&basic_event::series,
              field{.name = "series", .offset = offsetof(basic_event, series), .omit = omit_rule::if_empty});
        visit(&basic_event::action,
              field{.name = "action", .offset = offsetof(basic_event, action), .omit = omit_rule::if_empty});
        visit(&basic_event::related,
              field{.name = "related", .offset = offsetof(basic_event, related), .omit = omit_rule::if_empty});
        visit(&basic_event::reporting_component,
              field{.name = "reportingComponent", .offset = offsetof(basic_event, reporting_component)});
        visit(&basic_event::reporting_instance,
              field{.name = "reportingInstance", .offset = offsetof(basic_event, reporting_instance)});
    }
};

/// k8s.io/api/core/v1.EventList
template <storage_policy Storage>
struct basic_event_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "v1", .kind = "EventList", .resource = "",
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

}  // namespace kube::inline v0_1::api::core::v1
