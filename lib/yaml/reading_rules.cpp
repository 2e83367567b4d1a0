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
               "The colon of \"{glued}:\" needs a space after it.\n"
               "This line lacks a colon: {no_colon}\n"
               "The quotation mark opened on line {open_quote} is not closed.\n"
               "The {open_bracket} of line {open_line} is not closed, or a comma is missing.\n"
               "The value of \"{second_colon}\" contains another colon and space.\n"
               "After the closing quotation mark or bracket comes: {after_value}\n"
               "Line {indent} is not indented like its neighbours.\n"
               "A value cannot begin with {bad_start}\n"
               "{escape} cannot stand in double quotation marks.\n"
               "The control character {control} cannot stand in a file.\n"
               "Line {extra_line} follows the end of the document.\n"
               "The reader says: {words}"},
    .fix = {"改正这一处；值里有冒号、引号、反斜杠或特殊符号时，用单引号把整个值括起来",
            "correct this place; put a value with colons, quotation marks, backslashes or special "
            "signs in single quotation marks"},
    .cite = kFormat,
    .why = {
        "读不懂的文件既不能检查也不能计分，整份申报等于没有报送。",
        "A file that cannot be read can neither be checked nor scored: nothing was handed in."}};

constinit const RuleInfo kEmpty{
    .id = "Y-02",
    .summary = {"文件或文档是空的", "the file or document is empty"},
    .detail = {},
    .fix = {"写入内容，或者删去这个文件或多余的“---”",
            "write its content, or remove the file or the superfluous \"---\""},
    .cite = kFormat,
    .why = {"空文件往往是保存失败或传错了文件，不会被当作已经报送。",
            "An empty file is mostly a failed save or the wrong file; it does not count as handed "
            "in."}};

constinit const RuleInfo kBinary{
    .id = "Y-03",
    .summary = {"不是文本文件", "not a text file"},
    .detail = {"第 {offset} 字节起不是文字。", "From byte {offset} on this is no text."},
    .fix = {"提交 YAML 文本文件；Excel、Word、PDF 不能直接读取",
            "hand in a YAML text file; Excel, Word and PDF files cannot be read"},
    .cite = kFormat,
    .why = {"Excel、Word 或压缩文件换个扩展名不会变成 YAML，里面的数据读不出来。",
            "An Excel, Word or archive file with another extension is still not YAML; nothing in "
            "it can be read."}};

constinit const RuleInfo kUndecodable{
    .id = "Y-04",
    .summary = {"文字编码无法识别或已损坏", "the text's encoding is unknown or damaged"},
    .detail = {"第 {offset} 字节处无法解码。", "The bytes at {offset} cannot be decoded."},
    .fix = {"用编辑器打开，检查该处文字，另存为 UTF-8",
            "open it in an editor, check that place, and save it as UTF-8"},
    .cite = kFormat,
    .why = {"编码判断错了，中文和数字都可能变成别的内容，所以宁可不读。",
            "With a wrong guess Chinese text and even numbers would turn into something else, so "
            "nothing is guessed."}};

constinit const RuleInfo kOtherEncoding{
    .id = "Y-05",
    .severity = Severity::warning,
    .summary = {"文件不是 UTF-8 编码", "the file is not encoded in UTF-8"},
    .detail = {"已按 {encoding} 读取。", "It was read as {encoding}."},
    .fix = {"另存为 UTF-8", "save it as UTF-8"},
    .cite = kFormat,
    .why = {"已按识别出的编码读取；别的程序不一定认得，统一用 UTF-8 可以避免乱码。",
            "It was read in the encoding that was recognised; other programs may not recognise it, "
            "UTF-8 is safe everywhere."}};

constinit const RuleInfo kBom{
    .id = "Y-06",
    .severity = Severity::info,
    .summary = {"文件开头有字节顺序标记（BOM）", "the file starts with a byte order mark"},
    .detail = {},
    .fix = {"另存为不带 BOM 的 UTF-8", "save it as UTF-8 without BOM"},
    .cite = kFormat,
    .why = {"不影响读取；有的脚本会把字节顺序标记当作内容。",
            "It does no harm here; some scripts take the mark for content."}};

