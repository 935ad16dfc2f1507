// SPDX-License-Identifier: Apache-2.0
#include <kube/base/open_enum.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "catch.hpp"
#include "failing_new.hpp"

namespace {

enum class phase : unsigned char { unset, pending, running };
constexpr std::string_view phase_texts[] = {"", "Pending", "Running"};
constexpr kube::enum_texts texts_of(phase) noexcept { return phase_texts; }

using owned = kube::open_enum<phase, kube::owning>;
using view = kube::open_enum<phase, kube::borrowed>;

static_assert(sizeof(owned) == 16 && sizeof(view) == 16 && std::is_trivially_copyable_v<view>);
static_assert(view() == phase::unset && view().empty() && view("").empty() && view().is_known());
static_assert(view("Running") == phase::running && view(phase::running).text() == "Running");
static_assert(view("Odd").text() == "Odd" && !view("Odd").is_known() && view("Odd").value() == phase::unset);
static_assert(!(view("Odd") == phase::unset) && !view("Odd").empty());
static_assert(view("Odd") == "Odd" && view("Odd") == view("Odd") && !(view("Odd") == view("odd")));

}  // namespace

TEST_CASE("an open enum is an enumerator or another text") {
    const owned known = "Pending";
    CHECK((known.is_known() && known.value() == phase::pending && known == phase::pending));
    CHECK((known == owned(phase::pending) && known == "Pending" && known == std::string_view("Pending")));
    const std::string long_text(50, 'x');
    owned other = std::string_view(long_text);
    CHECK((!other.is_known() && other.text() == long_text && other.value() == phase::unset));
    CHECK_FALSE(other == phase::unset);
    CHECK_FALSE(other.empty());
    const owned copy = other;
    CHECK(copy == other);
    other = phase::running;
    CHECK((other == phase::running && copy.text() == long_text));
    owned from = copy;
    const owned taken = std::move(from);
    CHECK(taken == copy);
    CHECK((from.text().empty() && from.empty() && from.is_known() && from == phase::unset));
    CHECK(owned("pending") == "pending");
    CHECK_FALSE(owned("pending").is_known());
    CHECK(owned(std::string_view("Pending\0", 8)).is_known() == false);
}

TEST_CASE("an enumerator takes no memory, another text one piece") {
    const std::size_t live = failing_new::live;
    const auto nothing_leaks = [&](bool) { CHECK(failing_new::live == live); };
    CHECK(failing_new::at_each([] { const owned made("Running"); }, nothing_leaks) == 0);
    CHECK(failing_new::at_each([] { const owned made("Odd"); }, nothing_leaks) == 1);
    owned kept = phase::running;
    const owned odd = "Odd";
    const std::size_t with_odd = failing_new::live;
    failing_new::at_each([&] { kept = odd; },
                         [&](bool failed) {
                             CHECK(kept == (failed ? "Running" : "Odd"));
                             CHECK(failing_new::live == with_odd + (failed ? 0 : 1));
                         });
}
