// SPDX-License-Identifier: Apache-2.0
#include <kube/fields.hpp>

#include <array>
#include <string_view>
#include <type_traits>
#include <utility>

#include "../unit/fields/parse_cases.hpp"

namespace {

using namespace kube::literals;

// Each text of the unit tests has the same answer in a constant expression.
constexpr bool all_accepted() {
    for (const auto& [text, canonical] : field_cases::accepted) {
        kube::field_selector_buffer<8> buffer;
        const auto read = buffer.parse(text);
        if (!read.has_value() || kube::text_size(*read) != canonical.size()) {
            return false;
        }
        std::array<char, 128> out{};
        const char* const end = kube::write(out.data(), *read);
        if (std::string_view(out.data(), static_cast<std::size_t>(end - out.data())) != canonical) {
            return false;
        }
    }
    return true;
}
constexpr bool all_refused() {
    for (const auto& each : field_cases::refused) {
        kube::field_selector_buffer<8> buffer;
        const auto read = buffer.parse(each.text);
        if (read.has_value() || !(read.error() == each.error)) {
            return false;
        }
    }
    return true;
}
static_assert(all_accepted());
static_assert(all_refused());

// Literals are values of constant expressions.
constexpr std::pair<std::string_view, std::string_view> running[] = {{"metadata.name", "web-0"},
                                                                     {"status.phase", "Running"}};
constexpr auto wanted = "status.phase=Running,spec.nodeName=,metadata.name!=web-1"_field_selector;
static_assert(wanted.matches(running));
static_assert(wanted.requirements().size() == 3);
static_assert(wanted.requires_exact_match("status.phase").value == "Running");
static_assert(!"metadata.name=x\\,y"_field_selector.matches(running));

static_assert(std::is_trivially_copyable_v<kube::field_selector_view>);
static_assert(std::is_nothrow_move_constructible_v<kube::field_selector>);
static_assert(std::is_convertible_v<const kube::field_selector&, kube::field_selector_view>);

static_assert(kube::supported_fields("v1", "Pod").size() == 12 && kube::supported_fields("v1", "Pods").size() == 2);
static_assert(kube::supported_fields("v1", "Node")[1] == kube::supported_field("spec.unschedulable"));

}  // namespace
