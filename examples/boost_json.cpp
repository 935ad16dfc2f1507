// SPDX-License-Identifier: Apache-2.0
// A program that holds the DOM of Boost.JSON: of it a typed pod is made, changed and given back as a DOM.
#include <iostream>
#include <vector>

#include <boost/json.hpp>

#include <kube/boost_json.hpp>
#include <kube/pod.hpp>
#include <kube/quantity.hpp>

int main() {
    boost::json::value dom = boost::json::parse(R"({
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "web"},
        "spec": {"containers": [{"name": "nginx", "image": "nginx:1.29"}]}
    })");
    dom.at("metadata").as_object()["labels"] = {{"app", "shop"}};

    auto pod = kube::boost_json::from_value<kube::pod>(dom);  // a kube::expected: the pod, or why there is none
    if (!pod) {
        std::cerr << message(pod.error()) << '\n';
        return 1;
    }
    pod->spec.containers[0].resources.requests["cpu"] = *kube::parse_quantity("0.25");
    const boost::json::value changed = kube::boost_json::to_value(*pod);
    std::cout << changed.at("metadata").at("labels").at("app") << '\n'
              << changed.at("spec").at("containers").at(0) << '\n';

    // Boost.JSON's own conversions know models too, also in containers.
    const boost::json::value list = {{"pods", boost::json::value_from(std::vector<kube::pod>{*pod, *pod})}};
    for (const auto& each : boost::json::value_to<std::vector<kube::pod>>(list.at("pods"))) {
        std::cout << each.metadata.name << '\n';
    }

    dom.at("spec").at("containers").at(0).as_object()["ports"] = boost::json::array{{{"containerPort", "http"}}};
    if (const auto wrong = kube::boost_json::from_value<kube::pod>(dom); !wrong) {
        std::cout << wrong.error().path << ": " << reason(wrong.error().code) << '\n';
    }
}
