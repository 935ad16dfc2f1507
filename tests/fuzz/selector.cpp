// SPDX-License-Identifier: Apache-2.0
// A selector and labels: reading never crashes, canonical text reads back to the same selector, and all ways to match
// agree; the text as labels and as a selector of labels too.
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels.hpp>
#include <kube/labels/add.hpp>
#include <kube/labels/from_labels.hpp>
#include <kube/labels/hash.hpp>
#include <kube/labels/message.hpp>
#include <kube/labels/parse_labels.hpp>
#include <kube/labels/to_string.hpp>

#include "selectors.hpp"

using fuzz::check;

namespace {

void read_labels(const std::string& text) {
    const auto labels = kube::parse_labels(text);
    if (!labels.has_value()) {
        const kube::labels_error error = labels.error();
        check(error.begin <= error.end && error.end <= text.size() && !message(error, text).empty());
        return;
    }
    const auto selector = kube::selector_from_labels(*labels);
    check(selector.has_value() && selector->matches(*labels) && selector->requirements().size() == labels->size());
    const auto again = kube::parse_labels(to_string(*selector));
    check(again.has_value() && *again == *labels);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fuzz::input in(data, size);
    read_labels(in.text);
    const auto read = fuzz::read_both_ways<kube::selector_buffer<4>>(in.text, kube::parse_selector);
    if (!read.has_value()) {
        check(!kube::underline(read.error(), in.text).empty());
        return 0;
    }
    const kube::selector again = fuzz::read_again(*read, in, kube::parse_selector);
    check(to_string(again) == to_string(*read));
    check(hash_value(kube::selector(*read).view()) == hash_value(read->view()));
    const auto twice = kube::add(*read, read->requirements());
    check(twice.has_value() && includes(*twice, *read) && includes(*read, *twice));

    kube::map<std::string> flat;
    for (const auto& [key, value] : in.pairs) {
        flat.insert_or_assign(key, value);
    }
    const std::vector<std::pair<std::string, std::string>> backwards(in.pairs.rbegin(), in.pairs.rend());
    const bool all = read->matches(in.pairs);
    check(read->matches(flat) == all && again.matches(backwards) == all && twice->matches(flat) == all);
    return 0;
}
