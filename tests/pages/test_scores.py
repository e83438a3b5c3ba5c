"""ITA scores: the gap to 85, the weakest first, and the measures that answer it."""

from __future__ import annotations

from decimal import Decimal

from streamlit.testing.v1 import AppTest

from itadash import importing
from itadash.figures.scores import axis_start, dumbbells, moved, weakest_first
from itadash.indicators import INDICATORS, PASS_LINE
from itadash.model import Filter, Indicator
from itadash.store import reading
from itadash.store.database import Database
from itadash.ui import scores_rules
from itadash.ui.answers import topic_of
from itadash.ui.view import View
from tests.conftest import TODAY, OpenPage
from tests.pages.linked import words

PAGE = "pages/scores.py"
AGENCY = "องค์การบริหารส่วนตำบลทดสอบ"


def scored(database: Database, *scores: str, year: int = 2568) -> None:
    """The scores of the first indicators, in order."""
    named = zip(INDICATORS, scores, strict=False)
    rows = "".join(f"{one.number}. {one.name},{score}\n" for one, score in named)
    content = f"ตัวชี้วัดของการประเมิน ITA,คะแนน\n{rows}".encode()
    plan = importing.preview(
        content, "scores.csv", database, agency=AGENCY, fiscal_year=year, today=TODAY
    )
    assert importing.commit(plan, database, "tests")


def planned(database: Database, *rows: str) -> None:
    """Measures of 2569: topic, title, department."""
    content = "\n".join(("หัวข้อ,มาตรการ,ผู้รับผิดชอบ", *rows)).encode()
    plan = importing.preview(
        content, "plan.csv", database, agency=AGENCY, fiscal_year=2569, today=TODAY
    )
    assert importing.commit(plan, database, "tests")


def said(screen: AppTest) -> str:
    return "\n".join(str(element.value) for element in screen.markdown)


def test_without_scores_the_page_says_how_to_bring_them(app: OpenPage) -> None:
    screen = app(PAGE)
    assert not screen.exception
    assert screen.title[0].value == "ยังไม่มีคะแนน ITA"


def test_the_sentence_tells_the_gap_to_the_line(app: OpenPage, empty_database: Database) -> None:
    scored(empty_database, *["80"] * 10)
    screen = app(PAGE, agency=AGENCY)
    assert screen.title[0].value == "คะแนนรวม 80.00 :red[ขาดเกณฑ์ 85 อยู่ 5.00]"


def test_the_sentence_is_green_at_the_line(app: OpenPage, empty_database: Database) -> None:
    scored(empty_database, *["85"] * 10)
    screen = app(PAGE, agency=AGENCY)
    assert screen.title[0].value == "คะแนนรวม 85.00 :green[ผ่านเกณฑ์ 85 เกิน 0.00]"
    assert "ทุกตัวชี้วัดถึงเกณฑ์แล้ว" in said(screen)


def test_some_indicators_alone_make_no_total(app: OpenPage, empty_database: Database) -> None:
    scored(empty_database, "80", "90")
    screen = app(PAGE, agency=AGENCY)
    assert screen.title[0].value.startswith("มีคะแนน 2 จาก 10 ตัวชี้วัด")


def test_a_sample_with_scores_shows_total_and_instruments(
    app: OpenPage, sample_database: Database
) -> None:
    (scores,) = reading.scores(sample_database.snapshot())
    screen = app(PAGE, agency=scores.agency)
    assert [metric.value for metric in screen.metric] == ["74.58", "68.45", "73.98", "79.63"]


def test_measures_of_the_next_year_answer_by_their_topic(
    app: OpenPage, empty_database: Database
) -> None:
    scored(empty_database, *["80"] * 10)
    planned(empty_database, "๒. การให้บริการและระบบ E-Service,เปิดบริการออนไลน์,สำนักปลัด")
    assert "เปิดบริการออนไลน์" in words(app(PAGE))


def test_an_indicator_that_no_measure_answers_is_said_aloud(
    app: OpenPage, empty_database: Database
) -> None:
    scored(empty_database, *["80"] * 10)
    planned(empty_database, "๒. การให้บริการและระบบ E-Service,เปิดบริการออนไลน์,สำนักปลัด")
    assert said(app(PAGE)).count("ยังไม่มีมาตรการตอบเรื่องนี้") == 9


def test_measures_without_a_topic_are_counted_apart(
    app: OpenPage, empty_database: Database
) -> None:
    scored(empty_database, *["80"] * 10)
    planned(empty_database, "งานอื่น ๆ,เปิดบริการออนไลน์,สำนักปลัด")
    assert "อีก 1 มาตรการไม่ระบุหัวข้อ" in said(app(PAGE))


