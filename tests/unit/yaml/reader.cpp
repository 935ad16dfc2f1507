// SPDX-License-Identifier: Apache-2.0
#include <kube/yaml/reader.hpp>

#include "catch.hpp"
#include "json_text.hpp"

#include <string>
#include <string_view>

using test::to_json;

TEST_CASE("a manifest") {
    CHECK(to_json(R"(# a pod
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels: {app: "1", tier: web}
spec:
  containers:
  - name: web
    image: nginx:1.29
    command: ["sh", "-c"]
    args:
    - |
      while true; do
        date
      done
    resources: {requests: {cpu: 100m, memory: 1Gi}}
    ports: [{containerPort: 80}]
)") == R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"web","labels":{"app":"1","tier":"web"}},)"
       R"("spec":{"containers":[{"name":"web","image":"nginx:1.29","command":["sh","-c"],)"
       R"("args":["while true; do\n  date\ndone\n"],"resources":{"requests":{"cpu":"100m","memory":"1Gi"}},)"
       R"("ports":[{"containerPort":80}]}]}})");
}

TEST_CASE("only the first document of a text is read") {
    CHECK(to_json("a: 1\n---\nb: 2") == R"({"a":1})");
    CHECK(to_json("a: 1\n...\n%%% what follows is not looked at") == R"({"a":1})");
}

TEST_CASE("what Kubernetes' users meet") {
    CHECK(to_json("on: yes") == R"({"true":true})");
    CHECK(to_json("version: 1.10") == R"({"version":1.1})");
    CHECK(to_json("port: 0o10") == R"({"port":8})");
    CHECK(to_json("time: 12:30") == R"({"time":"12:30"})");
    CHECK(to_json("day: 2001-01-01") == R"({"day":"2001-01-01"})");
    CHECK(to_json("a:\tb") == R"({"a":"b"})");
    CHECK(to_json("\xef\xbb\xbf"
                  "a: b") == R"({"a":"b"})");
    CHECK(to_json("a:\r\n- b\r\n") == R"({"a":["b"]})");
}

TEST_CASE("the parts of a stream are read one by one, the good ones too") {
    kube::yaml::document_reader stream("a: 1\n---\nb: [\n---\nc: |\n  x\n--- d\n---\ne: |\n  y");
    std::string all;
    while (const std::optional<kube::yaml::stream_part> part = stream.next()) {
        const kube::result<kube::yaml::document, kube::yaml::error> got = kube::yaml::read(*part);
        test::json_text out;
        all += std::to_string(part->line) + " ";
        if (got && got->play(out)) {
            all += out.text + "\n";
        } else {
            all += message(got.error(), part->text) + "\n";
        }
    }
    CHECK(all ==
          "1 {\"a\":1}\n"
          "3 yaml: line 1: did not find expected node content\n"
          "7 invalid Yaml document separator: d\n"
          "8 {\"e\":\"y\\n\"}\n");
}
