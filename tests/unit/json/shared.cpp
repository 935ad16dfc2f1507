// SPDX-License-Identifier: Apache-2.0
// What several items of a list say in the same words is kept once in a document, and reads as if it were not.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <kube/json.hpp>
#include <kube/objects.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

using pods = kube::basic_pod_list<kube::borrowed>;

std::string list_of(std::initializer_list<std::string_view> items) {
    std::string text = R"({"kind":"PodList","items":[)";
    for (const std::string_view item : items) {
        text += item;
        text += ',';
    }
    text.back() = ']';
    return text + "}";
}

constexpr std::string_view item =
    R"({"metadata":{"labels":{"app":"web","tier":"front"}},"spec":{"nodeSelector":{"z":"1","a":"2"},"containers":[{
"name":"main","resources":{"limits":{"cpu":"1","memory":"1Gi"}},
"livenessProbe":{"httpGet":{"path":"/","port":80},"timeoutSeconds":1},
"readinessProbe":{"httpGet":{"path":"/","port":80},"timeoutSeconds":1},"args":["a\u0062c","def"]}],
"tolerations":[{"key":"k","operator":"Exists"}]}})";

template <kube::storage_policy Storage = kube::owning>
struct basic_leaf {
    typename Storage::string name{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_leaf> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_leaf::name, kube::field{.name = "name", .offset = offsetof(basic_leaf, name)});
    }
};
template <kube::storage_policy Storage = kube::owning>
struct basic_branch {
    using box = typename Storage::template box<basic_leaf<Storage>>;
    box leaf{};
    typename Storage::template box<box> hidden{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_branch> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_branch::leaf, kube::field{.name = "leaf", .offset = offsetof(basic_branch, leaf)});
        visit(&basic_branch::hidden, kube::field{.name = "hidden", .offset = offsetof(basic_branch, hidden)});
    }
};
template <kube::storage_policy Storage = kube::owning>
struct basic_tree {
    typename Storage::template list<basic_branch<Storage>> items{};
    [[no_unique_address]] typename Storage::template unknown_fields<basic_tree> unknown_fields{};

    template <class Visitor>
    static constexpr void for_each_field(Visitor&& visit) {
        visit(&basic_tree::items, kube::field{.name = "items", .offset = offsetof(basic_tree, items)});
    }
};

/// Decodes a list, whose items must be what each of them is alone.
kube::document<kube::pod_list> check(const std::string& text, std::initializer_list<std::string_view> items) {
    INFO(text);
    auto document = kube::json::decode_document<kube::pod_list>(std::string_view(text));
    REQUIRE(document.has_value());
    const pods& list = **document;
    REQUIRE(list.items.size() == items.size());
    std::size_t i = 0;
    for (const std::string_view each : items) {
        const auto alone = kube::json::decode<kube::pod>(each);
        REQUIRE(alone.has_value());
        CHECK(identical(*alone, list.items[i++]));
    }
    const auto owning = kube::json::decode<kube::pod_list>(text);
    REQUIRE(owning.has_value());
    CHECK(identical(*owning, list));
    CHECK(kube::json::encode(*owning) == kube::json::encode(list));
    return *std::move(document);
}
kube::document<kube::pod_list> check(std::initializer_list<std::string_view> items) {
    static std::string text;
    text = list_of(items);
    return check(text, items);
}

}  // namespace

// One value an item, since two may come to the same place.
TEST_CASE("boxes, lists and maps that stand again are kept once") {
    constexpr std::string_view box = R"({"spec":{"securityContext":{"runAsUser":1000,"runAsGroup":1000}}})";
    const auto boxes = check({box, box, box});
    CHECK(boxes->items[1].spec.security_context.get() == boxes->items[2].spec.security_context.get());
    constexpr std::string_view list = R"({"spec":{"tolerations":[{"key":"k","operator":"Exists"}]}})";
    const auto lists = check({list, list, list});
    CHECK(lists->items[1].spec.tolerations.data() == lists->items[2].spec.tolerations.data());
    constexpr std::string_view map = R"({"metadata":{"labels":{"app":"web","tier":"front"}}})";
    const auto maps = check({map, map, map});
    CHECK(maps->items[1].metadata.labels.begin() == maps->items[2].metadata.labels.begin());
    check({item, item, item});
}

