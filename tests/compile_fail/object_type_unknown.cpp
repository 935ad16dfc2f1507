// SPDX-License-Identifier: Apache-2.0
// error: no stable group of Kubernetes has a kind of this name
#include <kube/registry.hpp>

kube::object_type<"v1", "Deployment">* none = nullptr;
