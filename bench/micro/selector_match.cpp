// SPDX-License-Identifier: Apache-2.0
// A selector against 100,000 label sets of eight labels each, one after the other, and reading a selector. The peer is
// what one writes by hand: a std::map of strings for each set, a struct of strings for each requirement, and a look-up
// for each.
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/label_set.hpp>
#include <kube/labels.hpp>

#include "../label_sets.hpp"

namespace {

using tree = std::map<std::string, std::string>;
using flat = kube::map<std::string>;

constexpr kube::fixed_string one_requirement = "environment!=production";
constexpr kube::fixed_string three_sets =
    "app.kubernetes.io/name in (web,api),environment notin (production),tier in (frontend)";
static_assert(one_requirement.view() == bench::one_requirement && three_sets.view() == bench::three_sets);

struct naive_requirement {
    enum { in, not_in } what;
    std::string key;
    std::set<std::string> values;
};
using naive_selector = std::vector<naive_requirement>;

bool naive_match(const naive_selector& wanted, const tree& labels) {
    for (const naive_requirement& each : wanted) {
        const auto found = labels.find(each.key);
        const bool inside = found != labels.end() && each.values.count(found->second) != 0;
        if (inside != (each.what == naive_requirement::in)) {
            return false;
        }
    }
    return true;
}

template <class Labels, class Match>
std::size_t count_matches(const std::vector<Labels>& sets, const Match& match) {
    std::size_t matched = 0;
    for (const Labels& labels : sets) {
        matched += match(labels) ? 1U : 0U;
    }
    return matched;
}

template <class Labels, class Match>
void time_matches(benchmark::State& state, const std::vector<Labels>& sets, const Match& match) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(count_matches(sets, match));
    }
    state.SetLabel(std::to_string(count_matches(sets, match)) + " matched");
}

/// So few sets that they stay in the processor's cache: what matching costs where memory does not.
const std::vector<flat>& cached_sets() {
    static const std::vector<flat> few(bench::label_sets<flat>().begin(), bench::label_sets<flat>().begin() + 30);
    return few;
}

void naive(benchmark::State& state, const naive_selector& wanted) {
    time_matches(state, bench::label_sets<tree>(), [&](const tree& labels) { return naive_match(wanted, labels); });
}
template <class Labels>
void parsed(benchmark::State& state, std::string_view text, const std::vector<Labels>& sets) {
    const auto wanted = kube::parse_selector(text);
    time_matches(state, sets, [&](const Labels& labels) { return wanted->matches(labels); });
}
void packed(benchmark::State& state, std::string_view text) {
    static const std::vector<kube::label_set> sets(bench::label_sets<flat>().begin(), bench::label_sets<flat>().end());
    parsed(state, text, sets);
}
void interned(benchmark::State& state, std::string_view text) {
    static kube::label_interner texts;
    static const std::vector<kube::interned_labels> sets = [] {
        std::vector<kube::interned_labels> all;
        all.reserve(bench::set_count);
        for (const flat& labels : bench::label_sets<flat>()) {
            all.emplace_back(labels, texts);
        }
        return all;
    }();
    const kube::interned_selector wanted(*kube::parse_selector(text), texts);
    time_matches(state, sets, [&](const kube::interned_labels& labels) { return wanted.matches(labels); });
}
template <kube::fixed_string Text>
void literal(benchmark::State& state, const std::vector<flat>& sets) {
    time_matches(state, sets, [](const flat& labels) { return kube::match<Text>(labels); });
}

void match1_naive(benchmark::State& state) {
    naive(state, {{naive_requirement::not_in, "environment", {"production"}}});
}
void match1_std_map(benchmark::State& state) { parsed(state, bench::one_requirement, bench::label_sets<tree>()); }
void match1_models(benchmark::State& state) { parsed(state, bench::one_requirement, bench::label_sets<flat>()); }
void match1_label_set(benchmark::State& state) { packed(state, bench::one_requirement); }
void match1_interned(benchmark::State& state) { interned(state, bench::one_requirement); }
void match1_literal(benchmark::State& state) { literal<one_requirement>(state, bench::label_sets<flat>()); }
BENCHMARK(match1_naive)->Unit(benchmark::kMillisecond);
BENCHMARK(match1_std_map)->Unit(benchmark::kMillisecond);
BENCHMARK(match1_models)->Unit(benchmark::kMillisecond);
BENCHMARK(match1_label_set)->Unit(benchmark::kMillisecond);
BENCHMARK(match1_interned)->Unit(benchmark::kMillisecond);
BENCHMARK(match1_literal)->Unit(benchmark::kMillisecond);

