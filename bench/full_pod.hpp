// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <kube/json/encode.hpp>
#include <kube/pod.hpp>

#include "../tests/unit/codec/filler.hpp"

namespace pods {

/// The JSON of a PodList of one pod with every field set, 59 kB. As in real pods no text has anything to escape.
inline std::string list_of_full_pod() {
    kube::pod_list list{.kind = "PodList", .api_version = "v1"};
    filler().fill(list.items.emplace_back());
    std::string text = kube::json::encode(list);
    for (const std::string_view odd : {"\\u003c", "\\u003e", " \xC3\xA9"}) {
        for (std::size_t at = text.find(odd); at != std::string::npos; at = text.find(odd, at)) {
            text.erase(at, odd.size());
        }
    }
    return text;
}

}  // namespace pods
