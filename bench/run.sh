#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# sh bench/run.sh [--smoke] [NAME…]: builds bench/micro with g++ and prints, per benchmark, the median of five
# interleaved runs and how many times faster it is than the naive one of its family. --smoke runs each but briefly.
# sh bench/run.sh [--smoke] values|objects: those that bench/values or bench/objects names, beside Go's own code and
# their goals.
set -eu
cd "$(dirname "$0")/.."
. cmake/prepare.sh
prepare bench

options="--benchmark_repetitions=5 --benchmark_enable_random_interleaving=true --benchmark_report_aggregates_only=true"
smoke=
if [ "${1-}" = --smoke ]; then
    options=--benchmark_min_time=0.001
    smoke=yes
    shift
fi
goals=
if [ "${1-}" = values ] || [ "${1-}" = objects ]; then
    oracle=$1
    goals=bench/$oracle
    set -- $(awk '!/^#/ && NF && !seen[$1]++ { print $1 }' "$goals")
fi
[ $# -gt 0 ] || set -- $(for file in bench/micro/*.cpp; do basename "$file" .cpp; done)

cmake --preset bench >&2
for name; do
    cmake --build --preset bench --target "bench_$name" -j "$(nproc 2>/dev/null || echo 2)" >&2
done

go=
if [ -n "$goals" ]; then
    if command -v go >/dev/null; then
        go=$PWD/build/bench/$oracle
        (cd tests/oracle && go build -o "$go" "./$oracle")
    else
        say "There is no Go here, so its column is left out."
    fi
fi

failed=0
for name; do
    echo "$name"
    # With repetitions only the medians are read. A family is the first part of a name: match_parsed, match_naive.
    build/bench/bench/bench_"$name" $options --benchmark_format=csv >build/bench/"$name".csv
    : >build/bench/"$name".go
    if [ -n "$go" ] && grep -q "^$name .* go " "$goals"; then
        build/bench/bench/bench_"$name" --go | "$go" --rows >build/bench/"$name".go
    fi
    if [ -n "$goals" ]; then
        awk -v program="$name" -v smoke="$smoke" -f bench/values.awk \
            build/bench/"$name".go build/bench/"$name".csv "$goals" || failed=1
        continue
    fi
    awk -F , -v smoke="$smoke" '
        started && (smoke || $1 ~ /_median"?$/) {
            name = $1
            gsub(/"|_median/, "", name)
            family = name
            sub("[_/].*", "", family)
            names[++n] = name
            families[n] = family
            times[n] = $4
            units[n] = $5
            if (name ~ /naive/) naive[family] = $4
        }
        $1 == "name" { started = 1 }
        END {
            for (i = 1; i <= n; i++) {
                printf "  %-48s %12.1f %s", names[i], times[i], units[i]
                if (families[i] in naive && times[i] > 0) printf "  %6.2f x", naive[families[i]] / times[i]
                print ""
            }
            exit n == 0
        }' build/bench/"$name".csv
done
exit $failed
