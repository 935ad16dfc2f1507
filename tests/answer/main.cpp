// SPDX-License-Identifier: Apache-2.0
// Answers requests on standard input, one a line; with `--bench N` times each request's core call N times instead.
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <map>
#include <string>
#include <string_view>

#include "protocol.hpp"

namespace {

int bench(int times) {
    struct total {
        int cases = 0;
        std::chrono::nanoseconds spent{};
    };
    std::map<std::string, total> totals;
    std::uint64_t checksum = 0;
    for (std::string line; std::getline(std::cin, line);) {
        const answer::object_in request(line);
        const answer::op* const asked = answer::find_op(request.text("op"));
        if (asked == nullptr || asked->prepare == nullptr) {
            continue;
        }
        const answer::object_in in = request.object("in");
        const auto call = asked->prepare(in);
        if (!call) {
            continue;
        }
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i != times; ++i) {
            checksum += call();
        }
        total& sum = totals[std::string(asked->name)];
        sum.spent += std::chrono::steady_clock::now() - begin;
        ++sum.cases;
    }
    for (const auto& [name, sum] : totals) {
        std::cout << "{\"op\":\"" << name << "\",\"cases\":" << sum.cases
                  << ",\"ns_per_case\":" << static_cast<double>(sum.spent.count()) / sum.cases / times << "}\n";
    }
    std::cerr << "checksum " << checksum << '\n';
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    if (argc == 3 && std::string_view(argv[1]) == "--bench") {
        return bench(std::atoi(argv[2]));
    }
    for (std::string line; std::getline(std::cin, line);) {
        std::cout << answer::answer_line(line) << '\n';
    }
}
