// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <kube/api/meta/v1/status.hpp>
#include <kube/api/meta/v1/watch_event.hpp>
#include <kube/json/decode.hpp>
#include <kube/json/value_cutter.hpp>

namespace kube::inline v0_1::json {

/// What happened to the object of an event. Answers for watch.EventType.
enum class watch_event_type : std::uint8_t {
    added,
    modified,
    deleted,
    bookmark,  ///< nothing: the object has a resourceVersion alone
    error,     ///< the watch is over; `status` says why
};

/// One event of a watch.
template <class Item>
struct watch_event {
    watch_event_type type{};
    Item object{};                   ///< empty for an error
    api::meta::v1::status status{};  ///< of an error alone
};

namespace detail {

inline std::optional<watch_event_type> to_watch_event_type(std::string_view text) noexcept {
    constexpr std::string_view names[] = {"ADDED", "MODIFIED", "DELETED", "BOOKMARK", "ERROR"};
    for (std::size_t i = 0; i != std::size(names); ++i) {
        if (names[i] == text) {
            return static_cast<watch_event_type>(i);
        }
    }
    return std::nullopt;
}

}  // namespace detail

/// Reads the events of a watch, which follow each other and come in chunks of any size, as `list_reader` reads items.
/// An event of another type, or without an object, is an error, as it is for client-go.
template <class Item>
class watch_reader {
public:
    explicit watch_reader(stream_limits limits = {}) : cutter_(limits) {}
    watch_reader(const watch_reader&) = delete;
    watch_reader& operator=(const watch_reader&) = delete;

    /// The next chunk; it stays where it is until `next` has returned null.
    void write(std::string_view chunk) {
        if (!error_) {
            chunks_.write(chunk);
        }
    }

    /// The next event, to be used or moved from until the next call. Null where more text is needed, and after an
    /// error.
    [[nodiscard]] watch_event<Item>* next() {
        using enum detail::value_cutter::state;
        while (!error_ && (inside_ ? !chunks_.rest().empty() : chunks_.skip_spaces())) {
            if (!std::exchange(inside_, true)) {
                offset_ = chunks_.offset();
                line_ = chunks_.line();
                cutter_.start(max_json_depth);
            }
            const detail::value_cutter::state state = chunks_.take_value(cutter_);
            if (state == too_deep || state == too_large) {
                fail({.code = state == too_deep ? object_errc::too_deep : object_errc::too_large, .path = {}});
            } else if (state == whole) {
                inside_ = false;
                if (decode_event()) {
                    return &event_;
                }
            }
        }
        return nullptr;
    }

    /// Told that no more text comes: whether the last event was whole, and there was no error.
    [[nodiscard]] result<void, object_error> finish() {
        if (!error_ && inside_) {
            const auto partial = check_json(cutter_.text());
            fail(partial ? object_error{.code = object_errc::expected_object, .path = {}, .line = 1}
                         : detail::syntax_at(partial.error(), cutter_.text()));
        }
        if (error_) {
            return unexpected(*error_);
        }
        return {};
    }

    /// Why there is nothing more, with its place in the stream; null while there is no error.
    [[nodiscard]] const object_error* error() const noexcept { return error_ ? &*error_ : nullptr; }

private:
    bool decode_event() {
        const std::string_view text = cutter_.text();
        const auto frame = decode_document<api::meta::v1::watch_event>(text);
        if (!frame) {
            return fail(frame.error());
        }
        const std::string_view object = (*frame)->object.text();
        const auto type = detail::to_watch_event_type((*frame)->type);
        if (!type) {
            object_error error{.code = object_errc::syntax, .path = "type", .line = 1};
            error.words = "got invalid watch event type: " + std::string((*frame)->type);
            return fail(static_cast<object_error&&>(error));
        }
        if (object.empty()) {
            return fail({.code = object_errc::expected_object, .path = "object", .line = 1});
        }
        event_.type = *type;
        result<void, object_error> done;
        if (*type == watch_event_type::error) {
            event_.object = Item{};
            done = decode_into(event_.status, object);
        } else {
            event_.status = {};
            done = decode_into(event_.object, object);
        }
        if (done) {
            return true;
        }
        const auto before = static_cast<std::size_t>(object.data() - text.data());
        return fail(detail::in_stream(std::move(done).error(), "object", before, detail::line_at(text, before)));
    }
    bool fail(object_error error) {
        error_ = detail::in_stream(static_cast<object_error&&>(error), {}, offset_, line_);
        return false;
    }

    detail::text_chunks chunks_;
    detail::value_cutter cutter_;
    bool inside_ = false;  ///< of an event
    std::size_t offset_ = 0;
    std::size_t line_ = 1;
    watch_event<Item> event_{};
    std::optional<object_error> error_;
};

}  // namespace kube::inline v0_1::json
