// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <kube/api/certificates/v1/fwd.hpp>
#include <kube/api/core/v1/condition_status.hpp>
#include <kube/api/field.hpp>
#include <kube/api/meta/v1/list_meta.hpp>
#include <kube/api/meta/v1/object_meta.hpp>
#include <kube/base/open_enum.hpp>
#include <kube/base/policies.hpp>
#include <kube/time/time.hpp>

namespace kube::inline v0_1::api::certificates::v1 {

/// k8s.io/api/certificates/v1.KeyUsage
enum class key_usage : std::uint8_t {
    unset, signing, digital_signature, content_commitment, key_encipherment, key_agreement, data_encipherment,
    cert_sign, crl_sign, encipher_only, decipher_only, any, server_auth, client_auth, code_signing, email_protection,
    s_mime, ipsec_end_system, ipsec_tunnel, ipsec_user, timestamping, ocsp_signing, microsoft_sgc, netscape_sgc
};
template <class Text>
inline constexpr Text key_usage_texts[] = {
    "", "signing", "digital signature", "content commitment", "key encipherment", "key agreement", "data encipherment",
    "cert sign", "crl sign", "encipher only", "decipher only", "any", "server auth", "client auth", "code signing",
    "email protection", "s/mime", "ipsec end system", "ipsec tunnel", "ipsec user", "timestamping", "ocsp signing",
    "microsoft sgc", "netscape sgc"
};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(key_usage) noexcept { return key_usage_texts<Text>; }

/// k8s.io/api/certificates/v1.CertificateSigningRequestSpec
template <storage_policy Storage>
struct basic_certificate_signing_request_spec {
    typename Storage::bytes request{};
    typename Storage::string signer_name{};
    std::optional<std::int32_t> expiration_seconds{};
    typename Storage::template list<typename Storage::template open_enum<v1::key_usage>> usages{};
    typename Storage::string username{};
    typename Storage::string uid{};
    typename Storage::template list<typename Storage::string> groups{};
    typename Storage::template map<typename Storage::template list<typename Storage::string>> extra{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_certificate_signing_request_spec> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_certificate_signing_request_spec::request,
              field{.name = "request", .offset = offsetof(basic_certificate_signing_request_spec, request),
                    .required = true});
        visit(&basic_certificate_signing_request_spec::signer_name,
              field{.name = "signerName", .offset = offsetof(basic_certificate_signing_request_spec, signer_name),
                    .required = true});
        visit(&basic_certificate_signing_request_spec::expiration_seconds,
              field{.name = "expirationSeconds",
                    .offset = offsetof(basic_certificate_signing_request_spec, expiration_seconds),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_spec::usages,
              field{.name = "usages", .offset = offsetof(basic_certificate_signing_request_spec, usages),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_spec::username,
              field{.name = "username", .offset = offsetof(basic_certificate_signing_request_spec, username),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_spec::uid,
              field{.name = "uid", .offset = offsetof(basic_certificate_signing_request_spec, uid),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_spec::groups,
              field{.name = "groups", .offset = offsetof(basic_certificate_signing_request_spec, groups),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_spec::extra,
              field{.name = "extra", .offset = offsetof(basic_certificate_signing_request_spec, extra),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/certificates/v1.CertificateSigningRequestCondition
template <storage_policy Storage>
struct basic_certificate_signing_request_condition {
    typename Storage::string type{};
    typename Storage::template open_enum<core::v1::condition_status> status{};
    typename Storage::string reason{};
    typename Storage::string message{};
    kube::time last_update_time{};
    kube::time last_transition_time{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_certificate_signing_request_condition> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_certificate_signing_request_condition::type,
              field{.name = "type", .offset = offsetof(basic_certificate_signing_request_condition, type),
                    .required = true});
        visit(&basic_certificate_signing_request_condition::status,
              field{.name = "status", .offset = offsetof(basic_certificate_signing_request_condition, status),
                    .required = true});
        visit(&basic_certificate_signing_request_condition::reason,
              field{.name = "reason", .offset = offsetof(basic_certificate_signing_request_condition, reason),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_condition::message,
              field{.name = "message", .offset = offsetof(basic_certificate_signing_request_condition, message),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_condition::last_update_time,
              field{.name = "lastUpdateTime",
                    .offset = offsetof(basic_certificate_signing_request_condition, last_update_time),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_condition::last_transition_time,
              field{.name = "lastTransitionTime",
                    .offset = offsetof(basic_certificate_signing_request_condition, last_transition_time),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/certificates/v1.CertificateSigningRequestStatus
template <storage_policy Storage>
struct basic_certificate_signing_request_status {
    typename Storage::template list<basic_certificate_signing_request_condition<Storage>> conditions{};
    typename Storage::bytes certificate{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_certificate_signing_request_status> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_certificate_signing_request_status::conditions,
              field{.name = "conditions", .offset = offsetof(basic_certificate_signing_request_status, conditions),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_status::certificate,
              field{.name = "certificate", .offset = offsetof(basic_certificate_signing_request_status, certificate),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/certificates/v1.CertificateSigningRequest
template <storage_policy Storage>
struct basic_certificate_signing_request {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "certificates.k8s.io/v1",
                                                 .kind = "CertificateSigningRequest",
                                                 .resource = "certificatesigningrequests", .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_object_meta<Storage> metadata{};
    basic_certificate_signing_request_spec<Storage> spec{};
    basic_certificate_signing_request_status<Storage> status{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_certificate_signing_request> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_certificate_signing_request::kind,
              field{.name = "kind", .offset = offsetof(basic_certificate_signing_request, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_certificate_signing_request, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request::metadata,
              field{.name = "metadata", .offset = offsetof(basic_certificate_signing_request, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request::spec,
              field{.name = "spec", .offset = offsetof(basic_certificate_signing_request, spec), .required = true});
        visit(&basic_certificate_signing_request::status,
              field{.name = "status", .offset = offsetof(basic_certificate_signing_request, status),
                    .omit = omit_rule::if_empty});
    }
};

/// k8s.io/api/certificates/v1.CertificateSigningRequestList
template <storage_policy Storage>
struct basic_certificate_signing_request_list {
    /// What the API server calls this kind.
    static constexpr kube::object_kind this_kind{.api_version = "certificates.k8s.io/v1",
                                                 .kind = "CertificateSigningRequestList", .resource = "",
                                                 .namespaced = false};

    typename Storage::string kind{};
    typename Storage::string api_version{};
    meta::v1::basic_list_meta<Storage> metadata{};
    typename Storage::template list<basic_certificate_signing_request<Storage>> items{};
    [[no_unique_address]]
    typename Storage::template unknown_fields<basic_certificate_signing_request_list> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_certificate_signing_request_list::kind,
              field{.name = "kind", .offset = offsetof(basic_certificate_signing_request_list, kind),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_list::api_version,
              field{.name = "apiVersion", .offset = offsetof(basic_certificate_signing_request_list, api_version),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_list::metadata,
              field{.name = "metadata", .offset = offsetof(basic_certificate_signing_request_list, metadata),
                    .omit = omit_rule::if_empty});
        visit(&basic_certificate_signing_request_list::items,
              field{.name = "items", .offset = offsetof(basic_certificate_signing_request_list, items),
                    .required = true});
    }
};

}  // namespace kube::inline v0_1::api::certificates::v1
