// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>

#include <kube/lifecycle/pod_machine.hpp>

namespace {

namespace core = kube::api::core::v1;
namespace lifecycle = kube::lifecycle;
using kube::borrowed;
using lifecycle::machine_step;

constexpr core::basic_container<borrowed> init_containers[] = {
    {.name = "migrate", .image = "shop/migrate"},
    {.name = "proxy", .image = "shop/proxy", .restart_policy = core::container_restart_policy::always},
};
constexpr core::basic_container<borrowed> containers[] = {{.name = "web", .image = "shop/web"}};
constexpr core::basic_pod<borrowed> wanted{
    .metadata = {.name = "web"},
    .spec = {.init_containers = init_containers, .containers = containers, .termination_grace_period_seconds = 10}};

/// The migration takes 5 seconds; the web server crashes once, after 20, and does not obey SIGTERM.
struct world : lifecycle::simple_runtime {
    constexpr lifecycle::run_outcome run(const lifecycle::container_ref& of) const {
        if (of.name == "migrate") {
            return {.runs = kube::duration::of_seconds(5)};
        }
        return of.name == "web" && of.instance == 0
                   ? lifecycle::run_outcome{.runs = kube::duration::of_seconds(20), .exit_code = 1}
                   : lifecycle::run_outcome{};
    }
    constexpr lifecycle::stop_outcome stop(const lifecycle::container_ref& of) const {
        return {.obeys = of.name != "web", .exit_code = 0};
    }
};

struct deed {
    std::int64_t at;
    machine_step what;
    std::size_t container;
};
constexpr deed expected[] = {
    {0, machine_step::pull, 0},    {0, machine_step::create, 0}, {0, machine_step::start, 0},
    {5, machine_step::pull, 1},    {5, machine_step::create, 1}, {5, machine_step::start, 1},
    {5, machine_step::pull, 2},    {5, machine_step::create, 2}, {5, machine_step::start, 2},
    {25, machine_step::create, 2}, {25, machine_step::start, 2}, {60, machine_step::stop, 2},
    {70, machine_step::stop, 1},   {70, machine_step::kill, 2},  {70, machine_step::remove, 0},
};

/// A pod's whole life, at compile time.
constexpr bool lives_as_expected() {
    world runtime;
    lifecycle::pod_machine machine(wanted, runtime, kube::time(0));
    std::size_t told = 0;
    bool as_expected = true;
    const auto watch = [&](const lifecycle::machine_action& action) {
        if (action.what != machine_step::update_status) {
            const deed& next = expected[told++];
            as_expected = as_expected && action.what == next.what && action.container == next.container &&
                          action.at == kube::time(next.at);
        }
    };
    machine.advance(kube::time(4), watch);
    as_expected = as_expected && machine.phase() == core::pod_phase::pending;
    machine.advance(kube::time(30), watch);
    as_expected =
        as_expected && machine.phase() == core::pod_phase::running && machine.containers()[2].restart_count() == 1;
    const auto deleted = machine.begin_deletion(kube::time(60), 10, watch);
    as_expected = as_expected && deleted.has_value() && *deleted == lifecycle::pod_stage::running_deleting;
    machine.advance(kube::time(100), watch);
    return as_expected && told == sizeof(expected) / sizeof(expected[0]) && machine.is_removed() &&
           machine.phase() == core::pod_phase::failed && machine.refused() == 0;
}
static_assert(lives_as_expected());

}  // namespace
