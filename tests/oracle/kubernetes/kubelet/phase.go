// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"

	v1 "k8s.io/api/core/v1"
	"k8s.io/klog/v2"

	"kubehpp/oracle/kubernetes/parts"
	"kubehpp/oracle/protocol"
)

type phaseIn struct {
	Pod               parts.Object[v1.Pod] `json:"pod"`
	PodIsTerminal     bool                 `json:"podIsTerminal"`
	PodHasInitialized bool                 `json:"podHasInitialized"`
}

// phaseStatuses are in the order in which generateAPIPodStatus asks for the phase: regular containers first.
func phaseStatuses(pod *v1.Pod) []v1.ContainerStatus {
	return append(append([]v1.ContainerStatus{}, pod.Status.ContainerStatuses...), pod.Status.InitContainerStatuses...)
}

func (in *phaseIn) phase(all []v1.ContainerStatus) v1.PodPhase {
	return getPhase(klog.Background(), &in.Pod.It, all, in.PodIsTerminal, in.PodHasInitialized)
}

var phaseOp = protocol.Op{
	Name:  "lifecycle.phase",
	Edges: phaseEdges(),
	Answer: protocol.Answering(func(in phaseIn) (any, error) {
		return map[string]any{"phase": in.phase(phaseStatuses(&in.Pod.It))}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		return map[string]any{"pod": parts.Pod(r, parts.Bare), "podIsTerminal": r.Chance(30), "podHasInitialized": r.Chance(50)}
	},
	Prepare: func(raw json.RawMessage) (func() uint64, error) {
		in := &phaseIn{}
		if err := json.Unmarshal(raw, in); err != nil {
			return nil, err
		}
		all := phaseStatuses(&in.Pod.It)
		return func() uint64 { return uint64(len(in.phase(all))) }, nil
	},
}

// phaseEdges are all states of one container under each policy, alone, after an init container and beside a sidecar.
func phaseEdges() []any {
	var edges []any
	add := func(spec, status map[string]any, terminal, initialized bool) {
		edges = append(edges, map[string]any{"pod": map[string]any{"spec": spec, "status": status}, "podIsTerminal": terminal, "podHasInitialized": initialized})
	}
	one := []any{map[string]any{"name": "c0"}}
	for _, policy := range []string{"Always", "OnFailure", "Never"} {
		for _, state := range parts.States() {
			status := map[string]any{}
			if state != nil {
				status["containerStatuses"] = []any{parts.With(state, "name", "c0")}
			}
			spec := map[string]any{"restartPolicy": policy, "containers": one}
			add(spec, status, false, true)
			add(spec, status, true, true)
			if state == nil {
				continue
			}
			spec = map[string]any{"restartPolicy": policy, "containers": one, "initContainers": []any{map[string]any{"name": "i0"}}}
			running := parts.With(map[string]any{"state": map[string]any{"running": map[string]any{}}}, "name", "c0")
			add(spec, map[string]any{"initContainerStatuses": []any{parts.With(state, "name", "i0")}, "containerStatuses": []any{running}}, false, true)
			spec = map[string]any{"restartPolicy": policy, "containers": one, "initContainers": []any{map[string]any{"name": "i0", "restartPolicy": "Always"}}}
			add(spec, map[string]any{"initContainerStatuses": []any{parts.With(state, "name", "i0")}, "containerStatuses": []any{running}}, false, false)
			exited := map[string]any{"name": "c0", "state": map[string]any{"terminated": map[string]any{"exitCode": 0}}}
			add(spec, map[string]any{"initContainerStatuses": []any{parts.With(state, "name", "i0")}, "containerStatuses": []any{exited}}, true, true)
		}
	}
	for _, source := range []string{"api", "file"} {
		edges = append(edges, map[string]any{"pod": map[string]any{
			"metadata": map[string]any{"annotations": map[string]any{"kubernetes.io/config.source": source}},
			"spec":     map[string]any{"restartPolicy": "Always", "containers": one},
			"status":   map[string]any{"containerStatuses": []any{map[string]any{"name": "c0", "state": map[string]any{"terminated": map[string]any{"exitCode": 1}}}}},
		}, "podIsTerminal": true, "podHasInitialized": true})
	}
	return append(edges, map[string]any{"pod": map[string]any{}})
}
