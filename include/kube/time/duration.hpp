// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

#include <kube/base/parse_error.hpp>

namespace kube::inline v0_1 {

/// Why a text is no duration.
enum class duration_errc : std::uint8_t {
    invalid = 1,  ///< no number where one must be, or beyond 64 bits of nanoseconds
    missing_unit,
    unknown_unit,
};

/// For an unknown unit the place is the unit.
using duration_error = parse_error<duration_errc>;

/// A span of time in nanoseconds. Answers for metav1.Duration.
class duration {
public:
    using error_type = duration_error;

    constexpr duration() noexcept = default;
    constexpr explicit duration(std::int64_t nanoseconds) noexcept : nanoseconds_(nanoseconds) {}
    /// @pre at most 292 years either way.
    [[nodiscard]] static constexpr duration of_seconds(std::int64_t seconds) noexcept {
        return duration(seconds * 1'000'000'000);
    }

    [[nodiscard]] constexpr std::int64_t nanoseconds() const noexcept { return nanoseconds_; }
    /// Whole seconds, rounded towards zero.
    [[nodiscard]] constexpr std::int64_t seconds() const noexcept { return nanoseconds_ / 1'000'000'000; }

    friend constexpr bool operator==(const duration&, const duration&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(const duration&, const duration&) noexcept = default;

private:
    std::int64_t nanoseconds_ = 0;
};

}  // namespace kube::inline v0_1
