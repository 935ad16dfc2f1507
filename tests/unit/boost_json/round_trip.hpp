// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>

#include <boost/json.hpp>

#include <kube/boost_json.hpp>
#include <kube/json.hpp>
#include <kube/objects.hpp>

#include "../codec/filler.hpp"
#include "catch.hpp"

/// An object with every field set comes back from its DOM, which is that of its text.
template <class Model>
void round_trip(std::type_identity<Model>) {
    Model object{};
    filler().fill(object);
    for (const Model& each : {object, Model{}}) {
        const boost::json::value parsed = boost::json::parse(kube::json::encode(each));
        const boost::json::value dom = kube::boost_json::to_value(each);
        CHECK(dom == parsed);
        CHECK(serialize(dom) == serialize(parsed));  // which tells the order of fields too
        CHECK(kube::boost_json::to_value(*to_document(each)) == dom);

        kube::list<kube::strict_issue> issues;
        const auto again = kube::boost_json::from_value<Model>(dom, {.issues = &issues});
        REQUIRE(again.has_value());
        CHECK((issues.empty() && identical(*again, *kube::json::decode<Model>(kube::json::encode(each)))));
        Model into(object);
        CHECK((kube::boost_json::from_value_into(into, dom) && identical(into, *again)));
    }
}
