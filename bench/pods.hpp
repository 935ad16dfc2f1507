// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

/// Pods as an API server of a real cluster sends them, some 6.5 kB of JSON each, most of it managedFields, environment,
/// volumes and status.
namespace pods {

inline std::string hex(std::uint64_t value, std::size_t digits) {
    std::string text(digits, '0');
    for (std::size_t i = digits; i-- != 0; value >>= 4) {
        text[i] = "0123456789abcdef"[value & 15];
    }
    return text;
}

/// A number that looks random and is the same in each run.
inline std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

/// A time on the day of the pod's making, that many seconds later.
inline std::string time(std::uint64_t seed, unsigned seconds) {
    const auto digits = [](std::uint64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    const std::uint64_t of_day = seed % 80'000 + seconds;
    return "2024-05-14T" + digits(of_day / 3600) + ":" + digits(of_day / 60 % 60) + ":" + digits(of_day % 60) + "Z";
}

/// The volume of the pod's token, whose name an API server makes up.
inline std::string token_volume(std::uint64_t seed) { return "kube-api-access-" + hex(mixed(seed + 7), 5); }

/// What the workload says of its container is the same in all its pods.
inline std::string container(std::uint64_t workload, const std::string& name, std::uint64_t seed) {
    const std::string app = "service-" + std::to_string(workload);
    const bool proxy = name == "proxy";
    const std::uint64_t size = proxy ? 1 : 1 + workload % 4;
    const std::string port = std::to_string((proxy ? 15'000 : 8'000) + workload % 8);
    std::string text = R"({"name":")" + name + R"(","image":"registry.example.com/)" + app + "/" + name + ":v1." +
                       std::to_string(workload % 40) + R"(.3","ports":[{"name":"http","containerPort":)" + port +
                       R"(,"protocol":"TCP"},
{"name":"metrics","containerPort":9090,"protocol":"TCP"}],"env":[)";
    for (int i = 0; i != 2; ++i) {
        text += R"({"name":"APP_SETTING_)" + std::to_string(i) + R"(","value":"value-)" +
                hex(mixed(workload + (proxy ? 50 : 100)), 12) + R"("},)";
    }
    text += R"({"name":"POD_IP","valueFrom":{"fieldRef":{"apiVersion":"v1","fieldPath":"status.podIP"}}},
{"name":"PASSWORD","valueFrom":{"secretKeyRef":{"name":")" +
            app + R"(-credentials","key":"password"}}}],
"resources":{"limits":{"cpu":")" +
            std::to_string(size) + R"(","memory":")" + std::to_string(512 * size) + R"(Mi"},"requests":{"cpu":")" +
            std::to_string(250 * size) + R"(m","memory":")" + std::to_string(256 * size) + R"(Mi"}},
"volumeMounts":[{"name":"config","readOnly":true,"mountPath":"/etc/app"},{"name":"cache","mountPath":"/var/cache"},
{"name":")" +
            token_volume(seed) + R"(","readOnly":true,"mountPath":"/var/run/secrets/kubernetes.io/serviceaccount"}],
"livenessProbe":{"httpGet":{"path":")" +
            (proxy ? "/ready" : "/healthz") + R"(","port":"http","scheme":"HTTP"},"initialDelaySeconds":)" +
            std::to_string(10 * size) +
            R"(,"timeoutSeconds":1,
"periodSeconds":10,"successThreshold":1,"failureThreshold":3},
"terminationMessagePath":"/dev/termination-log","terminationMessagePolicy":"File","imagePullPolicy":"IfNotPresent",
"securityContext":{"capabilities":{"drop":["ALL"]},"runAsNonRoot":true,"allowPrivilegeEscalation":false}})";
    return text;
}

inline std::string container_status(std::uint64_t workload, const std::string& name, std::uint64_t seed) {
    const std::string app = "service-" + std::to_string(workload);
    return R"({"name":")" + name + R"(","state":{"running":{"startedAt":")" + time(seed, 11) +
           R"("}},"lastState":{},"ready":true,
"restartCount":)" +
           std::to_string(seed % 3) + R"(,"image":"registry.example.com/)" + app + "/" + name + ":v1." +
           std::to_string(workload % 40) + R"(.3","imageID":"registry.example.com/)" + app + "/" + name +
           "@sha256:" + hex(mixed(seed), 16) + hex(mixed(seed + 1), 16) + hex(mixed(seed + 2), 32) +
           R"(","containerID":"containerd://)" + hex(mixed(seed + 4), 16) + hex(mixed(seed + 5), 16) +
           hex(mixed(seed + 6), 32) + R"(","started":true})";
}

inline std::string condition(const std::string& type, std::uint64_t seed) {
    return R"({"type":")" + type + R"(","status":"True","lastProbeTime":null,"lastTransitionTime":")" + time(seed, 20) +
           R"("})";
}

