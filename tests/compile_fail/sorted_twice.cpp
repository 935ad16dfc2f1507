// SPDX-License-Identifier: Apache-2.0
// error: a_key_stands_twice
#include <kube/base/map.hpp>

constexpr auto labels = kube::sorted({{"app", "a"}, {"tier", "b"}, {"app", "c"}});

int main() { return 0; }
