// SPDX-License-Identifier: Apache-2.0
#include "workloads.hpp"

#include <cstdint>
#include <utility>
#include <variant>

#include <kube/json/encode.hpp>
#include <kube/rules/label_selector.hpp>

namespace quickstart {

namespace {

/// The letters of generated names: none that make words, none that are taken for each other.
constexpr std::string_view safe_letters = "bcdfghjklmnpqrstvwxz2456789";

constexpr std::string_view unmatched =
    "spec.template.metadata.labels: Invalid value: `selector` does not match template `labels`";

constexpr std::uint32_t fnv_hash(std::string_view text) noexcept {
    std::uint32_t hash = 2'166'136'261U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619U;
    }
    return hash;
}

/// Five letters. Kubernetes draws them; here they follow from the owner, so that a run can be repeated, and differ for
/// each of an owner's first 27^5 pods.
std::string name_suffix(std::string_view owner, std::uint64_t index) {
    constexpr std::uint64_t count = 14'348'907;  // 27^5; a step without the factor 3 meets each number once
    std::uint64_t number = (fnv_hash(owner) + index * 9'876'541) % count;
    std::string suffix;
    for (int i = 0; i != 5; ++i) {
        suffix += safe_letters[number % safe_letters.size()];
        number /= safe_letters.size();
    }
    return suffix;
}

/// As generateName is completed: at most 63 characters in all.
std::string generated_name(std::string_view prefix, std::string_view owner, std::uint64_t index) {
    return std::string(prefix.substr(0, 58)) + name_suffix(owner, index);
}

/// What a ReplicaSet of a Deployment is called by: a hash of the pods' template in safe letters. Kubernetes hashes a Go
/// struct, so that its text is another one.
std::string template_hash(const kube::pod_template_spec& pod_template) {
    std::string text;
    for (const char c : std::to_string(fnv_hash(kube::json::encode(pod_template)))) {
        text += safe_letters[static_cast<unsigned char>(c) % safe_letters.size()];
    }
    return text;
}

/// A limit stands in for a request that is not given.
template <class Containers>
void default_requests(Containers& containers) {
    for (auto& container : containers) {
        for (const auto& limit : container.resources.limits) {
            if (!container.resources.requests.contains(limit.first)) {
                container.resources.requests.insert_or_assign(limit.first, limit.second);
            }
        }
    }
}

/// On the network of the node, a container's ports are ports of the node.
template <class Containers>
void take_host_ports(Containers& containers) {
    for (auto& container : containers) {
        for (auto& port : container.ports) {
            port.host_port = port.host_port != 0 ? port.host_port : port.container_port;
        }
    }
}

std::string qualified(const kube::object_meta& meta) { return meta.namespace_ + "/" + meta.name; }

}  // namespace

void cluster::add(object&& what, const place& at) {
    std::visit(
        [&](auto& known) {
            if (admit(known, at)) {
                create(known, at);
            }
        },
        what);
}

/// Names the object and its namespace; false where there is one of this name.
template <class Kind>
bool cluster::admit(Kind& what, const place& at) {
    if constexpr (requires { what.metadata.namespace_; }) {
        auto& meta = what.metadata;
        meta.managed_fields = kube::nil;  // the server's own
        if (!Kind::this_kind.namespaced) {
            meta.namespace_.clear();
        } else if (meta.namespace_.empty()) {
            meta.namespace_ = default_namespace_;
        }
        if (meta.name.empty() && !meta.generate_name.empty()) {
            meta.name = generated_name(meta.generate_name, meta.generate_name, known_.size());
        }
        if (meta.name.empty()) {
            out_->error(at, "metadata.name: Required value: name or generateName is required");
            return false;
        }
        if (!known_.insert(std::string(Kind::this_kind.kind) + " " + qualified(meta)).second) {
            out_->error(at, std::string(Kind::this_kind.resource) + " \"" + meta.name + "\" already exists");
            return false;
        }
        return true;
    } else {
        return false;
    }
}

