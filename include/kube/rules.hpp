// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/rules/container_id.hpp>
#include <kube/rules/fields_of.hpp>
#include <kube/rules/label_selector.hpp>
#include <kube/rules/label_selector_map.hpp>
#include <kube/rules/node_affinity.hpp>
#include <kube/rules/owner.hpp>
#include <kube/rules/pod_qos.hpp>
#include <kube/rules/pod_resources.hpp>
#include <kube/rules/resource_name.hpp>
#include <kube/rules/resource_requests.hpp>
#include <kube/rules/tolerations.hpp>
#include <kube/rules/validate_label_selector.hpp>
