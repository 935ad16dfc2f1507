#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# sh conan.sh SOURCE WORK CONAN: `conan create` with its test_package, without network and without touching the user's
# own cache. The third-party recipes are not there, so the package is made without them: the core alone is tried.
set -eu
export CONAN_HOME="$2/home"
rm -rf "$2"
mkdir -p "$2"
cp -r "$1/test_package" "$2/"
"$3" profile detect >/dev/null 2>&1
"$3" remote disable '*' >/dev/null 2>&1
"$3" create "$1" -nr -s compiler.cppstd=20 --test-folder="$2/test_package" \
    -o '&:with_boost_json=False' -o '&:with_ranges=False'
