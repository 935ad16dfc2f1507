// SPDX-License-Identifier: Apache-2.0
// A pod written as a constant: read, matched, summed and checked by the compiler. And kinds named by their texts.
#include <type_traits>

#include <kube/labels.hpp>
#include <kube/objects.hpp>
#include <kube/pod.hpp>
#include <kube/quantity.hpp>
#include <kube/registry.hpp>
#include <kube/rules.hpp>

namespace {

using namespace kube::literals;
using kube::borrowed;
namespace core = kube::api::core::v1;

constexpr auto labels = kube::sorted({{"tier", "web"}, {"app", "guestbook"}});
constexpr auto web_requests =
    kube::sorted<kube::quantity_view>({{"memory", "64Mi"_quantity}, {"cpu", "250m"_quantity}});
constexpr auto log_requests = kube::sorted<kube::quantity_view>({{"cpu", "0.5"_quantity}});
constexpr core::basic_container<borrowed> containers[] = {
    {.name = "web", .image = "nginx:1.25", .resources = {.requests = web_requests}},
    {.name = "log", .image = "fluentd", .resources = {.requests = log_requests}},
};
constexpr kube::object_type<"v1", "Pod", borrowed> pod{
    .kind = "Pod",
    .api_version = "v1",
    .metadata = {.name = "web-0", .labels = labels},
    .spec = {.containers = containers, .restart_policy = core::restart_policy::on_failure},
};

static_assert(pod.api_version == pod.this_kind.api_version && pod.kind == pod.this_kind.kind);
static_assert("app=guestbook,tier in (web,api)"_selector.matches(pod.metadata.labels));
static_assert(!kube::match<"tier!=web">(pod.metadata.labels));
static_assert(kube::pod_request(pod, "cpu").amount == "750m"_quantity);
static_assert(kube::pod_request(pod, "memory").amount == "64Mi"_quantity);
static_assert(pod.spec.restart_policy == core::restart_policy::on_failure && pod.spec.containers[1].image == "fluentd");

static_assert(std::is_same_v<kube::object_type<"v1", "Pod">, kube::pod>);
static_assert(kube::visit_kind(kube::kind_list<kube::pod>{}, "v1", "Pod", [](auto) {}));
static_assert(!kube::visit_kind(kube::kind_list<kube::pod>{}, "v1", "Node", [](auto) {}));

}  // namespace
