// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/labels/label_map.hpp>
#include <kube/labels/literal.hpp>
#include <kube/labels/requirement.hpp>
#include <kube/labels/selector.hpp>
#include <kube/labels/selector_buffer.hpp>
#include <kube/labels/selector_view.hpp>
#include <kube/labels/write.hpp>
