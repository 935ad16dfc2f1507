// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"time"

	v1 "k8s.io/api/core/v1"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	"k8s.io/kubernetes/pkg/kubelet/status"
	kubetypes "k8s.io/kubernetes/pkg/kubelet/types"

	"kubehpp/oracle/kubernetes/parts"
	"kubehpp/oracle/protocol"
)

type conditionsIn struct {
	Pod       parts.Object[v1.Pod]        `json:"pod"`
	Phase     *v1.PodPhase                `json:"phase"`
	OldStatus *parts.Object[v1.PodStatus] `json:"oldStatus"`
	Runtime   *runtimeIn                  `json:"runtime"`
	Now       *time.Time                  `json:"now"`
}

// conditionStatuses are in the order in which generateAPIPodStatus asks for conditions: init containers first.
func conditionStatuses(pod *v1.Pod) []v1.ContainerStatus {
	inits := pod.Status.InitContainerStatuses
	return append(inits[:len(inits):len(inits)], pod.Status.ContainerStatuses...)
}

// conditions are made in the order of generateAPIPodStatus, which needs a whole kubelet; the condition PodScheduled and what
// Ready may look at stand in its middle.
func (in *conditionsIn) conditions() []v1.PodCondition {
	pod := &in.Pod.It
	phase, old, all := in.phase(), in.old(), conditionStatuses(pod)
	var others, made []v1.PodCondition
	for _, each := range pod.Status.Conditions {
		if !kubetypes.PodConditionByKubelet(each.Type) {
			others = append(others, each)
		}
	}
	if in.Runtime != nil {
		made = append(made, status.GeneratePodReadyToStartContainersCondition(pod, old, in.Runtime.status(pod)))
	}
	made = append(made, status.GeneratePodInitializedCondition(pod, old, all, phase))
	made = append(made, status.GeneratePodReadyCondition(pod, old, append(others, made...), all, phase))
	made = append(made, status.GenerateContainersReadyCondition(pod, old, all, phase))
	made = append(made, v1.PodCondition{Type: v1.PodScheduled, Status: v1.ConditionTrue,
		ObservedGeneration: podutil.CalculatePodConditionObservedGeneration(old, pod.Generation, v1.PodScheduled)})
	if in.Runtime != nil && podutil.AllContainersCouldRestart(&pod.Spec) {
		made = append(made, status.GenerateAllContainersRestartingCondition(pod, in.Runtime.status(pod), old, phase))
	}
	return made
}

func (in *conditionsIn) phase() v1.PodPhase {
	if in.Phase != nil {
		return *in.Phase
	}
	return in.Pod.It.Status.Phase
}

func (in *conditionsIn) old() *v1.PodStatus {
	if in.OldStatus != nil {
		return &in.OldStatus.It
	}
	return &in.Pod.It.Status
}

var conditionsOp = protocol.Op{
	Name:  "lifecycle.conditions",
	Edges: conditionsEdges(),

	Answer: protocol.Answering(func(in conditionsIn) (any, error) {
		made := in.conditions()
		if in.Now != nil {
			of := v1.PodStatus{Conditions: made}
			if err := parts.At(*in.Now, func() {
				for _, each := range made {
					updateLastTransitionTime(&of, in.old(), each.Type)
				}
			}); err != nil {
				return nil, err
			}
		}
		return map[string]any{"conditions": made}, nil
	}),
	Generate: generateConditions,
	Prepare: func(raw json.RawMessage) (func() uint64, error) {
		in := &conditionsIn{}
		if err := json.Unmarshal(raw, in); err != nil {
			return nil, err
		}
		return func() uint64 { return uint64(len(in.conditions())) }, nil
	},
}

