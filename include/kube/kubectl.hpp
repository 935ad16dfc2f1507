// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/kubectl/json_layout.hpp>
#include <kube/kubectl/pods.hpp>
#include <kube/kubectl/tab_writer.hpp>
#include <kube/kubectl/table.hpp>
