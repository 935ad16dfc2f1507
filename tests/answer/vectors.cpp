// SPDX-License-Identifier: Apache-2.0
// Asks this library what Kubernetes' own code was asked, and compares with what that answered.
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <boost/json.hpp>

#include "catch.hpp"
#include "protocol.hpp"

namespace {

namespace json = boost::json;

const std::filesystem::path data = KUBEHPP_TEST_DATA;

bool is_map_of_structs(std::string_view field) {
    return field == "attributes" || field == "capacity" || field == "counters" ||
           field == "nodeAllocatableResourceMappings";
}

/// Do the fields lead to the path, or to where it goes on from? A key, with dots or none, stands in the path between a
/// map of structs and the next field.
bool leads_to(std::string_view fields, std::string_view path) {
    const std::size_t end = fields.find('.');
    const std::string_view field = fields.substr(0, end);
    if (!path.starts_with(field) || (path.size() != field.size() && path[field.size()] != '.')) {
        return false;
    }
    if (end == std::string_view::npos) {
        return true;
    }
    for (std::size_t dot = field.size(); dot < path.size(); dot = path.find('.', dot + 1)) {
        if (leads_to(fields.substr(end + 1), path.substr(dot + 1))) {
            return true;
        }
        if (!is_map_of_structs(field)) {
            return false;
        }
    }
    return false;
}

/// Kubernetes tells the fields on the way to a value, the library also indices and map keys.
bool path_agrees(const json::object& oracle, const json::object& library) {
    if (!oracle.contains("path") || !library.contains("path")) {
        return true;
    }
    std::string path;
    bool in_index = false;
    for (const char c : std::string(library.at("path").as_string())) {
        in_index = in_index || c == '[';
        path += in_index ? "" : std::string(1, c);
        in_index = in_index && c != ']';
    }
    const std::string fields(oracle.at("path").as_string());
    return fields.empty() || path.empty() || leads_to(fields, path);
}

bool agrees(const json::object& oracle, const json::object& library) {
    if (oracle.contains("out")) {
        return library.contains("out") && oracle.at("out") == library.at("out");
    }
    return library.contains("error") && oracle.at("error") == library.at("error") && path_agrees(oracle, library);
}

std::string member(const answer::object_in& line, std::string_view name) {
    const std::string_view raw = line.raw(name);
    return raw.empty() ? std::string() : ",\"" + std::string(name) + "\":" + std::string(raw);
}

/// The share of an op's cases that may end so.
double ceiling(std::string_view op, std::string_view kind) {
    std::ifstream file(data / "differential" / "ceilings.json");
    const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const json::value ceilings = json::parse(text);
    const auto* const of_op = ceilings.as_object().if_contains(op);
    const auto* const share = of_op == nullptr ? nullptr : of_op->as_object().if_contains(kind);
    return share == nullptr ? 0 : share->to_number<double>();
}

}  // namespace

TEST_CASE("the library answers as Kubernetes does") {
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(data / "vectors")) {
        ++files;
        const std::string op = entry.path().stem().string();
        std::size_t cases = 0;
        std::size_t unsupported = 0;
        std::size_t mismatches = 0;
        std::string different;
        std::ifstream file(entry.path());
        for (std::string text; std::getline(file, text);) {
            const answer::object_in line(text);
            const std::string asked = "{\"id\":1" + member(line, "op") + member(line, "in") + "}";
            const std::string told =
                "{\"id\":1" + member(line, "out") + member(line, "error") + member(line, "path") + "}";
            const std::string got = answer::answer_line(asked);
            const json::value oracle = json::parse(told);
            const json::value library = json::parse(got);
            ++cases;
            if (library.as_object().contains("unsupported")) {
                ++unsupported;
                continue;
            }
            if (!agrees(oracle.as_object(), library.as_object())) {
                ++mismatches;
                different += asked + "\n  oracle:  " + told + "\n  library: " + got + "\n";
            }
        }
        INFO(op << "\n" << different);
        CHECK(cases > 100);
        CHECK(static_cast<double>(mismatches) <= ceiling(op, "mismatch") * static_cast<double>(cases));
        CHECK(static_cast<double>(unsupported) <= ceiling(op, "unsupported") * static_cast<double>(cases));
    }
    CHECK(files >= 18);
}
