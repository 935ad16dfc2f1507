// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Models from the DOM of Boost.JSON, and back: `kube::boost_json::from_value<kube::pod>(value)`,
/// `kube::boost_json::to_value(pod)`; boost::json::value_to and value_from know all models too. Needs Boost.JSON: link
/// Boost::json, or include <boost/json/src.hpp> in one source file. Models are included by their own headers.
#include <kube/boost_json/conversion.hpp>
#include <kube/boost_json/from_value.hpp>
#include <kube/boost_json/to_value.hpp>
