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
    const kube::field_selector again = fuzz::read_again(*read, in, kube::parse_field_selector);
    const kube::field_selector third = fuzz::read_again(again, in, kube::parse_field_selector);
    check(third == again && to_string(third) == to_string(again));

    const auto converted = kube::convert_field_selector("v1", "Pod", *read);
    check(converted.has_value() ? converted->requirements().size() == read->requirements().size()
                                : !message(converted.error(), "v1", "Pod", *read).empty());
    return 0;
}
