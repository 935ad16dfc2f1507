// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"

#include <cstdio>
#include <string>

#include <kube/labels/message.hpp>
#include <kube/time.hpp>
#include <kube/time/message.hpp>

#include "running.hpp"

namespace quickstart {

namespace {

constexpr std::string_view usage =
    "usage: quickstart [-n NAMESPACE] [-l SELECTOR] [-L KEYS] [--show-labels] [-o wide|json|yaml] [--nodes FILE]\n"
    "                  [--for DURATION] FILE|FOLDER...\n"
    "\n"
    "Reads Kubernetes manifests, makes the pods that they ask for, places them on nodes as Kubernetes would, and\n"
    "shows them as `kubectl get pods` does. Under the table stand the pods that no node can take, with the reasons.\n"
    "\n"
    "  -n, --namespace NAMESPACE  where objects without a namespace go; shows the pods of this namespace alone\n"
    "  -l, --selector SELECTOR    shows the pods with such labels: 'app=web,tier in (db,backend),!canary'\n"
    "  -L, --label-columns KEYS   shows these labels in columns of their own\n"
    "      --show-labels          shows all labels\n"
    "  -o, --output FORMAT        wide, json or yaml\n"
    "      --nodes FILE           the nodes; three of its own where it is not given\n"
    "      --for DURATION         runs the pods in simulated time, and shows them as they are then: '90s', '1h30m'\n";

struct flag {
    char letter;
    std::string_view name;
};
constexpr flag flags[] = {{'n', "namespace"}, {'l', "selector"}, {'L', "label-columns"},
                          {'o', "output"},    {'\0', "nodes"},   {'\0', "for"}};

void complain(std::string_view text) {
    std::fprintf(stderr, "error: %.*s\n", static_cast<int>(text.size()), text.data());
}

bool read_selector(std::string_view text, kube::selector& selector) {
    auto parsed = kube::parse_selector(text);
    if (!parsed) {
        const auto& error = parsed.error();
        complain("selector, byte " + std::to_string(error.begin + 1) + ": " + message(error, text));
        if (text.size() < 200) {
            std::fputs(underline(error, text).c_str(), stderr);
        }
        return false;
    }
    selector = *std::move(parsed);
    return true;
}

bool read_format(std::string_view text, output& format) {
    if (text == "wide") {
        format = output::wide;
    } else if (text == "json") {
        format = output::json;
    } else if (text == "yaml") {
        format = output::yaml;
    } else if (!text.empty()) {
        complain("unable to match a printer suitable for the output format \"" + std::string(text) +
                 "\", allowed formats are: json,wide,yaml");
        return false;
    }
    return true;
}

bool read_duration(std::string_view text, kube::duration& span) {
    const auto parsed = kube::parse_duration(text);
    if (!parsed) {
        complain("--for: " + message(parsed.error(), text));
        return false;
    }
    if (*parsed < kube::duration() || longest_run < *parsed) {
        complain("--for: must be between 0s and 24h");
        return false;
    }
    span = *parsed;
    return true;
}

bool set(std::string_view name, std::string_view value, options& wanted) {
    if (name == "namespace") {
        wanted.namespace_ = value;
    } else if (name == "selector") {
        return read_selector(value, wanted.selector);
    } else if (name == "label-columns") {
        while (!value.empty()) {
            const std::size_t comma = value.find(',');
            wanted.label_columns.push_back(value.substr(0, comma));
            value.remove_prefix(comma == std::string_view::npos ? value.size() : comma + 1);
        }
    } else if (name == "output") {
        return read_format(value, wanted.format);
    } else if (name == "for") {
        return read_duration(value, wanted.run_for);
    } else {
        wanted.nodes = value;
    }
    return true;
}

}  // namespace

go_on read_options(int argc, char** argv, options& wanted) {
    const auto misused = [](const std::string& text) {
        complain(text);
        std::fputs("See 'quickstart --help' for usage.\n", stderr);
        return go_on::wrong;
    };
    bool flags_end = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (flags_end || argument.size() < 2 || argument[0] != '-') {
            wanted.paths.push_back(argument);
            continue;
        }
        if (argument == "--") {
            flags_end = true;
            continue;
        }
        if (argument == "-h" || argument == "--help") {
            std::fwrite(usage.data(), 1, usage.size(), stdout);
            return go_on::done;
        }
        if (argument == "--show-labels") {
            wanted.show_labels = true;
            continue;
        }
        const bool is_long = argument[1] == '-';
        const std::size_t equals = argument.find('=');
        const std::string_view long_name = argument.substr(2, equals == std::string_view::npos ? equals : equals - 2);
        const flag* found = nullptr;
        for (const flag& known : flags) {
            if (is_long ? known.name == long_name : known.letter == argument[1]) {
                found = &known;
            }
        }
        if (found == nullptr) {
            return misused("unknown flag: " + std::string(argument));
        }
        std::string_view value;
        if (is_long && equals != std::string_view::npos) {
            value = argument.substr(equals + 1);
        } else if (!is_long && argument.size() > 2) {
            value = argument.substr(argument[2] == '=' ? 3 : 2);
        } else if (++i < argc) {
            value = argv[i];
        } else {
            return misused("flag needs an argument: " + std::string(argument));
        }
        if (!set(found->name, value, wanted)) {
            return go_on::wrong;
        }
    }
    return wanted.paths.empty() ? misused("name at least one file or folder") : go_on::yes;
}

}  // namespace quickstart
