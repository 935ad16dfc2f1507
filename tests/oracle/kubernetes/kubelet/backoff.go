// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"time"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/util/flowcontrol"
	"k8s.io/kubernetes/pkg/kubelet"
	"k8s.io/kubernetes/pkg/kubelet/apis/config"
	testingclock "k8s.io/utils/clock/testing"

	"kubehpp/oracle/protocol"
)

type backoffIn struct {
	Events []struct {
		At         int64 `json:"at"`
		FinishedAt int64 `json:"finishedAt"`
	} `json:"events"`
	Max *int64 `json:"max"`
}

const key = "container"

func (in *backoffIn) each(take func(delay time.Duration, waiting bool)) {
	period := &metav1.Duration{Duration: kubelet.MaxCrashLoopBackOff}
	if in.Max != nil {
		period.Duration = time.Duration(*in.Max) * time.Millisecond
	}
	configured := config.CrashLoopBackOffConfig{MaxContainerRestartPeriod: period}
	longest, first := newCrashLoopBackOff(&config.KubeletConfiguration{CrashLoopBackOff: configured})
	clock := testingclock.NewFakeClock(time.UnixMilli(0))
	backoff := flowcontrol.NewFakeBackOff(first, longest, clock)
	// This and the two branches below stand in the middle of functions of the kubelet that cannot be called alone.
	backoff.HasExpiredFunc = func(eventTime, lastUpdate time.Time, _ time.Duration) bool {
		return eventTime.Sub(lastUpdate) > 600*time.Second
	}
	for _, event := range in.Events {
		clock.SetTime(time.UnixMilli(event.At))
		finished := time.UnixMilli(event.FinishedAt)
		waiting := backoff.IsInBackOffSince(key, finished)
		if !waiting {
			backoff.Next(key, finished)
		}
		take(backoff.Get(key), waiting)
	}
}

var backoffOp = protocol.Op{
	Name:  "lifecycle.backoff",
	Edges: backoffEdges(),
	Answer: protocol.Answering(func(in backoffIn) (any, error) {
		delays, waits, texts := []int64{}, []bool{}, []string{}
		in.each(func(delay time.Duration, waiting bool) {
			delays = append(delays, delay.Milliseconds())
			waits = append(waits, waiting)
			texts = append(texts, delay.String())
		})
		return map[string]any{"delays": delays, "waiting": waits, "texts": texts}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		in := map[string]any{"events": traces(r)}
		if r.Chance(20) {
			in["max"] = protocol.Pick(r, 1_000, 5_000, 10_000, 10_001, 20_000, 60_000, 299_999, 300_000, 1, 1_500)
		}
		return in
	},
	Prepare: func(raw json.RawMessage) (func() uint64, error) {
		in := &backoffIn{}
		if err := json.Unmarshal(raw, in); err != nil {
			return nil, err
		}
		return func() uint64 {
			sum := uint64(0)
			in.each(func(delay time.Duration, _ bool) { sum += uint64(delay) })
			return sum
		}, nil
	},
}

// traces are a container's runs: it works for a while, exits, and the kubelet looks at it once or several times.
func traces(r *protocol.Rand) []any {
	events := []any{}
	at := protocol.Pick(r, 0, 1_000, 1_790_000_000_000)
	look := func(finished int) {
		events = append(events, map[string]any{"at": at, "finishedAt": finished})
	}
	run := func() int {
		return protocol.Pick(r, 0, 1, 500, 1_000, 5_000, 60_000, 599_999, 600_000, 600_001, 590_000, 610_000, 3_600_000, r.IntN(900_000), r.IntN(30_000))
	}
	for range r.IntN(14) {
		if !r.Chance(25) {
			// Most crash at once, which makes the delays grow.
			at += r.IntN(2_000)
		} else {
			at += run()
		}
		finished := at
		at += protocol.Pick(r, 0, 1, 100, 1_000, r.IntN(3_000))
		look(finished)
		for range r.IntN(3) {
			at += protocol.Pick(r, 1_000, 2_000, 10_000, 20_000, r.IntN(40_000))
			look(finished)
		}
		if r.Chance(80) {
			// The back-off is over, to the millisecond or a little before or after.
			delay := protocol.Pick(r, 10_000, 20_000, 40_000, 80_000, 160_000, 300_000, 320_000)
			at = max(at, finished+delay+protocol.Pick(r, 0, 0, -1, 1))
			look(finished)
		}
	}
	if len(events) > 0 && r.Chance(10) {
		event := events[r.IntN(len(events))].(map[string]any)
		event[protocol.Pick(r, "at", "finishedAt")] = protocol.Pick(r, 0, -1, 1_000_000, 4_000_000_000_000, at-600_000, at-600_001, at+600_001)
	}
	return events
}

func backoffEdges() []any {
	crashes := func(gaps ...int) any {
		events := []any{}
		at := 0
		for _, gap := range gaps {
			events = append(events, map[string]any{"at": at, "finishedAt": at})
			at += gap
		}
		return map[string]any{"events": events}
	}
	look := func(events ...[2]int) any {
		made := []any{}
		for _, each := range events {
			made = append(made, map[string]any{"at": each[0], "finishedAt": each[1]})
		}
		return map[string]any{"events": made}
	}
	return []any{
		map[string]any{"events": []any{}}, crashes(0), crashes(0, 0), crashes(10_000, 10_000, 10_000),
		look([2]int{0, 0}, [2]int{10_000, 0}, [2]int{30_000, 10_000}, [2]int{70_000, 30_000}, [2]int{150_000, 70_000}, [2]int{310_000, 150_000},
			[2]int{610_000, 310_000}, [2]int{910_000, 610_000}),
		look([2]int{0, 0}, [2]int{9_999, 0}, [2]int{10_000, 0}), look([2]int{0, 0}, [2]int{600_000, 600_000}), look([2]int{0, 0}, [2]int{600_001, 600_001}),
		look([2]int{0, 0}, [2]int{700_000, 600_000}), look([2]int{0, 0}, [2]int{700_000, 600_001}),
		map[string]any{"events": []any{map[string]any{"at": 0, "finishedAt": 0}, map[string]any{"at": 1000, "finishedAt": 0}}, "max": 1_000},
	}
}