TEST_CASE("an object alone is read without looking for what stands again") {
    const auto document = check({item});
    const auto& container = document->items[0].spec.containers[0];
    CHECK(container.liveness_probe.get() != container.readiness_probe.get());
}

TEST_CASE("a long list reads as each of its items alone") {
    std::string text = list_of({item});
    for (int i = 0; i != 10; ++i) {
        const std::size_t begin = text.find('[') + 1;
        text.insert(begin, text.substr(begin, text.size() - 2 - begin) + ",");
    }
    const auto shared = kube::json::decode_document<kube::pod_list>(std::string_view(text));
    const auto alone = kube::json::decode<kube::pod>(item);
    REQUIRE((shared.has_value() && (*shared)->items.size() == 1024 && alone.has_value()));
    bool same = true;
    for (const auto& each : (*shared)->items) {
        same = same && identical(*alone, each);
    }
    CHECK(same);
}

TEST_CASE("a box that stands again takes no memory") {
    const std::string each = R"({"leaf":{"name":"a name that is long enough to be told"}})";
    std::string text = R"({"items":[)";
    for (int i = 0; i != 1000; ++i) {
        text += each + ",";
    }
    text += each + "]}";
    const auto boxes = kube::json::decode_document<basic_tree<>>(std::string_view(text));
    REQUIRE(boxes.has_value());
    CHECK((*boxes)->items[500].leaf.get() == (*boxes)->items[501].leaf.get());
    CHECK((*boxes).memory().capacity() < 1001 * 2 * sizeof(void*) + 2100);
}

TEST_CASE("the same words as another type are another value") {
    constexpr std::string_view words =
        R"({"metadata":{"labels":{"cpu":"1","memory":"2"}},"spec":{"overhead":{"cpu":"1","memory":"2"},"nodeSelector":{
"cpu":"1","memory":"2"}}})";
    check({words, words, words});
    constexpr std::string_view lists = R"({"spec":{"volumes":[{"name":"a","hostPath":{"path":"0"},"secret":{"path":"0"},
"local":{"path":"0"}}],"ephemeralContainers":[{"name":"abc"}],"containers":[{"name":"abc"}],"initContainers":[{"name":
"abc"}],"imagePullSecrets":[{"name":"abc"}]}})";
    check({lists, lists, lists});
}

TEST_CASE("keys that stand twice are read as in an object alone") {
    constexpr std::string_view probe = R"({"httpGet":{"path":"/","port":80}})";
    const auto container = [](const std::string& members) {
        return R"({"spec":{"containers":[{"name":"a",)" + members + "}]}}";
    };
    const std::string once = container(R"("livenessProbe":)" + std::string(probe));
    const std::string added =
        container(R"("livenessProbe":)" + std::string(probe) +
                  R"(,"livenessProbe":{"httpGet":{"scheme":"HTTPS"}},"readinessProbe":)" + std::string(probe));
    const std::string other_way = container(R"("livenessProbe":{"httpGet":{"scheme":"HTTPS"}},"livenessProbe":)" +
                                            std::string(probe) + R"(,"startupProbe":)" + std::string(probe));
    const std::string emptied = container(R"("livenessProbe":)" + std::string(probe) +
                                          R"(,"livenessProbe":null,"livenessProbe":)" + std::string(probe));
    check({once, added, once, other_way, emptied, added, once, other_way});

    constexpr std::string_view lists =
        R"({"spec":{"containers":[{"ports":[{"name":"a","containerPort":1},{"name":"b","protocol":"UDP"}],"ports":[{
"containerPort":2}],"ports":[{"hostPort":3},{"hostPort":4}]},{"ports":[{"hostPort":3},{"hostPort":4}]}]}})";
    constexpr std::string_view plain = R"({"spec":{"containers":[{"ports":[{"hostPort":3},{"hostPort":4}]}]}})";
    check({plain, lists, plain, lists, plain});
    constexpr std::string_view maps =
        R"({"metadata":{"labels":{"a":"1","b":"2"},"labels":{"b":"3","c":"4"},"annotations":{"b":"3","c":"4"}}})";
    constexpr std::string_view one_map = R"({"metadata":{"labels":{"b":"3","c":"4"},"annotations":{"a":"1","b":"2"}}})";
    check({one_map, maps, one_map, maps, one_map});
}

