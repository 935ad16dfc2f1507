// SPDX-License-Identifier: Apache-2.0
#include <kube/boost_json/conversion.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/json.hpp>

#include <kube/codec/unknown_fields.hpp>
#include <kube/pod.hpp>
#include <kube/quantity.hpp>

#include "catch.hpp"

namespace {

using boost::json::value;

using kept_pod = kube::basic_pod<kube::owning_keeping_unknown>;
using borrowed_pod = kube::basic_pod<kube::borrowed>;

static_assert(boost::json::has_value_to<kube::pod>::value && boost::json::has_value_from<kube::pod>::value);
static_assert(boost::json::has_value_to<kept_pod>::value && boost::json::has_value_from<kept_pod>::value);
static_assert(!boost::json::has_value_to<borrowed_pod>::value && boost::json::has_value_from<borrowed_pod>::value);
static_assert(!boost::json::has_value_to<kube::quantity>::value && !boost::json::has_value_from<kube::quantity>::value);

value named(const char* name) { return {{"metadata", value{{"name", name}}}}; }

}  // namespace

TEST_CASE("Boost.JSON's own conversions know models") {
    const auto pod = boost::json::value_to<kube::pod>(named("web"));
    CHECK(pod.metadata.name == "web");
    const value dom = boost::json::value_from(pod);
    CHECK(dom == kube::boost_json::to_value(pod));
    CHECK(boost::json::value_to<kept_pod>(value{{"new", 1}}).unknown_fields.size() == 1);
    CHECK(boost::json::value_from(borrowed_pod{}) == boost::json::value_from(kube::pod{}));

    const boost::json::storage_ptr memory = boost::json::make_shared_resource<boost::json::monotonic_resource>();
    CHECK(*boost::json::value_from(pod, memory).at("metadata").get_object().storage() == *memory);
}

TEST_CASE("Boost.JSON's own conversions know models in containers") {
    const value several = boost::json::array{named("a"), named("b")};
    const auto pods = boost::json::value_to<std::vector<kube::pod>>(several);
    REQUIRE(pods.size() == 2);
    CHECK(pods[1].metadata.name == "b");
    CHECK(boost::json::value_from(pods).at(1) == boost::json::value_from(pods[1]));
    const auto by_key = boost::json::value_to<std::map<std::string, kube::pod>>(value{{"x", named("a")}});
    CHECK(by_key.at("x").metadata.name == "a");
    CHECK_FALSE(boost::json::value_to<std::optional<kube::pod>>(value()).has_value());
}

TEST_CASE("Boost.JSON's own conversions tell why a DOM is no object") {
    try {
        static_cast<void>(boost::json::value_to<kube::pod>(value{{"kind", 1}}));
        FAIL("a number is a kind");
    } catch (const kube::error_exception<kube::object_error>& wrong) {
        CHECK((wrong.error().code == kube::object_errc::expected_string && wrong.error().path == "kind"));
    }
    CHECK(boost::json::try_value_to<kube::pod>(value(1)).has_error());
    CHECK(boost::json::try_value_to<kube::pod>(value()).has_value());
}
