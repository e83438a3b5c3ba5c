"""An official document as a Word file: A4 on its side, ready to be signed or typed on."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.section import Section
from docx.shared import Cm, Length, Pt
from docx.styles.style import ParagraphStyle
from docx.table import Table
from docx.text.paragraph import Paragraph

from itadash.reporting import word_parts
from itadash.reporting.official import Cell, Grid, Memo, Official

SHORT_SIDE, LONG_SIDE, MARGIN = Cm(21), Cm(29.7), Cm(2)
BODY, SMALL, TITLE, MEMO = 16, 14, 18, 29
"""Sizes of the type in points, as official letters have them."""
INDENT = Cm(2.5)
HEAD = "E3E9F0"
TOP = WD_CELL_VERTICAL_ALIGNMENT.TOP
MIDDLE = WD_CELL_VERTICAL_ALIGNMENT.CENTER


def word_of(official: Official) -> bytes:
    """The bytes of the file."""
    document = docx.Document()
    _prepare(document, official)
    section = document.sections[0]
    if official.memo:
        _page(section, SHORT_SIDE, LONG_SIDE)
        _memo(document, official.memo)
        section = document.add_section(WD_SECTION.NEW_PAGE)
    _page(section, LONG_SIDE, SHORT_SIDE)
    word_parts.number_pages(section, official.thai_digits, first=1)
    _foot(section, official)
    _body(document, official)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _prepare(document: Document, official: Official) -> None:
    style = document.styles["Normal"]
    assert isinstance(style, ParagraphStyle)  # noqa: S101 - python-docx names no kinds of style
    word_parts.write_thai(style, BODY)
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.0
    foot = document.styles["Footer"]
    assert isinstance(foot, ParagraphStyle)  # noqa: S101
    foot.paragraph_format.tab_stops.clear_all()  # they are meant for a page that stands upright
    word_parts.name_stand_in(document)
    document.core_properties.author = "itadash"
    document.core_properties.comments = ""
    document.core_properties.language = "th-TH"
    document.core_properties.title = " ".join(official.title)[:250]


def _page(section: Section, width: Length, height: Length) -> None:
    wide = width > height
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = width, height
    section.left_margin, section.right_margin = MARGIN if wide else Cm(3), MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    section.footer_distance = Cm(1)


def _foot(section: Section, official: Official) -> None:
    """Whose data of which day, and the page; a memorandum before it has no foot."""
    section.footer.is_linked_to_previous = False
    line = section.footer.paragraphs[0]
    stops = line.paragraph_format.tab_stops
    stops.add_tab_stop(Length(LONG_SIDE - 2 * MARGIN), WD_TAB_ALIGNMENT.RIGHT)
    line.add_run(f"{_safe(official.footer)}\t{official.page_word} ")
    word_parts.put_field(line, "PAGE")
    for run in line.runs:
        word_parts.resize(run, 12)


def _body(document: Document, official: Official) -> None:
    for text in official.title:
        _centred(document, text, TITLE)
    for place, text in enumerate(official.paragraphs):
        said = _indented(document, text)
        said.paragraph_format.space_before = Pt(6 if place else 12)
    if official.scores:
        _small_table(document, official.scores_title, official.scores)
    _small_table(document, official.counts_title, official.counts)
    for note in official.counts_notes:
        word_parts.resize(document.add_paragraph().add_run(note), SMALL)
    between = document.add_paragraph()
    between.paragraph_format.space_after = Pt(4)
    _table(document, official.table, SMALL)
    _end(document, official)


def _end(document: Document, official: Official) -> None:
    """Who answers for it, and where its numbers come from; neither is torn over two pages."""
    for place, text in enumerate(official.signature):
        line = document.add_paragraph(text)
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        line.paragraph_format.left_indent = Cm(14)
        line.paragraph_format.space_before = Pt(0 if place else 22)
        line.paragraph_format.keep_with_next = place < len(official.signature) - 1
    for place, text in enumerate((official.sources_title, *official.sources)):
        line = document.add_paragraph()
        run = word_parts.resize(line.add_run(_safe(text)), 12)
        line.paragraph_format.keep_with_next = place < len(official.sources)
        if not place:
            line.paragraph_format.space_before = Pt(12)
            word_parts.embolden(run)


# ── tables ───────────────────────────────────────────────────────────────────────────────────


def _table(document: Document, grid: Grid, points: float) -> None:
    table = document.add_table(rows=1 + len(grid.rows), cols=len(grid.headings))
    table.style, table.alignment = "Table Grid", WD_TABLE_ALIGNMENT.CENTER
    rows = list(table.rows)
    for cell, text in zip(rows[0].cells, grid.headings, strict=True):
        cell.vertical_alignment = MIDDLE
        word_parts.shade(cell, HEAD)
        _write(cell.paragraphs[0], text, points, bold=True, centred=True)
    word_parts.repeat_on_each_page(rows[0])
    word_parts.keep_whole(rows[0])
    for number, cells in enumerate(grid.rows):
        _row(table, number, grid, cells, points)
        if grid.stays_whole(number):
            word_parts.keep_whole(rows[number + 1])
    width, whole = LONG_SIDE - 2 * MARGIN, sum(grid.shares)
    word_parts.set_widths(table, [Length(width * share // whole) for share in grid.shares])
    word_parts.pad(table, 3)


def _small_table(document: Document, title: str, grid: Grid) -> None:
    """A table that stays on one page with its title."""
    heading = document.add_paragraph()
    heading.paragraph_format.space_before = Pt(8)
    heading.paragraph_format.keep_with_next = True
    word_parts.embolden(heading.add_run(title))
    _table(document, grid, SMALL)
    _keep_together(document.tables[-1])


def _keep_together(table: Table) -> None:
    """The whole table on one page, where one page holds it."""
    for row in table.rows[:-1]:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def _row(table: Table, number: int, grid: Grid, cells: Sequence[Cell], points: float) -> None:
    bold = grid.total and number == len(grid.rows) - 1
    places = table.rows[number + 1].cells
    for column, (place, cell) in enumerate(zip(places, cells, strict=True)):
        place.vertical_alignment = TOP
        spans = grid.run(number) if column == grid.merged else 1
        if spans != 1:
            word_parts.merge_down(place, first=spans > 1)
        lines = (*cell.lines, *([cell.mark] if cell.mark else [])) if spans else ()
        for order, text in enumerate(lines):
            line = place.paragraphs[0] if not order else place.add_paragraph()
            _write(line, text, points, bold=bold, centred=column in grid.centred)
            if cell.mark and order == len(lines) - 1:
                line.runs[0].italic = line.runs[0].font.cs_italic = True


def _write(line: Paragraph, text: str, points: float, *, bold: bool, centred: bool) -> None:
    run = word_parts.resize(line.add_run(_safe(text)), points)
    if bold:
        word_parts.embolden(run)
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER if centred else WD_ALIGN_PARAGRAPH.LEFT


# ── letters ──────────────────────────────────────────────────────────────────────────────────


def _memo(document: Document, memo: Memo) -> None:
    _centred(document, memo.title, MEMO)
    for label, text in memo.heads:
        line = document.add_paragraph()
        line.paragraph_format.space_before = Pt(4)
        word_parts.embolden(line.add_run(label))
        line.add_run(f"  {_safe(text) or '.' * 60}")
    for text in memo.paragraphs:
        said = _indented(document, text)
        said.paragraph_format.space_before = Pt(8)
    table = document.add_table(rows=(len(memo.signatures) + 1) // 2, cols=2)
    places = [cell for row in table.rows for cell in row.cells]
    for cell, (who, *lines) in zip(places, memo.signatures, strict=False):
        _write(cell.paragraphs[0], who, BODY, bold=True, centred=True)
        cell.paragraphs[0].paragraph_format.space_before = Pt(18)
        for place, text in enumerate(lines):
            line = cell.add_paragraph()
            _write(line, text, BODY, bold=False, centred=True)
            line.paragraph_format.space_before = Pt(0 if place else 22)


def _centred(document: Document, text: str, points: float) -> None:
    line = document.add_paragraph()
    _write(line, text, points, bold=True, centred=True)


def _indented(document: Document, text: str) -> Paragraph:
    line = document.add_paragraph(_safe(text))
    line.alignment = WD_ALIGN_PARAGRAPH.THAI_JUSTIFY
    line.paragraph_format.first_line_indent = INDENT
    return line


def _safe(text: str) -> str:
    """A text without the control characters that no Word file may hold."""
    return "".join(letter for letter in text if letter >= " " or letter in "\t\n")
