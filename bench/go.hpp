// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include <benchmark/benchmark.h>

/// How a program of benchmarks has its numbers set beside Go's: called with `--go` alone it runs nothing and prints what
/// Go shall answer, as requests of the op protocol, one a family of benchmarks.
namespace bench {

inline std::string quote(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' || c == '\\' ? "\\" : "";
        quoted += c;
    }
    return quoted + '"';
}

/// One call of this op takes Go as long as one iteration of the family's benchmarks does here.
inline void request(std::string_view family, std::string_view op, std::string_view in) {
    const std::string line = "{\"id\":" + quote(family) + ",\"op\":" + quote(op) + ",\"in\":" + std::string(in) + "}\n";
    std::fputs(line.c_str(), stdout);
}

template <class Requests>
int run(int argc, char** argv, const Requests& requests) {
    if (argc == 2 && std::string_view(argv[1]) == "--go") {
        requests();
        return 0;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

}  // namespace bench
