"""One wide list of all projects; number, name, explanation and total are merged over a project's rows."""

from page import Document, Paragraph, Section, Table, cell, head, prose

COLUMNS = "序号 项目名称 指标名称 指标性质 指标值 计量单位 指标权重 全年完成值 指标得分 说明 自评得分"
FIELDS = "name nature target unit weight actual score"
WIDTHS = [5, 12, 25, 8, 8, 8, 7, 8, 7, 5, 7]


def document(gold):
    table = Table(WIDTHS)
    table.row(*(head(text) for text in COLUMNS.split()))
    for project in gold["projects"]:
        add(table, project, project["indicators"])
    return Document(True, [Section("自评情况表").add(Paragraph(gold["title"], "title"), table)])


def add(table, project, rows):
    for number, row in enumerate(rows):
        first = number == 0
        merged = len(rows)
        table.row(
            *([cell(project["label_no"], 1, merged), cell(project["name"], 1, merged)] if first else []),
            prose(row["name"]),
            *(cell(row[field]) for field in FIELDS.split()[1:]),
            *([cell(project["remarks"], 1, merged), cell(project["total"], 1, merged)] if first else []),
        )


# Page breaks of the print, by the project and the number of its rows before the break.
BREAKS = ((8, 1), (14, 2), (21, 2), (27, 1), (31, 5))


def paged(gold):
    """The list as it is printed on pages: a project that a break parts has its merged cells on both."""
    breaks = dict(BREAKS)
    sections = []
    table = Table(WIDTHS)
    table.row(*(head(text) for text in COLUMNS.split()))
    section = Section("1").add(Paragraph(gold["title"], "title"), table)
    for project in gold["projects"]:
        rows = project["indicators"]
        at = breaks.get(project["no"], len(rows))
        add(table, project, rows[:at])
        if at < len(rows):
            sections.append(section)
            table = Table(WIDTHS)
            section = Section(str(len(sections) + 1)).add(table)
            add(table, project, rows[at:])
    return Document(False, sections + [section])
