// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <kube/base/list.hpp>
#include <kube/codec/equal.hpp>
#include <kube/codec/json_writer.hpp>
#include <kube/codec/value_view.hpp>

namespace kube::inline v0_1 {

/// One value that differs between two objects.
struct difference {
    std::string path;  ///< `spec.containers[0].image`, `metadata.labels[app]`; "" is the whole object
    std::string from;  ///< JSON text; empty where the first object has no such value
    std::string to;    ///< the same of the second object
};

namespace codec {

/// Finds what differs between two values of one model, each under whichever policy. Recursion is as deep as the type.
class difference_finder {
public:
    void find(const value_view& a, const value_view& b) {
        switch (a.type->shape) {
        case shape::object:
            for (std::uint32_t i = 0; i != a.type->field_count; ++i) {
                const field_info& field = a.type->fields[i];
                const std::size_t before = path_.size();
                path_ += path_.empty() ? "" : ".";
                path_ += field.name;
                find_in_field(field, a.member(i), b.member(i));
                path_.resize(before);
            }
            return;
        case shape::pointer: {
            const value_view x = a.held();
            const value_view y = b.held();
            if (x.at != nullptr && y.at != nullptr) {
                find(x, y);
            } else if (x.at != y.at) {
                add(x.at != nullptr ? &x : nullptr, y.at != nullptr ? &y : nullptr);
            }
            return;
        }
        case shape::list: find_in_lists(a, b); return;
        case shape::map: find_in_maps(a, b); return;
        default:
            if (!same_.equal(a, b)) {
                add(&a, &b);
            }
        }
    }
    [[nodiscard]] list<difference>& found() noexcept { return found_; }

private:
    /// A field that an encoder leaves out has no value there.
    void find_in_field(const field_info& field, const value_view& a, const value_view& b) {
        switch (field.type->shape) {
        case shape::object:
        case shape::pointer:
        case shape::list:
        case shape::map: find(a, b); return;
        default:
            if (!same_.equal(a, b)) {
                add(detail::is_omitted(field, a.at) ? nullptr : &a, detail::is_omitted(field, b.at) ? nullptr : &b);
            }
        }
    }
    void find_in_lists(const value_view& a, const value_view& b) {
        const elements x = a.elements();
        const elements y = b.elements();
        for (std::size_t i = 0; i < x.count || i < y.count; ++i) {
            const std::size_t before = path_.size();
            path_ += '[' + std::to_string(i) + ']';
            if (i < x.count && i < y.count) {
                find(a.item(x, i), b.item(y, i));
            } else if (i < x.count) {
                const value_view gone = a.item(x, i);
                add(&gone, nullptr);
            } else {
                const value_view made = b.item(y, i);
                add(nullptr, &made);
            }
            path_.resize(before);
        }
    }
    void find_in_maps(const value_view& a, const value_view& b) {
        const elements x = a.elements();
        const elements y = b.elements();
        for (std::size_t i = 0, k = 0; i != x.count || k != y.count;) {
            const int order = i == x.count ? 1 : k == y.count ? -1 : a.key(x, i).compare(b.key(y, k));
            const std::size_t before = path_.size();
            path_ += '[';
            path_ += order <= 0 ? a.key(x, i) : b.key(y, k);
            path_ += ']';
            if (order == 0) {
                find(a.item(x, i++), b.item(y, k++));
            } else if (order < 0) {
                const value_view gone = a.item(x, i++);
                add(&gone, nullptr);
            } else {
                const value_view made = b.item(y, k++);
                add(nullptr, &made);
            }
            path_.resize(before);
        }
    }
    void add(const value_view* from, const value_view* to) {
        difference made{.path = path_, .from = {}, .to = {}};
        if (from != nullptr) {
            append_json(*from->type, from->at, made.from);
        }
        if (to != nullptr) {
            append_json(*to->type, to->at, made.to);
        }
        found_.push_back(std::move(made));
    }

    comparison same_{comparison::semantic};
    std::string path_;
    list<difference> found_;
};

}  // namespace codec

/// What has to change for `a` to become `b`, in the order of the fields; empty where they are semantically equal.
/// Lists are compared item by item in their order. O(size).
template <class A, class B>
    requires same_model<A, B>
[[nodiscard]] list<difference> diff(const A& a, const B& b) {
    codec::difference_finder finder;
    finder.find(codec::view_of(a), codec::view_of(b));
    return std::move(finder.found());
}

}  // namespace kube::inline v0_1
