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
#include <kube/codec/frame.hpp>
#include <kube/codec/key_order.hpp>
#include <kube/codec/leftovers.hpp>
#include <kube/codec/object_error.hpp>
#include <kube/codec/raw_collector.hpp>
#include <kube/codec/scratch.hpp>
#include <kube/codec/type_info.hpp>

namespace kube::inline v0_1::codec {

/// The event sink: takes what a driver reads, in order, and fills an object from it. Each event returns false when the
/// object cannot take it; `error()` then has the reason and the path, the driver adds the place. Fields that the model
/// does not have are passed over, and named in `issues` where that is given.
class builder {
public:
    /// @param memory keeps what borrowed values refer to; null for owning ones.
    /// @param issues null where nobody asks.
    builder(const type_info& type, void* target, arena* memory = nullptr, list<strict_issue>* issues = nullptr)
        : memory_(memory), issues_(issues), next_{&type, target} {}

    [[nodiscard]] const object_error& error() const noexcept { return error_; }

    bool begin_object() {
        if (passes_over()) {
            return enter_passed_over();
        }
        if (collector_.active()) {
            collector_.open('{');
            return true;
        }
        const slot to = take_slot();
        switch (to.type->shape) {
        case shape::object: frames_.push_back({.type = to.type, .at = to.at, .field = no_field}); return true;
        case shape::map: begin_container(to); return true;
        case shape::raw: start_collecting(to, '{'); return true;
        default: return fail(mismatch_of(*to.type));
        }
    }

    /// @param stable the text outlives the built object.
    bool key(std::string_view name, bool stable) {
        if (depth_passed_over_ != 0) {
            return true;
        }
        if (collector_.active()) {
            collector_.key(name);
            return true;
        }
        frame& top = frames_.back();
        if (top.type->shape == shape::map) {
            map_key(top, name, stable);
            return true;
        }
        const std::uint32_t found = find_field(*top.type, top.field + 1, name);
        if (found == no_field) {
            note(strict_issue::what::unknown_field, name);
            pass_over_next_ = true;
            return true;
        }
        top.field = found;
        note_seen(top);
        const field_info& field = top.type->fields[found];
        next_ = {field.type, static_cast<std::byte*>(top.at) + field.offset};
        return true;
    }

    bool end_object() {
        if (depth_passed_over_ != 0) {
            --depth_passed_over_;
            return true;
        }
        if (collector_.active()) {
            collector_.close('}');
            return finish_collecting();
        }
        if (frames_.back().type->shape == shape::map) {
            finish_map(frames_.back());
        }
        frames_.pop_back();
        return true;
    }

    bool begin_array() {
        if (passes_over()) {
            return enter_passed_over();
        }
        if (collector_.active()) {
            collector_.open('[');
            return true;
        }
        const slot to = take_slot();
        switch (to.type->shape) {
        case shape::list:
        case shape::bytes: begin_container(to); return true;
        case shape::raw: start_collecting(to, '['); return true;
        default: return fail(mismatch_of(*to.type));
        }
    }

    bool end_array() {
        if (depth_passed_over_ != 0) {
            --depth_passed_over_;
            return true;
        }
        if (collector_.active()) {
            collector_.close(']');
            return finish_collecting();
        }
        const frame top = frames_.back();
        const detail::element_ops& ops = *top.type->entry;
        frames_.pop_back();
        if (top.type->borrowed) {
            const scratch::block made = scratch_.pop();
            leftovers_.keep(frames_, ops, made.data, top.count, made.size / ops.size);
            top.type->container->assign(top.at, lay(*memory_, made.data, top.count * ops.size, ops.align), top.count,
                                        false);
        } else {
            auto& owned = *static_cast<detail::raw_list*>(top.at);
            leftovers_.keep(frames_, ops, owned.data(), top.count, owned.size());
            owned.truncate(ops, top.count);
        }
        return true;
    }

