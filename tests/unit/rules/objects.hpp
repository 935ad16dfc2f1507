// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include <kube/api/core/v1/node.hpp>
#include <kube/api/core/v1/pod.hpp>
#include <kube/quantity/quantity.hpp>

/// Short ways to write the objects that tests need.
namespace objects {

namespace core = kube::api::core::v1;
using amounts = std::initializer_list<std::pair<std::string_view, std::string_view>>;
using texts = std::initializer_list<std::pair<std::string_view, std::string_view>>;

inline kube::quantity amount(std::string_view text) {
    const auto parsed = kube::parse_quantity(text);
    return parsed.has_value() ? *parsed : kube::quantity{};
}

inline kube::map<kube::quantity> list(amounts from) {
    kube::map<kube::quantity> made{kube::empty};
    for (const auto& [name, text] : from) {
        made.insert_or_assign(name, amount(text));
    }
    return made;
}

inline std::string text_of(const kube::quantity& from) {
    std::string text;
    kube::write(from, [&](std::string_view written) { text = written; });
    return text;
}

/// `cpu=1,memory=1Gi`
inline std::string text_of(const kube::map<kube::quantity>& from) {
    std::string text;
    for (const auto& each : from) {
        text += (text.empty() ? "" : ",") + each.first + "=" + text_of(each.second);
    }
    return text;
}

inline core::basic_container<> container(std::string_view name, amounts requests, amounts limits = {}) {
    core::basic_container<> made;
    made.name = name;
    made.resources.requests = list(requests);
    made.resources.limits = list(limits);
    return made;
}

inline core::basic_container<> sidecar(std::string_view name, amounts requests, amounts limits = {}) {
    core::basic_container<> made = container(name, requests, limits);
    made.restart_policy = core::container_restart_policy::always;
    return made;
}

/// A pod of one container.
inline core::basic_pod<> pod_of(amounts requests) {
    core::basic_pod<> made;
    made.metadata.name = "pod";
    made.spec.containers.push_back(container("main", requests));
    return made;
}

inline core::basic_node<> node_of(std::string_view name,
                                  amounts allocatable = {{"cpu", "4"}, {"memory", "8Gi"}, {"pods", "110"}},
                                  texts labels = {}) {
    core::basic_node<> made;
    made.metadata.name = name;
    made.status.allocatable = list(allocatable);
    for (const auto& [key, value] : labels) {
        made.metadata.labels[key] = value;
    }
    return made;
}

inline core::basic_taint<> taint_of(std::string_view key, std::string_view value, std::string_view effect) {
    core::basic_taint<> made;
    made.key = key;
    made.value = value;
    made.effect = effect;
    return made;
}

inline core::basic_toleration<> toleration_of(std::string_view key, std::string_view operator_, std::string_view value,
                                              std::string_view effect) {
    core::basic_toleration<> made;
    made.key = key;
    made.operator_ = operator_;
    made.value = value;
    made.effect = effect;
    return made;
}

inline core::basic_node_selector_requirement<> requirement_of(std::string_view key, std::string_view operator_,
                                                              std::initializer_list<std::string_view> values) {
    core::basic_node_selector_requirement<> made;
    made.key = key;
    made.operator_ = operator_;
    for (const std::string_view value : values) {
        made.values.emplace_back(value);
    }
    return made;
}

inline core::basic_node_selector_term<> term_of(
    std::initializer_list<core::basic_node_selector_requirement<>> expressions,
    std::initializer_list<core::basic_node_selector_requirement<>> fields = {}) {
    core::basic_node_selector_term<> made;
    made.match_expressions = expressions;
    made.match_fields = fields;
    return made;
}

inline core::basic_node_affinity<>& affinity_of(core::basic_pod<>& from) {
    return from.spec.affinity.get_or_emplace().node_affinity.get_or_emplace();
}

}  // namespace objects