TEST_CASE("what a list has left over comes back though its object stood before in the same words") {
    constexpr std::string_view cut =
        R"({"spec":{"containers":[{"livenessProbe":{"exec":{"command":["a","b"],"command":["c"]}}}]}})";
    constexpr std::string_view back =
        R"({"spec":{"containers":[{"livenessProbe":{"exec":{"command":["a","b"],"command":["c"]}},
"livenessProbe":{"exec":{"command":[null,null]}}}]}})";
    check({cut, cut, cut, back, cut, back});
}

TEST_CASE("an object that is too deep is refused where one before was not") {
    const auto nested = [](std::size_t levels) {
        return R"({"exec":{"x":)" + std::string(levels, '[') + std::string(levels, ']') + "}}";
    };
    const auto list = [&](std::size_t deep) {
        const std::string probe = R"({"spec":{"containers":[{"livenessProbe":)";
        return R"({"items":[{},)" + probe + nested(20) + "}]}}," + probe + nested(20) + "}]}}," + probe + nested(deep) +
               "}]}}]}";
    };
    CHECK(kube::json::decode_document<kube::pod_list>(std::string_view(list(9991))).has_value());
    CHECK_FALSE(kube::json::decode_document<kube::pod_list>(std::string_view(list(9993))).has_value());
}

TEST_CASE("nulls, texts with escapes and fields that are unknown are read as in an object alone") {
    constexpr std::string_view odd =
        R"({"spec":{"containers":[{"env":[null,{"name":"\u0041\ud800","valueFrom":{"secretKeyRef":null,"x":{"y":[1]}}}],
"args":[null,"\n"],"livenessProbe":{"exec":{"command":["a\tb"]},"unknown":[1,2,3]}}],"tolerations":null}})";
    check({odd, item, odd, odd});
    kube::list<kube::strict_issue> of_list;
    kube::list<kube::strict_issue> of_owning;
    const std::string text = list_of({odd, odd, odd});
    CHECK(kube::json::decode_document<kube::pod_list>(std::string_view(text), {.issues = &of_list}).has_value());
    CHECK(kube::json::decode<kube::pod_list>(text, {.issues = &of_owning}).has_value());
    REQUIRE((of_list.size() == of_owning.size() && of_list.size() == 6));
    for (std::size_t i = 0; i != of_list.size(); ++i) {
        CHECK(of_list[i].path == of_owning[i].path);
    }
}

TEST_CASE("a document that keeps unknown fields keeps each object's own") {
    using kept_list = kube::basic_pod_list<kube::owning_keeping_unknown>;
    constexpr std::string_view probe = R"("livenessProbe":{"exec":{},"new":1,"newer":2,"newest":3})";
    const std::string once = R"({"spec":{"containers":[{)" + std::string(probe) + "}]}}";
    const std::string twice = R"({"spec":{"containers":[{)" + std::string(probe) + R"(,"livenessProbe":{"last":4}}]}})";
    const std::string thrice =
        R"({"spec":{"containers":[{)" + std::string(probe) + R"(,"livenessProbe":{"other":5}}]}})";
    const std::string text = list_of({once, once, twice, thrice, once});
    const auto document = kube::json::decode_document<kept_list>(std::string_view(text));
    const auto owning = kube::json::decode<kept_list>(text);
    REQUIRE((document.has_value() && owning.has_value()));
    CHECK(identical(*owning, **document));
    CHECK(kube::json::encode(*owning) == kube::json::encode(**document));
}

