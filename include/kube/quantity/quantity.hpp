// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <string_view>
#include <type_traits>

#include <kube/base/expected.hpp>
#include <kube/base/storage.hpp>
#include <kube/base/text_view.hpp>
#include <kube/quantity/arithmetic.hpp>
#include <kube/quantity/canonical.hpp>
#include <kube/quantity/parse.hpp>
#include <kube/quantity/state.hpp>

namespace kube::inline v0_1 {

/// Powers of ten that quantities are measured in. Answers for the constants of resource.Scale.
namespace quantity_scale {
inline constexpr std::int32_t nano = -9;
inline constexpr std::int32_t micro = -6;
inline constexpr std::int32_t milli = -3;
inline constexpr std::int32_t kilo = 3;
inline constexpr std::int32_t mega = 6;
inline constexpr std::int32_t giga = 9;
inline constexpr std::int32_t tera = 12;
inline constexpr std::int32_t peta = 15;
inline constexpr std::int32_t exa = 18;
}  // namespace quantity_scale

namespace detail {

/// Holds a state, and owns its `data` if the storage says so.
template <storage_policy Storage>
struct quantity_holder {
    quantity_state state;

    constexpr quantity_holder() noexcept = default;
    constexpr explicit quantity_holder(const quantity_state& held) noexcept : state(held) {}
};

template <>
struct quantity_holder<owning> {
    quantity_state state;

    constexpr quantity_holder() noexcept = default;
    constexpr explicit quantity_holder(const quantity_state& held) : state(held) {
        if (held.data != nullptr) {
            char* const copy = static_cast<char*>(::operator new(held.size()));
            std::memcpy(copy, held.data, held.size());
            state.data = copy;
        }
    }
    constexpr quantity_holder(const quantity_holder& other) : quantity_holder(other.state) {}
    constexpr quantity_holder(quantity_holder&& other) noexcept : state(other.state) { other.state = quantity_state(); }
    constexpr quantity_holder& operator=(const quantity_holder& other) {
        quantity_holder copy(other);
        swap(copy);
        return *this;
    }
    constexpr quantity_holder& operator=(quantity_holder&& other) noexcept {
        quantity_holder taken(static_cast<quantity_holder&&>(other));
        swap(taken);
        return *this;
    }
    constexpr ~quantity_holder() {
        if (state.data != nullptr) {
            ::operator delete(const_cast<char*>(state.data));
        }
    }

    constexpr void swap(quantity_holder& other) noexcept {
        const quantity_state mine = state;
        state = other.state;
        other.state = mine;
    }
};

}  // namespace detail

/// What `as_int64` gives: the value, if `ok`.
struct quantity_int64 {
    std::int64_t value = 0;
    bool ok = false;
};

/// An amount of a resource, such as `500m` or `128Mi`: an exact decimal number and the format in which it is printed.
/// 24 bytes. A number whose digits fit 64 bits, as nearly all do, needs no memory beside; so does its text, unless
/// Go would print a text as it was written that is not canonical (`+1`, `1.100`).
/// Answers for resource.Quantity: each function returns what Go's does, but const functions do not change anything.
/// @tparam Storage owning, or borrowed for a view of a text or of another quantity that outlives it.
template <storage_policy Storage>
class basic_quantity {
public:
    using error_type = quantity_error;

    /// Zero, without a format. As Quantity{}.
    constexpr basic_quantity() noexcept = default;
    /// As NewQuantity.
    [[nodiscard]] static constexpr basic_quantity from(std::int64_t value, quantity_format format) noexcept {
        return basic_quantity(value, 0, format);
    }
    /// value / 1000. As NewMilliQuantity.
    [[nodiscard]] static constexpr basic_quantity from_milli(std::int64_t value, quantity_format format) noexcept {
        return basic_quantity(value, quantity_scale::milli, format);
    }
    /// value * 10^scale in decimal_si. As NewScaledQuantity.
    [[nodiscard]] static constexpr basic_quantity from_scaled(std::int64_t value, std::int32_t scale) noexcept {
        return basic_quantity(value, scale, quantity_format::decimal_si);
    }
    template <storage_policy Other>
        requires(!std::is_same_v<Other, Storage>)
    constexpr explicit basic_quantity(const basic_quantity<Other>& other) : holder_(other.state()) {}
    /// For the library's own use.
    constexpr explicit basic_quantity(const detail::quantity_state& state) : holder_(state) {}

    [[nodiscard]] constexpr quantity_format format() const noexcept { return state().format; }
    /// As assigning to Quantity.Format: a text that is kept stays.
    constexpr void set_format(quantity_format format) noexcept { holder_.state.format = format; }

    /// As Set, SetMilli and SetScaled: the format stays.
    constexpr void set(std::int64_t value) noexcept { set_scaled(value, 0); }
    constexpr void set_milli(std::int64_t value) noexcept { set_scaled(value, quantity_scale::milli); }
    constexpr void set_scaled(std::int64_t value, std::int32_t scale) noexcept {
        *this = basic_quantity(value, scale, format());
    }

