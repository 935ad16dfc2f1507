// SPDX-License-Identifier: Apache-2.0
static_assert(sizeof(int) == 0, "a twin that does not compile");
