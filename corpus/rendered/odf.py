"""What flat text documents and flat spreadsheets have in common: tables with merged cells."""

from html import escape

NAMESPACES = " ".join(
    'xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (prefix, name)
    for prefix, name in {
        "office": "office",
        "table": "table",
        "text": "text",
        "style": "style",
        "number": "datastyle",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)
COVERED = "<table:covered-table-cell/>"


def opening(kind):
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<office:document ' + NAMESPACES + ' office:version="1.3"'
        ' office:mimetype="application/vnd.oasis.opendocument.' + kind + '">'
    )


def rows(table, write):
    """Yields the rows of a table, each cell written by a function, covered ones in their places."""
    taken = set()
    for row, cells in enumerate(table.rows):
        out = []
        waiting = list(cells)
        while len(out) < len(table.widths):
            if (row, len(out)) in taken or not waiting:
                out.append(COVERED)
                continue
            one = waiting.pop(0)
            column = len(out)
            for below in range(one.rows):
                for right in range(one.columns):
                    taken.add((row + below, column + right))
            out += [write(one)] + [COVERED] * (one.columns - 1)
        yield "<table:table-row>" + "".join(out) + "</table:table-row>"


def spans(cell):
    if cell.columns == 1 and cell.rows == 1:
        return ""
    return ' table:number-columns-spanned="%d" table:number-rows-spanned="%d"' % (
        cell.columns,
        cell.rows,
    )


def paragraphs(text, style=""):
    named = ' text:style-name="%s"' % style if style else ""
    return "".join("<text:p%s>%s</text:p>" % (named, escape(line)) for line in text.split("\n"))
