// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/codec/json_text.hpp>

namespace kube::inline v0_1::codec {

/// Writes a value that comes as events as JSON text again.
class raw_collector {
public:
    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    void clear() noexcept { text_.clear(); }

    void open(char bracket) {
        separate();
        text_ += bracket;
    }
    void close(char bracket) { text_ += bracket; }
    void key(std::string_view name) {
        string(name);
        text_ += ':';
    }
    void string(std::string_view value) {
        separate();
        append_json_string(value, text_);
    }
    /// A number, `true`, `false` or `null`.
    void word(std::string_view value) {
        separate();
        text_ += value;
    }

private:
    void separate() {
        if (!text_.empty() && text_.back() != '{' && text_.back() != '[' && text_.back() != ':') {
            text_ += ',';
        }
    }

    std::string text_;
};

}  // namespace kube::inline v0_1::codec
