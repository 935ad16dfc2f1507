// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <kube/base/list.hpp>
#include <kube/labels/key_order.hpp>
#include <kube/labels/lexer.hpp>
#include <kube/labels/requirement.hpp>
#include <kube/labels/selector_view.hpp>
#include <kube/labels/sort_values.hpp>
#include <kube/names/label.hpp>

namespace kube::inline v0_1 {

/// The longest selector text that is read. No API server is asked with a longer one: a whole request line and its
/// headers may have as many bytes.
inline constexpr std::size_t max_selector_length = std::size_t{1} << 20U;

namespace detail {

/// Where a parser puts what it reads: room for so many requirements, and for as many values over all of them. A text
/// with n commas needs room for n + 1.
struct selector_storage {
    requirement* requirements = nullptr;
    std::string_view* values = nullptr;
    std::size_t room = 0;
};

constexpr std::size_t selector_room(std::string_view text) noexcept {
    std::size_t room = 1;
    for (const char c : text) {
        room += c == ',' ? 1U : 0U;
    }
    return room;
}

/// What labels.NewRequirement checks but for the key, in its order, up to the first fault. `blame` is the text at
/// fault.
constexpr selector_errc check_values(const requirement& checked, std::string_view& blame) noexcept {
    switch (checked.operator_) {
    case selection_operator::in:
    case selection_operator::not_in:
        if (checked.values.empty()) {
            return selector_errc::wrong_value_count;
        }
        break;
    case selection_operator::exists:
    case selection_operator::does_not_exist:
        if (!checked.values.empty()) {
            return selector_errc::wrong_value_count;
        }
        break;
    case selection_operator::unset: return selector_errc::wrong_value_count;
    default:
        if (checked.values.size() != 1) {
            return selector_errc::wrong_value_count;
        }
    }
    if (checked.operator_ == selection_operator::greater_than || checked.operator_ == selection_operator::less_than) {
        std::int64_t ignored = 0;
        blame = checked.values.front();
        if (!parse_label_integer(blame, ignored)) {
            return selector_errc::not_an_integer;
        }
    }
    for (const std::string_view value : checked.values) {
        blame = value;
        if (!is_label_value(value)) {
            return selector_errc::invalid_value;
        }
    }
    return selector_errc::none;
}

/// labels.Parser, for run time and compile time.
class selector_parser {
public:
    constexpr selector_parser(std::string_view text, selector_storage storage) noexcept
        : text_(text), lexer_(text), storage_(storage) {}

    constexpr selector_error parse() noexcept {
        if (text_.size() > max_selector_length) {
            return {selector_errc::too_long, max_selector_length, max_selector_length};
        }
        advance();
        if (current_.token == selector_token::end) {
            return {};
        }
        if (!starts_requirement()) {
            return fail(selector_errc::expected_requirement, current_);
        }
        for (;;) {
            if (const selector_error error = parse_requirement(); error.code != selector_errc::none) {
                return error;
            }
            const selector_lexeme after = take();
            if (after.token == selector_token::end) {
                key_sorter(storage_.requirements).sort(count_);
                return {};
            }
            if (after.token != selector_token::comma) {
                return fail(selector_errc::expected_comma_or_end, after);
            }
            if (!starts_requirement()) {
                return fail(selector_errc::expected_requirement_after_comma, current_);
            }
        }
    }

    [[nodiscard]] constexpr list_view<requirement> requirements() const noexcept {
        return {storage_.requirements, count_};
    }
    /// After invalid_value and not_an_integer: the requirement at fault with all its values.
    [[nodiscard]] constexpr const requirement& faulty() const noexcept { return storage_.requirements[count_]; }

private:
    constexpr void advance() noexcept { current_ = lexer_.next(); }
    constexpr selector_lexeme take() noexcept {
        const selector_lexeme taken = current_;
        advance();
        return taken;
    }

    /// The keywords are words like others wherever no operator can stand.
    [[nodiscard]] static constexpr bool is_word(selector_lexeme lexeme) noexcept {
        return lexeme.token == selector_token::identifier || lexeme.token == selector_token::in ||
               lexeme.token == selector_token::not_in;
    }
    [[nodiscard]] constexpr bool starts_requirement() const noexcept {
        return is_word(current_) || current_.token == selector_token::exclamation;
    }
    [[nodiscard]] constexpr bool at_term_end() const noexcept {
        return current_.token == selector_token::end || current_.token == selector_token::comma;
    }
    [[nodiscard]] constexpr std::string_view text_of(selector_lexeme lexeme) const noexcept {
        return text_.substr(lexeme.begin, lexeme.end - lexeme.begin);
    }
    [[nodiscard]] static constexpr selector_error fail(selector_errc code, selector_lexeme at) noexcept {
        return {code, static_cast<std::uint32_t>(at.begin), static_cast<std::uint32_t>(at.end)};
    }

