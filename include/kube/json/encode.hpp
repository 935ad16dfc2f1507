// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <kube/codec/encode.hpp>

namespace kube::inline v0_1::json {

/// The object's JSON text, equal to Go's json.Marshal of it. O(size of the object).
template <class Model>
std::string encode(const Model& object) {
    std::string text;
    codec::encode_json(object, text);
    return text;
}

}  // namespace kube::inline v0_1::json
