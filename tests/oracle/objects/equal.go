// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"reflect"
	"strings"

	"k8s.io/apimachinery/pkg/api/equality"
	"k8s.io/apimachinery/pkg/api/resource"
	kjson "sigs.k8s.io/json"

	"kubehpp/oracle/protocol"
)

type pairIn struct {
	APIVersion string `json:"apiVersion"`
	Kind       string `json:"kind"`
	A          text   `json:"a"`
	B          text   `json:"b"`
}

// Not asked is what nothing but this comparison sees of Go's values: an IntOrString whose key stands twice in the text,
// once with a string, which Go leaves in the value.
var equalOps = []protocol.Op{{
	Name:  "object.semantic_equal",
	Edges: pairEdges(),
	Answer: protocol.Answering(func(in pairIn) (any, error) {
		objects, err := readPair(in)
		if err != nil {
			return nil, err
		}
		return map[string]any{"equal": equality.Semantic.DeepEqual(objects[0], objects[1])}, nil
	}),
	Generate: func(r *protocol.Rand) any { return objectPair(r) },
	Prepare: func(raw json.RawMessage) (func() uint64, error) {
		var in pairIn
		if err := json.Unmarshal(raw, &in); err != nil {
			return nil, err
		}
		objects, err := readPair(in)
		if err != nil {
			return nil, err
		}
		return func() uint64 {
			if equality.Semantic.DeepEqual(objects[0], objects[1]) {
				return 1
			}
			return 0
		}, nil
	},
}}

func readPair(in pairIn) (objects [2]any, err error) {
	for i, from := range []text{in.A, in.B} {
		asked := textIn{in.APIVersion, in.Kind, from}
		if objects[i], err = newObject(asked); err != nil {
			return objects, err
		}
		if err := kjson.UnmarshalCaseSensitivePreserveInts([]byte(from), objects[i]); err != nil {
			return objects, errorKind(err, kinds[in.APIVersion+" "+in.Kind])
		}
	}
	return objects, nil
}

// variation writes an object otherwise than it was written before with the same random numbers.
type variation struct {
	r       *protocol.Rand
	alike   int // of a thousand values: written in another way
	changed int // of ten thousand: another value
}

// value replaces what stands in the text from `before` on.
func (v *variation) value(w *writer, of reflect.Type, before int) {
	if v == nil {
		return
	}
	written := w.out.String()[before:]
	replace := func(by string) {
		rest := w.out.String()[:before]
		w.out.Reset()
		w.out.WriteString(rest + by)
	}
	if v.r.IntN(1000) < v.alike {
		replace(v.otherForm(of, written))
	}
	if v.r.IntN(10000) < v.changed {
		replace(v.otherValue(of, written))
	}
}

// member leaves out a member that stands in the text from `before` on.
func (v *variation) member(w *writer, of reflect.Type, before int, written *int) {
	if v == nil {
		return
	}
	made := w.out.String()
	_, value, _ := strings.Cut(made[before:], ":")
	value = strings.TrimSpace(value)
	hollow := value == "null" || value == "[]" || value == "{}" && of.Kind() != reflect.Pointer || value == `""` && of.Kind() != reflect.Pointer
	if hollow && v.r.IntN(1000) < v.alike || v.r.IntN(20000) < v.changed {
		w.out.Reset()
		w.out.WriteString(made[:before])
		*written--
	}
}

// otherForm is another text of a value, which mostly means the same.
func (v *variation) otherForm(of reflect.Type, written string) string {
	trimmed := strings.TrimSpace(written)
	switch of.String() {
	case "resource.Quantity":
		q, err := resource.ParseQuantity(strings.Trim(trimmed, `"`))
		if err != nil {
			return written
		}
		if plain := q.AsDec().String(); !v.r.Chance(30) {
			return protocol.Pick(v.r, plain, `"`+plain+`"`, `"`+plain+`e0"`)
		} else if strings.Contains(plain, ".") {
			return `"` + plain + `000"`
		} else {
			return `"` + plain + protocol.Pick(v.r, "000m", ".0", "000000u", "e-0", ".", "000e-3") + `"`
		}
	case "v1.Time", "v1.MicroTime":
		return strings.NewReplacer(`2024-01-02T03:04:05`, `2024-01-02T05:34:05`, `Z"`, `+02:30"`).Replace(trimmed)
	}
	switch {
	case of.Kind() == reflect.Interface && strings.Trim(trimmed, "-0123456789") == "":
		return trimmed + protocol.Pick(v.r, ".0", "e0", "")
	case trimmed == "[]" || trimmed == "{}" || trimmed == `""`:
		return "null"
	case trimmed == "null" && of.Kind() == reflect.Slice:
		return protocol.Pick(v.r, "[]", "null")
	case trimmed == "null" && (of.Kind() == reflect.Map || of.Kind() == reflect.Struct):
		return "{}"
	case strings.HasPrefix(trimmed, "{") || strings.HasPrefix(trimmed, "["):
		return " " + trimmed[:1] + "\n" + trimmed[1:len(trimmed)-1] + " " + trimmed[len(trimmed)-1:]
	}
	return written
}

