// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include <kube/api/meta/v1/partial_object_metadata.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>
#include <kube/rules/container_id.hpp>
#include <kube/rules/message.hpp>
#include <kube/rules/owner.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

reply refuse_input(const kube::object_error& why) { return unsupported("input: " + message(why)); }

reply controller(const object_in& in) {
    const auto object = kube::json::decode<kube::api::meta::v1::partial_object_metadata>(in.raw("object"));
    const auto owner = kube::json::decode<kube::api::meta::v1::partial_object_metadata>(in.raw("owner"));
    if (!object || !owner) {
        return refuse_input(object ? owner.error() : object.error());
    }
    const auto* const found = kube::controller_of(object->metadata);
    return out(object_out()
                   .raw("controller", found == nullptr ? "null" : kube::json::encode(*found))
                   .boolean("controlled", kube::is_controlled_by(object->metadata, owner->metadata)));
}

/// Whether a candidate is the owner, and for a CronJob whether the Job is that of its time.
bool is_candidate(const kube::owner& owner, const kube::pod& pod, const object_in& candidate) {
    if (owner.kind != candidate.text("kind") || owner.name != candidate.text("name")) {
        return false;
    }
    if (owner.kind != "CronJob") {
        return true;
    }
    const auto run = kube::parse_cron_job_run(kube::controller_of(pod.metadata)->name);
    const auto scheduled = kube::parse_time(candidate.text("scheduled"));
    return run && scheduled && run->scheduled.unix_seconds() / 60 == scheduled->unix_seconds() / 60;
}

reply owners(const object_in& in) {
    const auto pod = kube::json::decode<kube::pod>(in.raw("pod"));
    if (!pod) {
        return refuse_input(pod.error());
    }
    const kube::owner owner = kube::owner_of(*pod);
    std::string found;
    int index = 0;
    for (const std::string_view each : elements_of(in.raw("candidates"))) {
        if (is_candidate(owner, *pod, object_in(each))) {
            found += (found.empty() ? "" : ",") + std::to_string(index);
        }
        ++index;
    }
    return out(object_out().raw("owners", "[" + found + "]"));
}

reply ordinal(const object_in& in) {
    const std::string name = in.text("name");
    const auto parsed = kube::parse_stateful_pod_name(name);
    return out(
        object_out().text("parent", parsed ? parsed->set : "").integer("ordinal", parsed ? parsed->ordinal : -1));
}

reply id_of_container(const object_in& in) {
    const std::string text = in.text("text");
    const auto id = kube::parse_container_id(text);
    if (!id) {
        return error(kube::container_id_message(text));
    }
    return out(object_out()
                   .text("type", id->type)
                   .text("id", id->id)
                   .text("text", to_string(*id))
                   .boolean("empty", id->empty()));
}

constexpr op ops[] = {
    {"object.controller", controller},
    {"object.owner", owners},
    {"pod.ordinal", ordinal},
    {"container.id", id_of_container},
};

}  // namespace

std::span<const op> owner_ops() { return ops; }

}  // namespace answer