    constexpr selector_error parse_requirement() noexcept {
        requirement term;
        selector_lexeme at = take();
        if (at.token == selector_token::exclamation) {
            term.operator_ = selection_operator::does_not_exist;
            at = take();
        }
        if (!is_word(at)) {
            return fail(selector_errc::expected_identifier, at);
        }
        term.key = text_of(at);
        if (!is_label_key(term.key)) {
            return fail(selector_errc::invalid_key, at);
        }
        if (count_ == storage_.room) {
            return fail(selector_errc::out_of_room, at);
        }
        const std::size_t first = value_count_;
        if (term.operator_ == selection_operator::unset && at_term_end()) {
            term.operator_ = selection_operator::exists;
        } else if (term.operator_ == selection_operator::unset) {
            at = take();
            term.operator_ = operator_of(at.token);
            if (term.operator_ == selection_operator::unset) {
                return fail(selector_errc::expected_operator, at);
            }
            const bool set = term.operator_ == selection_operator::in || term.operator_ == selection_operator::not_in;
            if (const selector_error error = set ? parse_values() : parse_value(); error.code != selector_errc::none) {
                return error;
            }
        }
        std::string_view* const values = storage_.values + first;
        sort_values(values, value_count_ - first);
        value_count_ = first + drop_duplicates(values, value_count_ - first);
        term.values = {values, value_count_ - first};
        storage_.requirements[count_] = term;
        std::string_view blame;
        if (const selector_errc code = check_values(term, blame); code != selector_errc::none) {
            const auto begin = static_cast<std::size_t>(blame.data() - text_.data());
            return fail(code, {selector_token::identifier, begin, begin + blame.size()});
        }
        ++count_;
        return {};
    }

    [[nodiscard]] static constexpr selection_operator operator_of(selector_token token) noexcept {
        switch (token) {
        case selector_token::in: return selection_operator::in;
        case selector_token::not_in: return selection_operator::not_in;
        case selector_token::equals: return selection_operator::equals;
        case selector_token::double_equals: return selection_operator::double_equals;
        case selector_token::not_equals: return selection_operator::not_equals;
        case selector_token::greater: return selection_operator::greater_than;
        case selector_token::less: return selection_operator::less_than;
        default: return selection_operator::unset;
        }
    }

    constexpr selector_error add_value(selector_lexeme at) noexcept {
        if (value_count_ == storage_.room) {
            return fail(selector_errc::out_of_room, at);
        }
        storage_.values[value_count_++] = text_of(at);
        return {};
    }

    /// The operand of an operator other than in and notin; nothing at all is the empty value.
    constexpr selector_error parse_value() noexcept {
        if (at_term_end()) {
            return add_value({selector_token::identifier, current_.begin, current_.begin});
        }
        const selector_lexeme at = take();
        return is_word(at) ? add_value(at) : fail(selector_errc::expected_identifier, at);
    }

    /// A list in parentheses. Empty places in it, and an empty list, stand for the empty value.
    constexpr selector_error parse_values() noexcept {
        if (const selector_lexeme open = take(); open.token != selector_token::open_paren) {
            return fail(selector_errc::expected_open_paren, open);
        }
        if (!is_word(current_) && current_.token != selector_token::comma &&
            current_.token != selector_token::close_paren) {
            return fail(selector_errc::expected_values, current_);
        }
        bool empty_place = true;  // no value since the last comma or the parenthesis
        bool has_empty = false;
        for (;;) {
            const selector_lexeme at = take();
            if (is_word(at)) {
                if (!is_closing_or_comma(current_.token)) {
                    return fail(selector_errc::expected_comma_or_close_paren, current_);
                }
                if (const selector_error error = add_value(at); error.code != selector_errc::none) {
                    return error;
                }
                empty_place = false;
            } else if (is_closing_or_comma(at.token)) {
                if (empty_place && !has_empty) {
                    has_empty = true;
                    if (const selector_error error = add_value({selector_token::identifier, at.begin, at.begin});
                        error.code != selector_errc::none) {
                        return error;
                    }
                }
                if (at.token == selector_token::close_paren) {
                    return {};
                }
                empty_place = true;
            } else {
                return fail(selector_errc::expected_comma_or_identifier, at);
            }
        }
    }
    [[nodiscard]] static constexpr bool is_closing_or_comma(selector_token token) noexcept {
        return token == selector_token::comma || token == selector_token::close_paren;
    }

    std::string_view text_;
    selector_lexer lexer_;
    selector_storage storage_;
    selector_lexeme current_{};
    std::size_t count_ = 0;
    std::size_t value_count_ = 0;
};

}  // namespace detail
}  // namespace kube::inline v0_1
