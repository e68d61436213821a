"""Portrait forms of several units: ticked boxes, 20 + 40 + 40 points, the total printed twice."""

from page import Document, Paragraph, Section, Table, cell, head, prose, spans

BUREAU = "曾都区社会养老保险局项目"
ARBITRATION = "区劳动人事争议仲裁院项目"
AUDIT = "区社会保险结算稽核局项目"
EMPLOYMENT = "曾都区就业局项目"

# The forms whose heading names something else than their project.
HEADED = {
    6: ARBITRATION,
    7: ARBITRATION,
    8: BUREAU,
    9: BUREAU,
    10: BUREAU,
    11: "镇办人社中心工作经费",
    12: "区人才服务局事业单位专业技术人员继续教育培训",
    14: AUDIT,
    15: AUDIT,
    16: EMPLOYMENT,
    17: EMPLOYMENT,
}
WITHOUT_LAST_BOX = (8, 9, 10, 12, 16, 17)
SHORT = (11, 12)
WITHOUT_REMARKS = tuple(range(6, 14)) + (17,)
# The note of this form is a row of its own under the label.
NOTE_BELOW = 5
# Labels of the second level with nothing behind them, by form and indicator that they follow.
BARE_LABELS = {(13, 1): ("质量指标", "时效指标", "成本指标")}

BOXES = {
    "category": ("项目类别", ("部门预算项目", "省专项", "中央转移支付项目")),
    "attribute": ("项目属性", ("持续性项目", "新增性项目")),
    "kind": ("项目类型", ("常年性项目", "延续性项目", "一次性项目")),
}


def document(gold):
    return Document(False, [form(gold, project) for project in gold["projects"]])


def heading(gold, project):
    number = project["no"]
    named = HEADED.get(number, project["name"] + "项目")
    return str(gold["fiscal_year"]) + "年度" + named + ("" if number == 12 else "绩效自评表")


def boxes(project, name, options):
    ticked = (project[name] or "").split("、")
    printed = []
    for number, option in enumerate(options, 1):
        box = "☑" if option in ticked else "□"
        if number == 3 and name == "category" and project["no"] in WITHOUT_LAST_BOX:
            box = ""
        printed.append(str(number) + "、" + option + box)
    return " ".join(printed)


def form(gold, project):
    table = Table([15, 17, 26, 18, 14, 10])
    table.row(head("项目名称"), cell(project["name"], 5))
    table.row(
        head("主管部门"), cell(project["department"], 2), head("项目实施单位"), cell(project["unit"], 2)
    )
    for name, (label, options) in BOXES.items():
        table.row(head(label), prose(boxes(project, name, options), 5))
    funds = project["funds"]
    table.row(
        head("预算执行情况（万元）（20分）", rows=len(funds) + 1),
        head(""),
        head("预算数（A）"),
        head("执行数（B）"),
        head("执行率（B/A）"),
        head("得分（20分*" + ("" if project["no"] == 17 else "执行率") + "）"),
    )
    for line in funds:
        table.row(
            head(line["label"]),
            *(cell(line[column]) for column in ("budget", "executed", "rate", "score")),
        )
    table.row(
        head("一级指标"),
        head("二级指标"),
        head("三级指标"),
        head("年初目标值（A）"),
        head("实际完成值（B）"),
        head("得分"),
    )
    indicators(table, project)
    table.row(head("总分"), cell(project["total_row"], 5))
    if project["no"] not in SHORT:
        table.row(head("偏差大或目标未完成原因分析"), prose(project["deviation_reason"], 5))
        table.row(head("改进措施及结果应用方案"), prose(project["improvement"], 5))
    remarks(table, project)
    return Section("自评表" + str(project["no"])).add(
        Paragraph(heading(gold, project), "title"),
        Paragraph("填报日期：" + (project["report_date"] or "")),
        Paragraph("总分：" + project["total"]),
        table,
    )


def indicators(table, project):
    rows = []
    for number, row in enumerate(project["indicators"], 1):
        rows.append((row["level1"], row))
        for label in BARE_LABELS.get((project["no"], number), ()):
            rows.append((row["level1"], {"level2": label}))
    for (level, row), over in zip(rows, spans([level for level, _ in rows])):
        cells = [head(level + "（40分）", rows=over)] if over else []
        if row.get("level2") or "name" not in row:
            cells += [cell(row["level2"]), prose(row.get("name"))]
        else:
            cells += [prose(row["name"]), cell("")]
        cells += [prose(row.get("target")), cell(row.get("actual")), cell(row.get("score"))]
        table.row(*cells)


def remarks(table, project):
    if project["no"] in WITHOUT_REMARKS:
        return
    text = project["remarks"] or ""
    if project["no"] == NOTE_BELOW:
        table.row(prose("备注：", 6))
        table.row(prose(text, 6))
    else:
        table.row(prose("备注：" + text, 6))
