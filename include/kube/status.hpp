// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What kubectl shows of a pod, as data: kube::summarize.
#include <kube/status/pod_summary.hpp>
