// SPDX-License-Identifier: MIT
// One indicator row on its way (private to the folder).
#pragma once

#include <string_view>

#include "validate/convert_internal.hpp"

namespace pbs {

// A row of the declaration, the row being made and the set's row it is bound to.
struct RowConversion {
  Conversion& c;
  const IndicatorDeclaration& written;
  Indicator& row;
  const IndicatorNode* node;

  ScalarReader& scalars() const { return c.scalars; }
  // What was taken from the set has its text, and the place of this row.
  Text of_set(std::string_view text) const { return {text, row.id_text.place, false}; }
};

// Target and actual of the row; needs its class, method and subject.
void convert_row_values(RowConversion& r);

}  // namespace pbs
