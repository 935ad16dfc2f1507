// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <kube/json/list_cutter.hpp>

namespace kube::inline v0_1::json {

/// Reads a list of any length item by item, from chunks of any size, in the memory of one item:
///
///     kube::json::list_reader<kube::pod> pods;
///     while (read(chunk)) {
///         pods.write(chunk);
///         while (kube::pod* pod = pods.next()) { … }
///     }
///     if (auto done = pods.finish(); !done) { … message(done.error()) … }
///
/// Takes the lists that `decode` takes, and gives the items that it gives, save that `items` may stand but once, and
/// that an error comes after the items before it. O(length of the list).
template <class Item>
class list_reader {
public:
    explicit list_reader(stream_limits limits = {}) : cutter_(limits) {}

    /// The next chunk of the list; it stays where it is until `next` has returned null.
    void write(std::string_view chunk) { cutter_.write(chunk); }

    /// The next item, to be used or moved from until the next call. Null where more of the list is needed, at its end,
    /// and after an error.
    /// @param options what it says of the item: paths begin there.
    [[nodiscard]] Item* next(const decode_options& options = {}) {
        const auto text = cutter_.next();
        if (!text) {
            return nullptr;
        }
        if (auto done = decode_into(item_, *text, options); !done) {
            cutter_.fail_item(std::move(done).error());
            return nullptr;
        }
        return &item_;
    }

    /// Told that no more text comes: whether the list was whole, and each item was decoded.
    [[nodiscard]] result<void, object_error> finish() { return cutter_.finish(); }

    /// Why there is nothing more, with the offset in the list and the path, `items[3].spec`; null while there is no
    /// error.
    [[nodiscard]] const object_error* error() const noexcept { return cutter_.error(); }
    /// The items so far.
    [[nodiscard]] std::size_t count() const noexcept { return cutter_.count(); }
    /// What the list says of itself, as far as it has been read; servers write it before the items.
    [[nodiscard]] const std::string& api_version() const noexcept { return cutter_.api_version(); }
    [[nodiscard]] const std::string& kind() const noexcept { return cutter_.kind(); }
    [[nodiscard]] const api::meta::v1::list_meta& metadata() const noexcept { return cutter_.metadata(); }

private:
    list_cutter cutter_;
    Item item_{};
};

}  // namespace kube::inline v0_1::json
