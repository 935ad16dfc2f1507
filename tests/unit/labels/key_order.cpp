// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/key_order.hpp>

#include <cstdint>
#include <string>

#include <kube/labels/selector.hpp>
#include <kube/labels/to_string.hpp>

#include "catch.hpp"

namespace {

struct order_case {
    int terms;
    int step;
    int keys;
    std::uint64_t hash;
};

// FNV-1a of labels.Parse(text).String() for the text that `text_of` makes.
constexpr order_case cases[] = {
    {12, 3, 5, 0xb1efaceda65b765bU},   {13, 3, 5, 0xf7a4ca177b9ef3e8U},    {14, 7, 4, 0xcadda9645d1a6603U},
    {20, 1, 2, 0xab72647cad5c88d1U},   {40, 11, 6, 0x5b2dfd20643ba765U},   {60, 17, 9, 0x970d228db276f382U},
    {100, 1, 50, 0x10cda3fd3be894f3U}, {400, 37, 90, 0xaac2f9e31aceb415U}, {2000, 7919, 700, 0x6e12aca6a3c416cdU},
};

std::string text_of(const order_case& c) {
    std::string text;
    for (int i = 0; i != c.terms; ++i) {
        text += i == 0 ? "k" : ",k";
        text += std::to_string(i * c.step % c.terms % c.keys) + "!=" + std::to_string(i);
    }
    return text;
}

std::uint64_t fnv1a(std::string_view text) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211U;
    }
    return hash;
}

}  // namespace

TEST_CASE("terms of equal keys stand in the order in which Go's sort.Sort leaves them") {
    for (const order_case& c : cases) {
        CAPTURE(c.terms, c.step, c.keys);
        const auto read = kube::parse_selector(text_of(c));
        REQUIRE(read.has_value());
        CHECK(fnv1a(to_string(*read)) == c.hash);
    }
}

TEST_CASE("which is not the order of the text from thirteen terms on") {
    const auto read = kube::parse_selector(text_of(cases[2]));
    REQUIRE(read.has_value());
    CHECK(to_string(*read) ==
          "k0!=8,k0!=12,k0!=2,k0!=0,k0!=4,k0!=10,k0!=6,k3!=3,k3!=7,k3!=9,k3!=5,k3!=11,k3!=1,k3!=13");
    const auto few = kube::parse_selector("b=1,a=1,b=2,a=2,b!=0,a!=0");
    REQUIRE(few.has_value());
    CHECK(to_string(*few) == "a=1,a=2,a!=0,b=1,b=2,b!=0");
}
