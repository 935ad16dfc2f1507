// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <type_traits>

#include <kube/json.hpp>
#include <kube/objects.hpp>
#include <kube/yaml.hpp>

#include "../codec/filler.hpp"
#include "catch.hpp"

/// An object with every field set comes back from its JSON and from its YAML, under both policies.
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

    const std::string manifest = *kube::yaml::encode(object);
    const auto from_yaml = kube::yaml::decode<Model>(manifest, {.issues = &issues});
    REQUIRE(from_yaml.has_value());
    CHECK((issues.empty() && identical(*from_yaml, *again)));
    const auto lent_by_yaml = kube::yaml::decode_document<Model>(manifest);
    REQUIRE(lent_by_yaml.has_value());
    CHECK(identical(**lent_by_yaml, *again));
    CHECK(*kube::yaml::encode(**document) == manifest);

    const Model hollow{};
    CHECK_FALSE((hollow == object || identical(hollow, **document) || diff(hollow, **document).empty()));
    const std::string least = kube::json::encode(hollow);
    CHECK(kube::json::encode(*kube::json::decode<Model>(least)) == least);
    CHECK(kube::json::encode(*kube::json::decode<Model>("{}")) == least);
    CHECK(kube::json::encode(**kube::json::decode_document<Model>(std::string_view("null"))) == least);
}
