// SPDX-License-Identifier: Apache-2.0
// Quantities as clusters have them: reading twenty, summing ten, comparing each of ten with the next, and printing
// twenty into a caller's buffer. The peer is what one writes by hand: a double, and a map of suffixes.
#include <cstddef>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <benchmark/benchmark.h>

#include <kube/quantity.hpp>

#include "../go.hpp"

namespace {

const std::vector<std::string> cpu{"100m", "250m", "1", "500m", "1500m", "0.5", "50m", "2", "10m", "200m"};
const std::vector<std::string> memory{"128Mi", "64Mi", "2Gi", "512Mi", "1Gi",
                                      "256Mi", "70Mi", "4Gi", "170Mi", "1536Mi"};
const std::vector<std::string> both = [] {
    std::vector<std::string> made;
    for (std::size_t i = 0; i != cpu.size(); ++i) {
        made.push_back(cpu[i]);
        made.push_back(memory[i]);
    }
    return made;
}();

std::vector<kube::quantity> parsed(const std::vector<std::string>& texts) {
    std::vector<kube::quantity> made;
    for (const std::string& text : texts) {
        made.push_back(*kube::parse_quantity(text));
    }
    return made;
}

double naive_quantity(const std::string& text) {
    static const std::map<std::string, double> factors{{"", 1},           {"m", 1e-3},         {"k", 1e3},
                                                       {"M", 1e6},        {"G", 1e9},          {"Ki", 1024.0},
                                                       {"Mi", 1048576.0}, {"Gi", 1073741824.0}};
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    return number * factors.at(end);
}

void parse_kube(benchmark::State& state) {
    for (auto _ : state) {
        int sum = 0;
        for (const std::string& text : both) {
            sum += kube::parse_quantity(text)->sign();
        }
        benchmark::DoNotOptimize(sum);
    }
}

void parse_naive(benchmark::State& state) {
    for (auto _ : state) {
        double sum = 0;
        for (const std::string& text : both) {
            sum += naive_quantity(text);
        }
        benchmark::DoNotOptimize(sum);
    }
}

void add(benchmark::State& state, const std::vector<std::string>& texts) {
    const auto all = parsed(texts);
    for (auto _ : state) {
        kube::quantity sum;
        for (const kube::quantity& each : all) {
            sum += each;
        }
        int sign = sum.sign();
        benchmark::DoNotOptimize(sign);
    }
}

void compare(benchmark::State& state, const std::vector<std::string>& texts) {
    const auto all = parsed(texts);
    for (auto _ : state) {
        std::size_t less = 0;
        for (std::size_t i = 1; i != all.size(); ++i) {
            less += all[i - 1] < all[i] ? 1U : 0U;
        }
        benchmark::DoNotOptimize(less);
    }
}

void print_kube(benchmark::State& state) {
    auto all = parsed(both);
    for (kube::quantity& each : all) {
        each += kube::quantity();  // forgets its text, as Go's does
    }
    for (auto _ : state) {
        std::size_t size = 0;
        for (const kube::quantity& each : all) {
            char buffer[kube::quantity_buffer_size];
            size += each.text(buffer).size();
            benchmark::DoNotOptimize(buffer);
        }
        benchmark::DoNotOptimize(size);
    }
}

void addcpu_kube(benchmark::State& state) { add(state, cpu); }
void addmemory_kube(benchmark::State& state) { add(state, memory); }
void comparecpu_kube(benchmark::State& state) { compare(state, cpu); }
void comparememory_kube(benchmark::State& state) { compare(state, memory); }

BENCHMARK(parse_kube);
BENCHMARK(parse_naive);
BENCHMARK(addcpu_kube);
BENCHMARK(addmemory_kube);
BENCHMARK(comparecpu_kube);
BENCHMARK(comparememory_kube);
BENCHMARK(print_kube);

void request(std::string_view family, std::string_view what, const std::vector<std::string>& texts) {
    std::string list;
    for (const std::string& text : texts) {
        list += (list.empty() ? "" : ",") + bench::quote(text);
    }
    bench::request(family, "bench.quantity", "{\"do\":" + bench::quote(what) + ",\"texts\":[" + list + "]}");
}

}  // namespace

int main(int argc, char** argv) {
    return bench::run(argc, argv, [] {
        request("parse", "parse", both);
        request("addcpu", "add", cpu);
        request("addmemory", "add", memory);
        request("comparecpu", "compare", cpu);
        request("comparememory", "compare", memory);
        request("print", "print", both);
    });
}
