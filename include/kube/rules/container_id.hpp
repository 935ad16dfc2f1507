// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace kube::inline v0_1 {

/// What a container's status names it by, `containerd://4f5c…`, in its two parts. Answers for the kubelet's
/// container.ContainerID.
struct container_id {
    std::string_view type;  ///< the runtime: containerd, cri-o, docker …
    std::string_view id;    ///< what the runtime itself calls the container

    [[nodiscard]] constexpr bool empty() const noexcept { return type.empty() && id.empty(); }
    friend constexpr bool operator==(const container_id&, const container_id&) = default;
};

/// The parts of `text`, which they refer to; nothing where it has not one `://`, as for a container that has not been
/// started yet. Quotes around it are left away. Answers for ContainerID.ParseString.
[[nodiscard]] constexpr std::optional<container_id> parse_container_id(std::string_view text) noexcept {
    while (text.starts_with('"')) {
        text.remove_prefix(1);
    }
    while (text.ends_with('"')) {
        text.remove_suffix(1);
    }
    constexpr std::string_view separator = "://";
    const std::size_t at = text.find(separator);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    const container_id parts{text.substr(0, at), text.substr(at + separator.size())};
    if (parts.id.find(separator) != std::string_view::npos) {
        return std::nullopt;
    }
    return parts;
}

/// As it stands in a container's status. Answers for ContainerID.String.
[[nodiscard]] inline std::string to_string(const container_id& of) {
    std::string text(of.type);
    text += "://";
    text += of.id;
    return text;
}

}  // namespace kube::inline v0_1
