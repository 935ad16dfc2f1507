// SPDX-License-Identifier: Apache-2.0
#pragma once

/// JSON that comes in chunks: lists of any length, and watches.
#include <kube/json/list_reader.hpp>
#include <kube/json/watch_reader.hpp>
