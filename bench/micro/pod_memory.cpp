// SPDX-License-Identifier: Apache-2.0
// What pods take in memory and what freeing them costs: a list of 1,000 as servers send it, and one alone.
// `bytes/pod` is what malloc has given out for an object, with the 8 bytes that it keeps beside each block; of borrowed
// ones beyond their text. `x_text` is that as a multiple of the JSON text.
#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <new>
#include <string>

#include <benchmark/benchmark.h>
#include <malloc.h>

#include <kube/json.hpp>
#include <kube/pod.hpp>

#include "../pods.hpp"

namespace {

std::size_t taken = 0;

std::size_t block_size(void* block) { return block == nullptr ? 0 : malloc_usable_size(block) + sizeof(std::size_t); }

}  // namespace

void* operator new(std::size_t size) {
    void* const made = std::malloc(size);
    if (made == nullptr) {
        throw std::bad_alloc();
    }
    taken += block_size(made);
    return made;
}
void operator delete(void* block) noexcept {
    taken -= block_size(block);
    std::free(block);
}
void operator delete(void* block, std::size_t) noexcept { operator delete(block); }

namespace {

using clock_type = std::chrono::steady_clock;

constexpr std::size_t count = 1000;

const std::string& list() {
    static const std::string made = pods::list(count);
    return made;
}
const std::string& one() {
    static const std::string made = [] {
        std::string text = pods::pod(0);
        std::erase(text, '\n');
        return text;
    }();
    return made;
}

double seconds_since(clock_type::time_point begin) {
    return std::chrono::duration<double>(clock_type::now() - begin).count();
}

/// Decodes, and frees outside of the time that counts.
template <auto decode>
void decoded(benchmark::State& state, const std::string& text, std::size_t pods, std::size_t size) {
    for (auto _ : state) {
        const std::size_t before = taken;
        const auto begin = clock_type::now();
        const auto made = decode(text);
        state.SetIterationTime(seconds_since(begin));
        if (!made) {
            state.SkipWithError("the pods do not decode");
            break;
        }
        const auto bytes = static_cast<double>(taken - before);
        state.counters["bytes/pod"] = bytes / static_cast<double>(pods);
        state.counters["x_text"] = bytes / static_cast<double>(text.size());
    }
    state.counters["sizeof"] = static_cast<double>(size);
}

template <class Model>
auto owning(const std::string& text) {
    return kube::json::decode<Model>(text);
}
template <class Model>
auto borrowed(const std::string& text) {
    return kube::json::decode_document<Model>(text);
}

constexpr std::size_t owning_size = sizeof(kube::pod);
constexpr std::size_t borrowed_size = sizeof(kube::basic_pod<kube::borrowed>);

void decode_list_owning(benchmark::State& state) { decoded<owning<kube::pod_list>>(state, list(), count, owning_size); }
void decode_list_borrowed(benchmark::State& state) {
    decoded<borrowed<kube::pod_list>>(state, list(), count, borrowed_size);
}
void decode_one_owning(benchmark::State& state) { decoded<owning<kube::pod>>(state, one(), 1, owning_size); }
void decode_one_borrowed(benchmark::State& state) { decoded<borrowed<kube::pod>>(state, one(), 1, borrowed_size); }
BENCHMARK(decode_list_owning)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(decode_list_borrowed)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(decode_one_owning)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(decode_one_borrowed)->UseManualTime()->Unit(benchmark::kMicrosecond);

void free_list_owning(benchmark::State& state) {
    for (auto _ : state) {
        auto made = kube::json::decode<kube::pod_list>(list());
        const auto begin = clock_type::now();
        made->items = {};
        state.SetIterationTime(seconds_since(begin));
    }
}
BENCHMARK(free_list_owning)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace
