# SPDX-License-Identifier: Apache-2.0
# Sourced by the scripts: sees to it that tools and libraries are there. Installs with apt where it can and only what is
# missing; elsewhere it names what is missing.
#     prepare tests|examples|bench [PACKAGE…]     (further packages of Debian)

say() { printf '%s\n' "$*" >&2; }

missing_packages() {
    for package in "$@"; do
        case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
            *' installed') ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

# Probes instead of package names, for systems whose package names nobody here knows.
has_header() { printf '#include <%s>\n' "$1" | g++ -std=c++20 -x c++ -E - >/dev/null 2>&1; }
missing_things() {
    command -v g++ >/dev/null || echo "  g++ 12 or newer"
    command -v cmake >/dev/null || echo "  CMake 3.25 or newer"
    command -v ninja >/dev/null || echo "  Ninja"
    command -v g++ >/dev/null || return 0
    case $1 in
        tests | bench)
            has_header boost/json.hpp || echo "  Boost 1.81 or newer with Boost.JSON"
            has_header range/v3/version.hpp || echo "  range-v3 0.12"
            ;;
    esac
    case $1 in
        tests) has_header catch2/catch.hpp || has_header catch2/catch_test_macros.hpp || echo "  Catch2 2.13 or 3" ;;
        bench) has_header benchmark/benchmark.h || echo "  Google Benchmark" ;;
    esac
}

apt_install() {
    set -- env DEBIAN_FRONTEND=noninteractive "$@"
    if [ "$(id -u)" -ne 0 ]; then
        set -- sudo "$@"
    fi
    say "+ $*"
    "$@" </dev/null >&2
}

prepare() {
    purpose=$1
    shift

    system=$(. /etc/os-release 2>/dev/null && echo "${ID-} ${VERSION_ID-}") || system=
    case $system in
        'debian 12') boost=libboost-json1.81-dev ;;  # the default there, 1.74, has no Boost.JSON
        'debian 1'[3-9]* | 'debian ' | 'ubuntu 2'[4-9]*) boost=libboost-json-dev ;;
        *)
            missing=$(missing_things "$purpose")
            [ -z "$missing" ] && return 0
            say "Missing on this system:"
            say "$missing"
            say "Install them with your system's packages (on Debian 13: apt-get install g++ cmake ninja-build" \
                "libboost-json-dev librange-v3-dev catch2 libbenchmark-dev), then run this again."
            return 1
            ;;
    esac

    set -- g++ cmake ninja-build ccache "$@"
    case $purpose in
        tests) set -- "$@" "$boost" librange-v3-dev catch2 ;;
        bench) set -- "$@" "$boost" librange-v3-dev libbenchmark-dev ;;
    esac
    missing=$(missing_packages "$@")
    [ -z "$missing" ] && return 0

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "Missing: $missing"
        say "As root: apt-get install $missing"
        return 1
    fi
    apt_install apt-get update -q && apt_install apt-get install -q -y --no-install-recommends $missing
}
