// SPDX-License-Identifier: Apache-2.0

// The objects program of the oracle: texts in and out of typed objects.
package main

import (
	"slices"

	"kubehpp/oracle/protocol"
)

func main() {
	noGates := func() map[string]bool { return map[string]bool{} }
	protocol.Main(noGates, slices.Concat(codecOps, codecBenches, equalOps, yamlOps, yamlBenches)...)
}
