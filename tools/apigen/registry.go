// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// registered are the kinds in the order of their names. metav1.List is none of them: core/v1's is the same.
func (m *model) registered() []*decl {
	var kinds []*decl
	for _, d := range m.structs {
		if d.kind && d.key() != "meta/v1.List" {
			kinds = append(kinds, d)
		}
	}
	slices.SortFunc(kinds, func(a, b *decl) int {
		return cmp.Or(strings.Compare(a.version(), b.version()), strings.Compare(a.spec.Name.Name, b.spec.Name.Name))
	})
	return kinds
}

// path is the model's name below kube, without its policy.
func (d *decl) path() string {
	return "api::" + strings.ReplaceAll(d.pkg.id, "/", "::") + "::basic_" + d.name
}

// kinds is the header that has each kind's type, declared only, by apiVersion and kind.
func (m *model) kinds() []byte {
	var includes []string
	for _, p := range m.packages {
		includes = append(includes, "kube/api/"+p.id+"/fwd.hpp")
	}
	var w bytes.Buffer
	m.beginAll(&w, append(includes, "kube/api/kind_list.hpp"))
	w.WriteString("\nnamespace kube::inline v0_1::detail {\n\n")
	for _, d := range m.registered() {
		line := fmt.Sprintf("template <storage_policy Storage>\nstruct kind_named<%q, %q, Storage> {\n", d.version(), d.spec.Name.Name)
		w.WriteString(line)
		writeBroken(&w, "    ", "using type =", d.path()+"<Storage>;")
		w.WriteString("};\n")
	}
	w.WriteString("\n}  // namespace kube::inline v0_1::detail\n")
	return w.Bytes()
}

// forEachKind is the header with the macro that names each kind, declared only: explicit instantiations need it.
func (m *model) forEachKind() []byte {
	var includes []string
	for _, p := range m.packages {
		includes = append(includes, "kube/api/"+p.id+"/fwd.hpp")
	}
	var w bytes.Buffer
	m.beginAll(&w, includes)
	w.WriteString("\n/// `act(kube::api::core::v1::basic_pod<kube::owning>)` and so on, for all kinds of all stable groups.\n")
	w.WriteString("#define KUBEHPP_FOR_EACH_KIND(act)")
	for _, d := range m.registered() {
		w.WriteString(" \\\n    act(kube::" + d.path() + "<kube::owning>)")
	}
	w.WriteString("\n")
	return w.Bytes()
}

// allKinds is the header that includes all kinds and lists them.
func (m *model) allKinds(files []*file) []byte {
	includes := []string{"kube/api/kind_list.hpp"}
	for _, f := range files {
		if f.root.kind {
			includes = append(includes, "kube/api/"+f.name())
		}
	}
	var w bytes.Buffer
	m.beginAll(&w, includes)
	w.WriteString("\nnamespace kube::inline v0_1 {\n\n")
	w.WriteString("/// All kinds of all stable groups, under one policy.\ntemplate <storage_policy Storage>\nusing basic_all_kinds = kind_list<\n")
	for i, d := range m.registered() {
		if i != 0 {
			w.WriteString(",\n")
		}
		w.WriteString("    " + d.path() + "<Storage>")
	}
	w.WriteString(">;\nusing all_kinds = basic_all_kinds<owning>;\n\n}  // namespace kube::inline v0_1\n")
	return w.Bytes()
}

func (m *model) beginAll(w *bytes.Buffer, includes []string) {
	p := m.structs[0].pkg
	for _, other := range m.packages {
		if other.module == "k8s.io/api" {
			p = other
		}
	}
	fmt.Fprintf(w, "// SPDX-License-Identifier: Apache-2.0\n// %s from %s %s; change the tool, not this file.\n#pragma once\n\n",
		marker, p.module, p.version)
	slices.Sort(includes)
	for _, include := range includes {
		fmt.Fprintf(w, "#include <%s>\n", include)
	}
}
