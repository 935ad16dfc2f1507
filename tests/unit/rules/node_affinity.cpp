// SPDX-License-Identifier: Apache-2.0
#include <kube/rules/node_affinity.hpp>

#include <string>

#include "catch.hpp"
#include "objects.hpp"

using kube::selector_errc;
using objects::requirement_of;
using objects::term_of;

namespace {

objects::core::basic_node_selector<> selector_of(
    std::initializer_list<objects::core::basic_node_selector_term<>> terms) {
    objects::core::basic_node_selector<> made;
    made.node_selector_terms = terms;
    return made;
}

const kube::map<std::string> labels{{"zone", "a"}, {"cores", "16"}};

}  // namespace

TEST_CASE("terms are alternatives, requirements of a term are not") {
    const auto in_a = requirement_of("zone", "In", {"a", "b"});
    const auto many = requirement_of("cores", "Gt", {"15"});
    const auto few = requirement_of("cores", "Lt", {"15"});
    CHECK(*kube::matches(selector_of({term_of({in_a, many})}), labels, "n"));
    CHECK_FALSE(*kube::matches(selector_of({term_of({in_a, few})}), labels, "n"));
    CHECK(*kube::matches(selector_of({term_of({few}), term_of({in_a})}), labels, "n"));
    CHECK_FALSE(*kube::matches(selector_of({}), labels, "n"));
    CHECK_FALSE(*kube::matches(selector_of({term_of({})}), labels, "n"));
    CHECK(*kube::matches(selector_of({term_of({}), term_of({in_a})}), labels, "n"));
    CHECK(*kube::matches(
        selector_of({term_of({requirement_of("none", "NotIn", {"x"}), requirement_of("none", "DoesNotExist", {}),
                              requirement_of("zone", "Exists", {})})}),
        labels, "n"));
    CHECK_FALSE(*kube::matches(selector_of({term_of({requirement_of("zone", "Gt", {"1"})})}), labels, "n"));
}

TEST_CASE("fields know the name alone") {
    const auto named = [](const char* operator_, const char* value) {
        return selector_of({term_of({}, {requirement_of("metadata.name", operator_, {value})})});
    };
    CHECK(*kube::matches(named("In", "n"), labels, "n"));
    CHECK_FALSE(*kube::matches(named("In", "m"), labels, "n"));
    CHECK(*kube::matches(named("NotIn", "m"), labels, "n"));
    CHECK_FALSE(*kube::matches(named("NotIn", "n"), labels, "n"));
    CHECK(*kube::matches(named("In", "m"), labels, ""));
    CHECK(*kube::matches(selector_of({term_of({}, {requirement_of("other", "In", {""})})}), labels, "n"));
    CHECK_FALSE(*kube::matches(selector_of({term_of({}, {requirement_of("other", "In", {"x"})})}), labels, "n"));
}

TEST_CASE("a fault is told only where no term matches") {
    const auto fine = term_of({requirement_of("zone", "In", {"a"})});
    const auto other = term_of({requirement_of("zone", "In", {"b"})});
    const auto bad = term_of({requirement_of("zone", "Exists", {}), requirement_of("cores", "Gt", {"many"})});
    CHECK(*kube::matches(selector_of({bad, fine}), labels, "n"));
    CHECK(kube::matches(selector_of({other, term_of({}), bad}), labels, "n").error() ==
          kube::node_selector_error{selector_errc::not_an_integer, 2, 1, false});
    CHECK(kube::matches(selector_of({term_of({}, {requirement_of("metadata.name", "In", {"a", "b"})})}), labels, "n")
              .error() == kube::node_selector_error{selector_errc::wrong_value_count, 0, 0, true});
    CHECK(kube::matches(selector_of({term_of({}, {requirement_of("metadata.name", "Exists", {})})}), labels, "n")
              .error() == kube::node_selector_error{selector_errc::expected_operator, 0, 0, true});
    CHECK(kube::matches(selector_of({term_of({requirement_of("zone", "Near", {"a"})})}), labels, "n").error().code ==
          selector_errc::expected_operator);
}

TEST_CASE("nodeSelector and required affinity must both hold") {
    auto wanted = objects::pod_of({});
    const auto at = objects::node_of("n", {}, {{"zone", "a"}, {"disk", "ssd"}});
    CHECK(*kube::matches_node_affinity(wanted.spec, at));
    wanted.spec.node_selector["disk"] = "ssd";
    CHECK(*kube::matches_node_affinity(wanted.spec, at));
    auto& required = objects::affinity_of(wanted).required_during_scheduling_ignored_during_execution;
    required.emplace().node_selector_terms.push_back(term_of({requirement_of("zone", "In", {"a"})}));
    CHECK(*kube::matches_node_affinity(wanted.spec, at));
    wanted.spec.node_selector["disk"] = "hdd";
    CHECK_FALSE(*kube::matches_node_affinity(wanted.spec, at));
    wanted.spec.node_selector["disk"] = "ssd";
    required->node_selector_terms.clear();
    CHECK_FALSE(*kube::matches_node_affinity(wanted.spec, at));
}

TEST_CASE("preferred terms add their weights") {
    kube::list<objects::core::basic_preferred_scheduling_term<>> terms;
    const auto add = [&](std::int32_t weight, objects::core::basic_node_selector_term<> preference) {
        auto& made = terms.emplace_back();
        made.weight = weight;
        made.preference = std::move(preference);
    };
    add(5, term_of({requirement_of("zone", "In", {"a"})}));
    add(7, term_of({requirement_of("zone", "In", {"b"})}));
    add(11, term_of({}));
    add(0, term_of({requirement_of("bad key", "In", {"b"})}));
    add(-2, term_of({requirement_of("cores", "Exists", {})}));
    CHECK(*kube::preferred_score(terms, labels, "n") == 3);
    add(1, term_of({requirement_of("bad key", "Exists", {})}));
    CHECK(kube::preferred_score(terms, labels, "n").error() ==
          kube::node_selector_error{selector_errc::invalid_key, 5, 0, false});
}
