// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"time"

	v1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	cliprinters "k8s.io/cli-runtime/pkg/printers"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	"k8s.io/kubernetes/pkg/printers"
	"k8s.io/kubernetes/pkg/printers/internalversion"
	"k8s.io/kubernetes/pkg/printers/storage"

	"kubehpp/oracle/kubernetes/parts"
	"kubehpp/oracle/protocol"
)

type tableIn struct {
	Objects       []json.RawMessage `json:"objects"`
	Wide          bool              `json:"wide"`
	ShowLabels    bool              `json:"showLabels"`
	LabelColumns  []string          `json:"labelColumns"`
	WithNamespace bool              `json:"withNamespace"`
	NoHeaders     bool              `json:"noHeaders"`
	Now           time.Time         `json:"now"`
}

// server makes tables as the API server's storages do.
var server = storage.TableConvertor{TableGenerator: printers.NewTableGenerator().With(internalversion.AddHandlers)}

// list is the objects as one list of the internal type, which is what the API server makes a table of.
func (in *tableIn) list() (runtime.Object, error) {
	items := make([]runtime.Object, 0, len(in.Objects))
	var kind string
	for _, each := range in.Objects {
		var told struct{ APIVersion, Kind string }
		if err := json.Unmarshal(each, &told); err != nil {
			return nil, protocol.Unsupported("object: " + err.Error())
		}
		if kind != "" && told.Kind != kind {
			return nil, protocol.Unsupported("several kinds")
		}
		kind = told.Kind
		item, err := legacyscheme.Scheme.New(v1.SchemeGroupVersion.WithKind(kind))
		if err != nil || told.APIVersion != "v1" {
			return nil, protocol.Unsupported(told.APIVersion + " " + kind)
		}
		if err := (&parts.Object[runtime.Object]{It: item}).UnmarshalJSON(each); err != nil {
			return nil, protocol.Unsupported("object: " + err.Error())
		}
		internal, err := legacyscheme.Scheme.ConvertToVersion(item, core.SchemeGroupVersion)
		if err != nil {
			return nil, err
		}
		items = append(items, internal)
	}
	list, err := legacyscheme.Scheme.New(core.SchemeGroupVersion.WithKind(kind + "List"))
	if err != nil {
		return nil, protocol.Unsupported("kind " + kind)
	}
	return list, meta.SetList(list, items)
}

func (in *tableIn) print(list runtime.Object, to io.Writer) error {
	table, err := server.ConvertToTable(context.Background(), list, &metav1.TableOptions{})
	if err != nil {
		return err
	}
	options := cliprinters.PrintOptions{Wide: in.Wide, ShowLabels: in.ShowLabels, ColumnLabels: in.LabelColumns, WithNamespace: in.WithNamespace, NoHeaders: in.NoHeaders}
	return cliprinters.NewTablePrinter(options).PrintObj(table, to)
}

var tableOp = protocol.Op{
	Name:  "print.table",
	Edges: edges(),
	Answer: protocol.Answering(func(in tableIn) (any, error) {
		list, err := in.list()
		if err != nil {
			return nil, err
		}
		var text bytes.Buffer
		var failed error
		if err := parts.At(in.Now, func() { failed = in.print(list, &text) }); err != nil {
			return nil, err
		}
		if failed != nil {
			return nil, failed
		}
		return map[string]any{"text": protocol.Text(text.String())}, nil
	}),
	Generate: generate,
	Prepare: func(raw json.RawMessage) (func() uint64, error) {
		in := &tableIn{}
		if err := json.Unmarshal(raw, in); err != nil {
			return nil, err
		}
		list, err := in.list()
		if err != nil {
			return nil, err
		}
		var text bytes.Buffer
		return func() uint64 {
			text.Reset()
			if in.print(list, &text) != nil {
				return 0
			}
			return uint64(text.Len())
		}, nil
	},
}
