// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/container_table.hpp>
#include <kube/lifecycle/pod_table.hpp>

namespace {

using namespace kube::lifecycle;

static_assert(is_deterministic<container_lifecycle>() && is_total<container_lifecycle>() &&
              is_reachable<container_lifecycle>());
static_assert(is_deterministic<pod_lifecycle>() && is_total<pod_lifecycle>() && is_reachable<pod_lifecycle>());
static_assert(enumerator_count<container_stage> == 14 && enumerator_count<container_event> == 12);
static_assert(enumerator_count<pod_stage> == 13 && enumerator_count<pod_event> == 12);

// A transition is a constant expression, and so is a refusal.
constexpr auto started = find_transition<container_lifecycle>(container_stage::created, container_event::start);
static_assert((*started)->to == container_stage::running && (*started)->actions == container_action::start);
constexpr auto twice = find_transition<container_lifecycle>(container_stage::running, container_event::start);
static_assert(!twice.has_value() && twice.error() == container_errc::second_instance);
static_assert(find_transition<pod_lifecycle>(pod_stage::failed, pod_event::run).error() == pod_errc::phase_left);

/// The state in which these events end.
template <class... Events>
constexpr container_stage after(Events... events) {
    container_stage state = container_lifecycle::initial;
    ((state = (*find_transition<container_lifecycle>(state, events))->to), ...);
    return state;
}
static_assert(after(container_event::attempt, container_event::start, container_event::stop,
                    container_event::grace_over) == container_stage::killed);

}  // namespace
