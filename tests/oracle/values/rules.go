// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"fmt"
	"strings"

	v1 "k8s.io/api/core/v1"
	"k8s.io/component-helpers/resource"
	"k8s.io/component-helpers/scheduling/corev1/nodeaffinity"
	"k8s.io/klog/v2"
	kjson "sigs.k8s.io/json"

	"kubehpp/oracle/protocol"
)

// object is a part of an input that is an API object.
type object[T any] struct{ it T }

func (o *object[T]) UnmarshalJSON(data []byte) error {
	return kjson.UnmarshalCaseSensitivePreserveInts(data, &o.it)
}

type tolerateIn struct {
	Toleration          object[v1.Toleration] `json:"toleration"`
	Taint               object[v1.Taint]      `json:"taint"`
	ComparisonOperators bool                  `json:"comparisonOperators"`
}

type podNodeIn struct {
	Pod  object[v1.Pod]  `json:"pod"`
	Node object[v1.Node] `json:"node"`
}

type podResourcesIn struct {
	Pod     object[v1.Pod] `json:"pod"`
	Options struct {
		UseStatusResources          bool                    `json:"useStatusResources"`
		UsePodLevelStatusResources  bool                    `json:"usePodLevelStatusResources"`
		ExcludeOverhead             bool                    `json:"excludeOverhead"`
		SkipPodLevelResources       bool                    `json:"skipPodLevelResources"`
		SkipContainerLevelResources bool                    `json:"skipContainerLevelResources"`
		UseNodeAllocatableClaims    bool                    `json:"useNodeAllocatableClaims"`
		Defaults                    object[v1.ResourceList] `json:"defaults"`
	} `json:"options"`
}

func amounts(list v1.ResourceList) map[string]text {
	out := map[string]text{}
	for name, amount := range list {
		out[string(name)] = text(amount.String())
	}
	return out
}

