// SPDX-License-Identifier: Apache-2.0
#include <kube/kubectl/nodes.hpp>

#include <string>
#include <string_view>
#include <utility>

#include "catch.hpp"

namespace {

namespace v1 = kube::api::core::v1;

constexpr kube::time now(1'700'000'000);

v1::node with_ready(std::string name, v1::condition_status ready) {
    v1::node made;
    made.metadata.name = std::move(name);
    made.metadata.creation_timestamp = kube::time(now.unix_seconds() - 400 * 86'400);
    made.status.node_info.kubelet_version = "v1.36.3";
    auto& condition = made.status.conditions.emplace_back();
    condition.type = "Ready";
    condition.status = ready;
    return made;
}

std::string cell(const v1::node& of, std::string_view column) {
    const auto cells = kube::kubectl::node_cells(of, now);
    for (std::size_t i = 0; i != cells.size(); ++i) {
        if (kube::kubectl::node_columns[i].name == column) {
            return cells[i];
        }
    }
    return "no such column";
}

}  // namespace

TEST_CASE("kubectl get nodes") {
    kube::list<v1::node> nodes{with_ready("control-1", v1::condition_status::true_),
                               with_ready("worker-1", v1::condition_status::false_)};
    nodes[0].metadata.labels = {{"node-role.kubernetes.io/control-plane", ""}};
    CHECK(kube::kubectl::node_table(nodes, now) ==
          "NAME        STATUS     ROLES           AGE    VERSION\n"
          "control-1   Ready      control-plane   400d   v1.36.3\n"
          "worker-1    NotReady   <none>          400d   v1.36.3\n");
}

TEST_CASE("kubectl get nodes -o wide") {
    kube::list<v1::node> nodes{with_ready("a", v1::condition_status::true_),
                               with_ready("b", v1::condition_status::true_)};
    auto& status = nodes[0].status;
    status.addresses.resize(4);
    status.addresses[0].type = "Hostname";
    status.addresses[0].address = "a.example";
    status.addresses[1].type = v1::node_address_type::external_ip;
    status.addresses[1].address = "203.0.113.5";
    status.addresses[2].type = v1::node_address_type::internal_ip;
    status.addresses[2].address = "10.0.0.1";
    status.addresses[3].type = v1::node_address_type::internal_ip;
    status.addresses[3].address = "10.0.0.2";  // the first of its type counts
    status.node_info.os_image = "Debian GNU/Linux 12";
    status.node_info.kernel_version = "6.1.0";
    status.node_info.architecture = "amd64";
    status.node_info.container_runtime_version = "containerd://2.0.1";
    CHECK(kube::kubectl::node_table(nodes, now, {.wide = true, .no_headers = true}) ==
          "a     Ready   <none>   400d   v1.36.3   10.0.0.1   203.0.113.5   Debian GNU/Linux 12   6.1.0 (amd64)   "
          "containerd://2.0.1\n"
          "b     Ready   <none>   400d   v1.36.3   <none>     <none>        <unknown>             <unknown>       "
          "<unknown>\n");
    nodes[1].status.node_info.architecture = "arm64";
    CHECK(cell(nodes[1], "Kernel-Version") == "<unknown> (arm64)");
    nodes[1].status.addresses.emplace_back().type = v1::node_address_type::internal_ip;
    CHECK(cell(nodes[1], "Internal-IP").empty());
}

TEST_CASE("the status of a node") {
    auto made = with_ready("a", v1::condition_status::unknown);
    CHECK(cell(made, "Status") == "NotReady");
    made.status.conditions.resize(2);
    made.status.conditions[1].type = "Ready";
    made.status.conditions[1].status = v1::condition_status::true_;
    CHECK(cell(made, "Status") == "Ready");  // the last of its type counts
    made.spec.unschedulable = true;
    CHECK(cell(made, "Status") == "Ready,SchedulingDisabled");
    made.status.conditions.clear();
    CHECK(cell(made, "Status") == "Unknown,SchedulingDisabled");
}

TEST_CASE("the roles of a node") {
    auto made = with_ready("a", v1::condition_status::true_);
    auto& labels = made.metadata.labels;
    const auto roles = [&] { return cell(made, "Roles"); };
    labels = {{"node-role.kubernetes.io/", "no name"}, {"kubernetes.io/role", ""}};
    CHECK(roles() == "<none>");
    labels = {{"kubernetes.io/role", "m"}};
    CHECK(roles() == "m");
    labels = {{"kubernetes.io/role", "m"}, {"node-role.kubernetes.io/z", ""}, {"node-role.kubernetes.io/b", "x"}};
    CHECK(roles() == "b,m,z");
    labels["kubernetes.io/role"] = "a";
    CHECK(roles() == "a,b,z");
    labels["kubernetes.io/role"] = "zz";
    CHECK(roles() == "b,z,zz");
    labels["kubernetes.io/role"] = "b";  // each stands once
    CHECK(roles() == "b,z");
}

TEST_CASE("nodes of the borrowed policy") {
    const v1::basic_node<kube::borrowed> nodes[] = {{.metadata = {.name = "a"}}};
    CHECK(kube::kubectl::node_table(nodes, now) ==
          "NAME   STATUS    ROLES    AGE         VERSION\n"
          "a      Unknown   <none>   <unknown>   \n");
}
