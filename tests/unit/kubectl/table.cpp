// SPDX-License-Identifier: Apache-2.0
#include <kube/kubectl/table.hpp>

#include <string>

#include <kube/base/policies.hpp>

#include "catch.hpp"

namespace {

using kube::kubectl::table_column;

const kube::api::meta::v1::object_meta metadata{.name = "a", .namespace_ = "shop"};

}  // namespace

TEST_CASE("labels as one text") {
    CHECK(kube::kubectl::format_labels(kube::map<std::string>()) == "<none>");
    CHECK(kube::kubectl::format_labels(kube::map<std::string>{{"b", "2"}, {"a", ""}}) == "a=,b=2");
    CHECK(kube::kubectl::format_labels(kube::map<std::string>{{"", ""}}) == "=");
    CHECK(kube::kubectl::format_labels(kube::map<std::string>{{"app", "1"}, {"app.io/a", "2"}, {"appA", "3"}}) ==
          "app.io/a=2,app=1,appA=3");
}

TEST_CASE("columns of a kind of one's own") {
    const table_column columns[] = {{"Name"}, {"Extra", 2}, {"Late"}};
    const std::string all[] = {"a", "more", "b", "beyond the columns"};
    const std::string few[] = {"c"};
    kube::kubectl::tab_writer out;
    kube::kubectl::table_printer narrow(out, columns, {.with_namespace = true});
    narrow.add_row(metadata, all);
    narrow.add_row(metadata, few);
    CHECK(out.take() ==
          "NAMESPACE   NAME   LATE\n"
          "shop        a      b\n"
          "shop        c\n");
    kube::kubectl::table_printer wide(out, columns, {.wide = true});
    wide.add_row(metadata, all);
    CHECK(out.take() ==
          "NAME        EXTRA   LATE\n"
          "a           more    b\n");  // the writer remembers widths
}
