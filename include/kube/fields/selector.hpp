// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <new>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/list.hpp>
#include <kube/fields/parser.hpp>
#include <kube/fields/selector_buffer.hpp>
#include <kube/fields/selector_view.hpp>

namespace kube::inline v0_1 {

/// A field selector that owns its requirements, in one allocation; none for everything and nothing.
/// Converts to field_selector_view, by which it is matched; the view lasts as long as the selector is neither changed,
/// moved nor destroyed.
class field_selector {
public:
    using error_type = field_selector_error;

    field_selector() noexcept = default;
    /// A copy of all that `view` refers to.
    explicit field_selector(field_selector_view view) : nothing_(view.selects_nothing()) { copy(view); }
    field_selector(const field_selector& other) : field_selector(other.view()) {}
    field_selector(field_selector&& other) noexcept { swap(other); }
    field_selector& operator=(const field_selector& other) {
        field_selector copied(other);
        swap(copied);
        return *this;
    }
    field_selector& operator=(field_selector&& other) noexcept {
        field_selector taken(static_cast<field_selector&&>(other));
        swap(taken);
        return *this;
    }
    ~field_selector() { ::operator delete(block_); }

    [[nodiscard]] static field_selector everything() noexcept { return {}; }
    [[nodiscard]] static field_selector nothing() { return field_selector(field_selector_view::nothing()); }

    [[nodiscard]] field_selector_view view() const noexcept {
        return nothing_ ? field_selector_view::nothing()
                        : field_selector_view(list_view<field_requirement>(block_, count_));
    }
    operator field_selector_view() const noexcept { return view(); }

    [[nodiscard]] bool empty() const noexcept { return view().empty(); }
    [[nodiscard]] bool selects_nothing() const noexcept { return nothing_; }
    [[nodiscard]] list_view<field_requirement> requirements() const noexcept { return {block_, count_}; }
    template <label_map M>
    [[nodiscard]] bool matches(const M& fields) const {
        return view().matches(fields);
    }
    [[nodiscard]] found_label requires_exact_match(std::string_view field) const noexcept {
        return view().requires_exact_match(field);
    }

    void swap(field_selector& other) noexcept {
        const auto exchange = [](auto& a, auto& b) {
            const auto kept = a;
            a = b;
            b = kept;
        };
        exchange(block_, other.block_);
        exchange(count_, other.count_);
        exchange(nothing_, other.nothing_);
    }

    friend bool operator==(const field_selector& a, const field_selector& b) noexcept { return a.view() == b.view(); }
    friend bool operator==(const field_selector& a, field_selector_view b) noexcept { return a.view() == b; }

private:
    /// The block holds requirements, then all characters.
    void copy(field_selector_view view) {
        const std::size_t count = view.requirements().size();
        if (count == 0) {
            return;
        }
        std::size_t bytes = 0;
        for (const field_requirement& term : view.requirements()) {
            bytes += term.field.size() + term.value.size();
        }
        block_ = static_cast<field_requirement*>(::operator new(count * sizeof(field_requirement) + bytes));
        count_ = count;
        void* const after = block_ + count;
        auto* text_at = static_cast<char*>(after);
        const auto keep = [&text_at](std::string_view text) {
            const std::string_view kept(text_at, text.size());
            text.copy(text_at, text.size());
            text_at += text.size();
            return kept;
        };
        field_requirement* to = block_;
        for (const field_requirement& term : view.requirements()) {
            const std::string_view field = keep(term.field);
            ::new (static_cast<void*>(to++)) field_requirement{field, term.operator_, keep(term.value)};
        }
    }

    field_requirement* block_ = nullptr;
    std::size_t count_ = 0;
    bool nothing_ = false;
};

namespace detail {

/// Allocated room for the terms of a field selector of any length.
class field_selector_scratch {
public:
    field_selector_scratch(std::size_t room, std::size_t text_room)
        : block_(::operator new(room * (sizeof(field_requirement) + sizeof(std::string_view)) + text_room)) {
        auto* const requirements = static_cast<field_requirement*>(block_);
        void* const after = requirements + room;
        auto* const terms = static_cast<std::string_view*>(after);
        for (std::size_t i = 0; i != room; ++i) {
            ::new (static_cast<void*>(requirements + i)) field_requirement;
            ::new (static_cast<void*>(terms + i)) std::string_view;
        }
        void* const last = terms + room;
        storage_ = {requirements, terms, room, static_cast<char*>(last), text_room};
    }
    field_selector_scratch(const field_selector_scratch&) = delete;
    field_selector_scratch& operator=(const field_selector_scratch&) = delete;
    ~field_selector_scratch() { ::operator delete(block_); }

    [[nodiscard]] field_selector_storage storage() const noexcept { return storage_; }

private:
    void* block_;
    field_selector_storage storage_{};
};

}  // namespace detail

/// Reads a field selector as fields.ParseSelector does; what kubectl's --field-selector takes. O(n log n) in the length
/// of the text; one allocation where it is short.
[[nodiscard]] inline result<field_selector> parse_field_selector(std::string_view text) {
    constexpr std::size_t few = 8;
    constexpr std::size_t few_bytes = 256;
    if (text.size() > max_field_selector_length) {
        return unexpected(
            field_selector_error{field_selector_errc::too_long, max_field_selector_length, max_field_selector_length});
    }
    const std::size_t room = detail::field_selector_room(text);
    const std::size_t text_room = detail::field_selector_text_room(text);
    if (room <= few && text_room <= few_bytes) {
        field_selector_buffer<few, few_bytes> buffer;
        return buffer.parse(text).transform([](field_selector_view read) { return field_selector(read); });
    }
    detail::field_selector_scratch scratch(room, text_room);
    detail::field_selector_parser parser(text, scratch.storage());
    if (const field_selector_error error = parser.parse(); error.code != field_selector_errc::none) {
        return unexpected(error);
    }
    return field_selector(field_selector_view(parser.requirements()));
}

}  // namespace kube::inline v0_1
