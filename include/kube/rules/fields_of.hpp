// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/api/batch/v1/fwd.hpp>
#include <kube/api/certificates/v1/fwd.hpp>
#include <kube/api/events/v1/fwd.hpp>
#include <kube/api/resource/v1/fwd.hpp>
#include <kube/base/integer.hpp>
#include <kube/fwd.hpp>

namespace kube::inline v0_1 {

/// The fields of an object by which the API server selects it, by their paths: a map that a field selector is matched
/// against, as GetAttrs of the kind's registry gives it. The paths are those that `convert_field_selector` converts to.
/// Refers to the object and to itself.
class object_fields {
public:
    struct value_type {
        std::string_view first{};
        std::string_view second{};
    };
    using const_iterator = const value_type*;

    /// Of an object whose kind has no fields of its own.
    template <class Object>
        requires requires(const Object& object) { object.metadata.namespace_; }
    explicit object_fields(const Object& object) noexcept {
        add_metadata(object);
    }
    /// Its IP is status.podIP, or the first of status.podIPs; nothing tells status.podIPs, though it may be asked for.
    template <storage_policy Storage>
    explicit object_fields(const api::core::v1::basic_pod<Storage>& from) noexcept {
        const auto& spec = from.spec;
        const auto& status = from.status;
        add("spec.nodeName", spec.node_name);
        add("spec.restartPolicy", spec.restart_policy.text());
        add("spec.schedulerName", spec.scheduler_name);
        add("spec.serviceAccountName",
            spec.service_account_name.empty() ? spec.service_account : spec.service_account_name);
        add("spec.hostNetwork", spec.host_network);
        add("status.phase", status.phase.text());
        const bool first_only = status.pod_ip.empty() && !status.pod_ips.empty();
        add("status.podIP", first_only ? status.pod_ips[0].ip : status.pod_ip);
        add("status.nominatedNodeName", status.nominated_node_name);
        add_metadata(from);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::core::v1::basic_node<Storage>& from) noexcept {
        add_metadata(from);
        add("spec.unschedulable", from.spec.unschedulable);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::core::v1::basic_namespace_<Storage>& from) noexcept {
        add_metadata(from);
        add("name", from.metadata.name);
        add("status.phase", from.status.phase.text());
    }
    template <storage_policy Storage>
    explicit object_fields(const api::core::v1::basic_persistent_volume<Storage>& from) noexcept {
        add_metadata(from);
        add("name", from.metadata.name);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::core::v1::basic_persistent_volume_claim<Storage>& from) noexcept {
        add_metadata(from);
        add("name", from.metadata.name);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::core::v1::basic_secret<Storage>& from) noexcept {
        add_metadata(from);
        add("type", from.type);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::core::v1::basic_service<Storage>& from) noexcept {
        add_metadata(from);
        add("spec.clusterIP", from.spec.cluster_ip);
        add("spec.type", from.spec.type.text());
    }
    template <storage_policy Storage>
    explicit object_fields(const api::core::v1::basic_event<Storage>& from) noexcept {
        add_event(from, from.involved_object, from.source, from.reporting_component);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::events::v1::basic_event<Storage>& from) noexcept {
        add_event(from, from.regarding, from.deprecated_source, from.reporting_controller);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::core::v1::basic_replication_controller<Storage>& from) noexcept {
        add_metadata(from);
        add_number("status.replicas", from.status.replicas);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::apps::v1::basic_replica_set<Storage>& from) noexcept {
        add_metadata(from);
        add_number("status.replicas", from.status.replicas);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::batch::v1::basic_job<Storage>& from) noexcept {
        add_metadata(from);
        add_number("status.successful", from.status.succeeded);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::certificates::v1::basic_certificate_signing_request<Storage>& from) noexcept {
        add_metadata(from);
        add("spec.signerName", from.spec.signer_name);
    }
    template <storage_policy Storage>
    explicit object_fields(const api::resource::v1::basic_resource_slice<Storage>& from) noexcept {
        add_metadata(from);
        add("spec.nodeName", from.spec.node_name ? std::string_view(*from.spec.node_name) : std::string_view());
        add("spec.driver", from.spec.driver);
    }

    object_fields(const object_fields&) = delete;
    object_fields& operator=(const object_fields&) = delete;

    [[nodiscard]] const_iterator begin() const noexcept { return fields_; }
    [[nodiscard]] const_iterator end() const noexcept { return fields_ + count_; }
    [[nodiscard]] std::size_t size() const noexcept { return count_; }

private:
    void add(std::string_view path, std::string_view value) noexcept {
        fields_[count_].first = path;
        fields_[count_].second = value;
        ++count_;
    }
    void add(std::string_view path, bool value) noexcept {
        add(path, value ? std::string_view("true") : std::string_view("false"));
    }
    void add_number(std::string_view path, std::int32_t value) noexcept {
        digits_[0] = '-';
        const char* const end = detail::write_digits(digits_ + (value < 0 ? 1 : 0), detail::magnitude(value));
        add(path, std::string_view(digits_, static_cast<std::size_t>(end - digits_)));
    }
    template <class Object>
    void add_metadata(const Object& from) noexcept {
        add("metadata.name", from.metadata.name);
        if constexpr (!requires { requires !Object::this_kind.namespaced; }) {
            add("metadata.namespace", from.metadata.namespace_);
        }
    }
    template <class Event, class Reference, class Source>
    void add_event(const Event& from, const Reference& about, const Source& source,
                   std::string_view reporter) noexcept {
        add_metadata(from);
        add("involvedObject.kind", about.kind);
        add("involvedObject.namespace", about.namespace_);
        add("involvedObject.name", about.name);
        add("involvedObject.uid", about.uid);
        add("involvedObject.apiVersion", about.api_version);
        add("involvedObject.resourceVersion", about.resource_version);
        add("involvedObject.fieldPath", about.field_path);
        add("reason", from.reason);
        add("reportingComponent", reporter);
        add("source", source.component.empty() ? reporter : std::string_view(source.component));
        add("type", from.type);
    }

    /// An event has the most.
    value_type fields_[13];
    std::size_t count_ = 0;
    /// Of the one number that an object has.
    char digits_[11];
};

/// The fields of an object for a field selector: `selector.matches(fields_of(pod))`.
template <class Object>
[[nodiscard]] object_fields fields_of(const Object& object) noexcept {
    return object_fields(object);
}

}  // namespace kube::inline v0_1
