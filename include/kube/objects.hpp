// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What can be done with objects of every kind: `a == b`, `identical(a, b)`, `hash_value(a)`, `diff(a, b)`,
/// `to_owning(a)`, `to_document(a)`, and the policies that keep unknown fields. Models are included by their own
/// headers.
#include <kube/codec/convert.hpp>
#include <kube/codec/diff.hpp>
#include <kube/codec/equal.hpp>
#include <kube/codec/hash.hpp>
#include <kube/codec/unknown_fields.hpp>
