// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Every kind of every stable group, and their list: `kube::all_kinds`.
#include <kube/api/all_kinds.hpp>
#include <kube/registry.hpp>
