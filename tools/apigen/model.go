// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// closed are the named strings that Kubernetes does not mark `+enum` though their values are a fixed set.
var closed = map[string]bool{
	"core/v1.ConditionStatus":                         true,
	"core/v1.ContainerRestartPolicy":                  true,
	"core/v1.ContainerRestartRuleAction":              true,
	"core/v1.ContainerRestartRuleOnExitCodesOperator": true,
	"core/v1.LoadBalancerIPMode":                      true,
	"core/v1.NodeAddressType":                         true,
	"core/v1.OSName":                                  true,
	"core/v1.PodResizeStatus":                         true,
	"core/v1.PodSELinuxChangePolicy":                  true,
	"core/v1.RecursiveReadOnlyMode":                   true,
	"core/v1.ResourceHealthStatus":                    true,
	"core/v1.ResourceResizeRestartPolicy":             true,

	"apps/v1.PersistentVolumeClaimRetentionPolicyType": true,

	"admissionregistration/v1.ParameterNotFoundActionType": true,

	"autoscaling/v2.HPAScalingPolicyType": true,
	"autoscaling/v2.MetricSourceType":     true,
	"autoscaling/v2.MetricTargetType":     true,
	"autoscaling/v2.ScalingPolicySelect":  true,

	"flowcontrol/v1.ConditionStatus":             true,
	"flowcontrol/v1.FlowDistinguisherMethodType": true,
	"flowcontrol/v1.LimitResponseType":           true,
	"flowcontrol/v1.PriorityLevelEnablement":     true,
	"flowcontrol/v1.SubjectKind":                 true,

	"storage/v1.FSGroupPolicy":       true,
	"storage/v1.VolumeLifecycleMode": true,

	"meta/v1.CauseType":                  true,
	"meta/v1.ConditionStatus":            true,
	"meta/v1.DeletionPropagation":        true,
	"meta/v1.FieldSelectorOperator":      true,
	"meta/v1.IncludeObjectPolicy":        true,
	"meta/v1.LabelSelectorOperator":      true,
	"meta/v1.ManagedFieldsOperationType": true,
	"meta/v1.ResourceVersionMatch":       true,
	"meta/v1.StatusReason":               true,
}

// unversioned are the kinds of meta/v1 that servers write as `v1`.
var unversioned = map[string]bool{
	"APIGroup": true, "APIGroupList": true, "APIResourceList": true, "APIVersions": true, "List": true, "Status": true,
}

// resources are the kinds that are resources without a client of their own.
var resources = map[string]bool{"core/v1.Binding": true}

// class tells how a pointer to a type is written, and whether the type is text, as keys of maps must be.
type class int

const (
	object class = iota
	scalar
	text
)

// foreign are the types of Kubernetes' Go that have a hand-written C++ type.
var foreign = map[string]struct {
	cpp, include string
	class        class
}{
	"meta/v1.Duration":  {"kube::duration", "kube/time/time.hpp", scalar},
	"meta/v1.FieldsV1":  {"typename Storage::raw_json", "kube/raw_json/raw_json.hpp", object},
	"meta/v1.MicroTime": {"kube::micro_time", "kube/time/time.hpp", scalar},
	"meta/v1.Time":      {"kube::time", "kube/time/time.hpp", scalar},
	"k8s.io/apimachinery/pkg/api/resource.Quantity":   {"typename Storage::quantity", "kube/quantity/quantity.hpp", object},
	"k8s.io/apimachinery/pkg/runtime.RawExtension":    {"typename Storage::raw_json", "kube/raw_json/raw_json.hpp", object},
	"k8s.io/apimachinery/pkg/types.UID":               {"typename Storage::string", "", text},
	"k8s.io/apimachinery/pkg/util/intstr.IntOrString": {"typename Storage::int_or_string", "kube/int_or_string.hpp", object},
	"bool":    {"bool", "", scalar},
	"float64": {"double", "", scalar},
	"int32":   {"std::int32_t", "cstdint", scalar},
	"int64":   {"std::int64_t", "cstdint", scalar},
	"string":  {"typename Storage::string", "", text},
}

// pkg is one Go package with what its names mean in its files.
type pkg struct {
	source
	path    string // k8s.io/api/core/v1
	id      string // core/v1
	version string // of the module
	types   map[string]*goType
	values  map[string][]constant // of each named string, in order
	texts   map[string]string     // of the constants that are literals, by their names
}

// constant is one of a named string: a literal, or another constant converted to it.
type constant struct{ text, path, name string }

