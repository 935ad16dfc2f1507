// SPDX-License-Identifier: Apache-2.0
// error: anything
int answer() { return 42; }
