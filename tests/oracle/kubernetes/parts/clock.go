// SPDX-License-Identifier: Apache-2.0

// Package parts is what the programs share that ask more of Kubernetes than the scheduler: gates, a clock, objects, pods.
package parts

import (
	"os"
	"testing"
	"testing/synctest"
	"time"

	"k8s.io/apimachinery/pkg/util/runtime"
	utilfeature "k8s.io/apiserver/pkg/util/feature"

	"kubehpp/oracle/protocol"
)

// running is the test that a program runs in: only in a test can time.Now be told what to say.
var running *testing.T

func gates() map[string]bool {
	set := map[string]bool{}
	for name := range utilfeature.DefaultMutableFeatureGate.GetAll() {
		set[string(name)] = utilfeature.DefaultFeatureGate.Enabled(name)
	}
	return set
}

// Main runs a program whose ops may use At.
func Main(ops ...protocol.Op) {
	runtime.ReallyCrash = true
	arguments := os.Args
	os.Args = arguments[:1]
	testing.Main(func(string, string) (bool, error) { return true, nil }, []testing.InternalTest{{Name: "oracle", F: func(t *testing.T) {
		os.Args = arguments
		running = t
		protocol.Main(gates, ops...)
		os.Exit(0)
	}}}, nil, nil)
}

// The fake clock starts in 2000, and a duration holds 292 years.
const earliest, latest = 2001, 2290

// At calls what reads the clock, and the clock says `now` as long as it takes.
func At(now time.Time, call func()) error {
	if year := now.UTC().Year(); year < earliest || year > latest {
		return protocol.Unsupported("now")
	}
	var cause any
	synctest.Test(running, func(*testing.T) {
		defer func() { cause = recover() }()
		time.Sleep(time.Until(now))
		call()
	})
	if cause != nil {
		panic(cause)
	}
	return nil
}