constinit const RuleInfo kCrLf{
    .id = "Y-07",
    .severity = Severity::info,
    .summary = {"换行是 Windows 形式（CR LF）", "lines end with CR LF"},
    .detail = {},
    .fix = {"保存为 LF 换行", "save it with LF line ends"},
    .cite = kFormat,
    .why = {"不影响读取；同一批文件混用两种换行，版本比较时会整篇显示为改动。",
            "It does no harm here; a mixture of line ends makes whole files appear changed in a "
            "comparison."}};

constinit const RuleInfo kTab{
    .id = "Y-08",
    .summary = {"用制表符（Tab）缩进", "a tab is used for indentation"},
    .detail = {"这样的行共 {lines} 行。", "Lines like this: {lines}."},
    .fix = {"把缩进的制表符全部换成空格", "replace the tabs of the indentation with spaces"},
    .cite = kFormat,
    .why = {"YAML 只认空格缩进；制表符在不同编辑器里宽度不同，看起来对齐而实际错位。",
            "YAML counts spaces only; a tab has another width in every editor and looks aligned "
            "where it is not."}};

constinit const RuleInfo kFullWidthColon{
    .id = "Y-09",
    .summary = {"键后面用了全角冒号", "a key is followed by a full-width colon"},
    .detail = {"应写成“{key}: ”。", "Write \"{key}: \"."},
    .fix = {"改成半角冒号加一个空格", "write a half-width colon and a space"},
    .cite = kFormat,
    .why = {"中文输入法下的冒号不是 YAML 的冒号，这一行不会被当作键和值。",
            "The colon of a Chinese keyboard is not YAML's, so the line is no key with a value."}};

constinit const RuleInfo kAlias{
    .id = "Y-10",
    .summary = {"不支持锚点和别名", "anchors and aliases are not supported"},
    .detail = {"这里写了“{name}”。", "\"{name}\" is written here."},
    .fix = {"把内容直接写在这里；以 & 或 * 开头的文字要加引号",
            "write the content out; quote a text that begins with & or *"},
    .cite = kFormat,
    .why = {"引用别处的内容，报送的表就不再是写在纸面上的样子，也可能被用来撑爆内存。",
            "A file that refers to itself is no longer what it shows on paper, and can be made to "
            "fill the memory."}};

constinit const RuleInfo kTag{
    .id = "Y-11",
    .summary = {"不支持标签", "tags are not supported"},
    .detail = {"这里写了“{tag}”。", "\"{tag}\" is written here."},
    .fix = {"删去标签；以 ! 开头的文字要加引号", "remove it; quote a text that begins with !"},
    .cite = kFormat,
    .why = {
        "标签会让同一个字变成别的类型；本程序只按字面读取。",
        "A tag turns the same characters into another type; here a scalar is what is written."}};

constinit const RuleInfo kMergeKey{
    .id = "Y-12",
    .summary = {"不支持合并键 <<", "the merge key << is not supported"},
    .detail = {},
    .fix = {"把要合并的各项直接写出", "write out what is to be merged"},
    .cite = kFormat,
    .why = {"合并键让一行的内容来自别处，审核的人看不到。",
            "A merge key brings in values that a reviewer does not see at their place."}};

constinit const RuleInfo kTooDeep{
    .id = "Y-13",
    .summary = {"嵌套太深", "nested too deeply"},
    .detail = {"最多 {limit} 层。", "At most {limit} levels are read."},
    .fix = {"检查括号和缩进", "check brackets and indentation"},
    .cite = kFormat,
    .why = {"申报表没有这么多层；过深的嵌套多半是缩进错误，也可能是有意撑爆程序。",
            "No form is nested this deeply; it is an indentation mistake, or an attempt to exhaust "
            "the program."}};

constinit const RuleInfo kTooLarge{
    .id = "Y-14",
    .summary = {"一个值或整个文档太大", "a value or the whole document is too large"},
    .detail = {"文档有 {bytes} 字节。\n最多 {limit} 字节。",
               "The document has {bytes} bytes.\nAt most {limit} bytes are read."},
    .fix = {"检查引号是否闭合，或者把文件分成几个文档",
            "check for a quotation that is not closed, or split the file into documents"},
    .cite = kFormat,
    .why = {
        "超出限度的内容不会被截断后照算，以免少算。",
        "What is beyond the limit is not cut and then counted, because something would be lost."}};

