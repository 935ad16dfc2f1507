// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	admissionregistration "k8s.io/api/admissionregistration/v1"
	apps "k8s.io/api/apps/v1"
	authentication "k8s.io/api/authentication/v1"
	authorization "k8s.io/api/authorization/v1"
	autoscalingv1 "k8s.io/api/autoscaling/v1"
	autoscaling "k8s.io/api/autoscaling/v2"
	batch "k8s.io/api/batch/v1"
	certificates "k8s.io/api/certificates/v1"
	coordination "k8s.io/api/coordination/v1"
	core "k8s.io/api/core/v1"
	discovery "k8s.io/api/discovery/v1"
	events "k8s.io/api/events/v1"
	flowcontrol "k8s.io/api/flowcontrol/v1"
	networking "k8s.io/api/networking/v1"
	node "k8s.io/api/node/v1"
	policy "k8s.io/api/policy/v1"
	rbac "k8s.io/api/rbac/v1"
	resource "k8s.io/api/resource/v1"
	scheduling "k8s.io/api/scheduling/v1"
	storage "k8s.io/api/storage/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
)

func TestSnake(t *testing.T) {
	for name, want := range map[string]string{
		"podIPs":                           "pod_ips",
		"clusterIP":                        "cluster_ip",
		"hostPID":                          "host_pid",
		"nonResourceURLs":                  "non_resource_urls",
		"podCIDRs":                         "pod_cidrs",
		"serverAddressByClientCIDRs":       "server_address_by_client_cidrs",
		"targetWWNs":                       "target_wwns",
		"uid":                              "uid",
		"fieldsV1":                         "fields_v1",
		"awsElasticBlockStore":             "aws_elastic_block_store",
		"storageOS":                        "storage_os",
		"gmsaCredentialSpec":               "gmsa_credential_spec",
		"seLinuxOptions":                   "se_linux_options",
		"namespace":                        "namespace_",
		"stdin":                            "stdin_",
		"continue":                         "continue_",
		"template":                         "template_",
		"APIVersions":                      "api_versions",
		"TCPSocketAction":                  "tcp_socket_action",
		"HTTPGetAction":                    "http_get_action",
		"SELinuxOptions":                   "se_linux_options",
		"PodDNSConfig":                     "pod_dns_config",
		"PodOS":                            "pod_os",
		"CephFSVolumeSource":               "cephfs_volume_source",
		"AWSElasticBlockStoreVolumeSource": "aws_elastic_block_store_volume_source",
		"ReadWriteOncePod":                 "read_write_once_pod",
		"IPv6":                             "ipv6",
		"InternalIP":                       "internal_ip",
		"TCP":                              "tcp",
		"True":                             "true_",
		"linux":                            "linux_",
		"SIGUSR1":                          "sigusr1",
		"SIGRTMIN+10":                      "sigrtmin_plus_10",
		"SIGRTMAX-3":                       "sigrtmax_minus_3",
		"*":                                "all",
		"s/mime":                           "s_mime",
	} {
		if got := snake(name); got != want {
			t.Errorf("snake(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestPlural(t *testing.T) {
	for kind, want := range map[string]string{
		"Pod": "pods", "Endpoints": "endpoints", "ComponentStatus": "componentstatuses", "Policy": "policies",
		"CSIStorageCapacity": "csistoragecapacities", "EndpointSlice": "endpointslices", "IngressClass": "ingressclasses",
	} {
		if got := plural(kind); got != want {
			t.Errorf("plural(%q) = %q, want %q", kind, got, want)
		}
	}
}

func TestDominators(t *testing.T) {
	g := graph{
		"":      {"pod", "job"},
		"pod":   {"spec", "phase"},
		"job":   {"spec"},
		"spec":  {"volume", "probe"},
		"probe": {"exec", "http"},
		"http":  {"scheme"},
		"exec":  {"scheme"},
	}
	want := map[string]string{"pod": "", "job": "", "spec": "", "phase": "pod", "volume": "spec", "probe": "spec",
		"exec": "probe", "http": "probe", "scheme": "probe"}
	if got := g.dominators(); !maps.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// jsonNames walks a struct as encoding/json does.
func jsonNames(t reflect.Type) []string {
	var names []string
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch {
		case f.Anonymous && name == "":
			names = append(names, jsonNames(f.Type)...)
		case name != "-":
			names = append(names, name)
		}
	}
	return names
}

// collect finds the structs of the packages that values of a type are made of.
func collect(t reflect.Type, into map[string]reflect.Type) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		collect(t.Elem(), into)
	case reflect.Struct:
		parts := strings.Split(t.PkgPath(), "/")
		key := strings.Join(parts[max(0, len(parts)-2):], "/") + "." + t.Name()
		if _, own := foreign[key]; own || into[key] != nil || !slices.ContainsFunc(sources, func(s source) bool {
			return t.PkgPath() == s.module+"/"+s.dir
		}) {
			return
		}
		into[key] = t
		for i := range t.NumField() {
			collect(t.Field(i).Type, into)
		}
	}
}

// The compiled types have the fields that were read from their text, in the same order.
func TestFieldsAsCompiled(t *testing.T) {
	m, err := load()
	if err != nil {
		t.Fatal(err)
	}
	types := map[string]reflect.Type{}
	for _, root := range []any{
		apps.ControllerRevisionList{}, apps.DaemonSetList{}, apps.DeploymentList{}, apps.ReplicaSetList{},
		apps.StatefulSetList{}, core.Binding{}, core.ComponentStatusList{}, core.ConfigMapList{}, core.EndpointsList{},
		core.EventList{}, core.LimitRangeList{}, core.List{}, core.NamespaceList{}, core.NodeList{},
		core.PersistentVolumeClaimList{}, core.PersistentVolumeList{}, core.PodList{}, core.PodTemplateList{},
		core.RangeAllocation{}, core.ReplicationControllerList{}, core.ResourceQuotaList{}, core.SecretList{},
		core.ServiceAccountList{}, core.ServiceList{}, meta.APIGroupList{}, meta.APIResourceList{}, meta.APIVersions{},
		meta.Condition{}, meta.List{}, meta.PartialObjectMetadataList{}, meta.Status{}, meta.Table{}, meta.WatchEvent{},
		admissionregistration.MutatingAdmissionPolicyBindingList{},
		admissionregistration.MutatingAdmissionPolicyList{},
		admissionregistration.MutatingWebhookConfigurationList{},
		admissionregistration.ValidatingAdmissionPolicyBindingList{},
		admissionregistration.ValidatingAdmissionPolicyList{},
		admissionregistration.ValidatingWebhookConfigurationList{}, authentication.SelfSubjectReview{},
		authentication.TokenRequest{}, authentication.TokenReview{}, authorization.LocalSubjectAccessReview{},
		authorization.SelfSubjectAccessReview{}, authorization.SelfSubjectRulesReview{},
		authorization.SubjectAccessReview{}, autoscalingv1.HorizontalPodAutoscalerList{}, autoscalingv1.Scale{},
		autoscaling.HorizontalPodAutoscalerList{}, batch.CronJobList{}, batch.JobList{},
		certificates.CertificateSigningRequestList{}, coordination.LeaseList{}, discovery.EndpointSliceList{},
		events.EventList{}, flowcontrol.FlowSchemaList{}, flowcontrol.PriorityLevelConfigurationList{},
		networking.IPAddressList{}, networking.IngressClassList{}, networking.IngressList{},
		networking.NetworkPolicyList{}, networking.ServiceCIDRList{}, node.RuntimeClassList{}, policy.Eviction{},
		policy.PodDisruptionBudgetList{}, rbac.ClusterRoleBindingList{}, rbac.ClusterRoleList{},
		rbac.RoleBindingList{}, rbac.RoleList{}, resource.DeviceClassList{}, resource.ResourceClaimList{},
		resource.ResourceClaimTemplateList{}, resource.ResourceSliceList{}, scheduling.PriorityClassList{},
		storage.CSIDriverList{}, storage.CSINodeList{}, storage.CSIStorageCapacityList{}, storage.StorageClassList{},
		storage.VolumeAttachmentList{}, storage.VolumeAttributesClassList{},
	} {
		collect(reflect.TypeOf(root), types)
	}
	if len(types) < 500 {
		t.Errorf("only %d types were compared", len(types))
	}
	for key, compiled := range types {
		d := m.decls[key]
		if d == nil {
			t.Errorf("%s is missing", key)
			continue
		}
		var names []string
		for _, f := range d.fields {
			names = append(names, f.json)
		}
		if want := jsonNames(compiled); !slices.Equal(names, want) {
			t.Errorf("%s has %v, want %v", key, names, want)
		}
	}
}

// The texts of an enum, also where a constant is converted from another package's; and a name that a struct has too.
func TestEnums(t *testing.T) {
	m, err := load()
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string][]string{
		"discovery/v1.AddressType":      {"IPv4", "IPv6", "FQDN"},
		"networking/v1.PathType":        {"Exact", "Prefix", "ImplementationSpecific"},
		"networking/v1.PolicyType":      {"Ingress", "Egress"},
		"resource/v1.DeviceTaintEffect": {"None", "NoSchedule", "NoExecute"},
	} {
		if got := m.decls[key].values; !slices.Equal(got, want) {
			t.Errorf("%s has %v, want %v", key, got, want)
		}
	}
	headers, err := m.headers()
	if err != nil {
		t.Fatal(err)
	}
	if text := string(headers["networking/v1/network_policy.hpp"]); !strings.Contains(text, "{ unset, ingress_, egress };") {
		t.Error("an enumerator hides a struct")
	}
}

