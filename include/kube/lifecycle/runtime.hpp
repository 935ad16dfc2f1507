// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/time/duration.hpp>

namespace kube::inline v0_1::lifecycle {

/// Which part a container plays in its pod.
enum class container_kind : std::uint8_t {
    init,     ///< runs to its end before the next begins
    sidecar,  ///< an init container that keeps running
    regular,
};

/// The container of which a runtime is asked.
struct container_ref {
    std::string_view name{};
    std::string_view image{};
    container_kind kind = container_kind::regular;
    std::size_t index = 0;      ///< init containers first, in the order of the spec
    std::int32_t instance = 0;  ///< counts what was started before
};

/// For what never happens by itself.
inline constexpr duration forever{INT64_MAX};

/// How it goes with an image. Texts are kept by the runtime, as long as the machine lives.
struct pull_outcome {
    bool present = false;  ///< nothing to pull, unless the pull policy is Always
    duration takes{};
    bool fails = false;
    std::string_view reason = "ErrImagePull";  ///< of what fails
    std::string_view message{};                ///< of what fails
};

/// What an instance of a container does if nobody ends it. All counts from its start.
struct run_outcome {
    duration runs = forever;
    std::int32_t exit_code = 0;
    std::string_view reason{};  ///< empty for `Completed` or `Error`, by the exit code
    duration started_after{};   ///< asked of those with a startup probe; forever: it fails, see unhealthy_after
    duration ready_after{};     ///< asked of those with a readiness probe: from when on it succeeds
    duration unhealthy_after = forever;  ///< when its startup or liveness probe has failed too often
};

/// What an instance does when it is asked to end.
struct stop_outcome {
    bool obeys = true;  ///< false: runs on until it is killed
    duration takes{};
    std::int32_t exit_code = 143;
};

/// What containers do in a simulation: a program of yours, or `simple_runtime`. It is asked when a pull begins, when an
/// instance starts, when a preStop hook begins, and when an instance is asked to end.
template <class T>
concept runtime = requires(T& what, const container_ref& of) {
    { what.pull(of) } -> std::same_as<pull_outcome>;
    { what.run(of) } -> std::same_as<run_outcome>;
    { what.pre_stop(of) } -> std::same_as<duration>;
    { what.stop(of) } -> std::same_as<stop_outcome>;
};

/// All images are pulled, containers run for ever, hooks and ends take no time; init containers end at once. To change
/// one of them, derive from it and hide that function.
struct simple_runtime {
    constexpr pull_outcome pull(const container_ref&) const noexcept { return {}; }
    constexpr run_outcome run(const container_ref& of) const noexcept {
        return {.runs = of.kind == container_kind::init ? duration() : forever};
    }
    constexpr duration pre_stop(const container_ref&) const noexcept { return {}; }
    constexpr stop_outcome stop(const container_ref&) const noexcept { return {}; }
};

static_assert(runtime<simple_runtime>);

}  // namespace kube::inline v0_1::lifecycle
