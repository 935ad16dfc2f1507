// SPDX-License-Identifier: Apache-2.0

package main

import (
	"time"

	"kubehpp/oracle/kubernetes/parts"
	"kubehpp/oracle/protocol"
)

type fields = map[string]any

// kinds are the kinds of objects that are printed, each with what makes one.
var kinds = map[string]func(r *protocol.Rand, now time.Time) map[string]any{
	"Pod":                   func(r *protocol.Rand, now time.Time) map[string]any { return parts.PodAt(r, parts.Full, now) },
	"Node":                  generateNode,
	"Service":               generateService,
	"ReplicationController": generateController,
	"Namespace":             generateNamespace,
}

func generate(r *protocol.Rand) any {
	now := parts.Now(r)
	kind := protocol.Pick(r, "Pod", "Pod", "Pod", "Node", "Service", "ReplicationController", "Namespace")
	objects := []any{}
	for range 1 + r.IntN(1+r.IntN(5)) {
		made := kinds[kind](r, now)
		made["apiVersion"], made["kind"] = "v1", kind
		objects = append(objects, made)
	}
	in := fields{"objects": objects, "now": parts.Stamp(now)}
	for _, flag := range []string{"wide", "showLabels", "withNamespace"} {
		if r.Chance(30) {
			in[flag] = true
		}
	}
	if r.Chance(5) {
		in["noHeaders"] = true
	}
	if r.Chance(25) {
		in["labelColumns"] = parts.LabelColumns(r)
	}
	return in
}

// some is one of several texts, and an odd one at times.
func some(r *protocol.Rand, from ...string) string {
	if r.Chance(2) {
		return parts.OddText(r)
	}
	return protocol.Pick(r, from...)
}

var nodeInfo = map[string][]string{
	"kubeletVersion": {"v1.36.3", "v1.35.0-gke.100", ""}, "osImage": {"Debian GNU/Linux 12 (bookworm)", "Container-Optimized OS from Google", ""},
	"kernelVersion": {"6.1.0-18-amd64", "6.6.0", ""}, "containerRuntimeVersion": {"containerd://1.7.2", "cri-o://1.30.0", ""},
	"architecture": {"amd64", "arm64", ""},
}

func generateNode(r *protocol.Rand, now time.Time) map[string]any {
	meta := fields{}
	parts.Meta(r, meta, now, protocol.Pick(r, "node", "gke-kubia-85f6-node-0rrx", "control-plane"))
	delete(meta, "namespace")
	if r.Chance(70) {
		labels, _ := meta["labels"].(fields)
		if labels == nil {
			labels = fields{}
		}
		for range r.IntN(3) {
			labels[protocol.Pick(r, "node-role.kubernetes.io/worker", "node-role.kubernetes.io/control-plane", "node-role.kubernetes.io/", "node-role.kubernetes.io/etcd",
				"kubernetes.io/role", "node-role.kubernetes.io")] = some(r, "", "", "true", "master", "worker")
		}
		meta["labels"] = labels
	}
	spec, info := fields{}, fields{}
	if r.Chance(15) {
		spec["unschedulable"] = true
	}
	for _, key := range protocol.SortedKeys(nodeInfo) {
		info[key] = some(r, nodeInfo[key]...)
	}
	status := fields{"nodeInfo": info}
	if r.Chance(80) {
		status["addresses"] = protocol.List(r, 5, func() any {
			return fields{"type": protocol.Pick(r, "InternalIP", "ExternalIP", "Hostname", "InternalDNS", "InternalIP"), "address": some(r, "10.0.0.1", "fd00::1", "34.1.2.3", "host", "")}
		})
	}
	conditions := protocol.List(r, 4, func() any {
		return fields{"type": protocol.Pick(r, "Ready", "MemoryPressure", "DiskPressure"), "status": protocol.Pick(r, "True", "False", "Unknown", "")}
	})
	if r.Chance(70) {
		conditions = append(conditions, fields{"type": "Ready", "status": protocol.Pick(r, "True", "True", "True", "False", "Unknown")})
	}
	if len(conditions) > 0 {
		status["conditions"] = conditions
	}
	return fields{"metadata": meta, "spec": spec, "status": status}
}

