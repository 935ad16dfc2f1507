// SPDX-License-Identifier: Apache-2.0
#include <kube/codec/convert.hpp>

#include <string_view>

#include <kube/codec/equal.hpp>
#include <kube/codec/unknown_fields.hpp>
#include <kube/json.hpp>
#include <kube/pod.hpp>
#include <kube/service.hpp>

#include "catch.hpp"
#include "filler.hpp"

namespace {

template <class Model>
void there_and_back(const Model& object) {
    kube::document<Model> lent = to_document(object);
    CHECK(identical(*lent, object));
    const kube::document<Model> moved = std::move(lent);
    CHECK(kube::json::encode(*moved) == kube::json::encode(object));
    const Model back = kube::to_owning(*moved);
    CHECK(identical(back, object));
    kube::arena memory;
    CHECK(identical(to_borrowed(*moved, memory), object));
    CHECK(identical(kube::to_owning<kube::owning_keeping_unknown>(object), back));
}

kube::pod pod(std::string_view text) { return *kube::json::decode<kube::pod>(text); }

}  // namespace

TEST_CASE("what is converted to another policy and back is what it was") {
    kube::pod all{};
    filler().fill(all);
    there_and_back(all);
    there_and_back(kube::pod());
    there_and_back(pod(R"({"metadata":{"labels":{}},"spec":{"containers":[],"tolerations":null}})"));
    there_and_back(pod(R"({"metadata":{"creationTimestamp":"2024-01-02T03:04:05.123456789Z"}})"));
    there_and_back(pod(R"({"spec":{"restartPolicy":"An <unknown> one\\\n","dnsPolicy":""}})"));
    there_and_back(pod(
        R"({"spec":{"overhead":{"a":"1.50","b":"+1","c":"100000000000000000000.5","d":"12E","e":"0.5Ki","f":"1n"}}})"));
    there_and_back(*kube::json::decode<kube::service>(
        R"({"spec":{"ports":[{"targetPort":"http"},{"targetPort":80},{"targetPort":""},{"targetPort":-1},{}]}})"));
}

TEST_CASE("a converted object refers to nothing of its source") {
    kube::document<kube::pod> lent;
    {
        const kube::pod source = pod(
            R"({"metadata":{"name":"a long name that is not short","labels":{"key":"value"}},"spec":{"overhead":{"cpu":"1.50"}}})");
        lent = to_document(source);
    }
    CHECK(lent->metadata.name == "a long name that is not short");
    CHECK(*lent->metadata.labels.find_value("key") == "value");
    char buffer[kube::quantity_buffer_size];
    CHECK(lent->spec.overhead.find_value("cpu")->text(buffer) == "1500m");
}
