// SPDX-License-Identifier: Apache-2.0
// error: selector_diagnostic
// error: app=-1
// error: selector_errc::invalid_value
#include <kube/labels/literal.hpp>

#include <string_view>
#include <utility>

constexpr std::pair<std::string_view, std::string_view> labels[] = {{"app", "1"}};

bool wanted() { return kube::match<"app=-1">(labels); }
