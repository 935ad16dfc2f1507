// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/label_index.hpp>
#include <kube/labels.hpp>

#include "selectors.hpp"

namespace answer {

namespace {

using label_map = kube::map<std::string>;

/// Objects that nearly have the labels of a case, or nearly those that its selector requires.
std::vector<label_map> objects_about(const kube::selector& wanted, const label_map& labels) {
    std::vector<label_map> all{labels, {}};
    const auto add = [&all](label_map its, std::string_view key, std::string_view value) {
        its.insert_or_assign(std::string(key), std::string(value));
        all.push_back(std::move(its));
    };
    for (const auto& [key, value] : labels) {
        add(labels, key, value + "x");
        add({}, key, value);
    }
    label_map required = labels;
    for (const kube::requirement& each : wanted.requirements()) {
        add(labels, each.key, "");
        add(labels, each.key, "5");
        for (const std::string_view value : each.values) {
            add(labels, each.key, value);
            add(all[all.size() / 2], each.key, value);
        }
        const std::string_view last = each.values.empty() ? "" : each.values[each.values.size() - 1];
        required.insert_or_assign(std::string(each.key), std::string(last));
        all.push_back(required);
    }
    return all;
}

/// The selector, each of its requirements alone, and each two of them that follow each other.
std::vector<kube::selector> selectors_about(const kube::selector& wanted) {
    std::vector<kube::selector> all{wanted};
    const auto terms = wanted.requirements();
    for (std::size_t i = 0; i != terms.size(); ++i) {
        for (const std::size_t count : {std::size_t{1}, std::size_t{2}}) {
            if (i + count <= terms.size()) {
                all.emplace_back(kube::selector_view({terms.data() + i, count}));
            }
        }
    }
    return all;
}

/// Where each object of the index stands among all; -1 where it is not in the index.
using kept_objects = std::vector<std::ptrdiff_t>;

bool objects_agree(const kube::label_index& index, const kept_objects& kept, const std::vector<label_map>& all,
                   const std::vector<kube::selector>& selectors) {
    kube::id_set before;
    for (const kube::selector& wanted : selectors) {
        const kube::id_set found = index.match(wanted);
        const kube::id_set both = found & before;
        const kube::id_set either = found | before;
        const kube::id_set alone = before - found;
        std::size_t count = 0;
        for (std::uint32_t id = 0; id != kept.size(); ++id) {
            const bool matches = kept[id] >= 0 && wanted.matches(all[static_cast<std::size_t>(kept[id])]);
            const bool matched = before.contains(id);
            if (found.contains(id) != matches || both.contains(id) != (matches && matched) ||
                either.contains(id) != (matches || matched) || alone.contains(id) != (matched && !matches)) {
                return false;
            }
            count += matches ? 1U : 0U;
        }
        if (index.count(wanted) != count || found.size() != count) {
            return false;
        }
        before = found;
    }
    return true;
}

bool label_index_agrees(const std::vector<label_map>& all, const std::vector<kube::selector>& selectors) {
    kube::label_index index;
    kept_objects kept;
    for (std::size_t i = 0; i != all.size(); ++i) {
        kept.push_back(static_cast<std::ptrdiff_t>(i));
        index.insert(all[i]);
    }
    if (!objects_agree(index, kept, all, selectors)) {
        return false;
    }
    // Some go, and some have the labels of others from now on.
    for (std::uint32_t id = 0; id < kept.size(); id += 2) {
        if (id % 3 == 0) {
            kept[id] = -1;
            index.erase(id);
        } else {
            kept[id] = static_cast<std::ptrdiff_t>((id + 1) % all.size());
            index.insert_or_assign(id, all[(id + 1) % all.size()]);
        }
    }
    return objects_agree(index, kept, all, selectors);
}

bool selector_index_agrees(const std::vector<label_map>& objects, const std::vector<kube::selector>& all) {
    kube::selector_index index;
    for (const kube::selector& wanted : all) {
        index.insert(wanted);
    }
    const auto agrees = [&](std::size_t shift) {
        for (const label_map& labels : objects) {
            const kube::id_set found = index.match(labels);
            for (std::uint32_t id = 0; id != all.size(); ++id) {
                if (found.contains(id) != all[(id + shift) % all.size()].matches(labels)) {
                    return false;
                }
            }
        }
        return true;
    };
    if (!agrees(0)) {
        return false;
    }
    for (std::uint32_t id = 0; id != all.size(); ++id) {
        index.insert_or_assign(id, all[(id + 1) % all.size()]);
    }
    return agrees(1);
}

}  // namespace

bool indexes_agree(const kube::selector& wanted, const kube::map<std::string>& labels) {
    const std::vector<label_map> objects = objects_about(wanted, labels);
    const std::vector<kube::selector> selectors = selectors_about(wanted);
    return label_index_agrees(objects, selectors) && selector_index_agrees(objects, selectors);
}

}  // namespace answer
