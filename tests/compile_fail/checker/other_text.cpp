// SPDX-License-Identifier: Apache-2.0
// error: a text that no compiler ever says
static_assert(sizeof(int) == 0, "what it says");
