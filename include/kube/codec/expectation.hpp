// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

/// What a driver may do with a value, besides telling it by events.
enum class expectation : std::uint8_t {
    value,    ///< nothing else
    raw,      ///< hand it over as its JSON text, by `raw`
    nothing,  ///< leave it out, by `passed_over`
};

/// What may be done with a value of that type.
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
