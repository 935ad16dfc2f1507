// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/json.hpp>
#include <kube/lifecycle/backoff.hpp>
#include <kube/lifecycle/conditions.hpp>
#include <kube/lifecycle/container_life.hpp>
#include <kube/lifecycle/deletion.hpp>
#include <kube/lifecycle/message.hpp>
#include <kube/lifecycle/phase.hpp>
#include <kube/lifecycle/restart.hpp>
#include <kube/lifecycle/runtime_conditions.hpp>
#include <kube/pod.hpp>
#include <kube/time.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

namespace core = kube::api::core::v1;
namespace lifecycle = kube::lifecycle;

template <class Model>
kube::result<Model, kube::object_error> decode(const object_in& in, std::string_view name) {
    return kube::json::decode<Model>(in.raw(name).empty() ? "{}" : in.raw(name));
}

reply refuse_input(const kube::object_error& why) { return unsupported("input: " + message(why)); }

lifecycle::phase_facts facts_of(const object_in& in) {
    return {.pod_is_terminal = in.boolean("podIsTerminal"), .pod_has_initialized = in.boolean("podHasInitialized")};
}

reply phase(const object_in& in) {
    const auto pod = decode<kube::pod>(in, "pod");
    if (!pod) {
        return refuse_input(pod.error());
    }
    const core::pod_phase found = lifecycle::compute_phase(*pod, facts_of(in));
    return out(object_out().text("phase", texts_of(found).data[static_cast<std::size_t>(found)]));
}

std::function<std::uint64_t()> prepare_phase(const object_in& in) {
    auto pod = decode<kube::pod>(in, "pod");
    if (!pod) {
        return {};
    }
    return [pod = *std::move(pod), facts = facts_of(in)]() -> std::uint64_t {
        return static_cast<std::uint64_t>(lifecycle::compute_phase(pod, facts));
    };
}

/// What a runtime remembers; the names are kept beside the records.
struct runtime {
    std::vector<std::string> texts;
    std::vector<lifecycle::container_record> containers;
    std::vector<lifecycle::sandbox_record> sandboxes;

    static lifecycle::container_record_state state_of(std::string_view text) {
        using enum lifecycle::container_record_state;
        return text == "unknown"   ? unknown
               : text == "created" ? created
               : text == "running" ? running
               : text == "exited"  ? exited
                                   : unset;
    }

    explicit runtime(const object_in& in) {
        const auto containers_in = elements_of(in.raw("containers"));
        const auto sandboxes_in = elements_of(in.raw("sandboxes"));
        texts.reserve(containers_in.size() + sandboxes_in.size());  // so that views of them stay
        for (const std::string_view json : containers_in) {
            const object_in each(json);
            containers.push_back({
                .name = texts.emplace_back(each.text("name")),
                .state = state_of(each.text("state")),
                .exit_code = static_cast<std::int32_t>(each.integer("exitCode").value_or(0)),
            });
        }
        for (const std::string_view json : sandboxes_in) {
            const object_in each(json);
            sandboxes.push_back({
                .ready = each.boolean("ready"),
                .host_network = each.text("network") == "node",
                .has_network_status = !each.raw("ip").empty() && !each.is_null("ip"),
                .ip = texts.emplace_back(each.text("ip")),
            });
        }
    }
};

reply restart(const object_in& in) {
    const auto container = decode<kube::container>(in, "container");
    const auto pod = decode<kube::pod>(in, "pod");
    if (!container || !pod) {
        return refuse_input(container ? pod.error() : container.error());
    }
    if (const auto exit_code = in.integer("exitCode")) {
        return out(object_out().boolean("restart", lifecycle::container_should_restart(
                                                       *container, pod->spec, static_cast<std::int32_t>(*exit_code))));
    }
    const runtime known(in.object("runtime"));
    return out(object_out().boolean(
        "restart",
        lifecycle::should_be_restarted(*container, *pod, lifecycle::find_record(known.containers, container->name))));
}

std::function<std::uint64_t()> prepare_restart(const object_in& in) {
    auto container = decode<kube::container>(in, "container");
    auto pod = decode<kube::pod>(in, "pod");
    const auto exit_code = in.integer("exitCode");
    if (!container || !pod || !exit_code) {
        return {};
    }
    return [container = *std::move(container), pod = *std::move(pod), exit_code]() -> std::uint64_t {
        return lifecycle::container_should_restart(container, pod.spec, static_cast<std::int32_t>(*exit_code)) ? 1 : 0;
    };
}

/// What compute_pod_actions is asked of a pod, or why it cannot be.
struct actions_question {
    kube::pod pod;
    std::vector<std::string> reasons;
    std::vector<lifecycle::container_life> lives;
    std::vector<bool> restarts;
    std::string_view unsupported;

    const core::container& spec_of(std::size_t i) const {
        const std::size_t inits = pod.spec.init_containers.size();
        return i < inits ? pod.spec.init_containers[i] : pod.spec.containers[i - inits];
    }

