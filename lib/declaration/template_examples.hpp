// SPDX-License-Identifier: MIT
// What templates hold in place of blanks.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace pbs {

// What stands in a template under `key` of the record named `record`, in the entry `row` of its
// list (0 outside lists and in the first entry).
struct TemplateExample {
  std::string_view record;
  std::string_view key;
  std::size_t row = 0;
  std::string_view value = {};  // plain YAML; of a map of records the key of its one entry
  bool active = true;           // written without `# ` although no stage needs it
};

// nullptr if there is none.
const TemplateExample* template_example(std::string_view record, std::string_view key,
                                        std::size_t row = 0);

}  // namespace pbs
