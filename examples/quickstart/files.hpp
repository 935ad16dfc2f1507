// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report.hpp"

namespace quickstart {

/// A manifest may have no more bytes than this.
inline constexpr std::size_t max_file_size = std::size_t{64} << 20;

/// The files named, and of folders the manifests in them, however deep, sorted by name.
std::vector<std::string> find_manifests(std::span<const std::string_view> paths, report& out);

/// All that stands in the file.
std::optional<std::string> read_file(const std::string& path, report& out);

}  // namespace quickstart
