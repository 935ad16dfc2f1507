// SPDX-License-Identifier: Apache-2.0

package main

import (
	"time"
	_ "unsafe" // for go:linkname

	v1 "k8s.io/api/core/v1"
	"k8s.io/klog/v2"
	_ "k8s.io/kubernetes/pkg/kubelet" // what is linked
	"k8s.io/kubernetes/pkg/kubelet/apis/config"
	_ "k8s.io/kubernetes/pkg/kubelet/status" // what is linked
)

// Functions of Kubernetes that are not exported, and whose types are. Go forbids this for its own library alone.

//go:linkname getPhase k8s.io/kubernetes/pkg/kubelet.getPhase
func getPhase(logger klog.Logger, pod *v1.Pod, info []v1.ContainerStatus, podIsTerminal, podHasInitialized bool) v1.PodPhase

//go:linkname newCrashLoopBackOff k8s.io/kubernetes/pkg/kubelet.newCrashLoopBackOff
func newCrashLoopBackOff(configured *config.KubeletConfiguration) (longest, first time.Duration)

//go:linkname updateLastTransitionTime k8s.io/kubernetes/pkg/kubelet/status.updateLastTransitionTime
func updateLastTransitionTime(status, oldStatus *v1.PodStatus, conditionType v1.PodConditionType)
