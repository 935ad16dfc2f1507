// SPDX-License-Identifier: Apache-2.0
// error: deleted
#include <kube/base/map.hpp>

// The entries would be gone before the map is looked at.
constexpr kube::map_view<std::string_view> labels = kube::sorted({{"app", "a"}});

int main() { return 0; }
