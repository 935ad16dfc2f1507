// SPDX-License-Identifier: Apache-2.0
#include <kube/service.hpp>
#include <kube/yaml.hpp>

int main() {
    const auto read = kube::yaml::decode<kube::service>("metadata:\n  name: web\n");
    return read && read->metadata.name == "web" ? 0 : 1;
}
