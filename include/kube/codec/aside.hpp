// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/codec/raw_collector.hpp>

namespace kube::inline v0_1::codec {

/// Where the events of values go that fill no object: those of unknown fields
/// nowhere, those of raw JSON into its text.
class aside {
public:
    /// True where events belong here.
    [[nodiscard]] bool active() const noexcept { return mode_ != mode::inactive; }

    void pass_over_next() noexcept { mode_ = mode::passing_over_next; }
    void passed_over() noexcept { mode_ = mode::inactive; }
    /// What was collected last.
    [[nodiscard]] std::string_view text() const noexcept { return collector_.text(); }

    // Events return true, but for the end of what is not collected.

    /// Collects an array or object that begins with `bracket`.
    bool collect(char bracket) {
        collector_.open(bracket);
        mode_ = mode::collecting;
        return true;
    }
    bool open(char bracket) {
        if (mode_ == mode::collecting) {
            collector_.open(bracket);
        } else {
            mode_ = mode::passing_over;
            ++depth_;
        }
        return true;
    }
    /// True where what was collected is complete.
    bool close(char bracket) {
        if (mode_ == mode::collecting) {
            collector_.close(bracket);
            mode_ = collector_.active() ? mode::collecting : mode::inactive;
            return !collector_.active();
        }
        mode_ = --depth_ == 0 ? mode::inactive : mode::passing_over;
        return false;
    }
    void key(std::string_view name) {
        if (mode_ == mode::collecting) {
            collector_.key(name);
        }
    }
    bool string(std::string_view text) {
        if (mode_ == mode::collecting) {
            collector_.string(text);
        }
        return end_scalar();
    }
    /// A number, `true`, `false` or `null`.
    bool word(std::string_view text) {
        if (mode_ == mode::collecting) {
            collector_.word(text);
        }
        return end_scalar();
    }

private:
    enum class mode : std::uint8_t { inactive, passing_over_next, passing_over, collecting };

    bool end_scalar() noexcept {
        if (mode_ == mode::passing_over_next) {
            mode_ = mode::inactive;
        }
        return true;
    }

    mode mode_ = mode::inactive;
    std::size_t depth_ = 0;  ///< of what is passed over
    raw_collector collector_;
};

}  // namespace kube::inline v0_1::codec
