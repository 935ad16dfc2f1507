// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/apimachinery v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>

#include <kube/api/field.hpp>
#include <kube/api/meta/v1/fwd.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1::api::meta::v1 {

/// k8s.io/apimachinery/pkg/apis/meta/v1.RootPaths
template <storage_policy Storage>
struct basic_root_paths {
    typename Storage::template list<typename Storage::string> paths{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_root_paths> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_root_paths::paths,
              field{.name = "paths", .offset = offsetof(basic_root_paths, paths), .required = true});
    }
};

}  // namespace kube::inline v0_1::api::meta::v1
