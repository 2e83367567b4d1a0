// SPDX-License-Identifier: MIT
// Rules of reading: Y- (the text of a file) and F- (keys and shapes; F-05 and above are
// conversion's). Their documents are this product's own file format, so every mark is `setting`.
#pragma once

#include <span>

#include "source/rule_info.hpp"

namespace pbs {

// All of them, in order of id.
std::span<const RuleInfo* const> reading_rules();

namespace reading {
extern const RuleInfo kNotYaml;         // Y-01: words and the values of syntax_cause.hpp
extern const RuleInfo kEmpty;           // Y-02
extern const RuleInfo kBinary;          // Y-03: offset
extern const RuleInfo kUndecodable;     // Y-04: offset
extern const RuleInfo kOtherEncoding;   // Y-05: encoding
extern const RuleInfo kBom;             // Y-06
extern const RuleInfo kCrLf;            // Y-07
extern const RuleInfo kTab;             // Y-08: lines
extern const RuleInfo kFullWidthColon;  // Y-09: key
extern const RuleInfo kAlias;           // Y-10: name
extern const RuleInfo kTag;             // Y-11: tag
extern const RuleInfo kMergeKey;        // Y-12
extern const RuleInfo kTooDeep;         // Y-13: limit
extern const RuleInfo kTooLarge;        // Y-14: limit; bytes of a whole document
extern const RuleInfo kTooManyNodes;    // Y-15: limit
extern const RuleInfo kNoHeader;        // Y-16
extern const RuleInfo kUnknownKind;     // Y-17: header; near
extern const RuleInfo kFullWidthSign;   // Y-19: sign, plain
extern const RuleInfo kBadAllowance;    // Y-20: one of verb, no_rule, until, extra, no_reason,
                                        // not_allowed
extern const RuleInfo kUnknownAllowance;  // Y-21: rule; near
extern const RuleInfo kExpiredAllowance;  // Y-22: rules, until, as_of
extern const RuleInfo kUnusedAllowance;   // Y-23: rules
extern const RuleInfo kUnknownKey;      // F-01: key; near
extern const RuleInfo kDuplicateKey;    // F-02: key, line; first, if it was spelled otherwise
extern const RuleInfo kMissingKey;      // F-03: key; label
extern const RuleInfo kWrongShape;  // F-04: one of text, list, rows, mapping (the key), document,
                                    // plain_key; glued
}  // namespace reading

}  // namespace pbs
