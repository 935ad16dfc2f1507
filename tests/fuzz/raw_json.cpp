// SPDX-License-Identifier: Apache-2.0
// JSON text: checking never crashes, skipping and checking agree, and the compact form is valid, stable and no
// different in its values.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <kube/int_or_string.hpp>
#include <kube/raw_json.hpp>

namespace {

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

std::string compact(std::string_view text) {
    std::string out;
    kube::write_compact_json(text, [&](std::string_view part) { out += part; });
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    const auto checked = kube::check_json(text);
    const auto end = kube::skip_json_value(text);
    if (!checked.has_value()) {
        check(checked.error().offset <= size);
        check(end.has_value() ? checked.error().code == kube::json_errc::trailing_text
                              : end.error() == checked.error());
    } else {
        check(end.has_value() && *end <= size);
        const std::string small = compact(text);
        check(kube::check_json(small).has_value() && compact(small) == small);
        check(*kube::skip_json_value(small) == small.size());
        check(!kube::check_json(text, {.depth = 0}).has_value() == (small[0] == '[' || small[0] == '{'));
    }

    const auto number = kube::parse_int32(text);
    const auto value = kube::parse_int_or_string(text);
    check(number.has_value() != value.is_string());
    char buffer[12];
    const auto again = kube::parse_int_or_string(value.text(buffer));
    check(again == value);
    return 0;
}
