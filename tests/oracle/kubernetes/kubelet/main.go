// SPDX-License-Identifier: Apache-2.0

// The kubelet program of the oracle: what becomes of a pod on its node, how the API server deletes it, and
// whose it is.
package main

import "kubehpp/oracle/kubernetes/parts"

func main() {
	parts.Main(phaseOp, restartOp, actionsOp, backoffOp, graceOp, conditionsOp,
		controllerOp, ownerOp, ordinalOp, containerIDOp)
}
