// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"
	"time"
	_ "unsafe" // for go:linkname

	batchv1 "k8s.io/api/batch/v1"
	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/kubernetes/pkg/controller"
	_ "k8s.io/kubernetes/pkg/controller/cronjob"     // what is linked
	_ "k8s.io/kubernetes/pkg/controller/deployment"  // what is linked
	_ "k8s.io/kubernetes/pkg/controller/statefulset" // what is linked
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"

	"kubehpp/oracle/kubernetes/parts"
	"kubehpp/oracle/protocol"
)

//go:linkname generateReplicaSetName k8s.io/kubernetes/pkg/controller/deployment.generateReplicaSetName
func generateReplicaSetName(deploymentName, podTemplateSpecHash string) string

//go:linkname getJobName k8s.io/kubernetes/pkg/controller/cronjob.getJobName
func getJobName(cj *batchv1.CronJob, scheduledTime time.Time) string

//go:linkname getParentNameAndOrdinal k8s.io/kubernetes/pkg/controller/statefulset.getParentNameAndOrdinal
func getParentNameAndOrdinal(pod *v1.Pod) (string, int)

type controllerIn struct {
	Object parts.Object[metav1.PartialObjectMetadata] `json:"object"`
	Owner  parts.Object[metav1.PartialObjectMetadata] `json:"owner"`
}

