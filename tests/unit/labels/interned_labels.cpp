// SPDX-License-Identifier: Apache-2.0
#include <kube/labels/interned_labels.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <kube/labels/label_set.hpp>
#include <kube/labels/selector.hpp>

#include "../base/failing_new.hpp"
#include "catch.hpp"
#include "index_cases.hpp"

using kube::interned_labels;
using kube::interned_selector;
using kube::label_interner;

namespace {

using pairs = std::vector<std::pair<std::string, std::string>>;

bool matches(const char* selector, const pairs& labels) {
    label_interner texts;
    const interned_selector wanted(*kube::parse_selector(selector), texts);
    return wanted.matches(interned_labels(labels, texts));
}

}  // namespace

TEST_CASE("labels are the same where their numbers are") {
    label_interner texts;
    const interned_labels some(pairs{{"app", "web"}, {"tier", "web"}}, texts);
    CHECK(some.size() == 2);
    CHECK_FALSE(some.empty());
    CHECK(texts.size() == 4);
    CHECK(some == interned_labels(pairs{{"tier", "web"}, {"app", "web"}}, texts));
    CHECK(some == interned_labels(kube::label_set{{"tier", "web"}, {"app", "web"}}, texts));
    CHECK_FALSE(some == interned_labels(pairs{{"tier", "web"}, {"app", "api"}}, texts));
    CHECK_FALSE(some == interned_labels(pairs{{"app", "web"}}, texts));
    CHECK(interned_labels().empty());
    CHECK(interned_labels() == interned_labels(pairs{}, texts));
    for (const interned_labels::label& each : some) {
        CHECK(texts.text(each.value) == "web");
        CHECK(some.value(each.key) == each.value);
    }
    CHECK(some.value(texts.key("app")) == texts.value(texts.key("app"), "web"));
    CHECK(some.value(texts.key("other")) == label_interner::none);
}

TEST_CASE("of a key that stands twice the first counts") {
    label_interner texts;
    CHECK(interned_labels(pairs{{"b", "1"}, {"a", "2"}, {"b", "3"}}, texts) ==
          interned_labels(pairs{{"a", "2"}, {"b", "1"}}, texts));
}

TEST_CASE("a selector knows labels that the interner learns after it") {
    label_interner texts;
    const interned_selector wanted(*kube::parse_selector("app in (web,api),rank>5"), texts);
    CHECK(wanted.matches(interned_labels(pairs{{"app", "api"}, {"rank", "6"}}, texts)));
    CHECK_FALSE(wanted.matches(interned_labels(pairs{{"app", "db"}, {"rank", "6"}}, texts)));
    CHECK_FALSE(wanted.matches(interned_labels(pairs{{"app", "web"}, {"rank", "5"}}, texts)));
    CHECK_FALSE(wanted.matches(interned_labels(pairs{{"app", "web"}, {"rank", "x"}}, texts)));
    CHECK_FALSE(wanted.matches(interned_labels(pairs{{"app", "web"}}, texts)));
}

TEST_CASE("each operator on a label that is there, has another value, or is missing") {
    const pairs web{{"app", "web"}};
    const pairs none;
    CHECK(matches("app", web));
    CHECK_FALSE(matches("app", none));
    CHECK_FALSE(matches("!app", web));
    CHECK(matches("!app", none));
    CHECK(matches("app=web", web));
    CHECK_FALSE(matches("app==api", web));
    CHECK_FALSE(matches("app=web", none));
    CHECK_FALSE(matches("app!=web", web));
    CHECK(matches("app!=api", web));
    CHECK(matches("app!=web", none));
    CHECK(matches("app notin (api,db)", web));
    CHECK_FALSE(matches("app notin (api,web)", web));
    CHECK(matches("app<5", pairs{{"app", "-6"}}));
    CHECK_FALSE(matches("app<5", pairs{{"app", "5"}}));
    CHECK(matches("", none));
    label_interner texts;
    CHECK(interned_selector().matches(interned_labels()));
    CHECK_FALSE(interned_selector(kube::selector_view::nothing(), texts).matches(interned_labels()));
}

TEST_CASE("numbers match as the texts do") {
    index_cases::generator random(12);
    label_interner texts;
    for (int i = 0; i != 20'000; ++i) {
        const index_cases::labels labels = random.some_labels();
        const auto wanted = random.some_selector();
        const interned_selector selector(wanted.view(), texts);
        REQUIRE(selector.matches(interned_labels(labels, texts)) == wanted.view().matches(labels));
    }
}

TEST_CASE("interned labels are one allocation where the texts are known") {
    label_interner texts;
    const pairs labels{{"a", "1"}, {"b", "2"}, {"c", "3"}};
    const interned_labels known(labels, texts);
    CHECK(failing_new::at_each([&] { interned_labels made(labels, texts); }, [](bool) {}) == 1);
    label_interner fresh;
    failing_new::at_each([&] { interned_labels made(labels, fresh); }, [](bool) {});
    CHECK(fresh.size() == 6);
}

TEST_CASE("an interner learns a text that stands within itself") {
    kube::label_interner interner;
    std::uint32_t number = interner.key("a text of some length, so that the interner has to make room");
    for (int i = 0; i < 40; ++i) {
        number = interner.value(number, interner.text(number));
        REQUIRE(interner.text(number) == "a text of some length, so that the interner has to make room");
    }
    CHECK(interner.text(kube::label_interner::none).empty());
}
