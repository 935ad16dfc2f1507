# SPDX-License-Identifier: Apache-2.0
# Reads what Go needs, {"ns":…,"result":…,"row":…} a family; then a program's benchmarks as CSV; then bench/values, of
# whose rows for the program it prints each with its ratios and goal. Times are the processor's.
function family(name) {
    sub("[_/].*", "", name)
    return name
}
function times(peer, own) { return own > 0 && peer > 0 ? sprintf("%9.2f x", peer / own) : sprintf("%11s", "") }
FILENAME ~ /\.go$/ {
    row = $0
    sub(/.*"row":"/, "", row)
    sub(/".*/, "", row)
    if ($0 ~ /"error"/) {
        print "  Go does not answer " row ": " $0
        failed = 1
    }
    ns = $0
    sub(/.*"ns":/, "", ns)
    answered[row] = 1
    go[row] = ns + 0
    result = $0
    sub(/.*"result":/, "", result)
    found[row] = result + 0
    next
}
FILENAME ~ /\.csv$/ {
    split($0, field, ",")
    name = field[1]
    gsub(/"/, "", name)
    if (smoke || sub(/_median$/, "", name)) {
        unit[name] = field[5]
        shown[name] = field[4]
        own[name] = field[4] * (field[5] == "ms" ? 1000000 : field[5] == "us" ? 1000 : field[5] == "s" ? 1000000000 : 1)
        label[name] = field[8]
        gsub(/"/, "", label[name])
    }
    next
}
!/^#/ && $1 == program {
    if (!printed++) printf "  %-28s %15s %11s %11s   goal\n", "", "", "Go", "naive"
    name = $2
    of = family(name)
    if (!(name in own) || own[name] <= 0) {
        printf "  %-28s is not there or failed\n", name
        failed = 1
        next
    }
    peer = $3 == "go" ? go[of] : own[$3]
    printf "  %-28s %12.1f %-2s %s %s   ", name, shown[name], unit[name], times(go[of], own[name]),
        times(own[of "_naive"], own[name])
    if (peer > 0) {
        ratio = peer / own[name]
        printf "%s x %s: %s", $4, ($3 == "go" ? "Go" : $3), (ratio >= $4 ? "met" : "MISSED")
        if ($3 != "go") printf " (%.2f)", ratio
    } else {
        printf "%s x %s: not measured", $4, $3
        failed = 1
    }
    if (label[name] != "") printf ", %s", label[name]
    if (of in answered && label[name] + 0 > 0 && label[name] + 0 != found[of]) {
        printf ", DIFFERENT from Go: %s", found[of]
        failed = 1
    }
    print ""
}
END { exit failed || !printed }
