// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <utility>

#include <kube/base/expected.hpp>
#include <kube/yaml/compose.hpp>
#include <kube/yaml/document.hpp>
#include <kube/yaml/error.hpp>
#include <kube/yaml/parser.hpp>
#include <kube/yaml/stream.hpp>

namespace kube::inline v0_1::yaml {

/// Reads one document as sigs.k8s.io/yaml's YAMLToJSON does, which Kubernetes reads manifests with: YAML 1.1 with the
/// scalars of `resolve_scalar`, `<<` merged, the last of several equal keys (or an error, see `options::strict`), and
/// only the first document when the text has more. Never more than a multiple of the text's size in memory.
inline result<document, error> read(std::string_view text, const options& how = {}) {
    result<event_list, error> events = read_events(text, how);
    if (!events) {
        return unexpected(events.error());
    }
    return compose(*std::move(events), how);
}

/// Reads one piece of a stream. Places in errors count from the start of the piece.
inline result<document, error> read(const stream_part& part, options how = {}) {
    if (part.bad_separator) {
        return unexpected(error{.code = error_code::bad_separator, .line = 1, .column = 4, .offset = 3});
    }
    how.final_newline = true;
    return read(part.text, how);
}

/// Reads one document and gives its values to `to`.
template <sink S>
result<void, error> decode(std::string_view text, S& to, const options& how = {}) {
    const result<document, error> got = read(text, how);
    if (!got) {
        return unexpected(got.error());
    }
    return got->play(to);
}

}  // namespace kube::inline v0_1::yaml
