"""The files that the upload page hands out, and the sheet that it asks for."""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook
from streamlit.testing.v1 import AppTest

from itadash.store.database import Database
from tests.conftest import OpenPage

PAGE = "pages/upload.py"
HEADER = ("มาตรการ", "ผู้รับผิดชอบ", "สถานะ")


def labels(screen: AppTest) -> list[str]:
    """What the download buttons say."""
    return [button.proto.label for button in screen.get("download_button")]


def chosen(app: OpenPage, content: bytes, name: str) -> AppTest:
    screen = app(PAGE)
    screen.file_uploader[0].upload(name, content)
    return screen.run()


def book_of(**titles: str) -> bytes:
    """A workbook with a table of one measure in each sheet."""
    book = Workbook()
    book.remove(book.active)
    for name, title in titles.items():
        sheet = book.create_sheet(name)
        sheet.append(HEADER)
        sheet.append((title, "กองคลัง", "แล้วเสร็จ"))
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@pytest.mark.usefixtures("empty_database")
def test_an_empty_copy_has_no_form_to_hand_out(app: OpenPage) -> None:
    assert labels(app(PAGE)) == []


@pytest.mark.usefixtures("sample_database")
def test_todays_data_is_handed_out_as_a_form(app: OpenPage) -> None:
    assert labels(app(PAGE)) == ["ดาวน์โหลดข้อมูลวันนี้เป็นแบบฟอร์ม", "แบบ CSV"]


@pytest.mark.usefixtures("empty_database")
def test_the_rows_to_mend_are_handed_out_where_there_are_any(app: OpenPage) -> None:
    bad = "มาตรการ,ผู้รับผิดชอบ,สถานะ\nจัดทำคู่มือ,กองคลัง,ฟหกด\n".encode()
    good = bad.replace("ฟหกด".encode(), "แล้วเสร็จ".encode())
    assert labels(chosen(app, bad, "bad.csv")) == ["ดาวน์โหลดแถวที่ต้องแก้"]
    assert labels(chosen(app, good, "good.csv")) == []


def test_a_workbook_with_two_tables_asks_which(app: OpenPage, empty_database: Database) -> None:
    screen = chosen(app, book_of(แผน="มาตรการแรก", ผล="มาตรการหลัง"), "two.xlsx")
    (question,) = [box for box in screen.selectbox if box.label == "แผ่นงานที่จะนำเข้า"]
    assert (question.options, question.value) == (["แผน", "ผล"], "แผน")
    screen = question.set_value("ผล").run()
    assert not screen.exception
    assert "มาตรการหลัง" in "\n".join(str(said.value) for said in screen.markdown)
    assert not empty_database.path.exists()


@pytest.mark.usefixtures("empty_database")
def test_a_workbook_with_one_table_asks_nothing(app: OpenPage) -> None:
    screen = chosen(app, book_of(แผน="มาตรการแรก"), "one.xlsx")
    assert [box for box in screen.selectbox if box.label == "แผ่นงานที่จะนำเข้า"] == []
