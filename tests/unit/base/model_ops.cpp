// SPDX-License-Identifier: Apache-2.0
#include <kube/base/model_ops.hpp>

#include <cstddef>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include <kube/api/field.hpp>
#include <kube/base/policies.hpp>
#include <kube/codec/encode.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"
#include "failing_new.hpp"

namespace {

using kube::detail::element_ops;
using kube::detail::ops_for;

/// A model of every sort of member, which refers to itself.
struct thing {
    std::string name{};
    bool flag{};
    std::optional<std::int32_t> number{};
    kube::time at{};
    kube::list<thing> parts{};
    kube::map<std::string> notes{};
    kube::box<thing> held{};
    kube::bytes data{};
    kube::quantity amount{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&thing::name, kube::field{.name = "name", .offset = offsetof(thing, name)});
        visit(&thing::flag, kube::field{.name = "flag", .offset = offsetof(thing, flag)});
        visit(&thing::number, kube::field{.name = "number", .offset = offsetof(thing, number)});
        visit(&thing::at, kube::field{.name = "at", .offset = offsetof(thing, at)});
        visit(&thing::parts, kube::field{.name = "parts", .offset = offsetof(thing, parts)});
        visit(&thing::notes, kube::field{.name = "notes", .offset = offsetof(thing, notes)});
        visit(&thing::held, kube::field{.name = "held", .offset = offsetof(thing, held)});
        visit(&thing::data, kube::field{.name = "data", .offset = offsetof(thing, data)});
        visit(&thing::amount, kube::field{.name = "amount", .offset = offsetof(thing, amount)});
    }
};

/// A model whose field list leaves a member out.
struct forgetful {
    std::string kept{};
    std::string forgotten{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&forgetful::kept, kube::field{.name = "kept", .offset = offsetof(forgetful, kept)});
    }
};

const std::string long_text(100, 'x');

thing filled() {
    thing made{.name = long_text, .flag = true, .number = 5};
    made.at = *kube::parse_time("2026-01-02T03:04:05Z");
    made.parts.emplace_back().name = long_text;
    made.parts.emplace_back().held.emplace().name = "inner";
    made.notes["key"] = long_text;
    made.held.emplace().parts.resize(3);
    made.data = kube::bytes("bytes");
    made.amount = *kube::parse_quantity("5Gi");
    return made;
}

/// Memory for one element, with bytes in it that are not zero.
struct raw_memory {
    explicit raw_memory(const element_ops& ops) : at(kube::detail::allocate(ops.size, ops.align)), align(ops.align) {
        std::memset(at, 0x5A, ops.size);
    }
    raw_memory(const raw_memory&) = delete;
    raw_memory& operator=(const raw_memory&) = delete;
    ~raw_memory() { kube::detail::deallocate(at, align); }
    void* at;
    std::size_t align;
};

bool same(const thing& a, const thing& b) {
    bool equal = a.name == b.name && a.flag == b.flag && a.number == b.number && a.at == b.at && a.notes == b.notes &&
                 a.data == b.data && a.amount == b.amount && a.parts.size() == b.parts.size() &&
                 a.parts.is_nil() == b.parts.is_nil() && a.held.has_value() == b.held.has_value();
    for (std::size_t i = 0; equal && i != a.parts.size(); ++i) {
        equal = same(a.parts[i], b.parts[i]);
    }
    return equal && (!a.held || same(*a.held, *b.held));
}

/// True where a T that is made in memory full of other bytes equals T{}, without a function of its own.
template <class T>
bool made_of_zeros() {
    const element_ops& ops = ops_for<T>::value;
    const raw_memory memory(ops);
    kube::detail::construct_element(ops, memory.at);
    const T& made = *static_cast<const T*>(memory.at);
    return (ops.needs & kube::detail::constructs) == 0 && made == T{};
}

}  // namespace

