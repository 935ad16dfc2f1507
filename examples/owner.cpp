// SPDX-License-Identifier: Apache-2.0
// Whose are the containers on a node? The workload by name, and the id that the container's runtime knows.
#include <iostream>

#include <kube/json.hpp>
#include <kube/pod.hpp>
#include <kube/rules.hpp>

int main() {
    const auto pods = kube::json::decode<kube::pod_list>(R"({"items":[
{"metadata":{"name":"shop-7d4b9c6f8d-x2x9k","labels":{"app":"shop","pod-template-hash":"7d4b9c6f8d"},"ownerReferences":[
  {"apiVersion":"apps/v1","kind":"ReplicaSet","name":"shop-7d4b9c6f8d","uid":"1","controller":true}]},
 "status":{"containerStatuses":[{"name":"web","containerID":"containerd://4f5c2a9d"}]}},
{"metadata":{"name":"backup-28909500-q7w2z","labels":{"job-name":"backup-28909500"},"ownerReferences":[
  {"apiVersion":"batch/v1","kind":"Job","name":"backup-28909500","uid":"2","controller":true}]}},
{"metadata":{"name":"db-2","ownerReferences":[
  {"apiVersion":"apps/v1","kind":"StatefulSet","name":"db","uid":"3","controller":true}]},
 "status":{"containerStatuses":[{"name":"db","containerID":"cri-o://77aa01"},{"name":"waiting"}]}},
{"metadata":{"name":"etcd-anna","ownerReferences":[
  {"apiVersion":"v1","kind":"Node","name":"anna","uid":"4","controller":true}]}},
{"metadata":{"name":"by-hand"}}]})");
    if (!pods) {
        std::cerr << message(pods.error()) << '\n';
        return 1;
    }
    for (const kube::pod& pod : pods->items) {
        const kube::owner owner = kube::owner_of(pod);
        std::cout << pod.metadata.name << ": " << owner.kind << ' ' << owner.name << '\n';
        if (const auto name = kube::parse_stateful_pod_name(pod.metadata.name); name && owner.kind == "StatefulSet") {
            std::cout << "  ordinal " << name->ordinal << '\n';
        }
        for (const auto& status : pod.status.container_statuses) {
            if (const auto id = kube::parse_container_id(status.container_id)) {
                std::cout << "  " << status.name << ": " << id->id << " in " << id->type << '\n';
            }
        }
    }
}
