// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <kube/base/expected.hpp>
#include <kube/yaml/error.hpp>
#include <kube/yaml/event.hpp>
#include <kube/yaml/event_builder.hpp>
#include <kube/yaml/token.hpp>

namespace kube::inline v0_1::yaml {

namespace detail {

/// Makes the events of one document, with the grammar of the library that Kubernetes reads YAML with.
class parser : public event_builder {
public:
    parser(std::string_view text, const options& how) : event_builder(text, how) {}

    result<event_list, error> run() {
        if (!fits() || !start()) {
            return unexpected(why());
        }
        while (!states_.empty()) {
            if (!step()) {
                return unexpected(why());
            }
        }
        // Where the document ends is known by the token behind it.
        if (scan_.peek() == nullptr) {
            return unexpected(why());
        }
        return take();
    }

private:
    /// What comes next within the innermost of what is open.
    enum class state : std::uint8_t {
        block_node,
        document_content,
        array_first,
        array_entry,
        indentless_entry,
        object_first,
        object_key,
        object_value,
        flow_array_first,
        flow_array_entry,
        pair_key,
        pair_value,
        pair_end,
        flow_object_first,
        flow_object_key,
        flow_object_value,
        flow_object_no_value,
    };

    bool start() {
        const token* next = scan_.peek();
        if (next == nullptr || next->kind == token_kind::stream_end) {
            return next != nullptr;
        }
        if (!is_any(*next, token_kind::version_directive, token_kind::tag_directive, token_kind::document_start)) {
            states_.push_back(state::block_node);
            return true;
        }
        if (!read_directives() || (next = scan_.peek()) == nullptr) {
            return false;
        }
        if (next->kind != token_kind::document_start) {
            return fail("did not find expected <document start>", *next);
        }
        scan_.next();
        states_.push_back(state::document_content);
        return true;
    }

    bool read_directives() {
        bool versioned = false;
        while (true) {
            const token* next = scan_.peek();
            if (next == nullptr) {
                return false;
            }
            if (next->kind == token_kind::version_directive) {
                if (versioned) {
                    return fail("found duplicate %YAML directive", *next);
                }
                if (next->begin != 1 || next->size != 1) {
                    return fail("found incompatible YAML document", *next);
                }
                versioned = true;
            } else if (next->kind == token_kind::tag_directive) {
                if (!add_prefix(scan_.handle(*next), scan_.rest(*next))) {
                    return fail("found duplicate %TAG directive", *next);
                }
            } else {
                return true;
            }
            scan_.next();
        }
    }

    bool step() {
        const token* const peeked = scan_.peek();
        if (peeked == nullptr) {
            return false;
        }
        const token next = *peeked;
        const state now = states_.back();
        switch (now) {
        case state::block_node: states_.pop_back(); return node(next, true, false);
        case state::document_content: return document_content(next);
        case state::array_first:
        case state::object_first:
        case state::flow_array_first:
        case state::flow_object_first: return first(now);
        case state::array_entry: return array_entry(next);
        case state::indentless_entry: return indentless_entry(next);
        case state::object_key: return object_key(next);
        case state::object_value: return object_value(next);
        case state::flow_array_entry: return flow_array_entry(next, false);
        case state::pair_key: return pair_key(next);
        case state::pair_value: return pair_value(next);
        case state::pair_end: states_.pop_back(); return close(next);
        case state::flow_object_key: return flow_object_key(next, false);
        case state::flow_object_value: return flow_object_value(next);
        case state::flow_object_no_value: states_.back() = state::flow_object_key; return no_value(next);
        }
        return false;
    }

    static bool is_any(const token& t, token_kind a, token_kind b, token_kind c) noexcept {
        return t.kind == a || t.kind == b || t.kind == c;
    }

    /// A node after the innermost state went on to `then`.
    bool node_then(state then, const token& next, bool block, bool indentless) {
        states_.back() = then;
        return node(next, block, indentless);
    }
    bool no_value_then(state then, const token& at, bool behind = false) {
        states_.back() = then;
        return no_value(at, behind);
    }
    bool open(const properties& has, event_kind kind, state first) {
        if (!open_node(has, kind)) {
            return false;
        }
        states_.push_back(first);
        return true;
    }
    bool end(const token& next, bool consume) {
        states_.pop_back();
        if (consume) {
            scan_.next();
        }
        return close(next);
    }

    bool document_content(const token& next) {
        states_.pop_back();
        switch (next.kind) {
        case token_kind::version_directive:
        case token_kind::tag_directive:
        case token_kind::document_start:
        case token_kind::document_end:
        case token_kind::stream_end: return no_value(next);
        default: return node(next, true, false);
        }
    }

    /// A node that starts with the token `next`. In a list that stands no further right than its key, an entry starts
    /// it.
    bool node(token next, bool block, bool indentless) {
        if (next.kind == token_kind::alias) {
            scan_.next();
            return alias(next);
        }
        properties has{.at = next};
        bool anchored = false;
        bool tagged = false;
        while ((next.kind == token_kind::anchor && !anchored) || (next.kind == token_kind::tag && !tagged)) {
            if (next.kind == token_kind::anchor) {
                anchored = true;
                has.anchor = next;
            } else {
                has.tag_at = next;
                tagged = true;
            }
            if (!advance(next)) {
                return false;
            }
        }
        if (tagged && !resolve_tag(has)) {
            return fail("found undefined tag handle", has.tag_at);
        }
        switch (next.kind) {
        case token_kind::block_entry:
            if (indentless) {
                return open(has, event_kind::array, state::indentless_entry);
            }
            break;
        case token_kind::scalar: scan_.next(); return scalar(has, next);
        case token_kind::array_start: return open(has, event_kind::array, state::flow_array_first);
        case token_kind::object_start: return open(has, event_kind::object, state::flow_object_first);
        case token_kind::block_array_start:
            if (block) {
                return open(has, event_kind::array, state::array_first);
            }
            break;
        case token_kind::block_object_start:
            if (block) {
                return open(has, event_kind::object, state::object_first);
            }
            break;
        default: break;
        }
        return anchored || tagged ? empty_scalar(has) : fail("did not find expected node content", next);
    }

