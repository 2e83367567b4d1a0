// SPDX-License-Identifier: MIT
// Runs a fuzz target over every file of the given folders, once as it is and once with each of a
// number of bytes changed. Ends with 1 when no file was found.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>

#include "base/file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void run(const std::string& text) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

void run_changed(std::string text) {
  constexpr std::size_t kChanges = 64;
  constexpr unsigned char kBytes[] = {0x00, 0x7B, 0x3A, 0xFF, 0x0A};
  for (std::size_t i = 0; i < kChanges && !text.empty(); ++i) {
    const std::size_t at = (i * 2654435761U) % text.size();
    const char before = text[at];
    text[at] = static_cast<char>(kBytes[i % sizeof kBytes]);
    run(text);
    text[at] = before;
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t files = 0;
  for (int i = 1; i < argc; ++i) {
    for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
      const std::string text = pbs::DiskFiles().read(entry.path().string());
      run(text);
      run_changed(text);
      ++files;
    }
  }
  std::printf("%zu files replayed\n", files);
  return files == 0 ? 1 : 0;
}
