// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/base64"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"reflect"
	"strings"

	"kubehpp/oracle/protocol"
)

// style says how an object's text is written.
type style struct {
	present  int // of a hundred fields
	elements int // at most in a list
	odd      int // of a thousand values: another shape, null, an edge of the value's range
	strict   int // of a thousand fields: unknown, twice, or in another case
}

func newRand(name string) *protocol.Rand {
	hash := fnv.New64a()
	hash.Write([]byte(name))
	return &protocol.Rand{Rand: rand.New(rand.NewPCG(1, hash.Sum64()))}
}

func objectText(r *protocol.Rand, strict bool) any {
	name := protocol.Pick(r, kindNames...)
	if r.Chance(40) {
		name = protocol.Pick(r, "v1 Pod", "v1 Pod", "v1 Node", "v1 Service", "apps/v1 Deployment", "v1 Secret", "v1 Event",
			"meta.k8s.io/v1 Table", "meta.k8s.io/v1 Table", "v1 List", "v1 RangeAllocation")
	}
	how := style{present: protocol.Pick(r, 3, 8, 15, 30), elements: protocol.Pick(r, 1, 2, 3), odd: protocol.Pick(r, 0, 0, 2, 10, 100),
		strict: protocol.Pick(r, 0, 0, 5, 50)}
	if strict {
		how.strict = protocol.Pick(r, 0, 5, 30, 200)
		how.odd = protocol.Pick(r, 0, 0, 2)
	}
	made := writeObject(r, name, how)
	if r.Chance(3) {
		name, made = "v1 PodList", listOfAlike(r, how)
	}
	if r.Chance(6) {
		made = r.Mutate(made)
	}
	apiVersion, kind, _ := strings.Cut(name, " ")
	return textIn{apiVersion, kind, text(made)}
}

// listOfAlike writes a list in which few pods come again and again.
func listOfAlike(r *protocol.Rand, how style) string {
	var pods, items []string
	for range 1 + r.IntN(4) {
		pods = append(pods, writeObject(r, "v1 Pod", how))
	}
	for range 2 + r.IntN(6) {
		items = append(items, protocol.Pick(r, pods...))
	}
	return `{"items":[` + strings.Join(items, ",") + "]}"
}

func writeObject(r *protocol.Rand, name string, how style) string {
	w := writer{r: r, style: how}
	w.value(kinds[name], 0)
	return w.out.String()
}

type writer struct {
	r    *protocol.Rand
	out  strings.Builder
	vary *variation // nil where nothing is varied
	style
}

func (w *writer) space() {
	if w.odd != 0 && w.r.Chance(1) {
		w.out.WriteString(protocol.Pick(w.r, " ", "\n", "\t", "\r", "  "))
	}
}

func (w *writer) quoted(from string) {
	w.out.WriteByte('"')
	for i := range len(from) {
		switch c := from[i]; {
		case c == '"' || c == '\\':
			w.out.WriteByte('\\')
			w.out.WriteByte(c)
		case c < 0x20:
			fmt.Fprintf(&w.out, "\\u%04x", c)
		default:
			w.out.WriteByte(c)
		}
	}
	w.out.WriteByte('"')
}

// key writes a name as a key, sometimes with a letter escaped that needs no escape.
func (w *writer) key(name string) {
	if name == "" || name[0] >= 0x80 || w.r.IntN(2000) >= w.odd+w.strict {
		w.quoted(name)
		return
	}
	before := w.out.Len()
	w.quoted(name[1:])
	rest := w.out.String()[before+1:]
	made := w.out.String()[:before] + fmt.Sprintf(protocol.Pick(w.r, "\"\\u%04x", "\"\\u%04X"), name[0]) + rest
	w.out.Reset()
	w.out.WriteString(made)
}

// any writes JSON of any shape, as it stands where the type is `any` or keeps the JSON's text.
func (w *writer) any(depth int) {
	w.space()
	if depth > 3 || w.r.Chance(60) {
		switch w.r.IntN(4) {
		case 0:
			w.text()
		case 1:
			w.out.WriteString(protocol.Pick(w.r, "true", "false", "null"))
		case 2:
			w.out.WriteString(protocol.Pick(w.r, anyNumbers...))
		case 3:
			w.out.WriteString(w.number())
		}
		return
	}
	object := w.r.Chance(60)
	w.out.WriteString(map[bool]string{true: "{", false: "["}[object])
	for i := range w.r.IntN(5) {
		if i != 0 {
			w.space()
			w.out.WriteByte(',')
		}
		if object {
			w.space()
			w.key(protocol.Pick(w.r, "a", "b", "c", "", "<", "é", protocol.Pick(w.r, words...)))
			w.out.WriteByte(':')
		}
		w.any(depth + 1)
	}
	w.out.WriteString(map[bool]string{true: "}", false: "]"}[object])
}

