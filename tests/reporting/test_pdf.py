"""PDF: what is copied out of it is what went in."""

from __future__ import annotations

import pypdfium2
import pytest

from itadash.reporting.official import Kind
from itadash.reporting.pdf import pages_of, pdf_of
from tests.reporting.made import document, read, some, squeezed
from tests.rows import measure


@pytest.mark.parametrize("kind", Kind)
def test_thai_copied_out_of_a_pdf_is_the_thai_that_went_in(kind: Kind) -> None:
    made = document(kind, some())
    words = read(pdf_of(made))
    told = [line for row in made.table.rows for cell in row for line in cell.lines]
    heads = [head for head in made.table.headings if "\n" not in head]
    for text in (*made.title, *made.paragraphs, *heads, *told, made.footer):
        assert squeezed(text) in words


def test_words_of_a_table_are_never_read_as_markup() -> None:
    title = '#panic("!") *ก* $x$ `a` <b> \\ @ref [x] // "'
    assert squeezed(title) in read(pdf_of(document(Kind.MEASURES, [measure(1, title=title)])))


def test_a_topic_over_many_pages_and_a_cell_longer_than_a_page_are_set() -> None:
    long = "ขั้นตอนที่ยาวมาก " * 400
    rows = [measure(number, topic="หัวข้อเดียว", steps=(long, "จบ")) for number in (1, 2)]
    assert len(pypdfium2.PdfDocument(pdf_of(document(Kind.MEASURES, rows)))) > 3


def test_each_page_has_a_picture() -> None:
    made = document(Kind.REPORT, some())
    pictures = pages_of(made)
    assert len(pictures) == len(pypdfium2.PdfDocument(pdf_of(made)))
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)
