// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/codec/json_text.hpp>
#include <kube/yaml.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

/// Takes the values of a document and writes them as JSON, each object's members sorted by key as Go sorts them.
class sorted_json {
public:
    bool begin_object() { return open(); }
    bool end_object() {
        level done = std::move(levels_.back());
        levels_.pop_back();
        std::sort(done.members.begin(), done.members.end());
        std::string made = "{";
        for (const auto& [key, value] : done.members) {
            made += made.size() == 1 ? "" : ",";
            kube::codec::append_json_string(key, made);
            made += ':';
            made += value;
        }
        return put(made + "}");
    }
    bool begin_array() { return open(); }
    bool end_array() {
        level done = std::move(levels_.back());
        levels_.pop_back();
        std::string made = "[";
        for (const auto& [key, value] : done.members) {
            made += made.size() == 1 ? "" : ",";
            made += value;
        }
        return put(made + "]");
    }
    bool key(std::string_view name, bool) {
        levels_.back().key = name;
        return true;
    }
    bool string(std::string_view value, bool) {
        std::string made;
        kube::codec::append_json_string(value, made);
        return put(made);
    }
    bool number(std::string_view value) { return put(std::string(value)); }
    bool boolean(bool value) { return put(value ? "true" : "false"); }
    bool null() { return put("null"); }

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    struct level {
        std::string key;
        std::vector<std::pair<std::string, std::string>> members;
    };

    bool open() {
        levels_.emplace_back();
        return true;
    }
    bool put(std::string value) {
        if (levels_.empty()) {
            text_ = std::move(value);
        } else {
            levels_.back().members.emplace_back(levels_.back().key, std::move(value));
        }
        return true;
    }

    std::vector<level> levels_;
    std::string text_;
};

reply refuse(const kube::yaml::error& why) {
    switch (why.code) {
    case kube::yaml::error_code::too_deep:
    case kube::yaml::error_code::excessive_aliasing: return error_kind("depth");
    case kube::yaml::error_code::too_large: return limit("document size");
    default: return error_kind("syntax");
    }
}

reply to_json_text(const object_in& in) {
    sorted_json json;
    const auto done = kube::yaml::decode(in.text("text"), json);
    return done ? out(object_out().text("text", json.text())) : refuse(done.error());
}

constexpr op ops[] = {{"yaml.to_json", to_json_text}};

}  // namespace

std::span<const op> yaml_ops() { return ops; }

}  // namespace answer
