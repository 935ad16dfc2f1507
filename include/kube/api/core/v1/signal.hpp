// SPDX-License-Identifier: Apache-2.0
// Written by tools/apigen from k8s.io/api v0.36.3; change the tool, not this file.
#pragma once

#include <cstdint>
#include <string_view>

#include <kube/base/open_enum.hpp>

namespace kube::inline v0_1::api::core::v1 {

/// k8s.io/api/core/v1.Signal
enum class signal : std::uint8_t {
    unset, sigabrt, sigalrm, sigbus, sigchld, sigcld, sigcont, sigfpe, sighup, sigill, sigint, sigio, sigiot, sigkill,
    sigpipe, sigpoll, sigprof, sigpwr, sigquit, sigsegv, sigstkflt, sigstop, sigsys, sigterm, sigtrap, sigtstp, sigttin,
    sigttou, sigurg, sigusr1, sigusr2, sigvtalrm, sigwinch, sigxcpu, sigxfsz, sigrtmin, sigrtmin_plus_1,
    sigrtmin_plus_2, sigrtmin_plus_3, sigrtmin_plus_4, sigrtmin_plus_5, sigrtmin_plus_6, sigrtmin_plus_7,
    sigrtmin_plus_8, sigrtmin_plus_9, sigrtmin_plus_10, sigrtmin_plus_11, sigrtmin_plus_12, sigrtmin_plus_13,
    sigrtmin_plus_14, sigrtmin_plus_15, sigrtmax_minus_14, sigrtmax_minus_13, sigrtmax_minus_12, sigrtmax_minus_11,
    sigrtmax_minus_10, sigrtmax_minus_9, sigrtmax_minus_8, sigrtmax_minus_7, sigrtmax_minus_6, sigrtmax_minus_5,
    sigrtmax_minus_4, sigrtmax_minus_3, sigrtmax_minus_2, sigrtmax_minus_1, sigrtmax
};
template <class Text>
inline constexpr Text signal_texts[] = {
    "", "SIGABRT", "SIGALRM", "SIGBUS", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGFPE", "SIGHUP", "SIGILL", "SIGINT", "SIGIO",
    "SIGIOT", "SIGKILL", "SIGPIPE", "SIGPOLL", "SIGPROF", "SIGPWR", "SIGQUIT", "SIGSEGV", "SIGSTKFLT", "SIGSTOP",
    "SIGSYS", "SIGTERM", "SIGTRAP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG", "SIGUSR1", "SIGUSR2", "SIGVTALRM",
    "SIGWINCH", "SIGXCPU", "SIGXFSZ", "SIGRTMIN", "SIGRTMIN+1", "SIGRTMIN+2", "SIGRTMIN+3", "SIGRTMIN+4", "SIGRTMIN+5",
    "SIGRTMIN+6", "SIGRTMIN+7", "SIGRTMIN+8", "SIGRTMIN+9", "SIGRTMIN+10", "SIGRTMIN+11", "SIGRTMIN+12", "SIGRTMIN+13",
    "SIGRTMIN+14", "SIGRTMIN+15", "SIGRTMAX-14", "SIGRTMAX-13", "SIGRTMAX-12", "SIGRTMAX-11", "SIGRTMAX-10",
    "SIGRTMAX-9", "SIGRTMAX-8", "SIGRTMAX-7", "SIGRTMAX-6", "SIGRTMAX-5", "SIGRTMAX-4", "SIGRTMAX-3", "SIGRTMAX-2",
    "SIGRTMAX-1", "SIGRTMAX"
};
template <class Text = std::string_view>
constexpr kube::enum_texts texts_of(signal) noexcept { return signal_texts<Text>; }

}  // namespace kube::inline v0_1::api::core::v1
