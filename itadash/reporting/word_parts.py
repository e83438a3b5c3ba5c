"""What python-docx leaves to be said in Word's own XML: Thai fonts, widths, fields, rows."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.section import Section
from docx.shared import Length, Pt
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

TYPEFACE = "TH Sarabun New"
"""What offices in Thailand have; where it is missing, Word takes Sarabun."""
INSTEAD = "Sarabun"

AFTER_NUMBERS = ("w:cols", "w:titlePg", "w:textDirection", "w:docGrid")
AFTER_GROUND = ("w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign")
"""Word reads what a section or a cell has in this order, and calls a file broken otherwise."""


def write_thai(style: ParagraphStyle, points: float) -> None:
    """Name and size of the typeface for Thai, which Word calls a complex script and keeps apart
    from Latin: without it Thai is set small and in another face."""
    style.font.size = Pt(points)
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    if fonts is not None:
        properties.remove(fonts)
    fonts = _element("w:rFonts", **dict.fromkeys(("ascii", "hAnsi", "cs", "eastAsia"), TYPEFACE))
    properties.insert(0, fonts)
    properties.append(_element("w:szCs", val=str(round(points * 2))))
    properties.append(_element("w:lang", val="th-TH", bidi="th-TH"))


def name_stand_in(document: Document) -> None:
    """Tell Word which face to take where the usual one is missing."""
    for part in document.part.package.iter_parts():
        if str(part.partname).endswith("fontTable.xml"):
            told = (
                f'<w:font w:name="{TYPEFACE}"><w:altName w:val="{INSTEAD}"/>'
                '<w:charset w:val="DE"/><w:family w:val="swiss"/></w:font></w:fonts>'
            )
            part._blob = part.blob.replace(b"</w:fonts>", told.encode())


def embolden(run: Run) -> Run:
    """Bold for Latin and for Thai."""
    run.bold = run.font.cs_bold = True
    return run


def resize(run: Run, points: float) -> Run:
    """A size for Latin and for Thai."""
    run.font.size = Pt(points)
    run._r.get_or_add_rPr().append(_element("w:szCs", val=str(round(points * 2))))
    return run


def put_field(paragraph: Paragraph, code: str) -> None:
    """A field that Word counts itself, such as PAGE."""
    for kind in ("begin", "separate", "end"):
        run = paragraph.add_run()
        run._r.append(_element("w:fldChar", fldCharType=kind))
        if kind == "begin":
            words = _element("w:instrText")
            words.text = f" {code} "
            paragraph.add_run()._r.append(words)
        elif kind == "separate":
            paragraph.add_run("1")


def number_pages(section: Section, thai_digits: bool, first: int | None) -> None:
    """How the pages of a section are numbered, and from where."""
    kind = _element("w:pgNumType", fmt="thaiNumbers" if thai_digits else "decimal")
    if first is not None:
        kind.set(qn("w:start"), str(first))
    section._sectPr.insert_element_before(kind, *AFTER_NUMBERS)


def set_widths(table: Table, widths: Sequence[Length]) -> None:
    """Widths that hold in every program: of the grid and of each cell."""
    table.autofit = False
    for told in table._tbl.tblPr.findall(qn("w:tblW")):
        told.set(qn("w:w"), str(sum(width.twips for width in widths)))
        told.set(qn("w:type"), "dxa")
    for grid, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):
        grid.w = width
    for row in table.rows:
        for cell, width in zip(row._tr.tc_lst, widths, strict=True):
            cell.width = width


def pad(table: Table, points: float) -> None:
    """Room between the text of a cell and its lines."""
    margins = _element("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        margins.append(_element(f"w:{side}", w=str(round(points * 20)), type="dxa"))
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")


def repeat_on_each_page(row: _Row) -> None:
    """The row heads the table on every page."""
    row._tr.get_or_add_trPr().append(_element("w:tblHeader"))


def keep_whole(row: _Row) -> None:
    """The row does not run over the end of a page."""
    row._tr.get_or_add_trPr().append(_element("w:cantSplit"))


def shade(cell: _Cell, colour: str) -> None:
    """A ground behind a cell."""
    ground = _element("w:shd", val="clear", color="auto", fill=colour)
    cell._tc.get_or_add_tcPr().insert_element_before(ground, *AFTER_GROUND)


def merge_down(cell: _Cell, first: bool) -> None:
    """The cell is one with the cell above, or the first of such a run."""
    merge = _element("w:vMerge", val="restart" if first else "continue")
    cell._tc.get_or_add_tcPr().insert_element_before(merge, "w:tcBorders", "w:shd", *AFTER_GROUND)


def _element(name: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(name)
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), value)
    return element
