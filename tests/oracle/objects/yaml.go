// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	goyaml "go.yaml.in/yaml/v2"
	kjson "sigs.k8s.io/json"
	"sigs.k8s.io/yaml"

	"kubehpp/oracle/protocol"
)

type yamlIn struct {
	Text text `json:"text"`
}

var yamlOps = []protocol.Op{{
	Name: "yaml.to_json",
	Edges: func() []any {
		var made []any
		for _, each := range yamlEdges {
			made = append(made, yamlIn{text(each)})
		}
		for _, each := range scalars {
			made = append(made, yamlIn{text(each)}, yamlIn{text("a: " + each)}, yamlIn{text("? " + each + "\n: b")}, yamlIn{text("[" + each + "]")})
		}
		return made
	}(),
	Answer: protocol.Answering(func(in yamlIn) (any, error) {
		printed, err := yamlToJSON(in.Text)
		if err != nil {
			return nil, err
		}
		// Printed once more, so that both ways to write U+FFFD look the same.
		decoder := json.NewDecoder(bytes.NewReader(printed))
		decoder.UseNumber()
		var value any
		if err := decoder.Decode(&value); err != nil {
			return nil, err
		}
		if printed, err = json.Marshal(value); err != nil {
			return nil, err
		}
		return map[string]any{"text": text(printed)}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		if r.Chance(20) {
			return yamlIn{text(rewritten(r, yamlSoup(r)))}
		}
		made := yamlText(r)
		if r.Chance(20) {
			made = r.Mutate(made)
		}
		if r.Chance(25) {
			made = disturbed(r, made)
		}
		return yamlIn{text(rewritten(r, made))}
	},
}, {
	// As the API machinery reads a manifest, and kubectl writes it. Of several wrong fields Go tells the first by name,
	// since it sorts them on the way; the library the first of the text: so no path is compared.
	Name:  "yaml.roundtrip",
	Edges: yamlObjectEdges(),
	Answer: protocol.Answering(func(in textIn) (any, error) {
		object, err := newObject(in)
		if err != nil {
			return nil, err
		}
		printed, err := yamlToJSON(in.Text)
		if err != nil {
			return nil, err
		}
		if err := kjson.UnmarshalCaseSensitivePreserveInts(printed, object); err != nil {
			var kind protocol.Kind
			errors.As(errorKind(err, kinds[in.APIVersion+" "+in.Kind]), &kind)
			return nil, protocol.Kind{Kind: kind.Kind}
		}
		written, err := yaml.Marshal(object)
		if err != nil {
			return nil, protocol.Kind{Kind: "marshal"}
		}
		return map[string]any{"text": text(written)}, nil
	}),
	Generate: func(r *protocol.Rand) any {
		in := objectText(r, false).(textIn)
		if printed, err := yaml.JSONToYAML([]byte(in.Text)); err == nil && r.Chance(90) {
			in.Text = text(printed)
		}
		if r.Chance(10) {
			in.Text = text(r.Mutate(string(in.Text)))
		}
		return in
	},
}}

// yamlBenches time what yaml.roundtrip does, one way at a time.
var yamlBenches = []protocol.Op{
	{Name: "bench.yaml.decode", Answer: benchOnly, Prepare: func(raw json.RawMessage) (func() uint64, error) {
		in, _, err := yamlObject(raw)
		return func() uint64 {
			if _, object, err := decodeYAML(in); err != nil || object == nil {
				return 0
			}
			return uint64(len(in.Text))
		}, err
	}},
	{Name: "bench.yaml.encode", Answer: benchOnly, Prepare: func(raw json.RawMessage) (func() uint64, error) {
		_, object, err := yamlObject(raw)
		return func() uint64 {
			written, _ := yaml.Marshal(object)
			return uint64(len(written))
		}, err
	}},
}

func benchOnly(json.RawMessage) (any, error) { return nil, protocol.Unsupported("for --bench alone") }

func yamlObject(raw json.RawMessage) (textIn, any, error) {
	var in textIn
	if err := json.Unmarshal(raw, &in); err != nil {
		return in, nil, err
	}
	return decodeYAML(in)
}

func decodeYAML(in textIn) (textIn, any, error) {
	object, err := newObject(in)
	if err != nil {
		return in, nil, err
	}
	printed, err := yaml.YAMLToJSON([]byte(in.Text))
	if err != nil {
		return in, nil, err
	}
	return in, object, kjson.UnmarshalCaseSensitivePreserveInts(printed, object)
}

// yamlObjectEdges are quantities with spaces around them, which JSON escapes or not, and texts that YAML has to quote.
func yamlObjectEdges() []any {
	var made []any
	for _, each := range []string{`'1 '`, `" 1"`, `"1\t"`, `"1\n"`, `"1\v"`, `"1\N"`, `"1\_"`, `"1\L"`, `"\P1"`, `"\N\t1"`, `"1\u3000"`, "1", "0x10", "1e3", "0o7", "1_000", "012", ".5", "1.", "~", "''", "' 1'"} {
		made = append(made, textIn{"v1", "Pod", text("spec: {overhead: {cpu: " + each + "}}")})
	}
	// A value of the wrong type before what JSON cannot hold at all.
	for _, each := range []string{"metadata:\n- - &o:", "metadata: e\ng:\n &s:", "kind: [1]\nx: .inf", "metadata: 1\n? 1\n: 2", "spec: []\n? [a]\n: 2", "spec: 1\n<<: 1"} {
		made = append(made, textIn{"v1", "Pod", text(each)})
	}
	for _, each := range scalars {
		made = append(made, textIn{"v1", "ConfigMap", text("data:\n  k: " + each)}, textIn{"v1", "ConfigMap", text("data: {k: " + string(must(json.Marshal(each))) + "}")})
	}
	return made
}

func must(made []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return made
}

// yamlToJSON is yaml.YAMLToJSON. Of an error only the kind is compared: the text tells states of Go's scanner and names of
// Go's types. Of keys that look alike only in JSON, such as 1 and 1.0, the one that counts is a matter of a map's order,
// and so is whether a value that JSON has not is refused.
func yamlToJSON(in text) ([]byte, error) {
	printed, err := yaml.YAMLToJSON([]byte(in))
	if err != nil && (strings.Contains(err.Error(), "exceeded max depth") || strings.Contains(err.Error(), "excessive aliasing")) {
		return nil, protocol.Kind{Kind: "depth"}
	}
	var tree any
	treeErr := goyaml.Unmarshal([]byte(in), &tree)
	if err != nil {
		if treeErr == nil && keysAlike(tree) {
			return nil, protocol.Unsupported("keys that are equal in JSON alone")
		}
		return nil, protocol.Kind{Kind: "syntax"}
	}
	var value any
	if err := json.Unmarshal(printed, &value); err != nil {
		return nil, err
	}
	if treeErr != nil || entries(tree) != entries(value) {
		return nil, protocol.Unsupported("keys that are equal in JSON alone")
	}
	return printed, nil
}

// keysAlike tells whether an object in a tree has keys that JSON has not as many of.
func keysAlike(value any) bool {
	switch of := value.(type) {
	case map[any]any:
		keys := map[any]any{}
		for key, each := range of {
			if keysAlike(each) {
				return true
			}
			keys[key] = nil
		}
		written, err := goyaml.Marshal(keys)
		if err != nil {
			return false
		}
		var read map[string]any
		return yaml.Unmarshal(written, &read) == nil && len(read) != len(keys)
	case []any:
		return slices.ContainsFunc(of, keysAlike)
	}
	return false
}

// entries counts the members of all maps.
func entries(value any) int {
	count := 0
	switch of := value.(type) {
	case map[any]any:
		for _, each := range of {
			count += 1 + entries(each)
		}
	case map[string]any:
		for _, each := range of {
			count += 1 + entries(each)
		}
	case []any:
		for _, each := range of {
			count += entries(each)
		}
	}
	return count
}

var scalars = []string{
	"", "~", "null", "Null", "NULL", "nULL", "true", "True", "TRUE", "yes", "Yes", "no", "on", "off", "y", "n", "Y", "N", "0", "-0", "+0", "1", "01", "08", "0o17", "0x1F",
	"0X1f", "-0x1f", "0b101", "0b2", "1_000", "_1", "1_", "190:20:30", "1:20", "-1:20", "1:60", "190:20:30.15", "1.", ".5", "1.5", "-1.5", "+1.5", "1e3", "1E3", "1.5e-3", "1e",
	".inf", "-.inf", "+.inf", ".Inf", ".NaN", ".nan", "9223372036854775807", "9223372036854775808", "18446744073709551615", "18446744073709551616",
	"-9223372036854775808", "-9223372036854775809", "1e400", "1e-400", "2001-12-14", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5",
	"2002-1-1", "<<", "=", "!", "!!str 1", "!!int \"1\"", "!!float 1", "!!bool yes", "!!null x", "!!binary YQ==", "!!binary x", "!foo bar", "'a'", "'it''s'", "\"a\\n\\x41\\u00e9\\U0001f600\"",
	"\"\\q\"", "a: b", "a:b", "a #c", "a#c", "- a", "-a", "?a", ":a", "&a", "*a", "@a", "`a", "%a", "a,b", "{a", "[a", "0.1", "1e21", "1e20", "123456789.123456789", "1e-7", "0.000001",
	"12e03", "-2E+05", "0xFFFFFFFFFFFFFFFF", "0x10000000000000000", "0b1111", "0777", "0o8", "+12", "1,000", "\u00e9", "\U0001f600", "a\u0085b", "a\u2028b", "\ufeffa", "\"\\ud800\"",
	"\"\\ud83d\\ude00\"", "'a\n  b'", "\"a\n  b\"", "\"a\\\n  b\"", "- - a", "0x", "0b", "0o", ".", "..", "-", "--", "+", "1__0", "0_1", "1e+", "0.", "-.5", "+.5", ".5e3", "1:2:3:4",
}

var yamlEdges = []string{
	"", " ", "\n", "#c", "---", "---\n", "--- a", "---\na\n---\nb", "...", "a\n...\nb", "%YAML 1.1\n---\na", "%YAML 1.2\n---\na", "%YAML 2.0\n---\na", "%TAG ! x:\n---\n!a b", "%FOO\n---\na",
	"a: 1\na: 2", "{a: 1, a: 2}", "a: &x 1\nb: *x", "a: &x [*x]", "a: *x", "&x a: *x", "a: &x {b: 1}\nc:\n  <<: *x\n  d: 2", "c:\n  <<: [{a: 1}, {a: 2, b: 3}]\n  b: 4", "<<: 1", "<<: [1]",
	"? [a]\n: b", "? {a: b}\n: c", "1: a", "1.5: a", "true: a", "null: a", "~: a", "18446744073709551615: a", "9223372036854775808: a", "1e3: a", "2001-01-01: a", "!!binary YQ==: a",
	"a: |\n  x\n  y\n", "a: |-\n  x\n", "a: |+\n  x\n\n", "a: >\n  x\n  y\n\n  z\n", "a: >-\n  x\n   y\n  z\n", "a: |2\n    x\n", "a: |0\n  x\n", "a: |\n\tx", "a: |\n  x\n y", "- a\n- b", "- a\n  - b", "a:\n- b\n- c",
	"a:\n  - b\n  -\n  - {c: d}", "\ta: b", "a:\tb", "a: b\t", "a:\n\tb", "a: 'x", "a: \"x", "[a, b", "[a b]", "[a,,b]", "{a, b}", "{a: b, c}", "{a: b,}", "[a,]", "{:a}", "{a:}", "{\"a\":b}", "[a: b]", "[? a : b]",
	"a: b: c", "a: - b", "- a: b\n  c: d", "- a: b\n c: d", "a:\n b: c\n  d: e", "a: b\n c: d", "\xff", "\xef\xbb\xbfa: b", "\xff\xfea\x00", "\x00", "a\x01", "a: \x7f", "a: \u0080", "a\r\nb", "a: b\rc: d", "a: b\u0085c: d",
	"a: !!map {}", "a: !!seq []", "a: !!set {x}", "a: !!omap [x: 1]", "!!str {}", "!!map a", "a: &1 b\nc: *1", "a: & b", "a: *", "- &a b\n- *a\n- *a", "a: [&x 1, *x]", "{*x : 1}", "&a &b c", "!a !b c", "a: !<x> b", "a: !<tag:yaml.org,2002:int> 1",
	"a: !!int x", "a: !!float x", "a: !!bool x", "a: !!timestamp x", "a: !!timestamp 2001-01-01", "a: !!int 1.5", "a: !!float 1", "a: !!str", "a: !!null", "? a", "? a\n? b", ": a", "a\nb", "a\n b", "a\n\n b", "a: b # c", "a: 'b'# c",
	"'a': b", "\"a\\tb\": c", "a b: c", "a : b", "a:  b ", "? |\n  x\n: y", strings.Repeat("[", 10001), strings.Repeat("[", 10000) + strings.Repeat("]", 10000), strings.Repeat("- ", 5000) + "a", strings.Repeat("{a: ", 3000) + "b" + strings.Repeat("}", 3000),
	strings.Repeat("a", 1024) + ": b", strings.Repeat("a", 1025) + ": b", "\"" + strings.Repeat("a", 1030) + "\": b", "[" + strings.Repeat("a", 1030) + ": b]",
	// The scanner's own rules.
	"{a:}", "[a:]", "{a:, b:}", "[]: a", "{}: a", "[[]: a]", "- []: a", "{[]: a}", "[a]: b", "[!, b]", "!] a", "[! , b]", "{a: !,}", "[!a]", "!a, b", "a: !!str, b", "!!str", "!! a", "!<> a", "!<a b", "!a\"b", "!%21a b", "!%2 a", "!%ff a", "!%c3%a9 a", "!%c3%28 a",
	"\n\ufeff", "\ufeff\ufeff", "\ufeff\ufeff\n\nab: c\nde: f", "\ufeff\ufeff\n[ab,\ncd]", "\ufeff\ufeffa: b", "- \n\ufeff\n", "a\n\ufeffb", "[? : a]", "[? , a]", "[? ]", "[? a : b]", "[: a]", "[a : b, c]", "{? a : b, ? c, ?d, :e}", "[a?b]", "{a?b: c}", "[- a]", "[-a]", "[a, - b]",
	"%YAML 1.1\n%YAML 1.1\n---", "%TAG ! a\n%TAG ! b\n---", "%TAG !! b\n---\n!!int 1", "%TAG !a! tag:yaml.org,2002:\n---\n!a!int 1", "%TAG !a! tag:yaml.org,2002:\n--- !a!str 1 # c", "!a!b c", "%YAML 1.1\na", "%YAML 1\n---", "%YAML 111.1\n---", "%YAML a\n---", "%YAML 1.1 a\n---", "%YAML 1.1 # a\n---\na", "%TAG a b\n---", "%TAG !a b\n---", "%TAG !a!b\n---", "%TAG !a!\n---", "%TAG !a! {\n---", "%TAG !a! b{\n---", "%\n---", "%a.b\n---", " %a", "a: %b",
	"a\n b\n\n c", "a: b\n  c\n\n  d\n", "a: b\n\tc", "a: b\n \tc", "- a\n\tb", "a: 'b\n\tc'", "a: \"b\n--- c\"", "a: 'b\n... '", "\"a\\\n\n  b\"", "\"a \\\r\n b\"", "'a\u2028b'", "'a \u2028 b\u2029\u0085 c'", "a\u2028b", "a \u2029 b", "|\n a\u2028 b\u0085 c", ">\n a\u2028 b", "\"\\N\\_\\L\\P\\e\\0\\a\\b\\v\\f\\r\\t\\\t\\ \\'\"", "\"\\U00110000\"", "\"\\x4\"", "\"\\/\"", "\"\\u20ac\\U0001f600\"",
	">\n a\n  b\n c\n\n d\n", ">\n\n a\n b\n", ">+\n a\n\n", "|1+\n   a\n", "|+1\n   a\n", "|-0\n a", "|+-\n a", "| a\n", "|\n", "a: |", "a: |\n\n\n  b\n", "a: |\n   \n  b\n", "- |\n a\n- >\n b", "a: |#\n  b", "a: | #\n  b", "a: |2\n\tb", "[|\n a]", "[>]",
	"a\n: b", "? a\n: - b\n: c", "[a\n: b]", "{a\n: b}", "\"a\n b\": c", "a: b\nc", "a: b\nc\nd: e", "- a\nb: c", "a: b\n- c", "- a: b\n  - c", "a: ? b", "- ? a\n  : b", "&a\nb: c", "&a !!str b: c", "!!str &a b: *a", "&a &b c", "&a.b c", "&a] b", "*a b", "- &a\n- *a", "- !!str\n- a", "a: &a\nb: *a", "- &a b\n- {*a : c}", "- &a b\n- *a : c", "{a: &a b, *a : c}", "--- a\n--- '", "a\n...\n'", "[a] '", "[a] b: c: d", "--- |\n a\n...\nb", "---a", "--- - a", "--- a: b", "...", "... a", "---\n...\n---\na", "a\n---\n\t", "a\r\n---\r\nb", "]", "}", ",", "[a]]", "a: ]", "a: [b]]", "a: }", "- a\n-b", "-\ta", "?\ta", "a:\n\t- b", "a: b\n\t", "a: b\n\t# c", "\t# c\na", "- \t- a", "[a,\n\tb]", "@", "`", "a: @", "\"a\" b", "'a' 'b'", "\"a\": \"b\" c", "a #b\n c", "a # b\n# c\nd", "a: b#c\n", "a:#b", "a: #b\n c",
	"\xff\xfea\x00:\x00 \x00b\x00", "\xfe\xff\x00a\x00:\x00 \x00\xe9", "\xff\xfe\x3d\xd8\x00\xde", "\xff\xfe\x00\xdc", "\xff\xfe\x00\xd8", "\xff\xfe\x00\xd8a\x00", "\xff\xfea\x00b", "\xff\xfe", "\xff\xfe\xff\xfea\x00", "a\xc3", "a\xc3(", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf8", "\ufffe", "a\n...\n\x01", "a\n...\n" + strings.Repeat("b\n", 300) + "\x01", strings.Repeat("a", 511) + "\u00e9", strings.Repeat("# \u00e9\n", 200) + "a: b",
	strings.Repeat("a", 1024) + "\u00e9: b", "x: y\n" + strings.Repeat("a", 1025) + ": b", "[" + strings.Repeat("a", 1022) + "]: b", "[" + strings.Repeat("a", 1023) + "]: b", "[" + strings.Repeat("[", 20) + "a" + strings.Repeat("]: b", 20) + "]", strings.Repeat("- ", 10000) + "a", strings.Repeat("- ", 10001) + "a",
	"a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: [*f,*f,*f,*f,*f,*f,*f,*f,*f]",
}

// yamlShort are those edges that cost little.
var yamlShort = slices.DeleteFunc(slices.Clone(yamlEdges), func(edge string) bool { return len(edge) > 250 })

func yamlText(r *protocol.Rand) string {
	if r.Chance(10) {
		return protocol.Pick(r, yamlShort...)
	}
	if r.Chance(25) {
		in := objectText(r, false).(textIn)
		if printed, err := yaml.JSONToYAML([]byte(in.Text)); err == nil {
			return string(printed)
		}
		return string(in.Text)
	}
	w := yamlWriter{r: r}
	w.block(0, 0)
	return w.out.String()
}

type yamlWriter struct {
	r       *protocol.Rand
	out     strings.Builder
	anchors int
}

func (w *yamlWriter) scalar() string {
	if w.r.Chance(50) {
		return protocol.Pick(w.r, "a", "b", "name", "x y", "1", "true", "web", "kube", "8080", "\"q\"", "'s'")
	}
	if w.anchors > 0 && w.r.Chance(12) {
		return fmt.Sprintf("*x%d", w.r.IntN(w.anchors))
	}
	if w.r.Chance(6) {
		w.anchors++
		return fmt.Sprintf("&x%d ", w.anchors-1) + protocol.Pick(w.r, scalars...)
	}
	if w.r.Chance(30) {
		return w.r.Letters("0123456789._+-eExXabo:T", w.r.IntN(12))
	}
	return protocol.Pick(w.r, scalars...)
}

func (w *yamlWriter) key() string {
	if w.r.Chance(75) {
		return protocol.Pick(w.r, "a", "b", "c", "name", "spec", "<<", "a b", "1", "'q'", "k.io/x")
	}
	return w.scalar()
}

func (w *yamlWriter) flow(depth int) string {
	if depth > 3 || w.r.Chance(50) {
		return w.scalar()
	}
	var parts []string
	shape := w.r.IntN(2)
	for range w.r.IntN(4) {
		if shape == 0 {
			parts = append(parts, w.flow(depth+1))
		} else {
			parts = append(parts, w.key()+": "+w.flow(depth+1))
		}
	}
	joined := strings.Join(parts, protocol.Pick(w.r, ", ", ", ", ",", " ,"))
	if shape == 0 {
		return "[" + joined + "]"
	}
	return "{" + joined + "}"
}

// block writes a node whose lines are indented by `indent`; it begins at the start of a line.
func (w *yamlWriter) block(indent, depth int) {
	pad := strings.Repeat(" ", indent)
	shape := w.r.IntN(10)
	if depth > 4 {
		shape = 9
	}
	for i := range w.r.IntN(4) + 1 {
		if w.r.Chance(4) {
			w.out.WriteString(pad + protocol.Pick(w.r, "# c", "", "#", " # x") + "\n")
		}
		switch {
		case shape < 5:
			w.out.WriteString(pad + w.key() + ":")
			w.nested(indent, depth)
		case shape < 8:
			w.out.WriteString(pad + "-")
			w.nested(indent, depth)
		default:
			if i == 0 {
				w.out.WriteString(pad + w.flow(0) + "\n")
			}
		}
	}
}

func (w *yamlWriter) nested(indent, depth int) {
	if w.r.Chance(6) {
		w.anchors++
		fmt.Fprintf(&w.out, " &x%d", w.anchors-1)
	}
	if w.r.Chance(4) {
		w.out.WriteString(protocol.Pick(w.r, " !!str", " !!map", " !!int", " !x", " !!binary"))
	}
	switch w.r.IntN(8) {
	case 0, 1:
		w.out.WriteString("\n")
		w.block(indent+protocol.Pick(w.r, 2, 2, 2, 4, 1), depth+1)
	case 2:
		w.out.WriteString(" " + protocol.Pick(w.r, "|", ">", "|-", ">-", "|+", ">+", "|2", ">1-") + protocol.Pick(w.r, "", "", " # c") + "\n")
		for range w.r.IntN(4) {
			w.out.WriteString(strings.Repeat(" ", indent+protocol.Pick(w.r, 2, 2, 2, 3, 0)) + protocol.Pick(w.r, "text", "more text ", "", "# no comment", "\ttab", "a: b") + "\n")
		}
	case 3:
		w.out.WriteString(" " + w.flow(0) + protocol.Pick(w.r, "", " # c", "  ") + "\n")
	case 4:
		w.out.WriteString(" " + protocol.Pick(w.r, "plain over", "'single over", "\"double over") + "\n" + strings.Repeat(" ", indent+2) + protocol.Pick(w.r, "lines", "lines'", "lines\"") + "\n")
	default:
		w.out.WriteString(" " + w.scalar() + protocol.Pick(w.r, "", "", "", " # c") + "\n")
	}
}
