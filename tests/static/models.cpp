// SPDX-License-Identifier: Apache-2.0
// What holds for every generated struct, reached from the kinds through their field lists.
#include <cstddef>
#include <string_view>
#include <type_traits>

#include <kube/codec/describe.hpp>
#include <kube/codec/document.hpp>
#include <kube/codec/scalars.hpp>

#include "../unit/api/all_kinds.hpp"
#include "../unit/api/group_kinds.hpp"

namespace {

using kube::codec::shape;
using kube::codec::type_info;

// Offsets rise, names differ, and no struct has more fields than the decoder's set of those it has seen.
constexpr bool sound(const type_info& type) {
    for (std::uint32_t i = 0; i != type.field_count; ++i) {
        if (type.fields[i].name.empty() || (i != 0 && type.fields[i].offset <= type.fields[i - 1].offset)) {
            return false;
        }
        for (std::uint32_t k = 0; k != i; ++k) {
            if (type.fields[k].name == type.fields[i].name) {
                return false;
            }
        }
    }
    return type.field_count <= 64;
}

template <class T>
concept model = requires { T::for_each_field([](auto, const kube::field&) {}); };

template <class T>
struct inner {
    using type = void;
};
template <class T>
    requires requires { typename T::mapped_type; }
struct inner<T> {
    using type = typename T::mapped_type;
};
template <class T>
    requires(
        requires { typename T::value_type; } && !requires { typename T::mapped_type; } &&
        !std::is_same_v<T, std::string> && !std::is_same_v<T, std::string_view>)
struct inner<T> {
    using type = typename T::value_type;
};

template <class T>
struct checked {
    static constexpr bool compute() {
        if constexpr (model<T>) {
            bool good = sound(*kube::codec::type_of<T>) && std::is_standard_layout_v<T> && std::is_aggregate_v<T> &&
                        std::is_nothrow_default_constructible_v<T> && std::is_nothrow_move_constructible_v<T>;
            T::for_each_field(
                [&]<class Member>(Member T::*, const kube::field&) { good = good && checked<Member>::value; });
            return good;
        } else if constexpr (!std::is_void_v<typename inner<T>::type>) {
            return checked<typename inner<T>::type>::value;
        } else {
            return true;
        }
    }
    static constexpr bool value = compute();
};

constexpr auto check = []<class Kind>(std::type_identity<Kind>) {
    static_assert(checked<Kind>::value);
    using lent = kube::rebind_storage<Kind, kube::borrowed>;
    static_assert(checked<lent>::value);
    static_assert(std::is_trivially_copyable_v<lent> && std::is_trivially_destructible_v<lent>);
};
static_assert((for_each_meta_kind(check), true));
static_assert((for_each_core_kind(check), true));
static_assert((for_each_apps_kind(check), true));
static_assert((for_each_batch_kind(check), true));
static_assert((for_each_networking_kind(check), true));
static_assert((for_each_access_kind(check), true));
static_assert((for_each_storage_kind(check), true));
static_assert((for_each_system_kind(check), true));

// A pod that is there at compile time.
namespace core = kube::api::core::v1;
using core::basic_container;
using core::basic_pod;
using kube::borrowed;

constexpr auto labels = kube::sorted({{"tier", "web"}, {"app", "guestbook"}});
constexpr basic_container<borrowed> containers[] = {{.name = "main", .image = "nginx:1.25"}};
constexpr core::basic_affinity<borrowed> affinity{};
constexpr basic_pod<borrowed> pod{
    .kind = "Pod",
    .api_version = "v1",
    .metadata = {.name = "web", .labels = labels},
    .spec = {.containers = containers, .affinity = &affinity},
};
static_assert(*pod.metadata.labels.find_value("app") == "guestbook");
static_assert(pod.spec.containers.size() == 1 && pod.spec.containers[0].image == "nginx:1.25");
static_assert(pod.spec.affinity && !pod.spec.affinity->node_affinity && pod.spec.volumes.is_nil());
static_assert(pod.status.phase.empty() && basic_pod<borrowed>::this_kind.kind == "Pod");
static_assert(sizeof(basic_pod<borrowed>) <= 1100 && sizeof(basic_pod<kube::owning>) <= 1500);

}  // namespace