    /// @param stable the text outlives the built object.
    /// @param escaped the text was not written as it is, but with escapes.
    bool string(std::string_view text, bool stable, bool escaped = false) {
        if (passes_over()) {
            return passed_over();
        }
        if (collector_.active()) {
            collector_.string(text);
            return true;
        }
        const slot to = take_slot();
        leftovers_.forget(frames_);
        if (escaped && to.type->scalar != nullptr && to.type->scalar->verbatim) {
            return fail(to.type->scalar->malformed);
        }
        return check(assign_string(to, text, stable, memory_, scratch_));
    }

    /// @param text a number by the grammar of JSON.
    bool number(std::string_view text, bool stable = false) {
        if (passes_over()) {
            return passed_over();
        }
        if (collector_.active()) {
            collector_.word(text);
            return true;
        }
        return check(assign_number(take_slot(), text, stable, memory_));
    }

    bool boolean(bool value) {
        if (passes_over()) {
            return passed_over();
        }
        if (collector_.active()) {
            collector_.word(value ? "true" : "false");
            return true;
        }
        return check(assign_bool(take_slot(), value, memory_));
    }

    bool null() {
        if (passes_over()) {
            return passed_over();
        }
        if (collector_.active()) {
            collector_.word("null");
            return true;
        }
        return take_null();
    }

    /// True where the next value is kept as its JSON text: a driver that has it calls `raw`, another goes on with
    /// events.
    [[nodiscard]] bool expects_raw() const noexcept {
        if (passes_over() || collector_.active() || next_.type == nullptr) {
            return false;
        }
        const type_info* type = next_.type;
        while (type->shape == shape::pointer) {
            type = type->element;
        }
        return type->shape == shape::raw;
    }
    /// The same for a list of such values.
    [[nodiscard]] bool expects_raw_list() const noexcept {
        return !passes_over() && !collector_.active() && next_.type != nullptr && next_.type->shape == shape::list &&
               next_.type->element->shape == shape::raw;
    }
    /// The whole next value as JSON text, where `expects_raw()`; its own events are then passed over.
    bool raw(std::string_view json, bool stable) {
        pass_over_next_ = true;
        return raw_item(json, stable);
    }
    /// An item of the next value, where `expects_raw_list()`: `begin_array`, `raw_item`…, `end_array`, and
    /// `pass_over_next` before the value's own events.
    bool raw_item(std::string_view json, bool stable) {
        return json == "null" ? take_null() : take_raw(take_slot(), json, stable);
    }
    void pass_over_next() noexcept { pass_over_next_ = true; }

private:
    [[nodiscard]] bool passes_over() const noexcept { return depth_passed_over_ != 0 || pass_over_next_; }
    bool enter_passed_over() noexcept {
        pass_over_next_ = false;
        ++depth_passed_over_;
        return true;
    }
    bool passed_over() noexcept {
        pass_over_next_ = false;
        return true;
    }

    /// Where the next value goes.
    slot open_slot() {
        if (next_.type != nullptr) {
            return std::exchange(next_, {});
        }
        frame& top = frames_.back();
        ++top.count;
        return {top.type->element, item(top)};
    }
    /// Where the next value goes that is not null: what pointers on the way point to is made.
    slot take_slot() {
        slot to = open_slot();
        while (to.type->shape == shape::pointer) {
            to = {to.type->element, to.type->pointer->get_or_emplace(to.at, memory_)};
        }
        return to;
    }
    bool take_null() {
        assign_null(open_slot());
        leftovers_.forget(frames_);
        return true;
    }
    bool take_raw(const slot& to, std::string_view json, bool stable) {
        if (issues_ != nullptr && to.type->scalar->repeated_keys != nullptr) {
            for (const std::string& path : to.type->scalar->repeated_keys(json)) {
                add_issue(*issues_,
                          {strict_issue::what::duplicate_field, path_of(frames_, frames_.size(), scratch_) + path});
            }
        }
        return check(assign_raw(to, json, stable, memory_));
    }

