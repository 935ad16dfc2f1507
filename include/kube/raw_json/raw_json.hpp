// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <type_traits>

#include <kube/base/storage.hpp>
#include <kube/base/text.hpp>

namespace kube::inline v0_1 {

struct json_error;

/// Its JSON is known to be valid: the tag of the constructor that does not look.
struct checked_json_t {
    explicit constexpr checked_json_t(int) noexcept {}
};
inline constexpr checked_json_t checked_json{0};

/// One JSON value as its own bytes, checked but not parsed; absent until it is given. 16 bytes.
/// Answers for runtime.RawExtension, metav1.FieldsV1 and json.RawMessage.
template <storage_policy Storage>
class basic_raw_json {
public:
    using error_type = json_error;

    /// Absent, which Go prints as `null`.
    constexpr basic_raw_json() noexcept = default;
    /// @pre `check_json(text)` has a value.
    constexpr basic_raw_json(checked_json_t, std::string_view text) : text_(text) {}
    template <storage_policy Other>
        requires(!std::is_same_v<Other, Storage>)
    constexpr explicit basic_raw_json(const basic_raw_json<Other>& other) {
        if (other.has_value()) {
            text_ = basic_text<Storage>(other.text());
        }
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return text_.has_text(); }
    /// The bytes as they came; empty when absent.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_.view(); }

    /// Compares bytes: equal JSON in another layout differs.
    friend constexpr bool operator==(const basic_raw_json& a, const basic_raw_json& b) noexcept {
        return a.has_value() == b.has_value() && a.text() == b.text();
    }

private:
    basic_text<Storage> text_;
};

using raw_json = basic_raw_json<owning>;
using raw_json_view = basic_raw_json<borrowed>;

}  // namespace kube::inline v0_1
