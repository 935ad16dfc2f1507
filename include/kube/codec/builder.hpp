// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <kube/base/arena.hpp>
#include <kube/base/list.hpp>
#include <kube/codec/assign.hpp>
#include <kube/codec/decode_options.hpp>
#include <kube/codec/expectation.hpp>
#include <kube/codec/frame.hpp>
#include <kube/codec/habits.hpp>
#include <kube/codec/key_order.hpp>
#include <kube/codec/leftovers.hpp>
#include <kube/codec/object_error.hpp>
#include <kube/codec/scratch.hpp>
#include <kube/codec/shared_values.hpp>
#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

/// Takes what a driver reads, in order, and fills an object from it. The driver does with a value what `expectation_of`
/// its type, or `enter`, says. Each function returns false when the object cannot take the value; `error()` then has the
/// reason and the path, the driver adds the place. Unknown fields are named in `issues` where that is given.
class builder {
public:
    /// @param memory keeps what borrowed values refer to; null for owning ones.
    /// @param issues null where nobody asks.
    builder(const type_info& type, void* target, arena* memory = nullptr, list<strict_issue>* issues = nullptr)
        : memory_(memory), issues_(issues), next_type_(&type), next_at_(target) {}

    [[nodiscard]] const object_error& error() const noexcept { return error_; }
    /// Of the document, or of the value behind the last key.
    [[nodiscard]] const type_info& next_type() const noexcept { return *next_type_; }
    /// Of the items of the innermost array.
    [[nodiscard]] const type_info& item_type() const noexcept { return *frames_.back().type->element; }
    /// Whether the innermost object or array is an object.
    [[nodiscard]] bool in_object() const noexcept { return frames_.back().type->shape >= shape::map; }
    /// Whether what stands again in the same words is kept once, if `again` is called before `begin`.
    [[nodiscard]] bool shares() const noexcept { return shares_; }
    /// The end of an object that stood before in the same words, and is taken over; null where it is to be read.
    /// @param text from an object or an array on; stays while this builder lives.
    [[gnu::noinline]] const char* again(std::string_view text) {
        // Where something is already, since its key stood before, what is made does not hang on the text alone.
        const bool member = next_type_ != nullptr && frames_.back().type->shape == shape::object;
        if (!member || !next_type_->borrowed || !detail::is_null(next_at_)) {
            return nullptr;
        }
        const bool boxed = next_type_->shape == shape::pointer;
        const auto* const known = boxed ? shared_.object(*next_type_->element, text) : nullptr;
        if (known == nullptr) {
            text_ = text.data();
            return nullptr;
        }
        std::memcpy(next_at_, &known->made, sizeof known->made);
        next_type_ = nullptr;
        return text.data() + known->text.size();
    }

    /// An object or an array.
    [[gnu::always_inline]] bool begin(char bracket) {
        const slot to = take_slot();
        const shape is = to.type->shape;
        if (is == shape::object && bracket == '{') {
            frames_.push_back({.type = to.type, .field = no_field, .at = to.at});
        } else if (bracket == '{' ? is != shape::map : is != shape::list && is != shape::bytes) {
            return fail(mismatch_of(*to.type));
        } else if (!begin_container(to)) {
            return false;
        }
        frames_.back().text = std::exchange(text_, nullptr);
        return true;
    }

    /// @param stable the text outlives the built object.
    [[gnu::always_inline]] expectation enter(std::string_view key, bool stable) {
        frame& top = frames_.back();
        if (top.type->shape == shape::object) [[likely]] {
            const std::uint32_t expected = habits_.of(*top.type, top.field).next;
            if (is_field(*top.type, expected, key)) [[likely]] {
                return enter_field(top, expected);
            }
        }
        return enter_elsewhere(key, stable);
    }

    /// @param text behind the object, where `again` has been called for it; as for `end_array`.
    bool end_object(const char* text = nullptr) {
        if (frames_.back().type->shape != shape::map) {
            if (frames_.back().text != nullptr) [[unlikely]] {
                keep_boxed(text);
            }
            frames_.pop_back();
            return true;
        }
        const std::uint32_t count = frames_.back().count;
        finish_map(frames_.back(), text);
        frames_.pop_back();
        habits_.remember_count(holder(), count);
        return true;
    }

