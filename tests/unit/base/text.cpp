// SPDX-License-Identifier: Apache-2.0
#include <kube/base/text.hpp>

#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "catch.hpp"
#include "failing_new.hpp"

using kube::basic_text;
using kube::borrowed;
using kube::owning;

static_assert(std::is_trivially_copyable_v<basic_text<borrowed>>);
static_assert(std::is_nothrow_move_constructible_v<basic_text<owning>>);
static_assert(basic_text<borrowed>().view().empty() && !basic_text<borrowed>().has_text());
static_assert(basic_text<borrowed>("a", 5).view() == "a" && basic_text<borrowed>("a", 5).tag() == 5);
static_assert(basic_text<borrowed>(std::string_view()).has_text());

TEST_CASE("a text is null, empty or filled, with a tag") {
    const basic_text<owning> none;
    const basic_text<owning> empty(std::string_view{});
    const basic_text<owning> filled("hello", 9);
    CHECK((!none.has_text() && none.view().empty() && none.tag() == 0));
    CHECK((empty.has_text() && empty.view().empty()));
    CHECK((filled.has_text() && filled.view() == "hello" && filled.tag() == 9));
}

TEST_CASE("a text is copied deeply and moved away") {
    std::string source(100, 'x');
    basic_text<owning> text(source, 3);
    source.assign(100, 'y');
    CHECK(text.view() == std::string(100, 'x'));
    basic_text<owning> copy(text);
    CHECK(copy.view().data() != text.view().data());
    CHECK(copy.tag() == 3);
    basic_text<owning> taken(std::move(text));
    CHECK(taken.view() == copy.view());
    CHECK((!text.has_text() && text.tag() == 0));
    text = copy;
    CHECK(text.view() == copy.view());
    basic_text<owning>& alias = text;
    text = alias;
    text = std::move(alias);
    CHECK(text.view() == copy.view());
    text = basic_text<owning>();
    CHECK(!text.has_text());
    text.swap(copy);
    CHECK((text.tag() == 3 && !copy.has_text()));
    text.set_tag(8);
    CHECK((text.tag() == 8 && text.view().size() == 100));
}

TEST_CASE("a text that finds no memory stays as it was") {
    basic_text<owning> text("before", 1);
    const basic_text<owning> other("other", 2);
    const std::size_t live = failing_new::live;
    const auto unchanged = [&](bool failed) {
        CHECK(text.view() == (failed ? "before" : "other"));
        CHECK(failing_new::live == live);
    };
    CHECK(failing_new::at_each([&] { text = other; }, unchanged) == 1);
    CHECK_THROWS_AS(basic_text<owning>(std::string_view("x", std::size_t{1} << 32)), std::bad_alloc);
}
