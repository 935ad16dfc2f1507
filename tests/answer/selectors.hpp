// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/labels/selector.hpp>

#include "protocol.hpp"

/// What the answers about label selectors and field selectors share.
namespace answer {

/// A JSON object whose members are texts.
inline kube::map<std::string> text_map(const object_in& from) {
    kube::map<std::string> made;
    for (const auto& [key, value] : from.members()) {
        made.insert_or_assign(key, text_of(value));
    }
    return made;
}

/// What `answer` has to say of the selector in the member `selector`; why there is none, where its text is refused.
/// @tparam Parse reads it.
/// @param too_long is what the library's limit of the text's length is called.
template <auto Parse, class Answer>
reply with_selector(const object_in& in, std::string_view too_long, Answer&& answer) {
    const std::string text = in.text("selector");
    const auto selector = Parse(text);
    if (selector) {
        return answer(*selector);
    }
    const auto why = selector.error();
    return why.code == decltype(why.code)::too_long ? limit(too_long) : error(message(why, text));
}

/// The answer about a selector that was read; `write` writes each requirement as an object.
template <class Selector, class Write>
reply parsed_out(const Selector& selector, Write&& write) {
    array_out requirements;
    for (const auto& each : selector.requirements()) {
        requirements.add(write(each));
    }
    return out(object_out()
                   .text("canonical", to_string(selector))
                   .boolean("empty", selector.empty())
                   .raw("requirements", requirements.json()));
}

/// @tparam Parse reads the member `selector`.
template <auto Parse>
std::function<std::uint64_t()> prepare_parse(const object_in& in) {
    return [text = in.text("selector")]() -> std::uint64_t {
        const auto selector = Parse(text);
        return selector ? selector->requirements().size() : 1;
    };
}

/// @param name of the member that is matched.
template <auto Parse>
std::function<std::uint64_t()> prepare_match(const object_in& in, std::string_view name) {
    auto selector = Parse(in.text("selector"));
    if (!selector) {
        return {};
    }
    return [selector = *std::move(selector), texts = text_map(in.object(name))]() -> std::uint64_t {
        return selector.matches(texts) ? 1 : 0;
    };
}

/// Whether a label_index and a selector_index answer as the loop does for objects and selectors that are like these,
/// before and after changes.
bool indexes_agree(const kube::selector& wanted, const kube::map<std::string>& labels);

}  // namespace answer