    bool end_array(const char* text = nullptr) {
        const frame top = frames_.back();
        const detail::element_ops& ops = *top.type->entry;
        frames_.pop_back();
        habits_.remember_count(holder(), top.count);
        if (top.type->borrowed) {
            scratch::block made = scratch_.pop();
            keep_leftovers(ops, made.data, top.count * ops.size, std::exchange(made.size, top.count * ops.size));
            top.type->container->assign(top.at, lay_elements(top, made, text), top.count, false);
        } else {
            auto& owned = *static_cast<detail::raw_list*>(top.at);
            keep_leftovers(ops, owned.data(), top.count * ops.size, owned.size() * ops.size);
            owned.truncate(ops, top.count);
        }
        return true;
    }

    /// @param stable the text outlives the built object.
    /// @param escaped the text was not written as it is, but with escapes.
    [[gnu::always_inline]] bool string(std::string_view text, bool stable, bool escaped = false) {
        if (next_type_ != nullptr && next_type_->shape == shape::string) [[likely]] {
            assign_text({next_type_, next_at_}, text, stable, memory_);
            next_type_ = nullptr;
            forget_leftovers();
            return true;
        }
        return string_elsewhere(text, stable, escaped);
    }

    /// The same as `enter`, for a key that is not the one that came last time.
    [[gnu::noinline]] expectation enter_elsewhere(std::string_view key, bool stable) {
        frame& top = frames_.back();
        if (top.type->shape == shape::map) {
            map_key(top, key, stable);
            return expectation_of(*next_type_);
        }
        const std::uint32_t found = find_field(*top.type, top.field + 1, key);
        habits_.of(*top.type, top.field).next = static_cast<std::uint8_t>(found);
        if (found != no_field) {
            return enter_field(top, found);
        }
        note(strict_issue::what::unknown_field, key);
        if (top.type->unknown != nullptr) {
            const slot kept = add_unknown(*top.type, top.at, key, stable, memory_);
            next_type_ = kept.type;
            next_at_ = kept.at;
            return expectation_of(*kept.type);
        }
        return expectation::nothing;
    }
    /// The same as `string`, for one that is no plain text, or seldom comes.
    [[gnu::noinline]] bool string_elsewhere(std::string_view text, bool stable, bool escaped) {
        const slot to = take_slot();
        forget_leftovers();
        if (escaped && to.type->scalar != nullptr && to.type->scalar->verbatim) {
            return fail(to.type->scalar->malformed);
        }
        return check(assign_string(to, text, stable, memory_, scratch_));
    }

    /// @param text a number by the grammar of JSON.
    bool number(std::string_view text, bool stable) { return check(assign_number(take_slot(), text, stable, memory_)); }
    bool boolean(bool value) { return check(assign_bool(take_slot(), value)); }
    [[gnu::noinline]] bool null() {
        assign_null(open_slot());
        forget_leftovers();
        return true;
    }

    /// A whole value as JSON text.
    bool raw(std::string_view json, bool stable) {
        if (json == "null") {
            return null();
        }
        const slot to = take_slot();
        if (issues_ != nullptr && to.type->scalar->repeated_keys != nullptr) {
            note_repeated(to.type->scalar->repeated_keys(json));
        }
        return check(assign_raw(to, json, stable, memory_));
    }

private:
    [[gnu::always_inline]] expectation enter_field(frame& top, std::uint32_t index) {
        top.field = index;
        if (issues_ != nullptr) [[unlikely]] {
            note_seen(top);
        }
        const field_info& field = top.type->fields[index];
        next_type_ = field.type;
        next_at_ = static_cast<std::byte*>(top.at) + field.offset;
        return expectation_of(*field.type);
    }

    /// The innermost frame; null at the root.
    [[nodiscard]] const frame* holder() const noexcept { return frames_.empty() ? nullptr : &frames_.back(); }

