// SPDX-License-Identifier: Apache-2.0
#include <kube/json/watch_reader.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

#include <kube/json/encode.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

/// All that a reader tells of a watch, in one text.
std::string read(std::string_view text, std::size_t chunk_size, kube::json::stream_limits limits = {}) {
    std::string told;
    kube::json::watch_reader<kube::pod> reader(limits);
    for (std::size_t at = 0; at < text.size(); at += chunk_size) {
        const std::string chunk(text.substr(at, chunk_size));
        reader.write(chunk);
        while (const auto* const event = reader.next()) {
            told += std::to_string(static_cast<int>(event->type)) + event->object.metadata.name +
                    event->status.message + " ";
        }
    }
    const auto done = reader.finish();
    CHECK(done.has_value() == (reader.error() == nullptr));
    return told + (done ? "good" : message(done.error()));
}

}  // namespace

TEST_CASE("a watch read in chunks") {
    struct {
        std::string text;
        std::string told;
    } const cases[] = {
        {"", "good"},
        {" \n", "good"},
        {R"({"type":"ADDED","object":{"metadata":{"name":"a"}}}
{"type":"MODIFIED","object":{"metadata":{"name":"b"}}}{"object":{"metadata":{"name":"c"}},"type":"DELETED"}
{"type":"BOOKMARK","object":{"kind":"Pod","metadata":{"resourceVersion":"9"}}}
{"type":"ERROR","object":{"kind":"Status","message":"gone","code":410}}
{"type":"ADDED","object":{}}
)",
         "0a 1b 2c 3 4gone 0 good"},
        {R"({"type":"ADDED","\u006fbject":{"metadata":{"name":"a"}}, "unknown":[1]})", "0a good"},
        {R"({"type":"added","object":{}})", "line 1: type: got invalid watch event type: added"},
        {R"({"object":{}})", "line 1: type: got invalid watch event type: "},
        {"\n{\"type\":\"ADDED\"}", "line 2: object: expected an object"},
        {"{}\n", "line 1: type: got invalid watch event type: "},
        {R"({"type":1,"object":{}})", "line 1: type: expected a string"},
        {R"({"type":"ADDED","object":1})", "line 1: object: expected an object"},
        {"{\"type\":\"DELETED\",\"object\":{}}\n{\"type\":\"ADDED\",\n\"object\":{\"spec\":\n{\"containers\":[7]}}}",
         "2 line 4: object.spec.containers[0]: expected an object"},
        {R"({"type":"ERROR","object":{"message":1}})", "line 1: object.message: expected a string"},
        {"{\"type\":\"ADDED\",\"object\":{}}\n]", "0 line 2: not well-formed"},
        {"{\"type\":\"ADDED\",\"object\":{}}\n,", "0 line 2: not well-formed"},
        {"{\"type\":\"ADDED\",\n\"object\":{}", "line 2: not well-formed"},
        {"{\"type\":\"ADDED\",\n\"object\":{]", "line 2: not well-formed"},
        {"12", "line 1: expected an object"},
        {"12 ", "line 1: expected an object"},
        {"nul", "line 1: not well-formed"},
        {"\"a\"", "line 1: expected an object"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.text);
        for (const std::size_t chunk : std::initializer_list<std::size_t>{1, 2, 5, 10'000}) {
            CHECK(read(each.text, chunk) == each.told);
        }
    }
}

TEST_CASE("the place of an error in an event counts from the start of the watch") {
    kube::json::watch_reader<kube::pod> reader;
    reader.write("{\"type\":\"ADDED\",\"object\":{}}\n {\"type\":\"ADDED\",\"object\":{\"spec\":1}}");
    CHECK(reader.next() != nullptr);
    CHECK(reader.next() == nullptr);
    CHECK(reader.error()->offset == 63);
    CHECK(reader.next() == nullptr);

    kube::json::watch_reader<kube::pod> escaped;
    escaped.write(R"({"type":"ADDED","\u006fbject":{"spec":1}})");
    CHECK(escaped.next() == nullptr);
    CHECK(escaped.error()->offset == 38);
}

TEST_CASE("an event may have so many bytes, and so many levels, and no more") {
    const std::string event = R"({"type":"ADDED","object":{}})";  // 28 bytes
    for (const std::size_t chunk : std::initializer_list<std::size_t>{1, 10, 100}) {
        CHECK(read(event + event, chunk, {.value = 28}) == "0 0 good");
        CHECK(read(event, chunk, {.value = 27}) == "line 1: too large");
    }
    const auto deep = [](std::size_t depth) {
        return R"({"type":"ADDED","object":{"x":)" + std::string(depth, '[') + std::string(depth, ']') + "}}";
    };
    CHECK(read(deep(9'998), 1'000) == "0 good");
    CHECK(read(deep(9'999), 1'000) == "line 1: nested too deeply");
}
