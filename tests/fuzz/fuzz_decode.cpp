// SPDX-License-Identifier: MIT
// Any bytes as text: what is decoded must be UTF-8.
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

#include "base/encoding.hpp"
#include "base/utf8.hpp"
#include "source/source_file.hpp"
#include "yaml/kind.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto decoded = pbs::decode({reinterpret_cast<const char*>(data), size});
  if (auto* text = std::get_if<pbs::Decoded>(&decoded)) {
    if (!pbs::is_valid_utf8(text->text)) std::abort();
    const auto storage = std::make_shared<const std::string>(std::move(text->text));
    for (const auto& document : pbs::cut_documents("fuzz.yaml", storage)) {
      static_cast<void>(pbs::find_header(document->text()));
    }
  }
  return 0;
}
