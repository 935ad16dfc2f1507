// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

#include <kube/base/byte_pool.hpp>
#include <kube/base/list.hpp>

namespace kube::inline v0_1::detail {

/// Pairs of a number (the tag) and a text as small numbers: equal pairs have equal ones. A pair that is released gives
/// its number back. About 12 bytes a pair beyond its text; 2^31 bytes of text at most, std::bad_alloc beyond. Finding,
/// adding and releasing are O(length) on average.
class text_interner {
public:
    /// The number of no pair.
    static constexpr std::uint32_t none = UINT32_MAX;

    text_interner() noexcept = default;
    text_interner(const text_interner&) = default;
    text_interner(text_interner&& other) noexcept { swap(other); }
    text_interner& operator=(text_interner other) noexcept {
        swap(other);
        return *this;
    }
    ~text_interner() = default;

    void swap(text_interner& other) noexcept {
        places_.swap(other.places_);
        slots_.swap(other.slots_);
        text_.swap(other.text_);
        std::swap(id_mask_, other.id_mask_);
        std::swap(free_, other.free_);
        std::swap(live_, other.live_);
        std::swap(used_, other.used_);
    }

    [[nodiscard]] std::size_t size() const noexcept { return live_; }
    /// All numbers are below it; not all that are below it are given out.
    [[nodiscard]] std::uint32_t limit() const noexcept { return static_cast<std::uint32_t>(places_.size()); }
    [[nodiscard]] bool is_live(std::uint32_t id) const noexcept { return (places_[id] & free_bit) == 0; }
    [[nodiscard]] std::uint32_t tag(std::uint32_t id) const noexcept { return entry_at(places_[id]).tag; }
    [[nodiscard]] std::string_view text(std::uint32_t id) const noexcept { return entry_at(places_[id]).text; }
    [[nodiscard]] std::size_t allocated_bytes() const noexcept {
        return places_.capacity() * 4 + slots_.capacity() * 4 + text_.capacity();
    }

    /// The number of the pair, or `none`.
    [[nodiscard]] std::uint32_t find(std::uint32_t tag, std::string_view text) const noexcept {
        return find(tag, text, hash(tag, text));
    }

    /// The number of the pair, a new one where it is not there. Unchanged where it throws.
    std::uint32_t intern(std::uint32_t tag, std::string_view text) {
        const std::uint64_t hashed = hash(tag, text);
        if (const std::uint32_t found = find(tag, text, hashed); found != none) {
            return found;
        }
        byte_pool before;  // in which the text may stand
        if (!text_.has_room(entry_room(text))) {
            before = move_texts(entry_room(text));
        }
        if (free_ == no_free) {
            reserve_one_more(places_);
        }
        if ((std::size_t{used_} + 1) * 5 > slots_.size() * 4) {
            rehash();
        }
        const std::uint32_t place = text_.size();
        text_.append_number(tag);
        text_.append_number(static_cast<std::uint32_t>(text.size()));
        text_.append(text.data(), text.size());
        std::uint32_t id = free_;
        if (id != no_free) {
            free_ = places_[id] & ~free_bit;
            places_[id] = place;
        } else {
            id = static_cast<std::uint32_t>(places_.size());
            places_.push_back(place);
        }
        put(hashed, id);
        ++live_;
        return id;
    }

    /// As intern(tag, text); asks first whether `likely` is the number, which may be any.
    std::uint32_t intern(std::uint32_t tag, std::string_view text, std::uint32_t likely) {
        if (likely < limit() && is_live(likely)) {
            const entry found = entry_at(places_[likely]);
            if (found.tag == tag && found.text == text) {
                return likely;
            }
        }
        return intern(tag, text);
    }

    /// The pair is not known any more.
    void release(std::uint32_t id) noexcept {
        const entry old = entry_at(places_[id]);
        const std::uint64_t hashed = hash(old.tag, old.text);
        const std::uint32_t wanted = slot_value(hashed, id);
        std::size_t slot = home(hashed);
        while (slots_[slot] != wanted) {
            slot = next(slot);
        }
        slots_[slot] = gone;
        for (; slots_[slot] == gone && slots_[next(slot)] == vacant; slot = before(slot)) {
            slots_[slot] = vacant;  // as no search goes on from here
            --used_;
        }
        text_.forget(old.bytes);
        places_[id] = free_ | free_bit;
        free_ = id;
        --live_;
    }

private:
    struct entry {
        std::uint32_t tag;
        std::string_view text;
        std::size_t bytes;
    };

    static constexpr std::uint32_t free_bit = 0x8000'0000;
    static constexpr std::uint32_t no_free = 0x7FFF'FFFF;
    /// What a slot holds that has no number, and one that has no more.
    static constexpr std::uint32_t vacant = UINT32_MAX;
    static constexpr std::uint32_t gone = UINT32_MAX - 1;

    static constexpr std::size_t entry_room(std::string_view text) noexcept {
        return text.size() + 2 * byte_pool::number_size;
    }

