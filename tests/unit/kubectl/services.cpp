// SPDX-License-Identifier: Apache-2.0
#include <kube/kubectl/services.hpp>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <utility>

#include "catch.hpp"

namespace {

namespace v1 = kube::api::core::v1;

constexpr kube::time now(1'700'000'000);

v1::service of_type(v1::service_type type, std::string name = "a") {
    v1::service made;
    made.metadata.name = std::move(name);
    made.metadata.creation_timestamp = kube::time(now.unix_seconds() - 30);
    made.spec.type = type;
    return made;
}

void add_port(v1::service& to, std::int32_t port, std::int32_t node_port = 0) {
    auto& made = to.spec.ports.emplace_back();
    made.port = port;
    made.node_port = node_port;
    made.protocol = v1::protocol::tcp;
}

/// Addresses begin with a digit, names do not.
void balance(v1::service& made, std::initializer_list<std::string> points) {
    made.status.load_balancer.ingress.clear();
    for (const std::string& point : points) {
        auto& ingress = made.status.load_balancer.ingress.emplace_back();
        (point[0] <= '9' ? ingress.ip : ingress.hostname) = point;
    }
}

std::string external(const v1::service& of) { return kube::kubectl::service_cells(of, now)[3]; }

}  // namespace

TEST_CASE("kubectl get services") {
    kube::list<v1::service> services{of_type(v1::service_type::cluster_ip, "kubernetes"),
                                     of_type(v1::service_type::node_port, "web"),
                                     of_type(v1::service_type::external_name, "db")};
    services[0].spec.cluster_ips = {"10.96.0.1", "fd00::1"};
    add_port(services[0], 443);
    services[1].spec.cluster_ips = {"10.96.7.8"};
    add_port(services[1], 80, 30'080);
    add_port(services[1], 443, 30'443);
    services[1].spec.selector = {{"app", "web"}, {"tier", "front"}};
    services[2].spec.external_name = "db.example.com";
    CHECK(kube::kubectl::service_table(services, now) ==
          "NAME         TYPE           CLUSTER-IP   EXTERNAL-IP      PORT(S)                      AGE\n"
          "kubernetes   ClusterIP      10.96.0.1    <none>           443/TCP                      30s\n"
          "web          NodePort       10.96.7.8    <none>           80:30080/TCP,443:30443/TCP   30s\n"
          "db           ExternalName   <none>       db.example.com   <none>                       30s\n");
    CHECK(kube::kubectl::service_table(services, now, {.wide = true}).ends_with("30s   <none>\n"));
    services.erase(services.begin());
    CHECK(kube::kubectl::service_table(services, now, {.wide = true, .no_headers = true}) ==
          "web   NodePort       10.96.7.8   <none>           80:30080/TCP,443:30443/TCP   30s   app=web,tier=front\n"
          "db    ExternalName   <none>      db.example.com   <none>                       30s   <none>\n");
}

TEST_CASE("external addresses of a service") {
    auto made = of_type(v1::service_type::cluster_ip);
    made.spec.external_ips = {"192.0.2.1", "192.0.2.2"};
    CHECK(external(made) == "192.0.2.1,192.0.2.2");
    made.spec.type = v1::service_type::node_port;
    CHECK(external(made) == "192.0.2.1,192.0.2.2");
    made.spec.type = "Tunnel";
    CHECK(external(made) == "<unknown>");
    made.spec.type = v1::service_type::unset;
    CHECK(external(made) == "<unknown>");
    made.spec.type = v1::service_type::external_name;
    CHECK(external(made).empty());
}

TEST_CASE("a load balancer") {
    auto made = of_type(v1::service_type::load_balancer);
    SECTION("without points of ingress is pending") {
        CHECK(external(made) == "<pending>");
        balance(made, {""});
        CHECK(external(made) == "<pending>");
        made.spec.external_ips = {"192.0.2.1"};
        CHECK(external(made) == "192.0.2.1");
    }
    SECTION("sorted, each once, an address before a name") {
        balance(made, {"b", "9", "a", "b"});
        CHECK(external(made) == "9,a,b");
        made.status.load_balancer.ingress[0].ip = "7";
        CHECK(external(made) == "7,9,a,b");
        made.spec.external_ips = {"0"};
        CHECK(external(made) == "7,9,a,b,0");
    }
    SECTION("stands whole, whether the table is wide or not") {
        balance(made, {"1.2.3.4", "255.0.0.1"});
        CHECK(external(made) == "1.2.3.4,255.0.0.1");
    }
}

TEST_CASE("ports of a service") {
    auto made = of_type(v1::service_type::node_port);
    add_port(made, 53, -1);
    made.spec.ports[0].protocol = v1::protocol::udp;
    add_port(made, 0);
    made.spec.ports[1].protocol = "QUIC";
    add_port(made, -5, 1);
    made.spec.ports[2].protocol = v1::protocol::unset;
    CHECK(kube::kubectl::service_cells(made, now)[4] == "53/UDP,0/QUIC,-5:1/");
}

TEST_CASE("services of the borrowed policy") {
    const v1::basic_service<kube::borrowed> services[] = {
        {.metadata = {.name = "a"}, .spec = {.type = v1::service_type::load_balancer}}};
    CHECK(kube::kubectl::service_table(services, now, {.no_headers = true}) ==
          "a     LoadBalancer   <none>   <pending>   <none>   <unknown>\n");
}
