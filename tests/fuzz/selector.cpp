// SPDX-License-Identifier: Apache-2.0
// A selector, a zero byte twice, then labels `key=value` by lines: reading never crashes, canonical text reads back to
// the same selector, and all ways to match agree.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels.hpp>
#include <kube/labels/message.hpp>
#include <kube/labels/to_string.hpp>

namespace {

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(data, data + size);
    const std::size_t split = input.find(std::string_view("\0\0", 2));
    const std::string text = input.substr(0, split);
    std::string_view rest = split == std::string::npos ? std::string_view() : std::string_view(input).substr(split + 2);

    std::map<std::string, std::string> tree;
    kube::map<std::string> flat;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const std::string_view key = line.substr(0, line.find('='));
        const std::string_view value = line.substr(std::min(key.size() + 1, line.size()));
        tree.insert_or_assign(std::string(key), std::string(value));
        flat.insert_or_assign(key, std::string(value));
    }
    std::vector<std::pair<std::string, std::string>> backwards(tree.rbegin(), tree.rend());

    const auto read = kube::parse_selector(text);
    kube::selector_buffer<4> small;
    const auto in_buffer = small.parse(text);
    if (!read.has_value()) {
        const kube::selector_error error = read.error();
        check(error.code != kube::selector_errc::none && error.begin <= error.end && error.end <= text.size());
        check(!kube::message(error, text).empty());
        check(!kube::underline(error, text).empty());
        check(!in_buffer.has_value());
        check(in_buffer.error() == error || in_buffer.error().code == kube::selector_errc::out_of_room);
        return 0;
    }
    check(in_buffer.has_value() ? *read == *in_buffer : in_buffer.error().code == kube::selector_errc::out_of_room);

    const std::string canonical = to_string(*read);
    const auto again = kube::parse_selector(canonical);
    check(again.has_value() && to_string(*again) == canonical);
    const kube::selector copy(*read);
    check(copy == *read && copy.empty() == canonical.empty());

    bool all = true;
    for (const kube::requirement& term : read->requirements()) {
        all = all && term.matches(tree);
    }
    check(read->matches(tree) == all && read->matches(flat) == all && again->matches(backwards) == all);
    return 0;
}
