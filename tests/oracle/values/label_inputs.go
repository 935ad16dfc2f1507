// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"

	"kubehpp/oracle/protocol"
)

var selectorEdges = []string{
	"", " ", "\x00", "a\x00b", "x=a\x00\x00junk", "x", "!x", "! x", "!!x", "x=", "x==", "x!=", "x=a", "x==a", "x!=a", "x in (a)",
	"x in (a,b,a)", "x in ()", "x in (,)", "x in (a,)", "x in (,a)", "x in (a,,b)", "x in (a b)", "x in (a", "x in a", "x in", "x in (",
	"x in (=)", "x notin (a,b)", "x notin ()", "in in (in)", "notin=in", "!in", "x>1", "x<1", "x>-1", "x>+1", "x>a", "x>9223372036854775807",
	"x>9223372036854775808", "x gt 1", "x lt 1", "x exists", "exists", "x,y", "x,", ",x", "x,,y", "x=a,y in (b),!z,w>3", "x=a b",
	"x=(a)", "x===a", "x!==a", "x=>a", "x=<a", "(", ")", "=", ">", "x)", "x\va", "x\fa", "x\u00a0=a", "\t\r\n x\t=\ra\n", "a/b/c=d", "/a",
	"a/", "-a", "a-", "A.b/c_d.E=f", "A/b", "!x=a", "!x in (a)", "x in(a)", "x notin(a)", "inx", "x in (in,notin)", "x in (!)", "x in (a,=)",
	"x in (a=)", "x in (a,b", "x = in", "x = notin", "x!=in", "x y", "x in (a) y", "x in (a)!y", "a,a=b,a", "\xff", "x=\xff", "x=\u00e9",
	"c,c,c,c,c,c,c,c,c,c,c,c=1,c=2,b,a=3,a=4,a=5",
}

var labelKeys = []string{
	"x", "app", "env", "tier", "a", "b", "in", "notin", "exists", "gt", "kubernetes.io/hostname", "app.kubernetes.io/name", "zone",
	"topology.kubernetes.io/zone", "A", "x.y_z-1", "1",
}

const keyLetters = "abcXYZ019-_."

func labelKey(r *protocol.Rand) string {
	switch {
	case r.Chance(88):
		return protocol.Pick(r, labelKeys...)
	case r.Chance(25):
		return r.Mutate(protocol.Pick(r, labelKeys...))
	case r.Chance(25):
		return r.Long("abz09", 63)
	case r.Chance(25):
		return r.Long("abz.09-", 253) + "/name"
	case r.Chance(30):
		return r.Letters(keyLetters, r.IntN(4)) + "/" + r.Letters(keyLetters, r.IntN(4))
	case r.Chance(20):
		return protocol.Pick(r, "", "/", "a/b/c", "a//b", "A/b", "a/b/", "a..b/c", "-/a", "a/-", "a.b./c")
	}
	return r.Letters(keyLetters, r.IntN(6))
}

var labelValues = []string{"a", "b", "c", "prod", "dev", "canary", "beta", "in", "notin", "1", "2", "10", "-1", "06", "007"}

func labelValue(r *protocol.Rand) string {
	switch {
	case r.Chance(80):
		return protocol.Pick(r, labelValues...)
	case r.Chance(30):
		return ""
	case r.Chance(20):
		return r.Mutate(protocol.Pick(r, labelValues...))
	case r.Chance(15):
		return r.Long(keyLetters, 63)
	case r.Chance(50):
		return fmt.Sprint(protocol.Pick[any](r, 9223372036854775807, "9223372036854775808", "-9223372036854775808",
			"-9223372036854775809", "+6", "-6", "00", "1_0", "6.5", "0x1", " 6", r.Int64N(100)-50))
	}
	return r.Letters(keyLetters, r.IntN(6))
}

func labelSet(r *protocol.Rand, key func() string) map[string]string {
	if r.Chance(5) {
		return nil
	}
	set := map[string]string{}
	for range r.IntN(r.IntN(20) + 2) {
		set[key()] = labelValue(r)
	}
	return set
}