    // Both do nothing where no key stands twice, which is nearly always. The list keeps `size` of its `whole` bytes.
    void keep_leftovers(const detail::element_ops& ops, void* items, std::size_t size, std::size_t whole) {
        if (size != whole || !leftovers_.empty()) [[unlikely]] {
            leftovers_.keep(frames_, ops, items, size / ops.size, whole / ops.size);
        }
    }
    void forget_leftovers() noexcept {
        if (!leftovers_.empty()) {
            leftovers_.forget(frames_);
        }
    }

    /// Where the next value goes.
    slot open_slot() {
        return next_type_ == nullptr ? next_item() : slot{std::exchange(next_type_, nullptr), next_at_};
    }
    /// Where the next value goes that is not null: what pointers on the way point to is made.
    slot take_slot() {
        const slot to = open_slot();
        return to.type->shape == shape::pointer ? pointee(to) : to;
    }
    [[gnu::noinline]] slot pointee(slot to) {
        do {
            to = {to.type->element, to.type->pointer->get_or_emplace(*to.type, to.at, memory_)};
        } while (to.type->shape == shape::pointer);
        return to;
    }

    /// What stands in the container already, since its key stood before, is kept: a map is added to, and a list's items
    /// are read into, as Go does it.
    bool begin_container(slot to) {
        const elements before = to.type->container->get(to.at);
        const std::size_t size = to.type->entry->size;
        carried_ += to.type->borrowed || to.type->shape == shape::map ? before.count * size : 0;
        const std::size_t level = scratch_.depth();
        if (to.type->borrowed) {
            scratch_.open();
            if (before.count != 0) [[unlikely]] {
                std::memcpy(scratch_.push(before.count * size), before.data, before.count * size);
            }
        } else if (before.count == 0) {
            auto& owned = *static_cast<detail::raw_list*>(to.at);
            owned.clear(*to.type->entry);
            owned.reserve(*to.type->entry, habits_.expected_count(holder(), size));
        }
        if (!leftovers_.empty()) [[unlikely]] {
            leftovers_.give_back(frames_, [&] {
                carried_ += size;
                return add_entry(to);
            });
        }
        if (carried_ > max_carried_bytes) {
            return fail(object_errc::too_large);
        }
        frames_.push_back({.type = to.type, .at = to.at, .seen = before.count != 0 ? 1U : 0U, .level = level});
        return true;
    }
    /// Room for an element, which the caller makes.
    void* add_entry(slot container) {
        const detail::element_ops& ops = *container.type->entry;
        return container.type->borrowed ? scratch_.push(ops.size)
                                        : static_cast<detail::raw_list*>(container.at)->append_raw(ops);
    }
    void* append_entry(const frame& top) {
        void* const made = add_entry({top.type, top.at});
        detail::construct_element(*top.type->entry, made);
        return made;
    }
    /// The next item of the list in the innermost frame.
    [[gnu::noinline]] slot next_item() {
        frame& top = frames_.back();
        const detail::element_ops& ops = *top.type->entry;
        const std::size_t index = top.count++;
        // An object alone has too little that stands twice; unknown fields are added to where they are.
        shares_ = shares_ || (index == 1 && frames_.size() == 2 && memory_ != nullptr && issues_ == nullptr &&
                              frames_.front().type->unknown == nullptr);
        const scratch::block* const laid = top.type->borrowed ? &scratch_.top() : nullptr;
        const auto* const owned = static_cast<const detail::raw_list*>(top.at);
        if (laid != nullptr ? index * ops.size == laid->size : index == owned->size()) [[likely]] {
            return {top.type->element, append_entry(top)};
        }
        void* const items = laid != nullptr ? laid->data : owned->data();
        return {top.type->element, static_cast<std::byte*>(items) + index * ops.size};
    }

