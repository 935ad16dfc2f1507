// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"

	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/kubernetes/pkg/api/legacyscheme"

	"kubehpp/oracle/protocol"
)

type supportedIn struct {
	APIVersion protocol.Text `json:"apiVersion"`
	Kind       protocol.Text `json:"kind"`
	Selector   protocol.Text `json:"selector"`
}

// kinds have fields of their own, and some that have none.
var kinds = []string{
	"v1 Pod", "v1 Pod", "v1 Node", "v1 ReplicationController", "v1 Event", "v1 Namespace", "v1 Secret", "v1 Service", "v1 ConfigMap", "v1 PersistentVolume", "v1 PersistentVolumeClaim",
	"events.k8s.io/v1 Event", "events.k8s.io/v1beta1 Event", "apps/v1 StatefulSet", "apps/v1beta1 StatefulSet", "apps/v1beta2 StatefulSet",
	"apps/v1 ReplicaSet", "apps/v1 Deployment", "batch/v1 Job", "batch/v1 CronJob", "batch/v1beta1 Job", "batch/v1beta1 JobTemplate",
	"batch/v1beta1 CronJob", "certificates.k8s.io/v1 CertificateSigningRequest", "certificates.k8s.io/v1beta1 CertificateSigningRequest",
	"certificates.k8s.io/v1beta1 ClusterTrustBundle", "certificates.k8s.io/v1beta1 PodCertificateRequest",
	"certificates.k8s.io/v1alpha1 ClusterTrustBundle", "certificates.k8s.io/v1alpha1 PodCertificateRequest",
	"certificates.k8s.io/v1alpha1 CertificateSigningRequest", "resource.k8s.io/v1 ResourceSlice", "resource.k8s.io/v1beta1 ResourceSlice",
	"resource.k8s.io/v1beta2 ResourceSlice", "resource.k8s.io/v1alpha3 ResourceSlice", "v1 Nothing", "example.com/v1 Pod", "pod Pod", "v1 pod",
}

var paths = []string{
	"metadata.name", "metadata.namespace", "spec.nodeName", "spec.restartPolicy", "spec.schedulerName", "spec.serviceAccountName",
	"spec.hostNetwork", "status.phase", "status.podIP", "status.podIPs", "status.nominatedNodeName", "spec.host", "spec.unschedulable",
	"status.replicas", "involvedObject.kind", "involvedObject.namespace", "involvedObject.name", "involvedObject.uid",
	"involvedObject.apiVersion", "involvedObject.resourceVersion", "involvedObject.fieldPath", "reason", "reportingComponent", "source",
	"type", "regarding.kind", "regarding.namespace", "regarding.name", "regarding.uid", "regarding.apiVersion",
	"regarding.resourceVersion", "regarding.fieldPath", "reportingController", "spec.clusterIP", "spec.type", "status.successful",
	"spec.signerName", "spec.podName", "spec.driver", "name", "",
}

func pathsOfKind(kind string) []string {
	var known []string
	version, name, _ := strings.Cut(kind, " ")
	gv, _ := schema.ParseGroupVersion(version)
	for _, each := range paths {
		if _, _, err := legacyscheme.Scheme.ConvertFieldLabel(gv.WithKind(name), each, "x"); err == nil {
			known = append(known, each)
		}
	}
	return known
}

var supportedOp = protocol.Op{
	Name: "fields.supported",
	Edges: func() []any {
		var made []any
		for _, kind := range kinds[1:] {
			version, name, _ := strings.Cut(kind, " ")
			known := strings.Join(pathsOfKind(kind), "=x,") + "!=x"
			for _, selector := range []string{"", known, "metadata.namespace=x", "spec.nodeName=x", "metadata.uid=x", "spec.host=x", "a\"b=x", "\xff=x", "a\nb=x", "=,==,!=", "=x"} {
				made = append(made, supportedIn{protocol.Text(version), protocol.Text(name), protocol.Text(selector)})
			}
		}
		return made
	}(),
	Answer: protocol.Answering(func(in supportedIn) (any, error) {
		version, err := schema.ParseGroupVersion(string(in.APIVersion))
		if err != nil {
			return nil, protocol.Unsupported("apiVersion")
		}
		selector, err := fields.ParseSelector(string(in.Selector))
		if err != nil {
			return nil, err
		}
		converted, err := selector.Transform(func(label, value string) (string, string, error) {
			return legacyscheme.Scheme.ConvertFieldLabel(version.WithKind(string(in.Kind)), label, value)
		})
		if err != nil {
			return nil, err
		}
		return map[string]any{"canonical": protocol.Text(converted.String()), "empty": converted.Empty()}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		kind := protocol.Pick(r, kinds...)
		version, name, _ := strings.Cut(kind, " ")
		if r.Chance(3) {
			name = r.Mutate(name)
		}
		known := pathsOfKind(kind)
		made := strings.Builder{}
		for i := range 1 + r.IntN(4) {
			if i > 0 {
				made.WriteString(",")
			}
			path := protocol.Pick(r, known...)
			if r.Chance(8) {
				path = protocol.Pick(r, paths...)
			}
			if r.Chance(3) {
				path = r.Mutate(path)
			}
			value := protocol.Pick(r, "", "a", "web-0", "Running", "true", "10.0.0.1", "x,y", "k=v", `back\slash`)
			made.WriteString(path + protocol.Pick(r, "=", "==", "!=") + fields.EscapeValue(value))
		}
		selector := made.String()
		if r.Chance(5) {
			selector = r.Mutate(selector)
		}
		return supportedIn{protocol.Text(version), protocol.Text(name), protocol.Text(selector)}
	},
}
