"""The officer's journey: choose a file, look at its plan, save it once, take it back."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from itadash import importing
from itadash.store import reading
from itadash.store.database import Database
from itadash.words import CATALOGUE
from tests.conftest import TODAY, OpenPage

PAGE = "pages/upload.py"
FIELDS = (
    *("title", "department", "period", "result", "outcome", "steps", "percent", "no", "topic"),
    *("follow_up", "indicator", "budget", "evidence", "start", "end", "status", "obstacle"),
    *("fiscal_year", "quarter", "note", "score", "quarter_1", "quarter_2", "quarter_3"),
    *("quarter_4", "target", "ignore", "id", "as_of", "basis", "agency"),
)
"""What a heading may be read as: the fields of ``read header``, and those itadash itself writes."""
TITLE = "รายงานผล องค์การบริหารส่วนตำบลทดสอบ ปีงบประมาณ พ.ศ. ๒๕๖๙"
HEADER = "มาตรการ,ผู้รับผิดชอบ,ระยะเวลาดำเนินการ,สถานะ,ร้อยละ"
MANUAL = "๑. จัดทำคู่มือการปฏิบัติงานสำหรับเจ้าหน้าที่,สำนักปลัด,ต.ค. ๖๘ - มี.ค. ๖๙,อยู่ระหว่างดำเนินการ,๕๐"
PLACE = ("องค์การบริหารส่วนตำบลทดสอบ", 2569)
GIFTS = "๒. ประกาศนโยบายไม่รับของขวัญ,ทุกส่วนราชการ,ต.ค. ๖๘,ดำเนินการแล้วเสร็จ,๑๐๐"


def table(*rows: str, title: str = TITLE) -> bytes:
    """A file as an office keeps it: a title line, a header, rows."""
    return "\n".join((f'"{title}"', HEADER, *rows)).encode()


def stored(database: Database, content: bytes) -> int:
    plan = importing.preview(content, "before.csv", database, today=TODAY)
    number = importing.commit(plan, database, "tests")
    assert number is not None
    return number


def chosen(app: OpenPage, content: bytes, name: str = "report.csv") -> AppTest:
    """The page with a file in its uploader."""
    screen = app(PAGE)
    screen.file_uploader[0].upload(name, content)
    return screen.run()


def saved(screen: AppTest, who: str = "งานนิติการ") -> AppTest:
    screen.text_input(key="upload.who").set_value(who)
    return screen.button(key="plan.save").click().run()


def said(screen: AppTest) -> str:
    """Everything the page says in markdown."""
    return "\n".join(str(element.value) for element in screen.markdown)


def test_an_empty_copy_asks_for_a_file_and_offers_samples(app: OpenPage) -> None:
    screen = app(PAGE)
    assert not screen.exception
    assert screen.title[0].value == "เลือกไฟล์ แล้วดูก่อนว่าอะไรจะเปลี่ยน"
    assert screen.button(key="samples.load").label == "ลองด้วยข้อมูลตัวอย่าง"


def test_samples_load_from_the_empty_page_and_go_again(
    app: OpenPage, empty_database: Database
) -> None:
    screen = app(PAGE)
    screen.button(key="samples.load").click().run()
    assert reading.places(empty_database.snapshot())
    screen.button(key="samples.remove").click().run()
    assert not screen.exception
    assert reading.places(empty_database.snapshot()) == ()


def test_a_good_file_is_shown_as_a_plan_and_nothing_is_written(
    app: OpenPage, empty_database: Database
) -> None:
    screen = chosen(app, table(MANUAL, GIFTS))
    assert not screen.exception
    assert screen.title[0].value == "จะเพิ่ม 2 มาตรการ :gray[ยังไม่ได้บันทึก]"
    assert screen.button(key="plan.save").label == "บันทึก 2 มาตรการ"
    assert "อ่านได้ **2 แถว**" in said(screen)
    assert reading.imports(empty_database.snapshot()) == ()


def test_a_plan_is_saved_by_its_button_under_the_name_typed(
    app: OpenPage, empty_database: Database
) -> None:
    screen = saved(chosen(app, table(MANUAL, GIFTS)))
    assert screen.title[0].value == "บันทึกแล้ว 2 มาตรการ"
    (written,) = reading.imports(empty_database.snapshot())
    assert (written.who, written.new) == ("งานนิติการ", 2)


def test_without_a_name_the_button_asks_for_one_and_writes_nothing(
    app: OpenPage, empty_database: Database
) -> None:
    screen = saved(chosen(app, table(MANUAL)), who="  ")
    assert screen.warning[0].value == "พิมพ์ชื่อผู้นำเข้าก่อน แล้วกดบันทึกอีกครั้ง"
    assert reading.imports(empty_database.snapshot()) == ()


def test_a_rerun_after_saving_writes_nothing_more(app: OpenPage, empty_database: Database) -> None:
    screen = saved(chosen(app, table(MANUAL)))
    screen.run()
    screen.run()
    assert len(reading.imports(empty_database.snapshot())) == 1


def test_the_overview_of_what_was_saved_is_one_link_away(app: OpenPage) -> None:
    screen = saved(chosen(app, table(MANUAL)))
    link = next(link for link in screen.page_link if "ดูภาพรวมของหน่วยงานนี้" in link.label)
    assert "fiscal_year=2569" in link.proto.query_string


def test_undo_beside_what_was_saved_takes_it_back(app: OpenPage, empty_database: Database) -> None:
    screen = saved(chosen(app, table(MANUAL)))
    screen.button(key="done.undo").click().run()
    assert screen.title[0].value == "ถอนการนำเข้าครั้งที่ 1 ออกแล้ว"
    assert reading.places(empty_database.snapshot()) == ()


def test_the_next_file_begins_with_an_empty_page(app: OpenPage) -> None:
    screen = saved(chosen(app, table(MANUAL)))
    screen.button(key="done.next").click().run()
    assert screen.title[0].value == "เลือกไฟล์ แล้วดูก่อนว่าอะไรจะเปลี่ยน"
    assert "plan.save" not in [button.key for button in screen.button]


def test_a_changed_file_shows_each_cell_before_and_after(
    app: OpenPage, empty_database: Database
) -> None:
    stored(empty_database, table(MANUAL, GIFTS))
    changed = MANUAL.replace("อยู่ระหว่างดำเนินการ,๕๐", "ดำเนินการแล้วเสร็จ,๑๐๐")
    screen = chosen(app, table(changed, GIFTS))
    assert screen.title[0].value == "จะเปลี่ยน 1 มาตรการ :gray[ยังไม่ได้บันทึก]"
    assert ":red[~~กำลังดำเนินการ~~]" in said(screen)
    assert ":green-background[**เสร็จแล้ว**]" in said(screen)
    assert "เหมือนเดิม\u00a01" in said(screen)


def test_a_measure_the_file_lacks_is_named_and_kept(
    app: OpenPage, empty_database: Database
) -> None:
    stored(empty_database, table(MANUAL, GIFTS))
    screen = saved(chosen(app, table(MANUAL.replace("๕๐", "๖๐"))))
    assert not screen.exception
    assert len(reading.stored(empty_database.snapshot(), *PLACE)) == 2


def near(database: Database) -> bytes:
    """A file whose only row nearly names a stored measure."""
    stored(database, table(MANUAL))
    return table(MANUAL.replace("สำหรับเจ้าหน้าที่", "ของเจ้าหน้าที่").replace("๕๐", "๖๐"))


def test_a_near_match_waits_for_an_answer(app: OpenPage, empty_database: Database) -> None:
    screen = chosen(app, near(empty_database))
    assert ":red[ตอบก่อน 1 แถว]" in screen.title[0].value
    assert "plan.save" not in [button.key for button in screen.button]


def test_a_near_match_that_is_accepted_changes_the_stored_measure(
    app: OpenPage, empty_database: Database
) -> None:
    screen = chosen(app, near(empty_database))
    keys = [str(one.key) for one in screen.get("segmented_control")]
    (measure,) = reading.stored(empty_database.snapshot(), *PLACE)
    screen.session_state[next(key for key in keys if ".near." in key)] = measure.id
    saved(screen.run())
    assert len(reading.stored(empty_database.snapshot(), *PLACE)) == 1


def test_many_near_matches_are_answered_at_once(app: OpenPage, empty_database: Database) -> None:
    rows = [MANUAL.replace("คู่มือ", f"คู่มือเล่มที่ {n}") for n in range(1, 26)]
    stored(empty_database, table(*rows))
    screen = chosen(app, table(*(row.replace("สำหรับ", "ของ").replace("๕๐", "๖๐") for row in rows)))
    assert ":red[ตอบก่อน 25 แถว]" in screen.title[0].value
    next(one for one in screen.button if one.label == "ใช่ทั้ง 25 แถว").click().run()
    saved(screen)
    (written, _) = reading.imports(empty_database.snapshot())
    assert (written.changed, written.new, written.skipped) == (25, 0, 0)


def test_an_unknown_status_keeps_the_file_out_and_is_named(app: OpenPage) -> None:
    screen = chosen(app, table(MANUAL.replace("อยู่ระหว่างดำเนินการ", "พับไว้ก่อนนะ"), GIFTS))
    assert screen.title[0].value == "จะเพิ่ม 1 มาตรการ :red[ตอบก่อน 1 แถว]"
    assert "พับไว้ก่อนนะ" in said(screen)
    assert "plan.save" not in [button.key for button in screen.button]


def test_the_good_rows_may_go_in_without_the_bad_one(
    app: OpenPage, empty_database: Database
) -> None:
    screen = chosen(app, table(MANUAL.replace("อยู่ระหว่างดำเนินการ", "พับไว้ก่อนนะ"), GIFTS))
    screen.toggle[0].set_value(True).run()
    saved(screen)
    (written,) = reading.imports(empty_database.snapshot())
    assert (written.new, written.skipped) == (1, 1)


def test_a_file_without_agency_asks_for_it_and_takes_the_answer(
    app: OpenPage, empty_database: Database
) -> None:
    stored(empty_database, table(GIFTS))
    screen = chosen(app, table(MANUAL, title="รายงานผล"))
    assert screen.title[0].value == "ยังบันทึกไม่ได้ เติมสิ่งที่ไฟล์ไม่ได้บอก"
    screen.selectbox[0].set_value("องค์การบริหารส่วนตำบลทดสอบ")
    screen.selectbox[1].set_value(2569).run()
    saved(screen)
    assert len(reading.stored(empty_database.snapshot(), *PLACE)) == 2


def test_a_day_typed_in_thai_becomes_the_day_of_the_report(
    app: OpenPage, empty_database: Database
) -> None:
    screen = chosen(app, table(MANUAL))
    day = next(box for box in screen.text_input if box.label == "ข้อมูล ณ วันที่")
    day.set_value("๓๐ เม.ย. ๒๕๖๙").run()
    saved(screen)
    (written,) = reading.imports(empty_database.snapshot())
    assert str(written.as_of) == "2026-04-30"


def test_a_day_that_cannot_be_read_is_said(app: OpenPage) -> None:
    screen = app(PAGE)
    day = next(box for box in screen.text_input if box.label == "ข้อมูล ณ วันที่")
    day.set_value("เมื่อวานซืน").run()
    assert "อ่านวันที่ “เมื่อวานซืน” ไม่ได้" in said(screen)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\x01\x02\x03" * 40, "มาตรการ,ผล\nก\ufffdข,ค\n".encode()],
    ids=["empty", "bytes that are no text", "garbled letters"],
)
def test_a_damaged_file_says_what_to_do_and_changes_nothing(
    app: OpenPage, empty_database: Database, content: bytes
) -> None:
    screen = chosen(app, content, "เสีย.csv")
    assert not screen.exception
    assert screen.title[0].value.startswith("ไฟล์นี้ยังอ่านไม่ได้")
    assert len(screen.error) == 1
    assert reading.imports(empty_database.snapshot()) == ()


def test_the_same_file_twice_has_nothing_to_save(app: OpenPage, empty_database: Database) -> None:
    stored(empty_database, table(MANUAL))
    screen = chosen(app, table(MANUAL))
    assert screen.title[0].value == "ไฟล์นี้นำเข้าแล้ว"
    assert "plan.save" not in [button.key for button in screen.button]


def test_data_that_changed_meanwhile_is_looked_at_again(
    app: OpenPage, empty_database: Database
) -> None:
    screen = chosen(app, table(MANUAL))
    stored(empty_database, table(GIFTS))
    saved(screen)
    assert "มีผู้นำเข้าไฟล์อื่นระหว่างนี้" in screen.warning[0].value
    assert len(reading.imports(empty_database.snapshot())) == 1
    saved(screen)
    assert len(reading.imports(empty_database.snapshot())) == 2


def test_a_score_table_is_counted_in_indicators(app: OpenPage, empty_database: Database) -> None:
    content = (
        '"องค์การบริหารส่วนตำบลทดสอบ ปีงบประมาณ พ.ศ. ๒๕๖๘",\n'
        "ตัวชี้วัดของการประเมิน ITA,คะแนน\n"
        "๑. การปฏิบัติหน้าที่,๗๘.๓๑\n๒. การใช้งบประมาณ,๖๗.๒๘\n"
    )
    screen = chosen(app, content.encode())
    assert "ตัวชี้วัด" in screen.title[0].value
    saved(screen)
    assert len(reading.scores(empty_database.snapshot())[0].indicators) == 2


def test_markdown_in_a_cell_is_shown_as_written(app: OpenPage) -> None:
    screen = chosen(
        app, table("![x](http://example.org/x.png) **ก** :red[ข],กองคลัง,ต.ค. ๖๘,เสร็จแล้ว,")
    )
    assert "![x](" not in said(screen)


def test_a_read_only_copy_takes_no_file(app: OpenPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    screen = app(PAGE)
    assert screen.title[0].value == "สำเนานี้มีไว้ดูเท่านั้น"
    assert not screen.file_uploader
    assert not screen.button


def test_a_list_of_what_stays_unfolds(app: OpenPage, empty_database: Database) -> None:
    stored(empty_database, table(MANUAL, GIFTS))
    screen = chosen(app, table(MANUAL.replace("๕๐", "๖๐"), GIFTS))
    assert "ประกาศนโยบายไม่รับของขวัญ" not in said(screen)
    screen.session_state["plan.unchanged.list"] = True
    assert "ประกาศนโยบายไม่รับของขวัญ" in said(screen.run())


def test_many_changed_rows_are_shown_a_page_at_a_time(app: OpenPage) -> None:
    rows = (f"{n}. มาตรการเรื่องที่ {n} ของหน่วยงาน,กองคลัง,ต.ค. ๖๘,เสร็จแล้ว," for n in range(1, 46))
    screen = chosen(app, table(*rows))
    assert screen.button(key="plan.save").label == "บันทึก 45 มาตรการ"
    assert said(screen).count(":green-badge[:material/add:\u00a0ใหม่") == 20


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_of_a_column_has_a_name(field: str) -> None:
    assert f"field.{field}" in CATALOGUE
