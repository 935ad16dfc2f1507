// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace quickstart {

/// The cluster where no other is named: one node with fast disks, one without, and one that is kept for batch work.
inline constexpr std::string_view own_nodes = R"(
apiVersion: v1
kind: Node
metadata:
  name: node-a
  labels: {kubernetes.io/hostname: node-a, topology.kubernetes.io/zone: east, disk: ssd}
status:
  allocatable: {cpu: "4", memory: 16Gi, pods: "110"}
---
apiVersion: v1
kind: Node
metadata:
  name: node-b
  labels: {kubernetes.io/hostname: node-b, topology.kubernetes.io/zone: west, disk: hdd}
status:
  allocatable: {cpu: "4", memory: 8Gi, pods: "110"}
---
apiVersion: v1
kind: Node
metadata:
  name: node-batch
  labels: {kubernetes.io/hostname: node-batch, topology.kubernetes.io/zone: west, pool: batch}
spec:
  taints:
  - {key: dedicated, value: batch, effect: NoSchedule}
status:
  allocatable: {cpu: "8", memory: 16Gi, pods: "110"}
)";

}  // namespace quickstart
