// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <kube/base/expected.hpp>
#include <kube/yaml/reader.hpp>
#include <kube/yaml/writer.hpp>

namespace kube::inline v0_1::yaml {

/// The YAML of a JSON text, byte for byte as sigs.k8s.io/yaml's JSONToYAML writes it; like that function it reads the
/// JSON as YAML.
inline result<std::string, error> json_to_yaml(std::string_view json) {
    const result<document, error> got = read(json);
    if (!got) {
        return unexpected(got.error());
    }
    writer to(write_mode::values);
    if (const result<void, error> played = got->play(to); !played) {
        return unexpected(played.error());
    }
    return to.finish();
}

}  // namespace kube::inline v0_1::yaml
