"""Portrait forms on the national model: four lines of funds, goals side by side, reasons for each row."""

from page import Document, Paragraph, Section, Table, cell, head, prose, spans


def document(gold):
    return Document(False, [form(gold, project) for project in gold["projects"]])


def form(gold, project):
    table = Table([9, 10, 12, 18, 11, 11, 7, 9, 13])
    table.row(head("项目名称"), cell(project["name"], 8))
    table.row(
        head("主管部门"), cell(project["department"], 4), head("实施单位"), cell(project["unit"], 3)
    )
    funds = project["funds"]
    table.row(
        head("项目资金\n（万元）", rows=len(funds) + 1),
        head("", 2),
        head("年初预算数"),
        head("全年预算数"),
        head("全年执行数"),
        head("分值"),
        head("执行率"),
        head("得分"),
    )
    columns = "budget_initial budget executed weight rate score"
    for number, line in enumerate(funds):
        indent = ("", "", "\u3000\u3000\u3000", "\u3000")[number]
        table.row(
            prose(indent + line["label"], 2), *(cell(line[column]) for column in columns.split())
        )
    table.row(head("年度总体目标", rows=2), head("预期目标", 4), head("实际完成情况", 4))
    table.row(prose(project["goal_expected"], 4), prose(project["goal_actual"], 4))
    rows = project["indicators"]
    names = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施"
    table.row(
        head("年度绩效指标完成情况", rows=len(rows) + 2),
        *(head(name, rows=2) for name in names.split()),
    )
    table.row()
    for row, over in zip(rows, spans([row["level1"] for row in rows])):
        table.row(
            *([head(row["level1"], rows=over)] if over else []),
            cell(row["level2"]),
            prose(row["name"]),
            *(cell(row[column]) for column in ("target", "actual", "weight", "score")),
            prose(row["reason"]),
        )
    table.row(
        head("总分", 6), cell(project["weight_total"]), cell(project["total_row"]), cell("")
    )
    return Section("自评表" + str(project["no"])).add(
        Paragraph(project["name"] + "项目支出绩效自评表", "title"),
        Paragraph("（" + str(gold["fiscal_year"]) + "年度）", "centre"),
        table,
    )
