// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>

namespace quickstart {

/// Where an object stands.
struct place {
    std::string_view file;
    std::size_t document = 0;  ///< of the file, from 1; 0 for the file as a whole
    std::size_t line = 0;      ///< of the file, from 1; 0 where unknown
};

/// What is said beside the table, on the standard error.
class report {
public:
    /// Something could not be read: the rest goes on, the exit status will be 1.
    void error(const place& at, std::string_view text) {
        failed_ = true;
        say(where(at) + ": " + std::string(text));
    }
    void error(std::string_view text) {
        failed_ = true;
        say("error: " + std::string(text));
    }
    void warning(std::string_view text) { say("Warning: " + std::string(text)); }
    void note(const place& at, std::string_view text) { say(where(at) + ": " + std::string(text)); }

    [[nodiscard]] bool failed() const noexcept { return failed_; }

private:
    static std::string where(const place& at) {
        std::string text(at.file);
        if (at.document != 0) {
            text += ": document " + std::to_string(at.document);
            text += at.line != 0 ? ", line " + std::to_string(at.line) : "";
        }
        return text;
    }
    static void say(std::string text) {
        text += '\n';
        std::fwrite(text.data(), 1, text.size(), stderr);
    }

    bool failed_ = false;
};

}  // namespace quickstart
