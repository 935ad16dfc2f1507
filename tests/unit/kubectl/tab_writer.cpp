// SPDX-License-Identifier: Apache-2.0
#include <kube/kubectl/tab_writer.hpp>

#include <cstddef>
#include <string>
#include <string_view>

#include "catch.hpp"

namespace {

std::string aligned(std::string_view text, kube::kubectl::tab_layout layout = {}) {
    kube::kubectl::tab_writer out(layout);
    out.write(text);
    return out.take();
}

}  // namespace

TEST_CASE("columns are as wide as their widest cell, and three more") {
    CHECK(aligned("NAME\tREADY\tAGE\nfrontend\t1/1\t3d\n") == "NAME       READY   AGE\nfrontend   1/1     3d\n");
    CHECK(aligned("A\tB\nx\ty\n") == "A     B\nx     y\n");  // never narrower than six
    CHECK(aligned("") == "");
    CHECK(aligned("\n") == "\n");
}

TEST_CASE("what follows the last tab belongs to no column") {
    CHECK(aligned("a\tlong last cell\nlonger\tb\n") == "a        long last cell\nlonger   b\n");
    CHECK(aligned("a\t\nb\t\n") == "a     \nb     \n");
    CHECK(aligned("a\tb") == "a     b");
    CHECK(aligned("a\tb\t") == "a     b");  // as it does not end, its last cell is the last
}

TEST_CASE("widths count code points") {
    CHECK(aligned("\u00e4\u00e4\u00e4\u00e4\tx\nabc\ty\n") == "\u00e4\u00e4\u00e4\u00e4   x\nabc    y\n");
    CHECK(aligned("\xE4\xE4\xE4\xE4\tx\nabc\ty\n") == "\xE4\xE4\xE4\xE4   x\nabc    y\n");
}

TEST_CASE("a line without the column ends its block") {
    const std::string_view text = "long cell\tx\nno tab\nab\ty\n";
    CHECK(aligned(text, {.remember_widths = false}) == "long cell   x\nno tab\nab    y\n");
    CHECK(aligned(text) == "long cell   x\nno tab\nab          y\n");
    CHECK(aligned("ab\ty\n\nlong cell\tx\n") == "ab    y\n\nlong cell   x\n");  // never wider than one below
    CHECK(aligned("a\tbbbbbbbb\tc\nd\te\nf\tg\th\n", {.remember_widths = false}) ==
          "a     bbbbbbbb   c\nd     e\nf     g     h\n");
}

TEST_CASE("widths are remembered after taking the text") {
    kube::kubectl::tab_writer out;
    out.write("long cell\tx\n");
    CHECK(out.take() == "long cell   x\n");
    out.write("ab\ty\n");
    CHECK(out.take() == "ab          y\n");
    CHECK(out.take() == "");
}

TEST_CASE("vertical tabs end cells, form feeds lines") { CHECK(aligned("a\vb\fc\vd\n") == "a     b\nc     d\n"); }

TEST_CASE("other layouts") {
    CHECK(aligned("Name:\tx\nNamespace:\ty\n", {.min_width = 0, .padding = 2}) == "Name:       x\nNamespace:  y\n");
}

TEST_CASE("a line of very many cells") {
    const std::size_t many = 200'000;
    CHECK(aligned(std::string(many, '\t') + "x\ny\n").size() == many * 6 + 4);
}
