// SPDX-License-Identifier: Apache-2.0
#include "files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace quickstart {

namespace fs = std::filesystem;

namespace {

bool is_manifest(const fs::path& path) {
    return path.extension() == ".yaml" || path.extension() == ".yml" || path.extension() == ".json";
}

void find_in_folder(const std::string& folder, std::vector<std::string>& found, report& out) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::recursive_directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure)) {
        std::error_code ignored;
        if (is_manifest(at->path()) && at->is_regular_file(ignored)) {
            files.push_back(at->path());
        }
    }
    if (failure) {
        out.error(place{folder}, failure.message());
    } else if (files.empty()) {
        out.error("error reading [" + folder + "]: recognized file extensions are [.json .yaml .yml]");
    }
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
        found.push_back(file.string());
    }
}

}  // namespace

std::vector<std::string> find_manifests(std::span<const std::string_view> paths, report& out) {
    std::vector<std::string> found;
    for (const std::string_view named : paths) {
        const std::string path(named);
        std::error_code failure;
        const fs::file_status status = fs::status(path, failure);
        if (!fs::exists(status)) {
            out.error("the path \"" + path + "\" does not exist");
        } else if (fs::is_directory(status)) {
            find_in_folder(path, found, out);
        } else {
            found.push_back(path);
        }
    }
    return found;
}

std::optional<std::string> read_file(const std::string& path, report& out) {
    const auto fail = [&](std::string_view why) {
        out.error(place{path}, why);
        return std::nullopt;
    };
    const std::string too_large = "larger than " + std::to_string(max_file_size >> 20) + " MiB";
    std::error_code unknown;
    const std::uintmax_t size = fs::file_size(path, unknown);  // not known of a pipe
    if (!unknown && size > max_file_size) {
        return fail(too_large);
    }
    struct closer {
        std::FILE* file;
        ~closer() {
            if (file != nullptr) {
                std::fclose(file);
            }
        }
    } const input{std::fopen(path.c_str(), "rb")};
    if (input.file == nullptr) {
        return fail(std::strerror(errno));
    }
    std::string text;
    char buffer[1 << 16];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, input.file)) {
        text.append(buffer, got);
        if (text.size() > max_file_size) {
            return fail(too_large);
        }
    }
    if (std::ferror(input.file) != 0) {
        return fail(std::strerror(errno));
    }
    return text;
}

}  // namespace quickstart
