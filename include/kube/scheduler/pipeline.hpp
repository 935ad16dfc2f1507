// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <kube/scheduler/plugin.hpp>
#include <kube/scheduler/pod_features.hpp>

namespace kube::inline v0_1::scheduler {
namespace detail {

/// A plugin in a pipeline, with what can be set at run time.
template <std::size_t Index, class P>
struct plugin_slot {
    P plugin;
    bool filters = true;
    bool scores = true;
    std::int32_t weight = 1;
};

template <class Indices, class... Plugins>
struct plugin_slots;
template <std::size_t... Index, class... Plugins>
struct plugin_slots<std::index_sequence<Index...>, Plugins...> : plugin_slot<Index, Plugins>... {
    constexpr explicit plugin_slots(Plugins... plugins) : plugin_slot<Index, Plugins>{std::move(plugins)}... {}

    template <class Visitor>
    constexpr void for_each(Visitor&& visit) const {
        (visit(static_cast<const plugin_slot<Index, Plugins>&>(*this)), ...);
    }
};

template <class P, std::size_t Index>
constexpr plugin_slot<Index, P>& slot_of(plugin_slot<Index, P>& slot) noexcept {
    return slot;
}
template <class P, std::size_t Index>
constexpr const plugin_slot<Index, P>& slot_of(const plugin_slot<Index, P>& slot) noexcept {
    return slot;
}

template <class P, class... Plugins>
inline constexpr std::size_t times_in = (std::size_t{0} + ... + (std::is_same_v<P, Plugins> ? 1U : 0U));

}  // namespace detail

/// The plugins that decide, in the order in which they filter. Which of them there are is settled at compile time;
/// whether each takes part, and with what weight, can be set at run time.
template <class... Plugins>
class pipeline {
    static_assert(((detail::times_in<Plugins, Plugins...> == 1) && ...),
                  "kube::scheduler: a plugin stands twice in this pipeline");
    static_assert((detail::check_plugin<Plugins>() && ...));

public:
    static constexpr std::size_t plugin_count = sizeof...(Plugins);
    /// What this pipeline decides beyond what plain pods need.
    static constexpr feature_set decided = (feature_set{} | ... | detail::decided_by<Plugins>());

    constexpr explicit pipeline(Plugins... plugins) : slots_(std::move(plugins)...) {}

    template <class P>
    [[nodiscard]] constexpr P& plugin() noexcept {
        return slot<P>().plugin;
    }
    template <class P>
    [[nodiscard]] constexpr const P& plugin() const noexcept {
        return slot<P>().plugin;
    }

    /// What the scores of a plugin are multiplied with; 1 unless set. As in a KubeSchedulerConfiguration, 0 stands
    /// for 1; a plugin that shall not score is disabled.
    template <class P>
    constexpr pipeline& weight(std::int32_t value) noexcept {
        slot<P>().weight = value == 0 ? 1 : value;
        return *this;
    }
    template <class P>
    [[nodiscard]] constexpr std::int32_t weight() const noexcept {
        return slot<P>().weight;
    }

    /// Whether a plugin filters, before all and after all as well, and scores, as far as it can; it does both unless
    /// told otherwise.
    template <class P>
    constexpr pipeline& enable(bool filters, bool scores) noexcept {
        slot<P>().filters = filters;
        slot<P>().scores = scores;
        return *this;
    }
    template <class P>
    constexpr pipeline& disable() noexcept {
        return enable<P>(false, false);
    }

    /// Decides without what no plugin here decides, for pods that ask for it: the answer may then differ from
    /// Kubernetes'.
    constexpr pipeline& ignoring(feature value) noexcept {
        ignored_.insert(value);
        return *this;
    }
    constexpr pipeline& ignoring(feature_set values) noexcept {
        ignored_ = ignored_ | values;
        return *this;
    }
    [[nodiscard]] constexpr feature_set ignored() const noexcept { return ignored_; }

    /// For the library's own use.
    [[nodiscard]] constexpr const auto& slots() const noexcept { return slots_; }

private:
    using slots_type = detail::plugin_slots<std::index_sequence_for<Plugins...>, Plugins...>;

    template <class P>
    constexpr auto& slot() noexcept {
        static_assert(detail::times_in<P, Plugins...> == 1, "kube::scheduler: this plugin is not in the pipeline");
        return detail::slot_of<P>(slots_);
    }
    template <class P>
    constexpr const auto& slot() const noexcept {
        static_assert(detail::times_in<P, Plugins...> == 1, "kube::scheduler: this plugin is not in the pipeline");
        return detail::slot_of<P>(slots_);
    }

    slots_type slots_;
    feature_set ignored_;
};

}  // namespace kube::inline v0_1::scheduler