constinit const RuleInfo kTooManyNodes{
    .id = "Y-15",
    .summary = {"内容太多", "too many keys and values"},
    .detail = {"一个文档最多 {limit} 项。", "At most {limit} are read in one document."},
    .fix = {"把文件分成几个文档", "split the file into documents"},
    .cite = kFormat,
    .why = {"一个项目不会有这么多内容；多半是整年的数据并进了一个文档，应以 --- 分开。",
            "One project does not have this many values; probably a year's data stands in one "
            "document without --- between."}};

constinit const RuleInfo kNoHeader{
    .id = "Y-16",
    .summary = {"没有“pbs:”开头", "there is no \"pbs:\" header"},
    .detail = {},
    .fix = {"在第一行写明种类，例如 pbs: project/1",
            "name the kind in the first line, for example pbs: project/1"},
    .cite = kFormat,
    .why = {"没有文件头就不知道这是项目、指标体系还是办法，按哪张表检查无从谈起。",
            "Without the header nobody knows whether it is a project, an indicator file or a "
            "policy, so no form applies."}};

constinit const RuleInfo kUnknownKind{
    .id = "Y-17",
    .summary = {"不认识的文件种类或版本", "unknown kind or version of file"},
    .detail = {"写的是“{header}”。\n是否应为 {near}？",
               "It says \"{header}\".\nDid you mean {near}?"},
    .fix = {"改正“pbs:”的值", "correct the value of \"pbs:\""},
    .cite = kFormat,
    .why = {"种类或版本写错，文件会按错误的表来读；宁可停下。",
            "With a wrong kind or version the file would be read by the wrong form."}};

constinit const RuleInfo kFullWidthSign{
    .id = "Y-19",
    .summary = {"在 YAML 要求半角符号的地方用了全角符号",
                "a full-width sign stands where YAML needs a half-width one"},
    .detail = {"这里的 {sign} 应改成半角的 {plain}。", "The {sign} here must be {plain}."},
    .fix = {"改成半角引号、括号、逗号或空格",
            "write a half-width quotation mark, bracket, comma or space"},
    .cite = kFormat,
    .why = {"全角的引号、逗号、括号只是普通文字，列表和映射会断在想不到的地方。",
            "Full-width quotes, commas and brackets are plain text, so lists and maps end where "
            "nobody expects."}};

constinit const RuleInfo kBadAllowance{
    .id = "Y-20",
    .summary = {"“pbs:”注释看不懂，或者没有写原因",
                "a \"pbs:\" comment is not understood or gives no reason"},
    .detail = {"“{verb}”处应写 allow 或“允许”。\n"
               "“{no_rule}”后面没有写允许哪一条规则。\n"
               "“{until}”不是有效的日期，应写成 2025-06-30 的样子。\n"
               "日期后面多出“{extra}”。\n"
               "{no_reason} 后面没有写原因。\n"
               "{not_allowed} 不能用注释允许。\n"
               "这条注释没有起作用。",
               "In place of \"{verb}\" the word allow is expected.\n"
               "No rule is named after \"{no_rule}\".\n"
               "\"{until}\" is no date; write it like 2025-06-30.\n"
               "After the date comes \"{extra}\".\n"
               "No reason follows {no_reason}.\n"
               "A comment cannot allow {not_allowed}.\n"
               "The comment has no effect."},
    .fix = {"写成：# pbs: allow T-16 until 2025-06-30 -- 原因（期限可以不写，原因必须写）",
            "write it as: # pbs: allow T-16 until 2025-06-30 -- reason (the date may be left out, "
            "the reason may not)"},
    .cite = kFormat,
    .why = {"例外没有理由，以后就没有人知道它为什么可以、还要不要保留。",
            "An exception without a reason cannot be judged later: nobody knows why it was right, "
            "or whether it still is."}};

constinit const RuleInfo kUnknownAllowance{
    .id = "Y-21",
    .summary = {"注释允许的规则不存在", "a comment allows a rule that does not exist"},
    .detail = {"没有编号为“{rule}”的规则。\n是否应为 {near}？",
               "There is no rule \"{rule}\".\nDid you mean {near}?"},
    .fix = {"改正规则编号；--list-rules 列出全部规则",
            "correct the rule id; --list-rules names them all"},
    .cite = kFormat,
    .why = {"编号写错的注释不起作用，问题照样会报出来。",
            "A comment with a wrong id has no effect: what it was meant for is found all the "
            "same."}};