// number writes one that differs from others in its number of digits and its exponent.
func (w *writer) number() string {
	made := protocol.Pick(w.r, "", "-")
	if w.r.Chance(50) {
		made += protocol.Pick(w.r, "1", "9", "5", "7") + w.r.Letters("0123456789", w.r.IntN(25))
	} else {
		made += "0"
	}
	if w.r.Chance(50) {
		made += "." + w.r.Letters("0001234569", 1+w.r.IntN(20))
	}
	if w.r.Chance(50) {
		made += protocol.Pick(w.r, "e", "E") + protocol.Pick(w.r, "", "+", "-") + fmt.Sprint(protocol.Pick(w.r, w.r.IntN(30), w.r.IntN(400)))
	}
	return made
}

var anyNumbers = []string{"0", "-0", "-0.0", "-0e0", "0e400", "1", "-1", "1.0", "1e3", "1E+2", "1e-6", "9.99e-7", "1e-7", "123e-9", "1e20", "1e21", "1e22",
	"999999999999999999999", "1000000000000000000000", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
	"18446744073709551615", "18446744073709551616", "9007199254740993", "9007199254740993.0", "123456789012345678901234567890", "0.1", "0.30000000000000004",
	"1.7976931348623157e308", "4.9e-324", "2.4e-324", "1e-400", "-1e-400", "1e-99999999999", "0.000001", "0.0000001", "100000000000000000000.5", "1.5e300",
	"2.2250738585072014e-308"}

var words = []string{"", "a", "app", "web", "Always", "Never", "OnFailure", "Running", "Pending", "True", "False", "Unknown", "NoSchedule", "NoExecute",
	"Equal", "Exists", "In", "NotIn", "TCP", "UDP", "ClusterIP", "Filesystem", "Block", "cpu", "memory", "0", "null", "\u00e9", "\U0001f600", "\u2028", "<&>",
	"a\"b\\c", "line\nbreak", "\x7f", "kubernetes.io/name", "x", "y", "2024-01-02T03:04:05Z", "1Gi", "YQ=="}

// The content of JSON strings as it stands between the quotes.
var oddStrings = []string{`\n\t` + "\xff", `\ud800`, `\udc00`, `\ud83d\ude00`, `\u0000`, `\/`, `\b\f\n\r\t`, "\xff", "\xc3", "\xed\xa0\x80", `\ud800\u0041`, `\ud800\ud800`, `\u00E9`,
	`\x`, "\n", "\t", "\x7f", `\u12`, "\u2029"}

var oddBase64 = []string{"Y", "Y=", "Y==", "Y===", "YQ", "YQ=", "YQ==", "YQ===", "YR==", "YWI", "YWI=", "YWJ=", "YWJj", "YWJj=", "=", "====", "YQ==YQ==", "Y Q==", `YQ=\n=`,
	`YW\r\nJj`, "_-==", "//8=", "Y\u00e9==", "YQ==x"}

var oddValues = []string{"null", "null", "null", "null", "{}", "[]", `""`, "0", "1", "-1", "1.5", "1e3", "1.0", "-0", "true", "false", `"a"`, `"1"`, "[null]", `{"a":null}`,
	"2147483648", "-2147483649", "9223372036854775808", "-9223372036854775809", "1E400", "1e-400", "18446744073709551616", "01", "+1", ".5", "nul", "[1,2]",
	`[{}]`, `{"a":{}}`, `[""]`, `"5Gi"`, `"2024-01-02T03:04:05Z"`, "0.1", "1e21", "100000000000000000000000"}

func (w *writer) value(of reflect.Type, depth int) {
	before := w.out.Len()
	w.plainValue(of, depth)
	w.vary.value(w, of, before)
}

