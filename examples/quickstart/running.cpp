// SPDX-License-Identifier: Apache-2.0
#include "running.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include <kube/labels.hpp>
#include <kube/lifecycle/deletion.hpp>
#include <kube/lifecycle/machine_status.hpp>
#include <kube/lifecycle/pod_machine.hpp>
#include <kube/time.hpp>

namespace quickstart {

namespace {

namespace core = kube::api::core::v1;
namespace lifecycle = kube::lifecycle;

/// What a pod costs is the square of its containers, for each hour begun; all together may cost this.
constexpr std::size_t most_cost = 50'000;
constexpr std::string_view delete_after = "quickstart.example/delete-after";

constexpr kube::duration seconds(std::int64_t count) { return kube::duration::of_seconds(count); }
constexpr kube::duration operator+(kube::duration a, kube::duration b) {
    return kube::duration(a.nanoseconds() + b.nanoseconds());
}

/// How long a program runs, and how it ends; `known` is false for one of which nothing can be told.
struct behaviour {
    kube::duration runs{};
    std::int32_t exit_code = 0;
    bool known = true;
};

std::optional<std::int64_t> read_number(std::string_view text, std::int64_t most) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

/// The text up to `end`, which is taken away with it, without the blanks around it.
std::string_view take_until(std::string_view& text, std::string_view end) {
    const std::size_t at = text.find_first_of(end);
    std::string_view taken = text.substr(0, at);
    text.remove_prefix(at == std::string_view::npos ? text.size() : at + 1);
    const std::size_t first = std::min(taken.find_first_not_of(" \t"), taken.size());
    taken.remove_prefix(first);
    return taken.substr(0, taken.find_last_not_of(" \t") + 1);
}

/// Adds one command to what ran before it; true where the program ends with it.
bool add_command(behaviour& all, std::string_view program, std::string_view argument) {
    all.exit_code = 0;
    if (program == "sleep") {
        const auto count = read_number(argument, longest_run.seconds());
        all.known = count.has_value();
        all.runs = all.runs + seconds(count.value_or(0));
    } else if (program == "exit") {
        all.exit_code = static_cast<std::int32_t>(read_number(argument, 255).value_or(0));
        return true;
    } else if (program == "false") {
        all.exit_code = 1;
    } else {
        all.known = program.empty() || program == "true" || program == "echo";
    }
    return !all.known;
}

behaviour behaviour_of_script(std::string_view script) {
    behaviour all;
    while (!script.empty()) {
        std::string_view command = take_until(script, ";&\n");
        const std::string_view program = take_until(command, " \t");
        if (!program.empty() && add_command(all, program, command)) {
            break;
        }
    }
    return all;
}

template <class Texts>
behaviour behaviour_of(const Texts& command, const Texts& args) {
    std::vector<std::string_view> words;
    for (const auto* const list : {&command, &args}) {
        words.insert(words.end(), list->begin(), list->end());
    }
    if (words.empty()) {
        return {.known = false};
    }
    const std::string_view program = words[0].substr(words[0].rfind('/') + 1);
    if ((program == "sh" || program == "bash") && words.size() == 3 && words[1] == "-c") {
        return behaviour_of_script(words[2]);
    }
    behaviour all{.known = program == "sleep" || program == "true" || program == "false"};
    if (all.known) {
        add_command(all, program, words.size() == 2 ? words[1] : std::string_view());
    }
    return all;
}

/// What the containers of one pod do.
class containers {
public:
    explicit containers(const kube::pod& pod) : pod_(&pod) {}

    lifecycle::pull_outcome pull(const lifecycle::container_ref&) const { return {.takes = seconds(2)}; }

    lifecycle::run_outcome run(const lifecycle::container_ref& of) const {
        const core::container& spec = spec_of(of);
        const behaviour program = behaviour_of(spec.command, spec.args);
        lifecycle::run_outcome outcome{.started_after = delay(spec.startup_probe),
                                       .ready_after = delay(spec.readiness_probe)};
        if (program.known) {
            outcome.runs = program.runs;
            outcome.exit_code = program.exit_code;
        } else if (of.kind == lifecycle::container_kind::init) {
            outcome.runs = seconds(1);
        }
        return outcome;
    }

