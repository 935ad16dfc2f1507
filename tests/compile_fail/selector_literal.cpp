// SPDX-License-Identifier: Apache-2.0
// error: selector_diagnostic
// error: this text is not a label selector
// error: app=pc,rel in (beta
// error: selector_errc::expected_comma_or_close_paren
// error: expected_comma_or_close_paren, 20>
#include <kube/labels/literal.hpp>

using namespace kube::literals;

kube::selector_view wanted() { return "app=pc,rel in (beta"_selector; }
