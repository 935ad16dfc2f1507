// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/base/expected.hpp>
#include <kube/yaml/base64.hpp>
#include <kube/yaml/document.hpp>
#include <kube/yaml/doubles.hpp>
#include <kube/yaml/error.hpp>
#include <kube/yaml/event.hpp>
#include <kube/yaml/number.hpp>
#include <kube/yaml/scalar.hpp>
#include <kube/yaml/unicode.hpp>

namespace kube::inline v0_1::yaml {

namespace detail {

/// Makes a document of events, in the order in which Kubernetes' library does it: that order decides which of several
/// equal keys wins, and when aliases are too many.
class composer {
public:
    composer(event_list events, const options& how) : how_(how) { out_.source_ = std::move(events); }

    result<document, error> run() {
        if (out_.source_.events.empty()) {
            return std::move(out_);
        }
        bool going = start(0);
        while (going && !frames_.empty()) {
            going = step();
        }
        if (!going) {
            return unexpected(error_);
        }
        return std::move(out_);
    }

private:
    enum class frame_kind : std::uint8_t { array, object, merged_object, merge_list, alias };

    struct frame {
        frame_kind kind;
        bool has_key = false;
        std::uint32_t event;     // of the array, object or alias
        std::uint32_t at;        // next event; of a merge list: how many of `merges_` are left
        std::uint32_t base = 0;  // where its children start in `open_`, or in `merges_`
        value key = {};          // holds the `key_*` members of the next child
    };

    const event& event_at(std::uint32_t i) const noexcept { return out_.source_.events[i]; }
    std::uint32_t after(std::uint32_t i) const noexcept {
        const event& e = event_at(i);
        return (e.kind == event_kind::array || e.kind == event_kind::object ? e.target : i) + 1;
    }

    bool fail(error_code code, std::uint32_t at) noexcept {
        error_ = error_at(code, event_at(at));
        return false;
    }

    bool count_node(std::uint32_t at) noexcept {
        return budget_.take(alias_depth_ != 0) || fail(error_code::excessive_aliasing, at);
    }

    bool step() {
        frame& f = frames_.back();
        switch (f.kind) {
        case frame_kind::array:
            if (event_at(f.at).kind == event_kind::end) {
                return close_array();
            }
            return start(std::exchange(f.at, after(f.at)));
        case frame_kind::object:
        case frame_kind::merged_object:
            if (f.has_key) {
                return start(std::exchange(f.at, after(f.at)));
            }
            if (event_at(f.at).kind == event_kind::end) {
                return f.kind == frame_kind::object ? close_object() : close_merged();
            }
            if (is_merge(event_at(f.at))) {
                const std::uint32_t from = f.at + 1;
                f.at = after(from);
                return merge(from);
            }
            return start(std::exchange(f.at, after(f.at)));
        case frame_kind::merge_list: {
            if (f.at == f.base) {
                frames_.pop_back();
                return true;
            }
            const std::uint32_t from = merges_[--f.at];
            merges_.resize(f.at);
            return merge_one(from);
        }
        case frame_kind::alias: break;
        }
        return false;
    }

    bool start(std::uint32_t at) {
        if (!count_node(at)) {
            return false;
        }
        const event& e = event_at(at);
        switch (e.kind) {
        case event_kind::scalar: return scalar_value(at);
        case event_kind::alias: return open_alias(at) && start(e.target);
        default: return open(at, e.kind == event_kind::array ? frame_kind::array : frame_kind::object);
        }
    }
    bool open_alias(std::uint32_t at) {
        active_.resize(out_.source_.events.size());
        if (active_[at]) {
            return fail(error_code::recursive_anchor, at);
        }
        active_[at] = true;
        ++alias_depth_;
        frames_.push_back({.kind = frame_kind::alias, .event = at, .at = 0});
        return true;
    }

    bool open(std::uint32_t at, frame_kind kind) {
        if (kind != frame_kind::merged_object && ++depth_ > how_.limit.max_depth) {
            return fail(error_code::too_deep, at);
        }
        frames_.push_back({.kind = kind, .event = at, .at = at + 1, .base = static_cast<std::uint32_t>(open_.size())});
        return true;
    }

    bool is_merge(const event& e) const noexcept {
        return e.kind == event_kind::scalar && (e.implicit || e.tag == scalar_tag::merge) &&
               out_.source_.value(e) == "<<";
    }

