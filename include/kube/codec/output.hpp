// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kube::inline v0_1::codec {

/// The end of a text that is being written: room is made ahead, so that what is written piece by piece goes to its
/// place without a call. The string's own size is right again when the output is gone, also after an exception.
class output {
public:
    explicit output(std::string& text) noexcept
        : text_(text), begin_(text.size()), at_(text.data() + begin_), end_(at_) {}
    output(const output&) = delete;
    output& operator=(const output&) = delete;
    ~output() { text_.resize(size()); }

    /// Where the next `count` chars go.
    [[nodiscard]] char* room(std::size_t count) { return room(at_, count); }
    /// The same for one who has written up to `at`.
    [[nodiscard]] char* room(char* at, std::size_t count) {
        if (static_cast<std::size_t>(end_ - at) < count) {
            at_ = at;
            grow(count);
            return at_;
        }
        return at;
    }
    /// What was written ends at `at`.
    void end_at(char* at) noexcept { at_ = at; }

    void operator+=(char c) {
        char* const to = room(1);
        *to = c;
        at_ = to + 1;
    }
    [[gnu::noinline]] void operator+=(std::string_view piece) {
        char* const to = room(piece.size());
        at_ = to + piece.copy(to, piece.size());
    }

private:
    [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(at_ - text_.data()); }

    // The string fills with zeros what it gets, so it gets little at a time, and not much more than there is.
    [[gnu::noinline]] void grow(std::size_t count) {
        constexpr std::size_t most = 4096;
        const std::size_t size = this->size();
        const std::size_t written = size - begin_;
        const std::size_t ahead = written < most ? written : most;
        text_.resize(size + count + ahead);
        at_ = text_.data() + size;
        end_ = text_.data() + text_.size();
    }

    std::string& text_;
    std::size_t begin_;
    char* at_;
    char* end_;
};

}  // namespace kube::inline v0_1::codec
