// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"reflect"
	"slices"

	v1 "k8s.io/api/core/v1"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	"k8s.io/kubernetes/pkg/kubelet/prober/results"

	"kubehpp/oracle/kubernetes/parts"
	"kubehpp/oracle/protocol"
)

// probesIn are the last results of a container's newest instance: success, failure or unknown; empty where there is none.
type probesIn struct {
	Startup  string `json:"startup"`
	Liveness string `json:"liveness"`
}

type actionsIn struct {
	Pod     parts.Object[v1.Pod] `json:"pod"`
	Runtime runtimeIn            `json:"runtime"`
	Probes  map[string]probesIn  `json:"probes"`
}

var probeResults = map[string]results.Result{"success": results.Success, "failure": results.Failure, "unknown": results.Unknown}

// ask gives each record an id, and the hash of the container in the spec: no definition has changed.
func (in *actionsIn) ask() reflect.Value {
	pod := &in.Pod.It
	status := in.Runtime.status(pod)
	for i, each := range status.ContainerStatuses {
		each.ID = kubecontainer.ContainerID{Type: "runtime", ID: fmt.Sprint(i)}
		each.Reason = in.Runtime.Containers[i].Reason
		podutil.VisitContainers(&pod.Spec, podutil.AllContainers, func(container *v1.Container, _ podutil.ContainerType) bool {
			if container.Name == each.Name {
				each.Hash = kubecontainer.HashContainer(container)
			}
			return true
		})
	}
	startup, liveness := results.NewManager(), results.NewManager()
	for name, probes := range in.Probes {
		newest := status.FindContainerStatusByName(name)
		if newest == nil {
			continue
		}
		for manager, told := range map[results.Manager]string{startup: probes.Startup, liveness: probes.Liveness} {
			if result, known := probeResults[told]; known {
				manager.Set(newest.ID, result, pod)
			}
		}
	}
	return computePodActions(pod, status, startup, liveness)
}

func numbers(from reflect.Value) []int64 {
	made := make([]int64, from.Len())
	for i := range made {
		made[i] = from.Index(i).Int()
	}
	return made
}

// actionsOp tells of containers to kill, ephemeral ones to start, and a new sandbox only where there are any. Pods that
// ask for these, that have failed probes, are being deleted, or whose containers are in other states than running and
// exited, are not generated: the library answers that it does not support them.
var actionsOp = protocol.Op{
	Name:  "lifecycle.actions",
	Edges: actionsEdges(),
	Answer: protocol.Answering(func(in actionsIn) (any, error) {
		found := in.ask()
		made := map[string]any{
			"killPod":               found.FieldByName("KillPod").Bool(),
			"initContainersToStart": numbers(found.FieldByName("InitContainersToStart")),
			"containersToStart":     numbers(found.FieldByName("ContainersToStart")),
		}
		if found.FieldByName("CreateSandbox").Bool() {
			made["createSandbox"] = true
		}
		if started := numbers(found.FieldByName("EphemeralContainersToStart")); len(started) != 0 {
			made["ephemeralContainersToStart"] = started
		}
		if killed := found.FieldByName("ContainersToKill"); killed.Len() != 0 {
			var messages []string
			for each := killed.MapRange(); each.Next(); {
				messages = append(messages, each.Value().FieldByName("message").String())
			}
			slices.Sort(messages)
			made["containersToKill"] = messages
		}
		return made, nil
	}),
	Generate: func(r *protocol.Rand) any {
		made := &acting{Rand: r, probes: map[string]any{}}
		made.specify()
		if r.Chance(60) {
			made.live()
		} else {
			made.scramble()
		}
		if r.Chance(25) {
			made.spoil()
		}
		return made.in()
	},
}

// acting is a pod whose kubelet is to decide something.
type acting struct {
	*protocol.Rand
	inits, mains, records []map[string]any
	probes                map[string]any
	policy                string
}

func (a *acting) specify() {
	a.policy = parts.RestartPolicy(a.Rand)
	for i := range a.IntN(1 + a.IntN(5)) {
		a.inits = append(a.inits, a.container(fmt.Sprint("i", i), 50))
	}
	for i := range 1 + a.IntN(1+a.IntN(4)) {
		a.mains = append(a.mains, a.container(fmt.Sprint("c", i), 0))
	}
}

func (a *acting) container(name string, sidecars int) map[string]any {
	made := parts.Container(a.Rand, name, parts.Bare)
	if a.Chance(15) {
		made = parts.Ruled(a.Rand, made)
	}
	if a.Chance(sidecars) {
		made["restartPolicy"] = "Always"
	}
	for _, probe := range []string{"startupProbe", "livenessProbe"} {
		if a.Chance(35) {
			made[probe] = map[string]any{"exec": map[string]any{"command": []any{"true"}}}
		}
	}
	return made
}

func (a *acting) runs(name any, startup ...string) {
	a.records = append(a.records, map[string]any{"name": name, "state": "running"})
	a.probes[name.(string)] = map[string]any{"startup": protocol.Pick(a.Rand, startup...), "liveness": protocol.Pick(a.Rand, "success", "success", "unknown", "")}
}

func (a *acting) ended(name any, code int) {
	made := map[string]any{"name": name, "state": "exited", "exitCode": code}
	if a.Chance(30) {
		made["reason"] = protocol.Pick(a.Rand, "Completed", "Error", "ContainerCannotRun", "OOMKilled", "")
	}
	a.records = append(a.records, made)
}

