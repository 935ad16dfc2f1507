// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <kube/node.hpp>
#include <kube/pod.hpp>
#include <kube/time/time.hpp>

#include "manifests.hpp"
#include "report.hpp"

namespace quickstart {

/// More pods than this are not made.
inline constexpr std::size_t max_pods = 100'000;

/// What the manifests ask for: takes objects as the API server would, and makes the pods of controllers as these would.
class cluster {
public:
    /// @param default_namespace of objects that name none.
    /// @param now when all is made.
    cluster(std::string_view default_namespace, kube::time now, report& out)
        : default_namespace_(default_namespace), now_(now), out_(&out) {}

    void add(object&& what, const place& at);

    [[nodiscard]] std::vector<kube::pod>& pods() noexcept { return pods_; }

private:
    template <class Kind>
    bool admit(Kind& what, const place& at);
    void add_pod(kube::pod&& pod);
    void add_replicas(const kube::object_meta& owner, std::string_view api_version, std::string_view kind,
                      std::int64_t replicas, const kube::pod_template_spec& pod_template, const place& at);
    template <class Kind>
    bool check(const Kind& what, const place& at);
    void create(kube::pod& what, const place& at);
    void create(kube::replication_controller& what, const place& at);
    void create(kube::replica_set& what, const place& at);
    void create(kube::deployment& what, const place& at);
    template <class Other>
    void create(Other&, const place&) {}

    std::string default_namespace_;
    kube::time now_;
    report* out_;
    std::vector<kube::pod> pods_;
    std::set<std::string> known_;  ///< kind, namespace and name of each object
};

}  // namespace quickstart
