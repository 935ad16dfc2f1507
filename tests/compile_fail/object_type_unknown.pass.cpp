// SPDX-License-Identifier: Apache-2.0
#include <kube/registry.hpp>

kube::object_type<"apps/v1", "Deployment">* some = nullptr;
