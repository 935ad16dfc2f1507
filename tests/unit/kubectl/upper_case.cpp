// SPDX-License-Identifier: Apache-2.0
#include <kube/kubectl/upper_case.hpp>

#include "catch.hpp"

using kube::kubectl::detail::upper_case;

static_assert(upper_case(U'a') == U'A' && upper_case(U'`') == U'`' && upper_case(U'{') == U'{');
static_assert(upper_case(U'ÿ') == U'Ÿ' && upper_case(U'÷') == U'÷' && upper_case(U'ß') == U'ß');
// Every second letter is a small one.
static_assert(upper_case(U'ā') == U'Ā' && upper_case(U'Ă') == U'Ă' && upper_case(U'į') == U'Į');
static_assert(upper_case(char32_t{0x1E943}) == 0x1E921 && upper_case(char32_t{0x1E944}) == 0x1E944);

TEST_CASE("upper case of texts") {
    CHECK(upper_case("Kernel-Version") == "KERNEL-VERSION");
    CHECK(upper_case("größe ᾳ ꭰ 𐐨") == "GRÖßE ᾼ Ꭰ 𐐀");
    CHECK(upper_case("a\xC3") == "A\xEF\xBF\xBD");
    CHECK(upper_case("\xED\xA0\x80z") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDZ");
    CHECK(upper_case("ı") == "I");  // of one byte less
    CHECK(upper_case("ɐ") == "Ɐ");  // of one more
}