TEST_CASE("views and enumerators are bytes of zero at first") {
    CHECK(made_of_zeros<std::string_view>());
    CHECK(made_of_zeros<decltype(kube::pod{}.status.phase)>());
    CHECK(made_of_zeros<decltype(kube::basic_pod<kube::borrowed>{}.status.phase)>());
}

TEST_CASE("all that a model owns is freed, whichever of its members are null") {
    const std::size_t live = failing_new::live;
    {
        const thing original = filled();
        kube::list<thing> things(3, original);
        things[1] = {};
        things[2].held.reset();
        kube::pod pod;
        pod.metadata.name = long_text;
        pod.metadata.labels["app"] = long_text;
        pod.spec.restart_policy = "some policy that is not known";
        pod.spec.preemption_policy = "nor this one";
        pod.spec.affinity.emplace();
        pod.spec.containers.resize(2);
        pod.spec.containers[1].restart_policy = "nor that one";
        pod.status.conditions = kube::empty;
        const kube::list<kube::pod> pods(2, pod);
        CHECK(failing_new::live > live);
    }
    CHECK(failing_new::live == live);
}

TEST_CASE("a model has a table of its members, and no functions of its own") {
    constexpr const element_ops& ops = ops_for<thing>::value;
    STATIC_REQUIRE(ops.size == sizeof(thing));
    STATIC_REQUIRE(ops.member_count == 7);  // all but `flag` and `number`
    STATIC_REQUIRE(&ops_for<thing, false>::value == &ops);
}

TEST_CASE("a struct whose field list leaves a member out is treated as a whole") {
    constexpr const element_ops& ops = ops_for<forgetful>::value;
    STATIC_REQUIRE(ops.member_count == 0);
    kube::list<forgetful> items;
    items.push_back({long_text, long_text});
    const kube::list<forgetful> copy = items;
    CHECK(copy[0].forgotten == long_text);
}

TEST_CASE("what is made through the table is what T{} makes") {
    const element_ops& ops = ops_for<thing>::value;
    const raw_memory memory(ops);
    kube::detail::construct_element(ops, memory.at);
    CHECK(same(*static_cast<const thing*>(memory.at), thing{}));
    kube::detail::destroy_elements(ops, memory.at, 1);

    const element_ops& pod_ops = ops_for<kube::pod>::value;
    const raw_memory pod_memory(pod_ops);
    kube::detail::construct_element(pod_ops, pod_memory.at);
    const auto& made = *static_cast<const kube::pod*>(pod_memory.at);
    std::string text;
    std::string text_of_new;
    kube::codec::encode_json(made, text);
    kube::codec::encode_json(kube::pod{}, text_of_new);
    CHECK(text == text_of_new);
    CHECK(!made.spec.termination_grace_period_seconds.has_value());
    CHECK(made.spec.containers.is_nil());
    kube::detail::destroy_elements(pod_ops, pod_memory.at, 1);
}

TEST_CASE("copies are deep, and relocated values are the same") {
    const element_ops& ops = ops_for<thing>::value;
    const raw_memory copied(ops);
    const raw_memory moved(ops);
    const thing original = filled();
    kube::detail::copy_elements(ops, copied.at, &original, 1);
    kube::detail::relocate_elements(ops, moved.at, copied.at, 1);
    auto& made = *static_cast<thing*>(moved.at);
    CHECK(same(made, original));
    CHECK(made.parts.data() != original.parts.data());
    made.name.back() = 'y';
    made.parts[1].held->name += "!";
    CHECK(original.name == long_text);
    CHECK(original.parts[1].held->name == "inner");
    kube::detail::destroy_elements(ops, moved.at, 1);
}

TEST_CASE("short texts survive a move of their object") {
    kube::list<thing> items;
    for (int i = 0; i != 50; ++i) {
        items.emplace_back().name = std::to_string(i);
    }
    CHECK(items[49].name == "49");
    items.erase(items.begin());
    CHECK(items[0].name == "1");
}
