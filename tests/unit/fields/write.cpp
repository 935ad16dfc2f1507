// SPDX-License-Identifier: Apache-2.0
#include <kube/fields/write.hpp>

#include <string>

#include <kube/base/list.hpp>

#include "catch.hpp"

TEST_CASE("values are escaped, fields are not") {
    const kube::field_requirement terms[] = {{"a,b", kube::selection_operator::equals, R"(,=\x)"},
                                             {"c", kube::selection_operator::not_equals, ""}};
    const kube::field_selector_view selector{kube::list_view<kube::field_requirement>(terms)};
    std::string out(kube::text_size(selector), '?');
    CHECK(kube::write(out.data(), selector) == out.data() + out.size());
    CHECK(out == R"(a,b=\,\=\\x,c!=)");
    CHECK(kube::text_size(kube::field_selector_view()) == 0);
    CHECK(kube::text_size(kube::field_selector_view::nothing()) == 0);
}