type goType struct {
	pkg     *pkg
	file    string
	imports map[string]string
	spec    *ast.TypeSpec
	doc     string
}

func (t *goType) key() string { return t.pkg.id + "." + t.spec.Name.Name }

type field struct {
	name, json string // of C++, of JSON
	cpp        string // the member's type
	omit       string
	required   bool
	patch      string
	mergeKey   string
	any        bool // a list of Go's `any`
}

// decl is a struct or an enum to write.
type decl struct {
	*goType
	name     string // of C++, less `basic_`
	fields   []field
	values   []string        // of an enum
	kind     bool            // it has apiVersion and kind
	uses     []string        // keys of the types of its fields
	inlines  []string        // keys of what is flattened into it
	includes map[string]bool // headers that its fields need
}

type model struct {
	packages map[string]*pkg // by path
	structs  []*decl
	enums    []*decl
	decls    map[string]*decl
}

func load() (*model, error) {
	m := &model{packages: map[string]*pkg{}, decls: map[string]*decl{}}
	var order []*pkg
	for _, s := range sources {
		p, err := parse(s)
		if err != nil {
			return nil, err
		}
		m.packages[p.path] = p
		order = append(order, p)
	}
	for _, p := range order {
		if err := m.add(p); err != nil {
			return nil, err
		}
	}
	return m, m.resolve()
}

func parse(s source) (*pkg, error) {
	dir, version, err := locate(s.module)
	if err != nil {
		return nil, err
	}
	parts := strings.Split(s.dir, "/")
	p := &pkg{source: s, path: s.module + "/" + s.dir, id: strings.Join(parts[len(parts)-2:], "/"), version: version,
		types: map[string]*goType{}, values: map[string][]constant{}, texts: map[string]string{}}
	set := token.NewFileSet()
	paths, err := filepath.Glob(filepath.Join(dir, s.dir, "*.go"))
	if err != nil {
		return nil, err
	}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") || strings.Contains(filepath.Base(path), "generated") {
			continue
		}
		file, err := parser.ParseFile(set, path, nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		p.read(filepath.Base(path), file)
	}
	return p, nil
}

func (p *pkg) read(name string, file *ast.File) {
	imports := map[string]string{}
	for _, spec := range file.Imports {
		path, _ := strconv.Unquote(spec.Path.Value)
		short := path[strings.LastIndex(path, "/")+1:]
		if spec.Name != nil {
			short = spec.Name.Name
		}
		imports[short] = path
	}
	before := file.Name.End()
	for _, d := range file.Decls {
		if d, ok := d.(*ast.GenDecl); ok {
			for _, spec := range d.Specs {
				switch spec := spec.(type) {
				case *ast.TypeSpec:
					p.types[spec.Name.Name] = &goType{p, name, imports, spec, commentsBetween(file, before, d.TokPos)}
				case *ast.ValueSpec:
					p.readConstants(d.Tok, spec, imports)
				}
			}
		}
		before = d.End()
	}
}

func (p *pkg) readConstants(tok token.Token, spec *ast.ValueSpec, imports map[string]string) {
	if tok != token.CONST {
		return
	}
	named, _ := spec.Type.(*ast.Ident)
	for i, value := range spec.Values {
		of := named
		if call, is := value.(*ast.CallExpr); is && of == nil && len(call.Args) == 1 { // Type("text")
			of, _ = call.Fun.(*ast.Ident)
			value = call.Args[0]
		}
		var read constant
		switch value := value.(type) {
		case *ast.BasicLit:
			if value.Kind != token.STRING {
				continue
			}
			read.text, _ = strconv.Unquote(value.Value)
			p.texts[spec.Names[i].Name] = read.text
		case *ast.SelectorExpr:
			if from, is := value.X.(*ast.Ident); is {
				read = constant{path: imports[from.Name], name: value.Sel.Name}
			}
		}
		if of != nil && read != (constant{}) {
			p.values[of.Name] = append(p.values[of.Name], read)
		}
	}
}

// textsOf are the different texts of constants, in their order.
func (m *model) textsOf(constants []constant) []string {
	var texts []string
	for _, each := range constants {
		text := each.text
		if p := m.packages[each.path]; p != nil {
			text = p.texts[each.name]
		}
		if text != "" && !slices.Contains(texts, text) {
			texts = append(texts, text)
		}
	}
	return texts
}

