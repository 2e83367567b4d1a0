// SPDX-License-Identifier: MIT
#include "score/cite_text.hpp"

namespace pbs {

namespace {

constexpr std::string_view kDefault = "政策参数(默认)";
constexpr std::string_view kObserved = "(实践中所见)";

std::string_view joined(std::string_view a, std::string_view b, std::string_view c, Arena& arena) {
  const std::size_t size = a.size() + b.size() + c.size();
  char* const text = arena.room_for<char>(size);
  char* out = text;
  for (const std::string_view part : {a, b, c}) {
    if (!part.empty()) std::memcpy(out, part.data(), part.size());
    out += part.size();
  }
  return {text, size};
}

}  // namespace

std::string_view cite_text(const Cite& cite, Arena& arena) {
  switch (cite.mark) {
    case Mark::setting:
      return kDefault;
    case Mark::observed:
      return joined(cite.document, cite.article, kObserved, arena);
    case Mark::confirmed:
      break;
  }
  return cite.article.empty() ? cite.document : joined(cite.document, cite.article, {}, arena);
}

std::string_view DefaultCites::of(MethodSource source) {
  std::string_view& text = texts_[static_cast<std::size_t>(source)];
  if (text.empty()) {
    const PolicyCite& cite = policy_.cite(policy_path(source));
    text = cite_text({cite.document, cite.article, cite.mark}, arena_);
  }
  return text;
}

}  // namespace pbs
