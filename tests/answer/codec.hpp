// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <kube/codec/equal.hpp>
#include <kube/json.hpp>
#include <kube/names/quote.hpp>
#include <kube/yaml.hpp>

#include "protocol.hpp"

namespace answer {

/// What is asked of the texts of one kind.
struct codec_kind {
    std::string_view api_version;
    std::string_view kind;
    reply (*round_trip)(std::string_view text);
    reply (*strict)(std::string_view text);
    std::uint64_t (*bench)(std::string_view text);
    reply (*equal)(std::string_view a, std::string_view b);
    reply (*yaml_round_trip)(std::string_view text);
};

[[nodiscard]] std::span<const codec_kind> core_kinds();
[[nodiscard]] std::span<const codec_kind> core_list_kinds();
[[nodiscard]] std::span<const codec_kind> apps_kinds();
[[nodiscard]] std::span<const codec_kind> meta_kinds();
[[nodiscard]] std::span<const codec_kind> batch_kinds();
[[nodiscard]] std::span<const codec_kind> networking_kinds();
[[nodiscard]] std::span<const codec_kind> access_kinds();
[[nodiscard]] std::span<const codec_kind> storage_kinds();
[[nodiscard]] std::span<const codec_kind> system_kinds();

[[nodiscard]] reply refuse(const kube::object_error& why);
[[nodiscard]] reply describe(const kube::list<kube::strict_issue>& issues);

template <class Model>
reply round_trip(std::string_view text) {
    const auto object = kube::json::decode<Model>(text);
    return object ? out(object_out().text("text", kube::json::encode(*object))) : refuse(object.error());
}

/// The same of a list, whose document has to say it too.
template <class Model>
reply round_trip_of_list(std::string_view text) {
    const reply made = round_trip<Model>(text);
    const auto lent = kube::json::decode_document<Model>(text);
    const reply said = lent ? out(object_out().text("text", kube::json::encode(**lent))) : refuse(lent.error());
    return said.members == made.members ? made : error("a document reads otherwise");
}

template <class Model>
reply strict(std::string_view text) {
    kube::list<kube::strict_issue> issues;
    const auto object = kube::json::decode<Model>(text, {.issues = &issues});
    return object ? describe(issues) : refuse(object.error());
}

template <class Model>
std::uint64_t bench_codec(std::string_view text) {
    const auto object = kube::json::decode<Model>(text);
    return object ? kube::json::encode(*object).size() : 1;
}

template <class Model>
reply equal(std::string_view a, std::string_view b) {
    const auto x = kube::json::decode<Model>(a);
    if (!x) {
        return refuse(x.error());
    }
    const auto y = kube::json::decode<Model>(b);
    return y ? out(object_out().boolean("equal", kube::semantic_equal(*x, *y))) : refuse(y.error());
}

template <class Model>
reply yaml_round_trip(std::string_view text) {
    const auto object = kube::yaml::decode<Model>(text);
    if (!object) {
        return refuse(object.error());
    }
    const auto written = kube::yaml::encode(*object);
    return written ? out(object_out().text("text", *written)) : error_kind("marshal");
}

template <class Model>
inline constexpr codec_kind codec_kind_of{
    Model::this_kind.api_version, Model::this_kind.kind, round_trip<Model>,     strict<Model>,
    bench_codec<Model>,           equal<Model>,          yaml_round_trip<Model>};
template <class Model>
inline constexpr codec_kind codec_list_of = [] {
    codec_kind made = codec_kind_of<Model>;
    made.round_trip = round_trip_of_list<Model>;
    return made;
}();

}  // namespace answer
