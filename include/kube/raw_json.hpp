// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/raw_json/raw_json.hpp>
#include <kube/raw_json/raw_json_text.hpp>
