"""The page that makes documents, without a browser."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from itadash.model import Filter
from itadash.store import reading
from itadash.store.database import Database
from tests.conftest import TODAY, OpenPage

PAGE = "pages/export.py"
HERE = {"agency": "องค์การบริหารส่วนตำบลเขาหัวควาย", "fiscal_year": "2566"}


def downloads(screen: AppTest) -> dict[str, str]:
    """Each download button by its label, and the address of its file."""
    return {button.proto.label: button.proto.url for button in screen.get("download_button")}


def said(screen: AppTest) -> str:
    assert not screen.exception
    parts = (*screen.title, *screen.markdown, *screen.subheader)
    return "\n".join(str(part.value) for part in parts)


@pytest.mark.usefixtures("sample_database")
def test_both_documents_and_every_table_are_handed_out(app: OpenPage) -> None:
    labels = list(downloads(app(PAGE, **HERE)))
    assert labels == [
        "ดาวน์โหลด Word",
        "ดาวน์โหลด PDF",
        "ดาวน์โหลดทั้งหน่วยงานเป็น Excel",
        "ดาวน์โหลด CSV",
    ]


def test_the_title_counts_the_measures_to_settle(app: OpenPage, sample_database: Database) -> None:
    rows = reading.measures(
        sample_database.snapshot(), Filter(TODAY, HERE["agency"], int(HERE["fiscal_year"]))
    )
    bare = sum(row.status == "completed" and not row.evidence for row in rows)
    screen = app(PAGE, **HERE)
    assert screen.title[0].value == f"ควรตรวจ {bare} มาตรการก่อนเผยแพร่"


@pytest.mark.usefixtures("sample_database")
def test_a_document_of_measures_asks_for_no_results(app: OpenPage) -> None:
    screen = app(PAGE, **HERE)
    screen.segmented_control(key="export.document").set_value("measures").run()
    assert screen.title[0].value == "มาตรการพร้อมเผยแพร่"


@pytest.mark.usefixtures("sample_database")
def test_a_round_decides_the_day_unless_one_is_chosen(app: OpenPage) -> None:
    screen = app(PAGE, **HERE)
    screen.selectbox(key="export.round").set_value("q1").run()
    assert "31\u00a0ธ.ค.\u00a02565 · ไตรมาสที่ 1" in said(screen)
    screen = app(PAGE, **HERE, as_of="2023-04-30")
    screen.selectbox(key="export.round").set_value("q1").run()
    assert "30\u00a0เม.ย.\u00a02566 · ไตรมาสที่ 1" in said(screen)


@pytest.mark.usefixtures("sample_database")
def test_any_months_can_be_a_round(app: OpenPage) -> None:
    screen = app(PAGE, **HERE)
    screen.selectbox(key="export.round").set_value("span").run()
    screen.select_slider(key="export.span.2566").set_value((3, 6)).run()
    assert "ระยะเวลา มกราคม – เมษายน 2566" in said(screen)


@pytest.mark.usefixtures("sample_database")
def test_a_copy_that_only_shows_hands_documents_out_too(
    app: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    assert len(downloads(app(PAGE, **HERE))) == 4


@pytest.mark.usefixtures("empty_database")
def test_an_empty_copy_has_nothing_to_hand_out(app: OpenPage) -> None:
    screen = app(PAGE)
    assert (downloads(screen), bool(said(screen))) == ({}, True)


@pytest.mark.usefixtures("sample_database")
def test_the_page_speaks_english(app: OpenPage) -> None:
    assert app(PAGE, **HERE, language="en").title[0].value.endswith("before publishing")


@pytest.mark.usefixtures("sample_database")
def test_the_overview_is_handed_out_as_pdf_alone(app: OpenPage) -> None:
    screen = app(PAGE, **HERE)
    screen.segmented_control(key="export.document").set_value("overview").run()
    assert next(iter(downloads(screen))) == "ดาวน์โหลด PDF"
    assert not screen.exception
