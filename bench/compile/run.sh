#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# bash bench/compile/run.sh [COMPILER [RUNS]]: what including each door costs, and what using it costs, in R: the cost
# of <string> and <vector> in the same run. CPU time, median of interleaved runs (7). A door is parsed only; each
# bench/compile/NAME.cpp is compiled with -O2 -c.
set -euo pipefail
cd "$(dirname "$0")/../.."
compiler=${1-g++}
runs=${2-7}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '#include <string>\n#include <vector>\n' >"$work/R.cpp"
for door in include/kube/*.hpp; do
    name=$(basename "$door" .hpp)
    echo "#include <kube/$name.hpp>" >"$work/$name.cpp"
done

TIMEFORMAT='%U %S'
measure() {  # NAME COMMAND…
    local name=$1
    shift
    { time "$@" 2>"$work/errors"; } 2>"$work/time" || { cat "$work/errors" >&2; exit 1; }
    awk -v name="$name" '{ print name, $1 + $2 }' "$work/time" >>"$work/times"
}
for ((run = 0; run < runs; run++)); do
    for file in "$work"/*.cpp; do
        measure "$(basename "$file" .cpp)" "$compiler" -std=c++20 -Iinclude -fsyntax-only "$file"
    done
    for file in bench/compile/*.cpp; do
        [ -e "$file" ] || continue
        measure "use:$(basename "$file" .cpp)" "$compiler" -std=c++20 -Iinclude -O2 -c "$file" -o "$work/object"
    done
done

sort -k1,1 -k2,2n "$work/times" | awk -v runs="$runs" '
    FILENAME != "-" { budget[$1] = $3; next }
    { value[$1] = ++seen[$1] == int((runs + 1) / 2) ? $2 : value[$1] }
    END {
        printf "%-24s %7.3f s\n", "R", value["R"]
        for (name in value) {
            if (name == "R") continue
            ratio = value[name] / value["R"]
            line = sprintf("%-24s %7.2f R", name, ratio)
            door = name ".hpp"
            if (door in budget) line = line sprintf("  of %s%s", budget[door], ratio > budget[door] ? "  too much" : "")
            print line | "sort"
        }
    }' tests/cost/budgets -