    actions_question(kube::pod of, const object_in& in) : pod(std::move(of)) {
        const runtime known(in.object("runtime"));
        if (lifecycle::needs_new_sandbox(pod, known.sandboxes)) {
            unsupported = "a new sandbox";
        } else if (!pod.spec.ephemeral_containers.empty()) {
            unsupported = "ephemeral containers";
        } else if (pod.metadata.deletion_timestamp.has_value()) {
            unsupported = "a pod that is being deleted";
        }
        for (const std::string_view json : elements_of(in.object("runtime").raw("containers"))) {
            reasons.push_back(object_in(json).text("reason"));
        }
        const object_in probes = in.object("probes");
        const std::size_t inits = pod.spec.init_containers.size();
        lives.resize(inits + pod.spec.containers.size());
        for (std::size_t i = 0; i != lives.size(); ++i) {
            const auto* const record = lifecycle::find_record(known.containers, spec_of(i).name);
            add(i, i < inits, record,
                record == nullptr ? 0 : static_cast<std::size_t>(record - known.containers.data()),
                probes.object(spec_of(i).name));
        }
    }

    void add(std::size_t i, bool init, const lifecycle::container_record* record, std::size_t at,
             const object_in& probes) {
        using enum lifecycle::container_record_state;
        lifecycle::container_life& life = lives[i];
        const bool sidecar = init && lifecycle::is_sidecar(spec_of(i));
        life.kind = sidecar ? lifecycle::container_kind::sidecar
                    : init  ? lifecycle::container_kind::init
                            : lifecycle::container_kind::regular;
        restarts.push_back(lifecycle::should_be_restarted(spec_of(i), pod, record));
        if (record == nullptr) {
            return;
        }
        life.starts = 1;
        if (record->state == running) {
            if (probes.text("startup") == "failure" || probes.text("liveness") == "failure") {
                unsupported = "a failed probe";
            }
            life.started = !sidecar || !spec_of(i).startup_probe.has_value() || probes.text("startup") == "success";
            life.state = life.started ? lifecycle::container_stage::running : lifecycle::container_stage::starting;
        } else if (record->state == exited) {
            life.state = lifecycle::container_stage::exited;
            life.last = lifecycle::container_end{.exit_code = record->exit_code, .reason = reasons[at]};
        } else {
            unsupported = "a container that neither runs nor has ended";
        }
    }

    lifecycle::pod_plan ask() {
        return lifecycle::compute_pod_actions(lives, pod.spec.init_containers.size(),
                                              [this](std::size_t i) { return restarts[i]; });
    }
};

reply actions(const object_in& in) {
    auto pod = decode<kube::pod>(in, "pod");
    if (!pod) {
        return refuse_input(pod.error());
    }
    actions_question asked(*std::move(pod), in);
    if (!asked.unsupported.empty()) {
        return unsupported(asked.unsupported);
    }
    const lifecycle::pod_plan plan = asked.ask();
    const std::size_t inits = asked.pod.spec.init_containers.size();
    std::string starts[2];
    for (std::size_t i = 0; i != asked.lives.size(); ++i) {
        std::string& to = starts[i < inits ? 0 : 1];
        if (asked.lives[i].wanted) {
            (to += to.empty() ? "" : ",") += std::to_string(i < inits ? i : i - inits);
        }
    }
    return out(object_out()
                   .boolean("killPod", plan.kill)
                   .raw("initContainersToStart", "[" + starts[0] + "]")
                   .raw("containersToStart", "[" + starts[1] + "]"));
}

std::function<std::uint64_t()> prepare_actions(const object_in& in) {
    auto pod = decode<kube::pod>(in, "pod");
    if (!pod) {
        return {};
    }
    return
        [asked = actions_question(*std::move(pod), in)]() mutable -> std::uint64_t { return asked.ask().kill ? 1 : 0; };
}

/// As Go multiplies durations: what is too much wraps around.
kube::duration milliseconds(std::int64_t count) {
    return kube::duration(static_cast<std::int64_t>(static_cast<std::uint64_t>(count) * 1'000'000U));
}
kube::time milliseconds_since_epoch(std::int64_t count) { return kube::time(count / 1000, count % 1000 * 1'000'000); }

struct crashes {
    lifecycle::backoff_limits limits;
    struct event {
        kube::time at;
        kube::time finished_at;
    };
    std::vector<event> events;

