// SPDX-License-Identifier: MIT
#include "validate/policy_check.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/policy_limits.hpp"
#include "validate/policy_methods.hpp"

namespace pbs {
namespace {

constexpr std::string_view kMethods = "scoring.methods.";

struct MissingValue {
  std::string path;
  Location at;
};

// Walks the field tables along one document.
class ValueCheck {
 public:
  ValueCheck(bool inherits, PolicyFindings& findings) : inherits_(inherits), findings_(findings) {}

  void run(const PolicyDeclaration& own) {
    static constexpr std::string_view kOwn[] = {"pbs",       "id",      "title",
                                                "effective", "extends", "cites"};
    for (const Field& field : kPolicyRecord.fields) {
      const bool skipped = std::find(std::begin(kOwn), std::end(kOwn), field.key) != std::end(kOwn);
      if (!skipped) check_field(field, field.member_in(&own), own.place);
    }
    check_effective(own);
    report_missing(own.place);
  }

 private:
  void check_field(const Field& field, const void* member, Location owner) {
    const std::size_t length = path_.size();
    if (length > 0) path_ += '.';
    path_ += field.key;
    check_member(field, member, owner);
    path_.resize(length);
  }

  void check_member(const Field& field, const void* member, Location owner) {
    switch (field.shape) {
      case Shape::text:
        return check_text(field, *static_cast<const Text*>(member), owner);
      case Shape::record:
        return check_record(*field.record, member, owner);
      default:
        break;
    }
    if (field.count(member) == 0) return miss(owner);
    switch (field.shape) {
      case Shape::text_list:
        return check_list(field, *static_cast<const List<Text>*>(member));
      case Shape::text_rows:
        return check_rows(field, *static_cast<const List<List<Text>>*>(member));
      case Shape::text_map:
        return check_map(field, *static_cast<const List<TextEntry>*>(member));
      default:
        return check_records(field, member);
    }
  }

  void check_record(const Record& record, const void* object, Location owner) {
    const Location place = *record.place(const_cast<void*>(object));
    if (!place.known()) return miss(owner);
    for (const Field& field : record.fields) check_field(field, field.member_in(object), place);
  }

  void check_records(const Field& field, const void* list) {
    const bool own_missing = inherits_;
    inherits_ = false;  // the elements of a list are not merged
    for (std::size_t i = 0; i < field.count(list); ++i) {
      void* element = const_cast<void*>(field.element(list, i));
      if (field.shape == Shape::record_map) {
        check_map_key(*field.entry_key(element));
        element = field.entry_value(element);
      }
      check_record(*field.record, element, {});
    }
    inherits_ = own_missing;
  }

  void check_map_key(const Text& key) {
    const Vocabulary& words = path_ == "use_of_results.by_grade" ? kGradeWords : kServiceKindWords;
    if (words.find(key.value) < 0) unknown_word(words, key);
  }

  void check_text(const Field& field, const Text& value, Location owner) {
    if (!value.present()) return miss(owner);
    if (!value.blank()) return check_scalar(field, value);
    if (!policy_limits(path_).blank) {
      findings_.refuse(PolicyRule::missing,
                       value.place.end > value.place.begin ? value.place : owner, path_);
    }
  }

  void check_list(const Field& field, const List<Text>& values) {
    for (const Text& value : values) check_scalar(field, value);
    if (path_ == "weights.ahp_random_index") check_random_index(values);
    const bool bounds = path_ == "scoring.levels.bounds";
    const std::size_t wanted = bounds ? 2 : path_ == "four_e.names" ? 4 : values.size();
    if (values.size() != wanted) {
      refuse_kind(values[0]).with_number("count", std::to_string(wanted));
    } else if (bounds) {
      const std::optional<Decimal> upper = policy_number(values[0].stated());
      const std::optional<Decimal> lower = policy_number(values[1].stated());
      if (!upper || !lower || *lower < *upper) return;
      findings_.refuse(PolicyRule::steps, values[1].place, path_)
          .with_number("from", lower->to_string())
          .with_number("from_before", upper->to_string());
    }
  }

