// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

/// What a builder wants of a value.
enum class expectation : std::uint8_t {
    value,    ///< the value itself
    raw,      ///< its JSON text
    nothing,  ///< to be left alone with it
};

/// What a builder wants of a value of that type.
inline expectation expectation_of(const type_info& type) noexcept {
    if (type.shape < shape::raw) [[likely]] {
        return expectation::value;
    }
    const type_info* held = &type;
    while (held->shape == shape::pointer) {
        held = held->element;
    }
    return held->shape == shape::raw ? expectation::raw : expectation::value;
}

}  // namespace kube::inline v0_1::codec
