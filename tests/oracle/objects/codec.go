// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"errors"
	"reflect"
	"sort"
	"strings"

	corev1 "k8s.io/api/core/v1"
	kjson "sigs.k8s.io/json"

	"kubehpp/oracle/protocol"
)

type text = protocol.Text

type textIn struct {
	APIVersion string `json:"apiVersion"`
	Kind       string `json:"kind"`
	Text       text   `json:"text"`
}

// errorKind is what is compared of an error in JSON: its text tells names of Go's types and states of its scanner.
func errorKind(err error, of reflect.Type) error {
	if isSyntax, _ := kjson.SyntaxErrorOffset(err); isSyntax {
		if strings.Contains(err.Error(), "exceeded max depth") {
			return protocol.Kind{Kind: "depth"}
		}
		return protocol.Kind{Kind: "syntax"}
	}
	// What an Unmarshaler says ends the decoding and takes the place of all errors before it: so it tells nothing of
	// which value is the first that is wrong.
	var wrongType *json.UnmarshalTypeError
	if errors.As(err, &wrongType) && !unmarshalsItself(of, strings.Split(wrongType.Field, ".")) {
		return protocol.Kind{Kind: "type", Path: jsonPath(wrongType.Field)}
	}
	return protocol.Kind{Kind: "type"}
}

var unmarshaler = reflect.TypeFor[json.Unmarshaler]()

// unmarshalsItself tells whether the type of a field, found by names that embedded structs have too, is an Unmarshaler.
func unmarshalsItself(of reflect.Type, path []string) bool {
	for !reflect.PointerTo(of).Implements(unmarshaler) && (of.Kind() == reflect.Pointer || of.Kind() == reflect.Slice || of.Kind() == reflect.Map) {
		of = of.Elem()
	}
	if reflect.PointerTo(of).Implements(unmarshaler) {
		return true
	}
	if of.Kind() != reflect.Struct || len(path) == 0 {
		return false
	}
	for i := range of.NumField() {
		field := of.Field(i)
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		if name == path[0] || name == "" && field.Name == path[0] {
			return unmarshalsItself(field.Type, path[1:])
		}
	}
	return false
}

// jsonPath leaves out the names of Go's embedded structs, the only ones that begin with a capital.
func jsonPath(fields string) string {
	var path []string
	for _, each := range strings.Split(fields, ".") {
		if each != "" && (each[0] < 'A' || each[0] > 'Z') {
			path = append(path, each)
		}
	}
	return strings.Join(path, ".")
}

func newObject(in textIn) (any, error) {
	of, known := kinds[in.APIVersion+" "+in.Kind]
	if !known {
		return nil, protocol.Unsupported(in.APIVersion + " " + in.Kind)
	}
	return reflect.New(of).Interface(), nil
}

var codecOps = []protocol.Op{
	{
		Name:  "codec.roundtrip",
		Edges: objectEdges(),
		Answer: protocol.Answering(func(in textIn) (any, error) {
			object, err := newObject(in)
			if err != nil {
				return nil, err
			}
			if err := kjson.UnmarshalCaseSensitivePreserveInts([]byte(in.Text), object); err != nil {
				return nil, errorKind(err, kinds[in.APIVersion+" "+in.Kind])
			}
			printed, err := json.Marshal(object)
			if err != nil {
				return nil, protocol.Kind{Kind: "marshal"}
			}
			return map[string]any{"text": text(printed)}, nil
		}),
		Generate: func(r *protocol.Rand) any { return objectText(r, false) },
		Prepare: func(raw json.RawMessage) (func() uint64, error) {
			var in textIn
			if err := json.Unmarshal(raw, &in); err != nil {
				return nil, err
			}
			if _, err := newObject(in); err != nil {
				return nil, err
			}
			return func() uint64 {
				object, _ := newObject(in)
				if kjson.UnmarshalCaseSensitivePreserveInts([]byte(in.Text), object) != nil {
					return 1
				}
				printed, _ := json.Marshal(object)
				return uint64(len(printed))
			}, nil
		},
	},
	{
		Name:  "codec.strict",
		Edges: objectEdges(),
		Answer: protocol.Answering(func(in textIn) (any, error) {
			object, err := newObject(in)
			if err != nil {
				return nil, err
			}
			strict, err := kjson.UnmarshalStrict([]byte(in.Text), object)
			if err != nil {
				return nil, errorKind(err, kinds[in.APIVersion+" "+in.Kind])
			}
			found := []string{}
			for _, each := range strict {
				found = append(found, each.Error())
			}
			sort.Strings(found)
			return map[string]any{"errors": append([]text{}, protocol.Texts(found)...)}, nil
		}),
		Generate: func(r *protocol.Rand) any { return objectText(r, true) },
	},
}

