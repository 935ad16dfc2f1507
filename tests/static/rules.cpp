// SPDX-License-Identifier: Apache-2.0
#include <kube/quantity.hpp>
#include <kube/rules.hpp>

namespace {

using namespace kube::literals;
using kube::borrowed;
namespace core = kube::api::core::v1;

// Objects of the borrowed policy are constants, and so are the answers about them.
constexpr auto requests = kube::sorted<kube::quantity_view>({{"cpu", "250m"_quantity}, {"memory", "64Mi"_quantity}});
constexpr auto more = kube::sorted<kube::quantity_view>({{"cpu", "1"_quantity}});
constexpr core::basic_container<borrowed> containers[] = {
    {.name = "a", .resources = {.requests = requests}},
    {.name = "b", .resources = {.requests = requests}},
};
constexpr core::basic_container<borrowed> init_containers[] = {{.name = "init", .resources = {.requests = more}}};
constexpr core::basic_toleration<borrowed> tolerations[] = {
    {.key = "dedicated", .operator_ = core::toleration_operator::exists}};
constexpr auto selected = kube::sorted({{"disk", "ssd"}});
constexpr core::basic_pod<borrowed> wanted{.spec = {.init_containers = init_containers,
                                                    .containers = containers,
                                                    .node_selector = selected,
                                                    .tolerations = tolerations}};

static_assert(kube::pod_request(wanted, "cpu").amount == "1"_quantity);
static_assert(kube::pod_request(wanted, "memory").amount == "128Mi"_quantity);
static_assert(!kube::pod_request(wanted, "pods").present);
static_assert(!kube::pod_limit(wanted, "cpu").present);
static_assert(kube::scored_request(wanted, "cpu") == 1000);
static_assert(!kube::has_pod_level_requests(wanted));

constexpr core::basic_taint<borrowed> taints[] = {
    {.key = "other", .effect = core::taint_effect::prefer_no_schedule},
    {.key = "dedicated", .value = "x", .effect = core::taint_effect::no_execute},
    {.key = "other", .effect = core::taint_effect::no_schedule},
};
static_assert(kube::tolerates(tolerations[0], taints[1]));
static_assert(kube::find_untolerated_taint(kube::list_view(taints), wanted.spec.tolerations) == &taints[0]);
static_assert(kube::find_untolerated_taint(kube::list_view(taints), wanted.spec.tolerations, kube::keeps_pods_off{}) ==
              &taints[2]);

constexpr auto labels = kube::sorted({{"disk", "ssd"}, {"zone", "a"}});
constexpr core::basic_node<borrowed> at{.metadata = {.name = "n", .labels = labels}};
static_assert(*kube::matches_node_affinity(wanted.spec, at));

constexpr kube::api::meta::v1::basic_label_selector<borrowed> selector{.match_labels = selected};
static_assert(*kube::matches(&selector, at.metadata.labels));
static_assert(kube::is_extended_resource("example.com/gpu") && !kube::is_extended_resource("cpu"));

constexpr kube::api::meta::v1::basic_owner_reference<borrowed> references[] = {
    {.api_version = "apps/v1", .kind = "ReplicaSet", .name = "web-7d4b9c6f8d", .uid = "u", .controller = true}};
constexpr auto hash_label = kube::sorted({{"pod-template-hash", "7d4b9c6f8d"}});
constexpr core::basic_pod<borrowed> owned{
    .metadata = {.name = "web-7d4b9c6f8d-x2x9k", .labels = hash_label, .owner_references = references}};
static_assert(kube::owner_of(owned) == kube::owner{"apps/v1", "Deployment", "web"});
static_assert(kube::owner_of(wanted).kind == "Pod");
static_assert(kube::controller_of(owned.metadata) == &references[0]);
static_assert(kube::deployment_name("web-7d4b9c6f8d") == "web");
static_assert(kube::parse_cron_job_run("backup-28909500")->scheduled == kube::time(1'734'570'000));
static_assert(kube::parse_stateful_pod_name("db-11")->ordinal == 11);
static_assert(kube::parse_container_id("containerd://4f5c")->id == "4f5c");

}  // namespace
