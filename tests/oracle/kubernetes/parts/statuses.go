// SPDX-License-Identifier: Apache-2.0

package parts

import (
	"strings"

	"kubehpp/oracle/protocol"
)

func (p *pod) running(name string) fields {
	made := fields{"name": name, "state": fields{"running": fields{}}}
	if p.detail == Full {
		made["state"] = fields{"running": fields{"startedAt": Before(p.Rand, p.now)}}
	}
	if p.Chance(85) {
		made["ready"] = true
	}
	switch {
	case p.Chance(80):
		made["started"] = true
	case p.Chance(50):
		made["started"] = false
	}
	return made
}

func (p *pod) terminated(code int) fields {
	made := fields{"exitCode": code}
	switch {
	case code == 0 && p.Chance(85):
		made["reason"] = "Completed"
	case code != 0 && p.Chance(70):
		made["reason"] = protocol.Pick(p.Rand, "Error", "Error", "OOMKilled", "ContainerStatusUnknown", "StartError", "DeadlineExceeded")
	case p.Chance(5):
		made["reason"] = "RestartingAllContainers"
	}
	if p.detail == Full {
		if p.Chance(10) {
			made["signal"] = protocol.Pick(p.Rand, 9, 15, 6, 11)
		}
		if p.Chance(90) {
			made["startedAt"], made["finishedAt"] = Before(p.Rand, p.now), Before(p.Rand, p.now)
		}
	}
	return made
}

func (p *pod) ended(name string, code int) fields {
	made := fields{"name": name, "state": fields{"terminated": p.terminated(code)}}
	// A regular init container that is done is ready.
	if code == 0 && strings.HasPrefix(name, "i") {
		made["ready"] = true
	}
	return made
}

func (p *pod) waiting(name, reason string) fields {
	state := fields{}
	if reason != "" {
		state["reason"] = reason
	}
	return fields{"name": name, "state": fields{"waiting": state}}
}

func (p *pod) restarted(status fields) fields {
	status["restartCount"] = protocol.Pick(p.Rand, 1, 1, 2, 3, 17, 1234)
	status["lastState"] = fields{"terminated": p.terminated(ExitCode(p.Rand))}
	return status
}

var pullReasons = []string{"ErrImagePull", "ImagePullBackOff", "InvalidImageName", "ErrImageNeverPull", "CreateContainerConfigError", "CreateContainerError",
	"RunContainerError", "ContainerCreating", "CrashLoopBackOff", ""}

// live makes the statuses of a pod that goes the usual way, up to some moment of it.
func (p *pod) live() {
	moment := p.IntN(10)
	if moment == 0 {
		p.status["phase"] = "Pending"
		return
	}
	fresh := protocol.Pick(p.Rand, "ContainerCreating", "PodInitializing")
	if len(p.initNames) > 0 {
		fresh = "PodInitializing"
	}
	// Init containers in their order, up to the one that is at work.
	at := len(p.initNames)
	if moment <= 3 {
		at = p.IntN(len(p.initNames) + 1)
	}
	for i, name := range p.initNames {
		switch {
		case i < at && p.sidecars[name]:
			status := p.running(name)
			if p.Chance(20) {
				status = p.restarted(status)
			}
			p.inits = append(p.inits, status)
		case i < at:
			p.inits = append(p.inits, p.ended(name, 0))
		case i == at:
			status := protocol.Pick(p.Rand, p.running(name), p.waiting(name, fresh), p.waiting(name, protocol.Pick(p.Rand, pullReasons...)), p.ended(name, ExitCode(p.Rand)))
			if p.Chance(40) {
				status = p.restarted(status)
			}
			p.inits = append(p.inits, status)
		default:
			p.inits = append(p.inits, p.waiting(name, fresh))
		}
	}
	p.status["phase"] = "Pending"
	if at < len(p.initNames) || moment <= 3 {
		for _, name := range p.names {
			p.mains = append(p.mains, p.waiting(name, fresh))
		}
		return
	}
	p.status["phase"] = "Running"
	done := moment == 9
	for _, name := range p.names {
		var status fields
		switch {
		case done:
			status = p.ended(name, protocol.Pick(p.Rand, 0, 0, 0, 1, 137))
		case moment <= 5 || p.Chance(50):
			status = p.running(name)
		case p.Chance(60):
			status = p.waiting(name, protocol.Pick(p.Rand, "CrashLoopBackOff", "CrashLoopBackOff", protocol.Pick(p.Rand, pullReasons...)))
			if p.Chance(80) {
				status = p.restarted(status)
			}
		default:
			status = p.ended(name, ExitCode(p.Rand))
		}
		if p.Chance(25) {
			status = p.restarted(status)
		}
		p.mains = append(p.mains, status)
	}
	if done {
		p.status["phase"] = protocol.Pick(p.Rand, "Succeeded", "Failed", "Running")
		for i, name := range p.initNames {
			if p.sidecars[name] && p.Chance(80) {
				p.inits[i] = p.ended(name, ExitCode(p.Rand))
			}
		}
	}
}

// scramble puts each container into any state.
func (p *pod) scramble() {
	status := func(name string) []any {
		state := protocol.Pick(p.Rand, States()...)
		if state == nil {
			return nil
		}
		made := With(state, "name", name)
		if p.Chance(30) {
			made["state"] = protocol.Pick(p.Rand, fields{"waiting": fields{"reason": protocol.Pick(p.Rand, pullReasons...)}}, fields{"terminated": p.terminated(ExitCode(p.Rand))})
		}
		if p.Chance(20) {
			made["lastState"] = fields{"terminated": p.terminated(ExitCode(p.Rand))}
		}
		if p.Chance(20) {
			made["ready"] = true
		}
		if p.detail == Full && p.Chance(40) {
			made["restartCount"] = p.IntN(5)
		}
		return []any{made}
	}
	for _, name := range p.initNames {
		p.inits = append(p.inits, status(name)...)
	}
	for _, name := range p.names {
		p.mains = append(p.mains, status(name)...)
	}
	if phase := protocol.Pick(p.Rand, "Pending", "Running", "Succeeded", "Failed", "Unknown", ""); phase != "" {
		p.status["phase"] = phase
	}
}

// spoil makes statuses just wrong: another name, one too many, one too few, another order, two states at once.
func (p *pod) spoil() {
	list := &p.mains
	if len(p.inits) > 0 && p.Chance(50) {
		list = &p.inits
	}
	if len(*list) == 0 {
		return
	}
	at := p.IntN(len(*list))
	status := (*list)[at].(fields)
	switch p.IntN(6) {
	case 0:
		(*list)[at] = With(status, "name", protocol.Pick(p.Rand, "c0", "c1", "i0", "i1", "gone"))
	case 1:
		*list = append((*list)[:at:at], (*list)[at+1:]...)
	case 2:
		*list = append((*list)[:len(*list):len(*list)], With(protocol.Pick(p.Rand, States()[1:]...), "name", status["name"]))
	case 3:
		other := p.IntN(len(*list))
		(*list)[at], (*list)[other] = (*list)[other], (*list)[at]
	case 4:
		state := fields{"running": fields{}}
		for _, key := range []string{"terminated", "waiting"} {
			if p.Chance(50) {
				state[key] = fields{}
				if key == "terminated" {
					state[key] = fields{"exitCode": ExitCode(p.Rand)}
				}
			}
		}
		(*list)[at] = With(status, "state", state)
	case 5:
		p.inits, p.mains = p.mains, p.inits
	}
}
