// SPDX-License-Identifier: Apache-2.0
// error: field_selector_diagnostic
// error: this text is not a field selector
// error: status.phase=Running,spec.nodeName
// error: field_selector_errc::no_operator
// error: no_operator, 22>
#include <kube/fields/literal.hpp>

using namespace kube::literals;

kube::field_selector_view wanted() { return "status.phase=Running,spec.nodeName"_field_selector; }
