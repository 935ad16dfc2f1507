// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"strings"

	"k8s.io/apimachinery/pkg/fields"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/apiserver/pkg/storage"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/registry/apps/replicaset"
	"k8s.io/kubernetes/pkg/registry/batch/job"
	"k8s.io/kubernetes/pkg/registry/certificates/certificates"
	"k8s.io/kubernetes/pkg/registry/core/configmap"
	"k8s.io/kubernetes/pkg/registry/core/event"
	"k8s.io/kubernetes/pkg/registry/core/namespace"
	"k8s.io/kubernetes/pkg/registry/core/node"
	"k8s.io/kubernetes/pkg/registry/core/persistentvolume"
	"k8s.io/kubernetes/pkg/registry/core/persistentvolumeclaim"
	"k8s.io/kubernetes/pkg/registry/core/pod"
	"k8s.io/kubernetes/pkg/registry/core/replicationcontroller"
	"k8s.io/kubernetes/pkg/registry/core/secret"
	"k8s.io/kubernetes/pkg/registry/core/service"
	"k8s.io/kubernetes/pkg/registry/resource/resourceslice"
	"k8s.io/kubernetes/pkg/registry/storage/storageclass"

	"kubehpp/oracle/kubernetes/parts"
	"kubehpp/oracle/protocol"
)

// attributes are what the API server's storage of a kind asks of an object.
var attributes = map[string]func(runtime.Object) (labels.Set, fields.Set, error){
	"v1 Pod": pod.GetAttrs, "v1 Node": node.GetAttrs, "v1 Namespace": namespace.GetAttrs, "v1 Secret": secret.GetAttrs,
	"v1 Service": service.GetAttrs, "v1 Event": event.GetAttrs, "events.k8s.io/v1 Event": event.GetAttrs,
	"v1 ReplicationController": replicationcontroller.GetAttrs, "v1 ConfigMap": configmap.GetAttrs, "apps/v1 ReplicaSet": replicaset.GetAttrs,
	"batch/v1 Job": job.GetAttrs, "certificates.k8s.io/v1 CertificateSigningRequest": certificates.GetAttrs,
	"resource.k8s.io/v1 ResourceSlice": resourceslice.GetAttrs, "v1 PersistentVolume": persistentvolume.GetAttrs,
	"v1 PersistentVolumeClaim": persistentvolumeclaim.GetAttrs, "storage.k8s.io/v1 StorageClass": usual(storageclass.Strategy),
}

// usual is what a kind has whose storage names nothing.
func usual(strategy rest.RESTCreateStrategy) func(runtime.Object) (labels.Set, fields.Set, error) {
	if strategy.NamespaceScoped() {
		return storage.DefaultNamespaceScopedAttr
	}
	return storage.DefaultClusterScopedAttr
}

type fieldsOfIn struct {
	APIVersion string          `json:"apiVersion"`
	Kind       string          `json:"kind"`
	Object     json.RawMessage `json:"object"`
}

