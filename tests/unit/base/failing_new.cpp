// SPDX-License-Identifier: Apache-2.0
#include "failing_new.hpp"

#include <cstdlib>

namespace {

void* take(std::size_t size, std::size_t align) {
    if (size > std::size_t{1} << 40 || (failing_new::countdown != 0 && --failing_new::countdown == 0)) {
        throw std::bad_alloc();
    }
    void* const made =
        align == 0 ? std::malloc(size == 0 ? 1 : size) : std::aligned_alloc(align, (size + align - 1) / align * align);
    if (made == nullptr) {
        throw std::bad_alloc();
    }
    ++failing_new::live;
    failing_new::most_live = failing_new::live > failing_new::most_live ? failing_new::live : failing_new::most_live;
    failing_new::largest = size > failing_new::largest ? size : failing_new::largest;
    return made;
}

void give(void* memory) noexcept {
    if (memory != nullptr) {
        --failing_new::live;
        std::free(memory);
    }
}

}  // namespace

void* operator new(std::size_t size) { return take(size, 0); }
void* operator new[](std::size_t size) { return take(size, 0); }
void* operator new(std::size_t size, std::align_val_t align) { return take(size, static_cast<std::size_t>(align)); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    try {
        return take(size, 0);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}
void operator delete(void* memory, const std::nothrow_t&) noexcept { give(memory); }
void operator delete(void* memory) noexcept { give(memory); }
void operator delete[](void* memory) noexcept { give(memory); }
void operator delete(void* memory, std::size_t) noexcept { give(memory); }
void operator delete[](void* memory, std::size_t) noexcept { give(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { give(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { give(memory); }
