// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/node_labels.hpp>

#include "catch.hpp"

using namespace kube::scheduler;

TEST_CASE("labels are found by their texts") {
    interner texts;
    const node_labels::entry entries[] = {{texts.intern("zone"), texts.intern("a")},
                                          {texts.intern("empty"), texts.intern("")}};
    const node_labels labels(texts, entries);
    CHECK(labels.size() == 2);
    CHECK(find_label(labels, "zone") == kube::found_label{"a", true});
    CHECK(find_label(labels, "empty") == kube::found_label{"", true});
    CHECK_FALSE(find_label(labels, "a").present);
    CHECK_FALSE(find_label(labels, "unknown").present);
}