def test_a_topic_is_known_by_number_spacing_and_small_slips() -> None:
    assert topic_of("๒.การให้บริการ และระบบ E- Service") == "การให้บริการและระบบ E-Service"
    assert topic_of("งานธุรการ") is None
    assert topic_of(None) is None


def test_the_weakest_stands_first_and_equals_by_number() -> None:
    rows = [Indicator(n, "ก", "IIT", Decimal(s)) for n, s in ((3, "70"), (1, "90"), (2, "70"))]
    assert [one.number for one in weakest_first(rows)] == [2, 3, 1]


def test_the_axis_makes_room_for_a_score_below_fifty() -> None:
    assert axis_start([Indicator(1, "ก", "IIT", Decimal("43.2"))]) == 40
    assert axis_start([Indicator(1, "ก", "IIT", Decimal("61"))]) == 50


def test_shape_tells_below_from_reached() -> None:
    rows = [Indicator(1, "ก", "IIT", Decimal("84.99")), Indicator(2, "ข", "IIT", Decimal(85))]
    marks = dumbbells(rows, PASS_LINE, "th").data[1]
    assert list(marks.marker.symbol) == ["diamond", "circle"]


def test_every_number_says_how_it_moved_since_last_year(
    app: OpenPage, empty_database: Database
) -> None:
    scored(empty_database, *["80"] * 10, year=2567)
    scored(empty_database, *["82.5"] * 5, *["80"] * 5)
    screen = app(PAGE, agency=AGENCY)
    assert "▲ เพิ่มขึ้น 0.75 จากปี 2567" in said(screen).replace("\u00a0", " ")
    assert said(screen).count("＝ เท่าเดิม") == 2


def test_a_first_year_of_scores_is_compared_with_none(
    app: OpenPage, empty_database: Database
) -> None:
    scored(empty_database, *["80"] * 10)
    assert "ยังไม่มีคะแนนปี 2567 ให้เทียบ" in said(app(PAGE, agency=AGENCY))


def test_the_year_of_the_scores_stands_in_the_address(
    app: OpenPage, empty_database: Database
) -> None:
    scored(empty_database, *["80"] * 10, year=2567)
    scored(empty_database, *["90"] * 10)
    screen = app(PAGE, agency=AGENCY, scores_year="2567")
    assert "80.00" in str(screen.title[0].value)


def test_an_agency_without_scores_leads_to_those_that_have_some(
    app: OpenPage, sample_database: Database
) -> None:
    screen = app(PAGE, agency="องค์การบริหารส่วนตำบลเขาหัวควาย")
    labels = [str(link.proto.label) for link in screen.get("page_link")]
    assert "อบต\\.โคกก่อ ปี 2566" in labels


def test_how_many_weak_points_are_unanswered_is_said_first(
    app: OpenPage, empty_database: Database
) -> None:
    scored(empty_database, *["80"] * 10)
    planned(empty_database, "๒. การให้บริการและระบบ E-Service,เปิดบริการออนไลน์,สำนักปลัด")
    assert "จุดอ่อน 10 ตัวชี้วัด มีมาตรการตอบ 1 ยังไม่มี **9**" in said(app(PAGE))


def test_a_change_has_a_shape_and_a_word_beside_its_size() -> None:
    changes = [moved(Decimal(change), "th").replace("\u00a0", " ") for change in ("1.2", "-3", "0")]
    assert changes == ["▲ เพิ่มขึ้น 1.2", "▼ ลดลง 3", "＝ เท่าเดิม"]


def test_the_rules_hold_the_numbers_they_explain(app: OpenPage, empty_database: Database) -> None:
    scored(empty_database, *["80"] * 10)
    (scores,) = reading.scores(empty_database.snapshot())
    told = scores_rules.rules(View(Filter(TODAY)), scores)
    assert "**EIT 80.00** = ค่าเฉลี่ยของ 3 ตัวชี้วัด = (80.00 + 80.00 + 80.00) ÷ 3" in told
    assert any(rule.startswith("**ระดับ ต้องปรับปรุง**") for rule in told)


def test_a_missing_indicator_is_named_in_the_rules(empty_database: Database) -> None:
    scored(empty_database, "80", "90")
    (scores,) = reading.scores(empty_database.snapshot())
    told = scores_rules.rules(View(Filter(TODAY)), scores)
    assert "**IIT** ยังไม่มีค่า เพราะขาดคะแนนตัวชี้วัดที่ 3, 4, 5" in told
