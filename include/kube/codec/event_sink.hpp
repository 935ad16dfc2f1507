// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/base/arena.hpp>
#include <kube/base/list.hpp>
#include <kube/codec/builder.hpp>
#include <kube/codec/decode_options.hpp>
#include <kube/codec/expectation.hpp>
#include <kube/codec/object_error.hpp>
#include <kube/codec/raw_collector.hpp>
#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

/// Takes a document as events alone and fills an object from it: what the object keeps as JSON text is written anew,
/// what it does not want is passed over. Each event returns false when the object cannot take it; `error()` then has
/// the reason and the path, the driver adds the place.
class event_sink {
public:
    /// @param memory keeps what borrowed values refer to; null for owning ones.
    /// @param issues null where nobody asks.
    event_sink(const type_info& type, void* target, arena* memory = nullptr, list<strict_issue>* issues = nullptr)
        : builder_(type, target, memory, issues), expected_(expectation_of(type)) {}

    [[nodiscard]] const object_error& error() const noexcept { return builder_.error(); }

    bool begin_object() { return begin('{'); }
    bool begin_array() { return begin('['); }
    bool end_object() { return end('}'); }
    bool end_array() { return end(']'); }

    /// @param stable the text outlives the built object, as for `string` and `number`.
    bool key(std::string_view name, bool stable) {
        if (depth_ == 0) {
            expected_ = builder_.enter(name, stable);
        } else if (expected_ == expectation::raw) {
            collector_.key(name);
        }
        return true;
    }
    /// @param escaped the text was not written as it is, but with escapes.
    bool string(std::string_view text, bool stable, bool escaped = false) {
        if (expected_ == expectation::value) {
            return builder_.string(text, stable, escaped);
        }
        if (expected_ == expectation::raw) {
            collector_.string(text);
        }
        return end_unbuilt();
    }
    /// @param text a number by the grammar of JSON.
    bool number(std::string_view text, bool stable = false) {
        return expected_ == expectation::value ? builder_.number(text, stable) : word(text);
    }
    bool boolean(bool value) {
        return expected_ == expectation::value ? builder_.boolean(value) : word(value ? "true" : "false");
    }
    bool null() { return expected_ == expectation::value ? builder_.null() : word("null"); }

private:
    bool begin(char bracket) {
        if (expected_ == expectation::value) {
            const bool taken = builder_.begin(bracket);
            if (taken && bracket == '[') {
                expected_ = expectation_of(builder_.item_type());
            }
            return taken;
        }
        ++depth_;
        if (expected_ == expectation::raw) {
            collector_.open(bracket);
        }
        return true;
    }
    bool end(char bracket) {
        if (depth_ == 0) {
            // Items that hold others are built, and what else comes next has a key.
            expected_ = expectation::value;
            return bracket == '}' ? builder_.end_object() : builder_.end_array();
        }
        --depth_;
        if (expected_ == expectation::raw) {
            collector_.close(bracket);
        }
        return end_unbuilt();
    }
    bool word(std::string_view text) {
        if (expected_ == expectation::raw) {
            collector_.word(text);
        }
        return end_unbuilt();
    }
    /// A value that is not built, or part of one, has ended.
    bool end_unbuilt() {
        if (depth_ != 0 || expected_ != expectation::raw) {
            return true;
        }
        const bool taken = builder_.raw(collector_.text(), false);
        collector_.clear();
        return taken;
    }

    builder builder_;
    expectation expected_;   ///< of the next value, or of the one that is not built
    std::size_t depth_ = 0;  ///< in a value that is not built
    raw_collector collector_;
};

}  // namespace kube::inline v0_1::codec