// members are those that a kind's fields are made of, each with some values.
var members = map[string]map[string][]any{
	"v1 Pod": {
		"spec.nodeName": names, "spec.restartPolicy": {"Always", "Never", "OnFailure", "Other", ""}, "spec.schedulerName": names,
		"spec.serviceAccountName": names, "spec.serviceAccount": names, "spec.hostNetwork": {true, false}, "spec.securityContext": {map[string]any{}, nil},
		"status.phase": {"Running", "Pending", "Succeeded", "Failed", "Unknown", "Strange", ""}, "status.podIP": ips, "status.nominatedNodeName": names,
		"status.podIPs": {nil, []any{}, []any{ip("10.0.0.1")}, []any{ip("10.0.0.2"), ip("fd00::1")}, []any{ip("")}, []any{map[string]any{}}},
	},
	"v1 Node":                  {"spec.unschedulable": {true, false}},
	"v1 Namespace":             {"status.phase": {"Active", "Terminating", "Other", ""}},
	"v1 Secret":                {"type": {"Opaque", "kubernetes.io/tls", ""}},
	"v1 Service":               {"spec.clusterIP": {"None", "10.0.0.1", ""}, "spec.clusterIPs": {[]any{"10.0.0.9"}, []any{"10.0.0.1"}}, "spec.type": {"ClusterIP", "NodePort", "LoadBalancer", "ExternalName", "Other", ""}},
	"v1 ReplicationController": {"status.replicas": numbers},
	"v1 ConfigMap":             {},
	"v1 PersistentVolume":      {},
	"v1 PersistentVolumeClaim": {},
	"apps/v1 ReplicaSet":       {"status.replicas": numbers},
	"batch/v1 Job":             {"status.succeeded": numbers},
	"certificates.k8s.io/v1 CertificateSigningRequest": {"spec.signerName": {"kubernetes.io/kubelet-serving", "example.com/x", ""}},
	"storage.k8s.io/v1 StorageClass":                   {},
	"resource.k8s.io/v1 ResourceSlice":                 {"spec.nodeName": append([]any{nil}, names...), "spec.driver": names},
	"v1 Event": {
		"involvedObject.kind": {"Pod", "Node"}, "involvedObject.namespace": names, "involvedObject.name": names, "involvedObject.uid": names,
		"involvedObject.apiVersion": {"v1", "apps/v1"}, "involvedObject.resourceVersion": {"1", "77"}, "involvedObject.fieldPath": {"spec.containers{a}"},
		"reason": names, "reportingComponent": names, "source.component": names, "source.host": names, "type": {"Normal", "Warning", ""},
	},
	"events.k8s.io/v1 Event": {
		"regarding.kind": {"Pod", "Node"}, "regarding.namespace": names, "regarding.name": names, "regarding.uid": names,
		"regarding.apiVersion": {"v1", "apps/v1"}, "regarding.resourceVersion": {"1", "77"}, "regarding.fieldPath": {"spec.containers{a}"},
		"reason": names, "reportingController": names, "deprecatedSource.component": names, "type": {"Normal", "Warning", ""},
	},
}

var names = []any{"a", "node-1", "default-scheduler", "", "x,y=z\\", "\u00e9"}
var ips = []any{"10.0.0.1", "10.0.0.2", "fd00::1", ""}
var numbers = []any{0, 1, 7, -3, 2147483647, -2147483648}

func ip(text string) map[string]any { return map[string]any{"ip": text} }

var kindsWithFields = protocol.SortedKeys(attributes)

var fieldsOfOp = protocol.Op{
	Name: "fields.of",
	Edges: func() []any {
		var made []any
		for _, kind := range kindsWithFields {
			version, name, _ := strings.Cut(kind, " ")
			made = append(made, fieldsOfIn{version, name, json.RawMessage("{}")})
		}
		return made
	}(),
	Answer: protocol.Answering(func(in fieldsOfIn) (any, error) {
		ask := attributes[in.APIVersion+" "+in.Kind]
		version, err := schema.ParseGroupVersion(in.APIVersion)
		if ask == nil || err != nil {
			return nil, protocol.Unsupported(in.APIVersion + " " + in.Kind)
		}
		object, err := legacyscheme.Scheme.New(version.WithKind(in.Kind))
		if err != nil {
			return nil, err
		}
		if err := (&parts.Object[runtime.Object]{It: object}).UnmarshalJSON(in.Object); err != nil {
			return nil, protocol.Unsupported("object: " + err.Error())
		}
		internal, err := legacyscheme.Scheme.ConvertToVersion(object, schema.GroupVersion{Group: version.Group, Version: runtime.APIVersionInternal})
		if err != nil {
			return nil, err
		}
		_, set, err := ask(internal)
		if err != nil {
			return nil, err
		}
		told := map[string]protocol.Text{}
		for path, value := range set {
			told[path] = protocol.Text(value)
		}
		return map[string]any{"fields": told}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		kind := protocol.Pick(r, kindsWithFields...)
		if r.Chance(30) {
			kind = "v1 Pod"
		}
		version, name, _ := strings.Cut(kind, " ")
		object := map[string]any{"apiVersion": version, "kind": name}
		set := func(path string, value any) {
			at := object
			parts := strings.Split(path, ".")
			for _, part := range parts[:len(parts)-1] {
				if at[part] == nil {
					at[part] = map[string]any{}
				}
				at = at[part].(map[string]any)
			}
			at[parts[len(parts)-1]] = value
		}
		for _, path := range []string{"metadata.name", "metadata.namespace", "metadata.generateName"} {
			if r.Chance(85) {
				set(path, protocol.Pick(r, names...))
			}
		}
		for _, path := range protocol.SortedKeys(members[kind]) {
			if r.Chance(65) {
				set(path, protocol.Pick(r, members[kind][path]...))
			}
		}
		text, err := json.Marshal(object)
		if err != nil {
			panic(err)
		}
		return fieldsOfIn{version, name, text}
	},
}
