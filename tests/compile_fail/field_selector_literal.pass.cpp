// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/literal.hpp>

using namespace kube::literals;

kube::field_selector_view wanted() { return "status.phase=Running,spec.nodeName="_field_selector; }
