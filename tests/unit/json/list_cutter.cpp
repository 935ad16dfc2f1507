// SPDX-License-Identifier: Apache-2.0
#include <kube/json/list_cutter.hpp>

#include <string>
#include <string_view>
#include <utility>

#include <kube/pod.hpp>

#include "catch.hpp"

TEST_CASE("the items of a list are cut out as they stand") {
    constexpr std::string_view list =
        R"({"kind":"List","apiVersion":"v1","items":[ {"kind":"Pod" , "metadata":{}},[1,"]"], 1.50 ,"a\"b" ,null]})";
    constexpr std::string_view items[] = {R"({"kind":"Pod" , "metadata":{}})", R"([1,"]"])", "1.50", R"("a\"b")",
                                          "null"};
    for (std::size_t size = 1; size <= list.size(); ++size) {
        CAPTURE(size);
        kube::json::list_cutter cutter;
        std::size_t count = 0;
        for (std::size_t at = 0; at < list.size(); at += size) {
            cutter.write(list.substr(at, size));
            while (const auto text = cutter.next()) {
                REQUIRE(count != std::size(items));
                CHECK(*text == items[count]);
                // What is whole in a chunk is not copied.
                CHECK(
                    (size != list.size() || (text->data() > list.data() && text->data() < list.data() + list.size())));
                ++count;
                CHECK(cutter.count() == count);
            }
        }
        CHECK(count == std::size(items));
        CHECK(cutter.kind() == "List");
        CHECK(cutter.api_version() == "v1");
        CHECK(cutter.finish().has_value());
    }
}

TEST_CASE("an item may be decoded in a way of one's own, and its error gets a place") {
    kube::json::list_cutter cutter;
    cutter.write("{\"items\":[{\"metadata\":{\"name\":\"a\"}},\n{\"metadata\":\n{\"name\":[]}}, {}]}");
    const auto first = kube::json::decode_document<kube::pod>(*cutter.next());
    CHECK((*first)->metadata.name == "a");
    auto second = kube::json::decode_document<kube::pod>(*cutter.next());
    REQUIRE_FALSE(second.has_value());
    cutter.fail_item(std::move(second).error());
    CHECK(message(*cutter.error()) == "line 3: items[1].metadata.name: expected a string");
    CHECK_FALSE(cutter.next().has_value());
    CHECK_FALSE(cutter.finish().has_value());
}
