// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include <kube/yaml/characters.hpp>
#include <kube/yaml/error.hpp>
#include <kube/yaml/scalar_scanner.hpp>
#include <kube/yaml/token.hpp>

namespace kube::inline v0_1::yaml::detail {

/// Reads directives, tags, anchors and aliases. Each function starts at the first character and ends behind the last.
class tag_scanner : public scalar_scanner {
public:
    /// Of a tag or a %TAG directive: `!`, `!!` or `!name!`; nothing for a tag that is written whole.
    std::string_view handle(const token& t) const noexcept { return std::string_view(tags_).substr(t.begin, t.size); }
    /// What follows the handle of a tag, or what a %TAG directive's handle stands for.
    std::string_view rest(const token& t) const noexcept {
        return std::string_view(tags_).substr(t.begin + t.size, t.rest);
    }
    /// Of an anchor or alias: its name.
    std::string_view name(const token& t) const noexcept { return in_.slice(t.begin, t.size); }

protected:
    using scalar_scanner::scalar_scanner;

    /// `%YAML 1.1` or `%TAG ! prefix`, with the line that it stands on.
    bool scan_directive(token& made) {
        made = token_at(token_kind::version_directive, in_.here());
        in_.skip();
        std::string name;
        if (!need(1) || !scan_word(name)) {
            return false;
        }
        if (name.empty()) {
            return fail("could not find expected directive name");
        }
        if (!is_blank_or_end(in_.data())) {
            return fail("found unexpected non-alphabetical character");
        }
        if (name == "YAML") {
            if (!scan_version(made)) {
                return false;
            }
        } else if (name == "TAG") {
            made.kind = token_kind::tag_directive;
            if (!scan_prefix(made)) {
                return false;
            }
        } else {
            return fail("found unknown directive name");
        }
        return end_line();
    }

    /// The name after `*` or `&`.
    bool scan_name(token_kind kind, token& made) {
        made = token_at(kind, in_.here());
        in_.skip();
        made.begin = in_.here().at;
        if (!need(1)) {
            return false;
        }
        while (is_name(in_[0])) {
            in_.skip();
            if (!need(1)) {
                return false;
            }
        }
        made.size = in_.here().at - made.begin;
        constexpr std::string_view may_follow = "?:,]}%@`";
        if (made.size == 0 || (!is_blank_or_end(in_.data()) && may_follow.find(in_[0]) == std::string_view::npos)) {
            return fail("did not find expected alphabetic or numeric character");
        }
        return true;
    }

    /// `!<whole>`, `!rest`, `!!rest`, `!name!rest` or `!`.
    bool scan_tag(token& made) {
        made = token_at(token_kind::tag, in_.here());
        if (!need(2)) {
            return false;
        }
        std::string handle;
        std::string rest;
        if (in_[1] == '<') {
            in_.skip_ascii(2);
            if (!scan_tag_text(rest, false)) {
                return false;
            }
            if (in_[0] != '>') {
                return fail("did not find the expected '>'");
            }
            in_.skip();
        } else {
            if (!scan_handle(handle, false)) {
                return false;
            }
            if (handle.size() > 1 && handle.back() == '!') {
                if (!scan_tag_text(rest, false)) {
                    return false;
                }
            } else {
                rest = handle.substr(1);
                handle.resize(1);
                if (!scan_tag_text(rest, true)) {
                    return false;
                }
                if (rest.empty()) {
                    rest.swap(handle);
                }
            }
        }
        if (!need(1)) {
            return false;
        }
        return is_blank_or_end(in_.data()) ? keep(made, handle, rest)
                                           : fail("did not find expected whitespace or line break");
    }

private:
    bool scan_word(std::string& to) {
        while (is_name(in_[0])) {
            in_.copy(to);
            if (!need(1)) {
                return false;
            }
        }
        return true;
    }

    bool scan_version(token& made) {
        if (!need(1) || !skip_blanks() || !scan_number(made.begin)) {
            return false;
        }
        if (in_[0] != '.') {
            return fail("did not find expected digit or '.' character");
        }
        in_.skip();
        return scan_number(made.size);
    }

    bool scan_number(std::uint32_t& value) {
        constexpr int most_digits = 2;
        int digits = 0;
        if (!need(1)) {
            return false;
        }
        while (is_digit(in_[0])) {
            if (++digits > most_digits) {
                return fail("found extremely long version number");
            }
            value = value * 10 + static_cast<std::uint32_t>(in_[0] - '0');
            in_.skip();
            if (!need(1)) {
                return false;
            }
        }
        return digits != 0 || fail("did not find expected version number");
    }

    bool scan_prefix(token& made) {
        std::string handle;
        std::string prefix;
        if (!need(1) || !skip_blanks() || !scan_handle(handle, true) || !need(1)) {
            return false;
        }
        if (!is_blank(in_.data())) {
            return fail("did not find expected whitespace");
        }
        if (!skip_blanks() || !scan_tag_text(prefix, false) || !need(1)) {
            return false;
        }
        return is_blank_or_end(in_.data()) ? keep(made, handle, prefix)
                                           : fail("did not find expected whitespace or line break");
    }

    /// `!`, `!!`, `!name!`, or in a tag `!name`, which is no handle.
    bool scan_handle(std::string& handle, bool directive) {
        if (!need(1)) {
            return false;
        }
        if (in_[0] != '!') {
            return fail("did not find expected '!'");
        }
        in_.copy(handle);
        if (!need(1) || !scan_word(handle)) {
            return false;
        }
        if (in_[0] == '!') {
            in_.copy(handle);
        } else if (directive && handle != "!") {
            return fail("did not find expected '!'");
        }
        return true;
    }

    /// Text with escapes like `%21`; it may be missing where `some` is there already.
    bool scan_tag_text(std::string& to, bool some) {
        if (!need(1)) {
            return false;
        }
        while (in_[0] == '%' || is_tag_text(in_[0])) {
            if (in_[0] != '%') {
                in_.copy(to);
            } else if (!scan_tag_escape(to)) {
                return false;
            }
            if (!need(1)) {
                return false;
            }
            some = true;
        }
        return some || fail("did not find expected tag URI");
    }

    /// The escapes of the bytes of one character.
    bool scan_tag_escape(std::string& to) {
        std::size_t left = 0;
        do {
            if (!need(3)) {
                return false;
            }
            const int high = in_[0] == '%' ? hex_digit(in_[1]) : -1;
            const int low = high < 0 ? -1 : hex_digit(in_[2]);
            if (low < 0) {
                return fail("did not find URI escaped octet");
            }
            const auto byte = static_cast<char>(static_cast<unsigned char>(high * 16 + low));
            if (left == 0) {
                left = width_of(byte);
                if (left == 0) {
                    return fail("found an incorrect leading UTF-8 octet");
                }
            } else if (!is_continuation(byte)) {
                return fail("found an incorrect trailing UTF-8 octet");
            }
            to += byte;
            in_.skip_ascii(3);
        } while (--left != 0);
        return true;
    }

    bool keep(token& made, std::string_view handle, std::string_view rest) {
        if (handle.size() + rest.size() > (std::numeric_limits<std::uint32_t>::max)() - tags_.size()) {
            return fail(nullptr, error_code::too_large);
        }
        made.begin = static_cast<std::uint32_t>(tags_.size());
        made.size = static_cast<std::uint32_t>(handle.size());
        made.rest = static_cast<std::uint32_t>(rest.size());
        tags_ += handle;
        tags_ += rest;
        return true;
    }

    std::string tags_;
};

}  // namespace kube::inline v0_1::yaml::detail
