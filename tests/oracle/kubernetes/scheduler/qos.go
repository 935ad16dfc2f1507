// SPDX-License-Identifier: Apache-2.0

package main

import (
	v1 "k8s.io/api/core/v1"
	"k8s.io/kubernetes/pkg/apis/core/v1/helper/qos"

	"kubehpp/oracle/protocol"
)

var qosOp = protocol.Op{
	Name: "pod.qos",
	Answer: protocol.Answering(func(in struct {
		Pod object[*v1.Pod] `json:"pod"`
	}) (any, error) {
		return map[string]any{"class": qos.ComputePodQOS(in.Pod.it)}, nil
	}),
	Edges: []any{
		map[string]any{"pod": map[string]any{}},
		map[string]any{"pod": map[string]any{"spec": map[string]any{"resources": map[string]any{}}}},
	},
	Generate: func(r *protocol.Rand) any {
		if r.Chance(30) {
			return map[string]any{"pod": generatePod(r, "p", "")}
		}
		// Near to guaranteed: what is asked for is what is allowed, but for a slip.
		container := func() map[string]any {
			list := map[string]any{"cpu": protocol.Pick(r, "1", "500m"), "memory": protocol.Pick(r, "1Gi", "128Mi")}
			slip := func(from map[string]any) map[string]any {
				made := map[string]any{}
				for _, key := range protocol.SortedKeys(from) {
					made[key] = from[key]
				}
				if r.Chance(8) {
					delete(made, protocol.Pick(r, "cpu", "memory"))
				}
				if r.Chance(8) {
					made[protocol.Pick(r, "cpu", "memory", "example.com/thing", "ephemeral-storage")] =
						protocol.Pick(r, "1", "0", "-1", "1000m", "1024Mi", "0.5", "1e20")
				}
				return made
			}
			made := map[string]any{"limits": slip(list)}
			if r.Chance(85) {
				made["requests"] = slip(list)
			}
			return made
		}
		containers := func(chance int) []any {
			made := []any{}
			for range 1 + r.IntN(3) {
				each := map[string]any{"name": "c"}
				if r.Chance(chance) {
					each["resources"] = container()
				}
				made = append(made, each)
			}
			return made
		}
		spec := map[string]any{"containers": containers(95)}
		if r.Chance(30) {
			spec["initContainers"] = containers(90)
		}
		if r.Chance(25) {
			spec["resources"] = container()
			if r.Chance(20) {
				delete(spec["resources"].(map[string]any), protocol.Pick(r, "limits", "requests"))
			}
		}
		return map[string]any{"pod": map[string]any{"spec": spec}}
	},
}
