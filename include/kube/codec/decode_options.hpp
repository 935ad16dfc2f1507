// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include <kube/base/list.hpp>
#include <kube/codec/object_error.hpp>

namespace kube::inline v0_1 {

/// How many bytes of elements a decoder may copy or sort anew because their key stands once more. Beyond it the object
/// is too large: time and memory would grow by the square of the text.
inline constexpr std::size_t max_carried_bytes = std::size_t{64} << 20;

/// What a caller may ask of a decoder.
struct decode_options {
    /// Gets the fields that the model does not have, and those that stand twice; the object is decoded all the same.
    list<strict_issue>* issues = nullptr;
};

namespace codec {

/// Notes an issue, unless it is known or there are `max_strict_issues`.
inline void add_issue(list<strict_issue>& issues, strict_issue&& found) {
    if (issues.size() >= max_strict_issues) {
        return;
    }
    for (const strict_issue& known : issues) {
        if (known.code == found.code && known.path == found.path) {
            return;
        }
    }
    issues.push_back(static_cast<strict_issue&&>(found));
}

}  // namespace codec

}  // namespace kube::inline v0_1
