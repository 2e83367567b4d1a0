// SPDX-License-Identifier: MIT
// What must be filled in by when. The field tables say from which stage a field is needed
// (Field::needed_from); F-70 asks for all of it at the stage that --stage names, F-71 only for what
// is missing in records that the author began.
#include <algorithm>
#include <string>

#include "declaration/records.hpp"
#include "declaration/vocabulary.hpp"
#include "validate/row_words.hpp"
#include "validate/rule.hpp"
#include "validate/unread_part.hpp"

namespace pbs {
namespace {

// The stage that the content shows: the latest of which something is written.
ProjectStage stage_of(const WrittenInput& input) {
  if (!input.written.evaluations.empty()) return ProjectStage::evaluation;
  if (self_evaluation_begun(input.project)) return ProjectStage::self_evaluation;
  if (!input.written.monitoring.empty()) return ProjectStage::monitoring;
  if (!input.written.indicators.empty()) return ProjectStage::target_review;
  return ProjectStage::ex_ante;
}

// The fields that a record lacks, in both languages.
struct Missing {
  std::string keys;
  std::string labels;

  void add(const Field& field) {
    if (!keys.empty()) {
      keys += ", ";
      labels += "、";
    }
    keys += field.key;
    labels += field.labels.empty() ? field.key : field.labels.front();
  }
};

// The way from the project to a record; put into words only when something is missing there.
struct Step {
  const Step* outer = nullptr;
  const Field* field = nullptr;
  std::size_t number = 0;  // in a list, from 1
};

// Appends monitoring[1].rows[2] and 绩效运行监控第 1 条的…第 2 条.
void append_path(const Step& step, std::string& path, std::string& path_zh) {
  if (step.outer != nullptr) append_path(*step.outer, path, path_zh);
  const Field& field = *step.field;
  if (!path.empty()) {
    path += '.';
    path_zh += "的";
  }
  path += field.key;
  path_zh += field.labels.empty() ? field.key : field.labels.front();
  if (step.number == 0) return;
  const std::string number = std::to_string(step.number);
  path += '[' + number + ']';
  path_zh += "第 " + number + " 条";
}

constexpr std::string_view kMonitoringRow = "monitoring_row";

class StageWalk {
 public:
  StageWalk(const WrittenInput& input, const RuleInfo& rule, ProjectStage stage, FindingLog& log)
      : input_(input), rule_(rule), stage_(stage), log_(log) {}

  // Records that the author began, wherever they stand.
  void begun_records() {
    for (const Field& field : kProjectRecord.fields) inside(field, &input_.written, nullptr);
  }

  // Records that are not there at all.
  void absent_records() {
    Missing missing;
    for (const Field& field : kProjectRecord.fields) {
      if (field.record != nullptr && is_needed(field) && !begun(field, &input_.written) &&
          !part_is_unread(field.key, {}, log_)) {
        missing.add(field);
      }
    }
    if (!input_.stage) add_often_left_out(missing);
    say(missing, input_.written.place, nullptr);
  }

 private:
  bool is_needed(const Field& field) const {
    return field.needed_from <= static_cast<std::uint8_t>(stage_);
  }

  // Published forms leave 年初预算数 blank or out where it did not change.
  static bool often_left_out(const Record& record, const Field& field) {
    return &record == &kBudgetRecord && field.key == "approved";
  }

  void add_often_left_out(Missing& missing) const {
    const BudgetDeclaration& budget = input_.written.budget;
    if (!budget.place.known()) return;
    for (const Field& field : kBudgetRecord.fields) {
      if (often_left_out(kBudgetRecord, field) && is_needed(field) && !begun(field, &budget) &&
          !part_is_unread(field.key, budget.place, log_)) {
        missing.add(field);
      }
    }
  }

  // What the lack of something else explains: without amounts there is no rate (F-31, F-34), in a
  // form without weights (F-12) or claims the execution row has none either, and what is due later
  // in the year is only expected so far. The period of the service is T-01's.
  bool is_explained(const Record& record, const Field& field, const void* object) const {
    if (record.name == kMonitoringRow && field.key == "actual") {
      return !static_cast<const MonitoringRowDeclaration*>(object)->expected.blank();
    }
    if (&record == &kContractRecord && (field.key == "start" || field.key == "end")) {
      const bool by_months = field.key == "end" && stage_ < ProjectStage::monitoring &&
                             !input_.written.contract.months.blank();
      return by_months || log_.has("T-01");
    }
    if (&record != &kBudgetRecord) return false;
    if (log_.has("F-31") || log_.has("F-34")) return true;
    if (input_.stage) return false;
    const List<Indicator>& rows = input_.project.indicators;
    const auto none = [&rows](auto has) { return std::none_of(rows.begin(), rows.end(), has); };
    if (field.key == "weight") return none([](const Indicator& row) { return row.weight.value; });
    return field.key == "claimed" &&
           none([](const Indicator& row) { return !row.claimed.written.blank(); });
  }

  static bool begun(const Field& field, const void* owner) {
    const void* member = field.member_in(owner);
    if (field.shape == Shape::text) return !static_cast<const Text*>(member)->blank();
    if (field.shape != Shape::record) return field.count(member) != 0;
    return place_of(*field.record, member).known();
  }

  static Location place_of(const Record& record, const void* object) {
    return *record.place(const_cast<void*>(object));
  }

  static bool is_scalar(const Record& record, const void* object) {
    return record.scalar != nullptr && record.scalar(const_cast<void*>(object))->present();
  }

