// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/lexer.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

using namespace std::string_view_literals;

/// The words of all tokens, each after its kind: i an identifier, k a keyword, o another.
std::string lexed(std::string_view text) {
    using enum kube::detail::selector_token;
    kube::detail::selector_lexer lexer(text);
    std::string out;
    for (auto lexeme = lexer.next(); lexeme.token != end; lexeme = lexer.next()) {
        out += lexeme.token == identifier ? "i:" : lexeme.token == in || lexeme.token == not_in ? "k:" : "o:";
        out += text.substr(lexeme.begin, lexeme.end - lexeme.begin);
        out += ' ';
    }
    return out;
}

}  // namespace

TEST_CASE("signs take as many bytes as make a sign") {
    CHECK(lexed("!==") == "o:!= o:= ");
    CHECK(lexed("===") == "o:== o:= ");
    CHECK(lexed("=>") == "o:= o:> ");
    CHECK(lexed("!!=") == "o:! o:!= ");
    CHECK(lexed("(),<>") == "o:( o:) o:, o:< o:> ");
    CHECK(lexed("= =") == "o:= o:= ");
}

TEST_CASE("words end at blanks and signs; no other byte is a blank") {
    CHECK(lexed(" a\tb\rc\nd ") == "i:a i:b i:c i:d ");
    CHECK(lexed("a\vb\f\xC2\xA0") == "i:a\vb\f\xC2\xA0 ");
    CHECK(lexed("a=b") == "i:a o:= i:b ");
    CHECK(lexed("in inn notin In") == "k:in i:inn k:notin i:In ");
}

TEST_CASE("a zero byte ends a token and goes with it; alone it ends the text") {
    CHECK(lexed("a\0b"sv) == "i:a i:b ");
    CHECK(lexed("a\0\0b"sv) == "i:a ");
    CHECK(lexed("=\0=b"sv) == "o:= o:= i:b ");
    CHECK(lexed("a \0b"sv) == "i:a ");
    CHECK(lexed("\0a"sv).empty());
}