    explicit crashes(const object_in& in)
        : limits(lifecycle::crash_loop_limits(milliseconds(in.integer("max").value_or(300'000)))) {
        for (const std::string_view json : elements_of(in.raw("events"))) {
            const object_in each(json);
            events.push_back({milliseconds_since_epoch(each.integer("at").value_or(0)),
                              milliseconds_since_epoch(each.integer("finishedAt").value_or(0))});
        }
    }
};

reply backoff(const object_in& in) {
    const crashes asked(in);
    lifecycle::crash_backoff state(asked.limits);
    std::string delays;
    std::string waiting;
    std::string texts;
    for (const auto& each : asked.events) {
        char buffer[32];
        const std::string_view comma = delays.empty() ? "" : ",";
        const bool waits = state.holds_back(each.finished_at, each.at);
        (delays += comma) += std::to_string(state.delay().nanoseconds() / 1'000'000);
        (waiting += comma) += waits ? "true" : "false";
        (texts += comma) += to_json(kube::to_text(state.delay(), buffer));
    }
    return out(object_out()
                   .raw("delays", "[" + delays + "]")
                   .raw("waiting", "[" + waiting + "]")
                   .raw("texts", "[" + texts + "]"));
}

std::function<std::uint64_t()> prepare_backoff(const object_in& in) {
    return [asked = crashes(in)]() -> std::uint64_t {
        lifecycle::crash_backoff state(asked.limits);
        std::uint64_t waits = 0;
        for (const auto& each : asked.events) {
            waits += state.holds_back(each.finished_at, each.at) ? 1U : 0U;
        }
        return waits;
    };
}

reply grace(const object_in& in) {
    auto pod = decode<kube::pod>(in, "pod");
    const auto options = decode<kube::api::meta::v1::delete_options>(in, "deleteOptions");
    const auto now = kube::parse_time(in.text("now"));
    if (!pod || !options || !now) {
        return !now ? unsupported("input: now") : refuse_input(pod ? options.error() : pod.error());
    }
    const auto done = lifecycle::delete_pod(*pod, *options, *now);
    if (!done) {
        return error(message(done.error(), *pod, *options));
    }
    if (*done == lifecycle::delete_outcome::removed) {
        return out(object_out().boolean("removed", true));
    }
    return out(object_out().raw("pod", kube::json::encode(*pod)));
}

std::function<std::uint64_t()> prepare_grace(const object_in& in) {
    auto pod = decode<kube::pod>(in, "pod");
    auto options = decode<kube::api::meta::v1::delete_options>(in, "deleteOptions");
    const auto now = kube::parse_time(in.text("now"));
    if (!pod || !options || !now) {
        return {};
    }
    return [pod = *std::move(pod), options = *std::move(options), now = *now]() mutable -> std::uint64_t {
        const auto meta = std::pair(pod.metadata.deletion_timestamp, pod.metadata.deletion_grace_period_seconds);
        auto asked = options;
        const auto done = lifecycle::before_delete(pod, asked, now);
        pod.metadata.deletion_timestamp = meta.first;
        pod.metadata.deletion_grace_period_seconds = meta.second;
        return done ? static_cast<std::uint64_t>(*done) : 3;
    };
}

reply conditions(const object_in& in) {
    const auto pod = decode<kube::pod>(in, "pod");
    const auto given = decode<core::pod_status>(in, "oldStatus");
    const auto now = kube::parse_time(in.text("now"));
    if (!pod || !given || (!now && !in.text("now").empty())) {
        return pod && given ? unsupported("input: now") : refuse_input(pod ? given.error() : pod.error());
    }
    const core::pod_status& old = in.raw("oldStatus").empty() || in.is_null("oldStatus") ? pod->status : *given;
    const core::pod_phase phase = in.raw("phase").empty() || in.is_null("phase")
                                      ? pod->status.phase.value()
                                      : kube::open_enum<core::pod_phase, kube::owning>(in.text("phase")).value();
    kube::list<core::pod_condition> all;
    for (const auto& each : pod->status.conditions) {
        if (!lifecycle::is_kubelet_condition(each.type)) {
            all.push_back(each);
        }
    }
    const std::size_t kept = all.size();
    const bool has_runtime = !in.raw("runtime").empty() && !in.is_null("runtime");
    const runtime known(in.object("runtime"));
    if (has_runtime) {
        all.push_back(lifecycle::pod_ready_to_start_containers_condition(*pod, old, known.sandboxes));
    }
    lifecycle::append_conditions(all, *pod, old, lifecycle::statuses_init_first(pod->status), phase);
    if (has_runtime && lifecycle::all_containers_could_restart(pod->spec)) {
        all.push_back(lifecycle::all_containers_restarting_condition(*pod, old, known.containers, phase));
    }
    std::string texts;
    for (std::size_t i = kept; i != all.size(); ++i) {
        if (now) {
            lifecycle::set_transition_time(all[i], old, *now);
        }
        texts += i == kept ? "[" : ",";
        texts += kube::json::encode(all[i]);
    }
    return out(object_out().raw("conditions", texts + "]"));
}

std::function<std::uint64_t()> prepare_conditions(const object_in& in) {
    auto pod = decode<kube::pod>(in, "pod");
    if (!pod) {
        return {};
    }
    return [pod = *std::move(pod)]() -> std::uint64_t {
        kube::list<core::pod_condition> all;
        lifecycle::append_conditions(all, pod, pod.status, lifecycle::statuses_init_first(pod.status),
                                     pod.status.phase.value());
        return all.size();
    };
}

constexpr op ops[] = {
    {"lifecycle.phase", phase, prepare_phase},       {"lifecycle.restart", restart, prepare_restart},
    {"lifecycle.actions", actions, prepare_actions}, {"lifecycle.backoff", backoff, prepare_backoff},
    {"lifecycle.grace", grace, prepare_grace},       {"lifecycle.conditions", conditions, prepare_conditions},
};

}  // namespace

std::span<const op> lifecycle_ops() { return ops; }

}  // namespace answer
