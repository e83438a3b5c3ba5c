"""PDF: what is copied out of it is what went in."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from itadash.model import CellCounts, CurvePoint
from itadash.reporting.charts import Line
from itadash.reporting.official import Kind
from itadash.reporting.overview import page_of
from itadash.reporting.pdf import overview_of, pages_of, pdf_of
from itadash.reporting.urgent import shortened
from tests.reporting.made import DAY, answers, document, read, some, squeezed
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


def test_the_overview_is_one_page_however_much_there_is() -> None:
    rows = [
        measure(number, title="มาตรการ " * 40, departments=(f"กอง{number % 30}",), overdue=True)
        for number in range(1, 200)
    ]
    lines = [
        Line(
            f"กอง{number}",
            1,
            7,
            tuple((CellCounts("", q, 2, 1, 1), "cell_late") for q in range(1, 5)),
        )
        for number in range(30)
    ]
    page = page_of(answers(rows), [CurvePoint(DAY, 4)], lines, DAY, thai_digits=True)
    assert len(pypdfium2.PdfDocument(overview_of(page))) == 1


def test_the_overview_says_the_answer_and_what_presses_first() -> None:
    late = measure(1, title="ปรับปรุงศูนย์ข้อมูล", overdue=True, ends=date(2023, 3, 1))
    page = page_of(answers([*some(), late]), [], [], DAY, thai_digits=True)
    words = read(overview_of(page))
    for text in ("เสร็จแล้ว ๑ จาก ๓ มาตรการ", "เกินกำหนด ๓๐ วัน", "ปรับปรุงศูนย์ข้อมูล", *page.sources):
        assert squeezed(text) in words
    assert page.urgent[0][1].endswith("ปรับปรุงศูนย์ข้อมูล")


def test_a_long_title_is_cut_between_letters_and_their_marks() -> None:
    for length in range(80, 100):
        cut = shortened("ก" * length + "ที่ปรึกษาน้ำใจเแ" + "ข" * 40)
        assert len(cut) <= 91
        assert not cut.removesuffix("…").endswith(("เ", "แ"))
