// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <kube/quantity/approximate.hpp>
#include <kube/quantity/literals.hpp>
#include <kube/quantity/message.hpp>
#include <kube/quantity/quantity.hpp>
