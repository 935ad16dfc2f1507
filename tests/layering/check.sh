#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# sh check.sh LAYERS INCLUDE_DIR COMPILER: says which headers break the layering of LAYERS and fails if one does. What
# a header says itself is read from its text; what it drags in, from the compiler's dependency output.
set -eu
export LC_ALL=C
layers=$1
include=$(cd "$2" && pwd)
compiler=$3

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$include/kube" && find . -name '*.hpp' | sed 's,^\./,,' | sort) >"$work/headers"
# One line a dependency: HEADER<TAB>FILE.
: >"$work/errors"
xargs -P 2 -n 8 sh -c '
    include=$1 compiler=$2 work=$3
    shift 3
    for header; do
        if ! $compiler -std=c++20 -I"$include" -x c++ -M "$include/kube/$header" >"$work/deps.$$" 2>>"$work/errors"; then
            echo "$header: the compiler cannot read it" >>"$work/errors"
        fi
        tr -s " \\\\" "\n\n" <"$work/deps.$$" | sed -n "s,^/,$header\t/,p"
    done >"$work/out.$$"
    rm -f "$work/deps.$$"
' sh "$include" "$compiler" "$work" <"$work/headers"
cat "$work"/out.* >"$work/all"

# The text of the headers, one line an include: HEADER<TAB>SPELLING.
while read -r header; do
    sed -n "s,^[[:space:]]*#[[:space:]]*include[[:space:]]*\([<\"][^>\"]*[>\"]\).*,$header\t\1,p" "$include/kube/$header"
done <"$work/headers" >"$work/direct"

awk -F '\t' -v root="$include/" '
    function layer_of(path,  name) {
        if (path in layer) return layer[path]
        name = path
        sub("/.*", "/", name)
        if (name ~ /\.hpp$/) sub("\\.hpp$", "/", name)
        return (name in layer) ? layer[name] : -1
    }
    function wrong(text) { if (!(text in said)) { said[text]; print text; bad = 1 } }

    FILENAME == ARGV[1] {
        if ($0 ~ /^#/ || $0 == "") next
        n = split($0, word, " ")
        if (word[1] == "layer") layer[word[2]] = word[3]
        for (i = 3; i <= n; i++) {
            if (word[1] == "outside" && !(word[i] in allowed)) allowed[word[i]] = word[2]
            if (word[1] == "own") own[word[2] "/" word[i]]
            if (word[1] == "never" && (!(word[i] in never) || never[word[i]] < word[2])) never[word[i]] = word[2]
        }
        next
    }
    FILENAME == ARGV[2] {
        if (layer_of($1) < 0) wrong($1 ": has no layer; name it in tests/layering/layers.txt")
        next
    }

    { mine = layer_of($1) }
    mine < 0 { next }
    FILENAME == ARGV[3] {
        name = substr($2, 2, length($2) - 2)
        if ($2 ~ /^"/) wrong($1 ": includes " $2 ", which should be <kube/...>")
        else if (name !~ /^kube\//) {
            folder = $1
            sub("(/|\\.hpp).*", "", folder)
            for (o in own) {
                start = o
                sub("^" folder "/", "", start)
                if (index(o, folder "/") == 1 && index(name, start) == 1) next
            }
            if (!(name in allowed) || allowed[name] > mine) wrong($1 ": layer " mine " may not include <" name ">")
        }
        next
    }
    index($2, root) == 1 {
        theirs = substr($2, length(root) + 6)
        if (layer_of(theirs) > mine) wrong($1 ": layer " mine " reaches " theirs " of layer " layer_of(theirs))
        next
    }
    {
        name = $2
        if (!sub("^.*/c\\+\\+/[0-9.]+/", "", name)) {
            # A standard header of that name in another folder is not the one that is meant.
            for (n in never)
                if (n ~ /[.\/]/ && index($2, "/" n) && mine <= never[n]) wrong($1 ": layer " mine " reaches " $2)
        } else if ((name in never) && mine <= never[name]) wrong($1 ": layer " mine " reaches <" name ">")
    }
    END { exit bad }
' "$layers" "$work/headers" "$work/direct" "$work/all" || bad=1

cat "$work/errors"
[ ! -s "$work/errors" ] || bad=1
[ "${bad-0}" = 0 ] && echo "layering: $(wc -l <"$work/headers") headers hold it"
exit "${bad-0}"
