// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"slices"
	"strconv"
	"time"

	v1 "k8s.io/api/core/v1"
	kruntime "k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	clientcache "k8s.io/client-go/tools/cache"
	"k8s.io/klog/v2"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/apis/config"
	"k8s.io/kubernetes/pkg/scheduler/apis/config/latest"
	"k8s.io/kubernetes/pkg/scheduler/backend/cache"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/defaultpreemption"
	"k8s.io/kubernetes/pkg/scheduler/framework/preemption"
	frameworkruntime "k8s.io/kubernetes/pkg/scheduler/framework/runtime"
	"k8s.io/kubernetes/pkg/scheduler/metrics"
)

// profilePlugins are those of the default profile that the library has, and one that every profile needs.
var profilePlugins = []string{"SchedulingGates", "PrioritySort", "NodeUnschedulable", "NodeName", "TaintToleration", "NodeAffinity", "NodePorts",
	"NodeResourcesFit", "DefaultPreemption", "NodeResourcesBalancedAllocation", "ImageLocality", "DefaultBinder"}

// currentSnapshot is what the framework sees: the snapshot of the request at hand.
type currentSnapshot struct{ *cache.Snapshot }

// scheduler is kube-scheduler's framework with the plugins' own values at hand.
type scheduler struct {
	framework.Framework
	snapshot *currentSnapshot
	plugins  map[string]fwk.Plugin
	// score are the names of the score plugins in their order.
	score []config.Plugin
	// known are the pods that preemption may ask for.
	known clientcache.Indexer
	// uids is how many pods have been given a UID.
	uids int
}

// nobody is nominated for any node.
type nobody struct{}

func (nobody) AddNominatedPod(klog.Logger, fwk.PodInfo, *fwk.NominatingInfo) {}
func (nobody) DeleteNominatedPodIfExists(*v1.Pod)                            {}
func (nobody) UpdateNominatedPod(klog.Logger, *v1.Pod, fwk.PodInfo)          {}
func (nobody) NominatedPodsForNode(string) []fwk.PodInfo                     { return nil }

// newScheduler makes a scheduler of the default configuration, with other resources to balance where some are named.
func newScheduler(ctx context.Context, balanced []string) (*scheduler, error) {
	metrics.InitMetrics()
	defaults, err := latest.Default()
	if err != nil {
		return nil, err
	}
	made := &scheduler{snapshot: &currentSnapshot{cache.NewEmptySnapshot()}, plugins: map[string]fwk.Plugin{}}
	profile := defaults.Profiles[0]
	profile.Plugins.MultiPoint.Enabled = slices.DeleteFunc(profile.Plugins.MultiPoint.Enabled,
		func(each config.Plugin) bool { return !slices.Contains(profilePlugins, each.Name) })
	registry := plugins.NewInTreeRegistry()
	for name, factory := range registry {
		registry[name] = func(ctx context.Context, args kruntime.Object, handle fwk.Handle) (fwk.Plugin, error) {
			plugin, err := factory(ctx, args, handle)
			made.plugins[name] = plugin
			return plugin, err
		}
	}
	for _, each := range profile.PluginConfig {
		if args, ok := each.Args.(*config.NodeResourcesBalancedAllocationArgs); ok && balanced != nil {
			args.Resources = nil
			for _, name := range balanced {
				args.Resources = append(args.Resources, config.ResourceSpec{Name: name, Weight: 1})
			}
		}
	}
	client := fake.NewClientset()
	informerFactory := informers.NewSharedInformerFactory(client, 0)
	made.known = informerFactory.Core().V1().Pods().Informer().GetIndexer()
	made.Framework, err = frameworkruntime.NewFramework(ctx, registry, &profile,
		frameworkruntime.WithClientSet(client),
		frameworkruntime.WithInformerFactory(informerFactory),
		frameworkruntime.WithPodNominator(nobody{}),
		frameworkruntime.WithSnapshotSharedLister(made.snapshot),
		frameworkruntime.WithParallelism(1))
	if err != nil {
		return nil, err
	}
	// Victims are chosen, but nothing is done to them.
	made.plugins["DefaultPreemption"].(*defaultpreemption.DefaultPreemption).Executor.PreemptPod =
		func(context.Context, preemption.Candidate, preemption.ExecutorPreemptor, *v1.Pod, string) error {
			return nil
		}
	for _, name := range []string{"TaintToleration", "NodeAffinity", "NodeResourcesFit", "NodeResourcesBalancedAllocation", "ImageLocality"} {
		for _, each := range made.ListPlugins().Score.Enabled {
			if each.Name == name {
				made.score = append(made.score, each)
			}
		}
	}
	return made, nil
}

// identified is a copy with a UID that no other pod has, as the API server gives it. Copies are taken since
// resource.PodRequests changes a pod whose own request is held as a big number: see FINDINGS.md.
func (s *scheduler) identified(pod *v1.Pod) *v1.Pod {
	made := pod.DeepCopy()
	s.uids++
	made.UID = types.UID(strconv.Itoa(s.uids))
	return made
}

// take makes nodes and the pods that are bound to them what the framework sees, by way of kube-scheduler's own cache.
func (s *scheduler) take(nodes []*v1.Node, pods []*v1.Pod) error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	filled, err := s.fill(ctx, nodes, pods)
	if err != nil {
		return err
	}
	s.snapshot.Snapshot = cache.NewEmptySnapshot()
	return filled.UpdateSnapshot(klog.Background(), s.snapshot.Snapshot)
}

func (s *scheduler) fill(ctx context.Context, nodes []*v1.Node, pods []*v1.Pod) (cache.Cache, error) {
	filled := cache.New(ctx, nil, false)
	for _, each := range nodes {
		filled.AddNode(klog.Background(), each)
	}
	for _, each := range pods {
		if err := filled.AddPod(klog.Background(), s.identified(each)); err != nil {
			return nil, err
		}
	}
	return filled, nil
}

// queued are pods in the order in which the queue would give them, had they come one a second.
func (s *scheduler) queued(pods []*v1.Pod) []*v1.Pod {
	infos := []fwk.QueuedPodInfo{}
	for i, each := range pods {
		infos = append(infos, &framework.QueuedPodInfo{PodInfo: &framework.PodInfo{Pod: each}, Timestamp: time.Unix(int64(i), 0)})
	}
	slices.SortFunc(infos, func(a, b fwk.QueuedPodInfo) int {
		if s.QueueSortFunc()(a, b) {
			return -1
		}
		return 1
	})
	made := []*v1.Pod{}
	for _, each := range infos {
		made = append(made, each.GetPodInfo().GetPod())
	}
	return made
}
