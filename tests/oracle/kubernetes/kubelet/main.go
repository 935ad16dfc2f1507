// SPDX-License-Identifier: Apache-2.0

// The kubelet program of the oracle: what becomes of a pod on its node, and how the API server deletes it.
package main

import "kubehpp/oracle/kubernetes/parts"

func main() {
	parts.Main(phaseOp, restartOp, actionsOp, backoffOp, graceOp, conditionsOp)
}
