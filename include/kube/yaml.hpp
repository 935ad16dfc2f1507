// SPDX-License-Identifier: Apache-2.0
#pragma once

/// YAML: `kube::yaml::decode<kube::pod>(text)`, `kube::yaml::encode(object)`, `kube::yaml::document_reader`. Needs no
/// library: YAML is read by a scanner of our own, as no library of C or C++ gives Kubernetes' answers. Models are
/// included by their own headers.
#include <kube/yaml/convert.hpp>
#include <kube/yaml/decode.hpp>
#include <kube/yaml/encode.hpp>
#include <kube/yaml/reader.hpp>
#include <kube/yaml/stream.hpp>
#include <kube/yaml/writer.hpp>
