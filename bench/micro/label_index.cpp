// SPDX-License-Identifier: Apache-2.0
// 1,000,000 objects of eight labels, one of them unique to the object (of `match3`, which Go is asked too, 100,000), and
// 10,000 selectors. The peer (`naive`) is the loop over selector.matches; of `build`, one pass of that loop with one
// requirement; of `update`, the building of one object, as the mean of a build.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <benchmark/benchmark.h>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/label_index.hpp>
#include <kube/labels.hpp>

#include "../go.hpp"
#include "../label_sets.hpp"

namespace {

using namespace kube::literals;
using labels = kube::map<std::string>;

constexpr std::uint32_t object_count = 1'000'000;
constexpr std::uint32_t selector_count = 10'000;

const std::vector<labels>& objects() {
    static const std::vector<labels> made = [] {
        std::vector<labels> all;
        all.reserve(object_count);
        for (std::uint32_t i = 0; i != object_count; ++i) {
            all.push_back(bench::labels_of<labels>(i));
        }
        return all;
    }();
    return made;
}

kube::label_index build(const std::vector<labels>& from) {
    kube::label_index made;
    for (const labels& its : from) {
        made.insert(its);
    }
    return made;
}

kube::label_index& index() {
    static kube::label_index made = build(objects());
    return made;
}

kube::label_index& index_of_sets() {
    static kube::label_index made = build(bench::label_sets<labels>());
    return made;
}

std::size_t bytes_of_texts() {
    std::size_t bytes = 0;
    kube::detail::text_interner seen;
    for (const labels& its : objects()) {
        for (const auto& label : its) {
            const std::size_t before = seen.size();
            seen.intern(0, label.first);
            bytes += seen.size() != before ? label.first.size() : 0;
            const std::size_t between = seen.size();
            seen.intern(seen.find(0, label.first) + 1, label.second);
            bytes += seen.size() != between ? label.second.size() : 0;
        }
    }
    return bytes;
}

std::size_t loop(kube::selector_view wanted) {
    std::size_t found = 0;
    for (const labels& its : objects()) {
        found += wanted.matches(its) ? 1U : 0U;
    }
    return found;
}

template <class Find>
void run(benchmark::State& state, std::size_t wanted, const Find& find) {
    if (find() != wanted) {
        state.SkipWithError("not what the loop finds");
        return;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(find());
    }
    state.SetLabel(std::to_string(wanted) + " matched");
}

/// As bench::three_sets.
constexpr auto sets = "app.kubernetes.io/name in (web,api),environment notin (production),tier in (frontend)"_selector;
constexpr auto own = "statefulset.kubernetes.io/pod-name=pod-name-777777,tier"_selector;
constexpr auto one = "environment!=production"_selector;
constexpr auto hashes = "pod-template-hash in (7d4b9c17,7d4b9c4711),app.kubernetes.io/name=db"_selector;
constexpr auto greater = "pod-template-hash>5"_selector;

std::size_t walk(const kube::id_set& found) {
    std::uint32_t sum = 0;
    for (const std::uint32_t id : found) {
        sum += id;
    }
    benchmark::DoNotOptimize(sum);
    return found.size();
}

std::size_t loop_over_sets() {
    std::size_t found = 0;
    for (const labels& its : bench::label_sets<labels>()) {
        found += sets.matches(its) ? 1U : 0U;
    }
    return found;
}
void match3_naive(benchmark::State& state) { run(state, loop_over_sets(), loop_over_sets); }
void match3_index(benchmark::State& state) {
    run(state, loop_over_sets(), [] { return walk(index_of_sets().match(sets)); });
}
void match3_intersection(benchmark::State& state) {
    run(state, loop_over_sets(), [] { return index_of_sets().count(sets); });
}

/// Beside a pass of Go's that matches one requirement.
void fill_index(benchmark::State& state) {
    bench::label_sets<labels>();
    for (auto _ : state) {
        const kube::label_index made = build(bench::label_sets<labels>());
        benchmark::DoNotOptimize(made.size());
    }
    state.SetLabel("all sets indexed");
}

void sets_naive(benchmark::State& state) {
    run(state, loop(sets), [] { return loop(sets); });
}
void sets_index(benchmark::State& state) {
    run(state, loop(sets), [] { return walk(index().match(sets)); });
}
void sets_without_the_range(benchmark::State& state) {
    run(state, loop(sets), [] { return index().count(sets); });
}
void unique_naive(benchmark::State& state) {
    run(state, loop(own), [] { return loop(own); });
}
void unique_index(benchmark::State& state) {
    run(state, loop(own), [] { return walk(index().match(own)); });
}
void hashes_naive(benchmark::State& state) {
    run(state, loop(hashes), [] { return loop(hashes); });
}
void hashes_index(benchmark::State& state) {
    run(state, loop(hashes), [] { return walk(index().match(hashes)); });
}
void greater_naive(benchmark::State& state) {
    run(state, loop(greater), [] { return loop(greater); });
}
void greater_index(benchmark::State& state) {
    run(state, loop(greater), [] { return walk(index().match(greater)); });
}

void build_naive(benchmark::State& state) {
    run(state, loop(one), [] { return loop(one); });
}
void build_index(benchmark::State& state) {
    objects();
    for (auto _ : state) {
        const kube::label_index made = build(objects());
        benchmark::DoNotOptimize(made.size());
    }
    const std::size_t beyond = index().allocated_bytes() - bytes_of_texts();
    state.SetLabel(std::to_string(beyond / object_count) + " bytes an object");
}

/// By one object at a time, as `build` takes them all.
void update_naive(benchmark::State& state) {
    objects();
    kube::label_index made;
    std::uint32_t at = 0;
    for (auto _ : state) {
        if (at == object_count) {
            made = {};
            at = 0;
        }
        made.insert(objects()[at++]);
    }
}
/// So many of the eight values change, the object's own first.
void update(benchmark::State& state, int values) {
    constexpr int different = 20'000;
    std::vector<std::pair<std::uint32_t, labels>> changes;
    for (int i = 0; i != 2 * different; ++i) {
        const std::uint32_t id = static_cast<std::uint32_t>(i % different) * 2'654'435U % object_count;
        labels its = objects()[id];
        its["statefulset.kubernetes.io/pod-name"] = "pod-new-" + std::to_string(i);
        if (values > 1) {
            its["controller-revision-hash"] = "rev-" + std::to_string(i / 7 % 31);
            its["app.kubernetes.io/instance"] = "instance-" + std::to_string(i / 11 % 977);
        }
        changes.emplace_back(id, its);
    }
    kube::label_index changed(index());
    std::size_t at = 0;
    for (auto _ : state) {
        changed.insert_or_assign(changes[at].first, changes[at].second);
        at = at + 1 == changes.size() ? 0 : at + 1;
    }
}

void update_index(benchmark::State& state) { update(state, 1); }
void update_three_labels(benchmark::State& state) { update(state, 3); }

const std::vector<kube::selector>& selectors() {
    static const std::vector<kube::selector> made = [] {
        constexpr const char* names[]{"web", "api", "db", "cache", "queue"};
        std::vector<kube::selector> all;
        for (std::uint32_t i = 0; i != selector_count; ++i) {
            std::string text = std::string("app.kubernetes.io/name in (") + names[i % 5] + "," + names[(i + 1) % 5] +
                               "),app.kubernetes.io/instance=instance-" + std::to_string(i % 5000);
            text += i % 3 == 0 ? ",environment!=production" : i % 3 == 1 ? ",tier" : "";
            all.push_back(*kube::parse_selector(text));
        }
        return all;
    }();
    return made;
}

std::size_t ask_each(const labels& its) {
    std::size_t found = 0;
    for (const kube::selector& wanted : selectors()) {
        found += wanted.matches(its) ? 1U : 0U;
    }
    return found;
}
void reverse_naive(benchmark::State& state) {
    const labels its = bench::labels_of<labels>(600);
    run(state, ask_each(its), [&] { return ask_each(its); });
}
void reverse_index(benchmark::State& state) {
    kube::selector_index many;
    for (const kube::selector& wanted : selectors()) {
        many.insert(wanted);
    }
    const labels its = bench::labels_of<labels>(600);
    run(state, ask_each(its), [&] { return walk(many.match(its)); });
}

BENCHMARK(match3_naive)->Unit(benchmark::kMicrosecond);
BENCHMARK(match3_index)->Unit(benchmark::kMicrosecond);
BENCHMARK(match3_intersection)->Unit(benchmark::kMicrosecond);
BENCHMARK(fill_index)->Unit(benchmark::kMicrosecond);
BENCHMARK(sets_naive)->Unit(benchmark::kMicrosecond);
BENCHMARK(sets_index)->Unit(benchmark::kMicrosecond);
BENCHMARK(sets_without_the_range)->Unit(benchmark::kMicrosecond);
BENCHMARK(unique_naive)->Unit(benchmark::kMicrosecond);
BENCHMARK(unique_index)->Unit(benchmark::kMicrosecond);
BENCHMARK(hashes_naive)->Unit(benchmark::kMicrosecond);
BENCHMARK(hashes_index)->Unit(benchmark::kMicrosecond);
BENCHMARK(greater_naive)->Unit(benchmark::kMicrosecond);
BENCHMARK(greater_index)->Unit(benchmark::kMicrosecond);
BENCHMARK(build_naive)->Unit(benchmark::kMillisecond);
BENCHMARK(build_index)->Unit(benchmark::kMillisecond);
BENCHMARK(update_naive);
BENCHMARK(update_index);
BENCHMARK(update_three_labels);
BENCHMARK(reverse_naive)->Unit(benchmark::kMicrosecond);
BENCHMARK(reverse_index)->Unit(benchmark::kMicrosecond);

}  // namespace

int main(int argc, char** argv) {
    return bench::run(argc, argv, [] {
        bench::request_match<labels>("match3", bench::three_sets);
        bench::request_match<labels>("fill", bench::one_requirement);
    });
}