var codecBenches = []protocol.Op{{
	Name:   "bench.codec.list",
	Answer: benchOnly,
	Generate: func(r *protocol.Rand) any {
		return map[string]any{"text": text(writeObject(r, "v1 PodList", style{present: 10, elements: 3}))}
	},
	Prepare: func(raw json.RawMessage) (func() uint64, error) {
		var in struct{ Text text }
		if err := json.Unmarshal(raw, &in); err != nil {
			return nil, err
		}
		return func() uint64 {
			var list corev1.PodList
			if kjson.UnmarshalCaseSensitivePreserveInts([]byte(in.Text), &list) != nil {
				return 0
			}
			return uint64(len(list.Items))
		}, nil
	},
}, {
	// What codec.roundtrip does, one way at a time.
	Name: "bench.codec.decode", Answer: benchOnly, Prepare: func(raw json.RawMessage) (func() uint64, error) {
		in, _, err := jsonObject(raw)
		return func() uint64 {
			if _, object, err := decodeJSON(in); err != nil || object == nil {
				return 0
			}
			return uint64(len(in.Text))
		}, err
	},
}, {
	Name: "bench.codec.encode", Answer: benchOnly, Prepare: func(raw json.RawMessage) (func() uint64, error) {
		_, object, err := jsonObject(raw)
		return func() uint64 {
			written, _ := json.Marshal(object)
			return uint64(len(written))
		}, err
	},
}}

func jsonObject(raw json.RawMessage) (textIn, any, error) {
	var in textIn
	if err := json.Unmarshal(raw, &in); err != nil {
		return in, nil, err
	}
	return decodeJSON(in)
}

func decodeJSON(in textIn) (textIn, any, error) {
	object, err := newObject(in)
	if err == nil {
		err = kjson.UnmarshalCaseSensitivePreserveInts([]byte(in.Text), object)
	}
	return in, object, err
}

