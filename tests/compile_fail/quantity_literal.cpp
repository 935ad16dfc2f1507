// SPDX-License-Identifier: Apache-2.0
// error: quantity_diagnostic
// error: this text is not a quantity
// error: 512 Mi
// error: quantity_errc::format_wrong
// error: format_wrong, 4>
#include <kube/quantity.hpp>

using namespace kube::literals;

kube::quantity_view wanted() { return "512 Mi"_quantity; }
