// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"slices"
)

// graph has the types that each type refers to. Its root, "", refers to what must have a file of its own.
type graph map[string][]string

// dominators are, for each node that the root reaches, the one node nearest to it that every way from the root passes
// (Cooper, Harvey and Kennedy's iteration).
func (g graph) dominators() map[string]string {
	var order []string
	place := map[string]int{}
	var visit func(string)
	visit = func(node string) {
		place[node] = -1
		for _, next := range g[node] {
			if _, seen := place[next]; !seen {
				visit(next)
			}
		}
		place[node] = len(order)
		order = append(order, node)
	}
	visit("")
	slices.Reverse(order)
	before := map[string][]string{}
	for _, node := range order {
		for _, next := range g[node] {
			before[next] = append(before[next], node)
		}
	}
	above := map[string]string{"": ""}
	meet := func(a, b string) string {
		for a != b {
			for place[a] < place[b] {
				a = above[a]
			}
			for place[b] < place[a] {
				b = above[b]
			}
		}
		return a
	}
	for changed := true; changed; {
		changed = false
		for _, node := range order[1:] {
			common, known := "", false
			for _, from := range before[node] {
				if _, done := above[from]; !done {
					continue
				}
				if known {
					common = meet(common, from)
				} else {
					common, known = from, true
				}
			}
			if old, done := above[node]; !done || old != common {
				above[node] = common
				changed = true
			}
		}
	}
	delete(above, "")
	return above
}

// file is one header to write.
type file struct {
	root  *decl
	decls []*decl // what others need stands before them
}

func (f *file) name() string { return f.root.pkg.id + "/" + f.root.fileName() + ".hpp" }

// fileName has no mark against reserved words: a file may be called namespace.hpp.
func (d *decl) fileName() string {
	if d.name[len(d.name)-1] == '_' {
		return d.name[:len(d.name)-1]
	}
	return d.name
}

// listOf is the kind whose list this is; null for others.
func (m *model) listOf(d *decl) *decl {
	key := d.key()
	if !d.kind || len(key) < 4 || key[len(key)-4:] != "List" {
		return nil
	}
	if item := m.decls[key[:len(key)-4]]; item != nil && item.kind {
		return item
	}
	return nil
}

// files deals the types out: a kind's file has the kind, its list, and the types that nothing else uses; so does the
// file of a type that several files share.
func (m *model) files() ([]*file, map[string]*file, error) {
	all := slices.Concat(m.structs, m.enums)
	g := graph{}
	used := map[string]bool{}
	for _, d := range all {
		node := d
		if item := m.listOf(d); item != nil {
			node = item
		}
		for _, to := range slices.Concat(d.uses, d.inlines) {
			g[node.key()] = append(g[node.key()], to)
			used[to] = true
		}
	}
	for _, d := range all {
		if m.listOf(d) == nil && (d.kind || !used[d.key()]) {
			g[""] = append(g[""], d.key())
		}
	}
	above := g.dominators()
	rootOf := func(d *decl) *decl {
		if item := m.listOf(d); item != nil {
			d = item
		}
		for {
			up := m.decls[above[d.key()]]
			if up == nil || up.pkg != d.pkg {
				return d
			}
			d = up
		}
	}
	var files []*file
	byRoot := map[*decl]*file{}
	of := map[string]*file{}
	for _, d := range all {
		root := rootOf(d)
		if byRoot[root] == nil {
			byRoot[root] = &file{root: root}
			files = append(files, byRoot[root])
		}
		of[d.key()] = byRoot[root]
	}
	for _, d := range m.structs {
		m.place(d, of[d.key()], of)
	}
	for _, d := range m.enums {
		m.place(d, of[d.key()], of)
	}
	return files, of, acyclic(files, of)
}

// place puts a type into its file, after those of the same file that it uses.
func (m *model) place(d *decl, f *file, of map[string]*file) {
	if slices.Contains(f.decls, d) {
		return
	}
	for _, key := range d.uses {
		if of[key] == f {
			m.place(m.decls[key], f, of)
		}
	}
	f.decls = append(f.decls, d)
}

// needs are the other files that a file must include.
func (f *file) needs(of map[string]*file) []*file {
	var needs []*file
	for _, d := range f.decls {
		for _, key := range d.uses {
			if of[key] != f && !slices.Contains(needs, of[key]) {
				needs = append(needs, of[key])
			}
		}
	}
	return needs
}

// acyclic fails if files would include each other.
func acyclic(files []*file, of map[string]*file) error {
	const open, done = 1, 2
	state := map[*file]int{}
	var visit func(*file) error
	visit = func(f *file) error {
		switch state[f] {
		case open:
			return fmt.Errorf("%s includes itself", f.name())
		case done:
			return nil
		}
		state[f] = open
		for _, next := range f.needs(of) {
			if err := visit(next); err != nil {
				return err
			}
		}
		state[f] = done
		return nil
	}
	for _, f := range files {
		if err := visit(f); err != nil {
			return err
		}
	}
	return nil
}
