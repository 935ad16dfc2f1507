// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include <kube/codec/json_writer.hpp>
#include <kube/codec/value_view.hpp>

namespace kube::inline v0_1 {

namespace codec {

/// Mixes values into 64 bits, so that those which are semantically equal give the same. Recursion is as deep as the
/// type.
class hasher {
public:
    explicit hasher(std::uint64_t seed) noexcept : state_(seed) {}

    [[nodiscard]] std::uint64_t state() const noexcept { return state_; }

    void mix(const value_view& value) {
        switch (value.type->shape) {
        case shape::boolean: mix(std::uint64_t{value.as<bool>()}); return;
        case shape::int32: mix(static_cast<std::uint64_t>(value.as<std::int32_t>())); return;
        case shape::int64: mix(static_cast<std::uint64_t>(value.as<std::int64_t>())); return;
        case shape::uint8: mix(std::uint64_t{value.as<std::uint8_t>()}); return;
        case shape::floating: mix(value.as<double>()); return;
        case shape::string: mix(value.text()); return;
        case shape::scalar: mix_scalar(value); return;
        case shape::raw: mix(value.semantic_raw(text_)); return;
        case shape::bytes: {
            const elements bytes = value.elements();
            mix(std::string_view(static_cast<const char*>(bytes.data), bytes.count));
            return;
        }
        case shape::list:
        case shape::map: {
            const elements items = value.elements();
            mix(std::uint64_t{items.count});
            for (std::size_t i = 0; i != items.count; ++i) {
                if (value.type->shape == shape::map) {
                    mix(value.key(items, i));
                }
                mix(value.item(items, i));
            }
            return;
        }
        case shape::pointer: {
            const value_view held = value.held();
            mix(std::uint64_t{held.at != nullptr});
            if (held.at != nullptr) {
                mix(held);
            }
            return;
        }
        case shape::object:
            for (std::uint32_t i = 0; i != value.type->field_count; ++i) {
                mix(value.member(i));
            }
        }
    }

private:
    void mix(std::uint64_t word) noexcept {
        state_ = (state_ ^ word) * 0x9E37'79B9'7F4A'7C15;
        state_ ^= state_ >> 32;
    }
    void mix(double value) noexcept {
        std::uint64_t word = 0;
        if (value < 0 || value > 0) {  // -0 is 0
            std::memcpy(&word, &value, sizeof word);
        }
        mix(word);
    }
    void mix(std::string_view text) noexcept {
        mix(std::uint64_t{text.size()});
        for (; text.size() >= 8; text.remove_prefix(8)) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data(), 8);
            mix(word);
        }
        if (!text.empty()) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data(), text.size());
            mix(word);
        }
    }
    void mix_scalar(const value_view& value) {
        if (const kube::detail::quantity_state* const quantity = value.quantity()) {
            mix(*quantity);
            return;
        }
        if (value.is_time() && value.type->scalar != &detail::duration_scalar::functions) {
            mix_time(value);
            return;
        }
        text_.clear();
        append_json(*value.type, value.at, text_);
        mix(std::string_view(text_));
    }
    void mix_time(const value_view& value) noexcept {
        const auto mix_moment = [&](const auto& moment) {
            mix(static_cast<std::uint64_t>(moment.unix_seconds()));
            mix(static_cast<std::uint64_t>(moment.nanoseconds()));
        };
        if (value.type->scalar == &detail::time_scalar<time_precision::seconds>::functions) {
            mix_moment(value.as<time>());
        } else {
            mix_moment(value.as<micro_time>());
        }
    }
    /// The digits without the zeros behind them: `1Ki`, `1024` and `1024000m` are one number.
    void mix(const kube::detail::quantity_state& quantity) noexcept {
        kube::detail::decimal_digits number;
        load(quantity, number);
        mix(number.low64());
        if (!number.is_zero()) {
            mix(static_cast<std::uint64_t>(number.exponent) * 2 + (number.negative ? 1U : 0U));
        }
    }

    std::uint64_t state_;
    std::string text_;
};

}  // namespace codec

/// The same for objects of one model that are semantically equal, whichever their policies. O(size).
/// Not for texts by which an adversary may gain from collisions, unless the seed is secret.
template <model Model>
[[nodiscard]] std::size_t hash_value(const Model& object, std::uint64_t seed = 0) {
    codec::hasher made(seed + 0x9E37'79B9'7F4A'7C15);
    made.mix(codec::view_of(object));
    return static_cast<std::size_t>(made.state());
}

/// For unordered containers of objects: `std::unordered_set<kube::pod, kube::object_hash>`.
struct object_hash {
    template <model Model>
    [[nodiscard]] std::size_t operator()(const Model& object) const {
        return hash_value(object);
    }
};

}  // namespace kube::inline v0_1
