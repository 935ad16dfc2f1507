// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/sets"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	kjson "sigs.k8s.io/json"

	"kubehpp/oracle/protocol"
)

// object is a part of an input that is an API object.
type object[T any] struct{ it T }

func (o *object[T]) UnmarshalJSON(data []byte) error {
	return kjson.UnmarshalCaseSensitivePreserveInts(data, &o.it)
}

type evaluateIn struct {
	// BalancedResources are the resources of NodeResourcesBalancedAllocation, where not the default ones.
	BalancedResources []string           `json:"balancedResources"`
	Nodes             []object[*v1.Node] `json:"nodes"`
	Pods              []object[*v1.Pod]  `json:"pods"`
	Pod               object[*v1.Pod]    `json:"pod"`
	Pending           []object[*v1.Pod]  `json:"pending"`
}

type statusOut struct {
	Code    string   `json:"code"`
	Plugin  string   `json:"plugin"`
	Reasons []string `json:"reasons"`
}

type scoreOut struct {
	Raw        int64 `json:"raw"`
	Normalized int64 `json:"normalized"`
}

type evaluation struct {
	PreEnqueue statusOut                      `json:"preenqueue"`
	PreFilter  statusOut                      `json:"prefilter"`
	Filter     map[string]statusOut           `json:"filter"`
	Scores     map[string]map[string]scoreOut `json:"scores"`
	Totals     map[string]int64               `json:"totals"`
	Best       []string                       `json:"best"`
	Error      string                         `json:"error"`
}

