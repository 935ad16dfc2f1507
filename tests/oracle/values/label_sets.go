// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/validation"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/selection"

	"kubehpp/oracle/protocol"
)

type addIn struct {
	// Null for a selector of nothing.
	Selector     *text           `json:"selector"`
	Requirements []requirementIn `json:"requirements"`
}

type setIn struct {
	Labels map[string]string `json:"labels"`
	Other  map[string]string `json:"other"`
}

type validateSelectorIn struct {
	LabelSelector                     any  `json:"labelSelector"`
	AllowInvalidLabelValueInSelector  bool `json:"allowInvalidLabelValueInSelector"`
	AllowUnknownOperatorInRequirement bool `json:"allowUnknownOperatorInRequirement"`
}

var labelSetOps = []protocol.Op{
	{
		Name:  "labels.add",
		Edges: []any{addIn{nil, nil}, addIn{nil, []requirementIn{{"a", "exists", nil}}}, addIn{nil, []requirementIn{{"-", "exists", nil}}}},
		Answer: protocol.Answering(func(in addIn) (any, error) {
			selector := labels.Nothing()
			if in.Selector != nil {
				parsed, err := labels.Parse(string(*in.Selector))
				if err != nil {
					return nil, err
				}
				selector = parsed
			}
			var requirements []labels.Requirement
			for _, each := range in.Requirements {
				made, err := labels.NewRequirement(string(each.Key), selection.Operator(each.Operator), protocol.Strings(each.Values))
				if err != nil {
					return nil, err
				}
				requirements = append(requirements, *made)
			}
			added := selector.Add(requirements...)
			return map[string]any{"canonical": text(added.String()), "nothing": labels.MatchesNothing(added), "everything": added.Empty()}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			var selector *text
			if !r.Chance(3) {
				made := text(selectorText(r))
				selector = &made
			}
			most := protocol.Pick(r, 2, 2, 3, 20)
			return addIn{selector, protocol.List(r, most, func() requirementIn {
				operator := protocol.Pick(r, "in", "notin", "=", "==", "!=", "gt", "lt", "exists", "!")
				key := protocol.Pick(r, labelKeys...)
				if r.Chance(3) {
					key = labelKey(r)
				}
				values := requirementValues(r, operator)
				if r.Chance(90) {
					for i, value := range values {
						if len(value) > 3 {
							values[i] = value[:3]
						}
					}
				}
				return requirementIn{text(key), text(operator), values}
			})}
		},
	},
	{
		Name: "labels.set",
		Edges: []any{
			setIn{nil, nil}, setIn{nil, map[string]string{}}, setIn{map[string]string{"a": ""}, map[string]string{"b": ""}},
			setIn{map[string]string{"-": "x"}, nil}, setIn{map[string]string{"-": "x", "+": "y"}, nil}, setIn{map[string]string{"a": "-"}, nil},
		},
		Answer: protocol.Answering(func(in setIn) (any, error) {
			set, other := labels.Set(in.Labels), labels.Set(in.Other)
			selector := labels.SelectorFromValidatedSet(set)
			told := map[string]any{"selector": text(selector.String()), "everything": selector.Empty(),
				"selects": selector.Matches(other), "conflict": labels.Conflicts(set, other)}
			validated, err := labels.ValidatedSelectorFromSet(set)
			switch {
			case err == nil:
				told["validated"] = text(validated.String())
			case textOfUnorderedErrors(&metav1.LabelSelector{MatchLabels: set}) != nil:
				told["error"] = "several labels"
			default:
				told["error"] = text(err.Error())
			}
			return told, nil
		}),
		Generate: func(r *protocol.Rand) any {
			in := setIn{fewLabels(r, func() string { return protocol.Pick(r, labelKeys...) }), fewLabels(r, func() string { return protocol.Pick(r, labelKeys...) })}
			if r.Chance(20) {
				in.Labels = labelSet(r, func() string { return labelKey(r) })
			}
			if r.Chance(40) {
				for _, key := range protocol.SortedKeys(in.Labels) {
					if !r.Chance(5) {
						in.Other[key] = in.Labels[key]
					}
				}
			}
			return in
		},
	},
	{
		Name: "labels.to_map",
		Edges: edges(func(s string) any { return selectorIn{Selector: text(s)} }, append(selectorEdges, "a=b,c=d", " a = b ", "a=b,", ",a=b", "a=b,,c=d",
			"a=b,a=c", "b=1,a=2,b=3,c=4,a=5", "a=b=c", "=", "=b", "\u00a0a=b", "a=b\u3000", "\u2028a\u2029=\u205fb\u202f", "a=b\x85", "\xc2a=b", "a=\u1680b\u180e", "a=\u200b")...),
		Answer: protocol.Answering(func(in selectorIn) (any, error) {
			set, err := labels.ConvertSelectorToLabelsMap(string(in.Selector))
			if err != nil {
				return nil, err
			}
			return map[string]any{"labels": set}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			if r.Chance(10) {
				return selectorIn{Selector: text(selectorText(r))}
			}
			made := strings.Builder{}
			blank := func() string {
				if r.Chance(90) {
					return ""
				}
				return protocol.Pick(r, " ", "\t", "\n", "\v", "\u00a0", "\u0085", "\u2003", "\u3000", "\u1680", "\u202f", "\u2029", "\u200b", "\ufeff")
			}
			for i := range r.IntN(r.IntN(8)+1) + 1 {
				if i > 0 {
					made.WriteString(",")
				}
				made.WriteString(blank() + blank() + labelKey(r) + blank() + "=" + blank() + labelValue(r) + blank() + blank())
			}
			if r.Chance(10) {
				return selectorIn{Selector: text(r.Mutate(made.String()))}
			}
			return selectorIn{Selector: text(made.String())}
		},
	},
	{
		Name:  "labels.validate_label_selector",
		Edges: []any{validateSelectorIn{}, validateSelectorIn{LabelSelector: map[string]any{}}},
		Answer: protocol.Answering(func(in struct {
			LabelSelector                     *metav1.LabelSelector `json:"labelSelector"`
			AllowInvalidLabelValueInSelector  bool                  `json:"allowInvalidLabelValueInSelector"`
			AllowUnknownOperatorInRequirement bool                  `json:"allowUnknownOperatorInRequirement"`
		}) (any, error) {
			options := validation.LabelSelectorValidationOptions{
				AllowInvalidLabelValueInSelector:  in.AllowInvalidLabelValueInSelector,
				AllowUnknownOperatorInRequirement: in.AllowUnknownOperatorInRequirement,
			}
			// Kubernetes walks matchLabels in any order: so several wrong ones are counted.
			found, unordered := []map[string]text{}, 0
			for _, each := range validation.ValidateLabelSelector(in.LabelSelector, options, nil) {
				if each.Field == "matchLabels" && textOfUnorderedErrors(in.LabelSelector) != nil {
					unordered++
					continue
				}
				found = append(found, map[string]text{"type": text(each.Type), "field": text(each.Field), "detail": text(each.Detail)})
			}
			return map[string]any{"errors": found, "unordered": unordered,
				"hasInvalidValue": validation.LabelSelectorHasInvalidLabelValue(in.LabelSelector)}, nil
		}),
		Generate: func(r *protocol.Rand) any {
			return validateSelectorIn{labelSelector(r), r.Chance(20), r.Chance(20)}
		},
	},
}
