// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <utility>

#include <kube/base/expected.hpp>

namespace kube::inline v0_1 {

/// The exception of `value_or_throw`: an error of the domain, as it was.
template <class E>
class error_exception : public std::runtime_error {
public:
    explicit error_exception(E error)
        : std::runtime_error("kubehpp: a result holds an error"), error_(std::move(error)) {}

    [[nodiscard]] const E& error() const noexcept { return error_; }

private:
    E error_;
};

/// The value of a result; throws error_exception<E> where it holds an error.
template <class T, class E>
T value_or_throw(expected<T, E> held) {
    if (!held) {
        throw error_exception<E>(std::move(held).error());
    }
    return *std::move(held);
}

}  // namespace kube::inline v0_1
