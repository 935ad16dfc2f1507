// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/tolerations.hpp>

#include "catch.hpp"
#include "objects.hpp"

using objects::taint_of;
using objects::toleration_of;

TEST_CASE("a toleration is held against one taint") {
    struct {
        const char* key;
        const char* operator_;
        const char* value;
        const char* effect;
        bool tolerated;
    } const cases[] = {
        {"k", "Equal", "v", "NoSchedule", true},
        {"k", "", "v", "NoSchedule", true},
        {"k", "Equal", "w", "NoSchedule", false},
        {"k", "Equal", "v", "NoExecute", false},
        {"k", "Equal", "v", "", true},
        {"j", "Equal", "v", "", false},
        {"k", "Exists", "", "", true},
        {"k", "Exists", "ignored", "", true},
        {"", "Exists", "", "", true},
        {"", "Exists", "", "NoExecute", false},
        {"", "", "v", "", true},  // an empty key compares values with any key
        {"", "", "", "", false},
        {"k", "exists", "v", "", false},
        {"k", "Lt", "9", "", false},
        {"k", "Odd", "v", "", false},
    };
    for (const auto& each : cases) {
        CAPTURE(each.key, each.operator_, each.value, each.effect);
        CHECK(kube::tolerates(toleration_of(each.key, each.operator_, each.value, each.effect),
                              taint_of("k", "v", "NoSchedule")) == each.tolerated);
    }
}

TEST_CASE("an effect that is not known is compared by its text") {
    CHECK(kube::tolerates(toleration_of("k", "Exists", "", "Odd"), taint_of("k", "", "Odd")));
    CHECK_FALSE(kube::tolerates(toleration_of("k", "Exists", "", "Even"), taint_of("k", "", "Odd")));
}

TEST_CASE("Lt and Gt compare integers where the gate is on") {
    constexpr kube::toleration_options on{.comparison_operators = true};
    struct {
        const char* operator_;
        const char* toleration;
        const char* taint;
        bool tolerated;
    } const cases[] = {
        {"Lt", "10", "9", true},
        {"Lt", "10", "10", false},
        {"Gt", "10", "11", true},
        {"Gt", "10", "9", false},
        {"Gt", "-3", "-2", true},
        {"Gt", "07", "9", false},
        {"Gt", "+7", "9", false},
        {"Gt", "7", "09", false},
        {"Lt", "0", "-1", true},
        {"Lt", "-0", "-1", false},
        {"Gt", "x", "9", false},
        {"Gt", "7", "", false},
        {"Lt", "9223372036854775808", "1", false},
    };
    for (const auto& each : cases) {
        CAPTURE(each.operator_, each.toleration, each.taint);
        const auto held = toleration_of("k", each.operator_, each.toleration, "");
        const auto met = taint_of("k", each.taint, "NoSchedule");
        CHECK(kube::tolerates(held, met, on) == each.tolerated);
        CHECK_FALSE(kube::tolerates(held, met));
    }
}

TEST_CASE("the first taint that counts and is not tolerated is found") {
    const kube::list<objects::core::basic_taint<>> taints{
        taint_of("soft", "", "PreferNoSchedule"), taint_of("a", "", "NoSchedule"), taint_of("b", "", "NoExecute")};
    kube::list<objects::core::basic_toleration<>> tolerations;
    CHECK(kube::find_untolerated_taint(taints, tolerations) == &taints[0]);
    CHECK(kube::find_untolerated_taint(taints, tolerations, kube::keeps_pods_off{}) == &taints[1]);
    tolerations.push_back(toleration_of("a", "Exists", "", ""));
    CHECK(kube::find_untolerated_taint(taints, tolerations, kube::keeps_pods_off{}) == &taints[2]);
    tolerations.push_back(toleration_of("b", "Exists", "", ""));
    CHECK(kube::find_untolerated_taint(taints, tolerations, kube::keeps_pods_off{}) == nullptr);
}
