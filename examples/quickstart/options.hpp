// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include <kube/labels.hpp>
#include <kube/time/duration.hpp>

namespace quickstart {

enum class output { table, wide, json, yaml };

/// What the command line asks for. Texts refer to it.
struct options {
    std::string_view namespace_;                  ///< -n; empty for all
    kube::selector selector;                      ///< -l
    std::vector<std::string_view> label_columns;  ///< -L
    bool show_labels = false;
    output format = output::table;
    kube::duration run_for;  ///< --for; zero where nothing is to run
    std::string_view nodes;  ///< --nodes; empty for the cluster of its own
    std::vector<std::string_view> paths;
};

enum class go_on { yes, done, wrong };

/// Reads the command line, and says what is wrong with it.
go_on read_options(int argc, char** argv, options& wanted);

}  // namespace quickstart
