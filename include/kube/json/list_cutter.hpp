// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <kube/api/meta/v1/partial_object_metadata.hpp>
#include <kube/codec/unescape.hpp>
#include <kube/json/decode.hpp>
#include <kube/json/value_cutter.hpp>

namespace kube::inline v0_1::json {

/// Cuts a list of objects, which comes in chunks of any size, into the texts of its items. Keeps one item, and what
/// stands beside the items. `list_reader` decodes the items too; this is for those who decode in a way of their own.
class list_cutter {
public:
    explicit list_cutter(stream_limits limits = {}) : limits_(limits), cutter_(limits) {}
    list_cutter(const list_cutter&) = delete;
    list_cutter& operator=(const list_cutter&) = delete;

    /// The next chunk of the list; it stays where it is until `next` has returned nothing.
    void write(std::string_view chunk) {
        if (!error_) {
            chunks_.write(chunk);
        }
    }

    /// The text of the next item, until the next call of this or of `write`; it need not be valid JSON. Nothing where
    /// more of the list is needed, at its end, and after an error.
    [[nodiscard]] std::optional<std::string_view> next() {
        while (!error_ && !chunks_.rest().empty()) {
            if (place_ > place::end) {
                const place taken = place_;
                if (take_value() && taken == place::item_text) {
                    return cutter_.text();
                }
            } else if (chunks_.skip_spaces()) {
                step(chunks_.rest().front());
            }
        }
        return std::nullopt;
    }

    /// Told that no more text comes: whether the list was whole and well-formed.
    [[nodiscard]] result<void, object_error> finish() {
        if (!error_ && place_ == place::document_text && cutter_.end() == detail::value_cutter::state::whole) {
            end_document();
        }
        if (!error_ && place_ > place::end) {
            const auto partial = check_json(cutter_.text());
            fail(partial ? object_error{.code = object_errc::syntax, .path = {}, .offset = cutter_.text().size()}
                         : detail::syntax_at(partial.error(), cutter_.text()));
        } else if (!error_ && place_ != place::end) {
            refuse_here();
        }
        if (error_) {
            return unexpected(*error_);
        }
        return {};
    }

    /// Why there is nothing more; null while there is no error.
    [[nodiscard]] const object_error* error() const noexcept { return error_ ? &*error_ : nullptr; }
    /// The items so far.
    [[nodiscard]] std::size_t count() const noexcept { return count_; }
    /// What the list says of itself, as far as it has been read; servers write it before the items.
    [[nodiscard]] const std::string& api_version() const noexcept { return head_.api_version; }
    [[nodiscard]] const std::string& kind() const noexcept { return head_.kind; }
    [[nodiscard]] const api::meta::v1::list_meta& metadata() const noexcept { return head_.metadata; }

    /// Ends the list for an error in the text of the last item, which gets its place in the list.
    void fail_item(object_error&& in_item) {
        fail(static_cast<object_error&&>(in_item), "items[" + std::to_string(count_ - 1) + "]");
    }

private:
    enum class place : std::uint8_t {
        start,
        first_key,
        key,
        colon,
        member,
        after_member,
        first_item,
        item,
        after_item,
        end,
        // Within a value that is cut out:
        document_text,
        key_text,
        member_text,
        item_text,
    };

    /// What c begins, which is no space.
    void step(char c) {
        switch (place_) {
        case place::start: return c == '{' ? pass(place::first_key) : begin(place::document_text, 0);
        case place::first_key:
        case place::key:
            if (c == '"') {
                return begin(place::key_text, 1);
            }
            return c == '}' && place_ == place::first_key ? pass(place::end) : refuse_here();
        case place::colon: return c == ':' ? pass(place::member) : refuse_here();
        case place::member:
            if (name_ == "items" && has_items_) {
                object_error twice{
                    .code = object_errc::syntax, .path = {}, .words = "the items of a stream stand twice"};
                return fail(static_cast<object_error&&>(twice), name_, chunks_.offset(), chunks_.line());
            }
            has_items_ = has_items_ || (name_ == "items" && c == '[');
            return name_ == "items" && c == '[' ? pass(place::first_item) : begin(place::member_text, 1);
        case place::after_member: return c == ',' ? pass(place::key) : c == '}' ? pass(place::end) : refuse_here();
        case place::first_item:
        case place::item:
            return c == ']' && place_ == place::first_item ? pass(place::after_member) : begin(place::item_text, 2);
        case place::after_item:
            return c == ',' ? pass(place::item) : c == ']' ? pass(place::after_member) : refuse_here();
        default: return refuse_here();
        }
    }
    void pass(place next) {
        chunks_.skip(1);
        place_ = next;
    }
    void begin(place text, std::uint32_t outer_depth) {
        place_ = text;
        value_offset_ = chunks_.offset();
        value_line_ = chunks_.line();
        cutter_.start(max_json_depth - outer_depth);
    }