// nearlyEqualLabels asks for keys and values from which those that are there differ in one byte.
func nearlyEqualLabels() []any {
	var made []any
	for _, wanted := range []string{"ab", "abc", "abcde", "abcdefgh", "abcdefghi", "abcdefghijklmnopq"} {
		for _, at := range []int{0, len(wanted) / 2, len(wanted) - 1} {
			other := wanted[:at] + "0" + wanted[at+1:]
			labels := map[string]string{"a": "", "b": "", "y": "", "z": "", other: other}
			made = append(made, selectorIn{text(wanted), labels}, selectorIn{text(other + "=" + wanted), labels},
				selectorIn{text(other + "!=" + other), labels})
		}
	}
	return made
}

func fewLabels(r *protocol.Rand, key func() string) map[string]string {
	set := map[string]string{}
	for range r.IntN(8) {
		set[key()] = labelValue(r)
	}
	return set
}

func requirementValues(r *protocol.Rand, operator string) []text {
	if r.Chance(3) {
		return nil
	}
	count := 1
	switch operator {
	case "in", "notin", "In", "NotIn":
		count = r.IntN(r.IntN(5)+1) + 1
	case "exists", "!", "Exists", "DoesNotExist":
		count = 0
	}
	if r.Chance(8) {
		count = r.IntN(4)
	}
	values := []text{}
	for range count {
		value := labelValue(r)
		if (operator == "gt" || operator == "lt" || operator == "Gt" || operator == "Lt") && r.Chance(80) {
			value = fmt.Sprint(r.IntN(200) - 20)
		}
		values = append(values, text(value))
	}
	return values
}

func selectorTerm(r *protocol.Rand) string {
	space := func() string {
		if r.Chance(85) {
			return ""
		}
		return protocol.Pick(r, " ", "  ", "\t", "\n", "\r")
	}
	key := space() + labelKey(r)
	switch r.IntN(10) {
	case 0:
		return key
	case 1:
		return space() + "!" + key
	case 2, 3:
		values := strings.Builder{}
		for i := range r.IntN(r.IntN(6)+1) + 1 {
			if i > 0 {
				values.WriteString(",")
			}
			values.WriteString(space())
			if r.Chance(95) {
				values.WriteString(labelValue(r))
			}
			values.WriteString(space())
		}
		return key + " " + protocol.Pick(r, "in", "notin") + space() + "(" + values.String() + ")" + space()
	case 4:
		return key + protocol.Pick(r, ">", "<") + space() + fmt.Sprint(r.IntN(40)-5)
	}
	return key + space() + protocol.Pick(r, "=", "==", "!=") + space() + labelValue(r) + space()
}

const selectorLetters = "ab01 =!<>(),in-./_\t"

func selectorText(r *protocol.Rand) string {
	if r.Chance(5) {
		return r.Letters(selectorLetters, r.IntN(16))
	}
	if r.Chance(2) {
		return protocol.Pick(r, selectorEdges...)
	}
	most := 5
	if r.Chance(5) {
		most = 40
	}
	made := strings.Builder{}
	for i := range r.IntN(r.IntN(most)+1) + 1 {
		if i > 0 {
			made.WriteString(",")
		}
		made.WriteString(selectorTerm(r))
	}
	if r.Chance(20) {
		return r.Mutate(made.String())
	}
	return made.String()
}

func labelSelector(r *protocol.Rand) any {
	if r.Chance(2) {
		return nil
	}
	made := map[string]any{}
	if r.Chance(60) {
		made["matchLabels"] = fewLabels(r, func() string {
			if r.Chance(90) {
				return protocol.Pick(r, labelKeys...)
			}
			return labelKey(r)
		})
	}
	if r.Chance(60) {
		most := protocol.Pick(r, 4, 4, 4, 20)
		if most > 4 {
			// Beyond twelve terms the order of those with one key depends on the order in which a map is walked.
			delete(made, "matchLabels")
		}
		made["matchExpressions"] = protocol.List(r, most, func() any {
			operator := protocol.Pick(r, "In", "NotIn", "Exists", "DoesNotExist")
			if r.Chance(2) {
				operator = protocol.Pick(r, "", "in", "Gt", "=", "\u212a", "a\"b")
			}
			// An object's strings are always UTF-8.
			values := []string{}
			for _, value := range requirementValues(r, operator) {
				values = append(values, strings.ToValidUTF8(string(value), "?"))
			}
			expression := map[string]any{"key": strings.ToValidUTF8(labelKey(r), "?"), "operator": operator}
			if len(values) > 0 || r.Chance(50) {
				expression["values"] = values
			}
			return expression
		})
	}
	return made
}
