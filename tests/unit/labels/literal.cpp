// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/literal.hpp>

#include <map>
#include <string>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels/selector.hpp>

#include "catch.hpp"

namespace {

using namespace kube::literals;
using labels = std::map<std::string, std::string>;

const labels samples[] = {{},
                          {{"app", "pc"}},
                          {{"app", "pc"}, {"rel", "beta"}},
                          {{"app", "pc"}, {"rel", "canary"}, {"n", "7"}},
                          {{"app", "x"}, {"rel", "beta"}, {"n", "3"}},
                          {{"rel", ""}, {"n", "x"}}};

/// A literal, the same text at run time, and the unrolled match give one answer.
template <kube::fixed_string Text>
void agree() {
    const auto read = kube::parse_selector(Text.view());
    REQUIRE(read.has_value());
    CHECK(*read == kube::operator""_selector < Text>());
    for (const labels& sample : samples) {
        CHECK(kube::match<Text>(sample) == read->matches(sample));
        // Of the models' own maps, a short one is scanned and a long one searched.
        kube::map<std::string> flat;
        for (const auto& [key, value] : sample) {
            flat.insert_or_assign(key, value);
        }
        CHECK(kube::match<Text>(flat) == read->matches(sample));
        for (char c = 'A'; c <= 'Z'; ++c) {
            flat.insert_or_assign(std::string(1, c), "x");
        }
        CHECK(kube::match<Text>(flat) == read->matches(sample));
    }
}

}  // namespace

TEST_CASE("literals, parsed texts and unrolled matches agree") {
    agree<"">();
    agree<"app">();
    agree<"!app">();
    agree<"app=pc">();
    agree<"app!=pc">();
    agree<"app=pc,rel in (beta,canary)">();
    agree<"rel notin (beta,)">();
    agree<"rel=">();
    agree<"n>5,app==pc">();
    agree<"n<5">();
    agree<"z notin (c,a),a,!b,q!=5">();
}

TEST_CASE("a literal lives in static storage") {
    const auto make = [] { return "app=pc,rel in (beta,canary)"_selector; };
    CHECK(make().requirements().data() == make().requirements().data());
    CHECK(make().matches(samples[2]));
}
