// SPDX-License-Identifier: Apache-2.0
// What a translation unit costs that decodes a pod from JSON.
#include <string_view>

#include <kube/json.hpp>
#include <kube/pod.hpp>

bool decode(std::string_view text, kube::pod& to);
bool decode(std::string_view text, kube::pod& to) { return kube::json::decode_into(to, text).has_value(); }
