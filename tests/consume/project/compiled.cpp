// SPDX-License-Identifier: Apache-2.0
#include <kube/json.hpp>
#include <kube/service.hpp>

#ifndef KUBEHPP_COMPILED
#error "kubehpp::compiled does not say that it is linked"
#endif

int main() {
    const auto read = kube::json::decode<kube::service>(R"({"metadata":{"name":"web"}})");
    kube::service again;
    return read && kube::json::decode_into(again, kube::json::encode(*read)) && again.metadata.name == "web" ? 0 : 1;
}
