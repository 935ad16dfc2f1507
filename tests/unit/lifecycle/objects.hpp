// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include <kube/api/core/v1/pod.hpp>
#include <kube/base/policies.hpp>

/// Pods, containers and their statuses in few words.
namespace objects {

namespace v1 = kube::api::core::v1;

inline v1::container container(std::string name) {
    v1::container made;
    made.name = std::move(name);
    return made;
}

inline v1::container container(std::string name, v1::container_restart_policy policy) {
    v1::container made = container(std::move(name));
    made.restart_policy = policy;
    return made;
}

inline v1::container sidecar(std::string name) {
    return container(std::move(name), v1::container_restart_policy::always);
}

inline v1::container_restart_rule rule(v1::container_restart_rule_action action,
                                       v1::container_restart_rule_on_exit_codes_operator how,
                                       kube::list<std::int32_t> codes) {
    v1::container_restart_rule made;
    made.action = action;
    auto& exits = made.exit_codes.emplace();
    exits.operator_ = how;
    exits.values = std::move(codes);
    return made;
}

inline v1::container_status status(std::string name) {
    v1::container_status made;
    made.name = std::move(name);
    return made;
}

inline v1::container_status runs(std::string name, std::optional<bool> started = {}) {
    v1::container_status made = status(std::move(name));
    made.state.running.emplace();
    made.started = started;
    return made;
}

inline v1::container_status terminated(std::string name, std::int32_t exit_code) {
    v1::container_status made = status(std::move(name));
    made.state.terminated.emplace().exit_code = exit_code;
    return made;
}

inline v1::container_status waiting(std::string name, std::optional<std::int32_t> last_exit_code = {}) {
    v1::container_status made = status(std::move(name));
    made.state.waiting.emplace();
    if (last_exit_code) {
        made.last_state.terminated.emplace().exit_code = *last_exit_code;
    }
    return made;
}

inline v1::container_status ready(v1::container_status of) {
    of.ready = true;
    return of;
}

/// A pod with one container "main".
inline v1::pod pod(v1::restart_policy policy = v1::restart_policy::always) {
    v1::pod made;
    made.metadata.name = "p";
    made.metadata.namespace_ = "default";
    made.metadata.uid = "u-1";
    made.metadata.generation = 3;
    made.spec.restart_policy = policy;
    made.spec.containers.push_back(container("main"));
    return made;
}

inline v1::pod_condition condition(std::string type, v1::condition_status status) {
    v1::pod_condition made;
    made.type = std::move(type);
    made.status = status;
    return made;
}

}  // namespace objects
