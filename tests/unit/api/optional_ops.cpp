// SPDX-License-Identifier: Apache-2.0
#include <kube/api/optional_ops.hpp>

#include <cstdint>
#include <cstring>
#include <new>
#include <optional>
#include <string>
#include <string_view>

#include <kube/api/core/v1/pod_spec.hpp>
#include <kube/time.hpp>

#include "catch.hpp"

namespace {

using kube::detail::element_ops;
using kube::detail::ops_for;

/// Memory of another pattern in which the ops make values.
template <class T>
struct room {
    alignas(T) unsigned char bytes[sizeof(T)];

    room() { std::memset(bytes, 0xAB, sizeof bytes); }
    [[nodiscard]] T& value() { return *std::launder(static_cast<T*>(static_cast<void*>(bytes))); }
};

}  // namespace

TEMPLATE_TEST_CASE("an optional that bytes make is disengaged, and copies", "[optional_ops]", bool, std::int32_t,
                   std::int64_t, double, kube::time,
                   (kube::open_enum<kube::api::core::v1::container_restart_policy, kube::borrowed>)) {
    using type = std::optional<TestType>;
    const element_ops& ops = ops_for<type>::value;
    CHECK(ops.needs == 0);
    CHECK(ops.size == sizeof(type));
    CHECK(ops.align == alignof(type));

    room<type> made;
    kube::detail::construct_element(ops, made.bytes);
    CHECK_FALSE(made.value().has_value());
    made.value().emplace();

    room<type> copied;
    kube::detail::copy_elements(ops, copied.bytes, made.bytes, 1);
    CHECK(copied.value() == TestType());
}

TEST_CASE("an optional owning enum is made, copied, moved and destroyed as its text", "[optional_ops]") {
    using policy = kube::open_enum<kube::api::core::v1::container_restart_policy, kube::owning>;
    using type = std::optional<policy>;
    const element_ops& ops = ops_for<type>::value;
    CHECK(ops.size == sizeof(type));
    CHECK(ops.align == alignof(type));

    for (const std::string_view text : {"", "Always", "a policy that no version of Kubernetes knows"}) {
        room<type> made;
        kube::detail::construct_element(ops, made.bytes);
        CHECK_FALSE(made.value().has_value());
        made.value().emplace(text);

        room<type> copied;
        kube::detail::copy_elements(ops, copied.bytes, made.bytes, 1);
        CHECK(copied.value()->text() == text);

        room<type> moved;
        kube::detail::relocate_elements(ops, moved.bytes, made.bytes, 1);
        REQUIRE(moved.value().has_value());
        CHECK(moved.value()->text() == text);
        kube::detail::destroy_elements(ops, moved.bytes, 1);
        kube::detail::destroy_elements(ops, copied.bytes, 1);
    }
}
