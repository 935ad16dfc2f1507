// SPDX-License-Identifier: Apache-2.0
// Allocations fail on request in this program too.
#include "../base/failing_new.cpp"
