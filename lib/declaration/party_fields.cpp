// SPDX-License-Identifier: MIT
// Who: department, purchaser, supplier, and who performed a stage (`by`).
#include "declaration/labels.hpp"
#include "declaration/needed_from.hpp"
#include "declaration/project.hpp"
#include "declaration/records.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

using Party = PartyDeclaration;

constexpr Field kNameRow =
    field<&Party::name>("name", kZh<"名称", "单位名称">, Meaning::words, {"单位名称", "Its name"});
constexpr Field kIdRow =
    field<&Party::id>("id", kZh<"统一社会信用代码", "代码">, Meaning::identifier,
                      {"统一社会信用代码", "Unified social credit code"});
constexpr Field kRelatedRow = field<&Party::related_to>(
    "related_to", kZh<"关联方", "关联关系">, Meaning::words,
    {"与其有关联的角色、单位名称或代码", "Roles, names or codes of those it is related to"});

constexpr Field kDepartmentFields[] = {kNameRow, kIdRow};

constexpr Field kPurchaserFields[] = {
    kNameRow,
    needed(kAtExAnte, field<&Party::type>(
                          "type", kZh<"类型", "单位类型">, Meaning::word,
                          {"购买主体类型（102号令第五条）", "Type of purchaser (order 102, art. 5)"},
                          &kPurchaserTypeWords)),
    needed(kAtTargetReview,
           field<&Party::set_target>(
               "set_target", kZh<"设定绩效目标", "设定目标", "是否设定绩效目标">, Meaning::flag,
               {"绩效目标由购买主体设定", "Whether the purchaser itself set the target"},
               &kFlagWords)),
    kIdRow,
};

constexpr Field kSupplierFields[] = {
    kNameRow,
    needed(kAtMonitoring, field<&Party::type>("type", kZh<"类型", "单位类型">, Meaning::word,
                                              {"承接主体类型（102号令第六条）",
                                               "Type of supplier (order 102, art. 6)"},
                                              &kSupplierTypeWords)),
    kIdRow,
    kRelatedRow,
    field<&Party::justification>("justification", kZh<"选择理由", "由个人承接的理由">,
                                 Meaning::words,
                                 {"由个人承接的理由", "Why an individual was chosen"}),
};

constexpr Field kPerformerFields[] = {
    needed(kAtExAnte,
           field<&Party::role>("role", kZh<"角色">, Meaning::word,
                               {"承担此项工作的角色", "Role of who did the work"}, &kRoleWords)),
    kNameRow,
    kIdRow,
    field<&Party::type>(
        "type", kZh<"类型", "单位类型">, Meaning::words,
        {"单位类型（购买主体或承接主体的类型）", "Type, a word of purchasers or suppliers"}),
    field<&Party::qualified>("qualified", kZh<"具备资质", "是否具备资质">, Meaning::flag,
                             {"第三方机构具备所需资质", "Whether the third party is qualified"},
                             &kFlagWords),
    field<&Party::commissioned_by>("commissioned_by", kZh<"委托方">, Meaning::word,
                                   {"委托方的角色", "Role of who commissioned it"}, &kRoleWords),
    field<&Party::selected>("selected", kZh<"选定方式">, Meaning::word,
                            {"选定第三方机构的采购方式", "Procedure by which it was chosen"},
                            &kProcedureWords),
    kRelatedRow,
};

constexpr Text* word_of(void* party) {
  return &static_cast<Party*>(party)->word;
}

constexpr Record party(std::string_view name, Words summary, std::span<const Field> fields,
                       const Vocabulary* words = nullptr) {
  Record record = record_of<Party>(name, summary, fields);
  record.scalar = word_of;
  record.scalar_vocabulary = words;
  return record;
}

}  // namespace

constinit const Record kDepartmentRecord = party(
    "department", {"主管部门：名称，或名称与代码", "Department in charge: name, or name and code"},
    kDepartmentFields);
constinit const Record kPurchaserRecord = party(
    "purchaser", {"购买主体：名称，或名称与类型等", "Purchaser: name, or a map with name and type"},
    kPurchaserFields);
constinit const Record kSupplierRecord = party(
    "supplier", {"承接主体：名称，或名称与类型等", "Supplier: name, or a map with name and type"},
    kSupplierFields);
constinit const Record kPerformerRecord =
    party("performer",
          {"承担者：角色，或角色与名称等", "Who did the work: a role word, or a map with the role"},
          kPerformerFields, &kRoleWords);

}  // namespace pbs
