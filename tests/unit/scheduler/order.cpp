// SPDX-License-Identifier: Apache-2.0
#include <kube/scheduler/order.hpp>

#include <algorithm>
#include <kube/base/list.hpp>
#include <random>
#include <string>

#include "catch.hpp"

namespace detail = kube::scheduler::detail;

TEST_CASE("sorting is what the standard library makes of it") {
    std::mt19937 random(7);
    for (std::size_t size = 0; size != 70; ++size) {
        kube::list<std::string> items(size);
        for (std::string& item : items) {
            item = std::to_string(random() % 40);
        }
        kube::list<std::string> expected = items;
        std::sort(expected.begin(), expected.end());
        detail::sort(items);
        CHECK(items == expected);
        expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
        detail::sort_unique(items);
        CHECK(items == expected);
        for (int i = 0; i != 45; ++i) {
            const std::string wanted = std::to_string(i);
            CHECK(detail::contains(items, wanted) == std::binary_search(items.begin(), items.end(), wanted));
        }
    }
}

TEST_CASE("what is kept stays in order") {
    kube::list<int> items{5, 1, 4, 2, 3};
    detail::keep(items, [](int item) { return item % 2 != 0; });
    CHECK(items == kube::list<int>{5, 1, 3});
    detail::keep(items, [](int) { return false; });
    CHECK(items.empty());
}
