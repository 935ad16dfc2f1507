// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"

	"kubehpp/oracle/protocol"
)

var zones = []string{"a", "b", "c"}

func cluster(r *protocol.Rand) map[string]any {
	nodes := []any{}
	pods := []any{}
	count := protocol.Pick(r, 0, 1, 2, 3, 5, 8)
	if count == 0 && r.Chance(80) {
		count = 4
	}
	for i := range count {
		name := fmt.Sprint("n", i)
		nodes = append(nodes, generateNode(r, name))
		for range r.IntN(4) {
			pods = append(pods, generatePod(r, fmt.Sprint("p", len(pods)), name))
		}
	}
	return map[string]any{"nodes": nodes, "pods": pods}
}

func generateNode(r *protocol.Rand, name string) any {
	allocatable := map[string]any{"cpu": protocol.Pick(r, "4", "8", "2", "1500m", "0", "100m"), "memory": protocol.Pick(r, "8Gi", "16Gi", "1Gi", "0", "1000001"),
		"pods": protocol.Pick(r, "110", "2", "3", "0")}
	if r.Chance(60) {
		allocatable["ephemeral-storage"] = protocol.Pick(r, "100Gi", "1Gi", "0")
	}
	if r.Chance(30) {
		allocatable[protocol.Pick(r, "nvidia.com/gpu", "hugepages-2Mi", "example.com/thing", "attachable-volumes-x", "kubernetes.io/batch-cpu")] = protocol.Pick(r, "1", "4", "64Mi", "0")
	}
	for _, key := range protocol.SortedKeys(allocatable) {
		if r.Chance(3) {
			delete(allocatable, key)
		} else if r.Chance(1) {
			allocatable[key] = protocol.Pick(r, "-1", "9223372036854775807", "8Ei", "0.1", "1e20")
		}
	}
	spec := map[string]any{}
	if r.Chance(12) {
		spec["unschedulable"] = true
	}
	if r.Chance(35) {
		spec["taints"] = protocol.List(r, 3, func() any {
			return map[string]any{"key": protocol.Pick(r, "k", "l", "node.kubernetes.io/unschedulable"), "value": protocol.Pick(r, "", "v", "w", "5"),
				"effect": protocol.Pick(r, "NoSchedule", "PreferNoSchedule", "NoExecute", "PreferNoSchedule")}
		})
	}
	labels := map[string]any{"kubernetes.io/hostname": name, "zone": protocol.Pick(r, zones...)}
	if r.Chance(50) {
		labels["disk"] = protocol.Pick(r, "ssd", "hdd", "")
	}
	if r.Chance(30) {
		labels["cores"] = protocol.Pick(r, "4", "8", "x")
	}
	return map[string]any{"metadata": map[string]any{"name": name, "labels": labels}, "spec": spec, "status": map[string]any{"allocatable": allocatable}}
}

func requests(r *protocol.Rand) map[string]any {
	list := map[string]any{}
	if r.Chance(60) {
		list["cpu"] = protocol.Pick(r, "100m", "500m", "1", "2", "0", "1500m", "3", "0.5m")
	}
	if r.Chance(60) {
		list["memory"] = protocol.Pick(r, "128Mi", "512Mi", "1Gi", "2Gi", "0", "1000000", "0.5", "4Gi")
	}
	if r.Chance(10) {
		list["ephemeral-storage"] = protocol.Pick(r, "1Gi", "2Gi", "0")
	}
	if r.Chance(12) {
		list[protocol.Pick(r, "nvidia.com/gpu", "hugepages-2Mi", "example.com/thing", "kubernetes.io/batch-cpu", "storage")] = protocol.Pick(r, "1", "2", "0", "2Mi")
	}
	for _, key := range protocol.SortedKeys(list) {
		if r.Chance(1) {
			list[key] = protocol.Pick(r, "-1", "9223372036854775807", "8Ei", "0.1", "1e20")
		}
	}
	return list
}

func requirementsOf(r *protocol.Rand) map[string]any {
	made := map[string]any{}
	if r.Chance(80) {
		made["requests"] = requests(r)
	}
	if r.Chance(30) {
		made["limits"] = requests(r)
	}
	return made
}

