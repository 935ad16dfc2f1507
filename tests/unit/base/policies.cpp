// SPDX-License-Identifier: Apache-2.0
#include <kube/base/policies.hpp>

#include <string>
#include <string_view>
#include <type_traits>

#include "catch.hpp"

namespace {

struct with_tail {};
template <class Model>
struct kept_fields {
    std::string text{};
};
struct keeping : kube::owning {
    template <class Model>
    using unknown_fields = kept_fields<Model>;
};

template <kube::storage_policy Storage>
struct model {
    typename Storage::string name{};
    typename Storage::template map<typename Storage::string> labels{};
    [[no_unique_address]] typename Storage::template unknown_fields<model> unknown_fields{};
};

}  // namespace

template <>
inline constexpr bool kube::is_storage_policy<keeping> = true;

TEST_CASE("policies name the types of a model's members") {
    static_assert(kube::storage_policy<kube::owning> && kube::storage_policy<kube::borrowed>);
    static_assert(!kube::storage_policy<int> && !kube::storage_policy<with_tail>);
    static_assert(std::is_same_v<kube::owning::string, std::string>);
    static_assert(std::is_same_v<kube::borrowed::string, std::string_view>);
    static_assert(std::is_same_v<kube::owning::list<int>, kube::list<int>>);
    static_assert(std::is_same_v<kube::borrowed::list<int>, kube::list_view<int>>);
    static_assert(std::is_same_v<kube::owning::map<int>, kube::map<int>>);
    static_assert(std::is_same_v<kube::borrowed::map<int>, kube::map_view<int>>);
    static_assert(std::is_same_v<kube::owning::box<int>, kube::box<int>>);
    static_assert(std::is_same_v<kube::borrowed::box<int>, kube::box_view<int>>);
    static_assert(sizeof(model<kube::owning>) == sizeof(std::string) + 16);
    static_assert(sizeof(model<kube::borrowed>) == 32);
    model<keeping> m{.name = "a"};
    m.unknown_fields.text = "kept";
    m.labels["k"] = "v";
    const model<keeping> copy = m;
    CHECK((copy.unknown_fields.text == "kept" && *copy.labels.find_value("k") == "v"));
}
