// SPDX-License-Identifier: Apache-2.0
#include <kube/json/list_reader.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

#include <kube/json/encode.hpp>
#include <kube/pod.hpp>

#include "../base/failing_new.hpp"
#include "catch.hpp"

namespace {

/// All that a reader tells of a list, in one text.
std::string read(std::string_view text, std::size_t chunk_size, kube::json::stream_limits limits = {}) {
    std::string told;
    kube::json::list_reader<kube::pod> reader(limits);
    for (std::size_t at = 0; at < text.size(); at += chunk_size) {
        // Each chunk in memory of its own, that is gone when the next one comes.
        const std::string chunk(text.substr(at, chunk_size));
        reader.write(chunk);
        while (const kube::pod* const pod = reader.next()) {
            told += kube::json::encode(*pod) + "\n";
        }
    }
    const auto done = reader.finish();
    told += done ? "good " : "error ";
    if (!done) {
        const kube::object_error& error = done.error();
        CHECK(reader.error() != nullptr);
        return told + std::to_string(static_cast<int>(error.code)) + " " + std::to_string(error.offset) + " " +
               message(error);
    }
    CHECK(reader.error() == nullptr);
    return told + std::to_string(reader.count()) + reader.api_version() + reader.kind() +
           kube::json::encode(reader.metadata());
}

/// What `read` tells of a list that is decoded as a whole.
std::string decoded(std::string_view text) {
    const auto list = kube::json::decode<kube::pod_list>(text);
    if (!list) {
        return "error";
    }
    std::string told;
    for (const kube::pod& pod : list->items) {
        told += kube::json::encode(pod) + "\n";
    }
    return told + "good " + std::to_string(list->items.size()) + list->api_version + list->kind +
           kube::json::encode(list->metadata);
}

std::string error_of(std::string_view text, kube::json::stream_limits limits = {}) {
    const std::string told = read(text, 1, limits);
    return told.substr(told.find("error "));
}

const std::string three =
    R"({"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"17","continue":"c"},
"items":[{"metadata":{"name":"a \" \\","labels":{"x":"1"}},"spec":{"containers":[{"name":"c","args":["]","{"]}]}},
 null, {"metadata":{"name":"\u00e9é"}} ]})";

}  // namespace

