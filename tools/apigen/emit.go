// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

const (
	marker = "Written by tools/apigen"
	width  = 120
)

// headers are all files to write, by their paths below the output folder.
func (m *model) headers() (map[string][]byte, error) {
	files, of, err := m.files()
	if err != nil {
		return nil, err
	}
	headers := map[string][]byte{}
	for _, f := range files {
		if headers[f.name()] != nil {
			return nil, fmt.Errorf("two files are called %s", f.name())
		}
		headers[f.name()] = m.header(f, of)
	}
	for _, p := range m.packages {
		headers[p.id+"/fwd.hpp"] = m.forwards(p)
	}
	headers["kinds.hpp"] = m.kinds()
	headers["all_kinds.hpp"] = m.allKinds(files)
	headers["for_each_kind.hpp"] = m.forEachKind()
	return headers, nil
}

func begin(w *bytes.Buffer, p *pkg, system, own []string) {
	fmt.Fprintf(w, "// SPDX-License-Identifier: Apache-2.0\n// %s from %s %s; change the tool, not this file.\n#pragma once\n\n",
		marker, p.module, p.version)
	slices.Sort(system)
	slices.Sort(own)
	for _, include := range slices.Compact(system) {
		fmt.Fprintf(w, "#include <%s>\n", include)
	}
	if len(system) != 0 {
		w.WriteByte('\n')
	}
	for _, include := range slices.Compact(own) {
		fmt.Fprintf(w, "#include <%s>\n", include)
	}
	fmt.Fprintf(w, "\nnamespace %s {\n", space(p))
}

func end(w *bytes.Buffer, p *pkg) {
	fmt.Fprintf(w, "\n}  // namespace %s\n", space(p))
}

func space(p *pkg) string { return "kube::inline v0_1::api::" + strings.ReplaceAll(p.id, "/", "::") }

