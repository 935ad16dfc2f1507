// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"slices"

	v1 "k8s.io/api/core/v1"
	kruntime "k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/apis/config"
	"k8s.io/kubernetes/pkg/scheduler/apis/config/latest"
	"k8s.io/kubernetes/pkg/scheduler/backend/cache"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins"
	frameworkruntime "k8s.io/kubernetes/pkg/scheduler/framework/runtime"
	"k8s.io/kubernetes/pkg/scheduler/metrics"
)

// profilePlugins are those of the default profile that the library has, and two that every profile needs.
var profilePlugins = []string{"PrioritySort", "NodeUnschedulable", "NodeName", "TaintToleration", "NodeAffinity", "NodeResourcesFit", "DefaultBinder"}

// currentSnapshot is what the framework sees: the snapshot of the request at hand.
type currentSnapshot struct{ *cache.Snapshot }

// scheduler is kube-scheduler's framework with the plugins' own values at hand.
type scheduler struct {
	framework.Framework
	snapshot *currentSnapshot
	plugins  map[string]fwk.Plugin
	// score are the names of the score plugins in their order.
	score []config.Plugin
}

func newScheduler(ctx context.Context) (*scheduler, error) {
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
	client := fake.NewClientset()
	made.Framework, err = frameworkruntime.NewFramework(ctx, registry, &profile,
		frameworkruntime.WithClientSet(client),
		frameworkruntime.WithInformerFactory(informers.NewSharedInformerFactory(client, 0)),
		frameworkruntime.WithSnapshotSharedLister(made.snapshot),
		frameworkruntime.WithParallelism(1))
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"TaintToleration", "NodeAffinity", "NodeResourcesFit"} {
		for _, each := range made.ListPlugins().Score.Enabled {
			if each.Name == name {
				made.score = append(made.score, each)
			}
		}
	}
	return made, nil
}

// take makes nodes and the pods that are bound to them what the framework sees. It gets copies, since resource.PodRequests
// changes a pod whose own request is held as a big number: see FINDINGS.md.
func (s *scheduler) take(nodes []*v1.Node, pods []*v1.Pod) {
	copies := make([]*v1.Pod, 0, len(pods))
	for _, each := range pods {
		copies = append(copies, each.DeepCopy())
	}
	s.snapshot.Snapshot = cache.NewSnapshot(copies, nodes)
}
