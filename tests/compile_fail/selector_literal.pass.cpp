// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/literal.hpp>

using namespace kube::literals;

kube::selector_view wanted() { return "app=pc,rel in (beta)"_selector; }
