// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/api/core/v1/pod.hpp>
#include <kube/api/meta/v1/delete_options.hpp>
#include <kube/base/storage.hpp>
#include <kube/codec/json_text.hpp>
#include <kube/lifecycle/deletion.hpp>
#include <kube/names/quote.hpp>
#include <kube/rules/message.hpp>
#include <kube/time/duration.hpp>
#include <kube/time/duration_text.hpp>

/// What Kubernetes says of the life of pods.
namespace kube::inline v0_1::lifecycle {

/// The message of a container that waits with reason CrashLoopBackOff.
template <storage_policy Storage>
[[nodiscard]] std::string crash_loop_message(duration delay, std::string_view container_name,
                                             const api::core::v1::basic_pod<Storage>& object) {
    char buffer[32];
    std::string text = "back-off ";
    text += to_text(delay, buffer);
    text += " restarting failed container=";
    text += container_name;
    text += " pod=";
    text += std::string_view(object.metadata.name);
    text += '_';
    text += std::string_view(object.metadata.namespace_);
    text += '(';
    text += std::string_view(object.metadata.uid);
    text += ')';
    return text;
}

namespace detail {

template <class Options>
std::string invalid_options_text(const Options& options) {
    const delete_option_faults faults = check_delete_options(options);
    kube::detail::error_texts all;
    std::string policy;
    if (options.propagation_policy.has_value()) {
        codec::append_json_string(options.propagation_policy->text(), policy);
    }
    if (faults.orphan_and_policy) {
        all.add("propagationPolicy", "Invalid", policy, "orphanDependents and deletionPropagation cannot be both set");
    }
    if (faults.policy) {
        all.add("propagationPolicy", "Unsupported", policy,
                R"(supported values: "Foreground", "Background", "Orphan", "nil")");
    }
    if (faults.dry_run) {
        all.add("dryRun", "Unsupported", kube::detail::list_text(options.dry_run, false), R"(supported values: "All")");
    }
    if (faults.ignore_read_error) {
        const auto beside = [&](bool present, std::string_view what) {
            if (present) {
                all.add("ignoreStoreReadErrorWithClusterBreakingPotential", "Invalid", "true",
                        "cannot be set together with ." + std::string(what));
            }
        };
        beside(!options.dry_run.empty(), "dryRun");
        beside(options.propagation_policy.has_value(), "propagationPolicy");
        beside(options.orphan_dependents.has_value(), "orphanDependents");
        beside(options.grace_period_seconds.has_value(), "gracePeriodSeconds");
        beside(static_cast<bool>(options.preconditions), "preconditions");
    }
    return all.text();
}

inline std::string precondition_text(std::string_view what, std::string_view asked, std::string_view held,
                                     std::string_view why) {
    std::string text = "the ";
    text += what;
    text += " in the precondition (";
    text += asked;
    text += ") does not match the ";
    text += what;
    text += " in record (";
    text += held;
    text += "). The object might have been ";
    text += why;
    return text;
}

/// With the key under which an API server stores pods unless told otherwise.
inline std::string lost_version_text(std::string_view namespace_name, std::string_view name, std::string_view version) {
    std::string text = "Operation cannot be fulfilled on pods ";
    append_quoted(text, name);
    text += ": StorageError: invalid object, Code: 4, Key: /registry/pods/";
    text += namespace_name;
    text += '/';
    text += name;
    text +=
        ", ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: ResourceVersion in precondition: , "
        "ResourceVersion in object meta: ";
    text += version;
    return text;
}

}  // namespace detail

/// What the API answers; `object` and `options` are those that were asked with.
template <storage_policy A, storage_policy B>
[[nodiscard]] std::string message(const delete_error& error, const api::core::v1::basic_pod<A>& object,
                                  const api::meta::v1::basic_delete_options<B>& options) {
    if (error.code == delete_errc::invalid_options || error.code == delete_errc::ignore_read_error) {
        const bool found = error.code == delete_errc::invalid_options;
        return "DeleteOptions.meta.k8s.io \"\" is invalid: " +
               (found ? detail::invalid_options_text(options)
                      : "ignoreStoreReadErrorWithClusterBreakingPotential: Invalid value: true: cannot be set together "
                        "with .gracePeriodSeconds");
    }
    const auto& held = object.metadata;
    if (error.code == delete_errc::lost_version) {
        return detail::lost_version_text(held.namespace_, held.name, held.resource_version);
    }
    std::string text = "Operation cannot be fulfilled on Pod ";
    append_quoted(text, object.metadata.name);
    text += ": ";
    if (!options.preconditions) {
        return text;
    }
    const auto& asked = *options.preconditions;
    if (error.code == delete_errc::uid_conflict && asked.uid) {
        text += detail::precondition_text("UID", *asked.uid, held.uid, "deleted and then recreated");
    } else if (asked.resource_version) {
        text +=
            detail::precondition_text("ResourceVersion", *asked.resource_version, held.resource_version, "modified");
    }
    return text;
}

}  // namespace kube::inline v0_1::lifecycle
