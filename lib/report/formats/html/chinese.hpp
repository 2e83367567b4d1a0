// SPDX-License-Identifier: MIT
// Chinese in an English page: names, targets and documents keep their language, so that they are
// spoken and set in it.
#pragma once

#include <string>
#include <string_view>

namespace pbs {

bool has_chinese(std::string_view text);

// `text` escaped, every run of Chinese in <bdi lang="zh">. A run begins and ends with a Chinese
// character or sign: 财预〔2020〕10号 is one.
void append_english_html(std::string_view text, std::string& out);

}  // namespace pbs
