// SPDX-License-Identifier: MIT
// Writes compact JSON at the end of a string: digits and texts are copied straight, nothing is
// built in between. Required: calls that make well-formed JSON; this is not checked.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

#include "base/decimal.hpp"

namespace pbs {

// The string is longer than its text while this lives; `finish` or the destructor cuts it.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out), size_(out.size()) {}
  ~JsonWriter() { finish(); }
  JsonWriter(const JsonWriter&) = delete;
  JsonWriter& operator=(const JsonWriter&) = delete;

  void finish() { out_.resize(size_); }

  // Bytes as they are.
  void raw(std::string_view bytes) {
    std::memcpy(room(bytes.size()), bytes.data(), bytes.size());
    size_ += bytes.size();
  }
  void raw(char byte) {
    *room(1) = byte;
    ++size_;
  }
  // ,"key": and without the comma at the start of an object. `name` needs no escapes.
  void key(std::string_view name) {
    char* at = room(name.size() + 4);
    char* const start = at;
    if (!at_start_of_group()) *at++ = ',';
    *at++ = '"';
    std::memcpy(at, name.data(), name.size());
    at += name.size();
    *at++ = '"';
    *at++ = ':';
    size_ += static_cast<std::size_t>(at - start);
  }
  // The comma before a further element of an array.
  void element() {
    if (!at_start_of_group()) raw(',');
  }
  void number(const Decimal& value) {
    char* const at = room(Decimal::kMaxLength);
    size_ += static_cast<std::size_t>(value.write_to(at) - at);
  }
  void number(std::size_t value) {
    char* const at = room(20);
    size_ += static_cast<std::size_t>(std::to_chars(at, at + 20, value).ptr - at);
  }
  // A quoted text. Required: UTF-8, as all texts of declarations are.
  void text(std::string_view words);
  // The same for texts from outside, such as paths: bytes that are not UTF-8 become U+FFFD.
  void checked_text(std::string_view words);

  // Where the text ends now, and back to there.
  std::size_t mark() const { return size_; }
  void back_to(std::size_t mark) { size_ = mark; }

 private:
  bool at_start_of_group() const {
    const char last = out_[size_ - 1];
    return last == '{' || last == '[';
  }
  // Room for that many bytes more.
  char* room(std::size_t bytes) {
    if (out_.size() - size_ < bytes) grow(bytes);
    return out_.data() + size_;
  }
  void grow(std::size_t bytes);

  std::string& out_;
  std::size_t size_;  // of the text within out_
};

// Whether `digits` is a JSON number, such as -1.50.
bool is_json_number(std::string_view digits);

}  // namespace pbs
