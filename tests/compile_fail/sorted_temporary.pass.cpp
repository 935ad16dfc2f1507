// SPDX-License-Identifier: Apache-2.0
#include <kube/base/map.hpp>

constexpr auto entries = kube::sorted({{"app", "a"}});
constexpr kube::map_view<std::string_view> labels = entries;

int main() { return labels.empty() ? 1 : 0; }
