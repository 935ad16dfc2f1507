// SPDX-License-Identifier: Apache-2.0
// Manifests go in; the pods that they ask for are placed on nodes, and shown as kubectl shows them.
#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <kube/json/encode.hpp>
#include <kube/kubectl.hpp>
#include <kube/yaml/convert.hpp>

#include "files.hpp"
#include "manifests.hpp"
#include "options.hpp"
#include "own_nodes.hpp"
#include "placing.hpp"
#include "running.hpp"
#include "workloads.hpp"

namespace quickstart {

namespace {

void print(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

std::vector<kube::node> read_nodes(const options& wanted, report& out) {
    std::vector<kube::node> nodes;
    const auto take = [&](object&& what, const place& at) {
        if (auto* const node = std::get_if<kube::node>(&what)) {
            nodes.push_back(std::move(*node));
        } else {
            out.note(at, "no Node: passed over");
        }
    };
    if (wanted.nodes.empty()) {
        read_manifest("own nodes", own_nodes, out, take);
        return nodes;
    }
    const std::string_view paths[] = {wanted.nodes};
    for (const std::string& file : find_manifests(paths, out)) {
        if (const auto text = read_file(file, out)) {
            read_manifest(file, *text, out, take);
        }
    }
    return nodes;
}

struct row {
    const kube::pod* pod;
    std::string_view why_pending;
};

/// The pods that were asked for, in the order in which an API server gives them.
std::vector<row> select(const std::vector<kube::pod>& pods, const std::vector<std::string>& why,
                        const options& wanted) {
    std::vector<row> shown;
    for (std::size_t i = 0; i != pods.size(); ++i) {
        const auto& meta = pods[i].metadata;
        const bool here = wanted.namespace_.empty() || meta.namespace_ == wanted.namespace_;
        if (here && wanted.selector.matches(meta.labels)) {
            shown.push_back({&pods[i], why[i]});
        }
    }
    const auto key = [](const row& of) { return of.pod->metadata.namespace_ + "/" + of.pod->metadata.name; };
    std::ranges::sort(shown, {}, key);
    return shown;
}

void print_list(const std::vector<row>& rows, output format, report& out) {
    std::string list = R"({"apiVersion":"v1","items":[)";
    for (const row& each : rows) {
        list += &each == &rows.front() ? "" : ",";
        list += kube::json::encode(*each.pod);
    }
    list += R"(],"kind":"List","metadata":{"resourceVersion":""}})";
    if (format == output::yaml) {
        const auto text = kube::yaml::json_to_yaml(list);
        text ? print(*text) : out.error(message(text.error(), list));
    } else if (const auto text = kube::kubectl::lay_out_json(list)) {
        print(*text + "\n");
    }
}

void print_table(const std::vector<row>& rows, const options& wanted, kube::time now) {
    if (rows.empty()) {
        const std::string where(wanted.namespace_);
        const std::string place = where.empty() ? "" : " in " + where + " namespace.";
        std::fputs(("No resources found" + place + "\n").c_str(), stderr);
        return;
    }
    const bool with_namespace = wanted.namespace_.empty() && std::ranges::any_of(rows, [](const row& each) {
                                    return each.pod->metadata.namespace_ != "default";
                                });
    kube::kubectl::tab_writer out;
    kube::kubectl::table_printer table(out, kube::kubectl::pod_columns,
                                       {.wide = wanted.format == output::wide,
                                        .with_namespace = with_namespace,
                                        .show_labels = wanted.show_labels,
                                        .label_columns = wanted.label_columns});
    std::string pending;
    for (const auto& [pod, why] : rows) {
        table.add_row(pod->metadata, kube::kubectl::pod_cells(*pod, now));
        if (!why.empty()) {
            pending += with_namespace ? pod->metadata.namespace_ + "/" : "";
            pending += pod->metadata.name + ": ";
            pending += why;
            pending += '\n';
        }
    }
    print(out.take());
    if (!pending.empty()) {
        print("\n" + pending);
    }
}

int run(const options& wanted) {
    report out;
    kube::time now(std::time(nullptr));
    cluster all(wanted.namespace_.empty() ? "default" : wanted.namespace_, now, out);
    for (const std::string& file : find_manifests(wanted.paths, out)) {
        if (const auto text = read_file(file, out)) {
            read_manifest(file, *text, out, [&](object&& what, const place& at) { all.add(std::move(what), at); });
        }
    }
    std::vector<std::string> why = place_pods(all.pods(), read_nodes(wanted, out), now);
    if (wanted.run_for != kube::duration()) {
        if (const std::size_t refused = run_pods(all.pods(), why, now, wanted.run_for); refused != 0) {
            out.warning("too many containers for so long a time; pods that do not run: " + std::to_string(refused));
        }
        now = now + wanted.run_for;
    }
    const std::vector<row> shown = select(all.pods(), why, wanted);
    if (wanted.format == output::json || wanted.format == output::yaml) {
        print_list(shown, wanted.format, out);
    } else {
        print_table(shown, wanted, now);
    }
    return out.failed() ? 1 : 0;
}

}  // namespace

}  // namespace quickstart

int main(int argc, char** argv) {
    quickstart::options wanted;
    switch (quickstart::read_options(argc, argv, wanted)) {
    case quickstart::go_on::done: return 0;
    case quickstart::go_on::wrong: return 2;
    case quickstart::go_on::yes: break;
    }
    return quickstart::run(wanted);
}