    void map_key(frame& top, std::string_view name, bool stable) {
        const detail::element_ops& ops = *top.type->entry;
        forget_leftovers();
        void* const entry = append_entry(top);
        if (top.type->borrowed) {
            *static_cast<std::string_view*>(entry) = stable ? name : memory_->copy(name);
        } else {
            assign_exactly(*static_cast<std::string*>(entry), name);
        }
        if (top.count++ != 0 && key_of(static_cast<std::byte*>(entry) - ops.size, top.type->borrowed) >= name) {
            top.seen = 1;
        }
        next_type_ = top.type->element;
        next_at_ = static_cast<std::byte*>(entry) + top.type->value_offset;
    }
    void finish_map(const frame& top, const char* text) {
        const detail::element_ops& ops = *top.type->entry;
        const auto sort = [&](const void* entries, std::size_t count) {
            const std::size_t before = count - top.count;
            return key_order(*top.type, entries, count, [&](std::uint32_t index) {
                if (index >= before) {
                    note(strict_issue::what::duplicate_field,
                         key_of(static_cast<const std::byte*>(entries) + index * ops.size, top.type->borrowed));
                }
            });
        };
        if (!top.type->borrowed) {
            auto& owned = *static_cast<detail::raw_list*>(top.at);
            if (top.seen != 0) {
                const list<std::uint32_t> order = sort(owned.data(), owned.size());
                owned.reorder(ops, order.data(), order.size());
            }
            return;
        }
        const scratch::block made = scratch_.pop();
        const std::size_t count = made.size / ops.size;
        if (top.seen == 0) [[likely]] {
            top.type->container->assign(top.at, lay_elements(top, made, text), count, false);
            return;
        }
        const list<std::uint32_t> order = sort(made.data, count);
        auto* const entries = static_cast<std::byte*>(memory_->allocate(order.size() * ops.size, ops.align));
        for (std::size_t i = 0; i != order.size(); ++i) {
            std::memcpy(entries + i * ops.size, made.data + order[i] * ops.size, ops.size);
        }
        top.type->container->assign(top.at, entries, order.size(), false);
    }

    /// Lays the elements of a borrowed container into the arena, once for each text.
    [[gnu::noinline]] const void* lay_elements(const frame& top, const scratch::block& made, const char* end) {
        const void* unshared = nullptr;
        const void*& known = top.text != nullptr ? shared_.elements(*top.type, {top.text, end}) : unshared;
        if (known == nullptr) {
            known = lay(*memory_, made.data, made.size, top.type->entry->align);
        }
        return known;
    }
    /// The innermost object is in a box, and can be taken over unless its lists have leftovers, which come back.
    [[gnu::noinline]] void keep_boxed(const char* end) {
        const frame& top = frames_.back();
        if (leftovers_.empty()) {
            shared_.keep_object(*top.type, {top.text, end}, top.at);
        }
    }

    [[gnu::noinline]] void note_seen(frame& top) {
        const std::uint64_t bit = std::uint64_t{1} << top.field % 64;
        if ((top.seen & bit) != 0) {
            note(strict_issue::what::duplicate_field, top.type->fields[top.field].name);
        }
        top.seen |= bit;
    }
    [[gnu::cold]] void note(strict_issue::what code, std::string_view name) {
        if (issues_ != nullptr && issues_->size() < max_strict_issues) {
            std::string place = path_of(frames_, frames_.size() - 1, scratch_);
            place += place.empty() ? "" : ".";
            place += name;
            add_issue(*issues_, {code, std::move(place)});
        }
    }
    [[gnu::noinline]] void note_repeated(const list<std::string>& paths) {
        for (const std::string& path : paths) {
            add_issue(*issues_,
                      {strict_issue::what::duplicate_field, path_of(frames_, frames_.size(), scratch_) + path});
        }
    }
    [[gnu::cold]] bool fail(object_errc code) {
        error_.code = code;
        error_.path = path_of(frames_, frames_.size(), scratch_);
        return false;
    }
    bool check(object_errc code) { return code == done || fail(code); }

    arena* memory_;
    list<strict_issue>* issues_;
    std::size_t carried_ = 0;
    bool shares_ = false;
    const char* text_ = nullptr;  ///< of the next object or array, if that may be shared
    const type_info* next_type_;  ///< where the next value goes; null for the next item of a list
    list<frame> frames_;
    void* next_at_;
    leftovers leftovers_;
    scratch scratch_;
    habits habits_;
    shared_values shared_;
    object_error error_;
};

}  // namespace kube::inline v0_1::codec