// commentsBetween has also those comments that a blank line separates from the declaration: markers stand there.
func commentsBetween(file *ast.File, begin, end token.Pos) string {
	var text strings.Builder
	for _, group := range file.Comments {
		if group.Pos() >= begin && group.End() <= end {
			for _, comment := range group.List {
				text.WriteString(comment.Text + "\n")
			}
		}
	}
	return text.String()
}

// marked tells whether a comment has a line that is this marker.
func marked(comment, marker string) bool {
	for line := range strings.Lines(comment) {
		if strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(line), "//")) == marker {
			return true
		}
	}
	return false
}

// add makes a declaration for each struct of the package's type files and for each closed set of texts.
func (m *model) add(p *pkg) error {
	var types []*goType
	for _, t := range p.types {
		types = append(types, t)
	}
	slices.SortFunc(types, func(a, b *goType) int { return int(a.spec.Pos()) - int(b.spec.Pos()) })
	names := map[string]string{}
	for _, t := range types {
		key := t.key()
		if t.spec.Assign.IsValid() || !slices.Contains(p.files, t.file) {
			continue
		}
		d := &decl{goType: t, name: snake(t.spec.Name.Name), includes: map[string]bool{}}
		switch {
		case isString(t.spec.Type) && (marked(t.doc, "+enum") || closed[key]):
			d.values = m.textsOf(p.values[t.spec.Name.Name])
			if len(d.values) == 0 {
				return fmt.Errorf("%s: an enum without values", key)
			}
			m.enums = append(m.enums, d)
		case isModel(m.structOf(t)):
			m.structs = append(m.structs, d)
		default:
			continue
		}
		if other, taken := names[d.name]; taken {
			return fmt.Errorf("%s: %s is called %s too", key, other, d.name)
		}
		names[d.name] = key
		m.decls[key] = d
	}
	return nil
}

func isString(e ast.Expr) bool {
	name, ok := e.(*ast.Ident)
	return ok && name.Name == "string"
}

// isModel tells whether the struct's fields have JSON names.
func isModel(s *ast.StructType) bool {
	if s == nil {
		return false
	}
	for _, f := range s.Fields.List {
		if tag(f, "json") == "" {
			return false
		}
	}
	return len(s.Fields.List) != 0
}

func tag(f *ast.Field, name string) string {
	if f.Tag == nil {
		return ""
	}
	text, _ := strconv.Unquote(f.Tag.Value)
	return reflect.StructTag(text).Get(name)
}

// structOf is the struct behind a type's name, also when the type copies one of another package.
func (m *model) structOf(t *goType) *ast.StructType {
	switch e := t.spec.Type.(type) {
	case *ast.StructType:
		return e
	case *ast.SelectorExpr:
		if other := m.find(t, e); other != nil {
			return m.structOf(other)
		}
	}
	return nil
}

// find is the type of the packages that an expression in the file of `from` names; null for others.
func (m *model) find(from *goType, e ast.Expr) *goType {
	var t *goType
	switch e := e.(type) {
	case *ast.Ident:
		t = from.pkg.types[e.Name]
	case *ast.SelectorExpr:
		if p := m.packages[from.imports[e.X.(*ast.Ident).Name]]; p != nil {
			t = p.types[e.Sel.Name]
		}
	}
	if t != nil && t.spec.Assign.IsValid() {
		return m.find(t, t.spec.Type)
	}
	return t
}

// resolve gives each struct its fields.
func (m *model) resolve() error {
	for _, d := range m.structs {
		if err := m.flatten(d, d.goType, m.structOf(d.goType)); err != nil {
			return err
		}
		names := map[string]bool{}
		for _, f := range d.fields {
			if names[f.name] {
				return fmt.Errorf("%s: two fields are called %s", d.key(), f.name)
			}
			names[f.name] = true
		}
	}
	return nil
}

