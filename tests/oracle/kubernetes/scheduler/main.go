// SPDX-License-Identifier: Apache-2.0

// The scheduler program of the oracle: kube-scheduler's own framework and plugins over nodes and pods that are given.
package main

import (
	"slices"

	"k8s.io/apimachinery/pkg/util/runtime"
	utilfeature "k8s.io/apiserver/pkg/util/feature"

	"kubehpp/oracle/protocol"
)

func gates() map[string]bool {
	set := map[string]bool{}
	for name := range utilfeature.DefaultMutableFeatureGate.GetAll() {
		set[string(name)] = utilfeature.DefaultFeatureGate.Enabled(name)
	}
	return set
}

func main() {
	runtime.ReallyCrash = true
	protocol.Main(gates, slices.Concat(ops, []protocol.Op{qosOp}, benchOps)...)
}
