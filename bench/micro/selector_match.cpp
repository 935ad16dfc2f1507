// SPDX-License-Identifier: Apache-2.0
// A selector against 100,000 label sets of seven labels each, and reading a selector. The peer is what one writes by
// hand: a std::map of strings for each set, a struct of strings for each requirement, and a look-up for each.
#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels.hpp>

namespace {

using namespace kube::literals;
using tree = std::map<std::string, std::string>;
using flat = kube::map<std::string>;

constexpr std::size_t set_count = 100'000;
constexpr const char* text = "app.kubernetes.io/name in (web,api),environment!=production,tier=frontend";

struct naive_requirement {
    enum { in, not_in } what;
    std::string key;
    std::set<std::string> values;
};

bool naive_match(const std::vector<naive_requirement>& wanted, const tree& labels) {
    for (const naive_requirement& each : wanted) {
        const auto found = labels.find(each.key);
        const bool inside = found != labels.end() && each.values.count(found->second) != 0;
        if (inside != (each.what == naive_requirement::in)) {
            return false;
        }
    }
    return true;
}

template <class Labels>
Labels labels_of(std::size_t i) {
    constexpr std::array names{"web", "api", "db", "cache", "queue"};
    constexpr std::array environments{"production", "staging", "test"};
    constexpr std::array tiers{"frontend", "backend"};
    Labels labels;
    labels["app.kubernetes.io/name"] = names[i % names.size()];
    labels["app.kubernetes.io/instance"] = "instance-" + std::to_string(i % 977);
    labels["app.kubernetes.io/managed-by"] = "Helm";
    labels["environment"] = environments[i / 5 % environments.size()];
    labels["tier"] = tiers[i / 15 % tiers.size()];
    labels["pod-template-hash"] = "7d4b9c" + std::to_string(i % 9973);
    labels["controller-revision-hash"] = "rev-" + std::to_string(i % 31);
    return labels;
}

template <class Labels>
const std::vector<Labels>& sets() {
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

template <class Labels, class Match>
void count_matches(benchmark::State& state, const Match& match) {
    const auto& all = sets<Labels>();
    std::size_t matched = 0;
    for (auto _ : state) {
        matched = 0;
        for (const Labels& labels : all) {
            matched += match(labels) ? 1U : 0U;
        }
        benchmark::DoNotOptimize(matched);
    }
    state.counters["matched"] = static_cast<double>(matched);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(set_count));
}

void match_naive(benchmark::State& state) {
    const std::vector<naive_requirement> wanted{{naive_requirement::in, "app.kubernetes.io/name", {"web", "api"}},
                                                {naive_requirement::not_in, "environment", {"production"}},
                                                {naive_requirement::in, "tier", {"frontend"}}};
    count_matches<tree>(state, [&](const tree& labels) { return naive_match(wanted, labels); });
}
BENCHMARK(match_naive)->Unit(benchmark::kMillisecond);

void match_parsed(benchmark::State& state) {
    const auto wanted = kube::parse_selector(text);
    if (!wanted) {
        state.SkipWithError("the selector was refused");
        return;
    }
    count_matches<flat>(state, [&](const flat& labels) { return wanted->matches(labels); });
}
BENCHMARK(match_parsed)->Unit(benchmark::kMillisecond);

void match_parsed_std_map(benchmark::State& state) {
    const auto wanted = kube::parse_selector(text);
    if (!wanted) {
        state.SkipWithError("the selector was refused");
        return;
    }
    count_matches<tree>(state, [&](const tree& labels) { return wanted->matches(labels); });
}
BENCHMARK(match_parsed_std_map)->Unit(benchmark::kMillisecond);

void match_literal(benchmark::State& state) {
    count_matches<flat>(state, [](const flat& labels) {
        return kube::match<"app.kubernetes.io/name in (web,api),environment!=production,tier=frontend">(labels);
    });
}
BENCHMARK(match_literal)->Unit(benchmark::kMillisecond);

void parse_owning(benchmark::State& state) {
    for (auto _ : state) {
        auto wanted = kube::parse_selector(text);
        benchmark::DoNotOptimize(wanted);
    }
}
BENCHMARK(parse_owning);

void parse_in_buffer(benchmark::State& state) {
    for (auto _ : state) {
        kube::selector_buffer<8> buffer;
        auto wanted = buffer.parse(text);
        benchmark::DoNotOptimize(wanted);
    }
}
BENCHMARK(parse_in_buffer);

}  // namespace

BENCHMARK_MAIN();
