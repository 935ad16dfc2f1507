// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/fields/convert.hpp>
#include <kube/fields/literal.hpp>
#include <kube/fields/selector.hpp>
#include <kube/fields/selector_buffer.hpp>
#include <kube/fields/selector_view.hpp>
#include <kube/fields/supported.hpp>
#include <kube/fields/write.hpp>
