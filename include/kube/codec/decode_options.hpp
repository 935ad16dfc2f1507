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

}  // namespace kube::inline v0_1
