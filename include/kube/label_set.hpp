// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Labels of many objects, kept so that a selector is matched against each of them fast: packed, or as numbers. Where
/// one selector is asked about all of them, <kube/label_index.hpp> answers without looking at each. Not part of
/// <kube/kube.hpp>: only its users pay.
#include <kube/labels/interned_labels.hpp>
#include <kube/labels/label_set.hpp>
