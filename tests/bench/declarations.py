#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes made-up declarations: always the same ones for the same seed and number.

A declaration is what a county's purchaser hands in at the end of a year (about 5 KB): the form
of the self-evaluation with all its parts, five services with seven to nine rows each, every kind of target. At
most one finding each: of three declarations the third claims what is not recomputed (R-04 or R-05),
or claims full points for everything (R-14), as published tables do; the others are in order.

Usage: declarations.py --count N [--seed S] (--files FOLDER | --single FILE)
       --files    one file a declaration, 1,000 in a subfolder
       --single   one file of N documents
"""
import argparse
import pathlib
import random
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")

# (catalogue, name, rows); a row: (name, class, kind, unit, low, high, weight, evidence)
SERVICES = [
    ("A1505", "城区道路清扫保洁服务", [
        ("清扫保洁面积", "output.quantity", "least", "万平方米", 40, 220, 10, "作业台账.xlsx"),
        ("生活垃圾清运量", "output.quantity", "least", "吨", 3000, 40000, 8, "转运站过磅单汇总.xlsx"),
        ("机械化清扫率", "output.quality", "percent", "%", 60, 95, 12, "机械化作业轨迹记录.xlsx"),
        ("路面垃圾滞留时间", "output.timeliness", "most", "分钟", 15, 60, 10, "数字城管派单记录.xlsx"),
        ("项目总成本", "output.cost", "money", "万元", 0, 0, 10, "支付凭证.pdf"),
        ("城区环境面貌", "benefit.social", "words", "", 0, 0, 15, "月度考核通报.pdf"),
        ("道路积尘负荷达标率", "benefit.ecological", "percent", "%", 70, 95, 10, "道路积尘检测报告.pdf"),
        ("作业安全责任事故", "benefit.social", "zero", "起", 0, 0, 5, "安全生产台账.xlsx"),
        ("居民满意度", "satisfaction", "percent", "%", 85, 95, 10, "居民满意度问卷及汇总表.xlsx")]),
    ("A0803", "特殊困难老年人居家养老服务", [
        ("服务老年人数", "output.quantity", "least", "人", 200, 4000, 12, "服务对象名册.xlsx"),
        ("上门服务次数", "output.quantity", "least", "次", 5000, 90000, 10, "服务工单.xlsx"),
        ("服务规范达标率", "output.quality", "percent", "%", 80, 98, 10, "第三方抽查报告.pdf"),
        ("首次评估完成时间", "output.timeliness", "date", "", 0, 0, 8, "能力评估表汇总.xlsx"),
        ("人均服务成本", "output.cost", "most", "元/人", 600, 4000, 10, "结算单.pdf"),
        ("空巢老人意外及时发现率", "benefit.social", "percent", "%", 85, 99, 15, "呼叫平台记录.xlsx"),
        ("长期照护机制", "benefit.sustainable", "words", "", 0, 0, 15, "工作制度汇编.pdf"),
        ("老年人满意度", "satisfaction", "percent", "%", 85, 95, 10, "满意度问卷及汇总表.xlsx")]),
    ("A0206", "城乡劳动者职业技能培训服务", [
        ("培训人数", "output.quantity", "least", "人", 300, 5000, 12, "培训花名册.xlsx"),
        ("培训班期数", "output.quantity", "equal", "期", 6, 60, 8, "开班备案表.xlsx"),
        ("培训合格率", "output.quality", "percent", "%", 80, 96, 10, "考核成绩册.xlsx"),
        ("补贴申报完成时间", "output.timeliness", "date", "", 0, 0, 10, "补贴申报回执.pdf"),
        ("人均培训成本", "output.cost", "most", "元/人", 900, 3600, 10, "费用结算表.xlsx"),
        ("培训后就业率", "benefit.economic", "percent", "%", 50, 80, 20, "社保缴费比对表.xlsx"),
        ("培训投诉", "benefit.social", "zero", "件", 0, 0, 10, "投诉登记簿.pdf"),
        ("学员满意度", "satisfaction", "percent", "%", 85, 95, 10, "学员问卷及汇总表.xlsx")]),
    ("A1004", "法律援助案件办理与咨询值班服务", [
        ("办理案件数", "output.quantity", "least", "件", 100, 2600, 10, "案件登记表.xlsx"),
        ("接待咨询人次", "output.quantity", "least", "人次", 800, 16000, 8, "接待登记簿.pdf"),
        ("普法讲座场次", "output.quantity", "equal", "场", 6, 48, 6, "讲座签到表.pdf"),
        ("案件质量评查合格率", "output.quality", "percent", "%", 85, 98, 10, "案件质量评查报告.pdf"),
        ("受理指派时限", "output.timeliness", "most", "工作日", 2, 7, 8, "案管系统导出表.xlsx"),
        ("案均成本", "output.cost", "most", "元/件", 800, 3000, 8, "办案补贴发放表.xlsx"),
        ("挽回经济损失", "benefit.economic", "least", "万元", 100, 2000, 20, "结案报告汇总.xlsx"),
        ("便民联络点建设", "benefit.social", "words", "", 0, 0, 10, "值班公示照片.pdf"),
        ("受援人满意度", "satisfaction", "percent", "%", 85, 95, 10, "受援人回访汇总表.xlsx")]),
    ("B0302", "政务信息系统运行维护服务", [
        ("维护系统数量", "output.quantity", "equal", "个", 3, 40, 15, "系统清单.xlsx"),
        ("巡检次数", "output.quantity", "least", "次", 48, 400, 10, "巡检记录.xlsx"),
        ("系统可用率", "output.quality", "percent", "%", 95, 99, 10, "监控平台报表.xlsx"),
        ("故障响应时间", "output.timeliness", "most", "分钟", 10, 60, 5, "工单系统导出表.xlsx"),
        ("运维总成本", "output.cost", "money", "万元", 0, 0, 10, "支付凭证.pdf"),
        ("业务办理效率", "benefit.social", "words", "", 0, 0, 20, "业务量统计.xlsx"),
        ("网络安全责任事故", "benefit.social", "zero", "起", 0, 0, 10, "安全事件台账.xlsx"),
        ("使用单位满意度", "satisfaction", "percent", "%", 85, 95, 10, "使用单位问卷汇总表.xlsx")]),
]
WORDS = ["主次干道见本色、背街小巷无积存垃圾", "机制健全并持续运行", "各乡镇均设联络点并公示值班表",
         "群众办事等候时间明显缩短"]
REASONS = [("雨季与高温期作业时间受限，三季度进度偏慢", "调整班次，四季度前补足缺口"),
           ("人员变动较大，新进人员培训期较长", "提前两个月招录并开展岗前培训"),
           ("部分点位搬迁，服务对象临时分流", "新址启用后恢复，按月抽查"),
           ("系统升级停用两周，期间以纸质流转", "停用期由专人当日处理，次周补录")]
COUNTIES = "东西南北中上下前后左右"
SUPPLIERS = ["环境服务有限公司", "养老服务中心", "职业培训学校", "律师事务所", "信息技术有限公司"]
# The standard gives each letter a value; the last of the 18 characters checks the others.
CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def cents(value):
    return value.quantize(CENT, ROUND_HALF_UP)


def supplier_code(number):
    body = f"91340000MA{number:07d}"
    total = sum(CODE_LETTERS.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + CODE_LETTERS[(31 - total % 31) % 31]


def measured(rng, kind, target):
    """An actual value: mostly kept, sometimes missed."""
    kept = rng.random() < 0.75
    if kind == "most":
        return target - target * rng.randrange(0, 20) // 100 if kept else target + target * rng.randrange(5, 60) // 100 + 1
    top = min(100, target * 5 // 4) if kind == "percent" else target + target * 15 // 100
    return rng.randrange(target, max(top, target) + 1) if kept else target * rng.randrange(55, 98) // 100


def make_row(rng, row, adjusted, executed):
    """(lines of the form, points, target for the approval)"""
    name, cls, kind, unit, low, high, weight, evidence = row
    weight = Decimal(weight)
    extra, missed = "", False
    if kind == "words":
        target = rng.choice(WORDS)
        level, share = rng.choice([("achieved", "1"), ("achieved", "0.9"), ("partial", "0.7")])
        points = cents(weight * Decimal(share))
        actual = f"level: {level}"
        missed = level != "achieved"
        if missed:
            extra = ", review: {points: %s, reason: 抽查两处未达到要求}" % points
    elif kind == "zero":
        count = 0 if rng.random() < 0.93 else 1
        target, actual, points, missed = f"=0{unit}", f"actual: {count}{unit}", weight * (1 - count), count != 0
    elif kind == "date":
        month = rng.randrange(6, 12)
        late = rng.random() < 0.1
        target = f"{month}月底前"
        actual = f"actual: 2024-{month + (1 if late else -1):02d}-{rng.randrange(2, 28):02d}"
        points, missed = (Decimal(0) if late else weight), late
    elif kind == "money":
        target, actual, points = f"≤{adjusted}{unit}", f"actual: {executed}{unit}", weight
    else:
        value = rng.randrange(low, high + 1)
        if kind == "equal":
            done = value if rng.random() < 0.9 else value - 1
            points = weight if done == value else cents(weight * done / value)
            target = f"={value}{unit}"
        else:
            done = measured(rng, kind, value)
            target = {"least": f"≥{value}{unit}", "percent": f"{value}%以上" if value % 2 else f"≥{value}%",
                      "most": f"≤{value}{unit}"}[kind]
            if kind == "most":
                over = Decimal(done - value) / value
                points = weight if done <= value else cents(max(Decimal(0), weight * (1 - over)))
            else:
                points = weight if done >= value else cents(weight * done / value)
        missed = points != weight
        actual = f"actual: {done}{unit}"
    if cls == "satisfaction":
        extra += ", survey: {sample: %d, questions: 8, date: 2024-12-05}" % rng.randrange(120, 600)
    return name, cls, target, weight, actual, points, missed, evidence, extra


def monitored(row):
    """What is known of a row at the end of August."""
    actual = row[4].removeprefix("actual: ")
    if row[4].startswith("level"):
        return "actual: 达成年度指标"
    return row[4] if "-" in actual else f"actual: {actual}, expected: {actual}"


def text_of_row(rng, row, claimed):
    name, cls, target, weight, actual, _, missed, evidence, extra = row
    if not missed:
        return f"  - {{name: {name}, class: {cls}, target: {target}, weight: {weight}, {actual}, claimed: {claimed}, evidence: [{evidence}]{extra}}}\n"
    reason, remedy = rng.choice(REASONS)
    lines = [f"name: {name}", f"class: {cls}", f"target: {target}", f"weight: {weight}", actual, f"claimed: {claimed}",
             f"reason: {reason}", f"remedy: {remedy}", f"evidence: [{evidence}]"] + [extra.removeprefix(", ")]
    lines = [line for line in lines if line]
    return "  - " + "\n    ".join(lines) + "\n"


def declaration(seed, number):
    """Text of the declaration with this number, from 0."""
    rng = random.Random(seed * 1_000_003 + number)
    catalogue, service, rows = SERVICES[number % len(SERVICES)]
    place = f"{rng.choice(COUNTIES)}{rng.choice(COUNTIES)}县"
    adjusted = cents(Decimal(rng.randrange(2000, 60000)) / 100)
    executed = cents(adjusted * rng.randrange(955, 1001) / 1000)
    rate = cents(executed * 100 / adjusted)
    execution = cents(Decimal(10) * executed / adjusted)
    made = [make_row(rng, row, adjusted, executed) for row in rows]
    claims = [row[5] for row in made]
    total = sum(claims, execution)
    mistake = number % 3 if any(row[6] for row in made) else 0  # all full points: R-14 as it is
    if mistake == 2 and number % 2:
        wrong = rng.choice([i for i, row in enumerate(made) if not row[4].startswith("level")])
        claims[wrong] = claims[wrong] - 1 if claims[wrong] >= 2 else claims[wrong] + 1
        total = sum(claims, execution)
    stated = total + (1 if mistake == 2 and number % 2 == 0 else 0)
    grade = "优" if stated >= 90 else "良" if stated >= 80 else "中" if stated >= 60 else "差"
    code = supplier_code(number)
    company = f"{place}第{number}{SUPPLIERS[number % len(SERVICES)]}"
    sums = {"output": 0, "benefit": 0, "satisfaction": 0}
    for row in made:
        sums[row[1].split(".")[0]] += row[3]
    parts = [
        "pbs: project/1\n"
        f"id: BM-2024-{number:07d}\nname: {place}{service}\nyear: 2024\nunit: 万元\nkey_project: false\n"
        f"department: {place}{('城市管理局', '民政局', '人力资源和社会保障局', '司法局', '数据资源管理局')[number % len(SERVICES)]}\n"
        f"purchaser: {{name: {place}机关{number % 97}, type: state_organ, set_target: true}}\n"
        f"supplier: {{name: {company}, type: enterprise, id: \"{code}\", related_to: []}}\n"
        f"service: {{catalogue: {catalogue}, class: public, kind: continuing, negative_list: none}}\n"
        f"contract:\n  {{procedure: open_tender, amount: {adjusted}, signed: 2023-12-20, published: 2023-12-22, start: 2024-01-01, end: 2024-12-31, months: 12,\n"
        "   terms: [content, term, quantity, quality, price, settlement, rights, breach], guarantee: false, subcontracted: false, ledger: true}\n"
        f"objective: 全年完成{service}的各项约定任务，{made[0][0]}{made[0][2]}，{made[1][0]}{made[1][2]}，{made[2][0]}达到{made[2][2]}，{made[-1][0]}{made[-1][2]}。\n"
        f"budget:\n  approved: {adjusted}\n  adjusted: {adjusted}\n  executed: {executed}\n  received: {adjusted}\n  weight: 10\n"
        f"  execution_rate: {rate}%\n  claimed: {execution}\n  finished: true\n"
        f"  sources:\n    - {{name: 当年财政拨款, approved: {adjusted}, adjusted: {adjusted}, executed: {executed}}}\n"
        f"weights: {{execution: 10, output: {sums['output']}, benefit: {sums['benefit']}, satisfaction: {sums['satisfaction']}}}\n"
        "indicators:\n"]
    parts += [text_of_row(rng, row, claim) for row, claim in zip(made, claims)]
    parts.append(
        "target_approval:\n  submitted: 2023-10-20\n  with_budget: true\n  approved: 2023-12-12\n  by: finance\n  budget_approved: 2023-12-12\n  budget_by: finance\n  rows:\n")
    parts += [f"    - {{name: {row[0]}, target: {row[2]}, weight: {row[3]}}}\n" for row in made]
    spent = cents(adjusted * 66 / 100)
    parts.append("target_review: {date: 2023-11-02, by: finance}\nmonitoring:\n"
                 f"  - through: 2024-08-31\n    submitted: 2024-09-12\n    by: purchaser\n    executed: {spent}\n    expected_executed: {adjusted}\n    rows:\n")
    parts += [f"      - {{name: {row[0]}, {halfway}, outlook: certain}}\n" for row, halfway in zip(made, [monitored(row) for row in made])]
    parts.append("    review: {by: finance, date: 2024-09-20, action: continue}\n")
    why = "" if grade in "优良" else ", explanation: 偏差原因和改进措施见各指标"
    parts.append(
        "ex_ante: {date: 2023-09-15, by: purchaser, conclusion: 予以支持}\n"
        f"self_evaluation: {{submitted: 2025-03-20, by: purchaser, total: {stated}, grade: {grade}{why}}}\n"
        "publication:\n  - {what: target, by: purchaser, approved: 2023-12-12, published: 2023-12-26}\n  - {what: contract, by: purchaser, approved: 2023-12-20, published: 2023-12-22}\n"
        "  - {what: self_evaluation, by: purchaser, approved: 2025-07-01, published: 2025-07-15}\n")
    return "".join(parts)


def write_files(folder, count, seed):
    for number in range(count):
        if number % 1000 == 0:
            part = folder / f"{number // 1000:04d}"
            part.mkdir(parents=True, exist_ok=True)
        (part / f"{number:07d}.yaml").write_text(declaration(seed, number), encoding="utf-8")


def write_single(path, count, seed):
    with open(path, "w", encoding="utf-8") as file:
        for number in range(count):
            file.write("---\n" + declaration(seed, number))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--seed", type=int, default=2024)
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--files", type=pathlib.Path)
    where.add_argument("--single", type=pathlib.Path)
    options = parser.parse_args()
    if options.files:
        write_files(options.files, options.count, options.seed)
    else:
        write_single(options.single, options.count, options.seed)


if __name__ == "__main__":
    main()
