// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"

	"kubehpp/oracle/kubernetes/parts"
	"kubehpp/oracle/protocol"
)

// edges are each kind with nothing in it, and texts that the table has to escape, to cut or to pad.
func edges() []any {
	const now = "2026-11-20T12:00:00Z"
	var made []any
	for _, kind := range protocol.SortedKeys(kinds) {
		bare := fields{"apiVersion": "v1", "kind": kind}
		named := parts.With(bare, "metadata", fields{"name": "n", "namespace": "d", "labels": fields{"b": "2", "a": "1"}})
		made = append(made, fields{"objects": []any{bare}, "now": now},
			fields{"objects": []any{named, bare}, "now": now, "wide": true, "showLabels": true, "withNamespace": true, "labelColumns": []any{"a", "x/b", "b"}},
			fields{"objects": []any{named, named}, "now": now, "noHeaders": true, "wide": true})
	}
	for _, name := range []string{"\u00fcml\u00e4ut", "\u65e5\u672c\u8a9e", "\U0001f600", "e\u0301", "a\tb", "a\nb", "\ra", "a\fb", "a\vb", "\x1b[31mred", "a\x00b", "a\u2028b", "\x7f", "a\\u0041"} {
		object := fields{"apiVersion": "v1", "kind": "Namespace", "metadata": fields{"name": name, "labels": fields{name: name}}, "status": fields{"phase": name}}
		plain := fields{"apiVersion": "v1", "kind": "Namespace", "metadata": fields{"name": "kube-system"}, "status": fields{"phase": "Active"}}
		made = append(made, fields{"objects": []any{object, plain}, "now": now, "showLabels": true, "labelColumns": []any{name}})
	}
	services := []any{}
	for _, kind := range []string{"ClusterIP", "NodePort", "LoadBalancer", "ExternalName", ""} {
		for _, external := range [][]any{nil, {"10.1.1.1", "10.1.1.2"}} {
			for _, ingress := range [][]any{nil, {fields{"hostname": "lb.example.com"}, fields{"ip": "203.0.113.7", "hostname": "x"}}} {
				services = append(services, fields{"apiVersion": "v1", "kind": "Service", "metadata": fields{"name": "s"},
					"spec":   fields{"type": kind, "externalIPs": external, "externalName": "db.example.com", "clusterIP": "None", "clusterIPs": []any{"None"}},
					"status": fields{"loadBalancer": fields{"ingress": ingress}}})
			}
		}
	}
	made = append(made, fields{"objects": services, "now": now})
	ages := []any{}
	for _, at := range []string{"2026-11-20T12:00:00Z", "2026-11-20T12:00:01Z", "2026-11-20T12:00:02Z", "2026-11-20T11:58:01Z", "2026-11-20T11:58:00Z", "2026-11-20T11:50:00Z", "2026-11-20T09:00:01Z",
		"2026-11-20T09:00:00Z", "2026-11-18T12:00:01Z", "2026-11-18T12:00:00Z", "2024-11-20T12:00:00Z", "1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z", "1600-01-01T00:00:00Z"} {
		ages = append(ages, fields{"apiVersion": "v1", "kind": "Namespace", "metadata": fields{"name": at, "creationTimestamp": at}})
	}
	return append(made, fields{"objects": ages, "now": now}, fields{"objects": statuses(), "now": now, "wide": true})
}