// otherValue is the text of a value that mostly differs.
func (v *variation) otherValue(of reflect.Type, written string) string {
	trimmed := strings.TrimSpace(written)
	switch of.String() {
	case "resource.Quantity":
		q, err := resource.ParseQuantity(strings.Trim(trimmed, `"`))
		if err != nil {
			return written
		}
		q.Add(resource.MustParse(protocol.Pick(v.r, "1n", "-1n", "1", "0", "1Ki")))
		return `"` + q.AsDec().String() + `"`
	case "v1.Time", "v1.MicroTime":
		return protocol.Pick(v.r, "null", `"2024-01-02T03:04:06Z"`, `"2024-01-02T03:04:05.000000Z"`, strings.Replace(trimmed, `:05Z`, `:05.0000005Z`, 1))
	case "v1.Duration":
		return protocol.Pick(v.r, `"1000ms"`, `"1s"`, `"0.000000001s"`)
	case "intstr.IntOrString":
		return protocol.Pick(v.r, "80", `"80"`, `""`, "0", "null")
	}
	switch of.Kind() {
	case reflect.Bool:
		return protocol.Pick(v.r, "true", "false")
	case reflect.String:
		return `"` + protocol.Pick(v.r, "a", "b", "True", "Always", "") + `"`
	case reflect.Slice:
		if strings.HasSuffix(trimmed, "]") && len(trimmed) > 2 {
			return trimmed[:len(trimmed)-1] + ",null]"
		}
		return protocol.Pick(v.r, "[]", "null", "[null]")
	case reflect.Map, reflect.Struct, reflect.Pointer:
		return protocol.Pick(v.r, "{}", "null")
	case reflect.Interface:
		return protocol.Pick(v.r, "{}", "null", "[]", "12345.5", `"a"`, "0", "0.0", "-0", "-0.0", "[-0.0]", "[1]", `{"a":1.0}`)
	}
	return protocol.Pick(v.r, "0", "1", "2", "-1")
}

// objectPair is one object written twice: the same, in another form, or with a value that differs.
func objectPair(r *protocol.Rand) pairIn {
	name := protocol.Pick(r, kindNames...)
	if r.Chance(30) {
		name = protocol.Pick(r, "v1 Pod", "v1 Node", "apps/v1 Deployment", "v1 ResourceQuota", "v1 Event")
	}
	how := style{present: protocol.Pick(r, 8, 15, 30, 50), elements: protocol.Pick(r, 1, 2, 3), odd: protocol.Pick(r, 0, 0, 0, 0, 3)}
	varied := variation{r: r, alike: protocol.Pick(r, 0, 100, 500), changed: protocol.Pick(r, 0, 0, 30, 300, 2000)}
	seed := name + r.Letters("abcdefgh", 12)
	a := writer{r: newRand(seed), style: how}
	a.value(kinds[name], 0)
	b := writer{r: newRand(seed), style: how, vary: &varied}
	b.value(kinds[name], 0)
	apiVersion, kind, _ := strings.Cut(name, " ")
	return pairIn{apiVersion, kind, text(a.out.String()), text(b.out.String())}
}