// A type stands in one file, after those that it holds, and each run writes the same.
func TestFiles(t *testing.T) {
	texts := ""
	for range 2 {
		m, err := load()
		if err != nil {
			t.Fatal(err)
		}
		files, of, err := m.files()
		if err != nil {
			t.Fatal(err)
		}
		count := 0
		for _, f := range files {
			for i, d := range f.decls {
				count++
				for _, key := range d.uses {
					if of[key] == f && !slices.Contains(f.decls[:i], m.decls[key]) {
						t.Errorf("%s: %s stands before %s", f.name(), d.key(), key)
					}
				}
			}
		}
		if count != len(m.decls) {
			t.Errorf("%d types are in files, want %d", count, len(m.decls))
		}
		for key, name := range map[string]string{
			"core/v1.Pod": "core/v1/pod.hpp", "core/v1.PodList": "core/v1/pod.hpp",
			"core/v1.PodPhase": "core/v1/pod_status.hpp", "core/v1.VolumeSource": "core/v1/pod_spec.hpp",
			"core/v1.Namespace": "core/v1/namespace.hpp", "meta/v1.ObjectMeta": "meta/v1/object_meta.hpp",
			"apps/v1.DeploymentStrategy": "apps/v1/deployment.hpp", "batch/v1.JobSpec": "batch/v1/job_spec.hpp",
			"autoscaling/v2.MetricSpec": "autoscaling/v2/horizontal_pod_autoscaler.hpp",
		} {
			if got := of[key].name(); got != name {
				t.Errorf("%s is in %s, want %s", key, got, name)
			}
		}
		headers, err := m.headers()
		if err != nil {
			t.Fatal(err)
		}
		for name, text := range headers {
			for i, line := range strings.Split(string(text), "\n") {
				if len(line) > width {
					t.Errorf("%s:%d has %d columns", name, i+1, len(line))
				}
			}
		}
		again := fmt.Sprint(headers)
		if texts != "" && texts != again {
			t.Error("a second run writes other text")
		}
		texts = again
	}
}
