// SPDX-License-Identifier: Apache-2.0
static_assert(sizeof(int) == 0, "what it says");
