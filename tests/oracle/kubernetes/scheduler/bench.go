// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"encoding/json"
	"fmt"

	v1 "k8s.io/api/core/v1"
	"k8s.io/klog/v2"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/backend/cache"
	"k8s.io/kubernetes/pkg/scheduler/framework"

	"kubehpp/oracle/protocol"
)

var benchOps = []protocol.Op{{
	Name: "bench.scheduler.run",
	Answer: func(json.RawMessage) (any, error) {
		return nil, protocol.Unsupported("bench.scheduler.run without --bench")
	},
	Prepare: prepareRun,
	Generate: func(r *protocol.Rand) any {
		nodes, pods, pending := []any{}, []any{}, []any{}
		for i := range 500 {
			node := generateNode(r, fmt.Sprint("n", i)).(map[string]any)
			makeRoom(r, node)
			nodes = append(nodes, node)
		}
		for i := range 100 {
			pod := generatePod(r, fmt.Sprint("p", i), "").(map[string]any)
			delete(pod["spec"].(map[string]any), "schedulingGates")
			delete(pod["spec"].(map[string]any), "nodeName")
			pending = append(pending, pod)
		}
		return map[string]any{"nodes": nodes, "pods": pods, "pending": pending}
	},
}}

// prepareRun places the pending pods one after the other, each where the framework's plugins score highest, and takes
// them away again. As in kube-scheduler the nodes are in its cache, of which every decision sees a snapshot.
func prepareRun(raw json.RawMessage) (func() uint64, error) {
	var in evaluateIn
	if err := json.Unmarshal(raw, &in); err != nil {
		return nil, err
	}
	s, err := schedulerFor(nil)
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	filled, err := s.fill(ctx, unwrap(in.Nodes), unwrap(in.Pods))
	if err != nil {
		return nil, err
	}
	s.snapshot.Snapshot = cache.NewEmptySnapshot()
	pending := []*v1.Pod{}
	for _, each := range s.queued(unwrap(in.Pending)) {
		pending = append(pending, s.identified(each))
	}
	place := map[string]uint64{}
	for i, each := range in.Nodes {
		place[each.it.Name] = uint64(i)
	}
	return func() (checksum uint64) {
		bound := []*v1.Pod{}
		for _, pod := range pending {
			if err := filled.UpdateSnapshot(klog.Background(), s.snapshot.Snapshot); err != nil {
				panic(err)
			}
			node := s.best(ctx, pod, place)
			if node == "" {
				continue
			}
			checksum = checksum*31 + place[node]
			pod = pod.DeepCopy()
			pod.Spec.NodeName = node
			if err := filled.AddPod(klog.Background(), pod); err != nil {
				panic(err)
			}
			bound = append(bound, pod)
		}
		for _, pod := range bound {
			if err := filled.RemovePod(klog.Background(), pod); err != nil {
				panic(err)
			}
		}
		return checksum
	}, nil
}

// best is the first of the best nodes, or none.
func (s *scheduler) best(ctx context.Context, pod *v1.Pod, place map[string]uint64) string {
	state := framework.NewCycleState()
	restricted, status, _ := s.RunPreFilterPlugins(ctx, state, pod)
	if !status.IsSuccess() {
		return ""
	}
	infos, err := s.snapshot.NodeInfos().List()
	if err != nil {
		panic(err)
	}
	feasible := []fwk.NodeInfo{}
	for _, info := range infos {
		if restricted.AllNodes() || restricted.NodeNames.Has(info.Node().Name) {
			if s.RunFilterPlugins(ctx, state, pod, info).IsSuccess() {
				feasible = append(feasible, info)
			}
		}
	}
	if len(feasible) < 2 {
		if len(feasible) == 0 {
			return ""
		}
		return feasible[0].Node().Name
	}
	if !s.RunPreScorePlugins(ctx, state, pod, feasible).IsSuccess() {
		return ""
	}
	scored, status := s.RunScorePlugins(ctx, state, pod, feasible)
	if !status.IsSuccess() {
		return ""
	}
	best := scored[0]
	for _, each := range scored {
		if each.TotalScore > best.TotalScore || each.TotalScore == best.TotalScore && place[each.Name] < place[best.Name] {
			best = each
		}
	}
	return best.Name
}
