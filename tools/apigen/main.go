// SPDX-License-Identifier: Apache-2.0

// Command apigen writes the C++ model headers from Kubernetes' own Go types.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// source is one Go package that models are made of.
type source struct {
	module     string // which go.mod pins
	dir        string // in the module, and in the output: the last two elements
	files      []string
	apiVersion string
}

var sources = []source{
	{"k8s.io/apimachinery", "pkg/apis/meta/v1", []string{"types.go", "watch.go"}, "meta.k8s.io/v1"},
	{"k8s.io/api", "core/v1", []string{"types.go"}, "v1"},
	{"k8s.io/api", "apps/v1", []string{"types.go"}, "apps/v1"},
	{"k8s.io/api", "admissionregistration/v1", []string{"types.go"}, "admissionregistration.k8s.io/v1"},
	{"k8s.io/api", "authentication/v1", []string{"types.go"}, "authentication.k8s.io/v1"},
	{"k8s.io/api", "authorization/v1", []string{"types.go"}, "authorization.k8s.io/v1"},
	{"k8s.io/api", "autoscaling/v1", []string{"types.go"}, "autoscaling/v1"},
	{"k8s.io/api", "autoscaling/v2", []string{"types.go"}, "autoscaling/v2"},
	{"k8s.io/api", "batch/v1", []string{"types.go"}, "batch/v1"},
	{"k8s.io/api", "certificates/v1", []string{"types.go"}, "certificates.k8s.io/v1"},
	{"k8s.io/api", "coordination/v1", []string{"types.go"}, "coordination.k8s.io/v1"},
	{"k8s.io/api", "discovery/v1", []string{"types.go"}, "discovery.k8s.io/v1"},
	{"k8s.io/api", "events/v1", []string{"types.go"}, "events.k8s.io/v1"},
	{"k8s.io/api", "flowcontrol/v1", []string{"types.go"}, "flowcontrol.apiserver.k8s.io/v1"},
	{"k8s.io/api", "networking/v1", []string{"types.go"}, "networking.k8s.io/v1"},
	{"k8s.io/api", "node/v1", []string{"types.go"}, "node.k8s.io/v1"},
	{"k8s.io/api", "policy/v1", []string{"types.go"}, "policy/v1"},
	{"k8s.io/api", "rbac/v1", []string{"types.go"}, "rbac.authorization.k8s.io/v1"},
	{"k8s.io/api", "resource/v1", []string{"types.go"}, "resource.k8s.io/v1"},
	{"k8s.io/api", "scheduling/v1", []string{"types.go"}, "scheduling.k8s.io/v1"},
	{"k8s.io/api", "storage/v1", []string{"types.go"}, "storage.k8s.io/v1"},
}

func main() {
	out := flag.String("out", "../../include/kube/api", "folder of the generated headers")
	check := flag.Bool("check", false, "write nothing; name the files that differ and exit 1 if there are any")
	flag.Parse()
	if err := run(*out, *check); err != nil {
		fmt.Fprintln(os.Stderr, "apigen:", err)
		os.Exit(1)
	}
}

func run(out string, check bool) error {
	m, err := load()
	if err != nil {
		return err
	}
	headers, err := m.headers()
	if err != nil {
		return err
	}
	differ, err := compare(out, headers)
	if err != nil {
		return err
	}
	if check {
		if len(differ) != 0 {
			return fmt.Errorf("out of date:\n  %s", strings.Join(differ, "\n  "))
		}
		return nil
	}
	for _, name := range differ {
		path := filepath.Join(out, name)
		text, wanted := headers[name]
		if !wanted {
			err = os.Remove(path)
		} else if err = os.MkdirAll(filepath.Dir(path), 0o777); err == nil {
			err = os.WriteFile(path, text, 0o666)
		}
		if err != nil {
			return err
		}
	}
	fmt.Printf("%d structs and %d enums in %d headers, %d of them changed\n", len(m.structs), len(m.enums),
		len(headers), len(differ))
	return nil
}

// compare names the files below out that are not as wanted: other in content, missing, or generated once and now stale.
func compare(out string, headers map[string][]byte) ([]string, error) {
	var differ []string
	for name, text := range headers {
		old, err := os.ReadFile(filepath.Join(out, name))
		if err != nil && !os.IsNotExist(err) {
			return nil, err
		}
		if !bytes.Equal(old, text) {
			differ = append(differ, name)
		}
	}
	err := filepath.WalkDir(out, func(path string, entry fs.DirEntry, err error) error {
		if os.IsNotExist(err) {
			return nil
		}
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(out, path)
		if err != nil {
			return err
		}
		if _, wanted := headers[name]; wanted {
			return nil
		}
		old, err := os.ReadFile(path)
		if err == nil && bytes.Contains(old, []byte(marker)) {
			differ = append(differ, name)
		}
		return err
	})
	slices.Sort(differ)
	return differ, err
}

// locate asks Go where the pinned module is.
func locate(module string) (dir, version string, err error) {
	text, err := exec.Command("go", "list", "-m", "-f", "{{.Version}} {{.Dir}}", module).Output()
	if err != nil {
		return "", "", fmt.Errorf("go list -m %s: %w", module, err)
	}
	version, dir, _ = strings.Cut(strings.TrimSpace(string(text)), " ")
	if dir == "" {
		return "", "", fmt.Errorf("%s is not downloaded: run `go mod download`", module)
	}
	return dir, version, nil
}
