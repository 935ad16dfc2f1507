// SPDX-License-Identifier: Apache-2.0
#include <kube/kubectl.hpp>
#include <kube/pod.hpp>

int main() {
    kube::pod web;
    web.metadata.name = "web";
    return kube::kubectl::pod_cells(web, kube::time{})[0] == "web" ? 0 : 1;
}
