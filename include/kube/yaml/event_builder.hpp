// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/yaml/error.hpp>
#include <kube/yaml/event.hpp>
#include <kube/yaml/scanner.hpp>
#include <kube/yaml/token.hpp>

namespace kube::inline v0_1::yaml::detail {

inline scalar_tag tag_of(std::string_view text) noexcept {
    constexpr std::string_view prefix = "tag:yaml.org,2002:";
    if (!text.starts_with(prefix)) {
        return scalar_tag::other;
    }
    text.remove_prefix(prefix.size());
    constexpr struct {
        std::string_view name;
        scalar_tag tag;
    } tags[] = {
        {"str", scalar_tag::str},        {"bool", scalar_tag::boolean}, {"int", scalar_tag::integer},
        {"float", scalar_tag::floating}, {"null", scalar_tag::null},    {"timestamp", scalar_tag::timestamp},
        {"binary", scalar_tag::binary},  {"merge", scalar_tag::merge},
    };
    for (const auto& known : tags) {
        if (known.name == text) {
            return known.tag;
        }
    }
    return scalar_tag::other;
}

/// Makes events of what the parser finds, within the limits: places, anchors, tags, errors.
class event_builder {
protected:
    /// What stands before a node's value.
    struct properties {
        token at = {};  // where the node starts
        token anchor = {};
        token tag_at = {};
        scalar_tag tag = scalar_tag::none;
        bool bare = false;  // the tag is `!`
    };

    event_builder(std::string_view text, const options& how) : text_(text), how_(how), scan_(text, how.final_newline) {}

    bool fits() noexcept {
        if (text_.size() > how_.limit.max_document_bytes ||
            text_.size() >= (std::numeric_limits<std::uint32_t>::max)()) {
            error_ = {.code = error_code::too_large, .line = 1, .column = 1};
            return false;
        }
        return true;
    }

    bool fail(const char* problem, const token& at) noexcept {
        error_ = error_at(error_code::parse, place(at.line, at.column, at.at));
        error_.problem = problem;
        return false;
    }

    /// The error of the parser, or that of the scanner.
    error why() noexcept {
        if (error_.code != error_code::none) {
            return error_;
        }
        const scanner::failure& wrong = scan_.failed();
        error made = error_at(wrong.code, place(wrong.at.line, wrong.at.column, wrong.at.at));
        made.problem = wrong.problem;
        if (wrong.code == error_code::encoding && wrong.problem == nullptr) {
            made.code = error_code::too_large;
        } else if (wrong.code == error_code::encoding) {
            made.offset = scan_.source().problem_offset();
            made.offset = made.offset < text_.size() ? made.offset : text_.size();
            made.line = 1;
            made.column = 1;
            for (const char c : text_.substr(0, made.offset)) {
                made.column = c == '\n' ? 1 : made.column + 1;
                made.line += c == '\n' ? 1 : 0;
            }
        }
        return made;
    }

    /// The events; what was scanned behind the document is not kept.
    event_list take() {
        out_.text = std::move(scan_.text());
        out_.text.resize(used_);
        return std::move(out_);
    }

    /// False if the handle has a prefix already.
    bool add_prefix(std::string_view handle, std::string_view prefix) {
        return prefixes_.emplace(handle, prefix).second;
    }

    /// False where the tag's handle is not known.
    bool resolve_tag(properties& has) {
        const std::string_view handle = scan_.handle(has.tag_at);
        const std::string_view rest = scan_.rest(has.tag_at);
        const auto found = prefixes_.find(handle);
        std::string whole;
        if (found != prefixes_.end()) {
            whole = found->second;
        } else if (handle == "!") {
            whole = handle;
        } else if (handle == "!!") {
            whole = "tag:yaml.org,2002:";
        } else if (!handle.empty()) {
            return false;
        }
        whole += rest;
        has.bare = whole == "!";
        has.tag = tag_of(whole);
        return true;
    }

    bool scalar(const properties& has, const token& written) {
        event e = place(has.at.line, has.at.column, has.at.at);
        if (written.size > how_.limit.max_scalar_bytes) {
            error_ = error_at(error_code::too_large, e);
            return false;
        }
        e.tag = has.tag == scalar_tag::none && !written.plain ? scalar_tag::str : has.tag;
        e.implicit = has.bare || e.tag == scalar_tag::none;
        e.begin = written.begin;
        e.size = written.size;
        used_ = std::size_t{written.begin} + written.size;
        set_anchor(has);
        out_.events.push_back(e);
        return true;
    }
    /// A scalar of which only an anchor or a tag is there.
    bool empty_scalar(const properties& has) {
        event e = place(has.at.line, has.at.column, has.at.at);
        e.tag = has.tag;
        e.implicit = has.tag == scalar_tag::none;
        set_anchor(has);
        out_.events.push_back(e);
        return true;
    }
    /// A scalar of which nothing is there, at a token or behind it.
    bool no_value(const token& t, bool behind = false) {
        const std::uint32_t width = behind ? t.width : 0;
        event e = place(t.line, t.column + width, t.at + width);
        e.implicit = true;
        out_.events.push_back(e);
        return true;
    }

    bool alias(const token& t) {
        event e = place(t.line, t.column, t.at);
        const auto found = anchors_.find(scan_.name(t));
        if (found == anchors_.end()) {
            error_ = error_at(error_code::unknown_anchor, e);
            return false;
        }
        e.kind = event_kind::alias;
        e.target = found->second;
        out_.events.push_back(e);
        return true;
    }

    bool open_node(const properties& has, event_kind kind) {
        event e = place(has.at.line, has.at.column, has.at.at);
        if (open_.size() >= how_.limit.max_depth) {
            error_ = error_at(error_code::too_deep, e);
            return false;
        }
        e.kind = kind;
        set_anchor(has);
        open_.push_back(static_cast<std::uint32_t>(out_.events.size()));
        out_.events.push_back(e);
        return true;
    }
    bool close(const token& t) {
        event e = place(t.line, t.column, t.at);
        e.kind = event_kind::end;
        out_.events[open_.back()].target = static_cast<std::uint32_t>(out_.events.size());
        open_.pop_back();
        out_.events.push_back(e);
        return true;
    }

private:
    event place(std::uint32_t line, std::uint32_t column, std::uint32_t at) noexcept {
        event e;
        e.line = line + 1;
        e.column = column + 1;
        const std::size_t offset = scan_.source().offset_of(at);
        e.offset = static_cast<std::uint32_t>(offset < text_.size() ? offset : text_.size());
        return e;
    }

    void set_anchor(const properties& has) {
        if (has.anchor.size != 0) {
            anchors_.insert_or_assign(std::string(scan_.name(has.anchor)),
                                      static_cast<std::uint32_t>(out_.events.size()));
        }
    }

    std::string_view text_;
    options how_;

protected:
    scanner scan_;

private:
    event_list out_;
    error error_;
    std::map<std::string, std::uint32_t, std::less<>> anchors_;
    std::map<std::string, std::string, std::less<>> prefixes_;  // of %TAG directives
    std::vector<std::uint32_t> open_;
    std::size_t used_ = 0;  // bytes of the scanner's text that events have
};

}  // namespace kube::inline v0_1::yaml::detail
