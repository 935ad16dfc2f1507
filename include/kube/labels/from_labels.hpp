// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/list.hpp>
#include <kube/labels/label_map.hpp>
#include <kube/labels/selector.hpp>

namespace kube::inline v0_1 {

namespace detail {

/// The terms `key=value` of a map of labels; refer to the map and to themselves.
class label_terms {
public:
    template <lists_labels M>
    explicit label_terms(const M& labels) {
        for (const auto& label : labels) {
            values_.push_back(std::string_view(label.second));
        }
        terms_.reserve(values_.size());
        for (const auto& label : labels) {
            const std::string_view* const value = values_.data() + terms_.size();
            terms_.push_back({std::string_view(label.first), selection_operator::equals, {value, 1}});
        }
    }
    label_terms(const label_terms&) = delete;
    label_terms& operator=(const label_terms&) = delete;

    [[nodiscard]] list_view<requirement> terms() const noexcept { return terms_; }

private:
    list<std::string_view> values_;
    list<requirement> terms_;
};

}  // namespace detail

/// What selects the objects that have all these labels: labels.ValidatedSelectorFromSet. No labels select everything.
/// Of an error, `begin` is the place of the label at fault in the map, and `end` the one after it.
template <class M>
    requires detail::lists_labels<M>
[[nodiscard]] result<selector> selector_from_labels(const M& labels) {
    return make_selector(detail::label_terms(labels).terms());
}

/// The same of labels that are known to be valid, such as those of an object that Kubernetes has stored: they are not
/// checked again. labels.SelectorFromValidatedSet.
template <class M>
    requires detail::lists_labels<M>
[[nodiscard]] selector selector_from_valid_labels(const M& labels) {
    return detail::sorted_by_key(detail::label_terms(labels).terms());
}

}  // namespace kube::inline v0_1