var ops = []protocol.Op{
	{
		Name: "scheduler.node_info",
		Answer: protocol.Answering(func(in struct {
			Node object[*v1.Node]  `json:"node"`
			Pods []object[*v1.Pod] `json:"pods"`
		}) (any, error) {
			info := framework.NewNodeInfo(unwrap(in.Pods)...)
			info.SetNode(in.Node.it)
			ports := []string{}
			for ip, of := range info.GetUsedPorts() {
				for each := range of {
					ports = append(ports, fmt.Sprintf("%s %s %d", ip, each.Protocol, each.Port))
				}
			}
			slices.Sort(ports)
			nonZero := info.GetNonZeroRequested()
			return map[string]any{"requested": resources(info.GetRequested()), "allocatable": resources(info.GetAllocatable()),
				"nonZeroRequested": map[string]string{"cpu": number(nonZero.GetMilliCPU()), "memory": number(nonZero.GetMemory())},
				"usedPorts":        ports, "pods": len(info.GetPods()), "allowedPods": info.GetAllocatable().GetAllowedPodNumber()}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			node := generateNode(r, "n0")
			return map[string]any{"node": node, "pods": protocol.List(r, 6, func() any { return generatePod(r, "p", "n0") })}
		},
	},
	{
		Name: "scheduler.evaluate",
		Answer: protocol.Answering(func(in evaluateIn) (any, error) {
			s, err := schedulerFor(in.BalancedResources)
			if err != nil {
				return nil, err
			}
			return s.evaluate(unwrap(in.Nodes), unwrap(in.Pods), in.Pod.it)
		}),
		Generate: func(r *protocol.Rand) any {
			in := cluster(r)
			in["pod"] = generatePod(r, "wanted", "")
			sharePort(r, append([]any{in["pod"]}, in["pods"].([]any)...))
			if r.Chance(10) {
				in["balancedResources"] = protocol.Pick(r, []any{"cpu", "memory", "ephemeral-storage"}, []any{"memory"},
					[]any{"hugepages-2Mi", "cpu", "ephemeral-storage", "memory"}, []any{"kubernetes.io/batch-cpu", "cpu", "memory"})
			}
			return in
		},
	},
	{
		Name: "scheduler.sequence",
		Answer: protocol.Answering(func(in evaluateIn) (any, error) {
			s, err := schedulerFor(nil)
			if err != nil {
				return nil, err
			}
			pods := unwrap(in.Pods)
			placements := []map[string]string{}
			for _, each := range s.queued(unwrap(in.Pending)) {
				found, err := s.evaluate(unwrap(in.Nodes), pods, each)
				if err != nil {
					return nil, err
				}
				placement := map[string]string{"pod": each.Name}
				if len(found.Best) == 0 {
					placement["error"] = found.Error
				} else {
					placement["node"] = found.Best[0]
					bound := each.DeepCopy()
					bound.Spec.NodeName = found.Best[0]
					pods = append(pods, bound)
				}
				placements = append(placements, placement)
			}
			return map[string]any{"placements": placements}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			in := cluster(r)
			var pending []any
			for i := range 1 + r.IntN(6) {
				pending = append(pending, generatePod(r, fmt.Sprint("wanted", i), ""))
			}
			sharePort(r, slices.Concat(in["pods"].([]any), pending))
			in["pending"] = pending
			return in
		},
	},
}

func unwrap[T any](from []object[T]) []T {
	made := make([]T, 0, len(from))
	for _, each := range from {
		made = append(made, each.it)
	}
	return made
}

func number(value int64) string { return strconv.FormatInt(value, 10) }

func resources(from fwk.Resource) map[string]string {
	made := map[string]string{"cpu": number(from.GetMilliCPU()), "memory": number(from.GetMemory()),
		"ephemeral-storage": number(from.GetEphemeralStorage())}
	for name, amount := range from.GetScalarResources() {
		// The library has one column for all nodes, so that a resource of which there is nothing may be left out.
		if amount != 0 {
			made[string(name)] = number(amount)
		}
	}
	return made
}

var schedulers = map[string]*scheduler{}

// schedulerFor is a scheduler that balances these resources, or the default ones where they are nil.
func schedulerFor(balanced []string) (*scheduler, error) {
	key := fmt.Sprintf("%q", balanced)
	if known := schedulers[key]; known != nil {
		return known, nil
	}
	made, err := newScheduler(context.Background(), balanced)
	if err == nil {
		schedulers[key] = made
	}
	return made, err
}

func statusOf(status *fwk.Status) statusOut {
	if status == nil {
		return statusOut{fwk.Success.String(), "", []string{}}
	}
	reasons := append([]string{}, status.Reasons()...)
	slices.Sort(reasons)
	return statusOut{status.Code().String(), status.Plugin(), reasons}
}

// evaluate asks the framework in the steps of kube-scheduler's schedulePod, which looks at every node here.
func (s *scheduler) evaluate(nodes []*v1.Node, pods []*v1.Pod, pod *v1.Pod) (*evaluation, error) {
	pod = s.identified(pod)
	names := sets.New[string]()
	for _, node := range nodes {
		names.Insert(node.Name)
	}
	for _, each := range pods {
		if !names.Has(each.Spec.NodeName) {
			return nil, protocol.Unsupported("a bound pod without its node")
		}
	}
	if names.Len() != len(nodes) {
		return nil, protocol.Unsupported("two nodes of one name")
	}
	if err := s.take(nodes, pods); err != nil {
		return nil, err
	}
	ctx := context.Background()
	state := framework.NewCycleState()
	out := &evaluation{Filter: map[string]statusOut{}, Scores: map[string]map[string]scoreOut{}, Totals: map[string]int64{}, Best: []string{}}
	out.PreEnqueue, out.PreFilter = statusOf(nil), statusOf(nil)
	for _, each := range s.PreEnqueuePlugins() {
		if status := each.PreEnqueue(ctx, pod); !status.IsSuccess() {
			out.PreEnqueue = statusOf(status.WithPlugin(each.Name()))
			out.Error = status.Message()
			return out, nil
		}
	}
	if len(nodes) == 0 {
		out.Error = "no nodes available to schedule pods"
		return out, nil
	}
	unfit := &framework.FitError{Pod: pod, NumAllNodes: len(nodes), Diagnosis: framework.Diagnosis{NodeToStatus: framework.NewDefaultNodeToStatus()}}
	restricted, status, restricting := s.RunPreFilterPlugins(ctx, state, pod)
	out.PreFilter = statusOf(status)
	if !status.IsSuccess() {
		if !status.IsRejected() {
			out.Error = status.AsError().Error()
			return out, nil
		}
		unfit.Diagnosis.NodeToStatus.SetAbsentNodesStatus(status)
		unfit.Diagnosis.PreFilterMsg = status.Message()
		out.Error = s.explain(ctx, state, unfit)
		return out, nil
	}
	if !restricted.AllNodes() {
		unfit.Diagnosis.NodeToStatus.SetAbsentNodesStatus(fwk.NewStatus(fwk.UnschedulableAndUnresolvable,
			fmt.Sprintf("node(s) didn't satisfy plugin(s) %v", sets.List(restricting))))
	}
	var feasible []fwk.NodeInfo
	for _, node := range nodes {
		if !restricted.AllNodes() && !restricted.NodeNames.Has(node.Name) {
			continue
		}
		info, err := s.snapshot.NodeInfos().Get(node.Name)
		if err != nil {
			return nil, err
		}
		status := s.RunFilterPlugins(ctx, state, pod, info)
		out.Filter[node.Name] = statusOf(status)
		switch {
		case status.IsSuccess():
			feasible = append(feasible, info)
		case status.IsRejected():
			unfit.Diagnosis.NodeToStatus.Set(node.Name, status)
		default:
			out.Error = status.AsError().Error()
			return out, nil
		}
	}
	switch len(feasible) {
	case 0:
		out.Error = s.explain(ctx, state, unfit)
		return out, nil
	case 1:
		out.Best = []string{feasible[0].Node().Name}
		return out, nil
	}
	return out, s.scoreNodes(ctx, state, pod, feasible, out)
}

// explain is the text for a pod that no node is right for, with what preemption says of it.
func (s *scheduler) explain(ctx context.Context, state fwk.CycleState, unfit *framework.FitError) string {
	if err := s.known.Add(unfit.Pod); err != nil {
		return err.Error()
	}
	defer s.known.Delete(unfit.Pod)
	_, status := s.RunPostFilterPlugins(ctx, state, unfit.Pod, unfit.Diagnosis.NodeToStatus)
	unfit.Diagnosis.PostFilterMsg = status.Message()
	return unfit.Error()
}

func (s *scheduler) scoreNodes(ctx context.Context, state fwk.CycleState, pod *v1.Pod, feasible []fwk.NodeInfo, out *evaluation) error {
	if status := s.RunPreScorePlugins(ctx, state, pod, feasible); !status.IsSuccess() {
		out.Error = status.AsError().Error()
		return nil
	}
	all := map[string]map[string]scoreOut{}
	for _, enabled := range s.score {
		if state.GetSkipScorePlugins().Has(enabled.Name) {
			continue
		}
		plugin := s.plugins[enabled.Name].(fwk.ScorePlugin)
		scores := fwk.NodeScoreList{}
		for _, info := range feasible {
			score, status := plugin.Score(ctx, state, pod, info)
			if !status.IsSuccess() {
				return status.AsError()
			}
			scores = append(scores, fwk.NodeScore{Name: info.Node().Name, Score: score})
		}
		told := map[string]scoreOut{}
		normalized := slices.Clone(scores)
		if extensions := plugin.ScoreExtensions(); extensions != nil {
			if status := extensions.NormalizeScore(ctx, state, pod, normalized); !status.IsSuccess() {
				return status.AsError()
			}
		}
		for i := range scores {
			told[scores[i].Name] = scoreOut{scores[i].Score, normalized[i].Score}
		}
		all[enabled.Name] = told
	}
	scored, status := s.RunScorePlugins(ctx, state, pod, feasible)
	if !status.IsSuccess() {
		out.Error = status.AsError().Error()
		return nil
	}
	out.Scores = all
	most := scored[0].TotalScore
	for _, each := range scored {
		out.Totals[each.Name] = each.TotalScore
		most = max(most, each.TotalScore)
	}
	for _, info := range feasible {
		if out.Totals[info.Node().Name] == most {
			out.Best = append(out.Best, info.Node().Name)
		}
	}
	return nil
}
