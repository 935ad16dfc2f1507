// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/json/conversion.hpp>
#include <boost/json/value.hpp>

#include <kube/boost_json/from_value.hpp>
#include <kube/boost_json/to_value.hpp>
#include <kube/codec/value_view.hpp>
#include <kube/throwing.hpp>

/// What boost::json::value_to and boost::json::value_from call for models, alone and in containers. Argument-dependent
/// lookup finds them since a model's storage policy is of this namespace.
namespace kube::inline v0_1 {

/// For `boost::json::value_to<kube::pod>(value)`; throws error_exception<object_error> where `from_value` fails.
template <boost_json::owning_model Model>
Model tag_invoke(const ::boost::json::value_to_tag<Model>&, const ::boost::json::value& from) {
    return value_or_throw(boost_json::from_value<Model>(from));
}

/// For `boost::json::value_from(pod)`.
template <model Model>
void tag_invoke(const ::boost::json::value_from_tag&, ::boost::json::value& to, const Model& object) {
    to = boost_json::to_value(object, to.storage());
}

}  // namespace kube::inline v0_1
