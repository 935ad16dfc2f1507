// SPDX-License-Identifier: Apache-2.0
#pragma once

/// JSON: `kube::json::decode<kube::pod>(text)`, `kube::json::encode(object)`. Models are included by their own headers.
#include <kube/json/decode.hpp>
#include <kube/json/encode.hpp>
#include <kube/json/items.hpp>
#ifdef KUBEHPP_COMPILED  // by the target kubehpp::compiled
#include <kube/json/compiled.hpp>
#endif
