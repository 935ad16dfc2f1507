// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/event_sink.hpp>

#include <string>
#include <string_view>

#include <kube/codec/document.hpp>
#include <kube/codec/encode.hpp>
#include <kube/pod.hpp>

#include "catch.hpp"

namespace {

using kube::codec::event_sink;
using kube::codec::type_of;
using lent_pod = kube::basic_pod<kube::borrowed>;

template <class Model>
std::string printed(const Model& object) {
    std::string text;
    kube::codec::encode_json(object, text);
    return text;
}

/// Plays the same events into a pod of each policy and returns the print, which must be the same.
template <class Play>
std::string built(Play&& play) {
    kube::pod owning{};
    event_sink owning_sink(*type_of<kube::pod>, &owning);
    const bool good = play(owning_sink);
    kube::document<kube::pod> document;
    event_sink borrowed_sink(*type_of<lent_pod>, &*document, &document.memory());
    REQUIRE(play(borrowed_sink) == good);
    CHECK(owning_sink.error().path == borrowed_sink.error().path);
    if (!good) {
        return owning_sink.error().path + ": " + std::string(reason(owning_sink.error().code));
    }
    CHECK(printed(*document) == printed(owning));
    return printed(owning);
}

}  // namespace

TEST_CASE("what an object keeps as JSON text is written anew") {
    CHECK(built([](event_sink& to) {
              return to.begin_object() && to.key("metadata", false) && to.begin_object() &&
                     to.key("managedFields", false) && to.begin_array() && to.begin_object() &&
                     to.key("fieldsV1", false) && to.begin_object() && to.key("a", false) && to.begin_array() &&
                     to.number("1.0") && to.string("<", false) && to.null() && to.boolean(true) && to.begin_object() &&
                     to.end_object() && to.end_array() && to.key("b", false) && to.begin_object() && to.end_object() &&
                     to.end_object() && to.end_object() && to.end_array() && to.end_object() && to.end_object();
          }) == R"({"metadata":{"managedFields":[{"fieldsV1":{"a":[1.0,"\u003c",null,true,{}],"b":{}}}]},)"
                R"("spec":{"containers":null},"status":{}})");
}

TEST_CASE("what an object keeps as JSON text may be a word or a string") {
    const auto fields_v1 = [](auto&& value) {
        return built([&](event_sink& to) {
            return to.begin_object() && to.key("metadata", false) && to.begin_object() &&
                   to.key("managedFields", false) && to.begin_array() && to.begin_object() &&
                   to.key("fieldsV1", false) && value(to) && to.key("manager", false) && to.string("x", false) &&
                   to.end_object() && to.begin_object() && to.end_object() && to.end_array() && to.end_object() &&
                   to.end_object();
        });
    };
    const auto with = [](const std::string& fields) {
        return R"({"metadata":{"managedFields":[{"manager":"x")" + fields +
               R"(},{}]},"spec":{"containers":null},"status":{}})";
    };
    CHECK(fields_v1([](event_sink& to) { return to.string("a\"b", false); }) == with(R"(,"fieldsV1":"a\"b")"));
    CHECK(fields_v1([](event_sink& to) { return to.number("1e2"); }) == with(R"(,"fieldsV1":1e2)"));
    CHECK(fields_v1([](event_sink& to) { return to.boolean(false); }) == with(R"(,"fieldsV1":false)"));
    CHECK(fields_v1([](event_sink& to) { return to.null(); }) == with(""));
}

TEST_CASE("what the model does not have is passed over, whatever it holds") {
    CHECK(built([](event_sink& to) {
              return to.begin_object() && to.key("odd", false) && to.begin_object() && to.key("kind", false) &&
                     to.begin_array() && to.string("x", false) && to.end_array() && to.end_object() &&
                     to.key("odd", false) && to.null() && to.key("odd", false) && to.number("1") &&
                     to.key("kind", false) && to.string("Pod", false) && to.end_object();
          }) == R"({"kind":"Pod","metadata":{},"spec":{"containers":null},"status":{}})");
}

TEST_CASE("texts that do not outlive the call are copied") {
    const auto play = [](event_sink& to) {
        std::string key = "name that is longer than a small one";
        std::string value = "value that is longer than a small one";
        const bool good = to.begin_object() && to.key("spec", false) && to.begin_object() &&
                          to.key("nodeSelector", false) && to.begin_object() && to.key(key, false) &&
                          to.string(value, false) && to.end_object() && to.key("overhead", false) &&
                          to.begin_object() && to.key(key, false) &&
                          to.string("0.00000000000000000001e20Q", false) == false;
        key.assign(key.size(), 'x');
        value.assign(value.size(), 'x');
        return good;
    };
    kube::document<kube::pod> document;
    event_sink sink(*type_of<lent_pod>, &*document, &document.memory());
    REQUIRE(play(sink));
    CHECK(*document->spec.node_selector.find_value("name that is longer than a small one") ==
          "value that is longer than a small one");
    CHECK(sink.error().code == kube::object_errc::bad_quantity);
    CHECK(sink.error().path == "spec.overhead.name that is longer than a small one");
}

TEST_CASE("paths lead through lists and maps") {
    CHECK(built([](event_sink& to) {
              return to.begin_object() && to.key("spec", false) && to.begin_object() && to.key("containers", false) &&
                     to.begin_array() && to.null() && to.begin_object() && to.key("resources", false) &&
                     to.begin_object() && to.key("limits", false) && to.begin_object() && to.key("cpu", false) &&
                     to.string("1", false) && to.key("a/b.c", false) && to.boolean(true);
          }) == "spec.containers[1].resources.limits.a/b.c: expected a string");
    CHECK(built([](event_sink& to) { return to.begin_array(); }) == ": expected an object");
    CHECK(built([](event_sink& to) { return to.string("x", false); }) == ": expected an object");
}

TEST_CASE("an escape in a quantity is told by the driver") {
    CHECK(built([](event_sink& to) {
              return to.begin_object() && to.key("spec", false) && to.begin_object() && to.key("overhead", false) &&
                     to.begin_object() && to.key("cpu", false) && to.string("1", false, true);
          }) == "spec.overhead.cpu: not a quantity");
}
