// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include <kube/base/list.hpp>

namespace kube::inline v0_1::lifecycle {

/// The statuses of a pod's containers, in one list or in two that stand one behind the other; memory that someone else
/// keeps. What stands first counts where a name comes twice.
/// @tparam ContainerStatus api::core::v1::basic_container_status of any policy, or anything with the members that are asked.
template <class ContainerStatus>
class container_statuses {
public:
    using value_type = ContainerStatus;

    /// Nil: nothing is known of any container.
    constexpr container_statuses() noexcept = default;
    /// Any list of statuses, or what is contiguous.
    template <class List>
        requires(!std::is_same_v<List, container_statuses> &&
                 requires(const List& l) { list_view<ContainerStatus>(l); })
    constexpr container_statuses(const List& all) noexcept : first_(all) {}
    template <class List>
    constexpr container_statuses(const List& first, const List& second) noexcept : first_(first), second_(second) {}

    /// As Go's append of the second list to the first.
    [[nodiscard]] constexpr bool is_nil() const noexcept { return first_.is_nil() && second_.empty(); }

    /// The first status of that name, or null; linear. GetContainerStatus.
    [[nodiscard]] constexpr const ContainerStatus* find(std::string_view name) const noexcept {
        for (const auto& list : {first_, second_}) {
            for (const ContainerStatus& each : list) {
                if (std::string_view(each.name) == name) {
                    return &each;
                }
            }
        }
        return nullptr;
    }

    /// True where `meets` holds for some status.
    template <class Predicate>
    [[nodiscard]] constexpr bool any_of(Predicate meets) const {
        for (const auto& list : {first_, second_}) {
            for (const ContainerStatus& each : list) {
                if (meets(each)) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    list_view<ContainerStatus> first_{};
    list_view<ContainerStatus> second_{};
};

template <class List>
container_statuses(const List&) -> container_statuses<typename List::value_type>;
template <class ContainerStatus, std::size_t N>
container_statuses(const ContainerStatus (&)[N]) -> container_statuses<ContainerStatus>;
template <class List>
container_statuses(const List&, const List&) -> container_statuses<typename List::value_type>;

/// In the order in which the kubelet asks for the phase: containers before init containers.
template <class PodStatus>
[[nodiscard]] constexpr auto statuses_of(const PodStatus& of) noexcept {
    return container_statuses(of.container_statuses, of.init_container_statuses);
}

/// In the order in which the kubelet asks for conditions: init containers before containers.
template <class PodStatus>
[[nodiscard]] constexpr auto statuses_init_first(const PodStatus& of) noexcept {
    return container_statuses(of.init_container_statuses, of.container_statuses);
}

}  // namespace kube::inline v0_1::lifecycle
