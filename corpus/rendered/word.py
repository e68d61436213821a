"""Writes a document as a flat text document, a page for each section, of which others are made."""

import odf
from page import Table

FONTS = 'style:font-name="%s" style:font-name-asian="%s"'
BODY = "AR PL UMing CN"
TITLE = "WenQuanYi Zen Hei"
# Kinds of paragraphs: alignment, size and font.
KINDS = {
    "title": ("center", "15pt", TITLE),
    "centre": ("center", "9pt", BODY),
    "line": ("start", "9pt", BODY),
    "unit": ("end", "9pt", BODY),
    "left": ("start", "9pt", BODY),
}
PAGE = {False: (210, 297), True: (297, 210)}
MARGIN = 14


def text(document):
    width, height = PAGE[document.landscape]
    lines = [odf.opening("text"), "<office:font-face-decls>"]
    lines += [
        "<style:font-face style:name=\"%s\" svg:font-family=\"'%s'\"/>" % (font, font)
        for font in (BODY, TITLE)
    ]
    lines.append("</office:font-face-decls><office:automatic-styles>")
    for kind, (align, size, font) in KINDS.items():
        lines += [paragraph_style(kind, align, size, font, False)]
        lines += [paragraph_style(kind + "-new", align, size, font, True)]
    lines.append(
        '<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties'
        ' fo:border="0.5pt solid #000000" fo:padding="0.8mm" style:vertical-align="middle"/></style:style>'
        '<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="%dmm"'
        ' fo:page-height="%dmm" fo:margin="%dmm" style:print-orientation="%s"/></style:page-layout>'
        % (width, height, MARGIN, "landscape" if document.landscape else "portrait")
    )
    body = []
    styles = {}
    for number, section in enumerate(document.sections):
        new = number > 0
        for block in section.blocks:
            if isinstance(block, Table):
                body += table(block, width - 2 * MARGIN, styles)
            else:
                body.append(odf.paragraphs(block.text, block.kind + ("-new" if new else "")))
            new = False
    lines += styles.values()
    lines.append("</office:automatic-styles><office:master-styles>")
    lines.append('<style:master-page style:name="Standard" style:page-layout-name="page"/>')
    lines.append("</office:master-styles><office:body><office:text>")
    return "\n".join(lines + body + ["</office:text></office:body></office:document>", ""])


def paragraph_style(name, align, size, font, new):
    return (
        '<style:style style:name="%s" style:family="paragraph"><style:paragraph-properties'
        ' fo:text-align="%s"%s/><style:text-properties fo:font-size="%s" style:font-size-asian="%s" %s/>'
        "</style:style>"
    ) % (name, align, ' fo:break-before="page"' if new else "", size, size, FONTS % (font, font))


def table(block, width, styles):
    total = sum(block.widths)
    name = "table-%d" % width
    styles[name] = (
        '<style:style style:name="%s" style:family="table"><style:table-properties'
        ' style:width="%dmm" table:align="margins"/></style:style>' % (name, width)
    )
    lines = ['<table:table table:style-name="%s">' % name]
    for share in block.widths:
        column = "%.2fmm" % (width * share / total)
        styles[column] = (
            '<style:style style:name="c%s" style:family="table-column">'
            '<style:table-column-properties style:column-width="%s"/></style:style>' % (column, column)
        )
        lines.append('<table:table-column table:style-name="c%s"/>' % column)
    return lines + list(odf.rows(block, cell)) + ["</table:table>"]


def cell(one):
    kind = "left" if one.kind == "left" else "centre"
    return (
        '<table:table-cell table:style-name="cell"%s office:value-type="string">%s</table:table-cell>'
        % (odf.spans(one), odf.paragraphs(one.text, kind))
    )
