"""Writes a document as a flat spreadsheet, a sheet for each section, with its numbers as numbers."""

import re
from html import escape

from page import Table

NAMESPACES = " ".join(
    'xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (prefix, name)
    for prefix, name in {
        "office": "office",
        "table": "table",
        "text": "text",
        "style": "style",
        "number": "datastyle",
        "fo": "xsl-fo-compatible",
    }.items()
)
NUMBER = '<number:number number:decimal-places="%d" number:min-decimal-places="%d" number:min-integer-digits="1"%s/>'
GROUPS = ' number:grouping="true"'
# How a number must be printed, its value being what is left without its signs, and its format.
NUMBERS = (
    ("money", r"\d{1,3}(,\d{3})+\.\d\d", NUMBER % (2, 2, GROUPS)),
    ("cents", r"\d+\.\d\d", NUMBER % (2, 2, "")),
    ("whole", r"0|[1-9]\d{0,9}", NUMBER % (0, 0, "")),
    ("percent", r"(0|[1-9]\d*)%", NUMBER % (0, 0, "") + "<number:text>%</number:text>"),
    ("percents", r"\d+\.\d\d%", NUMBER % (2, 2, "") + "<number:text>%</number:text>"),
)


def workbook(document):
    columns = max(len(block.widths) for section in document.sections for block in section.blocks if isinstance(block, Table))
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        "<office:document " + NAMESPACES + ' office:version="1.3"',
        ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>',
    ]
    lines += [number_style(name, form) for name, _, form in NUMBERS]
    lines += [cell_style(name) for name in ("plain", "left", "title")]
    lines += [cell_style(name, name + "-number") for name, _, _ in NUMBERS]
    lines += [column_style(width) for width in range(1, 60)]
    lines.append("</office:automatic-styles><office:body><office:spreadsheet>")
    for section in document.sections:
        lines += sheet(section, columns)
    return "\n".join(lines + ["</office:spreadsheet></office:body></office:document>", ""])


def number_style(name, form):
    kind = "percentage-style" if "percent" in name else "number-style"
    return '<number:%s style:name="%s-number">%s</number:%s>' % (kind, name, form, kind)


def cell_style(name, data=None):
    border = "" if name == "title" else ' fo:border="0.5pt solid #000000"'
    align = "start" if name == "left" else "center"
    return (
        '<style:style style:name="%s" style:family="table-cell"%s>'
        '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="middle"%s/>'
        '<style:paragraph-properties fo:text-align="%s"/></style:style>'
    ) % (name, ' style:data-style-name="%s"' % data if data else "", border, align)


def column_style(width):
    return (
        '<style:style style:name="w%d" style:family="table-column">'
        '<style:table-column-properties style:column-width="%.2fcm"/></style:style>'
    ) % (width, width * 0.22)


def sheet(section, columns):
    tables = [block for block in section.blocks if isinstance(block, Table)]
    lines = ['<table:table table:name="%s">' % escape(section.name)]
    for width in tables[0].widths:
        lines.append('<table:table-column table:style-name="w%d"/>' % round(width))
    over = len(tables[0].widths)
    for block in section.blocks:
        if isinstance(block, Table):
            lines += rows(block)
        else:
            lines.append("<table:table-row>" + cell(block.text, over, 1, block.kind) + "</table:table-row>")
    return lines + ["</table:table>"]


def rows(block):
    taken = set()
    lines = []
    for row, cells in enumerate(block.rows):
        out = []
        waiting = list(cells)
        column = 0
        while column < len(block.widths):
            if (row, column) in taken or not waiting:
                out.append("<table:covered-table-cell/>")
                column += 1
                continue
            one = waiting.pop(0)
            for below in range(one.rows):
                for right in range(one.columns):
                    taken.add((row + below, column + right))
            out.append(cell(one.text, one.columns, one.rows, one.kind))
            out += ["<table:covered-table-cell/>"] * (one.columns - 1)
            column += one.columns
        lines.append("<table:table-row>" + "".join(out) + "</table:table-row>")
    return lines


def cell(text, columns, rows, kind):
    spans = ""
    if columns > 1 or rows > 1:
        spans = ' table:number-columns-spanned="%d" table:number-rows-spanned="%d"' % (columns, rows)
    style = "title" if kind == "title" else "left" if kind in ("left", "line") else "plain"
    for name, pattern, _ in NUMBERS:
        if kind == "" and re.fullmatch(pattern, text):
            number = float(re.sub("[,%]", "", text))
            share = "percent" in name
            value = ' office:value-type="%s" office:value="%s"' % (
                "percentage" if share else "float",
                repr(round(number / 100, 6) if share else number),
            )
            return '<table:table-cell table:style-name="%s"%s%s/>' % (name, spans, value)
    paragraphs = "".join("<text:p>" + escape(line).replace("\u3000", "\u3000") + "</text:p>" for line in text.split("\n"))
    filled = ' office:value-type="string">' + paragraphs if text else ">"
    return '<table:table-cell table:style-name="%s"%s%s</table:table-cell>' % (style, spans, filled)
