// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <type_traits>

#include <kube/json.hpp>
#include <kube/objects.hpp>

#include "../codec/filler.hpp"
#include "catch.hpp"

/// An object with every field set comes back from its text, under both policies.
template <class Model>
void round_trip(std::type_identity<Model>) {
    Model object{};
    filler fill;
    fill.fill(object);
    const std::string text = kube::json::encode(object);
    for (const std::string_view name : fill.names()) {
        INFO(name);
        CHECK(text.find('"' + std::string(name) + "\":") != std::string::npos);
    }
    kube::list<kube::strict_issue> issues;
    const auto again = kube::json::decode<Model>(text, {.issues = &issues});
    REQUIRE(again.has_value());
    CHECK(issues.empty());
    CHECK(kube::json::encode(*again) == text);
    const auto document = kube::json::decode_document<Model>(text, {.issues = &issues});
    REQUIRE(document.has_value());
    CHECK(issues.empty());
    CHECK(kube::json::encode(**document) == text);
    const Model copy(*again);
    CHECK(kube::json::encode(copy) == text);
    CHECK((copy == *again && identical(copy, **document) && hash_value(copy) == hash_value(**document)));
    CHECK(diff(copy, **document).empty());
    CHECK(identical(kube::to_owning(**document), copy));
    CHECK(identical(*to_document(object), object));

    const Model hollow{};
    CHECK_FALSE((hollow == object || identical(hollow, **document) || diff(hollow, **document).empty()));
    const std::string least = kube::json::encode(hollow);
    CHECK(kube::json::encode(*kube::json::decode<Model>(least)) == least);
    CHECK(kube::json::encode(*kube::json::decode<Model>("{}")) == least);
    CHECK(kube::json::encode(**kube::json::decode_document<Model>(std::string_view("null"))) == least);
}
