// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <kube/labels/requirement.hpp>
#include <kube/labels/selector_view.hpp>

/// Random labels and selectors over few keys and values, so that they meet; also what no parser makes: values that
/// repeat, none where there should be some, keys that repeat.
namespace index_cases {

using labels = std::map<std::string, std::string>;

inline constexpr std::array<const char*, 6> keys{"app", "tier", "zone", "rank", "", "name"};
inline constexpr std::array<const char*, 12> values{
    "", "web", "api", "1", "2", "10", "-3", "+2", "9223372036854775808", "007", "db", "x y"};

class generator {
public:
    explicit generator(unsigned seed) : random_(seed) {}

    std::uint32_t below(std::size_t count) { return static_cast<std::uint32_t>(random_() % count); }

    std::string value() {
        return below(8) == 0 ? "unique-" + std::to_string(below(5000))
                             : values[below(below(3) == 0 ? values.size() : 4)];
    }

    labels some_labels() {
        labels made;
        for (std::uint32_t left = below(6); left != 0; --left) {
            made[keys[below(keys.size())]] = value();
        }
        return made;
    }

    /// Owns the texts of its selector.
    struct wanted {
        std::vector<std::string> keys;
        std::vector<std::vector<std::string>> values;
        std::vector<std::vector<std::string_view>> views;
        std::vector<kube::requirement> terms;
        bool nothing = false;

        [[nodiscard]] kube::selector_view view() const {
            return nothing ? kube::selector_view::nothing()
                           : kube::selector_view(kube::list_view<kube::requirement>(terms.data(), terms.size()));
        }
    };

    wanted some_selector() {
        wanted made;
        made.nothing = below(60) == 0;
        const std::size_t count = made.nothing ? 0 : below(5);
        for (std::size_t i = 0; i != count; ++i) {
            made.keys.emplace_back(below(15) == 0 ? "absent" : keys[below(keys.size())]);
            made.values.emplace_back();
            made.terms.emplace_back();
            kube::requirement& term = made.terms.back();
            using enum kube::selection_operator;
            constexpr std::array all{
                in, in, in, not_in, equals, double_equals, not_equals, exists, does_not_exist, greater_than, less_than};
            term.operator_ = below(100) == 0 ? unset : all[below(all.size())];
            const bool many = term.operator_ == in || term.operator_ == not_in;
            const bool none = term.operator_ == exists || term.operator_ == does_not_exist;
            std::size_t size = none ? 0 : many ? 1 + below(below(10) == 0 ? 40 : 4) : 1;
            size = below(100) == 0 ? below(3) : size;
            for (std::size_t k = 0; k != size; ++k) {
                made.values.back().push_back(value());
            }
        }
        made.views.resize(count);
        for (std::size_t i = 0; i != count; ++i) {
            made.views[i].assign(made.values[i].begin(), made.values[i].end());
            made.terms[i].key = made.keys[i];
            made.terms[i].values = {made.views[i].data(), made.views[i].size()};
        }
        return made;
    }

private:
    std::mt19937 random_;
};

template <class Ids>
std::vector<std::uint32_t> listed(const Ids& ids) {
    std::vector<std::uint32_t> all;
    for (const std::uint32_t id : ids) {
        all.push_back(id);
    }
    return all;
}

}  // namespace index_cases