// objectEdges asks every kind for nothing, for everything, and at the limit of depth.
func objectEdges() []any {
	var made []any
	for _, name := range kindNames {
		apiVersion, kind, _ := strings.Cut(name, " ")
		texts := []string{"{}", "null"}
		if _, isList := kinds[strings.TrimSuffix(name, "List")]; !isList || name == "v1 PodList" || !strings.HasSuffix(name, "List") {
			texts = append(texts, writeObject(newRand(name), name, style{present: 100, elements: 1}))
		} // Another list's text is its item's with little around it.
		for _, each := range texts {
			made = append(made, textIn{apiVersion, kind, text(each)})
		}
	}
	nested := func(depth int, open, shut string) text {
		return text(`{"x":` + strings.Repeat(open, depth) + "1" + strings.Repeat(shut, depth) + "}")
	}
	for _, each := range []text{nested(9999, "[", "]"), nested(10000, "[", "]"), nested(9999, `{"a":`, "}"), nested(10000, `{"a":`, "}"),
		"", " ", "[]", "1", `"a"`, "true", "{", "}", `{"a"}`, `{"a":1,}`, "{}{}", "{} x", "\xef\xbb\xbf{}", "{}\x00", `{"metadata":{"labels":{"a":null}}}`,
		`{"metadata":null}`, `{"metadata":[]}`, `{"Metadata":{"name":"x"}}`, `{"metadata":{"name":"a","name":"b"}}`, `{"metadata":{},"metadata":{}}`,
		`{"metadata":{"labels":{"b":"1"},"labels":{"a":"2","b":"3"}}}`, `{"metadata":{"labels":{"b":"1","a":"2"},"labels":null}}`,
		`{"spec":{"affinity":{"nodeAffinity":{}},"affinity":null}}`, `{"spec":{"affinity":null,"affinity":{"nodeAffinity":{}}}}`,
		`{"spec":{"affinity":{"nodeAffinity":{}},"affinity":{"podAffinity":{}}}}`,
		`{"spec":{"containers":[{"name":"a","image":"x"},{"name":"c"}],"containers":[{"name":"b"}]}}`,
		`{"spec":{"containers":[{"name":"a"},{"name":"b","image":"x"},{"name":"c"}],"containers":[{}],"containers":[{},{"image":"y"},null]}}`,
		`{"spec":{"containers":[{"name":"a"},{"name":"b"}],"containers":[null],"containers":[],"containers":[{},{}]}}`,
		`{"spec":{"containers":[{"name":"a"},{"name":"b","ports":[{"name":"p"},{"name":"q"}]}],"containers":[{}],"containers":[{},{"ports":[{}]}],"containers":[{},{"ports":[{},{}]},{}]}}`,
		`{"spec":{"containers":[{"ports":[{"name":"a"},{"name":"b"}],"ports":[{}]},{}],"containers":[{}],"containers":[{"ports":[{},{}]},{"ports":[{},{}]}]}}`,
		`{"spec":{"containers":[{"name":"a"}],"containers":[null,{"name":"b"}]}}`, `{"spec":{"containers":[{"name":"a"}],"containers":null}}`,
		`{"spec":{"priority":1,"priority":null}}`, `{"metadata":{"creationTimestamp":"2024-01-02T03:04:05Z","creationTimestamp":null}}`,
		`{"spec":{"overhead":{"cpu":"1"},"overhead":{"cpu":null}}}`, `{"spec":{"hostNetwork":true,"hostNetwork":null}}`} {
		made = append(made, textIn{"v1", "Pod", each})
	}
	deep := func(depth int) string {
		return strings.Repeat("[", depth-1) + `{"b":1,"a":2}` + strings.Repeat("]", depth-1)
	}
	for _, each := range []string{`[9223372036854775809]`, `[1E400]`, `[-1e400]`, `[1,2,"x"]`, `null`, `{}`, `[{"b":1,"a":2,"b":{"c":1,"c":[]}}]`, `[[[{"a":1,"a":2,"a":3}]]]`,
		`["<\u0041\ud800\/` + "\xff\u2028" + `"]`, `[null]`, `[ ]`, `[1,2,3],"cells":[4],"cells":[null,null,null]`, `[{}],"cells":null`,
		`[{"a":1}],"cells":[{"b":1}]`, `[{"b":` + deep(12) + `,"a":{}}]`, deep(9996), deep(9997), deep(9998), "[" + strings.Join(anyNumbers, ",") + "]"} {
		made = append(made, textIn{"meta.k8s.io/v1", "Table", text(`{"rows":[{"cells":` + each + `}]}`)})
	}
	for _, each := range []string{`{"rows":[{"object":{"a":[1, 2.0]},"\u006fbject" : {"\u0061": [1 ,2.0,"\ud800", 1e99999999999]}}]}`,
		`{"rows":[{"\u0063ells":[{"\u0061" : 1, "a": 2.50}]}]}`, `{"rows":[{"cells":[1],"object":1},{"cells":[2]}],"rows":[{}],"rows":[{},{}]}`} {
		made = append(made, textIn{"meta.k8s.io/v1", "Table", text(each)})
	}
	for _, each := range []string{`{"items":[{"a" :1},2,3],"items":[4],"items":[null,null,null]}`, `{"\u0069tems":[{"a" :1}, 2.0]}`, `{"items":[1,2],"items":[],"items":[null,null]}`} {
		made = append(made, textIn{"v1", "List", text(each)})
	}
	for _, each := range []string{`{"data":"YWJj","data":[1],"data":[null,null,null,null]}`, `{"data":[1,2,3],"data":[4],"data":"","data":[null,null]}`,
		`{"data":"YQ==","data":[null,null,null,null]}`, `{"data":[1,2,3],"data":[4],"data":null,"data":[null,null]}`} {
		made = append(made, textIn{"v1", "RangeAllocation", text(each)})
	}
	for _, each := range []string{`{"attributes":{"a.b/c":{"version":0}}}`, `{"attributes":{"":{"int":"1"}}}`, `{"attributes":{"a":{"int":1},"a":{"bool":true}}}`,
		`{"attributes":{"a":{"int":1},"b":null},"attributes":{"a":{"bool":true},"c":{"versions":["x"],"versions":[null,"y"]}}}`,
		`{"capacity":{"a":{"value":1.50},"b":{"value":null,"requestPolicy":{"validValues":["1Ki",2,null]}}}}`} {
		made = append(made, textIn{"resource.k8s.io/v1", "ResourceSlice", text(`{"spec":{"devices":[` + each + `]}}`)})
	}
	for _, each := range []textIn{
		{"authorization.k8s.io/v1", "SubjectAccessReview", `{"spec":{"extra":{"a":null,"b":["x","y"],"b":[null],"c":[]}}}`},
		{"coordination.k8s.io/v1", "Lease", `{"spec":{"renewTime":"2024-01-02T03:04:05.000001+01:00","acquireTime":null}}`},
		{"certificates.k8s.io/v1", "CertificateSigningRequest", `{"spec":{"request":"YWJj","usages":["any","s/mime",null,"other"]}}`},
		{"policy/v1", "PodDisruptionBudget", `{"spec":{"minAvailable":"50%","maxUnavailable":null},"status":{"disruptedPods":{"b":"2024-01-02T03:04:05Z","a":null}}}`},
	} {
		made = append(made, each)
	}
	for _, each := range oddBase64 {
		made = append(made, textIn{"v1", "Secret", text(`{"data":{"a":"` + each + `"}}`)})
	}
	return made
}
