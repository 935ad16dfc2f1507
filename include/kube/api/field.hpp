// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/optional_ops.hpp>

namespace kube::inline v0_1 {

/// When an encoder leaves a field out: Go's `omitempty` and `omitzero`.
enum class omit_rule : std::uint8_t { never, if_empty, if_zero };

/// How a strategic merge patch treats a list or an object.
enum class patch_strategy : std::uint8_t { replace, merge, retain_keys, merge_retain_keys };

/// One field of a model: all that any walk over objects needs beside the member itself.
struct field {
    std::string_view name;  ///< as in JSON
    std::size_t offset;     ///< of the member in its struct, bytes
    omit_rule omit = omit_rule::never;
    bool required = false;  ///< as OpenAPI has it: no `+optional` mark, no omitempty
    patch_strategy patch = patch_strategy::replace;
    std::string_view merge_key{};  ///< identifies an item of a list that is merged
    bool any = false;              ///< Go's `any`: holds what was read of any JSON, which is not the JSON's own text
};

/// What identifies a kind that an API server serves.
struct object_kind {
    std::string_view api_version;  ///< `v1`, `apps/v1`
    std::string_view kind;         ///< `Pod`
    std::string_view resource;     ///< `pods`; empty for kinds that are no resource, as lists are
    bool namespaced = true;
};

}  // namespace kube::inline v0_1
