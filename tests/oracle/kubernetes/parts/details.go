// SPDX-License-Identifier: Apache-2.0

package parts

import (
	"fmt"
	"time"

	"kubehpp/oracle/protocol"
)

// adorn gives a pod all that a table shows of it.
func (p *pod) adorn() {
	r := p.Rand
	Meta(r, p.meta, p.now, protocol.Pick(r, "kubia", "web-7d4b9c", "coredns-5dd5756b68-abcde", "crash"))
	if r.Chance(12) {
		p.meta["deletionTimestamp"] = Before(r, p.now)
		if r.Chance(50) {
			p.meta["deletionGracePeriodSeconds"] = 30
		}
	}
	if r.Chance(75) {
		p.spec["nodeName"] = protocol.Pick(r, "node-1", "node-2", "gke-pool-0123456789ab")
	}
	if r.Chance(70) {
		address := protocol.Pick(r, "10.244.0.5", "fd00:10::5", "192.168.123.234", "")
		switch r.IntN(4) {
		case 0:
			p.status["podIP"] = address
		case 1:
			p.status["podIPs"] = []any{fields{"ip": address}, fields{"ip": "fd00::1"}}
		default:
			p.status["podIP"], p.status["podIPs"] = address, []any{fields{"ip": address}}
		}
	}
	if r.Chance(5) {
		p.status["nominatedNodeName"] = "node-2"
	}
	if r.Chance(10) {
		p.status["reason"] = protocol.Pick(r, "Evicted", "NodeLost", "DeadlineExceeded", "OutOfcpu", "NodeAffinity", "Terminated")
	}
	if r.Chance(20) {
		p.spec["readinessGates"] = protocol.List(r, 3, func() any {
			return fields{"conditionType": protocol.Pick(r, "example.com/gate", "g", "Ready")}
		})
	}
	if r.Chance(70) {
		p.status["conditions"] = Conditions(r)
	}
	if r.Chance(2) {
		p.status["phase"] = protocol.Pick(r, "Run\ning", "", "Odd", "Pod\u00e9")
	}
	if r.Chance(5) && len(p.mains) > 0 {
		status := p.mains[0].(fields)
		p.mains[0] = With(status, "state", fields{"waiting": fields{"reason": OddText(r)}})
	}
}

// Meta gives an object its name, its namespace, its age and its labels.
func Meta(r *protocol.Rand, meta map[string]any, now time.Time, name string) {
	if r.Chance(50) {
		name += fmt.Sprint("-", r.IntN(1000))
	}
	if r.Chance(3) {
		name = OddText(r)
	}
	meta["name"] = name
	if r.Chance(90) {
		meta["namespace"] = protocol.Pick(r, "default", "kube-system", "a-rather-long-namespace", "x")
	}
	if r.Chance(95) {
		meta["creationTimestamp"] = Before(r, now)
	}
	if r.Chance(50) {
		meta["labels"] = Labels(r)
	}
}

// OddText is what no cluster takes as a name, and a table has to show nevertheless.
func OddText(r *protocol.Rand) string {
	if r.Chance(40) {
		return r.Mutate(protocol.Pick(r, "kube-dns", "Completed", "app.kubernetes.io/name", "\u00e9\u65e5\U0001f600"))
	}
	return protocol.Pick(r, "\u00fcml\u00e4ut", "\u65e5\u672c\u8a9e", "\U0001f600", "e\u0301", "a\tb", "a\nb", "a\rb", "a\fb", "a\vb", "\x1b[31mred", "tab\t", "\n", "a\u00a0b", "a\x7fb", "",
		"<none>", "a\\b", "x&y<z>", "\u200b", "a\u2028b", r.Letters("abc", 70))
}

var labelKeys = []string{"app", "tier", "app.kubernetes.io/name", "example.com/App", "kubernetes.io/role", "node-role.kubernetes.io/control-plane", "zone", "a/b"}

// Labels are some.
func Labels(r *protocol.Rand) map[string]any {
	made := fields{}
	for range r.IntN(4) {
		made[protocol.Pick(r, labelKeys...)] = protocol.Pick(r, "web", "db", "v1", "", "a-long-value-of-a-label", "control-plane")
	}
	if r.Chance(2) {
		made[OddText(r)] = OddText(r)
	}
	return made
}

// LabelColumns are keys for -L; most of them are some object's.
func LabelColumns(r *protocol.Rand) []any {
	return protocol.List(r, 3, func() any {
		if r.Chance(10) {
			return protocol.Pick(r, "gone", "gone/", "x/y/z", "", "\u00fc/\u00e4", "/")
		}
		return protocol.Pick(r, labelKeys...)
	})
}
