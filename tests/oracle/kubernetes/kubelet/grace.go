// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"encoding/json"
	"time"

	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	genericregistry "k8s.io/apiserver/pkg/registry/generic/registry"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/apiserver/pkg/storage"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	registrypod "k8s.io/kubernetes/pkg/registry/core/pod"

	"kubehpp/oracle/kubernetes/parts"
	"kubehpp/oracle/protocol"
)

// onePod is a storage that holds one pod, or none any more.
type onePod struct {
	storage.Interface
	pod *core.Pod
}

func (s *onePod) Versioner() storage.Versioner { return storage.APIObjectVersioner{} }

func (s *onePod) Get(_ context.Context, _ string, _ storage.GetOptions, into runtime.Object) error {
	s.pod.DeepCopyInto(into.(*core.Pod))
	return nil
}

func (s *onePod) GuaranteedUpdate(_ context.Context, name string, into runtime.Object, _ bool, preconditions *storage.Preconditions,
	update storage.UpdateFunc, _ runtime.Object) error {
	if err := preconditions.Check(name, s.pod); err != nil {
		return err
	}
	updated, _, err := update(s.pod.DeepCopy(), storage.ResponseMeta{})
	if err != nil {
		return err
	}
	s.pod = updated.(*core.Pod)
	s.pod.DeepCopyInto(into.(*core.Pod))
	return nil
}

func (s *onePod) Delete(_ context.Context, name string, into runtime.Object, preconditions *storage.Preconditions,
	validate storage.ValidateObjectFunc, _ runtime.Object, _ storage.DeleteOptions) error {
	if err := preconditions.Check(name, s.pod); err != nil {
		return err
	}
	if err := validate(context.Background(), s.pod); err != nil {
		return err
	}
	s.pod.DeepCopyInto(into.(*core.Pod))
	s.pod = nil
	return nil
}

// registry is the store of pods as the API server has it, over another storage.
func registry(over storage.Interface) *genericregistry.Store {
	return &genericregistry.Store{
		NewFunc:                  func() runtime.Object { return &core.Pod{} },
		DefaultQualifiedResource: core.Resource("pods"),
		KeyFunc:                  func(_ context.Context, name string) (string, error) { return name, nil },
		ObjectNameFunc:           func(object runtime.Object) (string, error) { return object.(*core.Pod).Name, nil },
		DeleteStrategy:           registrypod.Strategy,
		EnableGarbageCollection:  true,
		ReturnDeletedObject:      true,
		Storage:                  genericregistry.DryRunnableStorage{Storage: over, Codec: legacyscheme.Codecs.LegacyCodec(v1.SchemeGroupVersion)},
	}
}

type graceIn struct {
	Pod           parts.Object[*v1.Pod]                `json:"pod"`
	DeleteOptions *parts.Object[*metav1.DeleteOptions] `json:"deleteOptions"`
	Now           time.Time                            `json:"now"`
}

func (in *graceIn) internal() (*core.Pod, error) {
	pod := &core.Pod{}
	return pod, legacyscheme.Scheme.Convert(in.Pod.It.DeepCopy(), pod, nil)
}

func (in *graceIn) delete(over storage.Interface) error {
	options := &metav1.DeleteOptions{}
	if in.DeleteOptions != nil {
		options = in.DeleteOptions.It.DeepCopy()
	}
	_, _, err := registry(over).Delete(context.Background(), in.Pod.It.Name, rest.ValidateAllObjectFunc, options)
	return err
}

