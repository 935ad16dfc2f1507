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

/// Compares two values of one model, each under whichever policy. Recursion is as deep as the type.
class comparison {
public:
    enum mode : std::uint8_t {
        semantic,  ///< nil and empty are alike, quantities compare by value
        exact,     ///< they differ, also quantities that print differently, and unknown fields
    };
    explicit comparison(mode how) noexcept : mode_(how) {}

    [[nodiscard]] bool equal(const value_view& a, const value_view& b) {
        switch (a.type->shape) {
        case shape::boolean: return a.as<bool>() == b.as<bool>();
        case shape::int32: return a.as<std::int32_t>() == b.as<std::int32_t>();
        case shape::int64: return a.as<std::int64_t>() == b.as<std::int64_t>();
        case shape::uint8: return a.as<std::uint8_t>() == b.as<std::uint8_t>();
        case shape::floating:
            return mode_ == exact ? std::memcmp(a.at, b.at, sizeof(double)) == 0
                                  : a.as<double>() <= b.as<double>() && a.as<double>() >= b.as<double>();
        case shape::string: return a.text() == b.text();
        case shape::scalar: return equal_scalars(a, b);
        case shape::raw:
            return a.type->scalar->is_zero(a.at) == b.type->scalar->is_zero(b.at) &&
                   (a.raw() == b.raw() || (mode_ == semantic && a.semantic_raw(a_text_) == b.semantic_raw(b_text_)));
        case shape::bytes:
        case shape::list:
        case shape::map: return equal_containers(a, b);
        case shape::pointer: {
            const value_view x = a.held();
            const value_view y = b.held();
            return x.at == nullptr || y.at == nullptr ? x.at == y.at : equal(x, y);
        }
        case shape::object:
            for (std::uint32_t i = 0; i != a.type->field_count; ++i) {
                if (!equal(a.member(i), b.member(i))) {
                    return false;
                }
            }
            return mode_ == semantic || equal_unknown(a.unknown(), b.unknown());
        }
        return false;
    }

private:
    bool equal_scalars(const value_view& a, const value_view& b) {
        if (a.is_time()) {
            return equal_times(a, b);
        }
        if (const kube::detail::quantity_state* const x = mode_ == semantic ? a.quantity() : nullptr) {
            return compare(*x, *b.quantity()) == 0;
        }
        if (a.type->scalar->text != nullptr) {
            const auto x = a.type->scalar->text(*a.type, a.at);
            const auto y = b.type->scalar->text(*b.type, b.at);
            if (x || y) {
                return x == y;
            }
        }
        // Any other is its text.
        a_text_.clear();
        b_text_.clear();
        append_json(*a.type, a.at, a_text_);
        append_json(*b.type, b.at, b_text_);
        return a_text_ == b_text_;
    }
    static bool equal_times(const value_view& a, const value_view& b) noexcept {
        if (a.type->scalar == &detail::duration_scalar::functions) {
            return a.as<duration>() == b.as<duration>();
        }
        if (a.type->scalar == &detail::time_scalar<time_precision::seconds>::functions) {
            return a.as<time>() == b.as<time>();
        }
        return a.as<micro_time>() == b.as<micro_time>();
    }
    bool equal_containers(const value_view& a, const value_view& b) {
        const elements x = a.elements();
        const elements y = b.elements();
        if (x.count != y.count || (mode_ == exact && x.nil != y.nil)) {
            return false;
        }
        if (a.type->shape == shape::bytes) {
            return x.count == 0 || std::memcmp(x.data, y.data, x.count) == 0;
        }
        for (std::size_t i = 0; i != x.count; ++i) {
            if ((a.type->shape == shape::map && a.key(x, i) != b.key(y, i)) || !equal(a.item(x, i), b.item(y, i))) {
                return false;
            }
        }
        return true;
    }

    bool equal_unknown(const value_view& a, const value_view& b) {
        const bool any_a = a.at != nullptr && a.elements().count != 0;
        const bool any_b = b.at != nullptr && b.elements().count != 0;
        return any_a && any_b ? equal_containers(a, b) : any_a == any_b;
    }

    mode mode_;
    std::string a_text_;
    std::string b_text_;
};

}  // namespace codec

/// Whether two objects of one model mean the same: nil and empty lists, maps and bytes are alike, quantities compare by
/// value, times by the moment, raw JSON by its bytes, the cells of a table as Go reads them, where 1 differs from 1.0;
/// unknown fields that are kept do not count. The objects may be under different policies. O(size).
/// Answers for equality.Semantic.DeepEqual.
template <class A, class B>
    requires same_model<A, B>
[[nodiscard]] bool semantic_equal(const A& a, const B& b) {
    return codec::comparison(codec::comparison::semantic).equal(codec::view_of(a), codec::view_of(b));
}
/// As semantic_equal.
template <class A, class B>
    requires same_model<A, B>
[[nodiscard]] bool operator==(const A& a, const B& b) {
    return semantic_equal(a, b);
}

/// Whether nothing tells the two objects apart: a nil list differs from an empty one, `1024` from `1Ki`, and unknown
/// fields that are kept count. O(size).
template <class A, class B>
    requires same_model<A, B>
[[nodiscard]] bool identical(const A& a, const B& b) {
    return codec::comparison(codec::comparison::exact).equal(codec::view_of(a), codec::view_of(b));
}

}  // namespace kube::inline v0_1
