// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/time/human_duration.hpp>
#include <kube/time/time.hpp>

/// What the cells of several kinds have in common.
namespace kube::inline v0_1::kubectl::detail {

inline std::string or_none(std::string_view text) { return std::string(text.empty() ? "<none>" : text); }

inline std::string or_unknown(std::string_view text) { return std::string(text.empty() ? "<unknown>" : text); }

inline std::string age_cell(time since, time now) {
    char buffer[24];
    return std::string(human_age(since, now, buffer));
}

/// Every text is followed by a comma but the last.
class comma_separated {
public:
    void add(std::string_view text) {
        if (!first_) {
            text_ += ',';
        }
        first_ = false;
        text_ += text;
    }
    [[nodiscard]] std::string take() && { return static_cast<std::string&&>(text_); }

private:
    std::string text_;
    bool first_ = true;
};

}  // namespace kube::inline v0_1::kubectl::detail