var graceOp = protocol.Op{
	Name:  "lifecycle.grace",
	Edges: graceEdges(),
	Answer: protocol.Answering(func(in graceIn) (any, error) {
		pod, err := in.internal()
		if err != nil {
			return nil, err
		}
		over := &onePod{pod: pod}
		var failed error
		if err := parts.At(in.Now, func() { failed = in.delete(over) }); err != nil {
			return nil, err
		}
		if failed != nil {
			return nil, failed
		}
		if over.pod == nil {
			return map[string]any{"removed": true}, nil
		}
		// Deletion changes metadata alone; what the conversion to the internal type and back does is not asked.
		in.Pod.It.ObjectMeta = over.pod.ObjectMeta
		return map[string]any{"pod": in.Pod}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		now := parts.Now(r)
		pod := deletedPod(r, now)
		in := map[string]any{"pod": pod, "now": parts.Stamp(now)}
		if r.Chance(85) {
			in["deleteOptions"] = deleteOptions(r, pod)
		}
		return in
	},
	Prepare: func(raw json.RawMessage) (func() uint64, error) {
		in := &graceIn{}
		if err := json.Unmarshal(raw, in); err != nil {
			return nil, err
		}
		pod, err := in.internal()
		if err != nil {
			return nil, err
		}
		return func() uint64 {
			over := &onePod{pod: pod}
			if in.delete(over) != nil || over.pod == nil {
				return 0
			}
			return 1
		}, nil
	},
}

var periods = []any{0, 1, 2, 30, 30, 5, 60, 3600, -1, -30, 31, 29}

func deletedPod(r *protocol.Rand, now time.Time) map[string]any {
	meta := map[string]any{"name": "p", "namespace": "default"}
	if r.Chance(70) {
		meta["uid"] = protocol.Pick(r, "u-1", "u-1", "u-2")
	}
	if r.Chance(70) {
		meta["resourceVersion"] = protocol.Pick(r, "1", "17")
	}
	if r.Chance(70) {
		meta["generation"] = protocol.Pick(r, 1, 1, 2, 0, -1)
	}
	if r.Chance(25) {
		meta["finalizers"] = []any{protocol.Pick(r, "example.com/hold", "orphan", "foregroundDeletion", "x")}
		if r.Chance(20) {
			meta["finalizers"] = []any{"example.com/hold", protocol.Pick(r, "orphan", "foregroundDeletion", "example.com/hold")}
		}
	}
	spec := map[string]any{"containers": []any{map[string]any{"name": "c0"}}}
	if r.Chance(80) {
		spec["nodeName"] = "n0"
	}
	if r.Chance(80) {
		spec["terminationGracePeriodSeconds"] = protocol.Pick(r, periods...)
	}
	if r.Chance(40) {
		grace := protocol.Pick(r, periods...)
		if r.Chance(90) {
			meta["deletionGracePeriodSeconds"] = grace
		}
		seconds := grace.(int)
		meta["deletionTimestamp"] = parts.Stamp(now.Add(time.Duration(protocol.Pick(r, seconds, seconds-1, seconds-2, 0, -1, 1, seconds/2, r.IntN(60)-10, seconds-30, -3600)) * time.Second))
	}
	state := map[string]any{}
	if phase := protocol.Pick(r, "Running", "Running", "Running", "Pending", "Failed", "Succeeded", "Unknown", ""); phase != "" {
		state["phase"] = phase
	}
	return map[string]any{"metadata": meta, "spec": spec, "status": state}
}

func deleteOptions(r *protocol.Rand, pod map[string]any) any {
	made := map[string]any{}
	if r.Chance(75) {
		made["gracePeriodSeconds"] = protocol.Pick(r, periods...)
		if r.Chance(2) {
			made["gracePeriodSeconds"] = protocol.Pick(r, 1_000_000_000, 2_147_483_648, -2_147_483_649)
		}
	}
	if r.Chance(15) {
		made["preconditions"] = map[string]any{}
		if r.Chance(70) {
			made["preconditions"].(map[string]any)["uid"] = protocol.Pick(r, "u-1", "u-1", "u-2", "")
		}
		// Where the last finalizer goes with the pod, Kubernetes compares this with nothing, and tells the storage's key.
		if _, held := pod["metadata"].(map[string]any)["finalizers"]; !held && r.Chance(50) {
			made["preconditions"].(map[string]any)["resourceVersion"] = protocol.Pick(r, "1", "17", "")
		}
	}
	switch {
	case r.Chance(8):
		made["propagationPolicy"] = protocol.Pick(r, "Orphan", "Background", "Foreground", "Background", "foreground", "")
	case r.Chance(3):
		made["orphanDependents"] = r.Chance(50)
	}
	if r.Chance(1) {
		made["propagationPolicy"], made["orphanDependents"] = "Background", false
	}
	return made
}

func graceEdges() []any {
	var edges []any
	now := "2026-11-20T12:00:00Z"
	add := func(meta, spec map[string]any, phase string, options any) {
		meta["name"] = "p"
		in := map[string]any{"pod": map[string]any{"metadata": meta, "spec": spec, "status": map[string]any{"phase": phase}}, "now": now}
		if options != nil {
			in["deleteOptions"] = options
		}
		edges = append(edges, in)
	}
	type fields = map[string]any
	bound := fields{"nodeName": "n0", "terminationGracePeriodSeconds": 30}
	for _, options := range []any{nil, fields{}, fields{"gracePeriodSeconds": 0}, fields{"gracePeriodSeconds": -5}, fields{"gracePeriodSeconds": 5}} {
		for _, finalizers := range [][]any{nil, {"example.com/hold"}} {
			meta := func() fields {
				if finalizers == nil {
					return fields{"generation": 1}
				}
				return fields{"generation": 1, "finalizers": finalizers}
			}
			for _, phase := range []string{"Running", "Succeeded"} {
				add(meta(), bound, phase, options)
			}
			add(meta(), fields{}, "Pending", options)
			for _, grace := range []int{0, 30} {
				again := meta()
				again["deletionTimestamp"], again["deletionGracePeriodSeconds"] = "2026-11-20T12:00:10Z", grace
				add(again, bound, "Running", options)
			}
		}
	}
	for _, policy := range []string{"Orphan", "Background", "Foreground", ""} {
		for _, finalizer := range []string{"orphan", "foregroundDeletion", "example.com/hold"} {
			for _, grace := range []int{0, 30} {
				meta := fields{"finalizers": []any{finalizer}, "deletionTimestamp": "2026-11-20T12:00:10Z", "deletionGracePeriodSeconds": grace}
				add(meta, bound, "Running", fields{"propagationPolicy": policy, "gracePeriodSeconds": 0})
			}
		}
		add(fields{"generation": 1}, bound, "Running", fields{"propagationPolicy": policy})
	}
	for _, version := range []string{"17", "18", ""} {
		for _, grace := range []int{0, 30} {
			add(fields{"resourceVersion": "17", "uid": "u"}, bound, "Running", fields{"gracePeriodSeconds": grace, "preconditions": fields{"resourceVersion": version, "uid": "u"}})
		}
	}
	return edges
}
