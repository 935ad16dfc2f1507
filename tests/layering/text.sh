#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# sh text.sh PROJECT: what every file of ours has: the licence line, and a header's own habits.
cd "$1" || exit 2
bad=0
wrong() {
    echo "$1"
    bad=1
}

for file in $(find include tests examples bench tools cmake test_package port .ci CMakeLists.txt conanfile.py \
    -type f \( -name '*.hpp' -o -name '*.cpp' -o -name '*.sh' -o -name '*.py' -o -name '*.cmake' -o -name '*.go' \
    -o -name CMakeLists.txt -o -name run \) 2>/dev/null); do
    head -n 2 "$file" | grep -q 'SPDX-License-Identifier: Apache-2.0' || wrong "$file: has no SPDX line"
done

for file in $(find include -name '*.hpp'); do
    grep -q '^#pragma once$' "$file" || wrong "$file: has no #pragma once"
    if grep -nE '^namespace kube[^a-z:]*\{|^namespace kube::[a-z]' "$file" | grep -v 'kube::inline v[0-9]*_[0-9]*'; then
        wrong "$file: a namespace without the version's inline namespace"
    fi
    case $file in
        include/kube/api/*) ;;
        *) [ "$(wc -l <"$file")" -le 400 ] || wrong "$file: more than 400 lines" ;;
    esac
done
exit $bad
