// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <kube/api/core/v1/namespace.hpp>
#include <kube/api/core/v1/node.hpp>
#include <kube/api/core/v1/pod.hpp>
#include <kube/api/core/v1/replication_controller.hpp>
#include <kube/api/core/v1/service.hpp>
#include <kube/json.hpp>
#include <kube/kubectl.hpp>
#include <kube/time/time_text.hpp>

#include "protocol.hpp"

namespace answer {

namespace {

namespace v1 = kube::api::core::v1;
namespace kubectl = kube::kubectl;

using printer = std::function<std::string()>;

/// What refers to texts and objects of its own, so that it may be called often.
struct question {
    explicit question(const object_in& in)
        : label_columns(in.texts("labelColumns").value_or(std::vector<std::string>())),
          label_views(label_columns.begin(), label_columns.end()),
          options{.wide = in.boolean("wide"),
                  .with_namespace = in.boolean("withNamespace"),
                  .show_labels = in.boolean("showLabels"),
                  .no_headers = in.boolean("noHeaders"),
                  .label_columns = label_views},
          now(kube::parse_time(in.text("now")).value_or(kube::time())) {}

    question(const question&) = delete;
    question& operator=(const question&) = delete;

    std::vector<std::string> label_columns;
    std::vector<std::string_view> label_views;
    kubectl::table_options options;
    kube::time now;
};

template <class List, class Table>
kube::result<printer, kube::object_error> prepared(std::string_view objects, std::shared_ptr<const question> asked,
                                                   Table table) {
    auto list = kube::json::decode<List>("{\"items\":" + std::string(objects) + "}");
    if (!list) {
        return kube::unexpected(list.error());
    }
    auto kept = std::make_shared<const List>(*std::move(list));
    return printer([kept = std::move(kept), asked = std::move(asked), table] {
        return table(kept->items, asked->now, asked->options);
    });
}

/// Empty where the objects are of no kind that has a table.
kube::result<printer, kube::object_error> prepare_table(const object_in& in) {
    const std::string_view objects = in.raw("objects");
    const auto each = elements_of(objects);
    const std::string kind = each.empty() ? "" : object_in(each[0]).text("kind");
    const auto asked = std::make_shared<const question>(in);
    if (kind == "Pod") {
        return prepared<v1::pod_list>(objects, asked, [](const auto&... all) { return kubectl::pod_table(all...); });
    }
    if (kind == "Node") {
        return prepared<v1::node_list>(objects, asked, [](const auto&... all) { return kubectl::node_table(all...); });
    }
    if (kind == "Service") {
        return prepared<v1::service_list>(objects, asked,
                                          [](const auto&... all) { return kubectl::service_table(all...); });
    }
    if (kind == "ReplicationController") {
        return prepared<v1::replication_controller_list>(
            objects, asked, [](const auto&... all) { return kubectl::replication_controller_table(all...); });
    }
    if (kind == "Namespace") {
        return prepared<v1::namespace_list>(objects, asked,
                                            [](const auto&... all) { return kubectl::namespace_table(all...); });
    }
    return printer();
}

reply table(const object_in& in) {
    const auto print = prepare_table(in);
    if (!print) {
        return unsupported("input: " + message(print.error()));
    }
    return *print ? out(object_out().text("text", (*print)())) : unsupported("kind");
}

std::function<std::uint64_t()> prepare(const object_in& in) {
    const auto print = prepare_table(in);
    if (!print || !*print) {
        return {};
    }
    return [print = *print]() -> std::uint64_t { return print().size(); };
}

constexpr op ops[] = {
    {"print.table", table, prepare},
};

}  // namespace

std::span<const op> print_ops() { return ops; }

}  // namespace answer
