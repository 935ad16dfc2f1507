// SPDX-License-Identifier: Apache-2.0

package main

import (
	"reflect"
	"strings"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"

	"kubehpp/oracle/protocol"
)

// kinds are the types that can be asked for, by `apiVersion kind`.
var kinds = map[string]reflect.Type{}

var kindNames = func() []string {
	scheme := runtime.NewScheme()
	for _, add := range []func(*runtime.Scheme) error{corev1.AddToScheme, appsv1.AddToScheme} {
		if err := add(scheme); err != nil {
			panic(err)
		}
	}
	for kind, of := range scheme.AllKnownTypes() {
		if strings.HasPrefix(of.PkgPath(), "k8s.io/api/") {
			kinds[kind.GroupVersion().String()+" "+kind.Kind] = of
		}
	}
	for _, each := range []any{metav1.APIGroup{}, metav1.APIGroupList{}, metav1.APIResourceList{}, metav1.APIVersions{}, metav1.Status{}} {
		kinds["v1 "+reflect.TypeOf(each).Name()] = reflect.TypeOf(each)
	}
	for _, each := range []any{metav1.ApplyOptions{}, metav1.CreateOptions{}, metav1.DeleteOptions{}, metav1.GetOptions{}, metav1.ListOptions{},
		metav1.PartialObjectMetadata{}, metav1.PartialObjectMetadataList{}, metav1.PatchOptions{}, metav1.Table{}, metav1.TableOptions{},
		metav1.UpdateOptions{}} {
		kinds["meta.k8s.io/v1 "+reflect.TypeOf(each).Name()] = reflect.TypeOf(each)
	}
	return protocol.SortedKeys(kinds)
}()
