// SPDX-License-Identifier: Apache-2.0

// The values program of the oracle: selectors, names, quantities, times, and the rules that need the API types alone.
package main

import (
	"slices"

	"kubehpp/oracle/protocol"
)

func main() {
	noGates := func() map[string]bool { return map[string]bool{} }
	protocol.Main(noGates, slices.Concat(labelOps, labelSetOps, labelBenches, fieldOps, nameOps, quantityOps, timeOps, ruleOps)...)
}
