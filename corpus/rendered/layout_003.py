"""Nine budget statements, the targets of the whole body and a form of targets for each project."""

import re

from page import Cell, Document, Paragraph, Section, Table, cell, head, prose, spans

INCOME = ["一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入"]
SOURCES = ["事业单位经营收入预算", "其他收入预算", "用事业基金弥补收支差额"]
FEES = ["非教育收费收入预算", "教育收费收入预算"]
# The rows of the economic classification that begin a page.
PAGES = ("30204", "30227")
ATTACHED = (2, 4, 27)


def document(gold):
    sections = []
    for statement in gold["statements"]:
        sections += STATEMENTS[statement["code"]](statement)
    for project in gold["projects"]:
        whole = project["form"] == "whole_department_target"
        sections.append((whole_department if whole else target)(project))
    return Document(False, sections)


def section(statement, name, *blocks):
    return Section(name).add(
        Paragraph(statement["code"]),
        Paragraph(statement["title"], "title"),
        Paragraph("单位：" + statement["amount_unit"], "unit"),
        *blocks,
    )


def values(row, columns):
    return [cell(row["values"][column]) for column in columns]


def two_sided(heads, left_columns, right_columns, last_left, gaps):
    """An account with two sides; gaps are blank places on either side, by the row they precede."""

    def layout(statement):
        rows = statement["rows"]
        names = [row["item_name"] for row in rows]
        end = names.index(last_left) + 1
        sides = [padded(rows[:end], gaps[0]), padded(rows[end:], gaps[1])]
        table = Table([22, 12] + [22] + [44 // len(right_columns)] * len(right_columns))
        table.row(head("收入", 2), head("支出", 1 + len(right_columns)))
        table.row(head("项目"), head("预算数"), head("项目"), *(head(text) for text in heads))
        for left, right in zip(*sides):
            table.row(*side(left, left_columns), *side(right, right_columns))
        return [section(statement, statement["code"], table)]

    return layout


def padded(rows, gaps):
    out = []
    for row in rows:
        out += [None] * gaps.get(row["item_name"], 0) + [row]
    return out


def side(row, columns):
    if row is None:
        return [cell("")] * (1 + len(columns))
    return [prose(row["item_name"])] + values(row, columns)


def functional(statement):
    columns = ["小计", "基本支出", "项目支出"]
    table = Table([14, 40, 16, 15, 15])
    table.row(head("功能分类科目", 2), head("2023年预算数", 3))
    table.row(head("科目编码"), head("科目名称"), *(head(text) for text in columns))
    coded(table, statement["rows"], columns)
    note = Paragraph("备注：本表反映2023年当年一般公共预算财政拨款支出情况。")
    return [section(statement, statement["code"], table, note)]


def coded(table, rows, columns):
    for row in rows:
        table.row(cell(row["item_code"]), prose(row["item_name"]), *values(row, columns))


def economic(statement):
    columns = ["合计", "人员经费", "公用经费"]
    parts = [[]]
    for row in statement["rows"]:
        if row["item_code"] in PAGES:
            parts.append([])
        parts[-1].append(row)
    sections = []
    for number, rows in enumerate(parts, 1):
        table = Table([14, 40, 16, 15, 15])
        table.row(head("经济分类科目", 2), head("2023年基本支出", 3))
        table.row(head("科目编码"), head("科目名称"), *(head(text) for text in columns))
        coded(table, rows, columns)
        sections.append(section(statement, statement["code"] + " " + str(number), table))
    return sections


def journeys(statement):
    table = Table([16, 16, 16, 18, 18, 16])
    table.row(head("2023年预算数", 6))
    table.row(
        head("合计", rows=2),
        head("因公出国（境）费", rows=2),
        head("公务用车购置及运行费", 3),
        head("公务接待费", rows=2),
    )
    columns = ["小计", "公务用车购置费", "公务用车运行费"]
    table.row(*(head(text) for text in columns))
    for row in statement["rows"]:
        table.row(*values(row, ["合计", "因公出国（境）费"] + columns + ["公务接待费"]))
    return [section(statement, statement["code"], table)]


def funds_budget(statement):
    table = Table([16, 36, 16, 16, 16])
    table.row(
        head("科目编码", rows=2), head("科目名称", rows=2), head("本年政府性基金预算财政拨款支出", 3)
    )
    table.row(head("合计"), head("基本支出"), head("项目支出"))
    table.row(*[cell("")] * 5)
    return [section(statement, statement["code"], table)]


def receipts(first, widths):
    """All receipts by their source, with two kinds of fees under one heading."""

    def layout(statement):
        table = Table(widths)
        names = ["合计", "上年结转"] + INCOME
        table.row(
            head("科目", 2) if len(first) == 2 else head(first[0], rows=2),
            *(head(text, rows=2) for text in names),
            head("事业收入预算", 2),
            *(head(text, rows=2) for text in SOURCES),
        )
        table.row(*(head(text) for text in (first if len(first) == 2 else []) + FEES))
        for row in statement["rows"]:
            table.row(prose(row["item_name"]), *values(row, names + FEES + SOURCES))
        if not statement["rows"]:
            table.row(*[cell("")] * len(widths))
        return [section(statement, statement["code"], table)]

    return layout


def outlays(statement):
    columns = ["合计", "基本支出", "项目支出", "上缴上级支出", "事业单位经营支出", "对下级单位补助支出"]
    table = Table([11, 29] + [10] * 6)
    table.row(head("科目编码"), head("科目名称"), *(head(text) for text in columns))
    coded(table, statement["rows"], columns)
    return [section(statement, statement["code"], table)]


STATEMENTS = {
    "附件4-1": two_sided(
        ["合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
        ["预算数"],
        ["合计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
        "收入总数",
        ({"收入总数": 2}, {"二、结转下年": 4}),
    ),
    "附件4-2": functional,
    "附件4-3": economic,
    "附件4-4": journeys,
    "附件4-5": funds_budget,
    "附件4-6": two_sided(
        ["预算数"], ["预算数"], ["预算数"], "收入总计", ({}, {"本年支出合计": 2, "支出总计": 1})
    ),
    "附件4-7": receipts(["科目编码", "科目名称"], [8, 12] + [8] * 10),
    "附件4-8": outlays,
    "附件4-9": receipts(["项目"], [12] + [8.8] * 10),
}


def whole_department(project):
    table = Table([5, 9, 12, 10, 10, 8, 8, 12, 10, 8, 8])
    table.row(head("预算部门", 2), cell(project["department"], 9))
    groups = {}
    for line in project["funds"][1:]:
        group, label = line["label"].split("/")
        groups.setdefault(group, []).append(label)
    table.row(
        head("总体资金情况（元）", 2, 3),
        head("预算支出总额", rows=2),
        *(head(group, len(labels)) for group, labels in groups.items()),
    )
    table.row(*(head(label) for labels in groups.values() for label in labels))
    table.row(*(cell(line["budget"]) for line in project["funds"]))
    rows = project["indicators"]
    goals = paragraphs(project["goal_expected"])
    table.row(
        head("部门整体绩效情况", rows=len(rows) + 4), head("整体绩效目标"), prose(goals, 9)
    )
    table.row(head("年度绩效指标", 10))
    table.row(
        head("一级指标", 2),
        head("二级指标"),
        head("三级指标", 3),
        head("绩效指标性质"),
        head("绩效指标值"),
        head("绩效度量单位"),
        head("权重"),
    )
    indicators(table, rows, (2, 1, 3))
    table.row(head("其他说明"), prose("", 9))
    return Section("附件4-10").add(
        Paragraph("附件4-10"), Paragraph("2023年部门（单位）整体支出绩效目标表", "title"), table
    )


def paragraphs(text):
    """Numbered goals, each on a line of its own."""
    return re.sub(r"(?<=[。；])(?=\d\.)", "\n", text)


def indicators(table, rows, widths):
    level1 = spans([row["level1"] for row in rows])
    level2 = spans([(row["level1"], row["level2"]) for row in rows])
    for row, over1, over2 in zip(rows, level1, level2):
        cells = []
        if over1:
            cells.append(Cell(row["level1"], widths[0], over1))
        if over2:
            cells.append(Cell(row["level2"], widths[1], over2))
        cells.append(prose(row["name"], widths[2]))
        table.row(*cells, *(cell(row[name]) for name in ("nature", "target", "unit", "weight")))


def target(project):
    person, number = re.fullmatch(r"(\D*)(\d*)", project["contact"] or "").groups()
    table = Table([14, 13, 15, 22, 9, 9, 9, 9])
    table.row(
        head("申报单位"), cell(project["department"], 3), head("项目编码", 2), cell(project["code"], 2)
    )
    table.row(head("项目名称"), cell(project["name"], 7))
    table.row(
        head("项目类型"),
        cell(project["category"], 2),
        head("联系人"),
        cell(person),
        head("联系电话"),
        cell(number, 2),
    )
    funds = project["funds"]
    table.row(head(funds[0]["label"]), cell(funds[0]["budget"], 7))
    for line in funds[1:]:
        table.row(head(line["label"]), cell(line["budget"], 7))
    table.row(head("项目概况"), prose(project["overview"], 7))
    table.row(head("立项依据"), prose(project["basis"], 7))
    table.row(head("当年实施进度计划"), prose(project["progress_plan"], 7))
    table.row(head("当年整体绩效目标"), prose(project["goal_expected"], 7))
    rows = project["indicators"]
    table.row(
        head("当年绩效指标", rows=len(rows) + 1),
        head("一级指标"),
        head("二级指标"),
        head("三级指标"),
        head("指标性质"),
        head("指标值"),
        head("度量单位"),
        head("权重"),
    )
    indicators(table, rows, (1, 1, 1))
    first = [Paragraph("附件4-11")] if project["no"] in ATTACHED else []
    return Section("目标表" + str(project["no"])).add(
        *first,
        Paragraph("2023年财政资金项目支出绩效目标表", "title"),
        Paragraph("单位：" + funds[0]["amount_unit"], "unit"),
        table,
    )
