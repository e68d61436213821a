"""Tables whose cells are known: the same ones for every way of drawing them."""

import random

HEADS = ["Name", "Region", "Budget", "Executed", "Rate", "Score", "Remarks", "Year"]
CHINESE_HEADS = ["指标名称", "实施单位", "年初预算数", "全年执行数", "执行率", "得分", "偏差原因", "年度"]
WORDS = "road bridge school water clinic survey training repair parts service data archive forest river library".split()
CHINESE = "道路养护 桥梁维修 学校食堂 水质监测 卫生服务 档案整理 培训班次 林区巡护 图书采购 河道清淤".split()


class Cell:
    def __init__(self, row, column, text, rows=1, columns=1):
        self.row, self.column, self.text, self.rows, self.columns = row, column, text, rows, columns


def tables(kind, chinese, seed):
    """The tables of one page: a list of (rows, columns, cells, lines of the heading)."""
    random.seed(f"{kind} {chinese} {seed}")
    if kind == "side":
        return [plain(chinese, 3), plain(chinese, 3)]
    if kind == "spans":
        return [spans(chinese)]
    if kind == "lines":
        return [plain(chinese, 4, long=True)]
    if kind == "blanks":
        return [plain(chinese, 5, blanks=0.3)]
    return [plain(chinese, random.randint(4, 6))]


def heading(chinese, columns):
    heads = (CHINESE_HEADS if chinese else HEADS)[:]
    first = heads.pop(0)
    return [first] + random.sample(heads, columns - 1)


def value(head, chinese, long):
    number = random.choice
    words = CHINESE if chinese else WORDS
    gap = "" if chinese else " "
    if head in ("Name", "指标名称"):
        return gap.join(random.sample(words, random.randint(4, 6) if long else random.randint(1, 2)))
    if head in ("Region", "实施单位", "Remarks", "偏差原因"):
        return gap.join(random.sample(words, 3 if long and number((0, 1)) else 1))
    if head in ("Year", "年度"):
        return str(random.randint(2015, 2024))
    if head in ("Rate", "执行率"):
        return "%.1f%%" % random.uniform(40, 100)
    return "%.2f" % random.uniform(1, 9999)


def plain(chinese, columns, long=False, blanks=0.0):
    heads = heading(chinese, columns)
    rows = random.randint(5, 12)
    cells = [Cell(0, column, head) for column, head in enumerate(heads)]
    for row in range(1, rows):
        for column, head in enumerate(heads):
            text = "" if column and random.random() < blanks else value(head, chinese, long)
            cells.append(Cell(row, column, text))
    return rows, columns, cells, 1


def spans(chinese):
    heads = ["名称", "预算", "执行", "年初", "年末", "年初", "年末"] if chinese else ["Item", "Budget", "Paid", "first", "last", "begin", "end"]
    cells = [Cell(0, 0, heads[0], rows=2), Cell(0, 1, heads[1], columns=2), Cell(0, 3, heads[2], columns=2)]
    cells += [Cell(1, column, heads[column + 2]) for column in range(1, 5)]
    rows = 2
    for _ in range(random.randint(2, 3)):
        cells.append(Cell(rows, 0, value("指标名称" if chinese else "Name", chinese, False), rows=2))
        for row in (rows, rows + 1):
            cells += [Cell(row, column, "%.2f" % random.uniform(10, 9999)) for column in range(1, 5)]
        rows += 2
    return rows, 5, cells, 2