    bool merge(std::uint32_t from) {
        if (event_at(from).kind != event_kind::array) {
            return merge_one(from);
        }
        // Later elements are merged first, so that earlier ones win.
        const auto base = static_cast<std::uint32_t>(merges_.size());
        for (std::uint32_t i = from + 1; event_at(i).kind != event_kind::end; i = after(i)) {
            merges_.push_back(i);
        }
        frames_.push_back({.kind = frame_kind::merge_list,
                           .event = from,
                           .at = static_cast<std::uint32_t>(merges_.size()),
                           .base = base});
        return true;
    }

    bool merge_one(std::uint32_t from) {
        const event& e = event_at(from);
        const std::uint32_t target = e.kind == event_kind::alias ? e.target : from;
        if (event_at(target).kind != event_kind::object) {
            return fail(error_code::bad_merge, from);
        }
        if (!count_node(from)) {
            return false;
        }
        if (e.kind == event_kind::alias && (!open_alias(from) || !count_node(target))) {
            return false;
        }
        return open(target, frame_kind::merged_object);
    }

    bool scalar_value(std::uint32_t at) {
        const event& e = event_at(at);
        if (alias_depth_ != 0) {
            alias_text_ += e.size;
            if (alias_text_ > how_.limit.max_alias_text_bytes) {
                return fail(error_code::excessive_aliasing, at);
            }
        }
        value v;
        v.event = at;
        const scalar resolved = resolve_scalar(out_.source_.value(e), e.tag);
        switch (resolved.kind) {
        case scalar_kind::invalid: return fail(error_code::bad_tagged_value, at);
        case scalar_kind::null: v.kind = value_kind::null; break;
        case scalar_kind::boolean:
            v.kind = value_kind::boolean;
            v.boolean = resolved.boolean;
            break;
        case scalar_kind::integer:
            v.kind = value_kind::integer;
            v.integer = resolved.integer;
            break;
        case scalar_kind::uinteger:
            v.kind = value_kind::uinteger;
            v.uinteger = resolved.uinteger;
            break;
        case scalar_kind::floating:
            v.kind = value_kind::floating;
            v.floating = resolved.floating;
            break;
        case scalar_kind::string:
        case scalar_kind::timestamp:
            v.kind = value_kind::string;
            v.text = {e.begin, e.size};
            if (e.tag == scalar_tag::binary) {
                std::string bytes;
                if (!decode_base64(out_.source_.value(e), bytes)) {
                    return fail(error_code::bad_base64, at);
                }
                std::string valid;
                append_valid_utf8(valid, bytes);
                if (!append_text(valid, at)) {
                    return false;
                }
                v.text = {static_cast<std::uint32_t>(out_.source_.text.size() - valid.size()),
                          static_cast<std::uint32_t>(valid.size())};
            }
            break;
        }
        return deliver(v);
    }

    bool append_text(std::string_view text, std::uint32_t at) {
        if (text.size() >= (std::numeric_limits<std::uint32_t>::max)() - out_.source_.text.size()) {
            return fail(error_code::too_large, at);
        }
        out_.source_.text += text;
        return true;
    }

    void close_aliases() noexcept {
        while (!frames_.empty() && frames_.back().kind == frame_kind::alias) {
            active_[frames_.back().event] = false;
            --alias_depth_;
            frames_.pop_back();
        }
    }

    /// Hands a finished value to whatever asked for it.
    bool deliver(value& v) {
        close_aliases();
        if (frames_.empty()) {
            out_.root_ = push(v);
            return true;
        }
        frame& f = frames_.back();
        if (f.kind == frame_kind::array) {
            open_.push_back(push(v));
        } else if (!f.has_key) {
            return take_key(f, v);
        } else {
            v.key_kind = f.key.key_kind;
            v.key_event = f.key.key_event;
            v.key_begin = f.key.key_begin;
            v.key_size = f.key.key_size;
            f.has_key = false;
            open_.push_back(push(v));
        }
        return true;
    }

    std::uint32_t push(const value& v) {
        out_.values_.push_back(v);
        return static_cast<std::uint32_t>(out_.values_.size() - 1);
    }

