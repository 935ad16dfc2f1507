// SPDX-License-Identifier: Apache-2.0
#include "manifests.hpp"

#include <string>
#include <utility>
#include <variant>

#include <kube/api/meta/v1/type_meta.hpp>
#include <kube/codec/object_error.hpp>
#include <kube/json.hpp>
#include <kube/yaml.hpp>

#include "served_kinds.hpp"

namespace quickstart {

namespace {

using type_meta = kube::api::meta::v1::type_meta;
using taker = std::function<void(object&&, const place&)>;

template <class Kinds>
struct reader;
template <class... Kinds>
struct reader<kube::any_object<Kinds...>> {
    static auto json(std::string_view text, kube::list<kube::strict_issue>& issues) {
        return kube::json::decode_any<Kinds...>(text, {.issues = &issues});
    }
    static auto yaml(const kube::yaml::stream_part& part, kube::list<kube::strict_issue>& issues) {
        return kube::yaml::decode_any<Kinds...>(part, {.issues = &issues});
    }
};

/// The parser's own words, less the place that stands before them already: `yaml: line 3: `.
std::string_view reason_of(const kube::object_error& error) {
    std::string_view words = error.words;
    if (words.starts_with("yaml: ")) {
        words.remove_prefix(6);
        const std::size_t digits = words.starts_with("line ") ? words.find_first_not_of("0123456789", 5) : 0;
        if (digits != 0 && words.substr(digits).starts_with(": ")) {
            words.remove_prefix(digits + 2);
        }
    }
    return words.empty() ? reason(error.code) : words;
}

/// Lines before the one at which a document has something to say.
std::size_t leading_lines(std::string_view text) {
    std::size_t lines = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        const std::size_t begin = line.find_first_not_of(" \t\r");
        if (begin != std::string_view::npos && line[begin] != '#' && !line.starts_with("---")) {
            return lines;
        }
        if (end == std::string_view::npos) {
            break;
        }
        text.remove_prefix(end + 1);
        ++lines;
    }
    return std::string_view::npos;
}

/// One document of a file, which is a JSON or a YAML text.
class document_loader {
public:
    document_loader(place at, const kube::yaml::stream_part& part, report& out, const taker& take)
        : at_(at), part_(part), json_(kube::yaml::looks_like_json(part.text)), out_(&out), take_(&take) {}

    void load() {
        kube::list<kube::strict_issue> issues;
        auto made = json_ ? reader<object>::json(part_.text, issues) : reader<object>::yaml(part_, issues);
        if (json_ && !made && made.error().code == kube::object_errc::syntax) {
            if (auto again = reader<object>::yaml(part_, issues)) {  // `{a: b}` is YAML
                made = std::move(again);
                json_ = false;
            }
        }
        if (!made) {
            refuse(made.error());
            return;
        }
        warn(issues);
        if (const auto* const list = std::get_if<core::list>(&*made)) {
            load_items(*list, {});
        } else {
            (*take_)(*std::move(made), at_);
        }
    }

private:
    static std::string at_path(std::string_view path, std::string_view why) {
        return std::string(path) + (path.empty() ? "" : ": ") + std::string(why);
    }

    template <class Model>
    auto decode() const {
        return json_ ? kube::json::decode<Model>(part_.text) : kube::yaml::decode<Model>(part_);
    }

    void warn(const kube::list<kube::strict_issue>& issues) {
        for (const auto& issue : issues) {
            out_->warning(message(issue));
        }
    }

    /// @param names what the items are that do not say it.
    void load_items(const core::list& list, const type_meta& names) {
        for (std::size_t i = 0; i != list.items.size(); ++i) {
            const std::string path = "items[" + std::to_string(i) + "]";
            if (list.items[i].has_value()) {
                load_item(list.items[i].text(), path, names);
            } else {
                out_->error(at_, at_path(path, reason(kube::object_errc::missing_kind)));
            }
        }
    }

    void load_item(std::string_view text, const std::string& path, const type_meta& names) {
        auto named = kube::json::decode<type_meta>(text);
        std::string completed;
        if (named && named->kind.empty() && !names.kind.empty() && text.starts_with('{')) {
            const bool has_members = text.find_first_not_of(" \t\r\n", 1) != text.rfind('}');
            completed = "{\"apiVersion\":\"" + names.api_version + "\",\"kind\":\"" + names.kind + "\"";
            completed += has_members ? "," : "";
            completed += text.substr(1);
            text = completed;
            named = names;
        }
        kube::list<kube::strict_issue> issues;
        auto item = reader<object>::json(text, issues);
        if (item && std::holds_alternative<core::list>(*item)) {
            out_->error(at_, path + ": a list within a list");
        } else if (item) {
            warn(issues);
            (*take_)(*std::move(item), at_);
        } else if (item.error().code == kube::object_errc::unknown_kind && named) {
            pass_over(*named, path);
        } else {
            const std::string& within = item.error().path;
            out_->error(at_, at_path(path + (within.empty() ? "" : ".") + within, reason_of(item.error())));
        }
    }

    void refuse(const kube::object_error& error) {
        if (error.code == kube::object_errc::unknown_kind) {
            if (const auto names = decode<type_meta>(); names && !load_typed_list(*names)) {
                pass_over(*names, "");
            }
            return;
        }
        if (error.line != 0) {
            at_.line = json_ ? part_.line + error.line - 1 : error.line;
        }
        out_->error(at_, at_path(error.path, reason_of(error)));
    }

    /// A list of one kind, such as PodList, whose items need not say what they are.
    bool load_typed_list(const type_meta& names) {
        const std::string_view kind = names.kind;
        if (!kind.ends_with("List") || !is_served(names.api_version, kind.substr(0, kind.size() - 4))) {
            return false;
        }
        type_meta item = names;
        item.kind.resize(kind.size() - 4);
        if (const auto list = decode<core::list>()) {
            load_items(*list, item);
        } else {
            out_->error(at_, at_path(list.error().path, reason_of(list.error())));
        }
        return true;
    }

    /// Answers for kinds without a model: those that Kubernetes serves are passed over, the others are errors.
    void pass_over(const type_meta& names, std::string_view path) {
        const std::string kind = "kind \"" + names.kind + "\" in version \"" + names.api_version + "\"";
        if (is_served(names.api_version, names.kind)) {
            out_->note(at_, at_path(path, "passed over: " + kind));
        } else {
            out_->error(at_, at_path(path, "no matches for " + kind));
        }
    }

    place at_;
    kube::yaml::stream_part part_;
    bool json_;
    report* out_;
    const taker* take_;
};

}  // namespace

void read_manifest(std::string_view file, std::string_view text, report& out,
                   const std::function<void(object&&, const place&)>& take) {
    kube::yaml::document_reader documents(text);
    std::size_t number = 0;
    while (const auto part = documents.next()) {
        if (part->bad_separator) {
            const auto error = kube::yaml::read(*part).error();
            out.error(place{file, ++number, part->line},
                      message(error, part->text) + "; what stands before it is lost");
            continue;
        }
        const std::size_t skipped = leading_lines(part->text);
        if (skipped == std::string_view::npos) {
            continue;
        }
        const place at{file, ++number, part->line + skipped};
        document_loader(at, *part, out, take).load();
    }
}

}  // namespace quickstart
