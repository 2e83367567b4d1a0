// SPDX-License-Identifier: MIT
#include "source/edits.hpp"

#include <algorithm>
#include <utility>

namespace pbs {
namespace {

constexpr std::string_view kSchemaMark = "yaml-language-server:";

bool stands_before(const TextEdit& a, const TextEdit& b) {
  return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
}

bool overlap(const TextEdit& a, const TextEdit& b) {
  if (a.begin == b.begin) return (a.begin == a.end) == (b.begin == b.end);
  return a.begin < b.end && b.begin < a.end;
}

bool fits(const TextEdit& edit, std::string_view text) {
  return edit.begin <= edit.end && edit.end <= text.size();
}

// The edits that can be made together, in order of place.
std::vector<TextEdit> without_overlap(std::string_view text, std::span<const TextEdit> edits) {
  std::vector<TextEdit> kept(edits.begin(), edits.end());
  std::stable_sort(kept.begin(), kept.end(), stands_before);
  const bool all_fit = std::all_of(kept.begin(), kept.end(),
                                   [text](const TextEdit& edit) { return fits(edit, text); });
  if (all_fit && std::adjacent_find(kept.begin(), kept.end(), overlap) == kept.end()) return kept;
  kept.clear();
  for (const TextEdit& edit : edits) {
    const auto disturbs = [&edit](const TextEdit& other) { return overlap(edit, other); };
    if (fits(edit, text) && std::none_of(kept.begin(), kept.end(), disturbs)) kept.push_back(edit);
  }
  std::sort(kept.begin(), kept.end(), stands_before);
  return kept;
}

// The comment lines and blank lines above the content.
bool names_schema(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first != std::string_view::npos && line[first] != '#') return false;
    if (line.find(kSchemaMark) != std::string_view::npos) return true;
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return false;
}

std::string_view line_break(std::string_view text) {
  const std::size_t end = text.find('\n');
  return end != std::string_view::npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

// Lines with their breaks; the last may lack its own.
std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

// Lines [begin, end) of the text become `text`.
struct Change {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

class Diff {
 public:
  Diff(std::string_view before, std::span<const TextEdit> edits)
      : before_(before), lines_(lines_of(before)) {
    std::size_t offset = 0;
    for (const std::string_view line : lines_) {
      starts_.push_back(offset);
      offset += line.size();
    }
    starts_.push_back(offset);
    find_changes(edits);
  }

  std::string hunks() {
    std::string out;
    for (std::size_t first = 0; first < changes_.size();) {
      std::size_t last = first;
      while (last + 1 < changes_.size() &&
             changes_[last + 1].begin - changes_[last].end <= 2 * kContext) {
        ++last;
      }
      write_hunk(first, last, out);
      first = last + 1;
    }
    return out;
  }

 private:
  static constexpr std::size_t kContext = 3;

  std::size_t line_of(std::size_t offset) const {
    const auto next = std::upper_bound(starts_.begin(), starts_.end() - 1, offset);
    return next == starts_.begin() ? 0 : static_cast<std::size_t>(next - starts_.begin()) - 1;
  }

  bool starts_line(std::size_t offset) const {
    if (offset == before_.size() && !lines_.empty()) return before_.ends_with('\n');
    return std::binary_search(starts_.begin(), starts_.end(), offset);
  }

  // The lines that `edit` touches: none for whole lines put in before one.
  std::pair<std::size_t, std::size_t> touched(const TextEdit& edit) const {
    if (edit.begin == edit.end && starts_line(edit.begin) && edit.text.ends_with('\n')) {
      const std::size_t line = edit.begin == before_.size() ? lines_.size() : line_of(edit.begin);
      return {line, line};
    }
    const std::size_t last = edit.end > edit.begin ? edit.end - 1 : edit.end;
    // What loses its line break is joined with the line behind.
    const bool joins = edit.end > edit.begin && starts_line(edit.end) && !edit.text.ends_with('\n');
    const std::size_t end = line_of(last) + 1 + (joins ? 1U : 0U);
    return {line_of(edit.begin), std::min(end, lines_.size())};
  }

  void find_changes(std::span<const TextEdit> edits) {
    for (std::size_t first = 0; first < edits.size();) {
      auto [begin, end] = touched(edits[first]);
      std::size_t last = first + 1;
      for (; last < edits.size() && touched(edits[last]).first < std::max(end, begin + 1); ++last) {
        end = std::max(end, touched(edits[last]).second);
      }
      add_change(begin, end, edits.subspan(first, last - first));
      first = last;
    }
  }

  void add_change(std::size_t begin, std::size_t end, std::span<const TextEdit> edits) {
    const std::string_view old = before_.substr(starts_[begin], starts_[end] - starts_[begin]);
    std::vector<TextEdit> local(edits.begin(), edits.end());
    for (TextEdit& edit : local) {
      edit.begin -= starts_[begin];
      edit.end -= starts_[begin];
    }
    Change change{begin, end, apply_edits(old, std::move(local))};
    if (change.text != old) changes_.push_back(std::move(change));
  }

  // 0 stands for the line before the first, as patch wants it for an empty range.
  static std::string range(std::size_t first, std::size_t count) {
    return std::to_string(count == 0 ? first : first + 1) + "," + std::to_string(count);
  }

  static void write_line(char mark, std::string_view line, std::string& out) {
    out += mark;
    out += line;
    if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
  }

  void write_hunk(std::size_t first, std::size_t last, std::string& out) {
    const std::size_t begin =
        changes_[first].begin - std::min<std::size_t>(changes_[first].begin, kContext);
    const std::size_t end = std::min(lines_.size(), changes_[last].end + kContext);
    std::string body;
    std::size_t at = begin;
    std::size_t count = 0;
    for (std::size_t i = first; i <= last; ++i) {
      const Change& change = changes_[i];
      for (; at < change.begin; ++at, ++count) write_line(' ', lines_[at], body);
      for (; at < change.end; ++at) write_line('-', lines_[at], body);
      for (const std::string_view line : lines_of(change.text)) {
        write_line('+', line, body);
        ++count;
      }
    }
    for (; at < end; ++at, ++count) write_line(' ', lines_[at], body);
    out += "@@ -" + range(begin, end - begin) + " +" + range(begin + shift(first), count) + " @@\n";
    out += body;
  }

  // By how many lines the text before change `first` has grown. Never negative in sum with its
  // place, so unsigned arithmetic comes out right.
  std::size_t shift(std::size_t first) const {
    std::size_t lines = 0;
    for (std::size_t i = 0; i < first; ++i) {
      lines += lines_of(changes_[i].text).size();
      lines -= changes_[i].end - changes_[i].begin;
    }
    return lines;
  }

  std::string_view before_;
  std::vector<std::string_view> lines_;
  std::vector<std::size_t> starts_;  // of the lines, and the end of the text
  std::vector<Change> changes_;
};

}  // namespace

Mending mend(const FindingLog& log, const SourceFile& source,
             std::optional<std::string_view> schema_line) {
  Mending mending;
  const std::string_view text = source.text();
  for (const Finding& finding : log.findings()) {
    if (finding.edits.empty() || finding.place.source != &source) continue;
    const auto disturbed = [&](const TextEdit& edit) {
      return !fits(edit, text) ||
             std::any_of(mending.edits.begin(), mending.edits.end(),
                         [&edit](const TextEdit& other) { return overlap(edit, other); });
    };
    if (std::any_of(finding.edits.begin(), finding.edits.end(), disturbed)) continue;
    mending.edits.insert(mending.edits.end(), finding.edits.begin(), finding.edits.end());
    ++mending.findings;
  }
  if (schema_line && source.document() == 1 && !names_schema(text)) {
    mending.edits.push_back({0, 0, std::string(*schema_line) + std::string(line_break(text))});
  }
  std::sort(mending.edits.begin(), mending.edits.end(), stands_before);
  return mending;
}

void shift_edits(std::span<TextEdit> edits, std::size_t bytes) {
  for (TextEdit& edit : edits) {
    edit.begin += bytes;
    edit.end += bytes;
  }
}

std::vector<TextEdit> join_edits(std::span<const TextEdit> first,
                                 std::span<const TextEdit> second) {
  std::vector<TextEdit> joined(first.begin(), first.end());
  for (const TextEdit& late : second) {
    std::size_t grown = 0;  // what `first` put in before `late`
    std::size_t shrunk = 0;
    bool inside = false;
    for (const TextEdit& early : first) {
      const std::size_t begin = early.begin + grown - shrunk;
      const std::size_t end = begin + early.text.size();
      if (late.end <= begin) break;
      inside = inside || late.begin < end;
      grown += early.text.size();
      shrunk += early.end - early.begin;
    }
    if (inside) continue;
    joined.push_back({late.begin + shrunk - grown, late.end + shrunk - grown, late.text});
  }
  std::stable_sort(joined.begin(), joined.end(), stands_before);
  return joined;
}

std::string apply_edits(std::string_view text, std::vector<TextEdit> edits) {
  std::string out;
  std::size_t at = 0;
  for (const TextEdit& edit : without_overlap(text, edits)) {
    out += text.substr(at, edit.begin - at);
    out += edit.text;
    at = edit.end;
  }
  out += text.substr(at);
  return out;
}

std::string unified_diff(std::string_view path, std::string_view before,
                         std::span<const TextEdit> edits) {
  const std::vector<TextEdit> kept = without_overlap(before, edits);
  const std::string hunks = Diff(before, kept).hunks();
  if (hunks.empty()) return {};
  // A tab ends a name with blanks, as diff writes it.
  const std::string name =
      std::string(path) + (path.find(' ') != std::string_view::npos ? "\t" : "");
  return "--- " + name + "\n+++ " + name + "\n" + hunks;
}

}  // namespace pbs
