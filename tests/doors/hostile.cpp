// SPDX-License-Identifier: Apache-2.0
// What other people's headers define as macros. Ours come last here, so each name of theirs that we use breaks. The
// headers that are not ours come first: they are not what is tested.
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <map>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#if __has_include(<boost/json.hpp>)
#include <boost/json.hpp>
#endif
#if __has_include(<range/v3/all.hpp>)
#include <range/v3/all.hpp>
#endif

// GNU C++ in its default mode; <sys/sysmacros.h>; <stdio.h>.
#undef linux
#undef unix
#undef major
#undef minor
#undef makedev
#undef stdin
#undef stdout
#undef stderr
#define linux @linux @
#define unix @unix @
#define major(device) @major @
#define minor(device) @minor @
#define makedev(major, minor) @makedev @
#define stdin @stdin @
#define stdout @stdout @
#define stderr @stderr @
// <windows.h>.
#define min(a, b) @min @
#define max(a, b) @max @
#define near @near @
#define far @far @
#define interface @interface @
#define GetObject @GetObject @
#define ERROR @ERROR @
#define DELETE @DELETE @
#define IN @IN @
#define OUT @OUT @
#define VOID @VOID @
// X11.
#define Bool @Bool @
#define None @None @
#define Status @Status @
#define Always @Always @
#define Success @Success @
#define True @True @
#define False @False @
// <arpa/inet.h> and <signal.h> of some systems.
#define s_addr @s_addr @
#define sa_handler @sa_handler @

#include "all_doors.hpp"
