// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>

/// An element that counts how many of it there are, knows whether it is alive, and whose copies throw on request.
struct counted {
    static inline int alive = 0;
    static inline int copies_until_throw = -1;

    counted() : counted(0) {}
    counted(int number) : value(number) { ++alive; }
    counted(const counted& other) : value(other.value) {
        if (copies_until_throw >= 0 && copies_until_throw-- == 0) {
            throw std::runtime_error("copy");
        }
        ++alive;
    }
    counted(counted&& other) noexcept : value(std::exchange(other.value, -1)) { ++alive; }
    counted& operator=(const counted&) = default;
    counted& operator=(counted&& other) noexcept {
        value = std::exchange(other.value, -1);
        return *this;
    }
    ~counted() {
        --alive;
        self = nullptr;
    }
    /// False where the bytes were moved instead of the object.
    [[nodiscard]] bool in_place() const noexcept { return self == this; }

    friend bool operator==(const counted& a, const counted& b) { return a.value == b.value; }

    int value = 0;
    const counted* self = this;
};