  void inside(const Field& field, const void* owner, const Step* outer) {
    if (field.record == nullptr || field.shape == Shape::record_map || !begun(field, owner)) return;
    const void* member = field.member_in(owner);
    if (field.shape == Shape::record) {
      record(*field.record, member, {outer, &field});
      return;
    }
    for (std::size_t i = 0; i < field.count(member); ++i) {
      record(*field.record, field.element(member, i), {outer, &field, i + 1});
    }
  }

  void record(const Record& record, const void* object, const Step& step) {
    if (is_scalar(record, object)) return;
    const Location place = place_of(record, object);
    Missing missing;
    for (const Field& field : record.fields) {
      const bool asked = is_needed(field) && !is_explained(record, field, object) &&
                         (input_.stage || !often_left_out(record, field));
      if (asked && !begun(field, object) && !part_is_unread(field.key, place, log_)) {
        missing.add(field);
      }
      inside(field, object, &step);
    }
    if (&record == &kTargetApprovalRecord) add_budget_side(object, missing);
    say(missing, place, &step);
  }

  // The approval of the budget may stand elsewhere, but not half of it.
  static void add_budget_side(const void* object, Missing& missing) {
    const auto& approval = *static_cast<const TargetApprovalDeclaration*>(object);
    const bool dated = !approval.budget_approved.blank();
    const bool signed_by = approval.budget_by.place.known();
    if (dated == signed_by) return;
    for (const Field& field : kTargetApprovalRecord.fields) {
      if (field.key == (dated ? "budget_by" : "budget_approved")) missing.add(field);
    }
  }

  void say(const Missing& missing, Location place, const Step* step) {
    if (missing.keys.empty()) return;
    std::string path;
    std::string path_zh;
    if (step != nullptr) append_path(*step, path, path_zh);
    const Term& stage = kStageWords.terms[static_cast<std::size_t>(stage_)];
    Finding& finding = log_.add(rule_, input_.at(place))
                           .about(path)
                           .with("stage", std::string(stage.id))
                           .with("stage_zh", std::string(stage.zh.front()));
    if (path.empty()) {
      finding.with("absent", missing.keys).with("absent_zh", missing.labels);
    } else {
      finding.with("missing", missing.keys)
          .with("missing_zh", missing.labels)
          .with("record", path)
          .with("record_zh", path_zh);
    }
  }

  const WrittenInput& input_;
  const RuleInfo& rule_;
  ProjectStage stage_;
  FindingLog& log_;
};

void check_stage(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (!input.stage) return;
  StageWalk walk(input, rule, *input.stage, log);
  walk.begun_records();
  walk.absent_records();
}

void check_begun_records(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (input.stage) return;
  StageWalk(input, rule, stage_of(input), log).begun_records();
}

void check_absent_records(const WrittenInput& input, const RuleInfo& rule, FindingLog& log) {
  if (input.stage) return;
  StageWalk(input, rule, stage_of(input), log).absent_records();
}

constexpr WrittenRule kRules[] = {
    {{.id = "F-70",
      .severity = Severity::error,
      .summary = {"到这一阶段应当填写的内容没有填写", "what this stage needs is not filled in"},
      .detail = {"{record_zh}（{record}）：按“{stage_zh}”阶段，还缺：{missing_zh}（{missing}）。\n"
                 "按“{stage_zh}”阶段，还缺：{absent_zh}（{absent}）。",
                 "{record}: for the stage {stage} these are missing: {missing}.\n"
                 "For the stage {stage} these are missing: {absent}."},
      .fix = {"补填；还没有到这一阶段的，用 --stage 指明所处阶段",
              "fill them in, or name the stage the project has come to with --stage"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why =
          {"购买主体要按时完成事前绩效评估、目标设置、监控和自评，每个阶段的审核都以前一阶段的内容"
           "为依据；"
           "到时没有填写，后面的阶段无从核对。",
           "The purchaser has to finish the assessment, the target, the monitoring and the "
           "self-evaluation on time, and every stage is reviewed against the one before; what is "
           "not filled in cannot be checked later."}},
     check_stage},
    {{.id = "F-71",
      .severity = Severity::warning,
      .summary = {"已经开始填写的部分不完整", "a part that was begun is not complete"},
      .detail = {"{record_zh}（{record}）缺少：{missing_zh}（{missing}）。",
                 "Missing in {record}: {missing}."},
      .fix = {"补填", "fill in what is missing"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why =
          {"只填了一半的合同、批复、监控或评价，日期先后、承担者和金额都无法核对，有关规则只能不作"
           "判断。",
           "In a contract, approval, monitoring or evaluation that is filled in by half, neither "
           "the order of dates nor who did it nor the amounts can be checked."}},
     check_begun_records},
    {{.id = "F-72",
      .severity = Severity::info,
      .summary = {"有关部分没有填写，相应的规则没有核对",
                  "parts are not filled in, and the rules about them were not checked"},
      .detail = {"到“{stage_zh}”阶段，一般还填有：{absent_zh}（{absent}）。",
                 "At the stage {stage} a file usually has these too: {absent}."},
      .fix = {"能提供的补填；要求必须填写的，用 --stage {stage} 检查",
              "fill them in where they exist; check with --stage {stage} to insist on them"},
      .cite = {"政策参数(默认)", "", Mark::setting},
      .why = {"没有写的内容不等于合规；这里说明哪些没有核对。",
              "What is not filled in has not passed; this says what was not checked."}},
     check_absent_records},
};

}  // namespace

std::span<const WrittenRule> stage_rules() {
  return kRules;
}

}  // namespace pbs
