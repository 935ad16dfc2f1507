#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing (Debian, Ubuntu), builds the quickstart and runs it on manifests: all pods, then a selection,
# then the pods as they are after two minutes.
set -eu
cd "$(dirname "$0")/.."
. cmake/prepare.sh
prepare examples

build=build/examples
cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=g++ -DCMAKE_CXX_FLAGS_RELEASE=-O2 \
    -DKUBEHPP_BUILD_TESTS=OFF -DKUBEHPP_COMPONENTS=json,yaml,cluster >&2
cmake --build $build --target example_quickstart -j "$(nproc 2>/dev/null || echo 2)" >&2

# A pod that no node can take gives status 0; status 1 is for a manifest that could not be read.
show() {
    echo "\$ quickstart $*"
    $build/examples/quickstart "$@"
    echo
}
show -o wide examples/manifests
show -o wide -l tier=backend examples/manifests
show --for 2m examples/manifests
