"""Writes a document as a web page, which chromium prints."""

from html import escape

from page import Table

STYLE = """
@page { size: A4%s; margin: 15mm 14mm }
body { font-family: "AR PL UMing CN", SimSun, serif; font-size: %s; margin: 0 }
p { margin: 2pt 0 }
p.title { font-family: "WenQuanYi Zen Hei", SimHei, sans-serif; font-size: 15pt; text-align: center; margin: 6pt 0 }
p.centre { text-align: center }
p.unit { text-align: right }
table { border-collapse: collapse; width: 100%%; table-layout: fixed; page-break-inside: auto }
tr { page-break-inside: avoid }
td { border: 1px solid #000; padding: 2pt 3pt; text-align: center; vertical-align: middle; overflow-wrap: anywhere }
td.left { text-align: left }
"""
BREAK = ' style="page-break-before: always"'


def page(document, title, size="9pt"):
    style = STYLE % (" landscape" if document.landscape else "", size)
    lines = [
        "<!DOCTYPE html>",
        '<html lang="zh-CN"><head><meta charset="utf-8">',
        "<title>" + escape(title) + "</title>",
        "<style>" + style + "</style></head><body>",
    ]
    for number, section in enumerate(document.sections):
        new = number > 0
        for block in section.blocks:
            lines += table(block, new) if isinstance(block, Table) else [paragraph(block, new)]
            new = False
    return "\n".join(lines + ["</body></html>", ""])


def paragraph(block, new):
    return '<p class="' + block.kind + '"' + (BREAK if new else "") + ">" + escape(block.text) + "</p>"


def table(block, new):
    lines = ["<table" + (BREAK if new else "") + ' border="1" cellspacing="0" width="100%"><colgroup>']
    total = sum(block.widths)
    lines += ['<col width="%.1f%%">' % (100 * width / total) for width in block.widths]
    lines.append("</colgroup>")
    for row in block.rows:
        lines.append("<tr>" + "".join(cell(one) for one in row) + "</tr>")
    return lines + ["</table>"]


def cell(one):
    spans = ' colspan="%d"' % one.columns if one.columns > 1 else ""
    spans += ' rowspan="%d"' % one.rows if one.rows > 1 else ""
    left = " class=left" if one.kind == "left" else ""
    return "<td" + spans + left + ">" + escape(one.text).replace("\n", "<br>") + "</td>"
