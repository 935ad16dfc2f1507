// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "go.hpp"

/// The label sets that selectors are matched against: as pods of several workloads have them, eight labels each, one of
/// them unique to the object.
namespace bench {

inline constexpr std::size_t set_count = 100'000;
inline constexpr std::string_view one_requirement = "environment!=production";
inline constexpr std::string_view three_sets =
    "app.kubernetes.io/name in (web,api),environment notin (production),tier in (frontend)";

/// @tparam Labels a map of std::string, or any that makes a place for `labels[key]`.
template <class Labels>
Labels labels_of(std::size_t i) {
    constexpr std::array names{"web", "api", "db", "cache", "queue"};
    constexpr std::array environments{"production", "staging", "test"};
    Labels labels;
    labels["app.kubernetes.io/instance"] = "instance-" + std::to_string(i % 977);
    labels["app.kubernetes.io/managed-by"] = "Helm";
    labels["app.kubernetes.io/name"] = names[i % 5];
    labels["controller-revision-hash"] = "rev-" + std::to_string(i % 31);
    labels["environment"] = environments[i / 5 % 3];
    labels["pod-template-hash"] = "7d4b9c" + std::to_string(i % 9973);
    labels["statefulset.kubernetes.io/pod-name"] = "pod-name-" + std::to_string(i);
    labels["tier"] = i / 15 % 2 == 0 ? "frontend" : "backend";
    return labels;
}

template <class Labels>
const std::vector<Labels>& label_sets() {
    static const std::vector<Labels> made = [] {
        std::vector<Labels> all;
        all.reserve(set_count);
        for (std::size_t i = 0; i != set_count; ++i) {
            all.push_back(labels_of<Labels>(i));
        }
        return all;
    }();
    return made;
}

/// Has Go match the selector against each of the sets, one after the other.
template <class Labels>
void request_match(std::string_view family, std::string_view selector) {
    std::string in = "{\"selector\":" + quote(selector) + ",\"sets\":[";
    for (const Labels& labels : label_sets<Labels>()) {
        in += in.back() == '[' ? "{" : ",{";
        for (const auto& [key, value] : labels) {
            in += in.back() == '{' ? "" : ",";
            in += quote(key) + ":" + quote(value);
        }
        in += "}";
    }
    request(family, "bench.labels.match_all", in + "]}");
}

}  // namespace bench
