// SPDX-License-Identifier: Apache-2.0
// A list of 1,000 pods as servers send it, and a list of one pod with every field set: decoded under both policies and
// encoded, beside Boost.JSON's DOM and Go.
#include <cstdint>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <kube/codec/json_text.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>

#include "../full_pod.hpp"
#include "../go.hpp"
#include "../pods.hpp"

namespace {

const std::string& thousand() {
    static const std::string made = pods::list(1000);
    return made;
}
const std::string& full() {
    static const std::string made = pods::list_of_full_pod();
    return made;
}

using texts = const std::string& (&)();

template <texts text>
void count(benchmark::State& state) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text().size()));
}

enum class freeing { left_out, counted };

template <texts text, freeing free>
void decode_owning(benchmark::State& state) {
    for (auto _ : state) {
        auto list = kube::json::decode<kube::pod_list>(text());
        if (!list || list->items.empty()) {
            state.SkipWithError("the list does not decode");
            break;
        }
        benchmark::DoNotOptimize(list);
        if constexpr (free == freeing::left_out) {
            state.PauseTiming();
            list->items = {};
            state.ResumeTiming();
        }
    }
    count<text>(state);
}
BENCHMARK(decode_owning<thousand, freeing::left_out>)->Name("decode_owning")->Unit(benchmark::kMillisecond);
BENCHMARK(decode_owning<thousand, freeing::counted>)->Name("decode_owning_and_free")->Unit(benchmark::kMillisecond);
BENCHMARK(decode_owning<full, freeing::left_out>)->Name("decodefull_owning")->Unit(benchmark::kMicrosecond);
BENCHMARK(decode_owning<full, freeing::counted>)->Name("decodefull_owning_and_free")->Unit(benchmark::kMicrosecond);

template <texts text>
void decode_borrowed(benchmark::State& state) {
    for (auto _ : state) {
        auto list = kube::json::decode_document<kube::pod_list>(text());
        if (!list || (*list)->items.empty()) {
            state.SkipWithError("the list does not decode");
            break;
        }
        benchmark::DoNotOptimize(list);
    }
    count<text>(state);
}
BENCHMARK(decode_borrowed<thousand>)->Name("decode_borrowed")->Unit(benchmark::kMillisecond);
BENCHMARK(decode_borrowed<full>)->Name("decodefull_borrowed")->Unit(benchmark::kMicrosecond);

constexpr auto wanted =
    kube::fields<"items.metadata.labels", "items.spec.nodeName", "items.spec.containers.resources.requests">;

template <texts text>
void decode_trimmed_owning(benchmark::State& state) {
    for (auto _ : state) {
        auto list = kube::json::decode<kube::pod_list>(text(), wanted);
        benchmark::DoNotOptimize(list);
    }
    count<text>(state);
}
BENCHMARK(decode_trimmed_owning<thousand>)->Name("decode_trimmed_owning")->Unit(benchmark::kMillisecond);
BENCHMARK(decode_trimmed_owning<full>)->Name("decodefull_trimmed_owning")->Unit(benchmark::kMicrosecond);

template <texts text>
void decode_trimmed_borrowed(benchmark::State& state) {
    for (auto _ : state) {
        auto list = kube::json::decode_document<kube::pod_list>(text(), wanted);
        benchmark::DoNotOptimize(list);
    }
    count<text>(state);
}
BENCHMARK(decode_trimmed_borrowed<thousand>)->Name("decode_trimmed_borrowed")->Unit(benchmark::kMillisecond);
BENCHMARK(decode_trimmed_borrowed<full>)->Name("decodefull_trimmed_borrowed")->Unit(benchmark::kMicrosecond);

template <texts text>
void boost_json_dom(benchmark::State& state) {
    for (auto _ : state) {
        boost::json::monotonic_resource memory;
        auto value = boost::json::parse(text(), &memory);
        benchmark::DoNotOptimize(value);
    }
    count<text>(state);
}
BENCHMARK(boost_json_dom<thousand>)->Name("boost_json_dom")->Unit(benchmark::kMillisecond);
BENCHMARK(boost_json_dom<full>)->Name("boostfull_json_dom")->Unit(benchmark::kMicrosecond);

// The same in memory that is there already: how dear a fresh resource is hangs on what malloc gives back to the system.
template <texts text>
void boost_json_dom_in_buffer(benchmark::State& state) {
    std::vector<unsigned char> buffer(8 * text().size());
    for (auto _ : state) {
        boost::json::monotonic_resource memory(buffer.data(), buffer.size());
        auto value = boost::json::parse(text(), &memory);
        benchmark::DoNotOptimize(value);
    }
    count<text>(state);
}
BENCHMARK(boost_json_dom_in_buffer<thousand>)->Name("boost_json_dom_in_buffer")->Unit(benchmark::kMillisecond);
BENCHMARK(boost_json_dom_in_buffer<full>)->Name("boostfull_json_dom_in_buffer")->Unit(benchmark::kMicrosecond);

template <texts text>
void encode(benchmark::State& state) {
    const auto list = kube::json::decode_document<kube::pod_list>(text());
    for (auto _ : state) {
        auto made = kube::json::encode(**list);
        benchmark::DoNotOptimize(made);
    }
    state.SetLabel(std::to_string(kube::json::encode(**list).size()));
    count<text>(state);
}
BENCHMARK(encode<thousand>)->Name("encode")->Unit(benchmark::kMillisecond);
BENCHMARK(encode<full>)->Name("encodefull")->Unit(benchmark::kMicrosecond);

template <texts text>
void boost_json_serialize(benchmark::State& state) {
    boost::json::monotonic_resource memory;
    const auto value = boost::json::parse(text(), &memory);
    for (auto _ : state) {
        auto made = boost::json::serialize(value);
        benchmark::DoNotOptimize(made);
    }
    count<text>(state);
}
BENCHMARK(boost_json_serialize<thousand>)->Name("boost_json_serialize")->Unit(benchmark::kMillisecond);
BENCHMARK(boost_json_serialize<full>)->Name("boostfull_json_serialize")->Unit(benchmark::kMicrosecond);

}  // namespace

int main(int argc, char** argv) {
    return bench::run(argc, argv, [] {
        const auto ask = [](const std::string& suffix, const std::string& text) {
            std::string in = R"({"apiVersion":"v1","kind":"PodList","text":)";
            kube::codec::append_json_string(text, in);
            in += "}";
            bench::request("decode" + suffix, "bench.codec.decode", in);
            bench::request("encode" + suffix, "bench.codec.encode", in);
        };
        ask("", thousand());
        ask("full", full());
    });
}
