"""Word documents: as python-docx reads them, and as LibreOffice sets them."""

from __future__ import annotations

import io

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from itadash.reporting.official import Kind
from itadash.reporting.word_file import word_of
from tests.browser.chromium import must_not_be_missing
from tests.reporting import office
from tests.reporting.made import document, read, some, squeezed
from tests.rows import measure

absent = pytest.mark.skipif(
    office.find() is None and not must_not_be_missing(), reason="no LibreOffice on this machine"
)


def opened(content: bytes) -> Document:
    return docx.Document(io.BytesIO(content))


@pytest.fixture(scope="module")
def as_set(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Both documents as LibreOffice sets them; it is started once."""
    folder = tmp_path_factory.mktemp("office")
    for kind in Kind:
        (folder / f"{kind}.docx").write_bytes(word_of(document(kind, some())))
    return office.as_pdfs(folder)


@absent
@pytest.mark.parametrize("kind", Kind)
def test_a_word_document_opens_and_its_words_are_read_back(
    kind: Kind, as_set: dict[str, bytes]
) -> None:
    made, words = document(kind, some()), read(as_set[kind])
    told = [line for row in made.table.rows for cell in row for line in cell.lines]
    assert made.memo
    for text in (*made.title, *made.paragraphs, *made.memo.paragraphs, *made.sources, *told):
        assert squeezed(text) in words


def test_the_table_is_there_cell_by_cell() -> None:
    made = document(Kind.REPORT, some())
    table = opened(word_of(made)).tables[-1]
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells[0] == list(made.table.headings)
    assert cells[1:] == [["\n".join(cell.lines) for cell in row] for row in made.table.rows]


def test_thai_has_a_typeface_and_a_size_of_its_own() -> None:
    style = opened(word_of(document(Kind.REPORT, some()))).styles["Normal"].element.rPr
    assert style.find(qn("w:rFonts")).get(qn("w:cs")) == "TH Sarabun New"
    assert style.find(qn("w:szCs")).get(qn("w:val")) == "32"


def test_every_size_that_is_set_is_set_for_thai_too() -> None:
    for run in opened(word_of(document(Kind.REPORT, some()))).element.iter(qn("w:rPr")):
        sizes = [run.find(qn(name)) for name in ("w:sz", "w:szCs")]
        assert len({size.get(qn("w:val")) for size in sizes if size is not None}) <= 1
        assert (sizes[0] is None) == (sizes[1] is None)


def test_pages_lie_on_their_side_after_an_upright_memorandum() -> None:
    memo, body = opened(word_of(document(Kind.REPORT, some()))).sections
    assert (memo.page_width or 0) < (memo.page_height or 0)
    assert (body.page_width or 0) > (body.page_height or 0)


def test_headings_come_again_on_each_page_and_short_rows_stay_whole() -> None:
    long = measure(3, steps=tuple("ขั้นตอนยาว" * 20 for _ in range(6)))
    table = opened(word_of(document(Kind.REPORT, [*some(), long]))).tables[-1]
    told = [
        {node.tag for node in row._tr.trPr} if row._tr.trPr is not None else set()
        for row in table.rows
    ]
    assert qn("w:tblHeader") in told[0]
    assert [qn("w:cantSplit") in tags for tags in told] == [True, True, True, False]


def test_pages_are_numbered_in_the_digits_chosen() -> None:
    for thai, form in ((True, "thaiNumbers"), (False, "decimal")):
        made = opened(word_of(document(Kind.REPORT, some(), thai_digits=thai)))
        numbers = made.sections[-1]._sectPr.find(qn("w:pgNumType"))
        assert numbers is not None
        assert numbers.get(qn("w:fmt")) == form


def test_control_characters_do_not_break_the_file() -> None:
    rows = [measure(1, title="ก\x0bข\x00ค", steps=("หนึ่ง\x07", "สอง"))]
    assert "กขค" in opened(word_of(document(Kind.MEASURES, rows))).tables[-1].cell(1, 0).text


ORDER = {
    "rPr": "rStyle rFonts b bCs i iCs caps strike color spacing sz szCs highlight u lang",
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook",
    "tcPr": "tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign",
    "sectPr": "headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid",
    "pPr": "pStyle keepNext keepLines widowControl tabs spacing ind jc rPr sectPr",
}
"""In which order Word wants what stands in these; it calls a file in another order broken."""


@pytest.mark.parametrize("name", ORDER)
def test_properties_stand_in_the_order_that_word_reads(name: str) -> None:
    rows = [measure(number, topic="หัวข้อ") for number in (1, 2)]
    made = opened(word_of(document(Kind.MEASURES, rows)))
    parts = (made.element, made.sections[-1].footer._element, made.styles["Normal"].element)
    wanted = [qn(f"w:{child}") for child in ORDER[name].split()]
    found = [element for part in parts for element in part.iter(qn(f"w:{name}"))]
    assert found
    for element in found:
        places = [wanted.index(child.tag) for child in element]
        assert places == sorted(places)
        assert len(set(places)) == len(places)
