// SPDX-License-Identifier: Apache-2.0
// Twenty pods as real clusters have them, from YAML and to YAML.
#include <cstddef>
#include <string>
#include <utility>

#include <benchmark/benchmark.h>

#include <kube/codec/json_text.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>
#include <kube/yaml.hpp>

#include "../go.hpp"
#include "../pods.hpp"

namespace {

const kube::pod_list& pods_listed() {
    static const kube::pod_list list = *kube::json::decode<kube::pod_list>(pods::list(20));
    return list;
}

const std::string& pods_text() {
    static const std::string text = *kube::yaml::encode(pods_listed());
    return text;
}

void finish(benchmark::State& state) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * pods_text().size()));
}

void decode_owning(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(kube::yaml::decode<kube::pod_list>(pods_text()));
    }
    finish(state);
}
BENCHMARK(decode_owning)->Unit(benchmark::kMicrosecond);

void decode_borrowed(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(kube::yaml::decode_document<kube::pod_list>(pods_text()));
    }
    finish(state);
}
BENCHMARK(decode_borrowed)->Unit(benchmark::kMicrosecond);

void encode(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(kube::yaml::encode(pods_listed()));
    }
    finish(state);
}
BENCHMARK(encode)->Unit(benchmark::kMicrosecond);

}  // namespace

int main(int argc, char** argv) {
    return bench::run(argc, argv, [] {
        std::string in = R"({"apiVersion":"v1","kind":"PodList","text":)";
        kube::codec::append_json_string(pods_text(), in);
        in += "}";
        bench::request("decode", "bench.yaml.decode", in);
        bench::request("encode", "bench.yaml.encode", in);
    });
}
