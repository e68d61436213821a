"""Writes a document as a flat spreadsheet, a sheet for each section, with its numbers as numbers."""

import re
from html import escape

import odf
from page import Cell, Table

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
    lines = [odf.opening("spreadsheet"), "<office:automatic-styles>"]
    lines += [number_style(name, form) for name, _, form in NUMBERS]
    lines += [cell_style(name) for name in ("plain", "left", "title")]
    lines += [cell_style(name, name + "-number") for name, _, _ in NUMBERS]
    lines += [column_style(width) for width in range(1, 60)]
    lines.append("</office:automatic-styles><office:body><office:spreadsheet>")
    for section in document.sections:
        lines += sheet(section)
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


def sheet(section):
    widths = next(block for block in section.blocks if isinstance(block, Table)).widths
    lines = ['<table:table table:name="%s">' % escape(section.name)]
    for width in widths:
        lines.append('<table:table-column table:style-name="w%d"/>' % round(width))
    for block in section.blocks:
        if isinstance(block, Table):
            lines += odf.rows(block, cell)
        else:
            over = Cell(block.text, len(widths), 1, block.kind)
            lines.append("<table:table-row>" + cell(over) + "</table:table-row>")
    return lines + ["</table:table>"]


def cell(one):
    for name, pattern, _ in NUMBERS:
        if one.kind == "" and re.fullmatch(pattern, one.text):
            return number(one, name)
    style = {"title": "title", "left": "left", "line": "left"}.get(one.kind, "plain")
    filled = ' office:value-type="string">' + odf.paragraphs(one.text) if one.text else ">"
    return '<table:table-cell table:style-name="%s"%s%s</table:table-cell>' % (
        style,
        odf.spans(one),
        filled,
    )


def number(one, name):
    figure = float(re.sub("[,%]", "", one.text))
    share = "percent" in name
    return (
        '<table:table-cell table:style-name="%s"%s office:value-type="%s" office:value="%s"/>'
    ) % (
        name,
        odf.spans(one),
        "percentage" if share else "float",
        repr(round(figure / 100, 6) if share else figure),
    )
