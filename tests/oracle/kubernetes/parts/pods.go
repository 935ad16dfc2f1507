// SPDX-License-Identifier: Apache-2.0

package parts

import (
	"fmt"
	"maps"
	"time"

	"kubehpp/oracle/protocol"
)

// Detail is how much a generated pod tells beside what decides its life.
type Detail int

const (
	// Bare pods have names, policies and states.
	Bare Detail = iota
	// Full pods have also images, times, addresses and all that a table shows.
	Full
)

type fields = map[string]any

// Now is a time at which something is asked, to the second.
func Now(r *protocol.Rand) time.Time {
	return protocol.Pick(r, time.Unix(1795176000, 0), time.Unix(1795176000+r.Int64N(40_000_000), 0), time.Unix(1_000_000_000+r.Int64N(3_000_000_000), 0))
}

// Stamp is a time as objects hold it.
func Stamp(at time.Time) string { return at.UTC().Format(time.RFC3339) }

// Before is a time before `now`: mostly near the borders between the units in which an age is shown; at times it is ahead.
func Before(r *protocol.Rand, now time.Time) string {
	const minute, hour, day = 60, 3600, 86400
	around := protocol.Pick(r, 0, 2*minute, 3*minute, 10*minute, 3*hour, 8*hour, 2*day, 8*day, 2*365*day, 8*365*day)
	ago := protocol.Pick(r, around, around+r.IntN(3)-1, r.IntN(130), r.IntN(12*minute), r.IntN(11*hour), r.IntN(10*day), r.IntN(900*day), r.IntN(4000*day))
	if r.Chance(2) {
		ago = protocol.Pick(r, -1, -2, -3, -3600)
	}
	return Stamp(now.Add(-time.Duration(ago) * time.Second))
}

// ExitCode is how a container ended.
func ExitCode(r *protocol.Rand) int {
	return protocol.Pick(r, 0, 0, 0, 1, 1, 2, 42, 137, 143, 255, 128, -1)
}

// RestartPolicy is a pod's; most are known ones.
func RestartPolicy(r *protocol.Rand) string {
	return protocol.Pick(r, "Always", "Always", "OnFailure", "Never", "OnFailure", "Never", "Always", "Never", protocol.Pick(r, "", "", "Always", "Bogus"))
}

// Container is a container of a spec.
func Container(r *protocol.Rand, name string, detail Detail) map[string]any {
	made := fields{"name": name}
	if detail == Full {
		made["image"] = protocol.Pick(r, "nginx:1.27", "registry.example.com/team/app@sha256:0123", "busybox", "luksa/kubia", "k")
	}
	if r.Chance(10) {
		return Ruled(r, made)
	}
	return made
}

// Ruled gives a container a restart policy of its own, and rules.
func Ruled(r *protocol.Rand, container map[string]any) map[string]any {
	if r.Chance(90) {
		container["restartPolicy"] = protocol.Pick(r, "Always", "OnFailure", "Never", "Never", "Never", protocol.Pick(r, "Always", "Bogus", ""))
	}
	if r.Chance(70) {
		container["restartPolicyRules"] = protocol.List(r, 4, func() any {
			rule := fields{"action": protocol.Pick(r, "Restart", "Restart", "Restart", "RestartAllContainers", protocol.Pick(r, "Restart", "Bogus", ""))}
			if r.Chance(95) {
				codes := fields{"operator": protocol.Pick(r, "In", "In", "NotIn", protocol.Pick(r, "NotIn", "Bogus", ""))}
				if r.Chance(95) {
					codes["values"] = protocol.List(r, 4, func() any { return ExitCode(r) })
				}
				rule["exitCodes"] = codes
			}
			return rule
		})
	}
	return container
}

// States are the states that a container's status can be in; nil is no status at all.
func States() []map[string]any {
	ended := func(code int) fields { return fields{"terminated": fields{"exitCode": code}} }
	return []map[string]any{
		nil, {}, {"state": fields{}}, {"state": fields{"waiting": fields{}}},
		{"state": fields{"waiting": fields{}}, "lastState": ended(0)}, {"state": fields{"waiting": fields{}}, "lastState": ended(1)},
		{"state": fields{"running": fields{}}}, {"state": fields{"running": fields{}}, "started": false},
		{"state": fields{"running": fields{}}, "started": true, "ready": true},
		{"state": fields{"running": fields{}}, "lastState": ended(1), "ready": true},
		{"state": ended(0)}, {"state": ended(1)}, {"state": ended(137)}, {"state": ended(0), "ready": true},
		{"state": fields{"terminated": fields{"exitCode": 1, "reason": "RestartingAllContainers"}}},
		{"state": fields{"waiting": fields{}}, "lastState": fields{"terminated": fields{"exitCode": 137, "reason": "RestartingAllContainers"}}},
	}
}

