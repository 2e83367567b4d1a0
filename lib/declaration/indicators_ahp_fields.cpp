// SPDX-License-Identifier: MIT
// Pairwise judgements of an indicator file.
#include "declaration/indicators.hpp"
#include "declaration/labels.hpp"

namespace pbs {
namespace {

using Ahp = AhpDeclaration;
using Expert = ExpertDeclaration;

constexpr Words kMatrixSummary{
    "判断矩阵,逐行:行比列重要几倍,写 1 到 9 的整数或倒数 1/3",
    "Judgements, row by row: how many times more the row matters than the column; 1 to 9 or 1/3"};

constexpr Field kExpertFields[] = {
    field<&Expert::name>("name", kZh<"专家">, Meaning::words, {"专家", "Name of the expert"}),
    field<&Expert::weight>("weight", kZh<"专家权重">, Meaning::number,
                           {"在各专家中的权重，缺省为 1", "Weight among the experts, 1 by default"}),
    field<&Expert::matrix>("matrix", kZh<"判断矩阵">, Meaning::words, kMatrixSummary),
};
constinit const Record kExpertRecord =
    record_of<Expert>("ahp_expert", {"一位专家的判断", "Judgements of one expert"}, kExpertFields);

constexpr Field kAhpFields[] = {
    field<&Ahp::order>("order", kZh<"次序">, Meaning::identifier,
                       {"矩阵各行对应的指标编号，缺省依文件中的次序",
                        "Ids in the order of the matrix; as they stand by default"}),
    field<&Ahp::matrix>("matrix", kZh<"判断矩阵">, Meaning::words, kMatrixSummary),
    record_field<&Ahp::experts>("experts", kZh<"各专家判断", "专家">, kExpertRecord,
                                {"各专家的判断矩阵", "One matrix for each expert"}),
};

}  // namespace

constinit const Record kAhpRecord = record_of<Ahp>(
    "ahp", {"层次分析法：由两两比较得出权重", "Weights derived from pairwise comparison"},
    kAhpFields);

}  // namespace pbs
