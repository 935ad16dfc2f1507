// SPDX-License-Identifier: Apache-2.0
#include <kube/names/ip_warning.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string of_cidr(std::string_view text) {
    std::string all;
    kube::for_each_cidr_warning(text, "f", [&all](const std::string& warning) { all += warning + '\n'; });
    return all;
}

}  // namespace

TEST_CASE("what Kubernetes warns of in addresses") {
    CHECK(kube::ip_warning("10.0.0.1", "f").empty());
    CHECK(kube::ip_warning("fe80::1", "f").empty());
    CHECK(kube::ip_warning("no", "f").empty());
    CHECK(kube::ip_warning("010.0.0.1", "spec.ip") ==
          "spec.ip: non-standard IP address \"010.0.0.1\" is invalid: use \"10.0.0.1\"");
    CHECK(kube::ip_warning("::ffff:1.2.3.4", "f") ==
          "f: non-standard IP address \"::ffff:1.2.3.4\" is invalid: use \"1.2.3.4\"");
    CHECK(kube::ip_warning("FE80:0::1", "f") ==
          "f: IPv6 address \"FE80:0::1\" should be in RFC 5952 canonical format (\"fe80::1\")");
}

TEST_CASE("what Kubernetes warns of in CIDRs") {
    CHECK(of_cidr("10.0.0.0/8").empty());
    CHECK(of_cidr("fe80::/64").empty());
    CHECK(of_cidr("no").empty());
    CHECK(of_cidr("10.0.0.1/8") ==
          "f: CIDR value \"10.0.0.1/8\" is ambiguous in this context (should be \"10.0.0.0/8\" or \"10.0.0.1/32\"?)\n");
    CHECK(of_cidr("10.0.0.0/08") == "f: non-standard CIDR value \"10.0.0.0/08\" is invalid: use \"10.0.0.0/8\"\n");
    CHECK(of_cidr("FE80::/64") ==
          "f: IPv6 CIDR value \"FE80::/64\" should be in RFC 5952 canonical format (\"fe80::/64\")\n");
    // Bits beyond the prefix and no standard form: both; bits alone of another spelling: the first only.
    CHECK(of_cidr("::ffff:1.2.3.4/120") ==
          "f: CIDR value \"::ffff:1.2.3.4/120\" is ambiguous in this context (should be \"1.2.3.0/24\" or "
          "\"1.2.3.4/128\"?)\n"
          "f: non-standard CIDR value \"::ffff:1.2.3.4/120\" is invalid: use \"1.2.3.0/24\"\n");
    CHECK(of_cidr("FE80::1/64") ==
          "f: CIDR value \"FE80::1/64\" is ambiguous in this context (should be \"fe80::/64\" or \"fe80::1/128\"?)\n");
}