    [[nodiscard]] constexpr bool is_zero() const noexcept { return detail::sign(state()) == 0; }
    /// -1, 0 or 1.
    [[nodiscard]] constexpr int sign() const noexcept { return detail::sign(state()); }

    /// Rounded up to a whole number: away from zero; for what does not fit see scaled_value(). As Value.
    [[nodiscard]] constexpr std::int64_t value() const noexcept { return scaled_value(0); }
    /// In thousandths, rounded up. As MilliValue.
    [[nodiscard]] constexpr std::int64_t milli_value() const noexcept { return scaled_value(quantity_scale::milli); }
    /// In units of 10^scale. As ScaledValue, with all of its ways to round and to overflow. A number that Go holds as
    /// an int64 is rounded away from zero; what does not fit gives 0, or its low 64 bits where the factor is 10, 100,
    /// 10^3, 10^6 or 10^9. A number that it holds as inf.Dec (more than 18 digits, a fraction with a binary suffix,
    /// `100Ti` and above) is rounded up, and what does not fit gives its low 64 bits.
    [[nodiscard]] constexpr std::int64_t scaled_value(std::int32_t scale) const noexcept {
        return detail::scaled_value(state(), scale);
    }
    /// The exact value where Go holds it as a whole int64. As AsInt64.
    [[nodiscard]] constexpr quantity_int64 as_int64() const noexcept {
        quantity_int64 answer;
        answer.ok = state().form() == detail::quantity_form::amount && state().exponent >= 0 &&
                    detail::multiply_power10(state().value, state().exponent, answer.value);
        return answer;
    }

    /// The text as Go's String prints it: the one it was parsed from where Go keeps that, else the canonical one,
    /// written to `buffer`. Empty if the buffer is too small, which one of `quantity_buffer_size` is only for numbers of
    /// more than 32 digits; kube::write and kube::to_string write these too.
    template <std::size_t Size>
    [[nodiscard]] constexpr std::string_view text(char (&buffer)[Size]) const noexcept {
        return text(buffer, Size);
    }
    [[nodiscard]] constexpr std::string_view text(char* buffer, std::size_t size) const noexcept {
        if (state().keeps_text()) {
            return state().text();
        }
        if (size < detail::canonical_room(state())) {
            return {};
        }
        return detail::text_view(buffer, static_cast<std::size_t>(detail::write_canonical(state(), buffer) - buffer));
    }

    /// this + other. Takes the other's format if this is zero. As Add; exact, and without allocation while 18 digits
    /// suffice. False, and nothing is changed, if the sum would need more than `max_quantity_digits` digits
    /// (`1e1000000` and 1).
    template <storage_policy Other>
    [[gnu::always_inline]] constexpr bool add(const basic_quantity<Other>& other)
        requires std::is_same_v<Storage, owning>
    {
        return add_or_sub(other.state(), false);
    }
    /// this - other. As Sub; otherwise as add().
    template <storage_policy Other>
    [[gnu::always_inline]] constexpr bool sub(const basic_quantity<Other>& other)
        requires std::is_same_v<Storage, owning>
    {
        return add_or_sub(other.state(), true);
    }
    template <storage_policy Other>
    [[gnu::always_inline]] constexpr basic_quantity& operator+=(const basic_quantity<Other>& other)
        requires std::is_same_v<Storage, owning>
    {
        add(other);
        return *this;
    }
    template <storage_policy Other>
    [[gnu::always_inline]] constexpr basic_quantity& operator-=(const basic_quantity<Other>& other)
        requires std::is_same_v<Storage, owning>
    {
        sub(other);
        return *this;
    }
    /// -this. As Neg.
    constexpr void neg()
        requires std::is_same_v<Storage, owning>
    {
        detail::quantity_scratch negated;
        if (state().form() == detail::quantity_form::amount) {
            // Go negates INT64_MIN into itself.
            negated.state = state();
            negated.state.forget_text();
            negated.state.value =
                static_cast<std::int64_t>(std::uint64_t{0} - static_cast<std::uint64_t>(state().value));
            assign(negated.state);
        } else {
            bool exact = false;
            static_cast<void>(detail::multiply(state(), -1, negated, exact) && assign(negated.state));
        }
    }
    /// this * factor. As Mul, whose answer it returns: whether Go's digits fit an int64; the product is exact anyway.
    /// False, and nothing is changed, also if it would need more than `max_quantity_digits` digits.
    constexpr bool mul(std::int64_t factor)
        requires std::is_same_v<Storage, owning>
    {
        detail::quantity_scratch product;
        bool exact = false;
        return detail::multiply(state(), factor, product, exact) && assign(product.state) && exact;
    }
    /// Rounds away from zero to a multiple of 10^scale; whether nothing was lost. As RoundUp.
    constexpr bool round_up(std::int32_t scale)
        requires std::is_same_v<Storage, owning>
    {
        detail::quantity_scratch rounded;
        bool exact = false;
        return detail::round_up(state(), scale, rounded, exact) && assign(rounded.state) && exact;
    }