TEST_CASE("what is in a box within a box is left as it is") {
    const std::string text = R"({"items":[{"hidden":{"name":"a"}},{"hidden":{"name":"b"}},{"hidden":{"name":"b"}}]})";
    const auto document = kube::json::decode_document<basic_tree<>>(std::string_view(text));
    REQUIRE(document.has_value());
    CHECK((**(*document)->items[1].hidden).name == "b");
    CHECK((**(*document)->items[2].hidden).name == "b");
}

TEST_CASE("a trimmed document shares what it reads") {
    const std::string text = list_of({item, item, item});
    const auto document = kube::json::decode_document<kube::pod_list>(
        std::string_view(text), kube::fields<"items.metadata.labels", "items.metadata.name">);
    REQUIRE(document.has_value());
    const auto& items = (*document)->items;
    CHECK(items[1].metadata.labels.begin() == items[2].metadata.labels.begin());
    CHECK(*items[2].metadata.labels.find_value("app") == "web");
}

TEST_CASE("what stands behind a value that is shared is told in its place") {
    const std::string good = R"({"spec":{"containers":[{"args":["abc","def"],"command":["abc","def"]}]}})";
    const std::string bad = R"({"spec":{"containers":[{"args":["abc","def"],"command":["abc",7]}]}})";
    const std::string text = list_of({good, good, good, bad});
    const auto document = kube::json::decode_document<kube::pod_list>(std::string_view(text));
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().path == "items[3].spec.containers[0].command[1]");
    CHECK(document.error().offset == text.find('7'));
}

TEST_CASE("lists of parts that come in any order are read as each object alone") {
    const std::string_view parts[] = {
        R"("livenessProbe":{"httpGet":{"path":"/","port":80}})",
        R"("livenessProbe":{"httpGet":{"path":"/","port":"80"}})",
        R"("readinessProbe":{"httpGet":{"path":"/","port":80}})",
        R"("livenessProbe":{"httpGet":null,"periodSeconds":10})",
        R"("livenessProbe":{"httpGet":{"host":"h","port":80}})",
        R"("ports":[{"name":"a"},{"name":"b"}])",
        R"("ports":[{"containerPort":1}])",
        R"("ports":[{"hostPort":1},null,{"hostPort":2}])",
        R"("env":[{"name":"a","valueFrom":{"fieldRef":{"fieldPath":"x"}}}])",
        R"("env":[{"value":"b"},{"valueFrom":{"fieldRef":{"fieldPath":"x"}}}])",
        R"("resources":{"limits":{"cpu":"1"},"requests":{"cpu":"1"}})",
        R"("resources":{"limits":{"memory":"1"},"requests":{"a":"1"}})",
        R"("args":["abc","def"])",
        R"("command":["abc","def"])",
        R"("args":["a\u0062c","def"])",
    };
    std::uint64_t state = 7;
    const auto draw = [&](std::size_t of) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state >> 33) % of;
    };
    for (int round = 0; round != 300; ++round) {
        std::string items[5];
        for (std::string& each : items) {
            each = R"({"spec":{)";
            for (std::size_t lists = 1 + draw(3); lists != 0; --lists) {
                each += R"("containers":[)";
                for (std::size_t containers = 1 + draw(3); containers != 0; --containers) {
                    each += '{';
                    for (std::size_t members = 1 + draw(5); members != 0; --members) {
                        each += parts[draw(std::size(parts))];
                        each += members != 1 ? "," : "";
                    }
                    each += containers != 1 ? "}," : "}";
                }
                each += lists != 1 ? "]," : "]";
            }
            each += "}}";
        }
        check({items[0], items[1], items[2], items[3], items[4]});
    }
}
