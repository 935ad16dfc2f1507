// SPDX-License-Identifier: Apache-2.0
// One or two quantities by lines: reading never crashes; the printed text reads back to the same number; sums, orders
// and roundings agree with each other.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <kube/quantity.hpp>
#include <kube/quantity/to_string.hpp>

namespace {

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void check_one(const kube::quantity& q) {
    const std::string text = to_string(q);
    check(!text.empty());
    check(q == q && (q <=> kube::quantity()) == (q.sign() <=> 0));
    check(q.is_zero() == (q.sign() == 0));
    static_cast<void>(q.value());
    static_cast<void>(q.milli_value());
    const double approximate = kube::approximate_double(q);
    check((approximate > 0) <= (q.sign() > 0) && (approximate < 0) <= (q.sign() < 0));
    if (const auto whole = q.as_int64(); whole.ok) {
        check(q == whole.value && whole.value == q.value());
    }

    kube::quantity negated = q;
    negated.neg();
    check(negated.sign() == -q.sign());
    check(negated.add(q) && negated.is_zero());

    kube::quantity rounded = q;
    const bool exact = rounded.round_up(0);
    check(exact == (rounded == q));
    check(q.sign() < 0 ? rounded <= q : rounded >= q);

    // 10^21 and above, and less than 10^-9, have no suffix to print.
    kube::quantity plain = q;
    plain.set_format(kube::quantity_format::decimal_exponent);
    check(plain.add(kube::quantity()));
    plain.set_format(kube::quantity_format::decimal_exponent);
    const auto again = kube::parse_quantity(to_string(plain));
    if (again.has_value()) {
        check(*again == q);
    } else {
        check(again.error().code >= kube::quantity_errc::too_long);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input(data, data + size);
    const std::size_t split = input.find('\n');
    const std::string first = input.substr(0, split);
    const std::string second = split == std::string::npos ? std::string("1") : input.substr(split + 1);

    const auto a = kube::parse_quantity(first);
    const auto view = kube::parse_quantity<kube::borrowed>(first);
    check(a.has_value() == view.has_value());
    if (!a.has_value()) {
        check(a.error() == view.error() && a.error().begin <= a.error().end && a.error().end <= first.size());
        check(!message(a.error()).empty());
        return 0;
    }
    check(*a == *view && to_string(*a) == to_string(*view) && a->value() == view->value());
    check_one(*a);

    const auto b = kube::parse_quantity(second);
    if (!b.has_value()) {
        return 0;
    }
    kube::quantity sum = *a;
    if (!sum.add(*b)) {
        check(sum == *a);  // too long
        return 0;
    }
    check((sum <=> *a) == (b->sign() <=> 0));
    check_one(sum);
    check(sum.sub(*b) && sum == *a);
    check(sum.sub(*b) && sum.sign() == ((*a <=> *b) > 0 ? 1 : (*a <=> *b) < 0 ? -1 : 0));
    return 0;
}
