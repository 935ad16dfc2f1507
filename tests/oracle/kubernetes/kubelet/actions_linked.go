// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"reflect"
	"unsafe"

	v1 "k8s.io/api/core/v1"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/kubelet/allocation/state"
	"k8s.io/kubernetes/pkg/kubelet/cm"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	"k8s.io/kubernetes/pkg/kubelet/kuberuntime"
	"k8s.io/kubernetes/pkg/kubelet/prober/results"
)

// Where a method of the kubelet's runtime manager begins. It is never called in this form: reflect calls it with the
// parameters and the result that it has.
//
//go:linkname computePodActionsCode k8s.io/kubernetes/pkg/kubelet/kuberuntime.(*kubeGenericRuntimeManager).computePodActions
func computePodActionsCode()

//go:linkname typesByString reflect.typesByString
func typesByString(name string) []unsafe.Pointer

// What makes the linker keep the types that are looked up by name: the constructor and the only caller.
var keptTypes = []any{kuberuntime.NewKubeGenericRuntimeManager, kubecontainer.Runtime.SyncPod}

// pointerTo is the type that is a pointer to one of kuberuntime's.
func pointerTo(name string) reflect.Type {
	found := typesByString("*kuberuntime." + name)
	if len(keptTypes) == 0 || len(found) != 1 {
		panic("not one type of the name " + name)
	}
	var made any
	*(*unsafe.Pointer)(unsafe.Pointer(&made)) = found[0]
	return reflect.TypeOf(made)
}

var (
	managerType = pointerTo("kubeGenericRuntimeManager")
	actionsType = pointerTo("podActions").Elem()
	askedType   = reflect.FuncOf([]reflect.Type{managerType, reflect.TypeFor[context.Context](), reflect.TypeFor[*v1.Pod](),
		reflect.TypeFor[*kubecontainer.PodStatus](), reflect.TypeFor[bool]()}, []reflect.Type{actionsType}, false)
	// No logger: each container that runs would be told of, since no resize of it is known.
	silent = klog.NewContext(context.Background(), klog.Logger{})
)

// computePodActions asks a runtime manager that has what the question needs.
func computePodActions(pod *v1.Pod, status *kubecontainer.PodStatus, startup, liveness results.Manager) reflect.Value {
	manager := reflect.New(managerType.Elem())
	set := func(name string, value any) {
		field := manager.Elem().FieldByName(name)
		reflect.NewAt(field.Type(), field.Addr().UnsafePointer()).Elem().Set(reflect.ValueOf(value))
	}
	set("startupManager", startup)
	set("livenessManager", liveness)
	set("actuatedState", state.NewStateMemory(nil))
	set("internalLifecycle", cm.NewFakeInternalContainerLifecycle())
	code := computePodActionsCode
	method := reflect.NewAt(askedType, unsafe.Pointer(&code)).Elem()
	return method.Call([]reflect.Value{manager, reflect.ValueOf(silent), reflect.ValueOf(pod), reflect.ValueOf(status),
		reflect.ValueOf(false)})[0]
}
