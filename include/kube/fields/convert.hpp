// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/base/list.hpp>
#include <kube/fields/selector.hpp>
#include <kube/fields/supported.hpp>

namespace kube::inline v0_1 {

/// A field that a kind does not support.
struct unsupported_field {
    /// Of the requirement that asks for it.
    std::size_t index = 0;

    friend constexpr bool operator==(const unsupported_field&, const unsupported_field&) = default;
};

/// The selector as the API server uses it to list objects of a kind, each field by the name that `fields_of` knows it
/// by: `spec.host` of a pod becomes `spec.nodeName`. runtime.Scheme.ConvertFieldLabel over fields.Selector.Transform.
[[nodiscard]] inline expected<field_selector, unsupported_field> convert_field_selector(std::string_view api_version,
                                                                                        std::string_view kind,
                                                                                        field_selector_view selector) {
    if (selector.selects_nothing()) {
        return field_selector::nothing();
    }
    const list_view<supported_field> known = supported_fields(api_version, kind);
    list<field_requirement> converted(selector.requirements());
    for (std::size_t i = 0; i != converted.size(); ++i) {
        const supported_field* found = known.begin();
        while (found != known.end() && found->name != converted[i].field) {
            ++found;
        }
        if (found == known.end()) {
            return unexpected(unsupported_field{i});
        }
        converted[i].field = found->meaning;
    }
    return field_selector(field_selector_view(converted));
}

}  // namespace kube::inline v0_1
