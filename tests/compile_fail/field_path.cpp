// SPDX-License-Identifier: Apache-2.0
// error: this path leads to no field
// error: field_path_errc::no_such_field, 2>
// error: spec.nodename
#include <kube/json.hpp>
#include <kube/pod.hpp>

const auto made = kube::json::decode<kube::pod>("{}", kube::fields<"metadata.labels", "spec.nodename">);
