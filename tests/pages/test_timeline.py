"""The plan of the year: its sentence, its legend that counts, its picture."""

from __future__ import annotations

import json

import pytest
from streamlit.testing.v1 import AppTest

from itadash.store.database import Database
from tests.conftest import OpenPage

PAGE = "pages/timeline.py"
KHAO = "องค์การบริหารส่วนตำบลเขาหัวควาย"
LALO = "องค์การบริหารส่วนตำบลลาโละ"


def sentence(page: AppTest) -> str:
    return str(page.title[0].value).replace("\u00a0", " ")


def text(page: AppTest) -> str:
    return "\n".join(str(part.value) for part in page.markdown).replace("\u00a0", " ")


def test_the_sentence_says_what_was_due(sample_database: Database, app: OpenPage) -> None:
    page = app(PAGE, agency=KHAO, as_of="2023-04-30")
    assert sentence(page) == "ถึงกำหนดแล้ว 7 มาตรการ เสร็จ 7 :green[ครบตามกำหนด]"


def test_what_was_due_and_is_open_is_red(sample_database: Database, app: OpenPage) -> None:
    assert sentence(app(PAGE, agency=KHAO)).endswith(":red[ค้าง 8]")


def test_the_legend_counts(sample_database: Database, app: OpenPage) -> None:
    said = text(app(PAGE, agency=KHAO, as_of="2023-04-30"))
    assert "เสร็จแล้ว 8" in said
    assert "กำลังดำเนินการ 8" in said


def test_every_measure_has_its_words_in_the_picture(
    sample_database: Database, app: OpenPage
) -> None:
    charts = app(PAGE, agency=KHAO).get("plotly_chart")
    labels = [json.loads(chart.proto.spec)["data"][-1]["text"] for chart in charts]
    assert list(map(len, labels)) == [16, 16]


def test_a_table_without_periods_says_so(sample_database: Database, app: OpenPage) -> None:
    assert sentence(app(PAGE, agency=LALO)) == "ตารางไม่ระบุกำหนดเวลาทั้ง 10 มาตรการ"


def test_an_empty_database_offers_what_to_do(app: OpenPage) -> None:
    assert sentence(app(PAGE)) == "ยังไม่มีข้อมูลมาตรการ"


def test_english_by_the_address(sample_database: Database, app: OpenPage) -> None:
    page = app(PAGE, agency=KHAO, as_of="2023-04-30", language="en")
    assert sentence(page) == "7 measures due, 7 completed :green[all on time]"


def test_a_read_only_copy_opens(
    sample_database: Database, app: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    assert not app(PAGE, agency=KHAO).exception
