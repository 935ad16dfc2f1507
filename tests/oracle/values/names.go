// SPDX-License-Identifier: Apache-2.0

package main

import (
	"sort"

	"k8s.io/apimachinery/pkg/api/validate/content"
	"k8s.io/apimachinery/pkg/util/validation"

	"kubehpp/oracle/protocol"
)

type nameIn struct {
	Kind  string `json:"kind"`
	Value text   `json:"value"`
}

var nameChecks = map[string]func(string) []string{
	"cidentifier":              content.IsCIdentifier,
	"configmapkey":             validation.IsConfigMapKey,
	"decimalinteger":           content.IsDecimalInteger,
	"dns1035label":             validation.IsDNS1035Label,
	"dns1123label":             validation.IsDNS1123Label,
	"dns1123subdomain":         validation.IsDNS1123Subdomain,
	"envvarname":               validation.IsEnvVarName,
	"httpheadername":           validation.IsHTTPHeaderName,
	"labelvalue":               validation.IsValidLabelValue,
	"percent":                  validation.IsValidPercent,
	"portname":                 validation.IsValidPortName,
	"qualifiedname":            validation.IsQualifiedName,
	"relaxedenvvarname":        validation.IsRelaxedEnvVarName,
	"wildcarddns1123subdomain": validation.IsWildcardDNS1123Subdomain,
}

var nameKinds = func() []string {
	var kinds []string
	for kind := range nameChecks {
		kinds = append(kinds, kind)
	}
	sort.Strings(kinds)
	return kinds
}()

var nameSamples = []string{
	"", "a", "A", "a.b", "a-b", "a_b", "A_B", "1a", "-a", "a-", ".", "..", "..a", ".a", "a.", "a..b", "*.a", "*.a.b", "*", "10%", "%", "1.5%",
	"http", "http-alt", "80", "a--b", "example.com/name", "a/b/c", "X-Header", "a b", "FOO", "foo=bar", "0", "-1", "-0", "007", "+5", "a\n", "\u00e9",
	"\u212a", "a.\u017f",
}

func nameText(r *protocol.Rand) string {
	switch r.IntN(6) {
	case 0:
		return protocol.Pick(r, nameSamples...)
	case 1:
		return r.Mutate(protocol.Pick(r, nameSamples...))
	case 2:
		return r.Long(protocol.Pick(r, "a", "ab-0", "aB._0", "a.b"), protocol.Pick(r, 15, 63, 253))
	case 3:
		return labelKey(r)
	}
	return r.Letters(protocol.Pick(r, "ab-", "a.-", "aB_.-/", "01%-", "aZ09-_./* \n"), r.IntN(8))
}

var nameOps = []protocol.Op{{
	Name: "names.check",
	Edges: func() []any {
		var made []any
		for _, kind := range nameKinds {
			for _, value := range nameSamples {
				made = append(made, nameIn{kind, text(value)})
			}
		}
		return made
	}(),
	Answer: protocol.Answering(func(in nameIn) (any, error) {
		check, known := nameChecks[in.Kind]
		if !known {
			return nil, protocol.Unsupported(in.Kind)
		}
		return map[string]any{"messages": append([]text{}, protocol.Texts(check(string(in.Value)))...)}, nil
	}),
	Generate: func(r *protocol.Rand) any { return nameIn{protocol.Pick(r, nameKinds...), text(nameText(r))} },
}}
