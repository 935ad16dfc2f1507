// SPDX-License-Identifier: Apache-2.0
#include <kube/kubectl/namespaces.hpp>

#include <string_view>

#include "catch.hpp"

namespace {

namespace v1 = kube::api::core::v1;

constexpr kube::time now(1'700'000'000);

}  // namespace

TEST_CASE("kubectl get namespaces") {
    kube::list<v1::namespace_> namespaces;
    namespaces.resize(3);
    namespaces[0].metadata.name = "default";
    namespaces[0].metadata.creation_timestamp = kube::time(now.unix_seconds() - 8 * 365 * 86'400);
    namespaces[0].metadata.labels = {{"kubernetes.io/metadata.name", "default"}};
    namespaces[0].status.phase = v1::namespace_phase::active;
    namespaces[1].metadata.name = "shop";
    namespaces[1].metadata.creation_timestamp = kube::time(now.unix_seconds() + 2);
    namespaces[1].status.phase = v1::namespace_phase::terminating;
    namespaces[2].metadata.name = "new";
    CHECK(kube::kubectl::namespace_table(namespaces, now) ==
          "NAME      STATUS        AGE\n"
          "default   Active        8y\n"
          "shop      Terminating   <invalid>\n"
          "new                     <unknown>\n");
    const std::string_view keys[] = {"kubernetes.io/metadata.name", "a"};
    CHECK(kube::kubectl::namespace_table(namespaces, now, {.show_labels = true, .label_columns = keys}) ==
          "NAME      STATUS        AGE         METADATA.NAME   A     LABELS\n"
          "default   Active        8y          default               kubernetes.io/metadata.name=default\n"
          "shop      Terminating   <invalid>                         <none>\n"
          "new                     <unknown>                         <none>\n");
}

TEST_CASE("namespaces of the borrowed policy") {
    const v1::basic_namespace_<kube::borrowed> namespaces[] = {{.metadata = {.name = "a"}}};
    CHECK(kube::kubectl::namespace_table(namespaces, now, {.with_namespace = true}) ==
          "NAMESPACE   NAME   STATUS   AGE\n"
          "            a               <unknown>\n");
}