TEST_CASE("a list read in chunks is the list decoded as a whole") {
    const std::string texts[] = {
        three,
        "",
        " ",
        "{}",
        " { } \n",
        "null",
        " null ",
        "nul",
        "[]",
        "1",
        "\"{\"",
        "{",
        "}",
        "{} x",
        "{}{}",
        "\xEF\xBB\xBF{}",
        R"({"items":[]})",
        R"({"items":[ ]})",
        R"({"items":null})",
        R"({"items":null,"items":[{}]})",
        R"({"items":{}})",
        R"({"items":"x"})",
        R"({"Items":[{}]})",
        R"({"\u0069tems":[{"metadata":{"name":"escaped"}}]})",
        R"({"items":[{}],"metadata":{"resourceVersion":"late"},"kind":"K"})",
        R"({"metadata":{"resourceVersion":"1"},"metadata":{"continue":"x"},"metadata":null})",
        R"({"metadata":[],"items":[]})",
        R"({"metadata":{"resourceVersion":7},"items":[]})",
        R"({"kind":1})",
        R"({"unknown":[1,{"items":[{}]},"]"],"items":[{}],"other":null})",
        R"({"unknown":[1,{]})",
        R"({"unknown":01,"items":[]})",
        R"({"unknown":[[1]}]})",
        R"({"items":[{},{}]})",
        R"({"items":[{},]})",
        R"({"items":[,{}]})",
        R"({"items":[{} {}]})",
        R"({"items":[{}}})",
        R"({"items":[{}])",
        R"({"items":[{})",
        R"({"items":[{"metadata":{"name":1}}]})",
        R"({"items":[1]})",
        R"({"items":[nul]})",
        R"({"items":["a"]})",
        R"({"items":[[]]})",
        R"({"items":[{"a":"b]})",
        R"({"items":[{"a":"\"}]})",
        "{\"items\":[{\"a\":\"\n\"}]}",
        R"({"items" :[ {} ] , "kind":"x" })",
        R"({"items":[{}],})",
        R"({"items":[{}] "kind":""})",
        R"({"items"})",
        R"({items:[]})",
        R"({"a":})",
        R"({"a":1)",
        R"({,"a":1})",
        R"({"a":1 2})",
        "{\"ite\xffms\":[1]}",
        "{\"it\tems\":[]}",
        R"({"items":[{"metadata":{"name":"\ud800"}}]})",
        "{\"items\":[{\"metadata\":{\"name\":\"\xff\"}}]}",
        "{\"x\":" + std::string(9'999, '[') + std::string(9'999, ']') + "}",
        "{\"x\":" + std::string(10'000, '[') + std::string(10'000, ']') + "}",
        "{\"items\":[{\"x\":" + std::string(9'997, '[') + std::string(9'997, ']') + "}]}",
        "{\"items\":[{\"x\":" + std::string(9'998, '[') + std::string(9'998, ']') + "}]}",
    };
    for (const std::string& text : texts) {
        CAPTURE(text.substr(0, 200));
        const std::string told = read(text, 1);
        for (const std::size_t size : std::initializer_list<std::size_t>{2, 3, 7, 64, 100'000}) {
            CHECK(read(text, size) == told);
        }
        const std::string whole = decoded(text);
        if (whole == "error") {
            CHECK(told.find("error ") != std::string::npos);
        } else {
            CHECK(told == whole);
        }
    }
}

TEST_CASE("each text that is cut off anywhere is an error") {
    for (std::size_t size = 0; size != three.size(); ++size) {
        CAPTURE(size);
        CHECK(error_of(three.substr(0, size)).starts_with("error 1 "));
    }
}

TEST_CASE("an error in a list is told with its place") {
    CHECK(error_of("{\"items\":[\n{},\n{\"spec\":\n{\"nodeName\":1}}]}") ==
          "error 6 36 line 4: items[1].spec.nodeName: expected a string");
    CHECK(error_of("{\n\"items\":[{}, 1]}") == "error 4 15 line 2: items[1]: expected an object");
    CHECK(error_of("{\"items\":[{},\n {\"a\":tru}]}") == "error 1 23 line 2: items[1]: not well-formed");
    CHECK(error_of("{\"items\":[{},\n ]}") == "error 1 15 line 2: items[1]: not well-formed");
    CHECK(error_of("{\"items\":[{}\n{}]}") == "error 1 13 line 2: not well-formed");
    CHECK(error_of("{\n\"metadata\":\n{\"continue\":\n1}}") ==
          "error 6 27 line 4: metadata.continue: expected a string");
    CHECK(error_of("{\"items\":7}") == "error 5 9 line 1: items: expected an array");
    CHECK(error_of("{\"items\":[\n\n{\"a") == "error 1 15 line 3: not well-formed");
    CHECK(error_of("{\"items\":[],\n\"items\":[{}]}") == "error 1 21 line 2: items: the items of a stream stand twice");
    CHECK(error_of("{\"items\":[],\"items\":null}") == "error 1 20 line 1: items: the items of a stream stand twice");
}

TEST_CASE("a value in a list may have so many bytes and no more") {
    const std::string list = R"({"items":[{"kind":"Pod"}]})";  // 14 bytes
    CHECK(read(list, 1, {.value = 14}) == read(list, 1));
    for (const std::size_t chunk : std::initializer_list<std::size_t>{1, 5, 100}) {
        CHECK(read(list, chunk, {.value = 13}) == "error 3 10 line 1: too large");
        CHECK(read(R"({"unknown":"1234567"})", chunk, {.value = 9}).starts_with("good"));
        CHECK(read(R"({"unknown":"12345678"})", chunk, {.value = 9}) == "error 3 11 line 1: too large");
        CHECK(read(R"({"x":"never ends)", chunk, {.value = 9}) == "error 3 5 line 1: too large");
    }
    CHECK(read(R"({"kind":"a","kind":"b"})", 1, {.value = 6}).starts_with("good"));
}

TEST_CASE("what stands beside the items may be no UTF-8") {
    const std::string list = "{\"kind\":\"PodList\",\"apiVersion\":\"v1\xff\",\"items\":[]}";
    CHECK(read(list, 1) == decoded(list));
}

TEST_CASE("an item that is not there is an error") {
    CHECK(error_of(R"({"items":[{},]})").starts_with("error 1 13 "));
    CHECK(error_of(R"({"items":[,{}]})").starts_with("error 1 10 "));
}

TEST_CASE("a chunk that comes early is read after the others") {
    kube::json::list_reader<kube::pod> reader;
    for (std::size_t at = 0; at < three.size(); at += 10) {
        const std::size_t left = three.size() - at;
        reader.write(std::string_view(three).substr(at, left < 10 ? left : 10));
    }
    CHECK(reader.next()->metadata.name == "a \" \\");
    CHECK(reader.metadata().resource_version == "17");
    CHECK(reader.metadata().continue_ == "c");
    CHECK(reader.next()->metadata.name.empty());
    reader.write(" ");
    CHECK(reader.next()->metadata.name == "\xC3\xA9\xC3\xA9");
    CHECK(reader.next() == nullptr);
    CHECK(reader.finish().has_value());
    CHECK(reader.count() == 3);
}

TEST_CASE("issues of an item are told with the item") {
    kube::json::list_reader<kube::pod> reader;
    reader.write(R"({"items":[{"odd":1},{},{"spec":{"odd":1}}]})");
    kube::list<kube::strict_issue> issues;
    std::string told;
    while (reader.next({.issues = &issues}) != nullptr) {
        for (const kube::strict_issue& each : issues) {
            told += each.path + ";";
        }
    }
    CHECK(told == "odd;spec.odd;");
}

TEST_CASE("ten thousand pods are read in the memory of a hundred") {
    struct cost {
        std::size_t most_live;
        std::size_t largest;
        bool operator==(const cost&) const = default;
    };
    const auto read_many = [](int count) {
        const std::string item = R"({"metadata":{"name":"a name that is no short string","labels":{"app":"shop"}},
"spec":{"containers":[{"name":"main","image":"registry.example.com/shop:1"}],"nodeName":"n-1"}})";
        const std::string next = "," + item;
        kube::json::list_reader<kube::pod> reader;
        failing_new::most_live = failing_new::largest = 0;
        std::size_t read_items = 0;
        // In pieces that split every item at another place.
        const auto write = [&](std::string_view text) {
            const std::size_t cut = (read_items * 37) % text.size();
            for (const std::string_view chunk : {text.substr(0, cut), text.substr(cut)}) {
                reader.write(chunk);
                while (reader.next() != nullptr) {
                    ++read_items;
                }
            }
        };
        write(R"({"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"17"},"items":[)");
        for (int i = 0; i != count; ++i) {
            write(i == 0 ? item : next);
        }
        write("]}");
        CHECK(reader.finish().has_value());
        CHECK(read_items == static_cast<std::size_t>(count));
        return cost{failing_new::most_live - failing_new::live, failing_new::largest};
    };
    const cost few = read_many(500);
    CHECK(read_many(10'000) == few);
    CHECK(few.largest < 4'000);
}

TEST_CASE("reading a list that finds no memory fails and leaks nothing") {
    const std::size_t live = failing_new::live;
    bool good = true;
    const std::string expected = read(three, 11);
    CHECK(failing_new::at_each(
              [&] {
                  kube::json::list_reader<kube::pod> reader;
                  for (std::size_t at = 0; at < three.size(); at += 11) {
                      reader.write(std::string_view(three).substr(at, 11));
                      while (reader.next() != nullptr) {
                      }
                  }
                  good = good && reader.finish().has_value() && reader.count() == 3;
              },
              [&](bool) { good = good && failing_new::live == live + (expected.capacity() > 15 ? 1 : 0); }) > 5);
    CHECK(good);
}
