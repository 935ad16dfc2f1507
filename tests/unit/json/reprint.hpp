// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <kube/json/decode.hpp>
#include <kube/json/encode.hpp>

#include "catch.hpp"

/// What the text reads as and prints, "" where it is refused; both policies must agree.
template <class Model>
std::string reprint(std::string_view text) {
    const auto owning = kube::json::decode<Model>(text);
    const auto borrowed = kube::json::decode_document<Model>(text);
    REQUIRE(owning.has_value() == borrowed.has_value());
    if (!owning) {
        CHECK(owning.error().code == borrowed.error().code);
        CHECK(owning.error().path == borrowed.error().path);
        CHECK(owning.error().offset == borrowed.error().offset);
        return "";
    }
    CHECK(kube::json::encode(**borrowed) == kube::json::encode(*owning));
    return kube::json::encode(*owning);
}

/// The issues of the text, a line each; both policies must agree.
template <class Model>
std::string issues_of(std::string_view text) {
    kube::list<kube::strict_issue> owning;
    kube::list<kube::strict_issue> borrowed;
    REQUIRE(kube::json::decode<Model>(text, {.issues = &owning}).has_value());
    REQUIRE(kube::json::decode_document<Model>(text, {.issues = &borrowed}).has_value());
    std::string made;
    REQUIRE(owning.size() == borrowed.size());
    for (std::size_t i = 0; i != owning.size(); ++i) {
        CHECK(message(owning[i]) == message(borrowed[i]));
        made += message(owning[i]) + "\n";
    }
    return made;
}
