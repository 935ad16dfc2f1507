// SPDX-License-Identifier: Apache-2.0
#include <kube/lifecycle/mermaid.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

#include <kube/lifecycle/container_table.hpp>
#include <kube/lifecycle/pod_table.hpp>

#include "catch.hpp"

using namespace kube::lifecycle;

TEST_CASE("a table is printed as a diagram") {
    const std::string text = to_mermaid<container_lifecycle>();
    CHECK(
        text.starts_with("stateDiagram-v2\n    [*] --> not_created\n    not_created --> crash_back_off: attempt "
                         "[crash_wait]\n"));
    CHECK(text.find("\n    exited --> pulling: attempt [needs_pull and not crash_wait and not pull_wait] / pull\n") !=
          std::string::npos);
    CHECK(text.find("\n    running --> awaiting_turn: stop [must_wait and not has_hook]\n") != std::string::npos);
    CHECK(text.find("\n    created --> running: start [not has_startup] / start\n") != std::string::npos);
    CHECK(text.find("\n    pulling --> created: pulled / create\n") != std::string::npos);
    CHECK(text.ends_with("\n    done --> [*]\n"));
}

TEST_CASE("each row has a line for each of its states") {
    std::size_t arrows = 2;  // into the first state and out of the last
    for (const auto& row : pod_lifecycle::rows) {
        for (std::size_t i = 0; i != enumerator_count<pod_stage>; ++i) {
            arrows += row.from.contains(static_cast<pod_stage>(i)) ? 1 : 0;
        }
    }
    const std::string text = to_mermaid<pod_lifecycle>();
    CHECK(static_cast<std::size_t>(std::ranges::count(text, '\n')) == arrows + 1);
}