var controllerOp = protocol.Op{
	Name: "object.controller",
	Answer: protocol.Answering(func(in controllerIn) (any, error) {
		return map[string]any{"controller": metav1.GetControllerOf(&in.Object.It), "controlled": metav1.IsControlledBy(&in.Object.It, &in.Owner.It)}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		object := map[string]any{"name": "o"}
		if r.Chance(90) {
			object["ownerReferences"] = protocol.List(r, 4, func() map[string]any { return reference(r, "ReplicaSet", ownName(r)) })
		}
		return map[string]any{"object": map[string]any{"metadata": object}, "owner": map[string]any{"metadata": map[string]any{"uid": ownUID(r)}}}
	},
}

func ownUID(r *protocol.Rand) string { return protocol.Pick(r, "u-1", "u-2", "u-3", "") }

func reference(r *protocol.Rand, kind, name string) map[string]any {
	version := map[string]string{"ReplicaSet": "apps/v1", "StatefulSet": "apps/v1", "DaemonSet": "apps/v1", "Job": "batch/v1"}[kind]
	if version == "" {
		version = "v1"
	}
	made := map[string]any{"apiVersion": version, "kind": kind, "name": name, "uid": ownUID(r)}
	switch r.IntN(8) {
	case 0:
		made["controller"] = false
	case 1: // none is the same as false
	case 2:
		made["controller"] = nil
	default:
		made["controller"], made["blockOwnerDeletion"] = true, r.Chance(80)
	}
	return made
}

// candidate is a workload of which a pod may be, with what its controller makes the names of its children from.
type candidate struct {
	Kind       string    `json:"kind"`
	Name       string    `json:"name"`
	Image      string    `json:"image,omitempty"`
	Collisions *int32    `json:"collisions,omitempty"`
	Scheduled  time.Time `json:"scheduled"`
}

func (c *candidate) hash() string {
	template := &v1.PodTemplateSpec{Spec: v1.PodSpec{Containers: []v1.Container{{Name: "c", Image: c.Image}}}}
	return controller.ComputeHash(template, c.Collisions)
}

func (c *candidate) child() (kind, name string) {
	switch c.Kind {
	case "Deployment":
		return "ReplicaSet", generateReplicaSetName(c.Name, c.hash())
	case "CronJob":
		return "Job", getJobName(&batchv1.CronJob{ObjectMeta: metav1.ObjectMeta{Name: c.Name}}, c.Scheduled)
	}
	return c.Kind, c.Name
}

type ownerIn struct {
	Pod        parts.Object[*v1.Pod] `json:"pod"`
	Candidates []candidate           `json:"candidates"`
}

// ownerOp asks of which candidates the pod is: those that make what controls it. Kubernetes has no function that goes
// this way. Not asked, since a name alone does not tell: Deployments of more than 242 characters, hashes of less than
// six letters, Jobs that people name as a CronJob's, and times before CronJobs.
var ownerOp = protocol.Op{
	Name: "object.owner",
	Answer: protocol.Answering(func(in ownerIn) (any, error) {
		owners := []int{}
		if by := metav1.GetControllerOf(in.Pod.It); by != nil {
			for i := range in.Candidates {
				if kind, name := in.Candidates[i].child(); kind == by.Kind && name == by.Name {
					owners = append(owners, i)
				}
			}
		}
		return map[string]any{"owners": owners}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		candidates := []candidate{ownCandidate(r)}
		made := &candidates[0]
		kind, name := made.child()
		labels := map[string]any{}
		if kind == "ReplicaSet" && made.Kind == "Deployment" {
			if len(made.hash()) < 6 || r.Chance(60) {
				labels["pod-template-hash"], labels["app"] = made.hash(), "a"
			}
		} else if r.Chance(60) || kind == "ReplicaSet" {
			labels["app"] = "a"
		}
		for range r.IntN(4) {
			other := ownCandidate(r)
			if r.Chance(60) {
				other = *made
				switch r.IntN(6) {
				case 0:
					other.Name = r.Mutate(other.Name)
				case 1:
					_, other.Name = other.child()
				case 2:
					other.Kind = protocol.Pick(r, "Deployment", "CronJob", "ReplicaSet", "Job", "StatefulSet", "DaemonSet")
				case 3:
					other.Scheduled = other.Scheduled.Add(time.Duration(r.IntN(3)-1) * time.Minute)
				case 4:
					other.Scheduled = other.Scheduled.Truncate(time.Minute).Add(time.Duration(r.IntN(60)) * time.Second)
				case 5:
					other.Name = other.Name[:len(other.Name)-1]
				}
			}
			// What makes the same name from another template is told from it by the hash alone.
			other.Image, other.Collisions, other.Name = made.Image, made.Collisions, other.Name[:min(len(other.Name), 242)]
			candidates = append(candidates, other)
		}
		var references []any
		if r.Chance(20) {
			references = append(references, map[string]any{"apiVersion": "v1", "kind": "ConfigMap", "name": "other", "uid": "u-9"})
		}
		references = append(references, reference(r, kind, name))
		pod := map[string]any{"metadata": map[string]any{"name": name + "-" + r.Letters("bcdfghjklmnpqrstvwxz2456789", 5), "labels": labels, "ownerReferences": references}}
		return map[string]any{"pod": pod, "candidates": candidates}
	},
}

func ownName(r *protocol.Rand) string {
	name := protocol.Pick(r, "web", "a", "frontend-v2", "x-y-z", "app-7f9c6d5b4f", "db-0", "coredns", "job-20240131", "n.example.com", "bcdfgh-bcdfgh", "backup-28000000")
	if r.Chance(30) {
		name = r.Letters("abcdwxz0124789-.", 1+r.IntN(40))
	}
	return name
}

func ownCandidate(r *protocol.Rand) candidate {
	made := candidate{Kind: protocol.Pick(r, "Deployment", "Deployment", "Deployment", "CronJob", "CronJob", "ReplicaSet", "StatefulSet", "DaemonSet", "Job"), Name: ownName(r)}
	made.Scheduled = time.Unix(1_451_606_400+r.Int64N(4_548_387_600), 0).UTC()
	switch made.Kind {
	case "Deployment":
		made.Image = fmt.Sprint("i:", r.IntN(100_000))
		if r.Chance(20) {
			collisions := r.Int32N(4)
			made.Collisions = &collisions
		}
		if r.Chance(3) {
			made.Name = strings.Repeat("d", 240) + r.Letters("ab", r.IntN(3))
		}
	case "Job":
		made.Name = protocol.Pick(r, "once", "backup-20240131", "j-1234567", "j-280000000", "x-24193439", "j-0028000000", "-28000000", "28000000")
	}
	return made
}

type nameIn struct {
	Name protocol.Text `json:"name"`
}

var ordinalOp = protocol.Op{
	Name: "pod.ordinal",
	Edges: []any{nameIn{""}, nameIn{"-"}, nameIn{"-0"}, nameIn{"web-0"}, nameIn{"web-00"}, nameIn{"web-2147483647"}, nameIn{"web-2147483648"}, nameIn{"web-99999999999999999999"},
		nameIn{"web-0\n"}, nameIn{"a\nb-1"}, nameIn{"a\n-1"}, nameIn{"a-1\nb"}, nameIn{"web--1"}, nameIn{"web-+1"}, nameIn{"0"}, nameIn{"web-1-2"}, nameIn{"web-x"}, nameIn{"web-\u0663"}},
	Answer: protocol.Answering(func(in nameIn) (any, error) {
		parent, ordinal := getParentNameAndOrdinal(&v1.Pod{ObjectMeta: metav1.ObjectMeta{Name: string(in.Name)}})
		return map[string]any{"parent": protocol.Text(parent), "ordinal": ordinal}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		name := ownName(r) + "-" + r.Letters("0123456789", 1+r.IntN(1+r.IntN(13)))
		if r.Chance(40) {
			name = r.Mutate(name)
		}
		return nameIn{protocol.Text(name)}
	},
}

type containerIDIn struct {
	Text protocol.Text `json:"text"`
}

var containerIDOp = protocol.Op{
	Name: "container.id",
	Edges: []any{containerIDIn{""}, containerIDIn{"://"}, containerIDIn{"\"\""}, containerIDIn{"\""}, containerIDIn{"docker://"}, containerIDIn{"://x"}, containerIDIn{"a:////"},
		containerIDIn{"a://b://c"}, containerIDIn{"a://://"}, containerIDIn{"\"\"containerd://abc\""}, containerIDIn{"a\"://\"b"}, containerIDIn{"a:/b"}, containerIDIn{"a:://b"}},
	Answer: protocol.Answering(func(in containerIDIn) (any, error) {
		var id kubecontainer.ContainerID
		if err := id.ParseString(string(in.Text)); err != nil {
			return nil, err
		}
		return map[string]any{"type": protocol.Text(id.Type), "id": protocol.Text(id.ID), "text": protocol.Text(id.String()), "empty": id.IsEmpty()}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		made := protocol.Pick(r, "containerd", "docker", "cri-o", "cri-o", "", "x") + "://" + r.Letters("0123456789abcdef", protocol.Pick(r, 64, 64, 64, 12, 0))
		if r.Chance(30) {
			made = "\"" + made + "\""
		}
		if r.Chance(40) {
			made = r.Mutate(made)
		}
		if r.Chance(10) {
			made = r.Letters(":/\"a", r.IntN(14))
		}
		return containerIDIn{protocol.Text(made)}
	},
}
