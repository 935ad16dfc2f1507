// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

/// What has been made of which JSON text. The objects of a list are alike: what many of them say in the same words, as
/// the pods of a workload do of their probes and tolerations, is kept once. A value that comes to the place of another
/// one takes it, and all are forgotten when there is more room: this stays small however long the list is.
class shared_values {
public:
    /// What was made of that text as that type; null where it is new or not looked for, to be set then. O(n).
    /// @param text stays while this lives.
    [[nodiscard]] [[gnu::noinline]] const void*& of(const type_info& type, std::string_view text) {
        if (text.size() < sizeof(word) || text.size() > longest) {
            return passed_over_ = nullptr;
        }
        if (new_ == values_.size() && new_ < most) {
            values_ = list<value>(values_.empty() ? fewest : 4 * values_.size());
        }
        value& found = values_[hash_of(type, text) & (values_.size() - 1)];
        if (found.type != &type || found.text != text) {
            found = {&type, text, nullptr};
            ++new_;
        }
        return found.made;
    }

private:
    using word = std::uint64_t;
    struct value {
        const type_info* type = nullptr;
        std::string_view text{};
        const void* made = nullptr;
    };

    static constexpr std::size_t longest = 512;  ///< text, bytes: a longer one hardly stands twice
    static constexpr std::size_t fewest = 64;    ///< places, a power of two as `most`
    static constexpr std::size_t most = 4096;

    static std::size_t hash_of(const type_info& type, std::string_view text) noexcept {
        const char* const last = text.data() + text.size() - sizeof(word);
        word sum = reinterpret_cast<std::uintptr_t>(&type);
        word factor = 0x9e3779b97f4a7c15;
        const auto add = [&](const char* from) {
            word read;
            std::memcpy(&read, from, sizeof read);
            sum += read * factor;
            factor += 0xbf58476d1ce4e5b8;
        };
        for (const char* from = text.data(); from < last; from += sizeof(word)) {
            add(from);
        }
        add(last);
        return static_cast<std::size_t>((sum ^ sum >> 32) * 0x94d049bb133111eb >> 32);
    }

    list<value> values_;
    const void* passed_over_ = nullptr;
    std::size_t new_ = 0;  ///< values that came, those that went again among them
};

}  // namespace kube::inline v0_1::codec