// With is a copy of an object with one more member.
func With(object map[string]any, key string, value any) map[string]any {
	made := maps.Clone(object)
	made[key] = value
	return made
}

// Pod is a pod in some moment of its life.
func Pod(r *protocol.Rand, detail Detail) map[string]any { return PodAt(r, detail, Now(r)) }

// PodAt is a pod in some moment of its life, which is at `now` or before.
func PodAt(r *protocol.Rand, detail Detail, now time.Time) map[string]any {
	made := &pod{Rand: r, detail: detail, now: now, meta: fields{}, spec: fields{}, status: fields{}}
	made.specify()
	switch {
	case r.Chance(65):
		made.live()
	default:
		made.scramble()
	}
	if r.Chance(15) {
		made.spoil()
	}
	made.store("initContainerStatuses", made.inits)
	made.store("containerStatuses", made.mains)
	if detail == Full {
		made.adorn()
	}
	return fields{"metadata": made.meta, "spec": made.spec, "status": made.status}
}

type pod struct {
	*protocol.Rand
	detail             Detail
	now                time.Time
	meta, spec, status fields
	inits, mains       []any
	policy             string
	sidecars           map[string]bool
	initNames, names   []string
}

func (p *pod) store(key string, statuses []any) {
	if len(statuses) > 0 {
		p.status[key] = statuses
	}
}

// name is a container's; at times another container has it too, or none should.
func (p *pod) name(usual string) string {
	if p.Chance(2) {
		return protocol.Pick(p.Rand, "c0", "i0", "c0", OddText(p.Rand))
	}
	return usual
}

func (p *pod) specify() {
	p.policy = RestartPolicy(p.Rand)
	if p.policy != "" {
		p.spec["restartPolicy"] = p.policy
	}
	p.sidecars = map[string]bool{}
	containers := []any{}
	for i := range 1 + p.IntN(1+p.IntN(3)) {
		name := p.name(fmt.Sprint("c", i))
		p.names = append(p.names, name)
		container := Container(p.Rand, name, p.detail)
		containers = append(containers, container)
	}
	p.spec["containers"] = containers
	if p.Chance(45) {
		inits := []any{}
		for i := range 1 + p.IntN(3) {
			name := p.name(fmt.Sprint("i", i))
			container := Container(p.Rand, name, p.detail)
			if p.Chance(40) {
				container["restartPolicy"] = "Always"
			}
			p.sidecars[name] = container["restartPolicy"] == "Always"
			p.initNames = append(p.initNames, name)
			inits = append(inits, container)
		}
		p.spec["initContainers"] = inits
	}
	if p.Chance(6) {
		p.meta["annotations"] = fields{"kubernetes.io/config.source": protocol.Pick(p.Rand, "file", "http", "api")}
	}
}

// Conditions are a pod's.
func Conditions(r *protocol.Rand) []any {
	made := []any{}
	for _, kind := range []string{"PodReadyToStartContainers", "Initialized", "Ready", "ContainersReady", "PodScheduled", "example.com/gate", "g", "DisruptionTarget", "AllContainersRestarting"} {
		if r.Chance(map[bool]int{true: 65, false: 25}[kind[0] == 'P' || kind[0] == 'I' || kind[0] == 'R' || kind[0] == 'C']) {
			condition := fields{"type": kind, "status": protocol.Pick(r, "True", "True", "False", protocol.Pick(r, "True", "Unknown", ""))}
			if r.Chance(60) {
				condition["lastTransitionTime"] = Stamp(time.Unix(1795000000+r.Int64N(200_000), 0))
			}
			if kind == "PodScheduled" && r.Chance(10) {
				condition["status"], condition["reason"] = "False", protocol.Pick(r, "SchedulingGated", "Unschedulable")
			}
			made = append(made, condition)
			if r.Chance(2) {
				made = append(made, With(condition, "status", "False"))
			}
		}
	}
	if r.Chance(10) {
		r.Shuffle(len(made), func(i, j int) { made[i], made[j] = made[j], made[i] })
	}
	return made
}
