// SPDX-License-Identifier: Apache-2.0
#include <kube/json.hpp>
#include <kube/pod.hpp>

const auto made = kube::json::decode<kube::pod>("{}", kube::fields<"metadata.labels", "spec.nodeName">);
