// SPDX-License-Identifier: Apache-2.0
// Twenty pods as real clusters have them, and one with every field set, from YAML and to YAML.
#include <cstdint>
#include <string>
#include <utility>

#include <benchmark/benchmark.h>

#include <kube/codec/json_text.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>
#include <kube/yaml.hpp>

#include "../full_pod.hpp"
#include "../go.hpp"
#include "../pods.hpp"

namespace {

const kube::pod_list& twenty() {
    static const kube::pod_list list = *kube::json::decode<kube::pod_list>(pods::list(20));
    return list;
}
const kube::pod_list& full() {
    static const kube::pod_list list = *kube::json::decode<kube::pod_list>(pods::list_of_full_pod());
    return list;
}

using lists = const kube::pod_list& (&)();

template <lists list>
const std::string& text_of() {
    static const std::string text = *kube::yaml::encode(list());
    return text;
}

template <lists list>
void finish(benchmark::State& state) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text_of<list>().size()));
}

template <lists list>
void decode_owning(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(kube::yaml::decode<kube::pod_list>(text_of<list>()));
    }
    finish<list>(state);
}
BENCHMARK(decode_owning<twenty>)->Name("decode_owning")->Unit(benchmark::kMicrosecond);
BENCHMARK(decode_owning<full>)->Name("decodefull_owning")->Unit(benchmark::kMicrosecond);

template <lists list>
void decode_borrowed(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(kube::yaml::decode_document<kube::pod_list>(text_of<list>()));
    }
    finish<list>(state);
}
BENCHMARK(decode_borrowed<twenty>)->Name("decode_borrowed")->Unit(benchmark::kMicrosecond);
BENCHMARK(decode_borrowed<full>)->Name("decodefull_borrowed")->Unit(benchmark::kMicrosecond);

template <lists list>
void encode(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(kube::yaml::encode(list()));
    }
    finish<list>(state);
    state.SetLabel(std::to_string(text_of<list>().size()));
}
BENCHMARK(encode<twenty>)->Name("encode")->Unit(benchmark::kMicrosecond);
BENCHMARK(encode<full>)->Name("encodefull")->Unit(benchmark::kMicrosecond);

}  // namespace

int main(int argc, char** argv) {
    return bench::run(argc, argv, [] {
        const auto ask = [](const std::string& suffix, const std::string& text) {
            std::string in = R"({"apiVersion":"v1","kind":"PodList","text":)";
            kube::codec::append_json_string(text, in);
            in += "}";
            bench::request("decode" + suffix, "bench.yaml.decode", in);
            bench::request("encode" + suffix, "bench.yaml.encode", in);
        };
        ask("", text_of<twenty>());
        ask("full", text_of<full>());
    });
}
