// SPDX-License-Identifier: Apache-2.0

// The printers program of the oracle: what kubectl get shows of objects.
package main

import "kubehpp/oracle/kubernetes/parts"

func main() {
	parts.Main(tableOp)
}
