// SPDX-License-Identifier: Apache-2.0
// A stream of YAML documents: reading never crashes or forgets an error's place, the sink's calls always nest, what was
// read can be written, and what was written in plain characters reads back.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/yaml/convert.hpp>
#include <kube/yaml/reader.hpp>
#include <kube/yaml/writer.hpp>

namespace {

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// Passes all on to a writer, and looks at the order of calls and at the texts.
class checked_sink {
public:
    kube::yaml::writer to{kube::yaml::write_mode::values};
    bool plain = true;

    bool begin_object() {
        take_value();
        open_.push_back('k');
        return to.begin_object();
    }
    bool key(std::string_view text, bool stable) {
        check(!open_.empty() && open_.back() == 'k' && !stable);
        open_.back() = 'v';
        look_at(text);
        plain = plain && text != "<<";  // Kubernetes writes it without quotes, and reads it as a merge
        return to.key(text);
    }
    bool end_object() {
        check(!open_.empty() && open_.back() == 'k');
        open_.pop_back();
        return to.end_object();
    }
    bool begin_array() {
        take_value();
        open_.push_back('a');
        return to.begin_array();
    }
    bool end_array() {
        check(!open_.empty() && open_.back() == 'a');
        open_.pop_back();
        return to.end_array();
    }
    bool string(std::string_view text, bool) {
        take_value();
        look_at(text);
        return to.string(text);
    }
    bool number(std::string_view text) {
        take_value();
        check(!text.empty() && text.find_first_not_of("0123456789+-.e") == std::string_view::npos);
        return to.number(text);
    }
    bool boolean(bool value) {
        take_value();
        return to.boolean(value);
    }
    bool null() {
        take_value();
        return to.null();
    }
    bool complete() const { return open_.empty() && root_; }

private:
    void take_value() {
        check(open_.empty() ? !root_ : open_.back() != 'k');
        root_ = true;
        if (!open_.empty() && open_.back() == 'v') {
            open_.back() = 'k';
        }
    }
    void look_at(std::string_view text) {
        std::string valid;
        kube::yaml::detail::append_valid_utf8(valid, text);
        check(valid == text);
        for (const char c : text) {
            plain = plain && ((c >= ' ' && c <= '~') || c == '\n');
        }
    }

    std::vector<char> open_;
    bool root_ = false;
};

/// The values as one text in which the order of keys does not matter.
class canonical_sink {
public:
    std::string text;

    bool begin_object() {
        open_.push_back({.object = true});
        return true;
    }
    bool begin_array() {
        open_.push_back({});
        return true;
    }
    bool key(std::string_view name, bool) {
        open_.back().key = name;
        return true;
    }
    bool end_object() { return end(); }
    bool end_array() { return end(); }
    bool string(std::string_view value, bool) { return add("s" + std::to_string(value.size()) + std::string(value)); }
    // Kubernetes reads -0. as -0, prints that, and reads it again as the integer 0.
    bool number(std::string_view value) { return add("n" + std::string(value == "-0" ? "0" : value)); }
    bool boolean(bool value) { return add(value ? "t" : "f"); }
    bool null() { return add("0"); }

private:
    struct level {
        bool object = false;
        std::string key = {};
        std::map<std::string, std::string> members = {};
        std::string elements = {};
    };

    bool add(std::string value) {
        if (open_.empty()) {
            text = std::move(value);
        } else if (open_.back().object) {
            check(open_.back().members.emplace(open_.back().key, std::move(value)).second);
        } else {
            open_.back().elements += value + ",";
        }
        return true;
    }
    bool end() {
        level last = std::move(open_.back());
        open_.pop_back();
        std::string value = last.object ? "{" : "[" + last.elements;
        for (const auto& [name, member] : last.members) {
            value += std::to_string(name.size()) + name + ":" + member + ",";
        }
        return add(value + (last.object ? "}" : "]"));
    }

    std::vector<level> open_;
};

void check_place(const kube::yaml::error& e, std::string_view text) {
    check(e.code != kube::yaml::error_code::none && e.offset <= text.size());
    check(!message(e, text).empty());
}

void one_document(const kube::yaml::stream_part& part, const kube::yaml::options& how) {
    const kube::result<kube::yaml::document, kube::yaml::error> got = read(part, how);
    if (!got) {
        check_place(got.error(), part.text);
        return;
    }
    static_cast<void>(got->api_version());
    checked_sink out;
    const kube::result<void, kube::yaml::error> played = got->play(out);
    if (!played) {
        check_place(played.error(), part.text);
        return;
    }
    check(out.complete());
    const kube::result<std::string, kube::yaml::error> written = out.to.finish();
    check(written.has_value());
    if (out.plain) {
        canonical_sink before;
        check(got->play(before).has_value());
        canonical_sink after;
        check(kube::yaml::decode(*written, after).has_value() && after.text == before.text);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(data, data + size);
    kube::yaml::options tiny;
    tiny.strict = true;
    tiny.limit = {.max_depth = 3, .max_document_bytes = 4096, .max_scalar_bytes = 16, .max_alias_text_bytes = 16};
    kube::yaml::document_reader stream(input);
    std::size_t end = 0;
    while (const std::optional<kube::yaml::stream_part> part = stream.next()) {
        check(part->offset >= end && part->offset + part->text.size() <= input.size());
        end = part->offset + part->text.size();
        one_document(*part, {});
        one_document(*part, tiny);
    }
    static_cast<void>(kube::yaml::json_to_yaml(input));
    return 0;
}
