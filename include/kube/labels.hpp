// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/labels/add.hpp>
#include <kube/labels/from_labels.hpp>
#include <kube/labels/hash.hpp>
#include <kube/labels/label_map.hpp>
#include <kube/labels/literal.hpp>
#include <kube/labels/requirement.hpp>
#include <kube/labels/selector.hpp>
#include <kube/labels/selector_buffer.hpp>
#include <kube/labels/selector_view.hpp>
#include <kube/labels/set_operations.hpp>
#include <kube/labels/write.hpp>