// flatten adds the fields of a struct, and in their place those of the structs that it inlines.
func (m *model) flatten(d *decl, t *goType, s *ast.StructType) error {
	if e, copied := t.spec.Type.(*ast.SelectorExpr); copied {
		t = m.find(t, e)
	}
	for _, f := range s.Fields.List {
		parts := strings.Split(tag(f, "json"), ",")
		name, options := parts[0], parts[1:]
		if name == "-" {
			continue
		}
		if name == "" {
			inner := m.find(t, f.Type)
			if inner == nil || !slices.Contains(options, "inline") {
				return fmt.Errorf("%s: a field without a name", t.key())
			}
			d.inlines = append(d.inlines, inner.key())
			d.kind = d.kind || inner.key() == "meta/v1.TypeMeta"
			if err := m.flatten(d, inner, m.structOf(inner)); err != nil {
				return err
			}
			continue
		}
		cpp, _, err := m.member(d, t, f.Type)
		if err != nil {
			return fmt.Errorf("%s.%s: %w", t.key(), name, err)
		}
		added := field{name: snake(name), json: name, cpp: cpp, mergeKey: tag(f, "patchMergeKey"), any: isListOfAny(f.Type)}
		switch {
		case slices.Contains(options, "omitzero"):
			added.omit = "if_zero"
		case slices.Contains(options, "omitempty"):
			added.omit = "if_empty"
		}
		doc := comments(f.Doc)
		inferred := !marked(doc, "+optional") && !slices.Contains(options, "omitempty")
		added.required = marked(doc, "+required") || inferred // as Kubernetes' OpenAPI has it
		switch strategy := tag(f, "patchStrategy"); strategy {
		case "", "replace":
		case "merge", "retainKeys":
			added.patch = snake(strategy)
		case "merge,retainKeys":
			added.patch = "merge_retain_keys"
		default:
			return fmt.Errorf("%s.%s: patch strategy %q", t.key(), name, strategy)
		}
		d.fields = append(d.fields, added)
	}
	return nil
}

// isListOfAny tells the one shape in which the API has a field of any type.
func isListOfAny(e ast.Expr) bool {
	list, is := e.(*ast.ArrayType)
	if !is {
		return false
	}
	_, is = list.Elt.(*ast.InterfaceType)
	return is
}

func comments(group *ast.CommentGroup) string {
	var text strings.Builder
	if group != nil {
		for _, comment := range group.List {
			text.WriteString(comment.Text + "\n")
		}
	}
	return text.String()
}

// member is how C++ writes a type of the file of `t` in the struct d, which takes note of what it uses.
func (m *model) member(d *decl, t *goType, e ast.Expr) (string, class, error) {
	switch e := e.(type) {
	case *ast.StarExpr:
		inner, class, err := m.member(d, t, e.X)
		if class == scalar {
			d.includes["optional"] = true
			return "std::optional<" + inner + ">", object, err
		}
		return "typename Storage::template box<" + inner + ">", object, err
	case *ast.ArrayType:
		if name, ok := e.Elt.(*ast.Ident); ok && name.Name == "byte" {
			return "typename Storage::bytes", object, nil
		}
		if isListOfAny(e) {
			d.includes["kube/raw_json/raw_json.hpp"] = true
			return "typename Storage::template list<typename Storage::raw_json>", object, nil
		}
		inner, _, err := m.member(d, t, e.Elt)
		return "typename Storage::template list<" + inner + ">", object, err
	case *ast.MapType:
		if _, class, err := m.member(d, t, e.Key); err != nil || class != text {
			return "", object, fmt.Errorf("a map whose key is no text")
		}
		inner, _, err := m.member(d, t, e.Value)
		return "typename Storage::template map<" + inner + ">", object, err
	}
	key := m.keyOf(t, e)
	if key == "interface{}" {
		return "", object, fmt.Errorf("an any outside a list")
	}
	if own, ok := foreign[key]; ok {
		d.includes[own.include] = true
		return own.cpp, own.class, nil
	}
	if used := m.decls[key]; used != nil {
		if !slices.Contains(d.uses, key) {
			d.uses = append(d.uses, key)
		}
		space := strings.ReplaceAll(used.pkg.id, "/", "::") + "::"
		if used.values != nil {
			if used.pkg == d.pkg {
				space = space[strings.Index(space, "::")+2:] // as a member may have the enum's name
			}
			d.includes["kube/base/open_enum.hpp"] = true
			return "typename Storage::template open_enum<" + space + used.name + ">", scalar, nil
		}
		if used.pkg == d.pkg {
			space = ""
		}
		return space + "basic_" + used.name + "<Storage>", object, nil
	}
	named := m.find(t, e)
	if named == nil {
		return "", object, fmt.Errorf("the type %s is unknown", key)
	}
	return m.member(d, named, named.spec.Type)
}

// keyOf names a type: by package and name, or as Go writes it where it is built in.
func (m *model) keyOf(t *goType, e ast.Expr) string {
	if named := m.find(t, e); named != nil {
		return named.key()
	}
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return t.imports[e.X.(*ast.Ident).Name] + "." + e.Sel.Name
	case *ast.InterfaceType:
		return "interface{}"
	}
	return fmt.Sprintf("%T", e)
}