/// What the API server would refuse of a controller that is to make pods.
template <class Kind>
bool cluster::check(const Kind& what, const place& at) {
    if (what.spec.replicas.value_or(1) < 0) {
        out_->error(at, "spec.replicas: Invalid value: " + std::to_string(*what.spec.replicas) +
                            ": must be greater than or equal to 0");
        return false;
    }
    if constexpr (requires { what.spec.selector->match_labels; }) {
        if (!what.spec.selector) {
            out_->error(at, "spec.selector: Required value");
            return false;
        }
        const auto matched = kube::matches(what.spec.selector.get(), what.spec.template_.metadata.labels);
        if (!matched || !*matched) {
            out_->error(at, matched ? unmatched : "spec.selector: Invalid value: invalid label selector");
            return false;
        }
    }
    return true;
}

void cluster::add_pod(kube::pod&& pod) {
    if (pod.spec.host_network) {
        take_host_ports(pod.spec.init_containers);
        take_host_ports(pod.spec.containers);
    }
    pod.kind = kube::pod::this_kind.kind;
    pod.api_version = kube::pod::this_kind.api_version;
    default_requests(pod.spec.init_containers);
    default_requests(pod.spec.containers);
    if (pod.status.phase.empty()) {
        pod.status.phase = core::pod_phase::pending;
    }
    pods_.push_back(std::move(pod));
}

void cluster::add_replicas(const kube::object_meta& owner, std::string_view api_version, std::string_view kind,
                           std::int64_t replicas, const kube::pod_template_spec& pod_template, const place& at) {
    if (replicas > static_cast<std::int64_t>(max_pods - pods_.size())) {
        out_->error(at, "spec.replicas: more than " + std::to_string(max_pods) + " pods in all");
        return;
    }
    kube::pod pod;
    pod.spec = pod_template.spec;
    pod.metadata.labels = pod_template.metadata.labels;
    pod.metadata.annotations = pod_template.metadata.annotations;
    pod.metadata.finalizers = pod_template.metadata.finalizers;
    pod.metadata.namespace_ = owner.namespace_;
    pod.metadata.generate_name = owner.name + "-";
    pod.metadata.creation_timestamp = now_;
    pod.metadata.owner_references.push_back({.api_version = std::string(api_version),
                                             .kind = std::string(kind),
                                             .name = owner.name,
                                             .uid = owner.uid,
                                             .controller = true,
                                             .block_owner_deletion = true});
    for (std::int64_t i = 0; i != replicas; ++i) {
        kube::pod one = pod;
        one.metadata.name = generated_name(pod.metadata.generate_name, qualified(owner), static_cast<std::uint64_t>(i));
        add_pod(std::move(one));
    }
}

void cluster::create(kube::pod& what, const place& at) {
    if (pods_.size() == max_pods) {
        out_->error(at, "more than " + std::to_string(max_pods) + " pods in all");
        return;
    }
    // A pod that is on its node has a history, which is kept; any other one begins here.
    if (what.spec.node_name.empty()) {
        what.status = {};
        what.metadata.creation_timestamp = now_;
    }
    add_pod(std::move(what));
}

void cluster::create(kube::replication_controller& what, const place& at) {
    if (!what.spec.template_) {
        out_->error(at, "spec.template: Required value");
        return;
    }
    const auto& labels = what.spec.template_->metadata.labels;
    if (what.spec.selector.empty() && labels.empty()) {
        out_->error(at, "spec.selector: Required value");
        return;
    }
    for (const auto& wanted : what.spec.selector) {
        const auto found = kube::find_label(labels, wanted.first);
        if (!found || found.value != wanted.second) {
            out_->error(at, unmatched);
            return;
        }
    }
    if (check(what, at)) {
        add_replicas(what.metadata, "v1", "ReplicationController", what.spec.replicas.value_or(1), *what.spec.template_,
                     at);
    }
}

void cluster::create(kube::replica_set& what, const place& at) {
    if (check(what, at)) {
        add_replicas(what.metadata, "apps/v1", "ReplicaSet", what.spec.replicas.value_or(1), what.spec.template_, at);
    }
}

void cluster::create(kube::deployment& what, const place& at) {
    if (!check(what, at)) {
        return;
    }
    const std::string hash = template_hash(what.spec.template_);
    kube::pod_template_spec labelled = what.spec.template_;
    labelled.metadata.labels.insert_or_assign("pod-template-hash", hash);
    kube::object_meta replica_set;
    replica_set.name = what.metadata.name + "-" + hash;
    replica_set.namespace_ = what.metadata.namespace_;
    add_replicas(replica_set, "apps/v1", "ReplicaSet", what.spec.replicas.value_or(1), labelled, at);
}

}  // namespace quickstart
