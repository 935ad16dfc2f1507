// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

/// What the fuzz targets of selectors share: the input is a selector, a zero byte twice, then lines `key=value`, which
/// are what it is matched against.
namespace fuzz {

inline void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

struct input {
    input(const std::uint8_t* data, std::size_t size) : text(data, data + size) {
        const std::size_t split = text.find(std::string_view("\0\0", 2));
        if (split == std::string::npos) {
            return;
        }
        std::string_view rest = std::string_view(text).substr(split + 2);
        while (!rest.empty()) {
            const std::string_view line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(line.size() + 1, rest.size()));
            const std::string_view key = line.substr(0, line.find('='));
            pairs.insert_or_assign(std::string(key), std::string(line.substr(std::min(key.size() + 1, line.size()))));
        }
        text.resize(split);
    }

    std::string text;
    std::map<std::string, std::string> pairs;
};

/// Reads a selector in both ways, which must agree, and returns it; an error has a place in the text and a message.
template <class Buffer, class Read>
auto read_both_ways(const std::string& text, Read&& read) {
    auto made = read(text);
    Buffer small;
    const auto in_buffer = small.parse(text);
    if (made.has_value()) {
        using errc = decltype(in_buffer.error().code);
        check(in_buffer.has_value() ? *made == *in_buffer : in_buffer.error().code == errc::out_of_room);
        return made;
    }
    const auto error = made.error();
    using errc = decltype(error.code);
    check(error.code != errc::none && error.code != errc::out_of_room);
    check(error.begin <= error.end && error.end <= text.size() && !message(error, text).empty());
    check(!in_buffer.has_value());
    check(in_buffer.error() == error || in_buffer.error().code == errc::out_of_room);
    return made;
}

/// True where every requirement holds, each asked for itself.
template <class Selector, class Map>
bool matches_each(const Selector& selector, const Map& pairs) {
    return std::all_of(selector.requirements().begin(), selector.requirements().end(),
                       [&pairs](const auto& term) { return term.matches(pairs); });
}

/// The selector that its canonical text reads to, which must have as many requirements and match the same; so must a
/// copy, and every requirement asked for itself.
template <class Selector, class Read>
Selector read_again(const Selector& selector, const input& in, Read&& read) {
    const std::string canonical = to_string(selector);
    const auto again = read(canonical);
    check(again.has_value() && again->requirements().size() == selector.requirements().size());
    const Selector copy(selector);
    check(copy == selector && copy.empty() == canonical.empty());
    const bool all = matches_each(selector, in.pairs);
    check(selector.matches(in.pairs) == all && again->matches(in.pairs) == all);
    return *again;
}

}  // namespace fuzz
