// SPDX-License-Identifier: Apache-2.0
// What a translation unit costs that copies a pod.
#include <kube/pod.hpp>

kube::pod copy(const kube::pod& from);
kube::pod copy(const kube::pod& from) { return from; }