void match3_naive(benchmark::State& state) {
    naive(state, {{naive_requirement::in, "app.kubernetes.io/name", {"web", "api"}},
                  {naive_requirement::not_in, "environment", {"production"}},
                  {naive_requirement::in, "tier", {"frontend"}}});
}
void match3_std_map(benchmark::State& state) { parsed(state, bench::three_sets, bench::label_sets<tree>()); }
void match3_models(benchmark::State& state) { parsed(state, bench::three_sets, bench::label_sets<flat>()); }
void match3_label_set(benchmark::State& state) { packed(state, bench::three_sets); }
void match3_interned(benchmark::State& state) { interned(state, bench::three_sets); }
void match3_literal(benchmark::State& state) { literal<three_sets>(state, bench::label_sets<flat>()); }
BENCHMARK(match3_naive)->Unit(benchmark::kMillisecond);
BENCHMARK(match3_std_map)->Unit(benchmark::kMillisecond);
BENCHMARK(match3_models)->Unit(benchmark::kMillisecond);
BENCHMARK(match3_label_set)->Unit(benchmark::kMillisecond);
BENCHMARK(match3_interned)->Unit(benchmark::kMillisecond);
BENCHMARK(match3_literal)->Unit(benchmark::kMillisecond);

void cached1_models(benchmark::State& state) { parsed(state, bench::one_requirement, cached_sets()); }
void cached1_literal(benchmark::State& state) { literal<one_requirement>(state, cached_sets()); }
void cached3_models(benchmark::State& state) { parsed(state, bench::three_sets, cached_sets()); }
void cached3_literal(benchmark::State& state) { literal<three_sets>(state, cached_sets()); }
BENCHMARK(cached1_models);
BENCHMARK(cached1_literal);
BENCHMARK(cached3_models);
BENCHMARK(cached3_literal);

constexpr std::string_view term1 = "app.kubernetes.io/name=web";
constexpr std::string_view term3 = "app.kubernetes.io/name in (web,api),environment!=production,tier=frontend";
constexpr std::string_view term5 =
    "app.kubernetes.io/name in (web,api),environment!=production,tier=frontend,!canary,track notin (daily,weekly)";

void parse_owning(benchmark::State& state, std::string_view text) {
    for (auto _ : state) {
        auto wanted = kube::parse_selector(text);
        benchmark::DoNotOptimize(wanted);
    }
}
void parse_view(benchmark::State& state, std::string_view text) {
    for (auto _ : state) {
        kube::selector_buffer<8> buffer;
        auto wanted = buffer.parse(text);
        benchmark::DoNotOptimize(wanted);
    }
}

void parse1_view(benchmark::State& state) { parse_view(state, term1); }
void parse1_owning(benchmark::State& state) { parse_owning(state, term1); }
void parse3_view(benchmark::State& state) { parse_view(state, term3); }
void parse3_owning(benchmark::State& state) { parse_owning(state, term3); }
void parse5_view(benchmark::State& state) { parse_view(state, term5); }
void parse5_owning(benchmark::State& state) { parse_owning(state, term5); }
BENCHMARK(parse1_view);
BENCHMARK(parse1_owning);
BENCHMARK(parse3_view);
BENCHMARK(parse3_owning);
BENCHMARK(parse5_view);
BENCHMARK(parse5_owning);

void ask_go() {
    bench::request("parse1", "labels.parse", "{\"selector\":" + bench::quote(term1) + "}");
    bench::request("parse3", "labels.parse", "{\"selector\":" + bench::quote(term3) + "}");
    bench::request("parse5", "labels.parse", "{\"selector\":" + bench::quote(term5) + "}");
    bench::request_match<tree>("match1", bench::one_requirement);
    bench::request_match<tree>("match3", bench::three_sets);
}

}  // namespace

int main(int argc, char** argv) { return bench::run(argc, argv, ask_go); }
