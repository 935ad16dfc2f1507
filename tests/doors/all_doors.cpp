// SPDX-License-Identifier: Apache-2.0
#include "all_doors.hpp"

#include "aliases.hpp"
