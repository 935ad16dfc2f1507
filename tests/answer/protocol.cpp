// SPDX-License-Identifier: Apache-2.0
#include "protocol.hpp"

#include <boost/json.hpp>

#include <kube/base/json_check.hpp>
#include <kube/codec/base64.hpp>
#include <kube/codec/json_text.hpp>

namespace answer {

namespace {

std::string_view trimmed(std::string_view json) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = json.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view{}
                                           : json.substr(first, json.find_last_not_of(blanks) + 1 - first);
}

}  // namespace

std::vector<std::string_view> elements_of(std::string_view json) {
    std::vector<std::string_view> made;
    for (std::size_t at = 1; at < json.size();) {
        at = json.find_first_not_of(" \t\r\n,:", at);
        const auto end = kube::skip_json_value(json, at);
        if (!end) {  // the closing bracket
            break;
        }
        made.push_back(json.substr(at, *end - at));
        at = *end;
    }
    return made;
}

object_in::object_in(std::string_view json) {
    json = trimmed(json);
    if (json.empty() || json.front() != '{') {
        return;
    }
    const auto elements = elements_of(json);
    for (std::size_t i = 0; i + 1 < elements.size(); i += 2) {
        members_.emplace_back(text_of(elements[i]), elements[i + 1]);
    }
}

std::string_view object_in::raw(std::string_view name) const {
    for (const auto& [key, value] : members_) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

bool object_in::is_null(std::string_view name) const { return raw(name).empty() || raw(name) == "null"; }

std::string object_in::text(std::string_view name) const { return text_of(raw(name)); }

std::optional<std::vector<std::string>> object_in::texts(std::string_view name) const {
    if (is_null(name)) {
        return std::nullopt;
    }
    std::vector<std::string> made;
    for (const std::string_view value : elements_of(raw(name))) {
        made.push_back(text_of(value));
    }
    return made;
}

std::optional<std::int64_t> object_in::integer(std::string_view name) const {
    if (is_null(name)) {
        return std::nullopt;
    }
    return boost::json::parse(raw(name)).to_number<std::int64_t>();
}

std::string text_of(std::string_view json) {
    if (json.empty() || json == "null") {
        return {};
    }
    if (json.front() == '{') {
        std::string made;
        kube::codec::decode_base64(object_in(json).text("b64"),
                                   [&](std::uint8_t byte) { made += static_cast<char>(byte); });
        return made;
    }
    const auto& parsed = boost::json::parse(json);
    return parsed.is_string() ? std::string(parsed.get_string()) : std::string();
}

namespace {

bool is_utf8(std::string_view text) noexcept {
    while (!text.empty()) {
        const std::size_t length = kube::codec::detail::utf8_length(text);
        if (length == 0) {
            return false;
        }
        text.remove_prefix(length);
    }
    return true;
}

}  // namespace

std::string to_json(std::string_view text) {
    std::string made;
    if (is_utf8(text)) {
        kube::codec::append_json_string(text, made);
        return made;
    }
    made = R"({"b64":")";
    kube::codec::append_base64(text, made);
    return made + "\"}";
}

std::string to_json(const std::vector<std::string>& texts) {
    std::string made = "[";
    for (const std::string& each : texts) {
        made += made.size() == 1 ? "" : ",";
        made += to_json(each);
    }
    return made + "]";
}

object_out& object_out::raw(std::string_view name, std::string_view json) {
    json_ += json_.empty() ? "" : ",";
    json_ += to_json(name);
    json_ += ':';
    json_ += json;
    return *this;
}

reply out(const object_out& value) { return {"\"out\":" + value.json()}; }
reply error(std::string_view text) { return {"\"error\":" + to_json(text)}; }
reply error_kind(std::string_view kind, std::string_view path) {
    return {"\"error\":" + to_json(kind) + (path.empty() ? "" : ",\"path\":" + to_json(path))};
}
reply error_without_words() { return {"\"error\":null"}; }
reply unsupported(std::string_view what) { return {"\"unsupported\":" + to_json(what)}; }
reply limit(std::string_view name) { return {"\"limit\":" + to_json(name)}; }

const op* find_op(std::string_view name) {
    for (const std::span<const op> group :
         {labels_ops(), label_sets_ops(), fields_ops(), fields_of_ops(), names_ops(), quantity_ops(), time_ops(),
          rules_ops(), owner_ops(), codec_ops(), yaml_ops(), scheduler_ops(), lifecycle_ops(), print_ops()}) {
        for (const op& each : group) {
            if (each.name == name) {
                return &each;
            }
        }
    }
    return nullptr;
}

std::string answer_line(std::string_view line) {
    if (!kube::check_json(line) || trimmed(line).front() != '{') {
        return R"({"id":null,"error":"not a request"})";
    }
    const object_in request(line);
    const std::string_view id = request.raw("id");
    const op* const asked = find_op(request.text("op"));
    const reply answered = asked == nullptr ? unsupported(request.text("op")) : asked->answer(request.object("in"));
    return "{\"id\":" + std::string(id.empty() ? "null" : id) + "," + answered.members + "}";
}

}  // namespace answer
