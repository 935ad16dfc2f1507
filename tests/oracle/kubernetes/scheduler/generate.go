// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"maps"

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
	roomy := r.Chance(50)
	for i := range count {
		name := fmt.Sprint("n", i)
		node := generateNode(r, name)
		if roomy {
			makeRoom(r, node.(map[string]any))
		}
		nodes = append(nodes, node)
		for range r.IntN(4) {
			pods = append(pods, generatePod(r, fmt.Sprint("p", len(pods)), name))
		}
	}
	return map[string]any{"nodes": nodes, "pods": pods}
}

// makeRoom makes a node as most are: with much left and nothing against it.
func makeRoom(r *protocol.Rand, node map[string]any) {
	allocatable := node["status"].(map[string]any)["allocatable"].(map[string]any)
	allocatable["cpu"] = protocol.Pick(r, "16", "32", "15890m", "7")
	allocatable["memory"] = protocol.Pick(r, "64Gi", "32Gi", "65838128Ki", "16Gi")
	allocatable["pods"] = "110"
	allocatable["ephemeral-storage"] = protocol.Pick(r, "100Gi", "94477937300", "20Gi")
	if !r.Chance(5) {
		delete(node["spec"].(map[string]any), "unschedulable")
	}
	if !r.Chance(20) {
		taints, _ := node["spec"].(map[string]any)["taints"].([]any)
		for _, each := range taints {
			each.(map[string]any)["effect"] = "PreferNoSchedule"
		}
	}
}

// sharePort lets many pods want the same port of their node.
func sharePort(r *protocol.Rand, pods []any) {
	if !r.Chance(10) {
		return
	}
	for _, each := range pods {
		if r.Chance(60) {
			containers := each.(map[string]any)["spec"].(map[string]any)["containers"].([]any)
			containers[0].(map[string]any)["ports"] = []any{map[string]any{"containerPort": 80, "hostPort": 8080}}
		}
	}
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
	state := map[string]any{"allocatable": allocatable}
	if r.Chance(75) {
		state["images"] = protocol.List(r, 4, func() any {
			return map[string]any{"names": protocol.List(r, 2, func() any { return imageName(r) }), "sizeBytes": imageSize(r)}
		})
	}
	return map[string]any{"metadata": map[string]any{"name": name, "labels": labels}, "spec": spec, "status": state}
}

func imageName(r *protocol.Rand) any {
	if r.Chance(60) {
		return protocol.Pick(r, "web:v1", "i", "i:latest")
	}
	return protocol.Pick(r, "i:latest", "i", "registry:5000/i", "registry:5000/i:latest", "web:v1", "web:v2", "web@sha256:0123", "", ":latest")
}

func imageSize(r *protocol.Rand) any {
	if r.Chance(60) {
		return r.Int64N(6_000_000_000)
	}
	if r.Chance(2) {
		return protocol.Pick[int64](r, -1, 1<<62, 1<<63-1, -1<<63)
	}
	return protocol.Pick[int64](r, 0, 1, 23<<20, 24<<20, 100_000_007, 300<<20, 999_999_999, 1000<<20, 2000<<20, 5_000_000_000)
}

func hostPorts(r *protocol.Rand) any {
	return protocol.List(r, 3, func() any {
		made := map[string]any{"containerPort": 80}
		if r.Chance(85) {
			made["hostPort"] = protocol.Pick(r, 80, 80, 443, 8080, 0, 65535, -1)
		}
		if r.Chance(40) {
			made["hostIP"] = protocol.Pick(r, "", "0.0.0.0", "127.0.0.1", "10.0.0.1", "::", "::1")
		}
		if r.Chance(60) {
			made["protocol"] = protocol.Pick(r, "TCP", "UDP", "SCTP", "", "tcp")
		}
		return made
	})
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
			made["restartPolicy"] = protocol.Pick(r, "Always", "Always", "Always", "OnFailure")
		}
		if r.Chance(50) {
			made["image"] = imageName(r)
		}
		if r.Chance(20) {
			made["ports"] = hostPorts(r)
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
	if r.Chance(40) {
		spec["priority"] = protocol.Pick(r, 0, 10, 1000, -5, 2147483647, -2147483648)
	}
	if r.Chance(10) {
		spec["preemptionPolicy"] = protocol.Pick(r, "Never", "PreemptLowerPriority", "Other", "")
	}
	if r.Chance(4) {
		spec["schedulingGates"] = protocol.List(r, 3, func() any { return map[string]any{"name": protocol.Pick(r, "a", "example.com/b", "")} })
	}
	if r.Chance(6) {
		spec["volumes"] = protocol.List(r, 2, func() any {
			return map[string]any{"name": "v", "image": map[string]any{"reference": imageName(r)}}
		})
	}
	if r.Chance(8) {
		spec["resources"] = requirementsOf(r)
		if requests, ok := spec["resources"].(map[string]any)["requests"].(map[string]any); ok && spec["overhead"] != nil {
			// Kubernetes adds the overhead to a big number in the pod itself, each time that it is asked: see FINDINGS.md.
			maps.DeleteFunc(requests, func(_ string, amount any) bool { return amount == "8Ei" || amount == "1e20" })
		}
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
	if node == "" && r.Chance(4) {
		state["containerStatuses"] = []any{map[string]any{"name": "c0", "resources": requirementsOf(r), "allocatedResources": requests(r)}}
	}
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
	if r.Chance(35) {
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
