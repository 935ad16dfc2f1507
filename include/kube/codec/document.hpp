// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>

#include <kube/base/arena.hpp>
#include <kube/base/policies.hpp>

namespace kube::inline v0_1 {

namespace detail {

template <class Model, class Storage>
struct rebind;
template <template <class> class Model, class From, class Storage>
struct rebind<Model<From>, Storage> {
    using type = Model<Storage>;
};

template <class Model>
struct lend;
template <template <class> class Model, class From>
struct lend<Model<From>> {
    using type = Model<typename From::lent>;
};

}  // namespace detail

/// The same model under another storage policy: `rebind_storage<pod, borrowed>` is basic_pod<borrowed>.
template <class Model, storage_policy Storage>
using rebind_storage = typename detail::rebind<Model, Storage>::type;

/// A borrowed object with the memory that it refers to, freed at once. Movable; the object stays where it is.
/// Strings without escapes refer to the decoded text, which is either owned by the document or kept by the caller for
/// as long as the document lives. What items of a list say in the same JSON is there once, so that boxes, lists and maps
/// of different items may be at one address; not where unknown fields are kept, or issues are asked for.
/// @tparam Model a model under any policy: `document<pod_list>` holds a basic_pod_list<borrowed>, and that of a policy
/// that keeps unknown fields keeps them.
template <class Model>
class document {
public:
    using value_type = typename detail::lend<Model>::type;

    document() : root_(::new(memory_.allocate(sizeof(value_type), alignof(value_type))) value_type{}) {}
    explicit document(std::string text) : document() {
        // On the heap, since a short std::string moves its characters.
        text_ = ::new (memory_.allocate(sizeof(std::string), alignof(std::string))) std::string(std::move(text));
    }
    document(document&& other) noexcept
        : memory_(std::move(other.memory_)),
          text_(std::exchange(other.text_, nullptr)),
          root_(std::exchange(other.root_, nullptr)) {}
    document& operator=(document&& other) noexcept {
        document taken(std::move(other));
        std::swap(memory_, taken.memory_);
        std::swap(text_, taken.text_);
        std::swap(root_, taken.root_);
        return *this;
    }
    ~document() {
        if (text_ != nullptr) {
            text_->~basic_string();
        }
    }

    [[nodiscard]] const value_type& operator*() const noexcept { return *root_; }
    [[nodiscard]] const value_type* operator->() const noexcept { return root_; }
    [[nodiscard]] value_type& operator*() noexcept { return *root_; }
    [[nodiscard]] value_type* operator->() noexcept { return root_; }

    /// Where whatever the object refers to lives, save what stands in the text.
    [[nodiscard]] arena& memory() noexcept { return memory_; }
    [[nodiscard]] const arena& memory() const noexcept { return memory_; }
    /// The text that the document owns; null where the caller keeps it.
    [[nodiscard]] const std::string* text() const noexcept { return text_; }

private:
    arena memory_;
    std::string* text_ = nullptr;
    value_type* root_;
};

}  // namespace kube::inline v0_1
