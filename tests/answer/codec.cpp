// SPDX-License-Identifier: Apache-2.0
#include "codec.hpp"

#include <kube/pod.hpp>

namespace answer {

reply refuse(const kube::object_error& why) {
    switch (why.code) {
    case kube::object_errc::syntax: return error_kind("syntax");
    case kube::object_errc::too_deep: return error_kind("depth");
    case kube::object_errc::too_large: return limit(why.path.empty() ? "document size" : "quantity digits");
    default: return error_kind("type", why.path);
    }
}

reply describe(const kube::list<kube::strict_issue>& issues) {
    std::vector<std::string> texts;
    for (const kube::strict_issue& each : issues) {
        texts.push_back(message(each));
    }
    std::sort(texts.begin(), texts.end());
    return out(object_out().raw("errors", to_json(texts)));
}

namespace {

const codec_kind* find_kind(const object_in& in) {
    const std::string api_version = in.text("apiVersion");
    const std::string kind = in.text("kind");
    for (const std::span<const codec_kind> group :
         {core_kinds(), core_list_kinds(), apps_kinds(), meta_kinds(), batch_kinds(), networking_kinds(),
          access_kinds(), storage_kinds(), system_kinds()}) {
        for (const codec_kind& each : group) {
            if (each.api_version == api_version && each.kind == kind) {
                return &each;
            }
        }
    }
    return nullptr;
}

reply unknown_kind(const object_in& in) { return unsupported(in.text("apiVersion") + " " + in.text("kind")); }

reply ask_round_trip(const object_in& in) {
    const codec_kind* const kind = find_kind(in);
    return kind == nullptr ? unknown_kind(in) : kind->round_trip(in.text("text"));
}

reply ask_strict(const object_in& in) {
    const codec_kind* const kind = find_kind(in);
    return kind == nullptr ? unknown_kind(in) : kind->strict(in.text("text"));
}

reply ask_equal(const object_in& in) {
    const codec_kind* const kind = find_kind(in);
    return kind == nullptr ? unknown_kind(in) : kind->equal(in.text("a"), in.text("b"));
}

reply ask_yaml_round_trip(const object_in& in) {
    const codec_kind* const kind = find_kind(in);
    return kind == nullptr ? unknown_kind(in) : kind->yaml_round_trip(in.text("text"));
}

std::function<std::uint64_t()> prepare_round_trip(const object_in& in) {
    const codec_kind* const kind = find_kind(in);
    if (kind == nullptr) {
        return {};
    }
    return [kind, text = in.text("text")] { return kind->bench(text); };
}

reply bench_only(const object_in&) { return unsupported("for --bench alone"); }

std::function<std::uint64_t()> prepare_list(const object_in& in) {
    return [text = in.text("text")]() -> std::uint64_t {
        const auto list = kube::json::decode_document<kube::pod_list>(text);
        return list ? (*list)->items.size() : 0;
    };
}

constexpr op ops[] = {
    {"codec.roundtrip", ask_round_trip, prepare_round_trip},
    {"codec.strict", ask_strict},
    {"object.semantic_equal", ask_equal},
    {"yaml.roundtrip", ask_yaml_round_trip},
    {"bench.codec.list", bench_only, prepare_list},
};

}  // namespace

std::span<const op> codec_ops() { return ops; }

}  // namespace answer
