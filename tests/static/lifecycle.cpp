// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle.hpp>

namespace {

using kube::borrowed;
using namespace kube::lifecycle;
namespace core = kube::api::core::v1;
using enum core::pod_phase;

// The phase of a constant pod is a constant. The objects are locals: under its sanitizers g++ 12 does not take the
// address of a static one for not null.
constexpr core::pod_phase phase_of_a_job(std::int32_t exit_code, core::restart_policy policy) {
    const core::basic_container<borrowed> containers[] = {{.name = "work"}, {.name = "report"}};
    const core::basic_container<borrowed> init_containers[] = {
        {.name = "fetch"}, {.name = "proxy", .restart_policy = core::container_restart_policy::always}};
    const core::basic_container_state_terminated<borrowed> done{};
    const core::basic_container_state_terminated<borrowed> ended{.exit_code = exit_code};
    const core::basic_container_status<borrowed> statuses[] = {
        {.name = "work", .state = {.terminated = &ended}},
        {.name = "report", .state = {.terminated = &done}},
    };
    const core::basic_container_status<borrowed> init_statuses[] = {
        {.name = "fetch", .state = {.terminated = &done}},
        {.name = "proxy", .state = {.terminated = &ended}},
    };
    core::basic_pod<borrowed> job{
        .spec = {.init_containers = init_containers, .containers = containers},
        .status = {.init_container_statuses = init_statuses, .container_statuses = statuses},
    };
    job.spec.restart_policy = policy;
    return compute_phase(job);
}
static_assert(phase_of_a_job(0, core::restart_policy::never) == succeeded);
static_assert(phase_of_a_job(1, core::restart_policy::never) == failed);
static_assert(phase_of_a_job(1, core::restart_policy::on_failure) == running);
static_assert(phase_of_a_job(0, core::restart_policy::always) == running);

constexpr bool restarts_on(std::int32_t exit_code) {
    const std::int32_t codes[] = {42};
    const core::basic_container_restart_rule_on_exit_codes<borrowed> on{
        .operator_ = core::container_restart_rule_on_exit_codes_operator::in, .values = codes};
    const core::basic_container_restart_rule<borrowed> rules[] = {
        {.action = core::container_restart_rule_action::restart, .exit_codes = &on}};
    const core::basic_container<borrowed> what{
        .name = "c", .restart_policy = core::container_restart_policy::never, .restart_policy_rules = rules};
    return container_should_restart(what, core::basic_pod_spec<borrowed>{}, exit_code);
}
static_assert(restarts_on(42) && !restarts_on(1));

// A crash loop, second by second.
constexpr std::int64_t starts_in_an_hour() {
    crash_backoff state;
    std::int64_t starts = 0;
    kube::time finished(0);
    for (std::int64_t second = 0; second != 3600; ++second) {
        if (!state.holds_back(finished, kube::time(second))) {
            ++starts;
            finished = kube::time(second);
        }
    }
    return starts;
}
static_assert(starts_in_an_hour() == 6 + (3599 - 310) / 300);

// A deletion, of an object that refers to texts of others.
constexpr bool deleted_in_half_a_minute() {
    core::basic_pod<borrowed> web{.metadata = {.name = "web", .generation = 1}, .spec = {.node_name = "n"}};
    web.spec.termination_grace_period_seconds = 30;
    kube::api::meta::v1::basic_delete_options<borrowed> options{};
    const auto begun = before_delete(web, options, kube::time(100));
    return begun.has_value() && *begun == graceful_deletion::begun && options.grace_period_seconds == 30 &&
           web.metadata.deletion_timestamp == kube::time(130) && web.metadata.generation == 2;
}
static_assert(deleted_in_half_a_minute());

constexpr bool waits_for_its_sidecar(bool started) {
    const core::basic_container<borrowed> init_containers[] = {
        {.name = "proxy", .restart_policy = core::container_restart_policy::always}};
    const core::basic_container_status<borrowed> statuses[] = {{.name = "proxy", .started = started}};
    const core::basic_pod_spec<borrowed> spec{.init_containers = init_containers};
    const container_statuses known(statuses);
    return pod_initialized_state(spec, kube::list_view<core::basic_pod_condition<borrowed>>(), known, pending) ==
           condition_state{core::condition_status::false_, "ContainersNotInitialized"};
}
static_assert(waits_for_its_sidecar(false) && !waits_for_its_sidecar(true));

}  // namespace
