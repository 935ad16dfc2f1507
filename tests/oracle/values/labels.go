// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"sort"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/validation"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/selection"

	"kubehpp/oracle/protocol"
)

type text = protocol.Text

type selectorIn struct {
	Selector text              `json:"selector"`
	Labels   map[string]string `json:"labels,omitempty"`
}

type labelsIn struct {
	Labels map[string]string `json:"labels"`
}

type requirementOut struct {
	Key      text   `json:"key"`
	Operator string `json:"operator"`
	Values   []text `json:"values"`
	// What Selector.RequiresExactMatch says of the key.
	Exact *text `json:"exact,omitempty"`
}

var labelOps = []protocol.Op{
	{
		Name:  "labels.parse",
		Edges: edges(func(s string) any { return selectorIn{Selector: text(s)} }, selectorEdges...),
		Answer: protocol.Answering(func(in selectorIn) (any, error) {
			selector, err := labels.Parse(string(in.Selector))
			if err != nil {
				return nil, err
			}
			requirements, _ := selector.Requirements()
			terms := []requirementOut{}
			for _, each := range requirements {
				term := requirementOut{Key: text(each.Key()), Operator: string(each.Operator()),
					Values: append([]text{}, protocol.Texts(each.Values().List())...)}
				if value, found := selector.RequiresExactMatch(each.Key()); found {
					exact := text(value)
					term.Exact = &exact
				}
				terms = append(terms, term)
			}
			return map[string]any{"canonical": text(selector.String()), "empty": selector.Empty(), "requirements": terms}, nil
		}),
		Generate: func(r *protocol.Rand) any { return selectorIn{Selector: text(selectorText(r))} },
		Prepare: func(raw json.RawMessage) (func() uint64, error) {
			var in selectorIn
			if err := json.Unmarshal(raw, &in); err != nil {
				return nil, err
			}
			return func() uint64 {
				selector, err := labels.Parse(string(in.Selector))
				if err != nil {
					return 1
				}
				requirements, _ := selector.Requirements()
				return uint64(len(requirements))
			}, nil
		},
	},
	{
		Name: "labels.match",
		Edges: append(nearlyEqualLabels(), []any{
			selectorIn{"x notin ()", map[string]string{"x": ""}}, selectorIn{"x notin ()", nil},
			selectorIn{"x>5", map[string]string{"x": "+6"}}, selectorIn{"x>5", map[string]string{"x": "06"}},
			selectorIn{"x<5", map[string]string{"x": "-6"}}, selectorIn{"x>5", map[string]string{"x": " 6"}},
			selectorIn{"x>5", map[string]string{"x": "9223372036854775808"}}, selectorIn{"x=", map[string]string{"x": ""}},
			selectorIn{"x=", nil}, selectorIn{"x!=a", nil}, selectorIn{"", nil},
		}...),
		Answer: protocol.Answering(func(in selectorIn) (any, error) {
			selector, err := labels.Parse(string(in.Selector))
			if err != nil {
				return nil, err
			}
			return map[string]any{"matches": selector.Matches(labels.Set(in.Labels))}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			return selectorIn{text(selectorText(r)), labelSet(r, func() string { return labelKey(r) })}
		},
		Prepare: func(raw json.RawMessage) (func() uint64, error) {
			var in selectorIn
			if err := json.Unmarshal(raw, &in); err != nil {
				return nil, err
			}
			selector, err := labels.Parse(string(in.Selector))
			if err != nil {
				return nil, err
			}
			return func() uint64 {
				if selector.Matches(labels.Set(in.Labels)) {
					return 1
				}
				return 0
			}, nil
		},
	},
	{
		Name: "labels.requirement",
		Edges: func() []any {
			var made []any
			for _, operator := range []text{"in", "notin", "=", "==", "!=", "gt", "lt", "exists", "!", "", "In", "<", "a\"b", "\u212a", "\xff", "\x00"} {
				for _, values := range [][]text{nil, {}, {""}, {"a"}, {"1"}, {"b", "a", "a"}, {"1", "x y"}, {"-1"}, {"\xff"}, {"a\nb", "<"}} {
					made = append(made, requirementIn{"k", operator, values}, requirementIn{"a/b/c", operator, values})
				}
			}
			return made
		}(),
		Answer: protocol.Answering(func(in requirementIn) (any, error) {
			made, err := labels.NewRequirement(string(in.Key), selection.Operator(in.Operator), protocol.Strings(in.Values))
			if err != nil {
				return nil, err
			}
			return map[string]any{"canonical": text(made.String())}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			operator := protocol.Pick(r, "in", "notin", "=", "==", "!=", "gt", "lt", "exists", "!", "in", "notin")
			if r.Chance(4) {
				operator = protocol.Pick(r, "", "In", "IN", "<", ">", "exists ", "\"", "<nil>")
			}
			return requirementIn{text(labelKey(r)), text(operator), requirementValues(r, operator)}
		},
	},
	{
		Name:  "labels.from_label_selector",
		Edges: []any{map[string]any{"labelSelector": nil}, map[string]any{"labelSelector": map[string]any{}}},
		Answer: protocol.Answering(func(in struct {
			LabelSelector *metav1.LabelSelector `json:"labelSelector"`
		}) (any, error) {
			selector, err := metav1.LabelSelectorAsSelector(in.LabelSelector)
			if err != nil {
				if several := textOfUnorderedErrors(in.LabelSelector); several != nil {
					return nil, several
				}
				return nil, err
			}
			told := map[string]any{"canonical": text(selector.String()), "nothing": labels.MatchesNothing(selector),
				"everything": selector.Empty(), "formatted": text(metav1.FormatLabelSelector(in.LabelSelector))}
			if asMap, err := metav1.LabelSelectorAsMap(in.LabelSelector); err != nil {
				told["mapError"] = text(err.Error())
			} else {
				told["map"] = asMap
			}
			return told, nil
		}),
		Generate: func(r *protocol.Rand) any { return map[string]any{"labelSelector": labelSelector(r)} },
	},
	{
		Name:  "labels.to_label_selector",
		Edges: edges(func(s string) any { return selectorIn{Selector: text(s)} }, selectorEdges...),
		Answer: protocol.Answering(func(in selectorIn) (any, error) {
			selector, err := metav1.ParseToLabelSelector(string(in.Selector))
			if err != nil {
				return nil, err
			}
			return map[string]any{"labelSelector": selector}, nil
		}),
		Generate: func(r *protocol.Rand) any { return selectorIn{Selector: text(selectorText(r))} },
	},
	{
		Name: "labels.validate",
		Edges: []any{
			labelsIn{nil}, labelsIn{map[string]string{}}, labelsIn{map[string]string{"": ""}}, labelsIn{map[string]string{"a": "-"}},
			labelsIn{map[string]string{"/": "-"}}, labelsIn{map[string]string{"a/b/c": strings.Repeat("-", 64)}},
			labelsIn{map[string]string{strings.Repeat("A", 254) + "/" + strings.Repeat("-", 64): "a b", "ok": "ok"}},
			labelsIn{map[string]string{"-": "x", "_": "y", "+": "z", "a": "ok", "b": "not ok"}}, labelsIn{map[string]string{"\u00e9": "\u00e9"}},
		},
		Answer: protocol.Answering(func(in labelsIn) (any, error) {
			// Kubernetes walks a map, in any order: so the errors are sorted here.
			found := []string{}
			for _, each := range validation.ValidateLabels(in.Labels, nil) {
				line, err := json.Marshal([]text{text(each.Type), text(each.Field), text(each.Detail)})
				if err != nil {
					return nil, err
				}
				found = append(found, string(line))
			}
			sort.Strings(found)
			errors := []map[string]text{}
			for _, line := range found {
				var parts []text
				if err := json.Unmarshal([]byte(line), &parts); err != nil {
					return nil, err
				}
				errors = append(errors, map[string]text{"type": parts[0], "field": parts[1], "detail": parts[2]})
			}
			return map[string]any{"errors": errors}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			return labelsIn{labelSet(r, func() string { return labelKey(r) })}
		},
	},
}

type matchAllIn struct {
	Selector text                `json:"selector"`
	Sets     []map[string]string `json:"sets"`
}

var labelBenches = []protocol.Op{{
	Name:   "bench.labels.match_all",
	Answer: func(json.RawMessage) (any, error) { return nil, protocol.Unsupported("for --bench alone") },
	Generate: func(r *protocol.Rand) any {
		in := matchAllIn{Selector: text(protocol.Pick(r, "app=a,env in (prod,dev)", "env notin (dev),tier", "x>1,!notin"))}
		for range 1000 {
			in.Sets = append(in.Sets, fewLabels(r, func() string { return protocol.Pick(r, labelKeys...) }))
		}
		return in
	},
	Prepare: func(raw json.RawMessage) (func() uint64, error) {
		var in matchAllIn
		if err := json.Unmarshal(raw, &in); err != nil {
			return nil, err
		}
		selector, err := labels.Parse(string(in.Selector))
		if err != nil {
			return nil, err
		}
		return func() uint64 {
			count := uint64(0)
			for _, each := range in.Sets {
				if selector.Matches(labels.Set(each)) {
					count++
				}
			}
			return count
		}, nil
	},
}}

type requirementIn struct {
	Key      text   `json:"key"`
	Operator text   `json:"operator"`
	Values   []text `json:"values"`
}

// textOfUnorderedErrors tells of a selector with several faults in matchLabels that no text can be compared, since
// Kubernetes meets them in a map's order; otherwise nil.
func textOfUnorderedErrors(selector *metav1.LabelSelector) error {
	faults := 0
	for key, value := range selector.MatchLabels {
		if _, err := labels.NewRequirement(key, selection.Equals, []string{value}); err != nil {
			faults++
		}
	}
	if faults > 1 {
		return protocol.Kind{Kind: "several labels"}
	}
	return nil
}

func edges(make func(string) any, texts ...string) []any {
	var made []any
	for _, each := range texts {
		made = append(made, make(each))
	}
	return made
}
