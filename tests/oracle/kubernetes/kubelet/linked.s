// SPDX-License-Identifier: Apache-2.0
// Here so that Go lets this package declare functions without bodies: see linked.go.
