// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Of a program that links kubehpp::compiled: decoding and encoding of all owning kinds stand in that library, and no
/// code is made for them where they are used. Empty for any other program.
#ifdef KUBEHPP_COMPILED
#include <string>
#include <string_view>

#include <kube/api/for_each_kind.hpp>
#include <kube/json/decode.hpp>
#include <kube/json/encode.hpp>

namespace kube::inline v0_1::json {

#define KUBEHPP_IS_COMPILED(kind)                                                                           \
    extern template result<void, object_error> decode_into(kind&, std::string_view, const decode_options&); \
    extern template result<kind, object_error> decode<kind>(std::string_view, const decode_options&);       \
    extern template std::string encode(const kind&);
KUBEHPP_FOR_EACH_KIND(KUBEHPP_IS_COMPILED)
#undef KUBEHPP_IS_COMPILED

}  // namespace kube::inline v0_1::json
#endif
