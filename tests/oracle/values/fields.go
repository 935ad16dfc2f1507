// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"strings"

	"k8s.io/apimachinery/pkg/fields"

	"kubehpp/oracle/protocol"
)

type fieldSelectorIn struct {
	Selector text            `json:"selector"`
	Fields   map[string]text `json:"fields,omitempty"`
}

func fieldSet(in map[string]text) fields.Set {
	set := fields.Set{}
	for path, value := range in {
		set[path] = string(value)
	}
	return set
}

var fieldOps = []protocol.Op{
	{
		Name:  "fields.parse",
		Edges: edges(func(s string) any { return fieldSelectorIn{Selector: text(s)} }, fieldSelectorEdges...),
		Answer: protocol.Answering(func(in fieldSelectorIn) (any, error) {
			selector, err := fields.ParseSelector(string(in.Selector))
			if err != nil {
				return nil, err
			}
			terms := []map[string]text{}
			for _, each := range selector.Requirements() {
				term := map[string]text{"field": text(each.Field), "operator": text(each.Operator), "value": text(each.Value)}
				if value, found := selector.RequiresExactMatch(each.Field); found {
					term["exact"] = text(value)
				}
				terms = append(terms, term)
			}
			return map[string]any{"canonical": text(selector.String()), "empty": selector.Empty(), "requirements": terms}, nil
		}),
		Generate: func(r *protocol.Rand) any { return fieldSelectorIn{Selector: text(fieldSelectorText(r))} },
		Prepare: func(raw json.RawMessage) (func() uint64, error) {
			var in fieldSelectorIn
			if err := json.Unmarshal(raw, &in); err != nil {
				return nil, err
			}
			return func() uint64 {
				selector, err := fields.ParseSelector(string(in.Selector))
				if err != nil {
					return 1
				}
				return uint64(len(selector.Requirements()))
			}, nil
		},
	},
	{
		Name: "fields.match",
		Edges: []any{
			fieldSelectorIn{"a=", nil}, fieldSelectorIn{"a=", map[string]text{"a": ""}}, fieldSelectorIn{"a!=b", nil}, fieldSelectorIn{"a!=", nil},
			fieldSelectorIn{"=", nil}, fieldSelectorIn{"=x", nil}, fieldSelectorIn{"=x", map[string]text{"": "x"}}, fieldSelectorIn{"", nil},
			fieldSelectorIn{`a=\,\=\\`, map[string]text{"a": `,=\`}}, fieldSelectorIn{" a=b", map[string]text{"a": "b"}}, fieldSelectorIn{"a=\xff", map[string]text{"a": "\xff"}},
			fieldSelectorIn{"a=\\\\\xff", map[string]text{"a": "\\\xff"}}, fieldSelectorIn{"a=\\\\\xff", map[string]text{"a": "\\\ufffd"}},
		},
		Answer: protocol.Answering(func(in fieldSelectorIn) (any, error) {
			selector, err := fields.ParseSelector(string(in.Selector))
			if err != nil {
				return nil, err
			}
			return map[string]any{"matches": selector.Matches(fieldSet(in.Fields))}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			set := map[string]text{}
			for range r.IntN(6) {
				set[fieldPath(r)] = text(fieldValue(r))
			}
			return fieldSelectorIn{text(fieldSelectorText(r)), set}
		},
		Prepare: func(raw json.RawMessage) (func() uint64, error) {
			var in fieldSelectorIn
			if err := json.Unmarshal(raw, &in); err != nil {
				return nil, err
			}
			selector, err := fields.ParseSelector(string(in.Selector))
			if err != nil {
				return nil, err
			}
			set := fieldSet(in.Fields)
			return func() uint64 {
				if selector.Matches(set) {
					return 1
				}
				return 0
			}, nil
		},
	},
}

var fieldSelectorEdges = []string{
	"", ",", ",,", " ", "a", "a,b=c", "=", "==", "!=", "=,=", "=,a=b", "!=,a=b", "a=", "a==", "a!=", "=b", "==b", "!=b", "a=b", "a==b", "a!=b", "a===b", "a!==b", "a=!b",
	"a!b=c", "a!!=b", "a=b=c", "a=b!=c", "a=b,c!=d", "c!=d,a=b", ",a=b,", "a=b,,c=d", " a = b ", "a=b, c=d", `a=\`, `a=\,`, `a=\=`, `a=\\`, `a=\n`, `a=b\,c=d`,
	`a=b\,c\=d`, `a=\\,b=c`, `a=\\\,b=c`, `a\=b`, `a\,b=c`, `a\`, `\`, `\,`, `\=`, `a\!=b`, `a=\é`, "a=\\\xff", "a=\\\\\xff", "a=\xff", "a\xff=b", "a=\\,\xe2\x84", "a=\\,\xe2\x84=",
	`a=\,\=\\,a=\,\=\\`, "a=1,a=2,a!=3", "b=1,a=1,B=1", "\x00=\x00", "metadata.name=web-0", "metadata.namespace!=kube-system,status.phase=Running",
	"spec.nodeName=,status.phase!=Succeeded,status.phase!=Failed", "a>b", "a in (b)", "!a", `a==\==b`, `a=\==b`, "a=\ufffd", `a=\,` + "\u2028", "a=b\n",
}

func fieldPath(r *protocol.Rand) string {
	return protocol.Pick(r, "metadata.name", "metadata.namespace", "spec.nodeName", "status.phase", "spec.restartPolicy", "type", "a", "b", "")
}

func fieldValue(r *protocol.Rand) string {
	if r.Chance(85) {
		return protocol.Pick(r, "", "a", "b", "web-0", "Running", "Pending", "kube-system", "node-1", "x,y", "k=v", `back\slash`)
	}
	return r.Letters("ab,=\\ !\xff\xc3\xa9", r.IntN(6))
}

func fieldSelectorText(r *protocol.Rand) string {
	if r.Chance(5) {
		return r.Letters("ab,=!\\ .\xff\xc3\xa9", r.IntN(16))
	}
	if r.Chance(2) {
		return protocol.Pick(r, fieldSelectorEdges...)
	}
	made := strings.Builder{}
	for i := range 1 + r.IntN(r.IntN(protocol.Pick(r, 5, 5, 5, 30))+1) {
		if i > 0 || r.Chance(1) {
			made.WriteString(",")
		}
		value := fieldValue(r)
		if r.Chance(92) {
			value = fields.EscapeValue(value)
		}
		made.WriteString(fieldPath(r) + protocol.Pick(r, "=", "=", "==", "!=") + value)
	}
	if r.Chance(15) {
		return r.Mutate(made.String())
	}
	return made.String()
}
