// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/fields/selector_view.hpp>
#include <kube/labels/sort_values.hpp>
#include <kube/names/utf8.hpp>

namespace kube::inline v0_1 {

/// The longest field selector that is read; see max_selector_length.
inline constexpr std::size_t max_field_selector_length = std::size_t{1} << 20U;

namespace detail {

/// Where a parser puts what it reads.
struct field_selector_storage {
    field_requirement* requirements = nullptr;
    /// The texts of the terms, while they are sorted.
    std::string_view* terms = nullptr;
    std::size_t room = 0;
    /// Values that had backslashes.
    char* text = nullptr;
    std::size_t text_room = 0;
};

constexpr std::size_t field_selector_room(std::string_view text) noexcept {
    std::size_t room = 1;
    for (const char c : text) {
        room += c == ',' ? 1U : 0U;
    }
    return room;
}

/// A byte that is no UTF-8 becomes the three of U+FFFD where a value is rewritten.
constexpr std::size_t field_selector_text_room(std::string_view text) noexcept {
    bool any_escape = false;
    std::size_t room = 1;
    for (const char c : text) {
        any_escape = any_escape || c == '\\';
        room += static_cast<unsigned char>(c) < 0x80 ? 1U : 3U;
    }
    return any_escape ? room : 1;
}

/// fields.ParseSelector, for run time and compile time.
class field_selector_parser {
public:
    constexpr field_selector_parser(std::string_view text, field_selector_storage storage) noexcept
        : text_(text), storage_(storage) {}

    constexpr field_selector_error parse() noexcept {
        if (text_.size() > max_field_selector_length) {
            return {field_selector_errc::too_long, max_field_selector_length, max_field_selector_length};
        }
        std::size_t terms = 0;
        if (const field_selector_error error = split(terms); error.code != field_selector_errc::none) {
            return error;
        }
        sort_values(storage_.terms, terms);
        for (std::size_t i = 0; i != terms; ++i) {
            field_requirement& made = storage_.requirements[count_];
            if (const field_selector_error error = read_term(storage_.terms[i], made);
                error.code != field_selector_errc::none) {
                return error;
            }
            // A term that says nothing of nothing is dropped, but only where it is whole.
            count_ += made.field.empty() && made.value.empty() ? 0 : 1;
        }
        return {};
    }

    [[nodiscard]] constexpr list_view<field_requirement> requirements() const noexcept {
        return {storage_.requirements, count_};
    }

private:
    [[nodiscard]] constexpr field_selector_error fail(field_selector_errc code, std::string_view at) const noexcept {
        const auto begin = static_cast<std::uint32_t>(at.data() - text_.data());
        return {code, begin, begin + static_cast<std::uint32_t>(at.size())};
    }

    /// Finds the terms, which commas without a backslash part; those that are empty are none.
    constexpr field_selector_error split(std::size_t& terms) noexcept {
        std::size_t begin = 0;
        for (std::size_t i = 0; i <= text_.size(); ++i) {
            if (i != text_.size() && text_[i] == '\\') {
                i += i + 1 == text_.size() ? 0 : 1;
                continue;
            }
            if (i != text_.size() && text_[i] != ',') {
                continue;
            }
            if (const std::string_view term = text_.substr(begin, i - begin); !term.empty()) {
                if (terms == storage_.room) {
                    return fail(field_selector_errc::out_of_room, term);
                }
                storage_.terms[terms++] = term;
            }
            begin = i + 1;
        }
        return {};
    }

    /// Where the first of `wanted` stands, or the end; std::string_view's own is no constant under g++ 12's sanitizers.
    static constexpr std::size_t find_any(std::string_view text, std::string_view wanted) noexcept {
        std::size_t at = 0;
        for (; at != text.size(); ++at) {
            for (const char c : wanted) {
                if (text[at] == c) {
                    return at;
                }
            }
        }
        return at;
    }

    constexpr field_selector_error read_term(std::string_view term, field_requirement& to) noexcept {
        const std::size_t sign = find_any(term, "=");
        if (sign == term.size()) {
            return fail(field_selector_errc::no_operator, term);
        }
        const bool negated = sign != 0 && term[sign - 1] == '!';
        const bool doubled = !negated && term.substr(sign + 1, 1) == "=";
        to.field = term.substr(0, negated ? sign - 1 : sign);
        to.operator_ = negated ? selection_operator::not_equals : selection_operator::equals;
        return read_value(term.substr(sign + (doubled ? 2 : 1)), to.value);
    }

    constexpr field_selector_error read_value(std::string_view value, std::string_view& to) noexcept {
        to = value;
        if (find_any(value, "\\=") == value.size()) {
            return {};
        }
        char* const begin = storage_.text + text_used_;
        bool fits = true;
        for (std::size_t i = 0; i != value.size();) {
            if (value[i] == '=') {
                return fail(field_selector_errc::unescaped, value.substr(i, 1));
            }
            const bool escaped = value[i] == '\\';
            const std::string_view rest = value.substr(escaped ? i + 1 : i);
            const std::size_t read = rest.empty() ? 0 : read_utf8(rest).size;
            const std::size_t size = read == 0 && !rest.empty() ? 1 : read;
            if (escaped && (rest.empty() || (rest[0] != '\\' && rest[0] != ',' && rest[0] != '='))) {
                return fail(field_selector_errc::invalid_escape, value.substr(i, 1 + size));
            }
            fits = fits && keep(read == 0 ? replacement : rest.substr(0, size));
            i += (escaped ? 1 : 0) + size;
        }
        to = {begin, static_cast<std::size_t>(storage_.text + text_used_ - begin)};
        return fits ? field_selector_error{} : fail(field_selector_errc::out_of_room, value);
    }

    constexpr bool keep(std::string_view text) noexcept {
        if (text.size() > storage_.text_room - text_used_) {
            return false;
        }
        for (const char c : text) {
            storage_.text[text_used_++] = c;
        }
        return true;
    }

    static constexpr std::string_view replacement = "\xEF\xBF\xBD";

    std::string_view text_;
    field_selector_storage storage_;
    std::size_t count_ = 0;
    std::size_t text_used_ = 0;
};

}  // namespace detail
}  // namespace kube::inline v0_1
