// SPDX-License-Identifier: Apache-2.0

package parts

import (
	"encoding/json"

	kjson "sigs.k8s.io/json"
)

// Object is a part of an input that is an API object.
type Object[T any] struct{ It T }

func (o *Object[T]) UnmarshalJSON(data []byte) error {
	return kjson.UnmarshalCaseSensitivePreserveInts(data, &o.It)
}

func (o Object[T]) MarshalJSON() ([]byte, error) { return json.Marshal(o.It) }
