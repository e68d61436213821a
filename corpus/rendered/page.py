"""What a rendered document is made of: sections of paragraphs and of tables with merged cells."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Paragraph:
    text: str
    kind: str = "line"  # title, centre, line, unit (at the right margin)


@dataclass(frozen=True)
class Cell:
    text: str
    columns: int = 1
    rows: int = 1
    kind: str = ""  # head, left


@dataclass
class Table:
    widths: list  # of the columns, in hundredths of the page's width
    rows: list = field(default_factory=list)

    def row(self, *cells):
        self.rows.append(list(cells))
        return self


@dataclass
class Section:
    """What begins on a page, or on a sheet, of its own."""

    name: str
    blocks: list = field(default_factory=list)

    def add(self, *blocks):
        self.blocks.extend(blocks)
        return self


@dataclass
class Document:
    landscape: bool
    sections: list


def head(text, columns=1, rows=1):
    return Cell(text, columns, rows, "head")


def cell(text, columns=1, rows=1):
    return Cell(text or "", columns, rows)


def prose(text, columns=1, rows=1):
    return Cell(text or "", columns, rows, "left")


def spans(values):
    """Yields for each value the number of rows that it is merged over, 0 where it goes on."""
    for i, value in enumerate(values):
        if i > 0 and values[i - 1] == value:
            yield 0
            continue
        end = i + 1
        while end < len(values) and values[end] == value:
            end += 1
        yield end - i
