// SPDX-License-Identifier: MIT
#include "yaml/generator.hpp"

#include <random>
#include <string_view>

namespace pbs::test {
namespace {

constexpr std::string_view kWords[] = {
    "a",         "道路清扫", "≥82万平方米", "118.50",       "2024-12-31", "it's",   "x#y",
    "http://甲", "a:b",      "90%以上",     "“引号”",       "目标：保持", "-1",     "a - b",
    "?x",        "é",        "\U0001F600",  "一，二、三。", "x[y]",       "null值", "a  b",
    "true",      "~x",       "𠮷",          "１００",       "=0起",       "a\\b",   "100 个"};
constexpr std::string_view kFlowWords[] = {"a",       "道路清扫",   "≥82万平方米", "118.50", "it's",
                                           "90%以上", "目标：保持", "-1",          "x#y",    "a b"};
constexpr std::string_view kSingle[] = {"",     "道路: 保洁", "it''s", "''",   "# no", "- a",
                                        "a\\n", "~",          "{x}",   "“中”", " a "};
constexpr std::string_view kDouble[] = {"",     "道路: 保洁", "a\\tb", "\\\"中\\\"", "\\u4e2d",
                                        "it's", "a\\\\",      "null",  "\\x41\\n",   " b "};
constexpr std::string_view kBlank[] = {"", "~", "null", "Null", "NULL"};

class Generator {
 public:
  explicit Generator(std::uint32_t seed) : random_(seed) {}

  std::string run() {
    if (one_in(4)) text_ += "# 注释\n\n";
    if (one_in(3)) text_ += "---\n";
    one_in(4) ? list(0, 0) : mapping(0, 0);
    if (one_in(4)) text_ += "# end\n";
    return text_;
  }

 private:
  std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(random_() % bound); }
  bool one_in(std::uint32_t bound) { return below(bound) == 0; }

  template <std::size_t Size>
  std::string_view pick(const std::string_view (&words)[Size]) {
    return words[below(static_cast<std::uint32_t>(Size))];
  }