  // Judgements of three or more can contradict each other; the ratio divides by their index.
  void check_random_index(const List<Text>& values) {
    constexpr std::size_t kAlwaysConsistent = 2;
    for (std::size_t i = kAlwaysConsistent; i < values.size(); ++i) {
      const std::optional<Decimal> index = policy_number(values[i].stated());
      if (index && index->is_zero()) refuse_kind(values[i]).with_number("least", "0.01");
    }
  }

  void check_rows(const Field& field, const List<List<Text>>& rows) {
    for (const List<Text>& row : rows) {
      if (row.size() == 2) {
        for (const Text& value : row) check_scalar(field, value);
      } else {
        refuse_kind(row.empty() ? Text{} : row[0]).with_number("count", "2");
      }
    }
    check_steps(rows, path_, findings_);
  }

  void check_map(const Field& field, const List<TextEntry>& entries) {
    for (const TextEntry& entry : entries) {
      if (path_ == "monitoring.execution_checkpoints") check_month(entry.key);
      check_scalar(field, entry.value);
    }
    if (path_.ends_with(".bands")) {
      check_bands(entries, !path_.starts_with("ex_ante."), path_, findings_);
    } else if (path_.ends_with(".tiers") || path_.ends_with(".ratings")) {
      check_grade_shares(entries, path_, findings_);
    }
  }

  void check_month(const Text& key) {
    const std::optional<Decimal> month = policy_number(key.value);
    const bool sound = month && *month >= Decimal(1) && *month <= Decimal(12) && is_whole(*month);
    if (!sound) refuse_kind(key).with_number("whole_low", "1").with_number("whole_high", "12");
  }

  void check_scalar(const Field& field, const Text& value) {
    if (path_.starts_with(kMethods)) return check_method(value);
    const bool number = field.meaning == Meaning::number || field.meaning == Meaning::percent;
    if (number || !policy_limits(path_).words.empty()) return check_number(field, value);
    if (field.vocabulary != nullptr) {
      if (field.vocabulary->find(value.stated()) < 0) unknown_word(*field.vocabulary, value);
    } else if (field.meaning == Meaning::date) {
      if (!Date::parse(value.stated())) refuse_kind(value).with("date", "2024-03-01");
    } else if (field.meaning == Meaning::calendar_day) {
      if (!CalendarDay::parse(value.stated())) refuse_kind(value).with("calendar_day", "+1/03-31");
    }
  }

  void check_number(const Field& field, const Text& value) {
    const ValueLimits& limits = policy_limits(path_);
    const auto is_word = [&] {
      return std::find(limits.words.begin(), limits.words.end(), value.stated()) !=
             limits.words.end();
    };
    const bool percent = field.meaning == Meaning::percent;
    const std::optional<Decimal> number =
        percent ? policy_percent(value.stated()) : policy_number(value.stated());
    if (number ? within(*number, limits) : is_word()) return;
    Finding& finding = refuse_kind(value);
    add_limits(limits, finding);
    const std::optional<Decimal> share = share_meant(value.stated());
    if (share && within(*share, limits)) finding.with_number("share", share->to_string());
    if (!limits.words.empty()) finding.with("words", joined(limits.words));
  }

  // 60% as a share: 0.60.
  static std::optional<Decimal> share_meant(std::string_view written) {
    const std::optional<Decimal> percent = policy_percent(written);
    if (!percent || !trim(written).ends_with('%') || percent->scale() > 6) return std::nullopt;
    return Decimal::from_parts(percent->coefficient(), percent->scale() + 2);
  }

  static bool is_whole(const Decimal& number) { return number.normalised().scale() == 0; }

  static bool within(const Decimal& number, const ValueLimits& limits) {
    if (number < limits.low) return false;
    if (limits.high && (limits.below ? number >= *limits.high : number > *limits.high)) {
      return false;
    }
    return !limits.whole || is_whole(number);
  }

  static void add_limits(const ValueLimits& limits, Finding& finding) {
    if (!limits.high) {
      finding.with_number("least", limits.low.to_string());
      return;
    }
    finding.with_number(limits.whole ? "whole_low" : "low", limits.low.to_string());
    const std::string_view high = limits.whole ? "whole_high" : limits.below ? "below" : "high";
    finding.with_number(high, limits.high->to_string());
  }

