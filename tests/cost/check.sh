#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# sh check.sh BUDGETS INCLUDE_DIR COMPILER: fails if a door, or a header below one that BUDGETS names, has more
# preprocessed lines than its ceiling in BUDGETS, or a door no ceiling. Lines and not seconds, so that the same sources always give the same answer.
set -eu
budgets=$1
include=$2
compiler=$3

# Lines that are neither empty nor a mark of the preprocessor's; none if the compiler cannot read it.
lines_of() {
    if text=$(printf "$1" | $compiler -std=c++20 -I"$include" -x c++ -E -); then
        printf '%s\n' "$text" | grep -c '^[[:space:]]*[^#[:space:]]' || true
    else
        echo 0
    fi
}

whole=$(lines_of '#include <string>\n#include <vector>\n')
echo "R = $whole lines"
bad=0
for path in "$include"/kube/*.hpp $(awk '$1 ~ /^[a-z].*\// { print $1 }' "$budgets"); do
    door=${path#"$include"/kube/}
    lines=$(lines_of "#include <kube/$door>\n")
    ceiling=$(awk -v door="$door" '$1 == door { print $2 }' "$budgets")
    awk -v door="$door" -v lines="$lines" -v whole="$whole" -v ceiling="$ceiling" 'BEGIN {
        ratio = lines / whole
        verdict = ceiling == "" ? "has no ceiling" : lines == 0 ? "cannot be read" : ratio > ceiling ? "too much" : ""
        printf "%-30s %6.2f R of %s  %s\n", door, ratio, ceiling, verdict
        exit verdict != ""
    }' || bad=1
done
exit $bad
