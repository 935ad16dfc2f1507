// SPDX-License-Identifier: Apache-2.0
// Lines: `+ID key=value,key=value` gives an object its labels, `-ID` takes it away, `?ID selector` keeps a selector,
// `!ID` takes it away. Both indexes answer as the loop does, after each selector that comes and at the end.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <kube/label_index.hpp>

namespace {

using labels = std::map<std::string, std::string>;

struct model {
    kube::label_index index;
    kube::selector_index reverse;
    std::map<std::uint32_t, labels> objects;
    std::map<std::uint32_t, kube::selector> selectors;
};

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

std::string_view take_until(std::string_view& rest, char end) {
    const std::string_view taken = rest.substr(0, rest.find(end));
    rest.remove_prefix(std::min(taken.size() + 1, rest.size()));
    return taken;
}

std::vector<std::uint32_t> listed(const kube::id_set& ids) {
    std::vector<std::uint32_t> all;
    for (const std::uint32_t id : ids) {
        check(ids.contains(id));
        all.push_back(id);
    }
    check(all.size() == ids.size());
    return all;
}

void check_objects(const model& all, kube::selector_view wanted) {
    std::vector<std::uint32_t> found;
    for (const auto& [id, its] : all.objects) {
        if (wanted.matches(its)) {
            found.push_back(id);
        }
    }
    check(listed(all.index.match(wanted)) == found);
    check(all.index.count(wanted) == found.size());
}

void check_selectors(const model& all, const labels& object) {
    std::vector<std::uint32_t> found;
    for (const auto& [id, wanted] : all.selectors) {
        if (wanted.matches(object)) {
            found.push_back(id);
        }
    }
    check(listed(all.reverse.match(object)) == found);
}

void step(model& all, std::string_view line) {
    const char what = line.empty() ? ' ' : line.front();
    line.remove_prefix(std::min<std::size_t>(1, line.size()));
    std::uint32_t id = 0;
    for (const char c : take_until(line, ' ')) {
        id = (id * 10 + static_cast<unsigned char>(c)) % 100'000;
    }
    if (what == '+') {
        labels its;
        while (!line.empty()) {
            std::string_view label = take_until(line, ',');
            const std::string_view key = take_until(label, '=');
            its.insert_or_assign(std::string(key), std::string(label));
        }
        check(all.index.insert_or_assign(id, its) == (all.objects.count(id) == 0));
        check_selectors(all, its);
        all.objects[id] = its;
    } else if (what == '-') {
        check(all.index.erase(id) == (all.objects.erase(id) != 0));
    } else if (what == '?') {
        if (const auto wanted = kube::parse_selector(line)) {
            check_objects(all, *wanted);
            check(all.reverse.insert_or_assign(id, *wanted) == (all.selectors.count(id) == 0));
            all.selectors[id] = *wanted;
        }
    } else if (what == '!') {
        check(all.reverse.erase(id) == (all.selectors.erase(id) != 0));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(data, data + size);
    model all;
    for (std::string_view rest = input; !rest.empty();) {
        step(all, take_until(rest, '\n'));
    }
    for (const auto& [id, wanted] : all.selectors) {
        check_objects(all, wanted);
    }
    for (const auto& [id, its] : all.objects) {
        check_selectors(all, its);
        labels kept;
        all.index.for_each_label(
            id, [&kept](std::string_view key, std::string_view value) { check(kept.emplace(key, value).second); });
        check(kept == its);
    }
    return 0;
}
