// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/write.hpp>

#include <string>

#include <kube/labels/literal.hpp>

#include "catch.hpp"

namespace {

using namespace kube::literals;
using op = kube::selection_operator;

template <class T>
std::string written(const T& value) {
    std::string text(kube::text_size(value) + 1, '#');
    char* const end = kube::write(text.data(), value);
    CHECK(end == text.data() + text.size() - 1);
    CHECK(text.back() == '#');
    text.pop_back();
    return text;
}

}  // namespace

TEST_CASE("each operator has its form") {
    constexpr std::string_view one[] = {"v"};
    constexpr std::string_view two[] = {"", "v"};
    CHECK(written(kube::requirement{"k", op::equals, one}) == "k=v");
    CHECK(written(kube::requirement{"k", op::double_equals, one}) == "k==v");
    CHECK(written(kube::requirement{"k", op::not_equals, one}) == "k!=v");
    CHECK(written(kube::requirement{"k", op::greater_than, one}) == "k>v");
    CHECK(written(kube::requirement{"k", op::less_than, one}) == "k<v");
    CHECK(written(kube::requirement{"k", op::in, two}) == "k in (,v)");
    CHECK(written(kube::requirement{"k", op::not_in, one}) == "k notin (v)");
    CHECK(written(kube::requirement{"k", op::exists, {}}) == "k");
    CHECK(written(kube::requirement{"k", op::does_not_exist, {}}) == "!k");
    CHECK(written(kube::requirement{}).empty());
}

TEST_CASE("values print sorted, duplicates kept, and stay as they are") {
    constexpr std::string_view values[] = {"z", "y", "z", "", "a", "y"};
    const kube::requirement term{"a", op::in, values};
    CHECK(written(term) == "a in (,a,y,y,z,z)");
    CHECK(term.values.front() == "z");
}

TEST_CASE("terms are joined by commas; everything and nothing are empty") {
    CHECK(written("c,b=1,a in (x)"_selector) == "a in (x),b=1,c");
    CHECK(written(kube::selector_view::everything()).empty());
    CHECK(written(kube::selector_view::nothing()).empty());
}