    /// A key becomes text, as in JSON.
    bool take_key(frame& f, const value& v) {
        f.has_key = true;
        f.key.key_event = v.event;
        f.key.key_kind = v.kind;
        f.key.key_begin = static_cast<std::uint32_t>(out_.source_.text.size());
        if (v.kind == value_kind::array || v.kind == value_kind::object) {
            return fail(error_code::bad_key, v.event);
        }
        if (v.kind == value_kind::string) {
            f.key.key_begin = v.text.begin;
            f.key.key_size = v.text.size;
            return true;
        }
        const number_text number = v.kind == value_kind::integer    ? number_text::of_integer(v.integer)
                                   : v.kind == value_kind::uinteger ? number_text::of_integer(v.uinteger)
                                   : v.kind == value_kind::floating ? number_text::general32(v.floating)
                                                                    : number_text();
        const std::string_view text = v.kind == value_kind::null      ? "null"
                                      : v.kind != value_kind::boolean ? number.view()
                                      : v.boolean                     ? "true"
                                                                      : "false";
        f.key.key_size = static_cast<std::uint32_t>(text.size());
        return append_text(text, v.event);
    }

    bool close_array() {
        value v;
        v.kind = value_kind::array;
        return close(v);
    }

    bool close_merged() {
        frames_.pop_back();
        close_aliases();
        return true;
    }

    bool close_object() {
        value v;
        v.kind = value_kind::object;
        const std::uint32_t base = frames_.back().base;
        for (std::size_t i = base; i < open_.size(); ++i) {
            const value& member = out_.values_[open_[i]];
            if (member.key_kind == value_kind::null || member.key_kind == value_kind::uinteger) {
                v.bad_key = true;
                v.text.size = member.key_event;
            }
        }
        const auto text = [this](std::uint32_t i) { return key_text(i); };
        const auto compare_type = [this](std::uint32_t a, std::uint32_t b) { return compare_key_type(a, b); };
        const auto may_drop = [this](std::uint32_t, std::uint32_t later) {
            return !how_.strict || fail(error_code::duplicate_key, out_.values_[later].key_event);
        };
        return doubles_.drop(open_, base, text, compare_type, may_drop) && close(v);
    }

    /// Ends the innermost array or object; its children are what stands in `open_` from its base.
    bool close(value& v) {
        const frame f = frames_.back();
        frames_.pop_back();
        --depth_;
        v.event = f.event;
        v.text.begin = no_value;
        while (open_.size() > f.base) {
            out_.values_[open_.back()].next = v.text.begin;
            v.text.begin = open_.back();
            open_.pop_back();
        }
        return deliver(v);
    }

    std::string_view key_text(std::uint32_t i) const noexcept {
        const value& v = out_.values_[i];
        return out_.slice(v.key_begin, v.key_size);
    }

    /// Orders keys of equal text by what they were: 1, 1.0 and "1" are three keys until they become text.
    int compare_key_type(std::uint32_t a, std::uint32_t b) const {
        const value& left = out_.values_[a];
        const value& right = out_.values_[b];
        if (left.key_kind != right.key_kind) {
            return left.key_kind < right.key_kind ? -1 : 1;
        }
        if (left.key_kind != value_kind::floating) {
            return 0;
        }
        const auto number = [this](std::uint32_t at) {
            const event& e = event_at(at);
            return resolve_scalar(out_.source_.value(e), e.tag).floating;
        };
        const double x = number(left.key_event);
        const double y = number(right.key_event);
        if (x != x || y != y) {  // "not a number" is never the same key
            return a < b ? -1 : 1;
        }
        return x < y ? -1 : x > y ? 1 : 0;
    }

    options how_;
    document out_;
    error error_;
    std::vector<frame> frames_;
    std::vector<std::uint32_t> open_;    // finished children of the arrays and objects that are open
    std::vector<std::uint32_t> merges_;  // what `<<: [...]` still has to merge
    double_remover doubles_;
    std::vector<bool> active_;  // aliases that are being replaced
    alias_budget budget_;
    std::uint64_t alias_text_ = 0;
    std::uint32_t alias_depth_ = 0;
    std::uint32_t depth_ = 0;
};

}  // namespace detail

/// Resolves the aliases, merges and doubled keys of a document. Linear in the nodes, also those that aliases repeat,
/// but for n log n in the members of an object.
inline result<document, error> compose(event_list events, const options& how = {}) {
    return detail::composer(std::move(events), how).run();
}

}  // namespace kube::inline v0_1::yaml