// statuses are pods, each with another word for STATUS.
func statuses() []any {
	var made []any
	add := func(spec, status, meta fields) {
		for key, value := range map[string]any{"name": fmt.Sprint("p", len(made)), "creationTimestamp": "2026-11-20T11:00:00Z"} {
			meta[key] = value
		}
		made = append(made, fields{"apiVersion": "v1", "kind": "Pod", "metadata": meta, "spec": spec, "status": status})
	}
	named := func(names ...string) []any {
		var list []any
		for _, name := range names {
			list = append(list, fields{"name": name})
		}
		return list
	}
	one, two := fields{"containers": named("a")}, fields{"containers": named("a", "b")}
	started := fields{"initContainers": []any{fields{"name": "s", "restartPolicy": "Always"}, fields{"name": "i"}}, "containers": named("a")}
	waits := func(name, reason string) any {
		return fields{"name": name, "state": fields{"waiting": fields{"reason": reason}}}
	}
	ends := func(name string, code, signal int, reason string) any {
		return fields{"name": name, "state": fields{"terminated": fields{"exitCode": code, "signal": signal, "reason": reason}}}
	}
	runs := func(name string, ready bool) any {
		return fields{"name": name, "state": fields{"running": fields{}}, "ready": ready, "started": true}
	}
	mains := func(phase string, of ...any) fields { return fields{"phase": phase, "containerStatuses": of} }
	inits := func(phase string, of ...any) fields { return fields{"phase": phase, "initContainerStatuses": of} }
	condition := func(of fields, kind, state, reason string) fields {
		return parts.With(of, "conditions", []any{fields{"type": kind, "status": state, "reason": reason}})
	}

	add(one, fields{"phase": "Pending"}, fields{})
	add(one, condition(fields{"phase": "Pending"}, "PodScheduled", "False", "SchedulingGated"), fields{})
	add(one, condition(fields{"phase": "Pending"}, "PodScheduled", "False", "Unschedulable"), fields{})
	add(one, fields{"phase": "Failed", "reason": "Evicted"}, fields{})
	for _, reason := range []string{"ContainerCreating", "ImagePullBackOff", "CrashLoopBackOff", "Completed", ""} {
		add(two, mains("Pending", waits("a", reason), runs("b", true)), fields{})
	}
	add(two, mains("Running", runs("a", true), runs("b", false)), fields{})
	for _, code := range []int{0, 1} {
		for _, reason := range []string{"", "Completed", "Error", "OOMKilled"} {
			add(two, mains("Running", ends("a", code, 0, reason), runs("b", true)), fields{})
			add(two, condition(mains("Running", ends("a", code, 0, reason), runs("b", true)), "Ready", "True", ""), fields{})
			add(two, mains("Failed", ends("a", 0, 0, "Completed"), ends("b", code, 0, reason)), fields{})
			add(two, mains("Failed", ends("a", code, 9, reason), ends("b", 1, 15, "")), fields{})
		}
	}
	add(two, condition(mains("Running", ends("a", 0, 0, "Completed"), runs("b", true)), "Ready", "False", ""), fields{})
	// An init container that is at work, fails, waits; behind a sidecar that has started, or has not.
	for _, sidecar := range []any{runs("s", true), runs("s", false), fields{"name": "s", "state": fields{"running": fields{}}}, ends("s", 0, 0, "Completed"), ends("s", 1, 0, "Error")} {
		for _, init := range []any{runs("i", false), ends("i", 0, 0, "Completed"), ends("i", 1, 0, "Error"), ends("i", 3, 0, ""), ends("i", 3, 9, ""), waits("i", "CrashLoopBackOff"), waits("i", "PodInitializing")} {
			add(started, inits("Pending", sidecar, init), fields{})
		}
	}
	restarted := func(of any, count int, at string) any {
		return parts.With(parts.With(of.(fields), "restartCount", count), "lastState", fields{"terminated": fields{"exitCode": 1, "finishedAt": at}})
	}
	whole := inits("Running", restarted(runs("s", true), 2, "2026-11-20T11:59:00Z"), restarted(ends("i", 0, 0, "Completed"), 5, "2026-11-20T11:59:30Z"))
	whole["containerStatuses"] = []any{restarted(runs("a", true), 3, "2026-11-20T11:30:00Z")}
	add(started, whole, fields{})
	again := inits("Running", restarted(runs("s", true), 2, "2026-11-20T11:59:00Z"), restarted(waits("i", "CrashLoopBackOff"), 5, "2026-11-20T11:59:30Z"))
	again["containerStatuses"] = []any{restarted(runs("a", true), 3, "2026-11-20T11:30:00Z")}
	add(started, again, fields{})
	add(started, condition(again, "Initialized", "True", ""), fields{})
	for _, phase := range []string{"Pending", "Running", "Succeeded", "Failed", "Unknown"} {
		for _, reason := range []string{"", "NodeLost"} {
			add(one, parts.With(mains(phase, runs("a", true)), "reason", reason), fields{"deletionTimestamp": "2026-11-20T12:00:10Z"})
		}
	}
	return made
}