func addresses(r *protocol.Rand, most int) []any {
	return protocol.List(r, most, func() any { return some(r, "10.0.0.10", "34.118.2.3", "203.0.113.254", "fd00::abcd", "None", "") })
}

func generateService(r *protocol.Rand, now time.Time) map[string]any {
	meta := fields{}
	parts.Meta(r, meta, now, protocol.Pick(r, "kubernetes", "web", "a-service-with-a-long-name"))
	spec, status := fields{}, fields{}
	if kind := protocol.Pick(r, "ClusterIP", "NodePort", "LoadBalancer", "LoadBalancer", "LoadBalancer", "ExternalName", "", "Odd"); kind != "" {
		spec["type"] = kind
	}
	ips := addresses(r, 2)
	switch r.IntN(4) {
	case 0:
		spec["clusterIP"] = some(r, "10.0.0.1", "None", "")
	case 1:
		spec["clusterIPs"] = ips
	default:
		if len(ips) > 0 {
			spec["clusterIP"], spec["clusterIPs"] = ips[0], ips
		}
	}
	if r.Chance(30) {
		spec["externalIPs"] = addresses(r, 3)
	}
	if spec["type"] == "ExternalName" || r.Chance(3) {
		spec["externalName"] = some(r, "db.example.com", "")
	}
	if r.Chance(85) {
		spec["ports"] = protocol.List(r, 4, func() any {
			port := fields{"port": protocol.Pick(r, 80, 443, 8080, 65535, 0)}
			if r.Chance(90) {
				port["protocol"] = protocol.Pick(r, "TCP", "TCP", "UDP", "SCTP")
			}
			if r.Chance(40) {
				port["nodePort"] = protocol.Pick(r, 30080, 32767, 0, -1)
			}
			if r.Chance(40) {
				port["targetPort"] = protocol.Pick[any](r, 8080, "http")
			}
			return port
		})
	}
	if r.Chance(70) {
		spec["selector"] = parts.Labels(r)
	}
	if r.Chance(60) {
		status["loadBalancer"] = fields{"ingress": protocol.List(r, 4, func() any {
			ingress := fields{}
			if r.Chance(70) {
				ingress["ip"] = some(r, "34.118.2.3", "203.0.113.254", "203.0.113.7", "fd00:1234:5678::abcd", "")
			}
			if r.Chance(40) {
				ingress["hostname"] = some(r, "lb.example.com", "a-0123456789.elb.amazonaws.com", "")
			}
			return ingress
		})}
	}
	return fields{"metadata": meta, "spec": spec, "status": status}
}

func generateController(r *protocol.Rand, now time.Time) map[string]any {
	meta := fields{}
	parts.Meta(r, meta, now, protocol.Pick(r, "kubia", "frontend"))
	spec, status := fields{}, fields{}
	counts := func() int { return protocol.Pick(r, 0, 1, 3, 3, 10, 100000, -1, 2147483647) }
	if r.Chance(85) {
		spec["replicas"] = counts()
	}
	if r.Chance(85) {
		status["replicas"], status["readyReplicas"] = counts(), counts()
	}
	if r.Chance(80) {
		spec["selector"] = parts.Labels(r)
	}
	if r.Chance(90) {
		containers := protocol.List(r, 3, func() any {
			return fields{"name": some(r, "main", "proxy", ""), "image": some(r, "nginx:1.27", "luksa/kubia", "")}
		})
		spec["template"] = fields{"metadata": fields{}, "spec": fields{"containers": containers}}
	}
	return fields{"metadata": meta, "spec": spec, "status": status}
}

func generateNamespace(r *protocol.Rand, now time.Time) map[string]any {
	meta := fields{}
	parts.Meta(r, meta, now, protocol.Pick(r, "default", "kube-system", "team-a"))
	delete(meta, "namespace")
	status := fields{}
	if r.Chance(95) {
		status["phase"] = some(r, "Active", "Active", "Terminating", "")
	}
	if status["phase"] == "Terminating" {
		meta["deletionTimestamp"] = parts.Before(r, now)
	}
	return fields{"metadata": meta, "spec": fields{}, "status": status}
}