    /// Goes on to the token after the current one.
    bool advance(token& next) {
        scan_.next();
        const token* const peeked = scan_.peek();
        if (peeked == nullptr) {
            return false;
        }
        next = *peeked;
        return true;
    }

    /// Behind the token that opens a list or an object.
    bool first(state now) {
        token next;
        if (!advance(next)) {
            return false;
        }
        switch (now) {
        case state::array_first: return array_entry(next);
        case state::object_first: return object_key(next);
        case state::flow_array_first: return flow_array_entry(next, true);
        default: return flow_object_key(next, true);
        }
    }

    bool array_entry(token next) {
        if (next.kind == token_kind::block_end) {
            return end(next, true);
        }
        if (next.kind != token_kind::block_entry) {
            return fail("did not find expected '-' indicator", next);
        }
        const token entry = next;
        if (!advance(next)) {
            return false;
        }
        return next.kind == token_kind::block_entry || next.kind == token_kind::block_end
                   ? no_value_then(state::array_entry, entry, true)
                   : node_then(state::array_entry, next, true, false);
    }

    bool indentless_entry(token next) {
        if (next.kind != token_kind::block_entry) {
            return end(next, false);
        }
        const token entry = next;
        if (!advance(next)) {
            return false;
        }
        return next.kind == token_kind::block_entry ||
                       is_any(next, token_kind::key, token_kind::value, token_kind::block_end)
                   ? no_value(entry, true)
                   : node(next, true, false);
    }

    bool object_key(token next) {
        if (next.kind == token_kind::block_end) {
            return end(next, true);
        }
        if (next.kind != token_kind::key) {
            return fail("did not find expected key", next);
        }
        const token key = next;
        if (!advance(next)) {
            return false;
        }
        return is_any(next, token_kind::key, token_kind::value, token_kind::block_end)
                   ? no_value_then(state::object_value, key, true)
                   : node_then(state::object_value, next, true, true);
    }

    bool object_value(token next) {
        if (next.kind != token_kind::value) {
            return no_value_then(state::object_key, next);
        }
        const token value = next;
        if (!advance(next)) {
            return false;
        }
        return is_any(next, token_kind::key, token_kind::value, token_kind::block_end)
                   ? no_value_then(state::object_key, value, true)
                   : node_then(state::object_key, next, true, true);
    }

    bool flow_array_entry(token next, bool first_one) {
        if (next.kind != token_kind::array_end && !first_one) {
            if (next.kind != token_kind::flow_entry) {
                return fail("did not find expected ',' or ']'", next);
            }
            if (!advance(next)) {
                return false;
            }
        }
        if (next.kind == token_kind::array_end) {
            return end(next, true);
        }
        if (next.kind == token_kind::key) {
            // An object of one member: `[a: b]`.
            scan_.next();
            states_.back() = state::flow_array_entry;
            return open({.at = next}, event_kind::object, state::pair_key);
        }
        return node_then(state::flow_array_entry, next, false, false);
    }

    bool pair_key(const token& next) {
        if (is_any(next, token_kind::value, token_kind::flow_entry, token_kind::array_end)) {
            // As Kubernetes' library does: the token is lost, so that `[? : a]` is an error.
            scan_.next();
            return no_value_then(state::pair_value, next, true);
        }
        return node_then(state::pair_value, next, false, false);
    }

    bool pair_value(token next) {
        if (next.kind == token_kind::value) {
            const token value = next;
            if (!advance(next)) {
                return false;
            }
            if (next.kind != token_kind::flow_entry && next.kind != token_kind::array_end) {
                return node_then(state::pair_end, next, false, false);
            }
            return no_value_then(state::pair_end, value);
        }
        return no_value_then(state::pair_end, next);
    }

    bool flow_object_key(token next, bool first_one) {
        if (next.kind != token_kind::object_end && !first_one) {
            if (next.kind != token_kind::flow_entry) {
                return fail("did not find expected ',' or '}'", next);
            }
            if (!advance(next)) {
                return false;
            }
        }
        if (next.kind == token_kind::object_end) {
            return end(next, true);
        }
        if (next.kind != token_kind::key) {
            return node_then(state::flow_object_no_value, next, false, false);
        }
        if (!advance(next)) {
            return false;
        }
        return is_any(next, token_kind::value, token_kind::flow_entry, token_kind::object_end)
                   ? no_value_then(state::flow_object_value, next)
                   : node_then(state::flow_object_value, next, false, false);
    }

    bool flow_object_value(token next) {
        if (next.kind == token_kind::value) {
            if (!advance(next)) {
                return false;
            }
            if (next.kind != token_kind::flow_entry && next.kind != token_kind::object_end) {
                return node_then(state::flow_object_key, next, false, false);
            }
        }
        return no_value_then(state::flow_object_key, next);
    }

    std::vector<state> states_;
};

}  // namespace detail

/// The nodes of the first document in `text` (UTF-8, or UTF-16 with a byte order mark), up to its end; what stands
/// after it is not looked at. Linear in the text, within the limits.
inline result<event_list, error> read_events(std::string_view text, const options& how = {}) {
    return detail::parser(text, how).run();
}

}  // namespace kube::inline v0_1::yaml
