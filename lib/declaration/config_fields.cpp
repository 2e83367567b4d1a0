// SPDX-License-Identifier: MIT
// Keys are the long options of the programs, letter by letter.
#include "declaration/config.hpp"

#include "declaration/labels.hpp"
#include "declaration/vocabulary.hpp"

namespace pbs {
namespace {

using Config = ConfigDeclaration;

constexpr Field kFields[] = {
    required(field<&Config::pbs>("pbs", {}, Meaning::identifier,
                                 {"文件类型，固定为 config/1", "Kind of file: config/1"})),
    field<&Config::policy>("policy", kZh<"办法">, Meaning::words,
                           {"办法的 id 或文件", "Id or file of the policy"}),
    field<&Config::indicators>("indicators", kZh<"指标体系">, Meaning::words,
                               {"指标体系文件或目录，可多个", "Indicator files or folders"}),
    field<&Config::register_file>(
        "register", kZh<"项目清单">, Meaning::words,
        {"本年项目清单（CSV 文件）", "The year's list of projects, a CSV file"}),
    field<&Config::baseline>("baseline", kZh<"基线">, Meaning::words,
                             {"基线文件：其中的问题不再计入", "File of findings known before"}),
    field<&Config::as_of>(
        "as-of", kZh<"基准日期">, Meaning::words,
        {"判断逾期的基准日期，或 today", "Date on which lateness is judged, or today"}),
    field<&Config::lang>("lang", kZh<"语言">, Meaning::words, {"zh 或 en", "zh or en"}),
    field<&Config::color>("color", kZh<"颜色">, Meaning::words,
                          {"auto、always 或 never", "auto, always or never"}),
    field<&Config::progress>("progress", kZh<"进度">, Meaning::words,
                             {"auto、always 或 never", "auto, always or never"}),
    field<&Config::jobs>("jobs", kZh<"线程数">, Meaning::number,
                         {"线程数，0 为全部核心", "Number of threads, 0 = all cores"}),
    field<&Config::fail_on>(
        "fail-on", kZh<"失败级别">, Meaning::words,
        {"达到此级别即失败：error 或 warning", "Level that fails: error or warning"}),
    field<&Config::fail_under>("fail-under", kZh<"最低总分">, Meaning::number,
                               {"总分低于此数即失败，0–100", "Totals below it fail, 0 to 100"}),
    field<&Config::fail_grade>("fail-grade", kZh<"失败等级">, Meaning::word,
                               {"等级为此或更差即失败", "This grade or worse fails"}, &kGradeWords),
    field<&Config::rule>("rule", kZh<"规则">, Meaning::words,
                         {"规则的级别，规则: off、info、warning 或 error",
                          "Levels of rules, rule: off, info, warning or error"}),
    field<&Config::info>("info", kZh<"提示">, Meaning::flag,
                         {"是否列出提示", "Whether info findings are printed"}, &kFlagWords),
    field<&Config::reader>("reader", kZh<"读取器">, Meaning::words,
                           {"libyaml 或 yaml-cpp", "libyaml or yaml-cpp"}),
};

}  // namespace

constinit const Record kConfigRecord = record_of<Config>(
    "config", {"程序选项的缺省值", "Defaults for the options of the programs"}, kFields);

}  // namespace pbs
