// SPDX-License-Identifier: MIT
#include "report/formats/xlsx/book.hpp"

#include <cerrno>
#include <ctime>
#include <new>
#include <utility>

#include "base/output.hpp"
#include "base/utf8.hpp"

namespace pbs::xlsx {

namespace {

constexpr std::uint32_t kInk = 0x000000;

std::uint8_t alignment(Align align) {
  switch (align) {
    case Align::left: return LXW_ALIGN_LEFT;
    case Align::center: return LXW_ALIGN_CENTER;
    case Align::right: return LXW_ALIGN_RIGHT;
  }
  return LXW_ALIGN_LEFT;
}

lxw_format* make_format(lxw_workbook* book, const Style& style) {
  lxw_format* format = workbook_add_format(book);
  format_set_font_name(format, "宋体");
  format_set_font_size(format, style.size);
  format_set_align(format, alignment(style.align));
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  if (style.align == Align::right) format_set_indent(format, 1);  // off the border
  if (style.bold) format_set_bold(format);
  if (style.wrap) format_set_text_wrap(format);
  if (style.border) format_set_border(format, LXW_BORDER_THIN);
  if (style.fill != 0) format_set_bg_color(format, style.fill);
  if (style.color != kInk) format_set_font_color(format, style.color);
  if (!style.number.empty()) format_set_num_format(format, style.number.c_str());
  return format;
}

// The smallest date a zip archive knows stands for "no date".
lxw_datetime no_date() { return {1980, 1, 1, 0, 0, 0}; }

std::time_t no_time() {
  const lxw_datetime date = no_date();
  std::tm time{};
  time.tm_year = date.year - 1900;
  time.tm_mon = date.month - 1;
  time.tm_mday = date.day;
  return ::timegm(&time);
}

}  // namespace

Book::Book(const std::string& path, const std::string& folder, bool constant_memory,
           Language language)
    : raw_(nullptr), folder_(folder), language_(language) {
  lxw_workbook_options options{};
  options.constant_memory = constant_memory ? 1 : 0;
  options.tmpdir = folder_.empty() ? nullptr : folder_.data();
  options.use_zip64 = LXW_FALSE;
  raw_ = workbook_new_opt(path.c_str(), &options);
  if (raw_ == nullptr) throw std::bad_alloc();
  lxw_doc_properties properties{};
  char title[] = "政府购买服务绩效";
  char author[] = "pbs-report";
  properties.title = title;
  properties.author = author;
  properties.created = no_time();
  workbook_set_properties(raw_, &properties);
}

Book::~Book() {
  if (raw_ != nullptr) lxw_workbook_free(raw_);
}

lxw_format* Book::format(const Style& style) {
  if (last_ != nullptr && last_->first == style) return last_->second;
  const auto known = formats_.try_emplace(style, nullptr).first;
  if (known->second == nullptr) known->second = make_format(raw_, style);
  last_ = &*known;
  return known->second;
}

lxw_format* Book::background(std::uint32_t fill) {
  lxw_format*& known = backgrounds_[fill];
  if (known == nullptr) {
    known = workbook_add_format(raw_);
    format_set_bg_color(known, fill);
  }
  return known;
}

// Names of sheets: at most 31 UTF-16 units, no []:*?/\, no ' at an end, none twice.
std::string Book::reserve(std::string_view wanted) {
  constexpr std::size_t kMost = 31;
  constexpr std::string_view kRefused = "[]:*?/\\'";
  std::string name;
  std::size_t units = 0;
  const std::string text = cell_text(wanted);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    units += c > 0xFFFF ? 2 : 1;
    if (units > kMost - 4) break;  // room for " (2)"
    const bool plain = c >= 0x20 && (c >= 0x80 || kRefused.find(static_cast<char>(c)) == std::string_view::npos);
    if (plain) name += text.substr(begin, at - begin);
    else name += '_';
  }
  if (name.empty()) name = "_";
  const auto in_small_letters = [](std::string given) {
    for (char& c : given) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return given;
  };
  std::string unique = name;
  for (int number = 2; !names_.insert(in_small_letters(unique)).second; ++number) {
    unique = name + "(" + std::to_string(number) + ")";
  }
  return unique;
}

Sheet& Book::add_reserved(const std::string& name) {
  lxw_worksheet* raw = workbook_add_worksheet(raw_, name.c_str());
  if (raw == nullptr) throw std::bad_alloc();
  constexpr int kRowHeight = 18;
  worksheet_set_default_row(raw, kRowHeight, LXW_FALSE);
  return sheets_.emplace_back(*this, raw, name);
}

void Book::close() {
  errno = 0;
  const lxw_error error = workbook_close(std::exchange(raw_, nullptr));
  if (error == LXW_NO_ERROR) return;
  throw OutputProblem(folder_.empty() ? "xlsx" : folder_, errno != 0 ? errno : EIO);
}

}  // namespace pbs::xlsx
