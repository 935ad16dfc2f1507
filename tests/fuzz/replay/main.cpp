// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target over the files of the given directories, and over each one's first half and every byte dropped
// from its end up to sixteen: cheap neighbours that catch an input which depends on what stands behind its end.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

// A block of exactly that size, so that a sanitizer sees the first byte too many.
void run(const std::vector<char>& bytes, std::size_t size) {
    const auto copy = std::make_unique<std::uint8_t[]>(size);
    std::copy_n(bytes.begin(), size, copy.get());
    LLVMFuzzerTestOneInput(copy.get(), size);
}

}  // namespace

int main(int argc, char** argv) {
    std::size_t files = 0;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) {
            std::fprintf(stderr, "no directory: %s\n", argv[i]);
            return 2;
        }
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::vector<char> bytes(std::istreambuf_iterator<char>(in), {});
            std::printf("%s\n", entry.path().c_str());
            std::fflush(stdout);
            run(bytes, bytes.size());
            run(bytes, bytes.size() / 2);
            for (std::size_t less = 1; less <= 16 && less <= bytes.size(); ++less) {
                run(bytes, bytes.size() - less);
            }
            ++files;
        }
    }
    std::printf("%zu files\n", files);
    return files == 0 ? 1 : 0;
}
