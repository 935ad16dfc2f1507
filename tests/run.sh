#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing (Debian, Ubuntu), builds with g++ and runs all tests. A second run is incremental.
set -eu
cd "$(dirname "$0")/.."
. cmake/prepare.sh
prepare tests

jobs=$(nproc 2>/dev/null || echo 2)
cmake --preset gcc-release
cmake --build --preset gcc-release -j "$jobs"
ctest --preset gcc-release -j "$jobs"
