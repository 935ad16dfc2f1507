// SPDX-License-Identifier: Apache-2.0
// The library kubehpp::compiled: what <kube/json/compiled.hpp> says stands elsewhere.
#include <string>
#include <string_view>

#include <kube/all_kinds.hpp>
#include <kube/api/for_each_kind.hpp>
#include <kube/json/decode.hpp>
#include <kube/json/encode.hpp>

namespace kube::inline v0_1::json {

#define KUBEHPP_COMPILE(kind)                                                                        \
    template result<void, object_error> decode_into(kind&, std::string_view, const decode_options&); \
    template result<kind, object_error> decode<kind>(std::string_view, const decode_options&);       \
    template std::string encode(const kind&);
KUBEHPP_FOR_EACH_KIND(KUBEHPP_COMPILE)

}  // namespace kube::inline v0_1::json