func generateConditions(r *protocol.Rand) any {
	pod := parts.Pod(r, parts.Bare)
	state := pod["status"].(map[string]any)
	spec := pod["spec"].(map[string]any)
	if r.Chance(70) {
		pod["metadata"].(map[string]any)["generation"] = protocol.Pick(r, 1, 2, 7)
	}
	if r.Chance(35) {
		gates := []any{}
		for range 1 + r.IntN(3) {
			if r.Chance(10) {
				gates = append(gates, map[string]any{"conditionType": parts.OddText(r)})
				continue
			}
			gates = append(gates, map[string]any{"conditionType": protocol.Pick(r, "example.com/gate", "g", "other", "Initialized", "DisruptionTarget", "\"q\"\\", "\u00fc")})
		}
		spec["readinessGates"] = gates
	}
	if r.Chance(60) {
		state["conditions"] = parts.Conditions(r)
	} else {
		delete(state, "conditions")
	}
	in := map[string]any{"pod": pod}
	if r.Chance(50) {
		in["phase"] = protocol.Pick(r, "Pending", "Running", "Succeeded", "Failed", "Unknown", "")
	}
	if r.Chance(30) {
		in["oldStatus"] = map[string]any{"conditions": parts.Conditions(r)}
	}
	if r.Chance(50) {
		in["now"] = parts.Stamp(parts.Now(r))
	}
	if r.Chance(40) {
		names := []string{"gone"}
		for _, list := range []string{"initContainers", "containers"} {
			made, _ := spec[list].([]any)
			for _, each := range made {
				names = append(names, each.(map[string]any)["name"].(string))
			}
		}
		told := map[string]any{"sandboxes": protocol.List(r, 3, func() any {
			sandbox := map[string]any{"ready": r.Chance(70), "attempt": r.IntN(3), "network": "pod"}
			if r.Chance(10) {
				sandbox["network"] = "node"
			}
			if r.Chance(80) {
				sandbox["ip"] = protocol.Pick(r, "10.0.0.1", "10.0.0.1", "fd00::1", "")
			}
			return sandbox
		})}
		if r.Chance(60) {
			told["containers"] = runtimeContainers(r, names)
		}
		in["runtime"] = told
		if r.Chance(5) {
			spec["hostNetwork"] = true
		}
	}
	return in
}

func conditionsEdges() []any {
	type fields = map[string]any
	edges := []any{
		map[string]any{"pod": map[string]any{}},
		map[string]any{"pod": map[string]any{}, "runtime": map[string]any{}, "now": "2026-11-20T12:00:00Z"},
		map[string]any{"pod": map[string]any{"spec": map[string]any{"containers": []any{map[string]any{"name": "c0"}}}}},
		map[string]any{"pod": map[string]any{"spec": map[string]any{"initContainers": []any{map[string]any{"name": "i0"}}}}},
		map[string]any{"pod": map[string]any{"spec": map[string]any{"readinessGates": []any{map[string]any{"conditionType": "g\"\u00e9\u2028\x01"}}}},
			"phase": "Running"},
		map[string]any{"pod": map[string]any{"spec": map[string]any{"readinessGates": []any{map[string]any{"conditionType": "Initialized"}, map[string]any{"conditionType": "PodScheduled"}}},
			"status": map[string]any{"conditions": []any{map[string]any{"type": "PodScheduled", "status": "True"}}, "containerStatuses": []any{map[string]any{"name": "x"}}}}, "phase": "Running"},
	}
	// All containers restart because of one's exit code: as the runtime tells it, as the status does, or as it was before.
	rule := fields{"action": "RestartAllContainers", "exitCodes": fields{"operator": "In", "values": []any{42}}}
	spec := fields{"restartPolicy": "Never", "containers": []any{fields{"name": "c0", "restartPolicy": "Never", "restartPolicyRules": []any{rule}}, fields{"name": "c1"}}}
	exited := fields{"containers": []any{fields{"name": "c0", "state": "exited", "exitCode": 42}}, "sandboxes": []any{fields{"ready": true, "network": "pod", "ip": "10.0.0.1"}}}
	other := fields{"containers": []any{fields{"name": "c0", "state": "exited", "exitCode": 1}, fields{"name": "c1", "state": "running"}}}
	ended := fields{"containerStatuses": []any{fields{"name": "c0", "state": fields{"terminated": fields{"exitCode": 42}}}, fields{"name": "c1", "state": fields{"running": fields{}}}}}
	before := fields{"conditions": []any{fields{"type": "AllContainersRestarting", "status": "True"}, fields{"type": "Initialized", "status": "True"}}}
	init := parts.With(spec, "initContainers", []any{fields{"name": "i0", "restartPolicyRules": []any{rule}}})
	for _, phase := range []string{"Running", "Pending", "Succeeded", "Failed"} {
		for _, told := range []fields{exited, other, {}} {
			for _, status := range []fields{{}, ended, before} {
				edges = append(edges, fields{"pod": fields{"spec": spec, "status": status}, "phase": phase, "runtime": told})
			}
		}
		edges = append(edges, fields{"pod": fields{"spec": init, "status": ended}, "phase": phase, "runtime": other, "oldStatus": before})
	}
	return edges
}