func (m *model) forwards(p *pkg) []byte {
	var w bytes.Buffer
	begin(&w, p, nil, []string{"kube/base/storage.hpp"})
	w.WriteByte('\n')
	var names []string
	for _, d := range m.structs {
		if d.pkg == p {
			names = append(names, d.name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintf(&w, "template <storage_policy Storage = owning>\nstruct basic_%s;\n", name)
	}
	w.WriteByte('\n')
	for _, name := range names {
		writeBroken(&w, "", "using "+name+" =", "basic_"+name+"<>;")
	}
	end(&w, p)
	return w.Bytes()
}

func (m *model) header(f *file, of map[string]*file) []byte {
	p := f.root.pkg
	var system, own []string
	include := func(name string) {
		if strings.Contains(name, "/") {
			own = append(own, name)
		} else if name != "" {
			system = append(system, name)
		}
	}
	for _, d := range f.decls {
		if d.values != nil {
			for _, name := range []string{"cstdint", "string_view", "kube/base/open_enum.hpp"} {
				include(name)
			}
			continue
		}
		for _, name := range []string{"cstddef", "kube/api/" + p.id + "/fwd.hpp", "kube/api/field.hpp", "kube/base/policies.hpp"} {
			include(name)
		}
		for name := range d.includes {
			include(name)
		}
	}
	for _, other := range f.needs(of) {
		include("kube/api/" + other.name())
	}
	var w bytes.Buffer
	begin(&w, p, system, own)
	for _, d := range f.decls {
		fmt.Fprintf(&w, "\n/// %s.%s\n", p.path, d.spec.Name.Name)
		if d.values != nil {
			m.writeEnum(&w, d)
		} else {
			m.writeStruct(&w, d)
		}
	}
	end(&w, p)
	return w.Bytes()
}

func (m *model) writeEnum(w *bytes.Buffer, d *decl) {
	names := []string{"unset"}
	texts := []string{`""`}
	for _, value := range d.values {
		name := snake(value)
		if slices.ContainsFunc(m.structs, func(other *decl) bool { return other.pkg == d.pkg && other.name == name }) {
			name += "_" // g++ -Wshadow takes the scoped name for one that hides the struct's
		}
		names = append(names, name)
		texts = append(texts, fmt.Sprintf("%q", value))
	}
	writeBraced(w, "enum class "+d.name+" : std::uint8_t", names)
	// Templates: only who asks for the texts pays for making them.
	w.WriteString("template <class Text>\n")
	writeBraced(w, "inline constexpr Text "+d.name+"_texts[] =", texts)
	w.WriteString("template <class Text = std::string_view>\n")
	head, body := "constexpr kube::enum_texts texts_of("+d.name+") noexcept {", "return "+d.name+"_texts<Text>;"
	if len(head+body)+3 <= width {
		fmt.Fprintf(w, "%s %s }\n", head, body)
	} else {
		fmt.Fprintf(w, "%s\n    %s\n}\n", head, body)
	}
}

// writeBraced writes `head { items };`, over several lines where one is too short.
func writeBraced(w *bytes.Buffer, head string, items []string) {
	open, shut := " { ", " };\n"
	if strings.HasSuffix(head, "=") {
		open, shut = " {", "};\n"
	}
	if line := head + open + strings.Join(items, ", ") + shut; len(line) <= width+1 {
		w.WriteString(line)
		return
	}
	w.WriteString(head + " {\n" + fill("    ", items) + "\n};\n")
}

// writeBroken writes a declaration in two parts, the second on a line of its own where one line is too short.
func writeBroken(w *bytes.Buffer, indent, head, tail string) {
	between := " "
	if len(indent+head)+1+len(tail) > width {
		between = "\n" + indent + "    "
	}
	w.WriteString(indent + head + between + tail + "\n")
}

// fill breaks items that commas separate into lines.
func fill(indent string, items []string) string {
	var text strings.Builder
	column := 0
	for i, item := range items {
		if i != len(items)-1 {
			item += ","
		}
		switch {
		case i == 0:
			text.WriteString(indent)
			column = len(indent)
		case column+1+len(item) > width:
			text.WriteString("\n" + indent)
			column = len(indent)
		default:
			text.WriteByte(' ')
			column++
		}
		text.WriteString(item)
		column += len(item)
	}
	return text.String()
}

func (m *model) writeStruct(w *bytes.Buffer, d *decl) {
	fmt.Fprintf(w, "template <storage_policy Storage>\nstruct basic_%s {\n", d.name)
	if d.kind {
		m.writeKind(w, d)
	}
	record := "field"
	for _, f := range d.fields {
		writeBroken(w, "    ", f.cpp, f.name+"{};")
		if f.name == "field" {
			record = "kube::field"
		}
	}
	attribute, unknown := "    [[no_unique_address]] ", "typename Storage::template unknown_fields<basic_"+d.name+">"
	if len(attribute+unknown+" unknown_fields{};") <= width {
		w.WriteString(attribute + unknown + " unknown_fields{};\n")
	} else {
		w.WriteString("    [[no_unique_address]]\n")
		writeBroken(w, "    ", unknown, "unknown_fields{};")
	}
	w.WriteString("\n    template <class Visitor>\n    static constexpr void for_each_field(Visitor&& visit) {\n")
	for _, f := range d.fields {
		parts := []string{fmt.Sprintf(".name = %q", f.json), fmt.Sprintf(".offset = offsetof(basic_%s, %s)", d.name, f.name)}
		if f.omit != "" {
			parts = append(parts, ".omit = omit_rule::"+f.omit)
		}
		if f.required {
			parts = append(parts, ".required = true")
		}
		if f.patch != "" {
			parts = append(parts, ".patch = patch_strategy::"+f.patch)
		}
		if f.mergeKey != "" {
			parts = append(parts, fmt.Sprintf(".merge_key = %q", f.mergeKey))
		}
		if f.any {
			parts = append(parts, ".any = true")
		}
		head := fmt.Sprintf("        visit(&basic_%s::%s,", d.name, f.name)
		tail := record + "{" + strings.Join(parts, ", ") + "});\n"
		if len(head)+1+len(tail)-1 <= width {
			w.WriteString(head + " " + tail)
			continue
		}
		w.WriteString(head + "\n")
		indent := strings.Repeat(" ", len("        visit("))
		if len(indent)+len(tail)-1 <= width {
			w.WriteString(indent + tail)
			continue
		}
		inner := strings.Repeat(" ", len(indent+record)+1)
		parts[len(parts)-1] += "});"
		w.WriteString(indent + record + "{" + strings.TrimLeft(fill(inner, parts), " ") + "\n")
	}
	w.WriteString("    }\n};\n")
}

// version is the kind's apiVersion.
func (d *decl) version() string {
	if d.pkg.id == "meta/v1" && unversioned[d.spec.Name.Name] {
		return "v1"
	}
	return d.pkg.apiVersion
}

func (m *model) writeKind(w *bytes.Buffer, d *decl) {
	kind := d.spec.Name.Name
	resource := ""
	if marked(d.doc, "+genclient") || resources[d.key()] {
		resource = plural(kind)
	}
	parts := []string{fmt.Sprintf(".api_version = %q", d.version()), fmt.Sprintf(".kind = %q", kind),
		fmt.Sprintf(".resource = %q", resource),
		fmt.Sprintf(".namespaced = %t", resource != "" && !marked(d.doc, "+genclient:nonNamespaced"))}
	w.WriteString("    /// What the API server calls this kind.\n")
	line := "    static constexpr kube::object_kind this_kind{" + strings.Join(parts, ", ") + "};\n"
	if len(line)-1 > width {
		indent := strings.Repeat(" ", strings.Index(line, "{")+1)
		parts[len(parts)-1] += "};"
		line = line[:len(indent)] + strings.TrimLeft(fill(indent, parts), " ") + "\n"
	}
	w.WriteString(line + "\n")
}