    /// What stands in the container already, since its key stood before, is kept: a map is added to, and a list's items
    /// are read into, as Go does it.
    void begin_container(const slot& to) {
        frame made{.type = to.type, .at = to.at, .level = scratch_.depth()};
        const elements before = to.type->container->get(to.at);
        made.seen = before.count != 0;
        if (to.type->borrowed) {
            scratch_.open();
            if (before.count != 0) {
                const std::size_t size = before.count * to.type->entry->size;
                std::memcpy(scratch_.push(size), before.data, size);
            }
        } else if (before.count == 0) {
            static_cast<detail::raw_list*>(to.at)->clear(*to.type->entry);
        }
        leftovers_.give_back(frames_, [&] { return add_entry(made); });
        frames_.push_back(made);
    }
    /// Room for an element, which the caller makes.
    void* add_entry(const frame& top) {
        const detail::element_ops& ops = *top.type->entry;
        if (top.type->borrowed) {
            return scratch_.push(ops.size);
        }
        auto& owned = *static_cast<detail::raw_list*>(top.at);
        void* const made = owned.grow_by_one(ops);
        owned.added_one();
        return made;
    }
    void* append_entry(const frame& top) {
        void* const made = add_entry(top);
        top.type->entry->construct(made);
        return made;
    }
    /// The list's item that the frame has counted last.
    void* item(const frame& top) {
        const detail::element_ops& ops = *top.type->entry;
        const elements made = top.type->borrowed ? elements{scratch_.top().data, scratch_.top().size / ops.size, false}
                                                 : top.type->container->get(top.at);
        if (top.count > made.count) {
            return append_entry(top);
        }
        return static_cast<std::byte*>(const_cast<void*>(made.data)) + (top.count - 1) * ops.size;
    }

    void map_key(frame& top, std::string_view name, bool stable) {
        const detail::element_ops& ops = *top.type->entry;
        leftovers_.forget(frames_);
        void* const entry = append_entry(top);
        if (top.type->borrowed) {
            *static_cast<std::string_view*>(entry) = stable ? name : memory_->copy(name);
        } else {
            static_cast<std::string*>(entry)->assign(name);
        }
        if (top.count++ != 0 && key_of(static_cast<std::byte*>(entry) - ops.size, top.type->borrowed) >= name) {
            top.seen = 1;
        }
        next_ = {top.type->element, static_cast<std::byte*>(entry) + top.type->value_offset};
    }
    void finish_map(const frame& top) {
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
        auto* const entries = static_cast<std::byte*>(lay(*memory_, made.data, made.size, ops.align));
        std::size_t count = made.size / ops.size;
        if (top.seen != 0) {
            const list<std::uint32_t> order = sort(made.data, count);
            count = order.size();
            for (std::size_t i = 0; i != count; ++i) {
                std::memcpy(entries + i * ops.size, made.data + order[i] * ops.size, ops.size);
            }
        }
        top.type->container->assign(top.at, entries, count, false);
    }

    void start_collecting(const slot& to, char bracket) {
        collected_into_ = to;
        collector_.open(bracket);
    }
    bool finish_collecting() { return collector_.active() || take_raw(collected_into_, collector_.text(), false); }

    void note_seen(frame& top) {
        const std::uint64_t bit = std::uint64_t{1} << top.field % 64;
        if (issues_ != nullptr && (top.seen & bit) != 0) {
            note(strict_issue::what::duplicate_field, top.type->fields[top.field].name);
        }
        top.seen |= bit;
    }
    void note(strict_issue::what code, std::string_view name) {
        if (issues_ != nullptr && issues_->size() < max_strict_issues) {
            std::string place = path_of(frames_, frames_.size() - 1, scratch_);
            place += place.empty() ? "" : ".";
            place += name;
            add_issue(*issues_, {code, std::move(place)});
        }
    }
    bool fail(object_errc code) {
        error_.code = code;
        error_.path = path_of(frames_, frames_.size(), scratch_);
        return false;
    }
    bool check(object_errc code) { return code == done || fail(code); }

    arena* memory_;
    list<strict_issue>* issues_;
    slot next_;
    list<frame> frames_;
    leftovers leftovers_;
    scratch scratch_;
    bool pass_over_next_ = false;
    std::size_t depth_passed_over_ = 0;
    raw_collector collector_;
    slot collected_into_;
    object_error error_;
};

}  // namespace kube::inline v0_1::codec
