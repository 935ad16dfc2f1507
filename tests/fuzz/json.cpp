// SPDX-License-Identifier: Apache-2.0
// A text as a pod: what is accepted prints to a text that reads back to the same print, under all policies alike.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <kube/base/json_check.hpp>
#include <kube/json.hpp>
#include <kube/objects.hpp>
#include <kube/pod.hpp>

namespace {

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

bool equal(const kube::list<kube::strict_issue>& a, const kube::list<kube::strict_issue>& b) {
    if (a.size() != b.size()) {
        return false;
    }
    for (std::size_t i = 0; i != a.size(); ++i) {
        if (a[i].code != b[i].code || a[i].path != b[i].path) {
            return false;
        }
    }
    return true;
}

/// All that is printed reads back, but a quantity of 18 digits and an exponent of millions: its text has 19 or 20.
bool is_too_large(const kube::object_error& error) { return error.code == kube::object_errc::too_large; }

/// Keeping unknown fields changes nothing else, and they come back. A pointer to the zero time prints as null, which
/// reads as no pointer.
void check_kept(std::string_view text, const std::string& printed) {
    using kept_pod = kube::basic_pod<kube::owning_keeping_unknown>;
    const auto kept = kube::json::decode<kept_pod>(text);
    check(kept.has_value());
    const auto lent = kube::json::decode_document<kept_pod>(text);
    check(lent.has_value() && identical(*kept, **lent));
    check(identical(kube::to_owning<kube::owning_keeping_unknown>(**lent), *kept));
    const std::string all = kube::json::encode(*kept);
    const auto again = kube::json::decode<kept_pod>(all);
    const auto known = kube::json::decode<kube::pod>(all);
    check(again.has_value() == known.has_value() && (again.has_value() || is_too_large(again.error())));
    if (again.has_value() && all.find("null") == std::string::npos) {
        check(kube::json::encode(*again) == all);
        check(kube::json::encode(*known) == printed);
    }
}

void check_equal(const kube::pod& owning, const kube::basic_pod<kube::borrowed>& borrowed) {
    check(owning == borrowed && identical(owning, borrowed) && diff(owning, borrowed).empty());
    check(hash_value(owning) == hash_value(borrowed));
    check(identical(kube::to_owning(borrowed), owning) && identical(*to_document(owning), borrowed));
}

/// The items of a list share what they say in the same words, and are what one of them is alone.
void check_shared(std::string_view text, const kube::pod& alone) {
    std::string list = R"({"items":[)";
    list.append(text).append(",").append(text).append(",").append(text).append("]}");
    const auto shared = kube::json::decode_document<kube::pod_list>(std::string_view(list));
    if (!shared) {
        check(shared.error().code == kube::object_errc::too_deep);
        return;
    }
    check((*shared)->items.size() == 3);
    for (const auto& each : (*shared)->items) {
        check(identical(alone, each));
    }
}

/// Where a full decode takes the text, the trimmed one has the same of what it reads; where it is no JSON, both say so
/// of the same place.
void check_trimmed(std::string_view text, const kube::result<kube::pod, kube::object_error>& full) {
    const auto trimmed = kube::json::decode<kube::pod>(
        text, kube::fields<"metadata.labels", "metadata.managedFields.fieldsV1", "spec.nodeName", "spec.containers">);
    if (!full) {
        const kube::object_error& error = full.error();
        const bool no_json = error.code == kube::object_errc::syntax || error.code == kube::object_errc::too_deep;
        check(!no_json || (!trimmed && trimmed.error().code == error.code && trimmed.error().offset == error.offset));
        return;
    }
    kube::pod expected{};
    expected.metadata.labels = full->metadata.labels;
    if (!full->metadata.managed_fields.is_nil()) {
        expected.metadata.managed_fields = kube::empty;
    }
    for (const auto& each : full->metadata.managed_fields) {
        expected.metadata.managed_fields.emplace_back().fields_v1 = each.fields_v1;
    }
    expected.spec.node_name = full->spec.node_name;
    expected.spec.containers = full->spec.containers;
    check(trimmed && identical(*trimmed, expected));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    kube::list<kube::strict_issue> issues;
    kube::list<kube::strict_issue> borrowed_issues;
    const auto owning = kube::json::decode<kube::pod>(text, {.issues = &issues});
    const auto borrowed = kube::json::decode_document<kube::pod>(text, {.issues = &borrowed_issues});
    check(owning.has_value() == borrowed.has_value());
    check_trimmed(text, owning);
    if (!owning) {
        const kube::object_error& error = owning.error();
        check(error.code == borrowed.error().code && error.path == borrowed.error().path);
        check(error.offset <= size && error.line >= 1 && error.offset == borrowed.error().offset);
        check(!message(error).empty());
        return 0;
    }
    check(kube::check_json(text).has_value());
    check(equal(issues, borrowed_issues));

    const std::string printed = kube::json::encode(*owning);
    check(kube::json::encode(**borrowed) == printed);
    check(kube::check_json(printed).has_value());
    check_equal(*owning, **borrowed);
    check_kept(text, printed);
    check_shared(text, *owning);
    const kube::pod copy(*owning);
    check(kube::json::encode(copy) == printed);
    // A pointer to the zero time prints as null, which reads as no pointer: then only the second print is the last
    // word.
    const auto again = kube::json::decode<kube::pod>(printed, {.issues = &issues});
    if (!again.has_value()) {
        check(is_too_large(again.error()) && printed.find("0e") != std::string::npos);
        return 0;
    }
    check(issues.empty());
    const std::string printed_again = kube::json::encode(*again);
    check(printed_again == printed || printed.find("null") != std::string::npos);
    const auto last = kube::json::decode_document<kube::pod>(printed_again);
    check(last.has_value() && kube::json::encode(**last) == printed_again);
    return 0;
}
