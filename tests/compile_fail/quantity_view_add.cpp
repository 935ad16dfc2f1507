// SPDX-License-Identifier: Apache-2.0
// error: constraints not satisfied
#include <kube/quantity.hpp>

void add(kube::quantity_view& sum, const kube::quantity_view& more) { sum += more; }
