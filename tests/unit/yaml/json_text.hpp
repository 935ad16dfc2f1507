// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <kube/yaml/reader.hpp>

namespace test {

/// A sink that writes JSON; refuses the call number `stop_at`.
class json_text {
public:
    explicit json_text(std::size_t stop_at = 0) : stop_at_(stop_at) {}

    std::string text;

    bool begin_object() { return open('{'); }
    bool end_object() { return close('}'); }
    bool begin_array() { return open('['); }
    bool end_array() { return close(']'); }
    bool key(std::string_view name, bool) {
        separate();
        quote(name);
        text += ':';
        first_ = true;
        return count();
    }
    bool string(std::string_view value, bool) {
        separate();
        quote(value);
        return count();
    }
    bool number(std::string_view value) { return word(value); }
    bool boolean(bool value) { return word(value ? "true" : "false"); }
    bool null() { return word("null"); }

private:
    bool count() { return ++calls_ != stop_at_; }
    void separate() {
        if (!first_) {
            text += ',';
        }
        first_ = false;
    }
    bool open(char c) {
        separate();
        text += c;
        first_ = true;
        return count();
    }
    bool close(char c) {
        text += c;
        first_ = false;
        return count();
    }
    bool word(std::string_view value) {
        separate();
        text += value;
        return count();
    }
    void quote(std::string_view value) {
        text += '"';
        for (const char c : value) {
            if (c == '"' || c == '\\') {
                text += '\\';
            }
            if (c == '\n') {
                text += "\\n";
            } else {
                text += c;
            }
        }
        text += '"';
    }

    std::size_t stop_at_;
    std::size_t calls_ = 0;
    bool first_ = true;
};

/// The document as JSON, or its error's text.
inline std::string to_json(std::string_view yaml, const kube::yaml::options& how = {}) {
    json_text out;
    const kube::result<void, kube::yaml::error> done = kube::yaml::decode(yaml, out, how);
    return done ? out.text : message(done.error(), yaml);
}

inline kube::yaml::error error_of(std::string_view yaml, const kube::yaml::options& how = {}) {
    json_text out;
    const kube::result<void, kube::yaml::error> done = kube::yaml::decode(yaml, out, how);
    return done ? kube::yaml::error{} : done.error();
}

}  // namespace test
