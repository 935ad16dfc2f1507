// SPDX-License-Identifier: Apache-2.0
// A field selector and fields: reading never crashes, canonical text reads back, and all ways to read and match agree;
// what a kind does not support has a message.
#include <cstddef>
#include <cstdint>
#include <string>

#include <kube/fields.hpp>
#include <kube/fields/convert.hpp>
#include <kube/fields/message.hpp>
#include <kube/fields/to_string.hpp>

#include "selectors.hpp"

using fuzz::check;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::input in(data, size);
    const auto read = fuzz::read_both_ways<kube::field_selector_buffer<4, 16>>(in.text, kube::parse_field_selector);
    if (!read.has_value()) {
        return 0;
    }
    // `b=2,b==` prints `b=2,b=`, which is sorted anew when it is read: so only what was read twice stays.
    const std::string canonical = to_string(*read);
    const auto again = kube::parse_field_selector(canonical);
    check(again.has_value() && again->requirements().size() == read->requirements().size());
    check(again->matches(in.pairs) == read->matches(in.pairs));
    const std::string settled = to_string(*again);
    const auto third = kube::parse_field_selector(settled);
    check(third.has_value() && *third == *again && to_string(*third) == settled);
    const kube::field_selector copy(*read);
    check(copy == *read && copy.empty() == canonical.empty());
    check(read->matches(in.pairs) == fuzz::matches_each(*read, in.pairs));

    const auto converted = kube::convert_field_selector("v1", "Pod", *read);
    check(converted.has_value() ? converted->requirements().size() == read->requirements().size()
                                : !message(converted.error(), "v1", "Pod", *read).empty());
    return 0;
}
