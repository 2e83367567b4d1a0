// SPDX-License-Identifier: MIT
#include "yaml/reading_rules.hpp"

namespace pbs {
namespace reading {
namespace {

constexpr Cite kFormat{"pbs 文件格式", "", Mark::setting};

}  // namespace

constinit const RuleInfo kNotYaml{
    .id = "Y-01",
    .summary = {"不是有效的 YAML", "not valid YAML"},
    .detail = {"“{glued}:”的冒号后面缺一个空格。\n"
               "这一行缺冒号：{no_colon}\n"
               "第 {open_quote} 行的引号没有闭合。\n"
               "第 {open_line} 行的 {open_bracket} 没有闭合，或者两项之间缺逗号。\n"
               "“{second_colon}”的值里又有冒号加空格。\n"
               "引号或括号已经闭合，后面还有：{after_value}\n"
               "第 {indent} 行的缩进与上下各行不一致。\n"
               "值不能以 {bad_start} 开头。\n"
               "双引号里不能写 {escape}\n"
               "控制字符 {control} 不能出现在文件里。\n"
               "第 {extra_line} 行在文档结束之后。\n"
               "读取程序的说法：{words}",
               "The colon of \"{glued}:\" lacks the blank behind it.\n"
               "This line lacks a colon: {no_colon}\n"
               "The quotation of line {open_quote} is not closed.\n"
               "The {open_bracket} of line {open_line} is not closed, or a comma is missing.\n"
               "The value of \"{second_colon}\" holds another colon and blank.\n"
               "Behind the closed quotation or bracket stands: {after_value}\n"
               "Line {indent} is not indented like its neighbours.\n"
               "A value cannot begin with {bad_start}\n"
               "{escape} cannot stand in double quotation marks.\n"
               "The control character {control} cannot stand in a file.\n"
               "Line {extra_line} follows the end of the document.\n"
               "The reader says: {words}"},
    .fix = {"改正这一处；值里有冒号、引号、反斜杠或特殊符号时，用单引号把整个值括起来",
            "correct this place; put a value with colons, quotation marks, backslashes or special "
            "signs in single quotation marks"},
    .cite = kFormat};

constinit const RuleInfo kEmpty{
    .id = "Y-02",
    .summary = {"文件或文档是空的", "the file or document is empty"},
    .detail = {},
    .fix = {"写入内容，或者删去这个文件或多余的“---”",
            "write its content, or remove the file or the needless \"---\""},
    .cite = kFormat};

constinit const RuleInfo kBinary{
    .id = "Y-03",
    .summary = {"不是文本文件", "not a text file"},
    .detail = {"第 {offset} 字节起不是文字。", "From byte {offset} on this is no text."},
    .fix = {"提交 YAML 文本文件；Excel、Word、PDF 不能直接读取",
            "hand in a YAML text file; Excel, Word and PDF files cannot be read"},
    .cite = kFormat};

constinit const RuleInfo kUndecodable{
    .id = "Y-04",
    .summary = {"文字编码无法识别或已损坏", "the text's encoding is unknown or damaged"},
    .detail = {"第 {offset} 字节处无法解码。", "The bytes at {offset} cannot be decoded."},
    .fix = {"用编辑器打开，检查该处文字，另存为 UTF-8",
            "open it in an editor, check that place, and save it as UTF-8"},
    .cite = kFormat};

constinit const RuleInfo kOtherEncoding{
    .id = "Y-05",
    .severity = Severity::warning,
    .summary = {"文件不是 UTF-8 编码", "the file is not encoded in UTF-8"},
    .detail = {"已按 {encoding} 读取。", "It was read as {encoding}."},
    .fix = {"另存为 UTF-8", "save it as UTF-8"},
    .cite = kFormat};

constinit const RuleInfo kBom{
    .id = "Y-06",
    .severity = Severity::info,
    .summary = {"文件开头有字节顺序标记（BOM）", "the file starts with a byte order mark"},
    .detail = {},
    .fix = {"另存为不带 BOM 的 UTF-8", "save it as UTF-8 without BOM"},
    .cite = kFormat};

constinit const RuleInfo kCrLf{.id = "Y-07",
                               .severity = Severity::info,
                               .summary = {"换行是 Windows 形式（CR LF）", "lines end with CR LF"},
                               .detail = {},
                               .fix = {"保存为 LF 换行", "save it with LF line ends"},
                               .cite = kFormat};

constinit const RuleInfo kTab{
    .id = "Y-08",
    .summary = {"用制表符（Tab）缩进", "a tab is used for indentation"},
    .detail = {"这样的行共 {lines} 行。", "Lines like this: {lines}."},
    .fix = {"把缩进的制表符全部换成空格", "replace all tabs in the indentation by blanks"},
    .cite = kFormat};

constinit const RuleInfo kFullWidthColon{
    .id = "Y-09",
    .summary = {"键后面用了全角冒号", "a key is followed by a full-width colon"},
    .detail = {"应写成“{key}: ”。", "Write \"{key}: \"."},
    .fix = {"改成半角冒号加一个空格", "write a plain colon and a blank"},
    .cite = kFormat};

constinit const RuleInfo kAlias{
    .id = "Y-10",
    .summary = {"不支持锚点和别名", "anchors and aliases are not supported"},
    .detail = {"这里写了 {name}", "Here stands {name}"},
    .fix = {"把内容直接写在这里；以 & 或 * 开头的文字要加引号",
            "write the content out; quote a text that begins with & or *"},
    .cite = kFormat};

constinit const RuleInfo kTag{
    .id = "Y-11",
    .summary = {"不支持标签", "tags are not supported"},
    .detail = {"这里写了 {tag}", "Here stands {tag}"},
    .fix = {"删去标签；以 ! 开头的文字要加引号", "remove it; quote a text that begins with !"},
    .cite = kFormat};

constinit const RuleInfo kMergeKey{
    .id = "Y-12",
    .summary = {"不支持合并键 <<", "the merge key << is not supported"},
    .detail = {},
    .fix = {"把要合并的各项直接写出", "write out what is to be merged"},
    .cite = kFormat};

constinit const RuleInfo kTooDeep{
    .id = "Y-13",
    .summary = {"嵌套太深", "nested too deeply"},
    .detail = {"最多 {limit} 层。", "At most {limit} levels are read."},
    .fix = {"检查括号和缩进", "check brackets and indentation"},
    .cite = kFormat};

constinit const RuleInfo kTooLarge{
    .id = "Y-14",
    .summary = {"一个值或整个文档太大", "a value or the whole document is too large"},
    .detail = {"文档有 {bytes} 字节。\n最多 {limit} 字节。",
               "The document has {bytes} bytes.\nAt most {limit} bytes are read."},
    .fix = {"检查引号是否闭合，或者把文件分成几个文档",
            "check for a quotation that is not closed, or split the file into documents"},
    .cite = kFormat};

constinit const RuleInfo kTooManyNodes{
    .id = "Y-15",
    .summary = {"内容太多", "too many keys and values"},
    .detail = {"一个文档最多 {limit} 项。", "At most {limit} are read in one document."},
    .fix = {"把文件分成几个文档", "split the file into documents"},
    .cite = kFormat};

constinit const RuleInfo kNoHeader{
    .id = "Y-16",
    .summary = {"没有“pbs:”开头", "there is no \"pbs:\" header"},
    .detail = {},
    .fix = {"在第一行写明种类，例如 pbs: project/1",
            "name the kind in the first line, for example pbs: project/1"},
    .cite = kFormat};

constinit const RuleInfo kUnknownKind{
    .id = "Y-17",
    .summary = {"不认识的文件种类或版本", "unknown kind or version of file"},
    .detail = {"写的是“{header}”。\n是否应为 {near}？",
               "It says \"{header}\".\nDid you mean {near}?"},
    .fix = {"改正“pbs:”的值", "correct the value of \"pbs:\""},
    .cite = kFormat};

constinit const RuleInfo kFullWidthSign{
    .id = "Y-19",
    .summary = {"在 YAML 要求半角符号的地方用了全角符号",
                "a full-width sign stands where YAML wants the plain one"},
    .detail = {"这里的 {sign} 应为 {plain}", "The {sign} here must be {plain}"},
    .fix = {"改成半角引号、括号、逗号或空格",
            "write the plain quotation mark, bracket, comma or blank"},
    .cite = kFormat};

constinit const RuleInfo kUnknownKey{
    .id = "F-01",
    .summary = {"不认识的键", "unknown key"},
    .detail = {"“{key}”不是这里的键。\n是否应为“{near}”？",
               "\"{key}\" is no key here.\nDid you mean \"{near}\"?"},
    .fix = {"改正键名，或者删去这一项", "correct the key, or remove it"},
    .cite = kFormat};

constinit const RuleInfo kDuplicateKey{
    .id = "F-02",
    .summary = {"同一个键写了两次", "a key is written twice"},
    .detail = {"“{key}”在第 {line} 行已经写过。\n那里写作“{first}”，是同一个键的另一种写法。\n"
               "只采用第一个值。",
               "\"{key}\" already stands on line {line}.\n"
               "There it is spelled \"{first}\", which is the same key.\n"
               "The first value counts."},
    .fix = {"删去其中一个", "remove one of them"},
    .cite = kFormat};

constinit const RuleInfo kMissingKey{
    .id = "F-03",
    .summary = {"缺少必填的键", "a required key is missing"},
    .detail = {"缺少 {key}。\n中文写法：{label}", "There is no {key}.\nIn Chinese: {label}"},
    .fix = {"补上这个键和它的值", "add the key and its value"},
    .cite = kFormat};

constinit const RuleInfo kWrongShape{
    .id = "F-04",
    .summary = {"值的形式不对", "the value has the wrong shape"},
    .detail = {"“{text}”的值应是一个文字或数字，不是列表或“键: 值”。\n"
               "“{list}”的值应是列表。\n"
               "“{rows}”的值应是列表，每一行又是列表。\n"
               "“{mapping}”的值应是若干“键: 值”。\n"
               "键应是一个文字{plain_key}。\n"
               "整个文档（{document}）应是若干“键: 值”。\n"
               "“{glued}:”的冒号后面缺一个空格。",
               "\"{text}\" takes one text or number, no list and no keys.\n"
               "\"{list}\" takes a list.\n"
               "\"{rows}\" takes a list of lists.\n"
               "\"{mapping}\" takes keys with values.\n"
               "A key must be a plain text{plain_key}.\n"
               "The whole document ({document}) must be keys with values.\n"
               "The colon of \"{glued}:\" lacks the blank behind it."},
    .fix = {"按格式改写；检查缩进和“- ”", "rewrite it; check indentation and \"- \""},
    .cite = kFormat};

}  // namespace reading

std::span<const RuleInfo* const> reading_rules() {
  using namespace reading;
  static constexpr const RuleInfo* kRules[] = {
      &kNotYaml,    &kEmpty,       &kBinary,        &kUndecodable,    &kOtherEncoding,
      &kBom,        &kCrLf,        &kTab,           &kFullWidthColon, &kAlias,
      &kTag,        &kMergeKey,    &kTooDeep,       &kTooLarge,       &kTooManyNodes,
      &kNoHeader,   &kUnknownKind, &kFullWidthSign, &kUnknownKey,     &kDuplicateKey,
      &kMissingKey, &kWrongShape};
  return kRules;
}

}  // namespace pbs
