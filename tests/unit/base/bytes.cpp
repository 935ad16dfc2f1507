// SPDX-License-Identifier: Apache-2.0
#include <kube/base/bytes.hpp>

#include <string_view>
#include <type_traits>

#include "catch.hpp"
#include "failing_new.hpp"

using kube::bytes;
using kube::bytes_view;

static_assert(sizeof(bytes) == 16 && sizeof(bytes_view) == 16);
static_assert(std::is_trivially_copyable_v<bytes_view> && std::is_standard_layout_v<bytes>);
static_assert(bytes_view().is_nil() && bytes_view(kube::nil).is_nil() && !bytes_view(kube::empty).is_nil());
static_assert(bytes_view("ab").view() == "ab" && !bytes_view("").is_nil());
static_assert(bytes_view() == bytes_view(kube::empty) && !identical(bytes_view(), bytes_view(kube::empty)));

TEST_CASE("bytes are nil, empty or filled") {
    const bytes none;
    const bytes null(kube::nil);
    const bytes empty(kube::empty);
    const bytes hollow(std::string_view{});
    const bytes filled(std::string_view("\xFF\0a", 3));
    CHECK((none.is_nil() && null.is_nil() && !empty.is_nil() && !hollow.is_nil()));
    CHECK((filled.size() == 3 && filled[0] == 0xFF && filled[1] == 0 && filled.view()[2] == 'a'));
    CHECK(none == empty);
    CHECK_FALSE(identical(none, empty));
    CHECK(none.view().empty());
    bytes copy = filled;
    CHECK(copy == filled);
    copy.push_back(1);
    CHECK_FALSE(copy == filled);
    copy = bytes();
    CHECK(copy.is_nil());
}

TEST_CASE("bytes that find no memory leak none") {
    const std::size_t live = failing_new::live;
    const std::string_view raw = "some bytes";
    CHECK(failing_new::at_each([&] { const bytes made(raw); }, [&](bool) { CHECK(failing_new::live == live); }) == 1);
}