    /// True where a value has ended.
    bool take_value() {
        switch (chunks_.take_value(cutter_)) {
        case detail::value_cutter::state::whole: break;
        case detail::value_cutter::state::too_deep: fail({.code = object_errc::too_deep, .path = {}}); return false;
        case detail::value_cutter::state::too_large: fail({.code = object_errc::too_large, .path = {}}); return false;
        default: return false;
        }
        switch (place_) {
        case place::document_text: end_document(); break;
        case place::key_text: end_key(); break;
        case place::member_text: end_member(); break;
        default:
            ++count_;
            place_ = place::after_item;
            if (cutter_.text().empty()) {  // a comma or the end stands where an item has to
                fail_item({.code = object_errc::syntax, .path = {}, .line = 1});
                return false;
            }
            break;
        }
        return true;
    }
    /// A document that is no object: null is an empty one.
    void end_document() {
        place_ = place::end;
        if (const auto checked = check_json(cutter_.text()); !checked) {
            fail(detail::syntax_at(checked.error(), cutter_.text()));
        } else if (cutter_.text() != "null") {
            fail({.code = object_errc::expected_object, .path = {}, .line = 1});
        }
    }
    void end_key() {
        place_ = place::colon;
        const std::string_view text = cutter_.text();
        if (const auto checked = check_json(text); !checked) {
            return fail(detail::syntax_at(checked.error(), text));
        }
        name_.clear();
        codec::append_unescaped(text.substr(1, text.size() - 2), name_);
    }
    void end_member() {
        place_ = place::after_member;
        const std::string_view text = cutter_.text();
        if (const auto checked = check_json(text); !checked) {
            return fail(detail::syntax_at(checked.error(), text));
        }
        if (name_ == "items") {
            return text == "null" ? void() : fail({.code = object_errc::expected_array, .path = {}, .line = 1}, name_);
        }
        if (name_ != "apiVersion" && name_ != "kind" && name_ != "metadata") {
            return;
        }
        std::string member = "{\"" + name_ + "\":";
        const std::size_t before = member.size();
        member += text;
        member += '}';
        if (auto alone = decode<decltype(head_)>(member); !alone) {
            object_error error = std::move(alone).error();
            const std::size_t at = error.offset < before ? 0 : error.offset - before;
            fail({.code = error.code, .path = {}, .offset = at, .line = detail::line_at(text, at)}, error.path);
            return;
        }
        // Into what is there already, so that what stands twice is merged as Go merges it.
        codec::builder merged(*codec::type_of<decltype(head_)>, &head_);
        detail::reader(merged, member, false).document();
    }

    void refuse_here() { fail({.code = object_errc::syntax, .path = {}}, {}, chunks_.offset(), chunks_.line()); }
    void fail(object_error&& in_value, std::string_view path = {}) {
        fail(static_cast<object_error&&>(in_value), path, value_offset_, value_line_);
    }
    void fail(object_error&& error, std::string_view path, std::size_t offset, std::size_t line) {
        error_ = detail::in_stream(static_cast<object_error&&>(error), path, offset, line);
    }

    stream_limits limits_;
    detail::text_chunks chunks_;
    detail::value_cutter cutter_;
    place place_ = place::start;
    std::size_t value_offset_ = 0;
    std::size_t value_line_ = 1;
    std::size_t count_ = 0;
    bool has_items_ = false;
    std::string name_;  ///< of the member
    api::meta::v1::partial_object_metadata_list head_;
    std::optional<object_error> error_;
};

}  // namespace kube::inline v0_1::json
