// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <new>
#include <type_traits>
#include <utility>

namespace kube::inline v0_1 {

/// The error branch of an `expected`, as std::unexpected.
template <class E>
class unexpected {
public:
    constexpr explicit unexpected(E error) noexcept(std::is_nothrow_move_constructible_v<E>)
        : error_(std::move(error)) {}

    [[nodiscard]] constexpr const E& error() const& noexcept { return error_; }
    [[nodiscard]] constexpr E& error() & noexcept { return error_; }
    [[nodiscard]] constexpr E&& error() && noexcept { return std::move(error_); }

private:
    E error_;
};

template <class E>
unexpected(E) -> unexpected<E>;

/// Marks an `expected` that is made with its error in place, as std::unexpect.
struct unexpect_t {};
inline constexpr unexpect_t unexpect{};

/// A value or the reason why there is none; std::expected by name and meaning, less `value()`, which would need
/// exceptions: <kube/throwing.hpp> has `kube::value_or_throw`.
/// `operator*`, `operator->` and `error()` require that the branch they read is the one that is held.
template <class T, class E>
class [[nodiscard]] expected {
    static constexpr bool trivial_copy =
        std::is_trivially_copy_constructible_v<T> && std::is_trivially_copy_constructible_v<E>;
    static constexpr bool trivial_move =
        std::is_trivially_move_constructible_v<T> && std::is_trivially_move_constructible_v<E>;
    static constexpr bool trivial_destroy = std::is_trivially_destructible_v<T> && std::is_trivially_destructible_v<E>;
    static constexpr bool trivial_copy_assign = trivial_copy && trivial_destroy &&
                                                std::is_trivially_copy_assignable_v<T> &&
                                                std::is_trivially_copy_assignable_v<E>;
    static constexpr bool trivial_move_assign = trivial_move && trivial_destroy &&
                                                std::is_trivially_move_assignable_v<T> &&
                                                std::is_trivially_move_assignable_v<E>;

public:
    using value_type = T;
    using error_type = E;

    constexpr expected() noexcept(std::is_nothrow_default_constructible_v<T>)
        requires std::is_default_constructible_v<T>
        : value_(), has_value_(true) {}

    template <class U = T>
        requires(!std::is_same_v<std::remove_cvref_t<U>, expected> && std::is_constructible_v<T, U> &&
                 std::is_convertible_v<U, T>)
    constexpr expected(U&& value) noexcept(std::is_nothrow_constructible_v<T, U>)
        : value_(std::forward<U>(value)), has_value_(true) {}

    template <class G>
        requires std::is_convertible_v<G, E>
    constexpr expected(unexpected<G> error) noexcept(std::is_nothrow_constructible_v<E, G>)
        : error_(std::move(error).error()), has_value_(false) {}

    constexpr expected(const expected&)
        requires trivial_copy
    = default;
    constexpr expected(expected&&)
        requires trivial_move
    = default;
    constexpr expected& operator=(const expected&)
        requires trivial_copy_assign
    = default;
    constexpr expected& operator=(expected&&)
        requires trivial_move_assign
    = default;
    constexpr ~expected()
        requires trivial_destroy
    = default;

    constexpr expected(const expected& other)
        requires(!trivial_copy)
    {
        construct(other);
    }
    constexpr expected(expected&& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                                  std::is_nothrow_move_constructible_v<E>)
        requires(!trivial_move)
    {
        construct(std::move(other));
    }

    constexpr expected& operator=(const expected& other)
        requires(!trivial_copy_assign)
    {
        if (this != &other) {
            expected copy(other);
            destroy();
            construct(std::move(copy));
        }
        return *this;
    }
    constexpr expected& operator=(expected&& other) noexcept(std::is_nothrow_move_constructible_v<T> &&
                                                             std::is_nothrow_move_constructible_v<E>)
        requires(!trivial_move_assign)
    {
        if (this != &other) {
            destroy();
            construct(std::move(other));
        }
        return *this;
    }

    constexpr ~expected()
        requires(!trivial_destroy)
    {
        destroy();
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value_; }

    [[nodiscard]] constexpr const T& operator*() const& noexcept { return value_; }
    [[nodiscard]] constexpr T& operator*() & noexcept { return value_; }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return std::move(value_); }
    [[nodiscard]] constexpr const T* operator->() const noexcept { return &value_; }
    [[nodiscard]] constexpr T* operator->() noexcept { return &value_; }

    [[nodiscard]] constexpr const E& error() const& noexcept { return error_; }
    [[nodiscard]] constexpr E& error() & noexcept { return error_; }
    [[nodiscard]] constexpr E&& error() && noexcept { return std::move(error_); }

    template <class U>
    [[nodiscard]] constexpr T value_or(U&& other) const& {
        return has_value_ ? value_ : static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    [[nodiscard]] constexpr T value_or(U&& other) && {
        return has_value_ ? std::move(value_) : static_cast<T>(std::forward<U>(other));
    }

    /// `next(value)` where there is a value, else the error.
    template <class F>
    constexpr auto and_then(F&& next) const& -> std::remove_cvref_t<decltype(next(std::declval<const T&>()))> {
        if (has_value_) {
            return std::forward<F>(next)(value_);
        }
        return unexpected<E>(error_);
    }
    /// `f(value)` where there is a value, else the error.
    template <class F>
    constexpr auto transform(F&& f) const& -> expected<std::remove_cvref_t<decltype(f(std::declval<const T&>()))>, E> {
        if (has_value_) {
            return std::forward<F>(f)(value_);
        }
        return unexpected<E>(error_);
    }

private:
    template <class Other>
    constexpr void construct(Other&& other) {
        if (other.has_value_) {
            ::new (static_cast<void*>(&value_)) T(std::forward<Other>(other).value_);
        } else {
            ::new (static_cast<void*>(&error_)) E(std::forward<Other>(other).error_);
        }
        has_value_ = other.has_value_;
    }
    constexpr void destroy() noexcept {
        if (has_value_) {
            value_.~T();
        } else {
            error_.~E();
        }
    }

    union {
        T value_;
        E error_;
    };
    bool has_value_;
};

/// `expected` without a value: done, or the reason why not.
template <class E>
class [[nodiscard]] expected<void, E> {
public:
    using value_type = void;
    using error_type = E;

    constexpr expected() noexcept = default;
    template <class G>
        requires std::is_convertible_v<G, E>
    constexpr expected(unexpected<G> error) : error_(std::move(error).error()), has_value_(false) {}
    constexpr explicit expected(unexpect_t) : has_value_(false) {}

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value_; }
    [[nodiscard]] constexpr const E& error() const& noexcept { return error_; }
    [[nodiscard]] constexpr E& error() & noexcept { return error_; }
    [[nodiscard]] constexpr E&& error() && noexcept { return std::move(error_); }

private:
    E error_{};
    bool has_value_ = true;
};

/// What every function returns that can fail: a value or an error of its domain.
/// @tparam E by default `T::error_type`: an entity names the error that reading it from text gives, as
/// kube::selector names kube::selector_error.
template <class T, class E = typename T::error_type>
using result = expected<T, E>;

}  // namespace kube::inline v0_1
