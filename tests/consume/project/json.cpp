// SPDX-License-Identifier: Apache-2.0
#include <kube/json.hpp>
#include <kube/service.hpp>

int main() {
    const auto read = kube::json::decode<kube::service>(R"({"metadata":{"name":"web"}})");
    return read && read->metadata.name == "web" ? 0 : 1;
}
