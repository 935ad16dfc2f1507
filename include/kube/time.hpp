// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/time/duration.hpp>
#include <kube/time/duration_text.hpp>
#include <kube/time/time.hpp>
#include <kube/time/time_text.hpp>
