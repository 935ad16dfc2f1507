// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/types"
	runtimeapi "k8s.io/cri-api/pkg/apis/runtime/v1"
	"k8s.io/klog/v2"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"

	"kubehpp/oracle/kubernetes/parts"
	"kubehpp/oracle/protocol"
)

// runtimeIn is what the container runtime tells of a pod.
type runtimeIn struct {
	Containers []struct {
		Name     string `json:"name"`
		State    string `json:"state"`
		ExitCode int    `json:"exitCode"`
		Reason   string `json:"reason"`
	} `json:"containers"`
	Sandboxes []struct {
		Ready   bool    `json:"ready"`
		Attempt uint32  `json:"attempt"`
		Network string  `json:"network"`
		IP      *string `json:"ip"`
	} `json:"sandboxes"`
}

var networks = map[string]runtimeapi.NamespaceMode{"pod": runtimeapi.NamespaceMode_POD, "node": runtimeapi.NamespaceMode_NODE}

func (in *runtimeIn) status(pod *v1.Pod) *kubecontainer.PodStatus {
	made := &kubecontainer.PodStatus{ID: types.UID(pod.UID), Name: pod.Name, Namespace: pod.Namespace}
	for _, each := range in.Containers {
		made.ContainerStatuses = append(made.ContainerStatuses,
			&kubecontainer.Status{Name: each.Name, State: kubecontainer.State(each.State), ExitCode: each.ExitCode})
	}
	for _, each := range in.Sandboxes {
		sandbox := &runtimeapi.PodSandboxStatus{
			Metadata: &runtimeapi.PodSandboxMetadata{Attempt: each.Attempt},
			Linux: &runtimeapi.LinuxPodSandboxStatus{Namespaces: &runtimeapi.Namespace{
				Options: &runtimeapi.NamespaceOption{Network: networks[each.Network]}}},
			State: runtimeapi.PodSandboxState_SANDBOX_NOTREADY,
		}
		if each.Ready {
			sandbox.State = runtimeapi.PodSandboxState_SANDBOX_READY
		}
		if each.IP != nil {
			sandbox.Network = &runtimeapi.PodSandboxNetworkStatus{Ip: *each.IP}
		}
		made.SandboxStatuses = append(made.SandboxStatuses, sandbox)
	}
	return made
}

type restartIn struct {
	Container parts.Object[v1.Container] `json:"container"`
	Pod       parts.Object[v1.Pod]       `json:"pod"`
	ExitCode  *int32                     `json:"exitCode"`
	Runtime   runtimeIn                  `json:"runtime"`
}

func (in *restartIn) prepare() func() bool {
	if in.ExitCode != nil {
		return func() bool { return podutil.ContainerShouldRestart(in.Container.It, in.Pod.It.Spec, *in.ExitCode) }
	}
	status := in.Runtime.status(&in.Pod.It)
	return func() bool {
		return kubecontainer.ShouldContainerBeRestarted(klog.Background(), &in.Container.It, &in.Pod.It, status)
	}
}

var restartOp = protocol.Op{
	Name:   "lifecycle.restart",
	Edges:  restartEdges(),
	Answer: protocol.Answering(func(in restartIn) (any, error) { return map[string]any{"restart": in.prepare()()}, nil }),
	Generate: func(r *protocol.Rand) any {
		pod := map[string]any{"spec": map[string]any{}}
		if policy := parts.RestartPolicy(r); policy != "" {
			pod["spec"] = map[string]any{"restartPolicy": policy}
		}
		container := parts.Container(r, protocol.Pick(r, "c0", "c1"), parts.Bare)
		if !r.Chance(60) {
			container = parts.Ruled(r, container)
		}
		if r.Chance(50) {
			return map[string]any{"container": container, "pod": pod, "exitCode": parts.ExitCode(r)}
		}
		if r.Chance(10) {
			pod["metadata"] = map[string]any{"deletionTimestamp": "2026-01-02T03:04:05Z"}
		}
		return map[string]any{"container": container, "pod": pod, "runtime": map[string]any{"containers": runtimeContainers(r, []string{"c0", "c1"})}}
	},
	Prepare: func(raw json.RawMessage) (func() uint64, error) {
		in := &restartIn{}
		if err := json.Unmarshal(raw, in); err != nil {
			return nil, err
		}
		call := in.prepare()
		return func() uint64 {
			if call() {
				return 1
			}
			return 0
		}, nil
	},
}

func runtimeContainers(r *protocol.Rand, names []string) []any {
	return protocol.List(r, 5, func() any {
		made := map[string]any{"name": protocol.Pick(r, names...), "state": protocol.Pick(r, "exited", "exited", "exited", "exited", "running", "running", "created", "unknown")}
		if made["state"] == "exited" {
			made["exitCode"] = parts.ExitCode(r)
		}
		return made
	})
}

func restartEdges() []any {
	var edges []any
	for _, policy := range []string{"", "Always", "OnFailure", "Never", "always"} {
		for _, own := range []string{"", "Always", "OnFailure", "Never", "Other"} {
			for _, code := range []int{0, 1} {
				container := map[string]any{"name": "c0"}
				if own != "" {
					container["restartPolicy"] = own
				}
				edges = append(edges, map[string]any{"container": container, "pod": map[string]any{"spec": map[string]any{"restartPolicy": policy}}, "exitCode": code})
			}
		}
	}
	for _, state := range []string{"created", "running", "unknown", "exited", ""} {
		edges = append(edges, map[string]any{"container": map[string]any{"name": "c0"}, "pod": map[string]any{"spec": map[string]any{"restartPolicy": "Never"}},
			"runtime": map[string]any{"containers": []any{map[string]any{"name": "c0", "state": state}}}})
	}
	return append(edges, map[string]any{"container": map[string]any{"name": "c0"}, "pod": map[string]any{}, "runtime": map[string]any{}},
		map[string]any{"container": map[string]any{"name": "c0", "restartPolicy": ""}, "pod": map[string]any{"spec": map[string]any{"restartPolicy": "Never"}}, "exitCode": 1})
}
