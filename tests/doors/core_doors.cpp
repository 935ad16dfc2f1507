// SPDX-License-Identifier: Apache-2.0
#include "core_doors.hpp"

#if defined(__cpp_exceptions) || defined(__cpp_rtti)
#error "this unit is to be built with -fno-exceptions -fno-rtti"
#endif
