// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <kube/codec/encode.hpp>
#include <kube/yaml/convert.hpp>

namespace kube::inline v0_1::yaml {

/// The object's YAML text, equal to sigs.k8s.io/yaml's Marshal of it: keys sorted. Fails only on raw JSON that YAML
/// cannot read, as Marshal does. O(size of the object).
template <class Model>
result<std::string, error> encode(const Model& object) {
    std::string json;
    codec::encode_json(object, json);
    return json_to_yaml(json);
}

}  // namespace kube::inline v0_1::yaml
