// SPDX-License-Identifier: Apache-2.0
#include <kube/kubectl/pods.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

namespace v1 = kube::api::core::v1;

constexpr std::int64_t day = 86'400;
constexpr kube::time now(1'700'000'000);

kube::time ago(std::int64_t seconds) { return kube::time(now.unix_seconds() - seconds); }

v1::pod running(std::string name, std::int64_t age) {
    v1::pod pod;
    pod.metadata.name = std::move(name);
    pod.metadata.namespace_ = "default";
    pod.metadata.creation_timestamp = ago(age);
    pod.spec.containers.resize(1);
    pod.spec.node_name = "node-1";
    pod.status.phase = v1::pod_phase::running;
    auto& status = pod.status.container_statuses.emplace_back();
    status.ready = true;
    status.state.running.emplace();
    return pod;
}

}  // namespace

TEST_CASE("kubectl get pods") {
    kube::list<v1::pod> pods{running("web-5f6b9", 3 * day), running("db", 90)};
    pods[1].status.container_statuses[0].restart_count = 4;
    pods[1].status.container_statuses[0].last_state.terminated.emplace().finished_at = ago(61);
    CHECK(kube::kubectl::pod_table(pods, now) ==
          "NAME        READY   STATUS    RESTARTS      AGE\n"
          "web-5f6b9   1/1     Running   0             3d\n"
          "db          1/1     Running   4 (61s ago)   90s\n");
}

TEST_CASE("no pods, no header") { CHECK(kube::kubectl::pod_table(kube::list<v1::pod>(), now).empty()); }

TEST_CASE("restarts without a known time, pods without a creation time") {
    kube::list<v1::pod> pods{running("a", 0)};
    pods[0].metadata.creation_timestamp = {};
    pods[0].status.container_statuses[0].restart_count = 2;
    CHECK(kube::kubectl::pod_table(pods, now, {.no_headers = true}) == "a     1/1   Running   2     <unknown>\n");
}

TEST_CASE("-o wide") {
    kube::list<v1::pod> pods{running("a", 1), running("b", 1)};
    pods[0].status.pod_ips.emplace_back().ip = "10.0.0.7";
    pods[0].status.pod_ips.emplace_back().ip = "fd00::7";
    pods[1].spec.node_name = "";
    pods[1].status.nominated_node_name = "node-2";
    pods[1].spec.readiness_gates.resize(2);
    pods[1].spec.readiness_gates[0].condition_type = "lb";
    pods[1].spec.readiness_gates[1].condition_type = "dns";
    pods[1].status.conditions.resize(3);
    pods[1].status.conditions[0].type = "dns";
    pods[1].status.conditions[1].type = "lb";
    pods[1].status.conditions[1].status = v1::condition_status::true_;
    pods[1].status.conditions[2].type = "dns";
    pods[1].status.conditions[2].status = v1::condition_status::true_;  // the first of its type counts
    CHECK(kube::kubectl::pod_table(pods, now, {.wide = true}) ==
          "NAME   READY   STATUS    RESTARTS   AGE   IP         NODE     NOMINATED NODE   READINESS GATES\n"
          "a      1/1     Running   0          1s    10.0.0.7   node-1   <none>           <none>\n"
          "b      1/1     Running   0          1s    <none>     <none>   node-2           1/2\n");
}

TEST_CASE("the address of a pod") {
    auto pod = running("a", 1);
    const auto address = [&] { return kube::kubectl::pod_cells(pod, now)[5]; };
    pod.status.pod_ip = "10.0.0.1";  // from a kubelet that knows no list
    CHECK(address() == "10.0.0.1");
    pod.status.pod_ips.emplace_back().ip = "10.0.0.2";
    CHECK(address() == "10.0.0.1");
    pod.status.pod_ip = "";
    CHECK(address() == "10.0.0.2");
    pod.status.pod_ips[0].ip = "";
    CHECK(address() == "<none>");
}

TEST_CASE("namespace and labels") {
    kube::list<v1::pod> pods{running("a", 1), running("b", 1)};
    pods[0].metadata.labels = {{"app.kubernetes.io/name", "shop"}, {"tier", "web"}};
    const std::string_view keys[] = {"app.kubernetes.io/name", "none"};
    CHECK(kube::kubectl::pod_table(pods, now, {.with_namespace = true, .show_labels = true, .label_columns = keys}) ==
          "NAMESPACE   NAME   READY   STATUS    RESTARTS   AGE   NAME   NONE   LABELS\n"
          "default     a      1/1     Running   0          1s    shop          app.kubernetes.io/name=shop,tier=web\n"
          "default     b      1/1     Running   0          1s                  <none>\n");
}

TEST_CASE("cells end at a line break and show escapes") {
    kube::list<v1::pod> pods{running("a", 1)};
    pods[0].status.container_statuses[0] = {};
    pods[0].status.reason = "red \x1B[31m!\x1B\nand more";
    CHECK(kube::kubectl::pod_table(pods, now, {.no_headers = true}) == "a     0/1   red ^[[31m!^[...   0     1s\n");
}

TEST_CASE("pods of the borrowed policy") {
    const v1::basic_pod<kube::borrowed> pods[] = {{.metadata = {.name = "a"}, .spec = {.node_name = "n"}}};
    CHECK(kube::kubectl::pod_table(pods, now) ==
          "NAME   READY   STATUS   RESTARTS   AGE\n"
          "a      0/0              0          <unknown>\n");
}

TEST_CASE("two tables on one writer share widths") {
    kube::kubectl::tab_writer out;
    const kube::list<v1::pod> pods{running("a-very-long-name", 1), running("b", 1)};
    for (const auto& pod : pods) {
        kube::kubectl::table_printer table(out, kube::kubectl::pod_columns, {});
        table.add_row(pod.metadata, kube::kubectl::pod_cells(pod, now));
        out.write(&pod == &pods[0] ? "\n" : "");
    }
    CHECK(out.take() ==
          "NAME               READY   STATUS    RESTARTS   AGE\n"
          "a-very-long-name   1/1     Running   0          1s\n"
          "\n"
          "NAME               READY   STATUS    RESTARTS   AGE\n"
          "b                  1/1     Running   0          1s\n");
}