    /// Holds the number as Go's inf.Dec, which it overflows and rounds as from now on. As AsDec, and as Cmp leaves a
    /// number that it compares with one that is held so.
    constexpr void hold_as_decimal()
        requires std::is_same_v<Storage, owning>
    {
        detail::quantity_scratch made;
        static_cast<void>(detail::to_decimal(state(), made) && assign(made.state));
    }

    /// For the library's own use.
    [[nodiscard]] constexpr const detail::quantity_state& state() const noexcept { return holder_.state; }

private:
    constexpr basic_quantity(std::int64_t value, std::int32_t exponent, quantity_format format) noexcept {
        holder_.state.value = value;
        holder_.state.exponent = exponent;
        holder_.state.format = format;
    }

    // Always inlined, with its callers: a total in memory takes more than twice as long, and clang leaves it there.
    [[gnu::always_inline]] constexpr bool add_or_sub(const detail::quantity_state& other, bool minus) {
        if (state().data == nullptr &&
            (detail::add_same_unit(holder_.state, other, minus) || detail::add_amounts(holder_.state, other, minus))) {
            return true;
        }
        // Of copies: a total whose address is taken nowhere may stay in registers.
        basic_quantity sum;
        const bool added = add_long(state(), other, minus, sum);
        if (added) {
            *this = static_cast<basic_quantity&&>(sum);
        }
        return added;
    }
    [[gnu::noinline, gnu::cold]] static constexpr bool add_long(detail::quantity_state a, detail::quantity_state b,
                                                                bool minus, basic_quantity& to) {
        detail::quantity_scratch sum;
        return detail::add(a, b, minus, sum) && to.assign(sum.state);
    }
    constexpr bool assign(const detail::quantity_state& state) {
        holder_ = detail::quantity_holder<Storage>(state);
        return true;
    }

    detail::quantity_holder<Storage> holder_;
};

using quantity = basic_quantity<owning>;
using quantity_view = basic_quantity<borrowed>;

/// Compares the numbers, exactly; formats and texts do not matter. As Cmp and Equal.
template <storage_policy A, storage_policy B>
[[nodiscard]] constexpr bool operator==(const basic_quantity<A>& a, const basic_quantity<B>& b) noexcept {
    return detail::compare(a.state(), b.state()) == 0;
}
// `inline` for clang, to which it is a hint.
template <storage_policy A, storage_policy B>
[[nodiscard]] inline constexpr std::weak_ordering operator<=>(const basic_quantity<A>& a,
                                                              const basic_quantity<B>& b) noexcept {
    return detail::compare(a.state(), b.state()) <=> 0;
}

/// With a whole number, as CmpInt64.
template <storage_policy Storage>
[[nodiscard]] constexpr bool operator==(const basic_quantity<Storage>& a, std::int64_t b) noexcept {
    return (a <=> b) == 0;
}
template <storage_policy Storage>
[[nodiscard]] constexpr std::weak_ordering operator<=>(const basic_quantity<Storage>& a, std::int64_t b) noexcept {
    return a <=> basic_quantity<borrowed>::from(b, quantity_format::unset);
}
// A fraction would be cut to a whole number first.
template <storage_policy Storage, std::floating_point Number>
bool operator==(const basic_quantity<Storage>&, Number) = delete;
template <storage_policy Storage, std::floating_point Number>
std::weak_ordering operator<=>(const basic_quantity<Storage>&, Number) = delete;

/// Reads a quantity: accepts and refuses as resource.ParseQuantity, beside the limits. The borrowed form refers to the
/// text. Linear in the text, save for numbers of more than 18 digits.
template <storage_policy Storage = owning>
[[nodiscard]] constexpr result<basic_quantity<Storage>> parse_quantity(std::string_view text) {
    detail::quantity_state plain;
    if (detail::parse_plain_quantity(text, plain)) {
        // Member by member: to copy the state as a whole would wait until all of it is stored.
        auto made = basic_quantity<Storage>::from_scaled(plain.value, plain.exponent);
        made.set_format(plain.format);
        return made;
    }
    const auto parsed = detail::parse_quantity_state(text);
    if (!parsed) {
        return unexpected(parsed.error());
    }
    return basic_quantity<Storage>(*parsed);
}

/// Gives `sink(std::string_view)` the text, once. As String. Allocates for numbers of more than 48 digits.
template <storage_policy Storage, class Sink>
constexpr void write(const basic_quantity<Storage>& q, Sink&& sink) {
    const std::size_t size = q.state().keeps_text() ? 0 : detail::canonical_room(q.state());
    detail::text_room room;
    sink(q.text(room.get(size), size));
}

}  // namespace kube::inline v0_1
