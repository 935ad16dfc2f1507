// SPDX-License-Identifier: Apache-2.0
#include <kube/quantity.hpp>

using namespace kube::literals;

kube::quantity_view wanted() { return "512Mi"_quantity; }
