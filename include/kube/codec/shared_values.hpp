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
    /// Bytes of a text that can be found again: a shorter one saves little, a longer one hardly stands twice.
    static constexpr std::size_t shortest = 8, longest = 512;
    /// Bytes by which an object is looked for, whose end is not known yet.
    static constexpr std::size_t object_key = 32;

    struct value {
        const type_info* type = nullptr;
        std::string_view text{};
        const void* made = nullptr;
    };

    /// The object of that type with whose text `text` begins, or null.
    /// @param text of at least `object_key` bytes.
    [[nodiscard]] const value* object(const type_info& type, std::string_view text) {
        const value& known = place_of(type, text.substr(0, object_key));
        return known.type == &type && text.substr(0, known.text.size()) == known.text ? &known : nullptr;
    }
    /// @param text of the object; behind it are as many bytes as `object_key` wants more.
    void keep_object(const type_info& type, std::string_view text, const void* made) {
        if (takes(text)) {
            place_of(type, {text.data(), object_key}) = {&type, text, made};
        }
    }

    /// Where the elements of a list or a map of that type and text are; null where they are new, to be set then.
    [[nodiscard]] const void*& elements(const type_info& type, std::string_view text) {
        if (!takes(text)) {
            return passed_over_ = nullptr;
        }
        value& known = place_of(type, text);
        if (known.type != &type || known.text != text) {
            known = {&type, text, nullptr};
        }
        return known.made;
    }

private:
    // Powers of two.
    static constexpr std::size_t fewest = 64, most = 4096;

    static bool takes(std::string_view text) noexcept { return text.size() >= shortest && text.size() <= longest; }

    [[gnu::noinline]] value& place_of(const type_info& type, std::string_view key) {
        if (asked_++ == values_.size() && values_.size() != most) {
            values_ = list<value>(values_.empty() ? fewest : 4 * values_.size());
        }
        return values_[hash_of(type, key) & (values_.size() - 1)];
    }

    static std::size_t hash_of(const type_info& type, std::string_view key) noexcept {
        std::uint64_t sum = reinterpret_cast<std::uintptr_t>(&type);
        std::uint64_t factor = 0x9e3779b97f4a7c15;
        const auto add = [&](const char* from) {
            std::uint64_t word;
            std::memcpy(&word, from, sizeof word);
            sum += word * factor;
            factor += 0xbf58476d1ce4e5b8;
        };
        const char* const last = key.data() + key.size() - sizeof(std::uint64_t);
        for (const char* from = key.data(); from < last; from += sizeof(std::uint64_t)) {
            add(from);
        }
        add(last);
        return static_cast<std::size_t>((sum ^ sum >> 32) * 0x94d049bb133111eb >> 32);
    }

    list<value> values_;
    std::size_t asked_ = 0;
    const void* passed_over_ = nullptr;
};

}  // namespace kube::inline v0_1::codec
