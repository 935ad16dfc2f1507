// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include <kube/json.hpp>
#include <kube/node.hpp>
#include <kube/pod.hpp>
#include <kube/quantity/to_string.hpp>
#include <kube/rules.hpp>
#include <kube/rules/message.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

template <class Model>
kube::result<Model, kube::object_error> decode(const object_in& in, std::string_view name) {
    return kube::json::decode<Model>(in.raw(name).empty() ? "{}" : in.raw(name));
}

reply refuse_input(const kube::object_error& why) { return unsupported("input: " + message(why)); }

reply tolerates(const object_in& in) {
    const auto toleration = decode<kube::toleration>(in, "toleration");
    const auto taint = decode<kube::taint>(in, "taint");
    if (!toleration || !taint) {
        return refuse_input(toleration ? taint.error() : toleration.error());
    }
    return out(object_out().boolean(
        "tolerates",
        kube::tolerates(*toleration, *taint, {.comparison_operators = in.boolean("comparisonOperators")})));
}

reply node_matches(const object_in& in) {
    const auto pod = decode<kube::pod>(in, "pod");
    const auto node = decode<kube::node>(in, "node");
    if (!pod || !node) {
        return refuse_input(pod ? node.error() : pod.error());
    }
    const auto required = kube::matches_node_affinity(pod->spec, *node);
    if (!required) {
        return error(message(required.error(), *kube::required_node_affinity(pod->spec)));
    }
    std::int64_t score = 0;
    if (pod->spec.affinity && pod->spec.affinity->node_affinity) {
        const auto& terms = pod->spec.affinity->node_affinity->preferred_during_scheduling_ignored_during_execution;
        const auto preferred = kube::preferred_score(terms, node->metadata.labels, node->metadata.name);
        if (!preferred) {
            return error(preferred_message(preferred.error(), terms));
        }
        score = *preferred;
    }
    return out(object_out().boolean("required", *required).integer("score", score));
}

std::string amounts(const kube::map<kube::quantity>& from) {
    object_out made;
    for (const auto& each : from) {
        made.text(each.first, to_string(each.second));
    }
    return made.json();
}

reply pod_requests(const object_in& in) {
    const auto pod = decode<kube::pod>(in, "pod");
    if (!pod) {
        return refuse_input(pod.error());
    }
    const object_in options = in.object("options");
    // The defaults are read as the resources of a container, which are a map of quantities too.
    const auto defaults = kube::json::decode<kube::api::core::v1::resource_requirements>(
        "{\"requests\":" + std::string(options.is_null("defaults") ? "null" : options.raw("defaults")) + "}");
    if (!defaults) {
        return refuse_input(defaults.error());
    }
    std::vector<kube::default_request> container_defaults;
    for (const auto& each : defaults->requests) {
        container_defaults.push_back({each.first, kube::quantity_view(each.second)});
    }
    const kube::pod_resources_options how{
        .use_status_resources = options.boolean("useStatusResources"),
        .use_pod_level_status_resources = options.boolean("usePodLevelStatusResources"),
        .exclude_overhead = options.boolean("excludeOverhead"),
        .skip_pod_level_resources = options.boolean("skipPodLevelResources"),
        .skip_container_level_resources = options.boolean("skipContainerLevelResources"),
        .use_node_allocatable_claims = options.boolean("useNodeAllocatableClaims"),
        .container_defaults = container_defaults,
    };
    return out(object_out()
                   .raw("requests", amounts(kube::pod_requests(*pod, how)))
                   .raw("limits", amounts(kube::pod_limits(*pod, how))));
}

reply pod_qos(const object_in& in) {
    const auto pod = decode<kube::pod>(in, "pod");
    if (!pod) {
        return refuse_input(pod.error());
    }
    const kube::open_enum<kube::api::core::v1::pod_qos_class, kube::owning> qos = kube::pod_qos(*pod);
    return out(object_out().text("class", qos.text()));
}

std::function<std::uint64_t()> prepare_pod_requests(const object_in& in) {
    auto pod = decode<kube::pod>(in, "pod");
    if (!pod) {
        return {};
    }
    return [pod = *std::move(pod)]() -> std::uint64_t { return kube::pod_requests(pod).size(); };
}

constexpr op ops[] = {
    {"taint.tolerates", tolerates},
    {"node.matches", node_matches},
    {"pod.requests", pod_requests, prepare_pod_requests},
    {"pod.qos", pod_qos},
};

}  // namespace

std::span<const op> rules_ops() { return ops; }

}  // namespace answer
