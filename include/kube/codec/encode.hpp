// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <kube/codec/json_writer.hpp>
#include <kube/codec/scalars.hpp>

namespace kube::inline v0_1::codec {

/// Appends the object's JSON text, equal to Go's json.Marshal of it. O(size of the object).
template <class Model>
void encode_json(const Model& object, std::string& out) {
    append_json(*type_of<Model>, &object, out);
}

}  // namespace kube::inline v0_1::codec
