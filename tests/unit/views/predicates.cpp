// SPDX-License-Identifier: Apache-2.0
#include <kube/views/predicates.hpp>

#include <map>
#include <string>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/policies.hpp>
#include <kube/fields.hpp>
#include <kube/labels.hpp>

#include "catch.hpp"

using namespace kube::literals;

TEST_CASE("predicates: of objects and of maps") {
    kube::pod from;
    from.metadata.namespace_ = "x";
    from.metadata.labels.insert_or_assign("app", "web");
    CHECK(kube::detail::labels_wanted{"app=web"_selector}(from));
    CHECK_FALSE(kube::detail::labels_wanted{"app=db"_selector}(from));
    CHECK(kube::detail::fields_wanted{"metadata.namespace=x"_field_selector}(from));
    CHECK_FALSE(kube::detail::fields_wanted{"metadata.namespace=y"_field_selector}(from));
    const std::map<std::string, std::string> fields{{"a", "1"}};
    CHECK(kube::detail::labels_wanted{"a=1"_selector}(fields));
    CHECK(kube::detail::fields_wanted{"a=1"_field_selector}(fields));
    CHECK_FALSE(kube::detail::fields_wanted{"a!=1"_field_selector}(fields));
}

TEST_CASE("predicates: an empty namespace is all of them") {
    kube::pod from;
    from.metadata.namespace_ = "x";
    CHECK(kube::detail::namespace_wanted{"x"}(from));
    CHECK(kube::detail::namespace_wanted{""}(from));
    CHECK_FALSE(kube::detail::namespace_wanted{"y"}(from));
}
