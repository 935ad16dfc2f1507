// SPDX-License-Identifier: Apache-2.0
// A field selector, a zero byte twice, then fields `path=value` by lines: reading never crashes, canonical text reads
// back, and all ways to read and match agree.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>

#include <kube/fields.hpp>
#include <kube/fields/message.hpp>
#include <kube/fields/to_string.hpp>

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
    std::map<std::string, std::string> fields;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const std::string_view path = line.substr(0, line.find('='));
        fields.insert_or_assign(std::string(path), std::string(line.substr(std::min(path.size() + 1, line.size()))));
    }

    const auto read = kube::parse_field_selector(text);
    kube::field_selector_buffer<4, 16> small;
    const auto in_buffer = small.parse(text);
    if (!read.has_value()) {
        const kube::field_selector_error error = read.error();
        check(error.code != kube::field_selector_errc::none && error.code != kube::field_selector_errc::out_of_room);
        check(error.begin <= error.end && error.end <= text.size() && !kube::message(error, text).empty());
        check(!in_buffer.has_value());
        check(in_buffer.error() == error || in_buffer.error().code == kube::field_selector_errc::out_of_room);
        return 0;
    }
    check(in_buffer.has_value() ? *read == *in_buffer
                                : in_buffer.error().code == kube::field_selector_errc::out_of_room);

    // `b=2,b==` prints `b=2,b=`, which is sorted anew when it is read: so only what was read twice stays.
    const std::string canonical = to_string(*read);
    const auto again = kube::parse_field_selector(canonical);
    check(again.has_value() && again->requirements().size() == read->requirements().size());
    check(again->matches(fields) == read->matches(fields));
    const std::string settled = to_string(*again);
    const auto third = kube::parse_field_selector(settled);
    check(third.has_value() && *third == *again && to_string(*third) == settled);
    const kube::field_selector copy(*read);
    check(copy == *read && copy.empty() == canonical.empty());

    bool all = true;
    for (const kube::field_requirement& term : read->requirements()) {
        all = all && term.matches(fields);
    }
    check(read->matches(fields) == all);
    return 0;
}