  void mapping(std::size_t indent, int depth) {
    const std::uint32_t count = 1 + below(5);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i > 0 || fresh_line_) text_ += std::string(indent, ' ');
      fresh_line_ = true;
      blank_counts_ = false;
      key(i);
      value(indent, depth, true);
      between(indent);
    }
  }

  void list(std::size_t indent, int depth) {
    const std::uint32_t count = 1 + below(4);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i > 0 || fresh_line_) text_ += std::string(indent, ' ');
      fresh_line_ = true;
      blank_counts_ = false;
      text_ += "-";
      if (depth < 4 && one_in(4)) {
        text_ += " ";
        fresh_line_ = false;
        one_in(3) ? list(indent + 2, depth + 1) : mapping(indent + 2, depth + 1);
      } else {
        value(indent, depth, false);
      }
      between(indent);
    }
  }

  void key(std::uint32_t number) {
    switch (below(6)) {
      case 0:
        text_ += "\"键" + std::to_string(number) + "\":";
        break;
      case 1:
        text_ += "'k''" + std::to_string(number) + "' :";
        break;
      case 2:
        text_ += "项目名称" + std::to_string(number) + ":";
        break;
      default:
        text_ += "key_" + std::to_string(number) + ":";
        break;
    }
  }

  void value(std::size_t indent, int depth, bool in_mapping) {
    const std::uint32_t choice = below(depth < 4 ? 10 : 7);
    if (choice < 6) {
      scalar(indent);
    } else if (choice == 6) {
      text_ += " ";
      flow(0);
      end_line();
    } else if (choice == 7 || !in_mapping) {
      end_line();
      fresh_line_ = true;
      mapping(indent + 1 + below(3), depth + 1);
    } else {
      end_line();
      fresh_line_ = true;
      list(indent + below(3), depth + 1);
    }
  }

  void scalar(std::size_t indent) {
    switch (below(9)) {
      case 0:
        if (const std::string_view blank = pick(kBlank); !blank.empty()) {
          text_ += " " + std::string(blank);
        }
        return end_line();
      case 1:
        text_ += " '" + std::string(pick(kSingle)) + "'";
        return end_line();
      case 2:
        text_ += " \"" + std::string(pick(kDouble)) + "\"";
        return end_line();
      case 3:
        return block_scalar(indent);
      case 4:
        return long_scalar(indent);
      default:
        text_ += one_in(8) ? "   " : " ";
        text_ += pick(kWords);
        return end_line();
    }
  }

  void block_scalar(std::size_t indent) {
    constexpr std::string_view kHeads[] = {"|", "|-", "|+", ">", ">-", ">+"};
    const std::string_view head = pick(kHeads);
    blank_counts_ = head == ">+";
    text_ += " " + std::string(head);
    text_ += one_in(6) ? " # 注\n" : "\n";
    const std::string margin(indent + 2, ' ');
    const std::uint32_t count = 1 + below(4);
    for (std::uint32_t i = 0; i < count; ++i) {
      text_ += margin + (i > 0 && one_in(5) ? "  " : "") + std::string(pick(kWords)) + "\n";
      if (i + 1 < count && one_in(4)) text_ += "\n";
    }
  }

  // A plain or quoted scalar over several lines.
  void long_scalar(std::size_t indent) {
    constexpr std::string_view kQuotes[] = {"", "'", "\""};
    const std::string quote(pick(kQuotes));
    const std::string margin(indent + 1 + below(3), ' ');
    text_ += " " + quote + "开头";
    const std::uint32_t count = 1 + below(3);
    for (std::uint32_t i = 0; i < count; ++i) {
      text_ += one_in(4) ? "\n\n" : "\n";
      text_ += margin + "接着 " + std::to_string(i);
    }
    text_ += quote + "\n";
  }

  void flow(int depth) {
    const bool mapping = one_in(2);
    text_ += mapping ? "{" : "[";
    const std::uint32_t count = below(4);
    for (std::uint32_t i = 0; i < count; ++i) {
      if (i > 0) text_ += one_in(5) ? " , " : ", ";
      if (mapping) text_ += (one_in(3) ? "\"k" : "k") + std::string();
      if (mapping) finish_flow_key(i);
      flow_value(depth);
    }
    text_ += mapping ? "}" : "]";
  }

  void finish_flow_key(std::uint32_t number) {
    const bool quoted = text_.ends_with("\"k");
    text_ += std::to_string(number);
    text_ += quoted ? "\": " : ": ";
  }

  void flow_value(int depth) {
    switch (below(depth < 3 ? 6 : 4)) {
      case 0:
        text_ += "'" + std::string(pick(kSingle)) + "'";
        break;
      case 1:
        text_ += "\"" + std::string(pick(kDouble)) + "\"";
        break;
      case 4:
        flow(depth + 1);
        break;
      case 5:
        text_ += "~";
        break;
      default:
        text_ += pick(kFlowWords);
        break;
    }
  }

  void end_line() { text_ += one_in(8) ? "   # 说明: x\n" : "\n"; }

  void between(std::size_t indent) {
    if (one_in(12) && !blank_counts_) text_ += "\n";
    if (one_in(12)) text_ += std::string(indent, ' ') + "# 注\n";
  }

  std::mt19937 random_;
  std::string text_;
  bool fresh_line_ = true;     // the next node begins on a line of its own
  bool blank_counts_ = false;  // a blank line here would be read differently (readers_agree_test)
};

std::string with_crlf(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? "\r\n" : std::string(1, c);
  return out;
}

}  // namespace

std::string generate_yaml(std::uint32_t seed) {
  const std::string text = Generator(seed).run();
  return seed % 3 == 2 ? with_crlf(text) : text;
}

}  // namespace pbs::test
