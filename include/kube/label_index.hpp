// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Which of a million objects a selector wants, and which of ten thousand selectors want an object. Not part of
/// <kube/kube.hpp>: only its users pay.
#include <kube/base/id_set_algebra.hpp>
#include <kube/labels/label_index.hpp>
#include <kube/labels/selector_index.hpp>
