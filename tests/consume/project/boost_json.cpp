// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>

#include <kube/boost_json.hpp>
#include <kube/service.hpp>

int main() {
    const auto read = kube::boost_json::from_value<kube::service>(boost::json::parse(R"({"metadata":{"name":"web"}})"));
    return read && kube::boost_json::to_value(*read).at("metadata").at("name") == "web" ? 0 : 1;
}
