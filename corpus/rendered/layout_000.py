"""A summary of all projects, and a portrait form for each; amounts in yuan, one level of indicators."""

from page import Document, Paragraph, Section, Table, cell, head, prose

SIGNATURES = ("预算单位主要领导：", "绩效评价负责人：", "经办人：")
NOTES = (
    "填表说明：",
    "1. 此表需各预算单位填除运转性项目以外的全部项目支出，包含中央、市级及区县支出项目，根据项目情况，分项目填写，一个项目填写一行；",
    "2. 自评得分填写自评表中相应项目得分；",
    "3. 自评等级划分统一按照优（90-100分），良（80-89分），中（60-79分），差（0-59分）标准划定。",
)


def document(gold):
    sections = [summary(gold)]
    sections += [form(gold, project) for project in gold["projects"]]
    return Document(False, sections)


def summary(gold):
    table = Table([5, 8, 14, 23, 8, 8, 8, 8, 6, 6, 6])
    table.row(
        head("序号", rows=2),
        head("指标管理科室", rows=2),
        head("预算单位", rows=2),
        head("项目名称", rows=2),
        head("资金总量（万元）", columns=4),
        head("自评得分", rows=2),
        head("自评等级", rows=2),
        head("备注", rows=2),
    )
    table.row(head("中央资金"), head("市级资金"), head("区级资金"), head("其他资金"))
    columns = "label_no section unit name central municipal district other total grade remarks"
    for row in gold["summary"]:
        table.row(*(cell(row[column]) for column in columns.split()))
    return Section("汇总表").add(
        Paragraph(gold["title"], "title"),
        Paragraph("填表单位（盖章）：" + gold["publisher"]),
        table,
        *(Paragraph(text) for text in ("单位主要领导：",) + SIGNATURES[1:] + NOTES),
    )


def form(gold, project):
    table = Table([10, 22, 12, 14, 14, 10, 9, 9])
    table.row(
        head("项目名称"), cell(project["name"], 3), head("自评总分（分）"), cell(project["total"], 3)
    )
    table.row(
        head("业务主管部门"),
        cell(project["department"], 3),
        head("联系人及电话"),
        cell(project["contact"], 3),
    )
    funds = project["funds"]
    table.row(
        head("项目资金（元）", rows=len(funds) + 1),
        head(""),
        head("全年预算数（A）", 2),
        head("全年执行数（B）"),
        head("执行率%（B/A）"),
        head("执行率得分（分）", 2),
    )
    for number, line in enumerate(funds):
        table.row(
            head(line["label"] + ("" if number else "：")),
            cell(line["budget"], 2),
            cell(line["executed"]),
            cell(line["rate"]),
            cell(line["score"], 2),
        )
    table.row(head("年度总体目标", rows=2), head("年初设定目标", 3), head("全年目标实际完成情况", 4))
    table.row(prose(project["goal_expected"], 3), prose(project["goal_actual"], 4))
    indicators = project["indicators"]
    table.row(
        head("绩效指标", rows=len(indicators) + 1),
        head("指标名称（三级指标）"),
        head("计量单位"),
        head("指标权重"),
        head("指标值"),
        head("全年完成值"),
        head("得分系数（%）"),
        head("指标得分（分）"),
    )
    columns = "name unit weight target actual coefficient score"
    for row in indicators:
        table.row(*(cell(row[column]) for column in columns.split()))
    table.row(
        head("未完成绩效目标或偏离较多的原因、改进措施及其他说明"),
        prose(project["deviation_reason"], 7),
    )
    year = str(gold["fiscal_year"])
    return Section("自评表" + str(project["no"])).add(
        Paragraph("附件1:"),
        Paragraph(year + "年度部门（" + gold["publisher"] + "）项目支出绩效自评表", "title"),
        Paragraph("填表单位（盖章）：" + gold["publisher"]),
        table,
        *(Paragraph(text) for text in SIGNATURES),
    )