func (a *acting) anything(name any) {
	switch a.IntN(5) {
	case 0:
	case 1, 2:
		a.runs(name, "success", "success", "unknown", "")
	default:
		a.ended(name, parts.ExitCode(a.Rand))
	}
}

// live is a moment in the life of a pod: some init containers are done, and one is on its way, or none.
func (a *acting) live() {
	reached := a.IntN(len(a.inits) + 1)
	if a.Chance(40) {
		reached = len(a.inits)
	}
	for i, each := range a.inits {
		sidecar := each["restartPolicy"] == "Always"
		switch {
		case i > reached:
		case i == reached:
			a.anything(each["name"])
		case !sidecar:
			a.ended(each["name"], 0)
		case a.Chance(80):
			a.runs(each["name"], "success")
		default:
			a.anything(each["name"])
		}
	}
	if reached == len(a.inits) {
		for _, each := range a.mains {
			a.anything(each["name"])
		}
	}
}

func (a *acting) scramble() {
	for _, each := range slices.Concat(a.inits, a.mains) {
		a.anything(each["name"])
	}
}

// spoil makes one thing or a few be just wrong.
func (a *acting) spoil() {
	for range 1 + a.IntN(3) {
		all := slices.Concat(a.inits, a.mains)
		one := protocol.Pick(a.Rand, all...)
		switch a.IntN(7) {
		case 0: // the runtime has forgotten it
			a.records = slices.DeleteFunc(a.records, func(each map[string]any) bool { return each["name"] == one["name"] })
		case 1: // older instances
			a.anything(one["name"])
		case 2:
			a.Shuffle(len(a.records), func(i, k int) { a.records[i], a.records[k] = a.records[k], a.records[i] })
		case 3: // two of a name
			one["name"] = protocol.Pick(a.Rand, all...)["name"]
		case 4:
			one["restartPolicy"] = protocol.Pick(a.Rand, "Always", "OnFailure", "Never", "", "Bogus")
		case 5:
			a.policy = protocol.Pick(a.Rand, "", "Bogus", "always")
		case 6:
			a.anything(protocol.Pick(a.Rand, "c9", "", "C0"))
		}
	}
}

func (a *acting) in() any {
	spec := map[string]any{"containers": a.mains}
	if a.policy != "" {
		spec["restartPolicy"] = a.policy
	}
	if len(a.inits) != 0 {
		spec["initContainers"] = a.inits
	}
	sandbox := map[string]any{"ready": true, "attempt": a.IntN(3), "network": "pod", "ip": "10.0.0.7"}
	if a.Chance(10) {
		spec["hostNetwork"] = true
		sandbox["network"] = "node"
		sandbox["ip"] = ""
	} else if a.Chance(5) {
		delete(sandbox, "ip")
	}
	sandboxes := []any{sandbox}
	if a.Chance(10) {
		sandboxes = append(sandboxes, map[string]any{"ready": false, "network": "pod"})
	}
	records := a.records
	if records == nil {
		records = []map[string]any{}
	}
	return map[string]any{"pod": map[string]any{"spec": spec}, "probes": a.probes,
		"runtime": map[string]any{"containers": records, "sandboxes": sandboxes}}
}

// actionsEdges are all states of a regular container, and of one beside an init container or a sidecar, under each policy.
func actionsEdges() []any {
	var edges []any
	states := []map[string]any{nil, {"state": "running"}, {"state": "exited", "exitCode": 0}, {"state": "exited", "exitCode": 1},
		{"state": "exited", "exitCode": 0, "reason": "OOMKilled"}}
	add := func(policy string, inits, of []map[string]any, probes map[string]any) {
		spec := map[string]any{"restartPolicy": policy, "containers": []any{map[string]any{"name": "c0"}}, "initContainers": inits}
		records := []any{}
		for i, name := range []string{"c0", "i0"} {
			if i < len(of) && of[i] != nil {
				records = append(records, parts.With(of[i], "name", name))
			}
		}
		edges = append(edges, map[string]any{"pod": map[string]any{"spec": spec}, "probes": probes, "runtime": map[string]any{
			"containers": records, "sandboxes": []any{map[string]any{"ready": true, "network": "pod", "ip": "10.0.0.7"}}}})
	}
	for _, policy := range []string{"Always", "OnFailure", "Never"} {
		for _, main := range states {
			add(policy, []map[string]any{}, []map[string]any{main}, nil)
			for _, beside := range states {
				add(policy, []map[string]any{{"name": "i0"}}, []map[string]any{main, beside}, nil)
				add(policy, []map[string]any{{"name": "i0", "restartPolicy": "Always"}}, []map[string]any{main, beside}, nil)
			}
			for _, told := range []string{"success", "unknown", ""} {
				add(policy, []map[string]any{{"name": "i0", "restartPolicy": "Always", "startupProbe": map[string]any{}}, {"name": "i1"}},
					[]map[string]any{main, {"state": "running"}}, map[string]any{"i0": map[string]any{"startup": told}})
			}
		}
	}
	return append(edges, map[string]any{"pod": map[string]any{}, "runtime": map[string]any{
		"sandboxes": []any{map[string]any{"ready": true, "network": "pod", "ip": "10.0.0.7"}}}})
}
