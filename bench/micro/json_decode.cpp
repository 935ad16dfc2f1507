// SPDX-License-Identifier: Apache-2.0
// A list of 1,000 pods as servers send it: decoded under both policies and encoded, beside Boost.JSON's DOM.
#include <cstdint>
#include <string>

#include <benchmark/benchmark.h>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <kube/json.hpp>
#include <kube/pod.hpp>

#include "../pods.hpp"

namespace {

const std::string& text() {
    static const std::string made = pods::list(1000);
    return made;
}

void count(benchmark::State& state) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text().size()));
    state.counters["bytes/pod"] = static_cast<double>(text().size()) / 1000;
}

void decode_owning(benchmark::State& state) {
    for (auto _ : state) {
        auto list = kube::json::decode<kube::pod_list>(text());
        if (!list || list->items.size() != 1000) {
            state.SkipWithError("the list does not decode");
            break;
        }
        benchmark::DoNotOptimize(list);
    }
    count(state);
}
BENCHMARK(decode_owning)->Unit(benchmark::kMillisecond);

void decode_borrowed(benchmark::State& state) {
    for (auto _ : state) {
        auto list = kube::json::decode_document<kube::pod_list>(text());
        if (!list || (*list)->items.size() != 1000) {
            state.SkipWithError("the list does not decode");
            break;
        }
        benchmark::DoNotOptimize(list);
    }
    count(state);
}
BENCHMARK(decode_borrowed)->Unit(benchmark::kMillisecond);

constexpr auto wanted =
    kube::fields<"items.metadata.labels", "items.spec.nodeName", "items.spec.containers.resources.requests">;

void decode_trimmed_owning(benchmark::State& state) {
    for (auto _ : state) {
        auto list = kube::json::decode<kube::pod_list>(text(), wanted);
        benchmark::DoNotOptimize(list);
    }
    count(state);
}
BENCHMARK(decode_trimmed_owning)->Unit(benchmark::kMillisecond);

void decode_trimmed_borrowed(benchmark::State& state) {
    for (auto _ : state) {
        auto list = kube::json::decode_document<kube::pod_list>(text(), wanted);
        benchmark::DoNotOptimize(list);
    }
    count(state);
}
BENCHMARK(decode_trimmed_borrowed)->Unit(benchmark::kMillisecond);

void boost_json_dom(benchmark::State& state) {
    for (auto _ : state) {
        boost::json::monotonic_resource memory;
        auto value = boost::json::parse(text(), &memory);
        benchmark::DoNotOptimize(value);
    }
    count(state);
}
BENCHMARK(boost_json_dom)->Unit(benchmark::kMillisecond);

void encode(benchmark::State& state) {
    const auto list = kube::json::decode_document<kube::pod_list>(text());
    for (auto _ : state) {
        auto made = kube::json::encode(**list);
        benchmark::DoNotOptimize(made);
    }
    count(state);
}
BENCHMARK(encode)->Unit(benchmark::kMillisecond);

void boost_json_serialize(benchmark::State& state) {
    boost::json::monotonic_resource memory;
    const auto value = boost::json::parse(text(), &memory);
    for (auto _ : state) {
        auto made = boost::json::serialize(value);
        benchmark::DoNotOptimize(made);
    }
    count(state);
}
BENCHMARK(boost_json_serialize)->Unit(benchmark::kMillisecond);

}  // namespace