func generatePod(r *protocol.Rand, name, node string) any {
	container := func(i int, init bool) any {
		made := map[string]any{"name": fmt.Sprint("c", i), "image": "i", "resources": requirementsOf(r)}
		if init && r.Chance(40) {
			made["restartPolicy"] = "Always"
		}
		return made
	}
	containers := []any{}
	for i := range 1 + r.IntN(3) {
		containers = append(containers, container(i, false))
	}
	spec := map[string]any{"containers": containers}
	if r.Chance(20) {
		inits := []any{}
		for i := range 1 + r.IntN(3) {
			inits = append(inits, container(10+i, true))
		}
		spec["initContainers"] = inits
	}
	if r.Chance(8) {
		spec["overhead"] = requests(r)
	}
	if r.Chance(8) {
		spec["resources"] = requirementsOf(r)
	}
	if r.Chance(40) {
		spec["tolerations"] = protocol.List(r, 3, func() any {
			return map[string]any{"key": protocol.Pick(r, "k", "l", "", "node.kubernetes.io/unschedulable"), "operator": protocol.Pick(r, "Equal", "Exists", "", "Exists", "Lt", "Gt"),
				"value": protocol.Pick(r, "", "v", "w", "6"), "effect": protocol.Pick(r, "NoSchedule", "PreferNoSchedule", "NoExecute", "")}
		})
	}
	if r.Chance(12) {
		spec["nodeSelector"] = map[string]any{protocol.Pick(r, "zone", "disk"): protocol.Pick(r, "a", "b", "ssd")}
	}
	if r.Chance(30) {
		spec["affinity"] = map[string]any{"nodeAffinity": nodeAffinity(r)}
	}
	state := map[string]any{}
	if node != "" {
		spec["nodeName"] = node
		if r.Chance(15) {
			state["containerStatuses"] = protocol.List(r, 2, func() any {
				return map[string]any{"name": protocol.Pick(r, "c0", "c1"), "resources": requirementsOf(r), "allocatedResources": requests(r)}
			})
		}
		if r.Chance(5) {
			state["conditions"] = []any{map[string]any{"type": "PodResizePending", "reason": protocol.Pick(r, "Infeasible", "Deferred"), "status": "True"}}
		}
	} else if r.Chance(3) {
		spec["nodeName"] = protocol.Pick(r, "n0", "n1", "nowhere")
	}
	return map[string]any{"metadata": map[string]any{"name": name, "namespace": "default"}, "spec": spec, "status": state}
}

func nodeAffinity(r *protocol.Rand) any {
	term := func() any {
		made := map[string]any{}
		if r.Chance(80) {
			made["matchExpressions"] = protocol.List(r, 2, func() any { return requirement(r) })
		}
		if r.Chance(30) {
			made["matchFields"] = []any{map[string]any{"key": "metadata.name", "operator": protocol.Pick(r, "In", "In", "NotIn"),
				"values": []any{protocol.Pick(r, "n0", "n1", "n2", "gone")}}}
		}
		return made
	}
	made := map[string]any{}
	if r.Chance(60) {
		terms := []any{}
		for range 1 + r.IntN(2) {
			terms = append(terms, term())
		}
		made["requiredDuringSchedulingIgnoredDuringExecution"] = map[string]any{"nodeSelectorTerms": terms}
	}
	if r.Chance(70) {
		made["preferredDuringSchedulingIgnoredDuringExecution"] = protocol.List(r, 3, func() any {
			return map[string]any{"weight": protocol.Pick(r, 1, 5, 50, 100, 0), "preference": term()}
		})
	}
	return made
}

func requirement(r *protocol.Rand) any {
	operator := protocol.Pick(r, "In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt", "In")
	made := map[string]any{"key": protocol.Pick(r, "zone", "disk", "cores"), "operator": operator}
	switch operator {
	case "In", "NotIn":
		made["values"] = []any{protocol.Pick(r, "a", "b", "ssd", "4"), protocol.Pick(r, "c", "hdd")}
	case "Gt", "Lt":
		made["values"] = []any{protocol.Pick(r, "4", "5", "0")}
	}
	if r.Chance(2) {
		made["operator"] = "Bad"
	}
	return made
}