  void check_method(const Text& value) {
    const std::string_view fitting =
        fitting_methods(std::string_view(path_).substr(kMethods.size()));
    const int method = kMethodWords.find(value.stated());
    if (method < 0) {
      Finding& finding = findings_.refuse(PolicyRule::method, value.place, path_);
      finding.with("unknown", escape_for_message(value.value));
      add_near(kMethodWords, value, finding);
      finding.with("fitting", std::string(fitting));
    } else if (!is_listed(kMethodWords.terms[static_cast<std::size_t>(method)].id, fitting)) {
      findings_.refuse(PolicyRule::method, value.place, path_)
          .with("written", escape_for_message(value.value))
          .with("fitting", std::string(fitting));
    }
  }

  void check_effective(const PolicyDeclaration& own) {
    const auto read = [this](const Text& value, std::string_view path) {
      const std::optional<Date> date = Date::parse(value.stated());
      if (!value.blank() && !date) {
        path_ = path;
        refuse_kind(value).with("date", "2024-03-01");
        path_.clear();
      }
      return date;
    };
    const std::optional<Date> from = read(own.effective.from, "effective.from");
    const std::optional<Date> to = read(own.effective.to, "effective.to");
    if (!from || !to || *from <= *to) return;
    path_ = "effective.to";
    refuse_kind(own.effective.to)
        .see({&findings_.source, own.effective.from.place})
        .with("from", from->to_string());
    path_.clear();
  }

  Finding& refuse_kind(const Text& value) {
    return findings_.refuse(PolicyRule::kind, value.place, path_)
        .with("written", escape_for_message(value.value));
  }

  void unknown_word(const Vocabulary& words, const Text& value) {
    Finding& finding = refuse_kind(value);
    std::vector<std::string_view> names;
    for (const Term& term : words.terms) names.push_back(term.id);
    finding.with("words", joined(names));
    add_near(words, value, finding);
  }

  static void add_near(const Vocabulary& words, const Text& value, Finding& finding) {
    std::vector<std::string_view> names;
    for (const Term& term : words.terms) {
      names.push_back(term.id);
      names.insert(names.end(), term.zh.begin(), term.zh.end());
    }
    const std::string_view near = nearest_name(value.value, names);
    if (!near.empty()) finding.with("near", std::string(near));
  }

  static std::string joined(std::span<const std::string_view> names) {
    std::string all;
    for (const std::string_view name : names) {
      if (!all.empty()) all += ' ';
      all += name;
    }
    return all;
  }

  void miss(Location owner) {
    if (!inherits_ && !policy_limits(path_).optional) missing_.push_back({path_, owner});
  }

  // A whole policy forgotten is one finding, not a hundred.
  void report_missing(Location document) {
    constexpr std::size_t kEach = 3;
    constexpr std::size_t kShown = 8;
    if (missing_.size() <= kEach) {
      for (const MissingValue& value : missing_) {
        findings_.refuse(PolicyRule::missing, value.at.known() ? value.at : document, value.path);
      }
      return;
    }
    std::string paths;
    for (std::size_t i = 0; i < missing_.size() && i < kShown; ++i) {
      if (i > 0) paths += ' ';
      paths += missing_[i].path;
    }
    if (missing_.size() > kShown) paths += " …";
    findings_.usable = false;
    findings_.log.add(policy_rule(PolicyRule::missing), {&findings_.source, document})
        .with_number("count", std::to_string(missing_.size()))
        .with("paths", std::move(paths));
  }

  bool inherits_;
  PolicyFindings& findings_;
  std::string path_;
  std::vector<MissingValue> missing_;
};

}  // namespace

std::optional<Decimal> policy_number(std::string_view written) {
  return Decimal::parse(trim(written));
}

std::optional<Decimal> policy_percent(std::string_view written) {
  written = trim(written);
  if (written.ends_with('%')) written.remove_suffix(1);
  return policy_number(written);
}

void check_policy_values(const PolicyDeclaration& own, bool inherits, PolicyFindings& findings) {
  ValueCheck(inherits, findings).run(own);
}

}  // namespace pbs
