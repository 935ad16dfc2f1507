// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <kube/names/message.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

/// The sentences that a message joins by "; ", which none of them holds.
std::vector<std::string> sentences(const std::string& message) {
    std::vector<std::string> made;
    for (std::size_t at = 0; at < message.size();) {
        const std::size_t end = std::min(message.find("; ", at), message.size());
        made.push_back(message.substr(at, end - at));
        at = end + 2;
    }
    return made;
}

reply check(const object_in& in) {
    struct kind {
        std::string_view name;
        std::string (*message)(std::string_view);
    };
    constexpr kind kinds[] = {
        {"dns1123label", kube::dns1123_label_message},
        {"dns1123subdomain", kube::dns1123_subdomain_message},
        {"labelvalue", kube::label_value_message},
        {"qualifiedname", kube::label_key_message},
    };
    const std::string wanted = in.text("kind");
    for (const kind& each : kinds) {
        if (each.name == wanted) {
            return out(object_out().raw("messages", to_json(sentences(each.message(in.text("value"))))));
        }
    }
    return unsupported(wanted);
}

constexpr op ops[] = {{"names.check", check}};

}  // namespace

std::span<const op> names_ops() { return ops; }

}  // namespace answer
