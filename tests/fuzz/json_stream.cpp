// SPDX-License-Identifier: Apache-2.0
// A text as a list of pods that comes in chunks, and as a watch: where it is cut makes no difference, and the list is
// that which is decoded as a whole. The first byte tells how long chunks are.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <kube/json.hpp>
#include <kube/json/stream.hpp>
#include <kube/pod.hpp>

namespace {

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

template <class Reader, class Print>
std::string read(Reader& reader, std::string_view text, std::size_t chunk_size, Print&& print) {
    std::string told;
    for (std::size_t at = 0; at < text.size(); at += chunk_size) {
        const std::string chunk(text.substr(at, chunk_size));
        reader.write(chunk);
        while (auto* const item = reader.next()) {
            print(*item, told);
            told += '\n';
        }
    }
    const auto done = reader.finish();
    check(done.has_value() == (reader.error() == nullptr));
    if (!done) {
        check(done.error().offset <= text.size() && done.error().line >= 1);
        return told + "!" + std::to_string(done.error().offset) + message(done.error());
    }
    return told;
}

std::string read_list(std::string_view text, std::size_t chunk_size, kube::json::stream_limits limits) {
    kube::json::list_reader<kube::pod> reader(limits);
    std::string told =
        read(reader, text, chunk_size, [](const kube::pod& item, std::string& to) { to += kube::json::encode(item); });
    return reader.error() != nullptr
               ? told
               : told + reader.kind() + '/' + reader.api_version() + kube::json::encode(reader.metadata());
}

std::string read_watch(std::string_view text, std::size_t chunk_size, kube::json::stream_limits limits) {
    kube::json::watch_reader<kube::pod> reader(limits);
    return read(reader, text, chunk_size, [](const kube::json::watch_event<kube::pod>& event, std::string& to) {
        to += std::to_string(static_cast<int>(event.type)) + kube::json::encode(event.object) +
              kube::json::encode(event.status);
    });
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const std::size_t chunk_size = data[0] + std::size_t{1};
    for (const kube::json::stream_limits limits :
         {kube::json::stream_limits{}, kube::json::stream_limits{.value = 40}}) {
        check(read_list(text, chunk_size, limits) == read_list(text, size, limits));
        check(read_watch(text, chunk_size, limits) == read_watch(text, size, limits));
    }

    const std::string told = read_list(text, size, {});
    const auto whole = kube::json::decode<kube::pod_list>(text);
    if (!whole) {
        kube::json::list_reader<kube::pod> reader;
        reader.write(text);
        while (reader.next() != nullptr) {
        }
        check(!reader.finish());
        return 0;
    }
    std::string expected;
    for (const kube::pod& item : whole->items) {
        expected += kube::json::encode(item) + '\n';
    }
    expected += whole->kind + '/' + whole->api_version + kube::json::encode(whole->metadata);
    check(told == expected || told.ends_with("the items of a stream stand twice"));
    return 0;
}
