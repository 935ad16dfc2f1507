// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace quickstart {

/// Whether Kubernetes v1.36 serves that kind.
bool is_served(std::string_view api_version, std::string_view kind);

}  // namespace quickstart
