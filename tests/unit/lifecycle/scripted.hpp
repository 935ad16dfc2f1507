// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include <kube/lifecycle/pod_machine.hpp>
#include <kube/pod.hpp>

/// Containers that do what a test says, and what a machine has done with them, in words.
namespace scripted {

namespace lifecycle = kube::lifecycle;
namespace v1 = kube::api::core::v1;

constexpr kube::duration seconds(std::int64_t count) { return kube::duration::of_seconds(count); }
constexpr kube::time at(std::int64_t seconds) { return kube::time(seconds); }

struct containers : lifecycle::simple_runtime {
    std::map<std::string, lifecycle::pull_outcome, std::less<>> pulls;
    std::map<std::string, lifecycle::run_outcome, std::less<>> runs;
    std::map<std::string, kube::duration, std::less<>> hooks;
    std::map<std::string, lifecycle::stop_outcome, std::less<>> stops;

    lifecycle::pull_outcome pull(const lifecycle::container_ref& of) const {
        return told(pulls, of, simple_runtime::pull(of));
    }
    lifecycle::run_outcome run(const lifecycle::container_ref& of) const {
        return told(runs, of, simple_runtime::run(of));
    }
    kube::duration pre_stop(const lifecycle::container_ref& of) const {
        return told(hooks, of, simple_runtime::pre_stop(of));
    }
    lifecycle::stop_outcome stop(const lifecycle::container_ref& of) const {
        return told(stops, of, simple_runtime::stop(of));
    }

private:
    template <class Outcomes, class Outcome>
    static Outcome told(const Outcomes& outcomes, const lifecycle::container_ref& of, Outcome otherwise) {
        const auto found = outcomes.find(of.name);
        return found != outcomes.end() ? found->second : otherwise;
    }
};

/// What a machine says but updates of the status: `12 start web; 15 kill web`.
template <class Machine>
struct recorder {
    const Machine& machine;
    std::string text{};

    void operator()(const lifecycle::machine_action& action) {
        using lifecycle::machine_step;
        if (action.what == machine_step::update_status || action.what == machine_step::create) {
            return;
        }
        text += text.empty() ? "" : "; ";
        text += std::to_string(action.at.unix_seconds()) + ' ' + name(action.what);
        if (action.what != machine_step::remove) {
            text += ' ' + std::string(machine.spec_of(action.container).name);
        }
    }
    /// What was said since the last time.
    std::string take() { return std::exchange(text, {}); }
};
template <class Machine>
recorder(const Machine&) -> recorder<Machine>;

inline kube::pod pod(std::initializer_list<v1::container> containers, std::initializer_list<v1::container> inits = {},
                     v1::restart_policy policy = v1::restart_policy::always) {
    kube::pod made;
    made.metadata.name = "web";
    made.metadata.namespace_ = "shop";
    made.metadata.uid = "u-1";
    made.spec.node_name = "node-a";
    made.spec.restart_policy = policy;
    for (const auto& each : containers) {
        made.spec.containers.push_back(each);
    }
    for (const auto& each : inits) {
        made.spec.init_containers.push_back(each);
    }
    return made;
}

}  // namespace scripted