constinit const RuleInfo kExpiredAllowance{
    .id = "Y-22",
    .severity = Severity::warning,
    .summary = {"注释允许的期限已过", "the date of an exception has passed"},
    .detail = {"{rules} 允许到 {until}，检查日期为 {as_of}。",
               "{rules} was allowed until {until}; the check is made as of {as_of}."},
    .fix = {"解决该问题并删去注释；仍有理由的，写明新的期限",
            "mend what is found and remove the comment, or state a new date if there still is a "
            "reason"},
    .cite = kFormat,
    .why = {"期限是当初答应改正的日期；过期后问题重新计入。",
            "The date is the promise to mend it: after it the finding counts again."}};

constinit const RuleInfo kUnusedAllowance{
    .id = "Y-23",
    .severity = Severity::warning,
    .summary = {"注释所允许的问题并不存在", "a comment allows what is not found"},
    .detail = {"这条注释所指的一行没有 {rules} 的问题。",
               "{rules} finds nothing on the line that this comment is for."},
    .fix = {"删去这条注释或其中的编号；问题在别的行的，移到那一行或其上一行",
            "remove the comment or the id, or move it to the line of the finding or the one above"},
    .cite = kFormat,
    .why = {"留下的注释会掩盖以后在同一行新出现的问题。",
            "Left where it is, it would hide the next finding on that line."}};

constinit const RuleInfo kUnknownKey{
    .id = "F-01",
    .summary = {"不认识的键", "unknown key"},
    .detail = {"“{key}”不是这里的键。\n是否应为“{near}”？",
               "\"{key}\" is no key here.\nDid you mean \"{near}\"?"},
    .fix = {"改正键名，或者删去这一项", "correct the key, or remove it"},
    .cite = kFormat,
    .why = {"写错的键会被静静地忽略，填了等于没填；所以按错误处理，并给出最接近的键。",
            "A misspelt key would silently count as not written; so it is an error, with the "
            "nearest key."}};

constinit const RuleInfo kDuplicateKey{
    .id = "F-02",
    .summary = {"同一个键写了两次", "a key is written twice"},
    .detail = {"“{key}”在第 {line} 行已经写过。\n那里写作“{first}”，是同一个键的另一种写法。\n"
               "只采用第一个值。",
               "\"{key}\" is written on line {line} already.\n"
               "There it is spelled \"{first}\", which is the same key.\n"
               "The first value counts."},
    .fix = {"删去其中一个", "remove one of them"},
    .cite = kFormat,
    .why = {"同一项写了两次，两个值不同就不知道以哪个为准。",
            "Written twice, nobody knows which of two values counts."}};

constinit const RuleInfo kMissingKey{
    .id = "F-03",
    .summary = {"缺少必填的键", "a required key is missing"},
    .detail = {"缺少 {key}。\n中文写法：{label}", "There is no {key}.\nIn Chinese: {label}"},
    .fix = {"补上这个键和它的值", "add the key and its value"},
    .cite = kFormat,
    .why = {"没有编号、名称或年度，项目不能登记、不能比对、不能计分。",
            "Without id, name and year a project cannot be registered, compared or scored."}};

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
               "The colon of \"{glued}:\" needs a space after it."},
    .fix = {"按格式改写；检查缩进和“- ”", "rewrite it; check indentation and \"- \""},
    .cite = kFormat,
    .why = {"该写一个值的地方写了一组值（或相反），内容没有被读取。",
            "A list stands where one value belongs, or the reverse; it was not read."}};

}  // namespace reading

std::span<const RuleInfo* const> reading_rules() {
  using namespace reading;
  static constexpr const RuleInfo* kRules[] = {&kNotYaml,
                                               &kEmpty,
                                               &kBinary,
                                               &kUndecodable,
                                               &kOtherEncoding,
                                               &kBom,
                                               &kCrLf,
                                               &kTab,
                                               &kFullWidthColon,
                                               &kAlias,
                                               &kTag,
                                               &kMergeKey,
                                               &kTooDeep,
                                               &kTooLarge,
                                               &kTooManyNodes,
                                               &kNoHeader,
                                               &kUnknownKind,
                                               &kFullWidthSign,
                                               &kBadAllowance,
                                               &kUnknownAllowance,
                                               &kExpiredAllowance,
                                               &kUnusedAllowance,
                                               &kUnknownKey,
                                               &kDuplicateKey,
                                               &kMissingKey,
                                               &kWrongShape};
  return kRules;
}

}  // namespace pbs