// pairEdges asks of small kinds whether all of them equals itself, of every kind whether nothing does, and what is alike
// only in part.
func pairEdges() []any {
	var made []any
	for _, name := range kindNames {
		apiVersion, kind, _ := strings.Cut(name, " ")
		if strings.HasSuffix(name, "List") && kind != "List" {
			continue
		}
		all := text(writeObject(newRand(name), name, style{present: 100, elements: 1}))
		if len(all) < 1500 {
			made = append(made, pairIn{apiVersion, kind, all, all})
		}
		made = append(made, pairIn{apiVersion, kind, "{}", "null"})
	}
	for _, each := range [][3]string{
		{"v1 Pod", `{}`, `null`},
		{"v1 Pod", `{"metadata":{"labels":{}}}`, `{"metadata":{"labels":null}}`},
		{"v1 Pod", `{"metadata":{"labels":{"a":""}}}`, `{"metadata":{"labels":{}}}`},
		{"v1 Pod", `{"metadata":{"labels":{"a":"1","b":"2"}}}`, `{"metadata":{"labels":{"b":"2","a":"1"}}}`},
		{"v1 Pod", `{"metadata":{"labels":{"a":"1","c":"2"}}}`, `{"metadata":{"labels":{"a":"1","b":"2"}}}`},
		{"v1 Pod", `{"spec":{"containers":[]}}`, `{"spec":{}}`},
		{"v1 Pod", `{"spec":{"containers":[null]}}`, `{"spec":{"containers":[{}]}}`},
		{"v1 Pod", `{"spec":{"containers":[{"name":"a"},{"name":"b"}]}}`, `{"spec":{"containers":[{"name":"b"},{"name":"a"}]}}`},
		{"v1 Pod", `{"spec":{"affinity":{}}}`, `{"spec":{"affinity":null}}`},
		{"v1 Pod", `{"spec":{"affinity":{"nodeAffinity":{}}}}`, `{"spec":{"affinity":{}}}`},
		{"v1 Pod", `{"spec":{"securityContext":{}}}`, `{"spec":{}}`},
		{"v1 Pod", `{"spec":{"overhead":{"cpu":"1"}}}`, `{"spec":{"overhead":{"cpu":"1000m"}}}`},
		{"v1 Pod", `{"spec":{"overhead":{"cpu":"1Ki"}}}`, `{"spec":{"overhead":{"cpu":1024}}}`},
		{"v1 Pod", `{"spec":{"overhead":{"cpu":"100000000000000000000"}}}`, `{"spec":{"overhead":{"cpu":"100E"}}}`},
		{"v1 Pod", `{"spec":{"overhead":{"cpu":"0"}}}`, `{"spec":{"overhead":{"cpu":null}}}`},
		{"v1 Pod", `{"spec":{"overhead":{"cpu":"0"}}}`, `{"spec":{"overhead":{}}}`},
		{"v1 Pod", `{"spec":{"overhead":{"cpu":"-0"}}}`, `{"spec":{"overhead":{"cpu":"0"}}}`},
		{"v1 Pod", `{"spec":{"overhead":{"cpu":"1n"}}}`, `{"spec":{"overhead":{"cpu":"0.1n"}}}`},
		{"v1 Pod", `{"spec":{"priority":0}}`, `{"spec":{}}`},
		{"v1 Pod", `{"spec":{"hostNetwork":false}}`, `{"spec":{}}`},
		{"v1 Pod", `{"spec":{"restartPolicy":"Other"}}`, `{"spec":{"restartPolicy":"Otheq"}}`},
		{"v1 Pod", `{"spec":{"restartPolicy":"Other"}}`, `{"spec":{"restartPolicy":"Other"}}`},
		{"v1 Pod", `{"spec":{"unknown":1}}`, `{"spec":{}}`},
		{"v1 Pod", `{"metadata":{"creationTimestamp":"2024-01-02T03:04:05Z"}}`, `{"metadata":{"creationTimestamp":"2024-01-02T05:04:05+02:00"}}`},
		{"v1 Pod", `{"metadata":{"creationTimestamp":"2024-01-02T03:04:05Z"}}`, `{"metadata":{"creationTimestamp":"2024-01-02T03:04:05.5Z"}}`},
		{"v1 Pod", `{"metadata":{"creationTimestamp":"0001-01-01T00:00:00Z"}}`, `{"metadata":{"creationTimestamp":null}}`},
		{"v1 Pod", `{"metadata":{"deletionTimestamp":"0001-01-01T00:00:00Z"}}`, `{"metadata":{"deletionTimestamp":null}}`},
		{"v1 Pod", `{"metadata":{"managedFields":[{"fieldsV1":{"a":1}}]}}`, `{"metadata":{"managedFields":[{"fieldsV1":{"a": 1}}]}}`},
		{"v1 Pod", `{"metadata":{"managedFields":[{"fieldsV1":{"a":1}}]}}`, `{"metadata":{"managedFields":[{"fieldsV1":{"a":2}}]}}`},
		{"v1 Pod", `{"metadata":{"managedFields":[{"fieldsV1":null}]}}`, `{"metadata":{"managedFields":[{}]}}`},
		{"v1 Pod", `{"x":`, `{}`},
		{"v1 Pod", `{}`, `{"spec":{"hostNetwork":1}}`},
		{"v1 Secret", `{"data":{"a":""}}`, `{"data":{"a":null}}`},
		{"v1 Secret", `{"data":{"a":"YWI="}}`, `{"data":{"a":[97,98]}}`},
		{"v1 Secret", `{"data":{"a":"YWI="}}`, `{"data":{"a":"YWM="}}`},
		{"v1 Secret", `{"immutable":false}`, `{"immutable":null}`},
		{"v1 Service", `{"spec":{"ports":[{"targetPort":80}]}}`, `{"spec":{"ports":[{"targetPort":"80"}]}}`},
		{"v1 Service", `{"spec":{"ports":[{"targetPort":80}]}}`, `{"spec":{"ports":[{"targetPort":81}]}}`},
		{"v1 Service", `{"spec":{"ports":[{"targetPort":0}]}}`, `{"spec":{"ports":[{}]}}`},
		{"v1 Service", `{"spec":{"ports":[{"targetPort":""}]}}`, `{"spec":{"ports":[{}]}}`},
		{"v1 List", `{"items":[{"a":1}]}`, `{"items":[{"a":1 }]}`},
		{"v1 List", `{"items":[null]}`, `{"items":[]}`},
		{"coordination.k8s.io/v1 Lease", `{"spec":{"renewTime":"2024-01-02T03:04:05.000001Z"}}`, `{"spec":{"renewTime":"2024-01-02T03:04:05.0000014Z"}}`},
		{"authorization.k8s.io/v1 SubjectAccessReview", `{"spec":{"extra":{"a":null}}}`, `{"spec":{"extra":{"a":[]}}}`},
		{"meta.k8s.io/v1 Table", `{"rows":[{"cells":[{"a":1,"b":[]}]}]}`, `{"rows":[{"cells":[{"b":[],"a":1}]}]}`},
		{"meta.k8s.io/v1 Table", `{"rows":[{"cells":[{"b":[]}]}]}`, `{"rows":[{"cells":[{"b":null}]}]}`},
		{"meta.k8s.io/v1 Table", `{"rows":[{"cells":[1,1.5,"\u0061"]}]}`, `{"rows":[{"cells":[1,15e-1,"a"]}]}`},
		{"meta.k8s.io/v1 Table", `{"rows":[{"cells":[1]}]}`, `{"rows":[{"cells":[1.0]}]}`},
		{"meta.k8s.io/v1 Table", `{"rows":[{"cells":[{"a":[1]}]}]}`, `{"rows":[{"cells":[{"a":[1e0]}]}]}`},
		{"meta.k8s.io/v1 Table", `{"rows":[{"cells":[-0.0]}]}`, `{"rows":[{"cells":[0.0]}]}`},
		{"meta.k8s.io/v1 Table", `{"rows":[{"cells":[-0]}]}`, `{"rows":[{"cells":[0]}]}`},
		{"meta.k8s.io/v1 Table", `{"rows":[{"cells":[0]}]}`, `{"rows":[{"cells":[0e5]}]}`},
		{"meta.k8s.io/v1 Table", `{"rows":[{"cells":[9223372036854775808]}]}`, `{"rows":[{"cells":[9223372036854775808.0]}]}`},
		{"meta.k8s.io/v1 Table", `{"rows":[{"cells":[9223372036854775807]}]}`, `{"rows":[{"cells":[9223372036854775807.0]}]}`},
	} {
		apiVersion, kind, _ := strings.Cut(each[0], " ")
		made = append(made, pairIn{apiVersion, kind, text(each[1]), text(each[2])})
	}
	return made
}
