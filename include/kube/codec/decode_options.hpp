// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/base/list.hpp>
#include <kube/codec/object_error.hpp>

namespace kube::inline v0_1 {

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