    [[nodiscard]] entry entry_at(std::uint32_t place) const noexcept {
        const char* const first = text_.at(place);
        const char* at = first;
        const std::uint32_t tag = byte_pool::read_number(at);
        const std::size_t length = byte_pool::read_number(at);
        return {tag, {at, length}, static_cast<std::size_t>(at - first) + length};
    }

    template <class Word>
    static std::uint64_t load(const char* at) noexcept {
        Word word{};
        std::memcpy(&word, at, sizeof word);
        return word;
    }

    /// Eight bytes a step; the last step may read some again.
    static std::uint64_t hash(std::uint32_t tag, std::string_view text) noexcept {
        constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15;
        std::uint64_t mixed = (std::uint64_t{tag} << 32 ^ text.size() ^ 0x51ED'270B'7A3F'C4D9) * factor;
        const auto add = [&mixed](std::uint64_t word) {
            mixed = (mixed ^ word) * factor;
            mixed ^= mixed >> 29;
        };
        const char* const at = text.data();
        const std::size_t size = text.size();
        for (std::size_t i = 0; i + 8 < size; i += 8) {
            add(load<std::uint64_t>(at + i));
        }
        if (size >= 8) {
            add(load<std::uint64_t>(at + size - 8));
        } else if (size >= 4) {
            add(load<std::uint32_t>(at) | load<std::uint32_t>(at + size - 4) << 32);
        } else if (size != 0) {
            add(load<unsigned char>(at) | load<unsigned char>(at + size / 2) << 8 |
                load<unsigned char>(at + size - 1) << 16);
        }
        mixed *= 0xBF58'476D'1CE4'E5B9;
        return mixed ^ mixed >> 32;
    }

    /// The upper half of the hash says where to begin; the lower half's upper bits stand in the slot above the number.
    [[nodiscard]] std::size_t home(std::uint64_t hashed) const noexcept {
        return static_cast<std::size_t>((hashed >> 32) * slots_.size() >> 32);
    }
    [[nodiscard]] std::size_t next(std::size_t slot) const noexcept { return slot + 1 == slots_.size() ? 0 : slot + 1; }
    [[nodiscard]] std::size_t before(std::size_t slot) const noexcept { return (slot == 0 ? slots_.size() : slot) - 1; }
    [[nodiscard]] std::uint32_t slot_value(std::uint64_t hashed, std::uint32_t id) const noexcept {
        return (static_cast<std::uint32_t>(hashed) & ~id_mask_) | id;
    }

    [[nodiscard]] std::uint32_t find(std::uint32_t tag, std::string_view text, std::uint64_t hashed) const noexcept {
        if (slots_.empty()) {
            return none;
        }
        const std::uint32_t mark = static_cast<std::uint32_t>(hashed) & ~id_mask_;
        for (std::size_t slot = home(hashed); slots_[slot] != vacant; slot = next(slot)) {
            if ((slots_[slot] & ~id_mask_) == mark && slots_[slot] != gone) {
                const std::uint32_t id = slots_[slot] & id_mask_;
                const entry found = entry_at(places_[id]);
                if (found.tag == tag && found.text == text) {
                    return id;
                }
            }
        }
        return none;
    }

    /// There must be a vacant slot.
    void put(std::uint64_t hashed, std::uint32_t id) noexcept {
        std::size_t slot = home(hashed);
        while (slots_[slot] != vacant && slots_[slot] != gone) {
            slot = next(slot);
        }
        used_ += slots_[slot] == vacant ? 1U : 0U;
        slots_[slot] = slot_value(hashed, id);
    }

    /// More slots, or the same number where most that are used hold nothing any more.
    void rehash() {
        const std::size_t now = slots_.size();
        const std::size_t count = live_ * std::size_t{20} >= now * 13 ? now + now * 3 / 5 + 8 : now;
        list<std::uint32_t> wider(count, vacant);
        slots_.swap(wider);
        used_ = 0;
        // No number with the upper bits all set may look like a vacant slot or one that is gone.
        id_mask_ = static_cast<std::uint32_t>((std::uint64_t{1} << std::bit_width(count + 2)) - 1);
        for (std::uint32_t id = 0; id != limit(); ++id) {
            if (is_live(id)) {
                const entry kept = entry_at(places_[id]);
                put(hash(kept.tag, kept.text), id);
            }
        }
    }

    /// To a pool with room for `more` bytes, without what has been released. @return the pool before.
    byte_pool move_texts(std::size_t more) {
        byte_pool wider(text_.next_capacity(more));
        if (text_.is_dense()) {
            wider.append(text_.at(0), text_.size());
            text_.swap(wider);
            return wider;
        }
        for (std::uint32_t& place : places_) {
            if ((place & free_bit) == 0) {
                const std::size_t bytes = entry_at(place).bytes;
                const char* const from = text_.at(place);
                place = wider.size();
                wider.append(from, bytes);
            }
        }
        text_.swap(wider);
        return wider;
    }

    list<std::uint32_t> places_;
    list<std::uint32_t> slots_;
    byte_pool text_;
    std::uint32_t id_mask_ = 0;
    std::uint32_t free_ = no_free;
    std::uint32_t live_ = 0;
    /// Slots that are not vacant.
    std::uint32_t used_ = 0;
};

}  // namespace kube::inline v0_1::detail