func (w *writer) plainValue(of reflect.Type, depth int) {
	w.space()
	if w.r.IntN(1000) < w.odd {
		w.out.WriteString(protocol.Pick(w.r, oddValues...))
		return
	}
	switch of.String() {
	case "resource.Quantity":
		w.quantity()
		return
	case "v1.Time":
		w.out.WriteString(protocol.Pick(w.r, `"2024-01-02T03:04:05Z"`, `"2024-01-02T03:04:05.999Z"`, `"1970-01-01T00:00:00+01:00"`, "null", `"0001-01-01T00:00:00Z"`))
		return
	case "v1.MicroTime":
		w.out.WriteString(protocol.Pick(w.r, `"2024-01-02T03:04:05.000001Z"`, `"2024-01-02T03:04:05.999999-07:00"`, "null", `"0001-01-01T00:00:00.000000Z"`))
		return
	case "v1.Duration":
		w.out.WriteString(protocol.Pick(w.r, `"1s"`, `"1h0m0.5s"`, `"-3ms"`, `"0"`))
		return
	case "intstr.IntOrString":
		w.out.WriteString(protocol.Pick(w.r, "0", "80", "-1", `"http"`, `"25%"`, `""`, "2147483647"))
		return
	case "runtime.RawExtension", "v1.FieldsV1":
		if w.r.Chance(30) {
			w.any(0)
			return
		}
		w.out.WriteString(protocol.Pick(w.r, "{}", `{"f:metadata":{"f:name":{}}}`, `{"kind":"Pod", "apiVersion":"v1" , "x":[1, 2.50,1e3,"<&>`+"\u2028"+`"]}`, "[]", "null", "1", `"a"`))
		return
	}
	switch of.Kind() {
	case reflect.Pointer:
		w.value(of.Elem(), depth)
	case reflect.Struct:
		w.object(of, depth)
	case reflect.Slice:
		if of.Elem().Kind() == reflect.Uint8 && w.r.IntN(300) < w.odd {
			w.out.WriteString(`"` + protocol.Pick(w.r, oddBase64...) + `"`)
			return
		}
		if of.Elem().Kind() == reflect.Uint8 && w.r.IntN(100) >= w.odd {
			w.quoted(base64.StdEncoding.EncodeToString([]byte(w.r.Letters("ab\x00\xff", w.r.IntN(8)))))
			return
		}
		w.out.WriteByte('[')
		for i := range w.count(depth) {
			if i != 0 {
				w.out.WriteByte(',')
			}
			w.value(of.Elem(), depth+1)
		}
		w.out.WriteByte(']')
	case reflect.Map:
		w.out.WriteByte('{')
		for i := range w.count(depth) {
			if i != 0 {
				w.out.WriteByte(',')
			}
			w.key(protocol.Pick(w.r, words...))
			w.out.WriteByte(':')
			w.value(of.Elem(), depth+1)
		}
		w.out.WriteByte('}')
	case reflect.Interface:
		w.any(0)
	case reflect.String:
		w.text()
	case reflect.Bool:
		w.out.WriteString(protocol.Pick(w.r, "true", "false"))
	case reflect.Float32, reflect.Float64:
		w.out.WriteString(protocol.Pick(w.r, "0", "1.5", "-0.1", "1e21", "1e-7", "1e20", "123456789.125"))
	default:
		w.out.WriteString(protocol.Pick(w.r, "0", "1", "-1", "30", "65535", "2147483647", "-2147483648", fmt.Sprint(w.r.Int32())))
	}
}

func (w *writer) text() {
	if w.odd != 0 && w.r.Chance(5) {
		w.out.WriteString(`"` + protocol.Pick(w.r, "", "a") + protocol.Pick(w.r, oddStrings...) + protocol.Pick(w.r, "", "b") + `"`)
		return
	}
	w.quoted(protocol.Pick(w.r, words...))
}

func (w *writer) quantity() {
	made := protocol.Pick(w.r, "0", "1", "100m", "1Gi", "1.5Gi", "2k", "1e3", "64M", "1.100", "+1", "5.Ki", "1n", "-1", "12E", "9Ei", "0.5", "1000")
	if w.odd != 0 && w.r.Chance(10) {
		made = w.r.Mutate(made)
	}
	if w.r.Chance(15) {
		w.out.WriteString(protocol.Pick(w.r, "1", "0.5", "1e3", "1E3", "100", "-2", "1.50"))
		return
	}
	w.quoted(made)
}

func (w *writer) count(depth int) int {
	if w.present == 100 {
		return 1
	}
	if depth > 12 {
		return 0
	}
	return w.r.IntN(w.elements + 1)
}

func (w *writer) object(of reflect.Type, depth int) {
	w.out.WriteByte('{')
	w.members(of, depth, new(int))
	w.out.WriteByte('}')
}

func (w *writer) members(of reflect.Type, depth int, written *int) {
	member := func(name string, of reflect.Type) {
		before := w.out.Len()
		if *written != 0 {
			w.out.WriteByte(',')
		}
		*written++
		w.space()
		w.key(name)
		w.space()
		w.out.WriteByte(':')
		w.value(of, depth+1)
		w.vary.member(w, of, before, written)
	}
	for i := range of.NumField() {
		field := of.Field(i)
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		if field.Anonymous && (name == "" || strings.Contains(options, "inline")) {
			w.members(field.Type, depth, written)
			continue
		}
		if name == "-" || name == "" || !field.IsExported() || !w.r.Chance(max(w.present, 60-12*depth)) && w.present != 100 {
			continue
		}
		if w.r.IntN(1000) < w.strict {
			switch w.r.IntN(4) {
			case 0:
				member(strings.ToUpper(name[:1])+name[1:], field.Type)
				continue
			case 1:
				for range 1 + w.r.IntN(3) {
					member(name, field.Type)
				}
			case 2:
				member(name+"s", field.Type)
			case 3:
				member(protocol.Pick(w.r, words...), field.Type)
			}
		}
		member(name, field.Type)
	}
}
