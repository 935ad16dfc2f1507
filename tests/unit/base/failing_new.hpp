// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <new>

/// Allocations that fail on request. The program's operator new is replaced where failing_new.cpp is linked.
namespace failing_new {

/// Counts down with each allocation while it is positive; the one that takes it to 0 throws, as do all of more than
/// 2^40 bytes. 0: none fails.
inline std::size_t countdown = 0;
/// Blocks that were allocated and not freed.
inline std::size_t live = 0;
/// The most such blocks, and the bytes of the largest, since these were set to 0.
inline std::size_t most_live = 0;
inline std::size_t largest = 0;

/// Runs `operation()` with the first allocation failing, then the second, and so on until it comes through.
/// `after(failed)` is called after each. Returns the number of allocations that the operation makes.
template <class Operation, class After>
std::size_t at_each(Operation&& operation, After&& after) {
    for (std::size_t n = 1;; ++n) {
        bool failed = false;
        countdown = n;
        try {
            operation();
        } catch (const std::bad_alloc&) {
            failed = true;
        }
        countdown = 0;
        after(failed);
        if (!failed) {
            return n - 1;
        }
    }
}

}  // namespace failing_new