    kube::duration pre_stop(const lifecycle::container_ref& of) const {
        const auto& hook = *spec_of(of).lifecycle->pre_stop;
        if (hook.sleep) {
            return seconds(std::clamp<std::int64_t>(hook.sleep->seconds, 0, longest_run.seconds()));
        }
        return hook.exec ? behaviour_of(hook.exec->command, {}).runs : kube::duration();
    }

    /// The first process of a container does not hear SIGTERM unless it asks for it; a shell and sleep do not.
    lifecycle::stop_outcome stop(const lifecycle::container_ref& of) const {
        const core::container& spec = spec_of(of);
        return {.obeys = !behaviour_of(spec.command, spec.args).known, .takes = seconds(1), .exit_code = 0};
    }

private:
    const core::container& spec_of(const lifecycle::container_ref& of) const {
        const auto& inits = pod_->spec.init_containers;
        return of.index < inits.size() ? inits[of.index] : pod_->spec.containers[of.index - inits.size()];
    }
    /// A probe succeeds as soon as it is asked.
    template <class Probe>
    static kube::duration delay(const Probe& probe) {
        return seconds(probe ? std::max(probe->initial_delay_seconds, 0) : 0);
    }

    const kube::pod* pod_;
};

std::size_t cost_of(const kube::pod& pod, kube::duration span) {
    const std::size_t count = pod.spec.containers.size() + pod.spec.init_containers.size();
    const std::size_t capped = std::min(count, most_cost);  // so that the square fits
    return capped * capped * static_cast<std::size_t>(span.seconds() / 3600 + 1);
}

bool can_run(const kube::pod& pod) {
    return !pod.spec.node_name.empty() && pod.status.phase == core::pod_phase::pending &&
           pod.status.container_statuses.empty() && !pod.metadata.deletion_timestamp && !pod.spec.containers.empty();
}

/// When the pod is to be deleted, if at all.
std::optional<kube::duration> deletion_of(const kube::pod& pod, kube::duration span) {
    const auto wanted = kube::find_label(pod.metadata.annotations, delete_after);
    if (!wanted) {
        return std::nullopt;
    }
    const auto after = kube::parse_duration(wanted.value);
    return after && *after >= kube::duration() && *after <= span ? std::optional(*after) : std::nullopt;
}

/// False where the pod is gone at the end.
bool run_pod(kube::pod& pod, kube::time now, kube::duration span) {
    if (!pod.spec.termination_grace_period_seconds) {
        pod.spec.termination_grace_period_seconds = 30;  // as the API server does
    }
    const containers runtime(pod);
    lifecycle::pod_machine machine(pod, runtime, now);
    const auto watch = [&](const lifecycle::machine_action& action) {
        if (action.what == lifecycle::machine_step::update_status) {
            pod.status = status_of(machine, pod.status);
        }
    };
    if (const auto after = deletion_of(pod, span)) {
        machine.advance(now + *after, watch);
        const auto deleted = lifecycle::delete_pod(pod, kube::api::meta::v1::delete_options{}, machine.now());
        if (!deleted || *deleted != lifecycle::delete_outcome::updated) {
            return !deleted;
        }
        const auto grace = pod.metadata.deletion_grace_period_seconds.value_or(0);
        (void)machine.begin_deletion(machine.now(), grace, watch);
    }
    machine.advance(now + span, watch);
    return !machine.is_removed();
}

}  // namespace

std::size_t run_pods(std::vector<kube::pod>& pods, std::vector<std::string>& why, kube::time now, kube::duration span) {
    std::size_t left = most_cost;
    std::size_t refused = 0;
    std::size_t kept = 0;
    for (std::size_t i = 0; i != pods.size(); ++i) {
        bool stays = true;
        if (can_run(pods[i])) {
            const std::size_t cost = cost_of(pods[i], span);
            if (cost <= left) {
                left -= cost;
                stays = run_pod(pods[i], now, span);
            } else {
                ++refused;
            }
        }
        if (stays) {
            if (kept != i) {
                pods[kept] = std::move(pods[i]);
                why[kept] = std::move(why[i]);
            }
            ++kept;
        }
    }
    pods.resize(kept);
    why.resize(kept);
    return refused;
}

}  // namespace quickstart
