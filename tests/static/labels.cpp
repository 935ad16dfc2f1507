// SPDX-License-Identifier: Apache-2.0
#include <kube/labels.hpp>

#include <array>
#include <string_view>
#include <type_traits>
#include <utility>

#include <kube/base/map.hpp>
#include <kube/base/policies.hpp>
#include <kube/names/dns.hpp>
#include <kube/names/label.hpp>

#include "../unit/labels/parse_cases.hpp"

namespace {

using namespace kube::literals;

// Each text of the unit tests has the same answer in a constant expression.
template <std::size_t N>
constexpr bool prints(std::string_view text, std::string_view canonical) {
    kube::selector_buffer<N> buffer;
    const auto read = buffer.parse(text);
    if (!read.has_value() || kube::text_size(*read) != canonical.size()) {
        return false;
    }
    std::array<char, 128> out{};
    const char* const end = kube::write(out.data(), *read);
    return std::string_view(out.data(), static_cast<std::size_t>(end - out.data())) == canonical;
}
constexpr bool all_accepted() {
    for (const auto& [text, canonical] : parse_cases::accepted) {
        if (!prints<8>(text, canonical)) {
            return false;
        }
    }
    return true;
}
constexpr bool all_refused() {
    for (const auto& wrong : parse_cases::refused) {
        kube::selector_buffer<8> buffer;
        const auto read = buffer.parse(wrong.text);
        if (read.has_value() || !(read.error() == kube::selector_error{wrong.code, wrong.begin, wrong.end})) {
            return false;
        }
    }
    return true;
}
static_assert(all_accepted());
static_assert(all_refused());

// Literals are values of constant expressions.
constexpr std::pair<std::string_view, std::string_view> web[] = {{"app", "web"}, {"tier", "front"}, {"n", "7"}};
constexpr auto wanted = "app in (web,db),tier,n>6,!legacy,zone!=west"_selector;
static_assert(wanted.matches(web));
static_assert(wanted.requirements().size() == 5);
static_assert(wanted.requirements()[0].key == "app");
static_assert(wanted.requirements()[0].values[0] == "db");
static_assert(!"app=db"_selector.matches(web));
static_assert(kube::match<"app in (web,db),tier,n>6,!legacy,zone!=west">(web));
static_assert(!kube::match<"n<7">(web));
static_assert(kube::match<"">(web));
static_assert(kube::match<"app!=db,tier in (back,front),absent!=x,n">(web));
static_assert(!kube::match<"absent">(web) && !kube::match<"app notin (web)">(web) && !kube::match<"tier=">(web));
static_assert(""_selector.empty());
static_assert(!kube::selector_view::nothing().matches(web));
static_assert("b=1,a=2"_selector == "a=2,b=1"_selector);
static_assert("a"_selector.requires_exact_match("a") == kube::found_label{});
static_assert("a=1"_selector.requires_exact_match("a") == kube::found_label{"1", true});

static_assert(includes("a,b=1"_selector, "b=1"_selector) && !includes("a"_selector, "a,b"_selector));
static_assert(hash_value("b=1,a"_selector) == hash_value("a,b=1"_selector));
static_assert(hash_value("a=1"_selector) != hash_value("a==1"_selector));
static_assert(!kube::labels_conflict(web, web));

// More than twelve terms take the other branch of the sort.
static_assert("m=1,l=1,k=1,j=1,i=1,h=1,g=1,f=1,e=1,d=1,c=1,b=1,a=1"_selector.requirements()[0].key == "a");
static_assert("m=1,l=1,k=1,j=1,i=1,h=1,g=1,f=1,e=1,d=1,c=1,b=1,a=1"_selector.requirements()[12].key == "m");

// The map of borrowed models is matched in constant expressions too.
constexpr auto entries = kube::sorted({{"tier", "front"}, {"app", "web"}});
constexpr kube::map_view<std::string_view> labels = entries;
static_assert("app=web,tier!=back"_selector.matches(labels));

static_assert(std::is_trivially_copyable_v<kube::selector_view>);
static_assert(std::is_trivially_copyable_v<kube::requirement>);
static_assert(std::is_trivially_copyable_v<kube::selector_error>);
static_assert(sizeof(kube::selector_view) <= 3 * sizeof(void*));
static_assert(std::is_nothrow_move_constructible_v<kube::selector>);
static_assert(std::is_same_v<kube::result<kube::selector>::error_type, kube::selector_error>);
static_assert(!std::is_convertible_v<kube::selector_view, kube::selector>);

static_assert(kube::is_label_key("example.com/name") && !kube::is_label_key("Example.com/name"));
static_assert(kube::is_label_value("") && !kube::is_label_value("-"));
static_assert(kube::is_dns1123_label("a-b") && !kube::is_dns1123_label("a.b"));
static_assert(kube::is_dns1123_subdomain("a.b") && !kube::is_dns1123_subdomain("a..b"));

}  // namespace
