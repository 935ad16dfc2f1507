// SPDX-License-Identifier: Apache-2.0
#include <kube/base/map.hpp>

constexpr auto labels = kube::sorted({{"app", "a"}, {"tier", "b"}, {"App", "c"}});

int main() { return labels.entries[0].first == "App" ? 0 : 1; }