inline std::string managed_fields(std::uint64_t seed) {
    std::string text = R"([{"manager":"kube-controller-manager","operation":"Update","apiVersion":"v1",
"time":")" + time(seed, 0) +
                       R"(","fieldsType":"FieldsV1","fieldsV1":{"f:metadata":{"f:generateName":{},"f:labels":{".":{},
"f:app":{},"f:pod-template-hash":{},"f:tier":{}},"f:ownerReferences":{".":{},"k:{\"uid\":\"0a1b\"}":{}}},"f:spec":{
"f:containers":{)";
    text += R"("k:{\"name\":\"main\"}":{".":{},"f:env":{".":{},"k:{\"name\":\"PASSWORD\"}":{".":{},"f:name":{},
"f:valueFrom":{".":{},"f:secretKeyRef":{}}}},"f:image":{},"f:imagePullPolicy":{},"f:livenessProbe":{".":{},
"f:failureThreshold":{},"f:httpGet":{".":{},"f:path":{},"f:port":{},"f:scheme":{}},"f:periodSeconds":{}},"f:name":{},
"f:ports":{".":{},"k:{\"containerPort\":8080,\"protocol\":\"TCP\"}":{".":{},"f:containerPort":{},"f:name":{},
"f:protocol":{}}},"f:resources":{".":{},"f:limits":{".":{},"f:cpu":{},"f:memory":{}}}})";
    text += R"(},"f:dnsPolicy":{},"f:restartPolicy":{},"f:schedulerName":{},"f:securityContext":{}}}},
{"manager":"kubelet","operation":"Update","apiVersion":"v1","time":")" +
            time(seed, 20) + R"(","fieldsType":"FieldsV1",
"fieldsV1":{"f:status":{"f:conditions":{"k:{\"type\":\"Ready\"}":{".":{},"f:lastProbeTime":{},"f:lastTransitionTime":{},
"f:status":{},"f:type":{}}},"f:containerStatuses":{},"f:hostIP":{},"f:phase":{},"f:podIP":{},"f:startTime":{}}},
"subresource":"status"}])";
    return text;
}

inline std::string pod(std::uint64_t number) {
    const std::uint64_t seed = mixed(number);
    const std::uint64_t workload = number % 50;
    const std::string app = "service-" + std::to_string(workload);
    const std::string address = "10.244." + std::to_string(number / 250 % 250) + "." + std::to_string(number % 250);
    std::string text =
        R"({"metadata":{"name":")" + app + "-" + hex(seed, 9) + "-" + hex(seed >> 8, 5) + R"(","generateName":")" +
        app + R"(-","namespace":"team-)" + std::to_string(number % 20) + R"(","uid":")" + hex(seed, 8) +
        "-4a1b-4c2d-9e3f-" + hex(seed >> 16, 12) + R"(","resourceVersion":")" + std::to_string(100'000'000 + number) +
        R"(","creationTimestamp":")" + time(seed, 0) + R"(","labels":{"app":")" + app + R"(","pod-template-hash":")" +
        hex(seed, 9) + R"(","tier":"backend"},"annotations":{
"prometheus.io/scrape":"true","prometheus.io/port":"9090","checksum/config":")" +
        hex(mixed(seed), 32) + R"("},
"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":")" +
        app + R"(-x","uid":")" + hex(seed, 8) +
        R"(-0000-4c2d-9e3f-000000000000","controller":true,"blockOwnerDeletion":true}],"managedFields":)" +
        managed_fields(seed) + R"(},"spec":{"volumes":[{"name":"config","configMap":{"name":")" + app +
        R"(-config","defaultMode":420}},{"name":"cache","emptyDir":{}},{"name":")" + token_volume(seed) + R"(",
"projected":{"sources":[{"serviceAccountToken":{"expirationSeconds":3607,"path":"token"}},{"configMap":{"name":
"kube-root-ca.crt","items":[{"key":"ca.crt","path":"ca.crt"}]}},{"downwardAPI":{"items":[{"path":"namespace","fieldRef":{
"apiVersion":"v1","fieldPath":"metadata.namespace"}}]}}],"defaultMode":420}}],"containers":[)" +
        container(workload, "main", seed) + "," + container(workload, "proxy", seed) +
        R"(],"restartPolicy":"Always","terminationGracePeriodSeconds":30,"dnsPolicy":"ClusterFirst",
"serviceAccountName":"default","serviceAccount":"default","nodeName":"node-)" +
        std::to_string(number % 100) +
        R"(","securityContext":{"fsGroup":2000},"schedulerName":"default-scheduler","tolerations":[
{"key":"node.kubernetes.io/not-ready","operator":"Exists","effect":"NoExecute","tolerationSeconds":300},
{"key":"node.kubernetes.io/unreachable","operator":"Exists","effect":"NoExecute","tolerationSeconds":300}],"priority":0,
"enableServiceLinks":true,"preemptionPolicy":"PreemptLowerPriority"},"status":{"phase":"Running","conditions":[)";
    for (const char* type : {"PodReadyToStartContainers", "Initialized", "Ready", "ContainersReady", "PodScheduled"}) {
        text += condition(type, seed) + (type[3] == 'S' ? "" : ",");
    }
    text += R"(],"hostIP":"192.168.10.)" + std::to_string(number % 250) + R"(","podIP":")" + address +
            R"(","podIPs":[{"ip":")" + address + R"("}],"startTime":")" + time(seed, 0) + R"(","containerStatuses":[)" +
            container_status(workload, "main", seed) + "," + container_status(workload, "proxy", seed + 9) +
            R"(],"qosClass":"Burstable"}})";
    return text;
}

/// The JSON of a PodList, without spaces between tokens as servers send it.
inline std::string list(std::size_t count) {
    std::string text = R"({"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"100001000"},"items":[)";
    for (std::size_t i = 0; i != count; ++i) {
        text += (i == 0 ? "" : ",") + pod(i);
    }
    std::erase(text, '\n');
    return text + "]}";
}

}  // namespace pods
