// SPDX-License-Identifier: Apache-2.0
// Quantities: literals, texts from users, exact sums, and the texts that Kubernetes would print.
#include <iostream>

#include <kube/quantity.hpp>
#include <kube/quantity/to_string.hpp>

int main() {
    using namespace kube::literals;

    // Checked by the compiler: "128 Mi" would not build.
    constexpr auto sidecar = "128Mi"_quantity;

    kube::quantity memory;
    memory += "1.5Gi"_quantity;
    memory += sidecar;
    std::cout << "memory: " << to_string(memory) << " = " << memory.value() << " bytes\n";
    std::cout << "fits into 2Gi: " << std::boolalpha << (memory <= "2Gi"_quantity) << '\n';

    // Each of these comes from a user, who can be wrong.
    for (const char* text : {"0.1", "2", "1500m", "12e6", "1 Gi", "1KB"}) {
        const kube::result<kube::quantity> cpu = kube::parse_quantity(text);
        if (cpu) {
            std::cout << text << " prints as " << to_string(*cpu) << ", in thousandths " << cpu->milli_value() << '\n';
        } else {
            std::cout << text << ": " << message(cpu.error()) << '\n';
        }
    }
}
