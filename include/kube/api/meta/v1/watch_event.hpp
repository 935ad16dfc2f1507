// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/policies.hpp>
#include <kube/raw_json/raw_json.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.WatchEvent
template <storage_policy Storage>
struct basic_watch_event {
    typename Storage::string type{};
    typename Storage::raw_json object{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_watch_event> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_watch_event::type,
              field{.name = "type", .offset = offsetof(basic_watch_event, type), .required = true});
        visit(&basic_watch_event::object,
              field{.name = "object", .offset = offsetof(basic_watch_event, object), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
