// SPDX-License-Identifier: Apache-2.0
// A list and then a watch, as an API server sends them: in pieces, read item by item in the memory of one.
#include <cstddef>
#include <iostream>
#include <string_view>

#include <kube/json/stream.hpp>
#include <kube/pod.hpp>

namespace {

constexpr std::string_view list =
    R"({"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"41","continue":"next page"},"items":[
{"metadata":{"name":"shop-0"},"spec":{"nodeName":"anna"}},
{"metadata":{"name":"shop-1"},"spec":{"nodeName":"bert"}}]})";

constexpr std::string_view watch =
    R"({"type":"MODIFIED","object":{"metadata":{"name":"shop-1"},"status":{"phase":"Running"}}}
{"type":"DELETED","object":{"metadata":{"name":"shop-0"}}}
{"type":"BOOKMARK","object":{"metadata":{"resourceVersion":"57"}}}
{"type":"ADDED","object":{"spec":{"containers":{}}}}
)";

/// What a socket would give.
bool receive(std::string_view& from, std::string_view& chunk) {
    chunk = from.substr(0, 50);
    from.remove_prefix(chunk.size());
    return !chunk.empty();
}

}  // namespace

int main() {
    std::string_view chunk;

    kube::json::list_reader<kube::pod> pods;
    for (std::string_view rest = list; receive(rest, chunk);) {
        pods.write(chunk);
        while (const kube::pod* const pod = pods.next()) {
            std::cout << pod->metadata.name << " on " << pod->spec.node_name << '\n';
        }
    }
    if (const auto done = pods.finish(); !done) {
        std::cerr << message(done.error()) << '\n';
        return 1;
    }
    std::cout << pods.count() << " pods at version " << pods.metadata().resource_version << ", more with \""
              << pods.metadata().continue_ << "\"\n";

    kube::json::watch_reader<kube::pod> events;
    for (std::string_view rest = watch; receive(rest, chunk);) {
        events.write(chunk);
        while (const auto* const event = events.next()) {
            switch (event->type) {
            case kube::json::watch_event_type::added:
            case kube::json::watch_event_type::modified:
                std::cout << event->object.metadata.name << " is " << event->object.status.phase.text() << '\n';
                break;
            case kube::json::watch_event_type::deleted: std::cout << event->object.metadata.name << " is gone\n"; break;
            case kube::json::watch_event_type::bookmark:
                std::cout << "to go on from " << event->object.metadata.resource_version << '\n';
                break;
            case kube::json::watch_event_type::error: std::cout << event->status.message << '\n'; break;
            }
        }
    }
    if (const auto done = events.finish(); !done) {
        std::cout << message(done.error()) << '\n';
    }
}
