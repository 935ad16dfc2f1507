// SPDX-License-Identifier: Apache-2.0
#include <kube/quantity.hpp>

void add(kube::quantity& sum, const kube::quantity_view& more) { sum += more; }