var ruleOps = []protocol.Op{
	{
		Name: "taint.tolerates",
		Edges: func() []any {
			var made []any
			for _, value := range []string{"9223372036854775807", "9223372036854775808", "-0", "0", "007", "", "x"} {
				for _, operator := range []string{"Lt", "Gt"} {
					made = append(made, map[string]any{"toleration": map[string]any{"operator": operator, "value": value}, "comparisonOperators": true,
						"taint": map[string]any{"value": "1"}}, map[string]any{"toleration": map[string]any{"operator": operator, "value": "1"},
						"comparisonOperators": true, "taint": map[string]any{"value": value}})
				}
			}
			return made
		}(),
		Answer: protocol.Answering(func(in tolerateIn) (any, error) {
			return map[string]any{"tolerates": in.Toleration.it.ToleratesTaint(klog.Background(), &in.Taint.it, in.ComparisonOperators)}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			return map[string]any{"toleration": toleration(r), "taint": taint(r), "comparisonOperators": r.Chance(50)}
		},
	},
	{
		Name: "node.matches",
		Edges: func() []any {
			var made []any
			for _, values := range [][]string{nil, {}, {"n1"}, {"n2"}, {"n1", "n2"}} {
				for _, operator := range []string{"In", "NotIn", "Exists", "Gt", ""} {
					term := map[string]any{"matchFields": []any{map[string]any{"key": "metadata.name", "operator": operator, "values": values}}}
					required := map[string]any{"nodeSelectorTerms": []any{term}}
					made = append(made, map[string]any{"node": map[string]any{"metadata": map[string]any{"name": "n1"}},
						"pod": map[string]any{"spec": map[string]any{"affinity": map[string]any{"nodeAffinity": map[string]any{
							"requiredDuringSchedulingIgnoredDuringExecution": required}}}}})
				}
			}
			return made
		}(),
		// `required` is asked first: where it is an error, that is the answer.
		Answer: protocol.Answering(func(in podNodeIn) (any, error) {
			required, err := nodeaffinity.GetRequiredNodeAffinity(&in.Pod.it).Match(&in.Node.it)
			if err != nil {
				return nil, err
			}
			score := int64(0)
			if affinity := in.Pod.it.Spec.Affinity; affinity != nil && affinity.NodeAffinity != nil {
				terms, err := nodeaffinity.NewPreferredSchedulingTerms(affinity.NodeAffinity.PreferredDuringSchedulingIgnoredDuringExecution)
				if err != nil {
					return nil, err
				}
				score = terms.Score(&in.Node.it)
			}
			return map[string]any{"required": required, "score": score}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			return map[string]any{"pod": map[string]any{"spec": affinitySpec(r)}, "node": map[string]any{"metadata": map[string]any{
				"name": protocol.Pick(r, "n1", "n2", ""), "labels": nodeLabels(r)}}}
		},
	},
	{
		Name: "pod.requests",
		Answer: protocol.Answering(func(in podResourcesIn) (any, error) {
			options := resource.PodResourcesOptions{
				UseStatusResources: in.Options.UseStatusResources,
				InPlacePodLevelResourcesVerticalScalingEnabled: in.Options.UsePodLevelStatusResources,
				ExcludeOverhead:                          in.Options.ExcludeOverhead,
				SkipPodLevelResources:                    in.Options.SkipPodLevelResources,
				SkipContainerLevelResources:              in.Options.SkipContainerLevelResources,
				UseDRANodeAllocatableResourceClaimStatus: in.Options.UseNodeAllocatableClaims,
				NonMissingContainerRequests:              in.Options.Defaults.it,
			}
			return map[string]any{"requests": amounts(resource.PodRequests(&in.Pod.it, options)),
				"limits": amounts(resource.PodLimits(&in.Pod.it, options))}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			options := map[string]any{}
			for _, name := range []string{"useStatusResources", "usePodLevelStatusResources", "excludeOverhead", "skipPodLevelResources",
				"skipContainerLevelResources", "useNodeAllocatableClaims"} {
				if r.Chance(30) {
					options[name] = r.Chance(80)
				}
			}
			if r.Chance(20) {
				options["defaults"] = resourceList(r)
			}
			return map[string]any{"pod": resourcePod(r), "options": options}
		},
		Prepare: func(raw json.RawMessage) (func() uint64, error) {
			var in podResourcesIn
			if err := json.Unmarshal(raw, &in); err != nil {
				return nil, err
			}
			return func() uint64 {
				return uint64(len(resource.PodRequests(&in.Pod.it, resource.PodResourcesOptions{})))
			}, nil
		},
	},
}

var taintEffects = []string{"NoSchedule", "PreferNoSchedule", "NoExecute", "", "noschedule"}

func taintValue(r *protocol.Rand) string {
	return protocol.Pick(r, "", "a", "b", "1", "2", "10", "-1", "0", "-0", "007", "+5", "5", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
		"-9223372036854775809", "1.5", " 1")
}

func taint(r *protocol.Rand) any {
	return some(r, map[string]any{"key": protocol.Pick(r, "k", "l"), "value": taintValue(r), "effect": protocol.Pick(r, taintEffects...)})
}

func toleration(r *protocol.Rand) any {
	return some(r, map[string]any{"key": protocol.Pick(r, "k", "k", "l", ""), "value": taintValue(r), "effect": protocol.Pick(r, taintEffects...),
		"operator":          protocol.Pick(r, "Equal", "Exists", "Lt", "Gt", "", "exists", "In"),
		"tolerationSeconds": r.IntN(3)})
}

// some leaves out members.
func some(r *protocol.Rand, from map[string]any) map[string]any {
	for _, name := range protocol.SortedKeys(from) {
		if r.Chance(15) {
			delete(from, name)
		}
	}
	return from
}

func nodeLabels(r *protocol.Rand) map[string]string {
	labels := map[string]string{}
	for range r.IntN(5) {
		labels[protocol.Pick(r, "zone", "disk", "gpu", "cores")] = protocol.Pick(r, "a", "b", "ssd", "4", "8", "-3", "06", "")
	}
	return labels
}

func nodeRequirement(r *protocol.Rand, fields bool) any {
	key := protocol.Pick(r, "zone", "disk", "gpu", "cores")
	operator := protocol.Pick(r, "In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt")
	var values []string
	switch operator {
	case "In", "NotIn":
		values = protocol.List(r, 3, func() string { return protocol.Pick(r, "a", "b", "ssd", "4", "n1") })
		if len(values) == 0 && r.Chance(90) {
			values = []string{"a"}
		}
	case "Gt", "Lt":
		values = []string{protocol.Pick(r, "4", "5", "0", "12")}
	}
	if fields {
		key = protocol.Pick(r, "metadata.name", "metadata.name", "metadata.name", "metadata.namespace")
		if r.Chance(90) {
			operator = protocol.Pick(r, "In", "NotIn")
			values = []string{protocol.Pick(r, "n1", "n2", "")}
		}
	}
	if r.Chance(4) {
		switch r.IntN(5) {
		case 0:
			operator = protocol.Pick(r, "", "in", "Bad")
		case 1:
			values = nil
		case 2:
			values = append(values, "x y", "-1")
		case 3:
			key = protocol.Pick(r, "", "a/b/c", "-a")
		case 4:
			values = []string{"1", "2"}
		}
	}
	made := map[string]any{"key": key, "operator": operator}
	if values != nil {
		made["values"] = values
	}
	return made
}

func nodeSelectorTerm(r *protocol.Rand) any {
	made := map[string]any{}
	if r.Chance(80) {
		made["matchExpressions"] = protocol.List(r, 3, func() any { return nodeRequirement(r, false) })
	}
	if r.Chance(25) {
		made["matchFields"] = protocol.List(r, 2, func() any { return nodeRequirement(r, true) })
	}
	return made
}

func affinitySpec(r *protocol.Rand) map[string]any {
	spec := map[string]any{}
	if r.Chance(30) {
		spec["nodeSelector"] = nodeLabels(r)
	}
	if r.Chance(90) {
		affinity := map[string]any{}
		if r.Chance(80) {
			affinity["requiredDuringSchedulingIgnoredDuringExecution"] = map[string]any{
				"nodeSelectorTerms": protocol.List(r, 4, func() any { return nodeSelectorTerm(r) })}
		}
		if r.Chance(70) {
			affinity["preferredDuringSchedulingIgnoredDuringExecution"] = protocol.List(r, 4, func() any {
				return map[string]any{"weight": protocol.Pick(r, 0, 1, 5, 50, 100, -3), "preference": nodeSelectorTerm(r)}
			})
		}
		spec["affinity"] = map[string]any{"nodeAffinity": affinity}
	}
	return spec
}

func resourceList(r *protocol.Rand) map[string]any {
	list := map[string]any{}
	for range r.IntN(4) {
		name := protocol.Pick(r, "cpu", "memory", "cpu", "memory", "ephemeral-storage", "hugepages-2Mi", "hugepages-1Gi", "nvidia.com/gpu", "pods", "storage")
		amount := protocol.Pick(r, "0", "100m", "1", "2", "1500m", "128Mi", "1Gi", "1.5Gi", "1e3", "64M", "-1", "9223372036854775807", "10E", "0.1n", "1k")
		if r.Chance(10) {
			amount = strings.ToValidUTF8(goodQuantity(r), "")
		}
		list[name] = amount
		if r.Chance(5) {
			list[name] = r.IntN(10)
		}
	}
	return list
}

func requirements(r *protocol.Rand) map[string]any {
	made := map[string]any{}
	if r.Chance(80) {
		made["requests"] = resourceList(r)
	}
	if r.Chance(60) {
		made["limits"] = resourceList(r)
	}
	return made
}

func resourcePod(r *protocol.Rand) any {
	names := []string{"a", "b", "c", "d"}
	container := func(init bool) any {
		made := map[string]any{"name": protocol.Pick(r, names...), "resources": requirements(r)}
		if r.Chance(40) && init {
			made["restartPolicy"] = protocol.Pick(r, "Always", "Always", "Never", "OnFailure")
		}
		return made
	}
	status := func() any {
		made := map[string]any{"name": protocol.Pick(r, names...)}
		if r.Chance(80) {
			made["resources"] = requirements(r)
		}
		if r.Chance(60) {
			made["allocatedResources"] = resourceList(r)
		}
		return made
	}
	spec := map[string]any{"containers": protocol.List(r, 3, func() any { return container(r.Chance(10)) })}
	if r.Chance(50) {
		spec["initContainers"] = protocol.List(r, 4, func() any { return container(true) })
	}
	if r.Chance(30) {
		spec["overhead"] = resourceList(r)
	}
	if r.Chance(30) {
		spec["resources"] = requirements(r)
	}
	state := map[string]any{}
	if r.Chance(40) {
		state["containerStatuses"] = protocol.List(r, 3, status)
	}
	if r.Chance(40) {
		state["initContainerStatuses"] = protocol.List(r, 3, status)
	}
	if r.Chance(30) {
		state["conditions"] = protocol.List(r, 3, func() any {
			return map[string]any{"type": protocol.Pick(r, "PodResizePending", "Ready"), "reason": protocol.Pick(r, "Infeasible", "Deferred"), "status": "True"}
		})
	}
	if r.Chance(30) {
		state["resources"] = requirements(r)
	}
	if r.Chance(30) {
		state["allocatedResources"] = resourceList(r)
	}
	if r.Chance(20) {
		state["nodeAllocatableResourceClaimStatuses"] = protocol.List(r, 2, func() any {
			return map[string]any{"resourceClaimName": fmt.Sprint("claim", r.IntN(3)), "resources": resourceList(r)}
		})
	}
	return map[string]any{"spec": spec, "status": state}
}
