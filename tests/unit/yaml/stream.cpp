// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/stream.hpp>

#include "catch.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::vector<std::string> parts_of(std::string_view stream) {
    std::vector<std::string> out;
    kube::yaml::document_reader reader(stream);
    while (const std::optional<kube::yaml::stream_part> part = reader.next()) {
        CHECK(stream.substr(part->offset).starts_with(part->text));
        out.push_back((part->bad_separator ? "!" : "") + std::to_string(part->line) + ":" + std::string(part->text));
    }
    CHECK_FALSE(reader.next());
    return out;
}

using parts = std::vector<std::string>;

}  // namespace

TEST_CASE("separators end a document or start one") {
    CHECK(parts_of("").empty());
    CHECK(parts_of("a") == parts{"1:a"});
    CHECK(parts_of("\n") == parts{"1:\n"});
    CHECK(parts_of("a\n---\nb\n---\nc\n") == parts{"1:a\n", "3:b\n", "5:c\n"});
    CHECK(parts_of("---\na\n---\n") == parts{"1:---\na\n"});
    CHECK(parts_of("---\n---\nb") == parts{"1:---\n", "3:b"});
    CHECK(parts_of("a\n---\n---\nb") == parts{"1:a\n", "3:---\nb"});
    CHECK(parts_of("a\n--- # why\nb") == parts{"1:a\n", "3:b"});
    CHECK(parts_of("a\r\n---\r\nb\r\n") == parts{"1:a\r\n", "3:b\r\n"});
    CHECK(parts_of(" ---\na") == parts{"1: ---\na"});
    CHECK(parts_of("a: |\n---\nb") == parts{"1:a: |\n", "3:b"});
    CHECK(parts_of("---") == parts{"1:---"});
    CHECK(parts_of("a\n---\xc2\xa0\nb") == parts{"1:a\n", "3:b"});
}

TEST_CASE("a bad separator takes the document before it, the next goes on") {
    CHECK(parts_of("a\n--- b\nc\n---\nd") == parts{"!2:--- b", "3:c\n", "5:d"});
    CHECK(parts_of("----\na") == parts{"!1:----", "2:a"});
}

TEST_CASE("JSON is known by its brace") {
    CHECK(kube::yaml::looks_like_json(" \n\t{\"a\":1}"));
    CHECK_FALSE(kube::yaml::looks_like_json("[1]"));
    CHECK_FALSE(kube::yaml::looks_like_json(""));
}
