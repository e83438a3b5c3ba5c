"""What holds for every text: no reader fails, and what itadash writes it reads back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from itadash import fiscal, thai
from itadash.intake import readings
from itadash.intake.readings.periods import by_grammar
from itadash.intake.readings.status_phrases import MARKERS
from itadash.intake.readings.written_days import from_day_to_day
from itadash.model import SHARED, Status

WORDS = (
    *("ไตรมาส", "ที่", "ปีงบประมาณ", "พ.ศ.", "ต.ค.", "ม.ค.", "กันยายน", "ถึง", "และ", "ภายใน", "รอบ"),
    *("เดือน", "แรก", "หลัง", "ตลอดปี", "ทุก", "สิ้น", "เป็นต้นไป", "ตั้งแต่", "ดำเนินการ", "แล้ว", "เสร็จ"),
    *(
        "ยังไม่",
        "อยู่ระหว่าง",
        "ร้อยละ",
        "%",
        "กอง",
        "คลัง",
        "สำนักปลัด",
        "งาน",
        "ฯ",
        "นาย",
        "อบต.",
        "เทศบาล",
    ),
    *(
        "มาตรการ",
        "ผล",
        "ตัวชี้วัด",
        "(",
        ")",
        "-",
        "/",
        ",",
        ".",
        " ",
        "\n",
        "๑",
        "2",
        "๒๕๖๘",
        "68",
        "31",
        "0",
    ),
    *("Q1", "100", "ก่อน", "ณ", "ครึ่งปี", "ครั้ง", "ละ", "วันที่", "15/1/68", "2568-13-45", "อำเภอ"),
)
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=12).map("".join)
LETTERS = st.text(st.sampled_from([*map(chr, range(0x0E01, 0x0E5C)), *"0123456789 \n./-–()%,"]))
TEXTS = st.one_of(SENTENCES, LETTERS, st.text(max_size=40))
YEARS = st.one_of(st.none(), st.integers(2500, 2600))
DAYS = st.dates(date(1960, 1, 1), date(2100, 12, 31))


@given(TEXTS, YEARS)
def test_any_text_has_a_period_reading(text: str, year: int | None) -> None:
    read = readings.period(text, year)
    assert read.unknown is None or (read.starts is read.ends is None and not read.quarters)
    assert read.unknown is not None or read.starts is not None or read.ends is not None
    assert list(read.quarters) == sorted(set(read.quarters))


@given(TEXTS, YEARS)
def test_a_period_never_ends_before_it_starts(text: str, year: int | None) -> None:
    read = readings.period(text, year)
    assert not (read.starts and read.ends) or read.starts <= read.ends


@given(TEXTS, YEARS)
def test_reporting_days_come_in_order(text: str, year: int | None) -> None:
    days = readings.follow_up(text, year)
    assert list(days) == sorted(set(days))


@given(TEXTS)
def test_any_text_has_a_status_reading(text: str) -> None:
    read = readings.status(text)
    assert read.known or not read.sure
    assert read.percent is None or 0 <= read.percent <= 100
    assert read.status is not Status.CANCELLED or read.percent is None


@given(TEXTS)
def test_a_percent_lies_between_0_and_100(text: str) -> None:
    read = readings.percent(text)
    assert read.percent is None or 0 <= read.percent <= 100


@given(TEXTS)
def test_all_departments_stand_alone(text: str) -> None:
    names = readings.department(text).departments
    assert SHARED not in names or names == (SHARED,)
    assert all(name.strip() for name in names)


@given(TEXTS)
def test_any_text_can_stand_in_a_heading_or_title(text: str) -> None:
    assert readings.header(text)
    assert all(readings.agencies_named(text))
    readings.fiscal_year_named(text)
    readings.report_period_end(text)


@given(DAYS, st.integers(0, 800))
def test_a_written_period_is_read_back(starts: date, length: int) -> None:
    ends = starts + timedelta(days=length)
    read = readings.period(thai.period(starts, ends))
    assert (read.starts, read.ends, read.sure) == (starts, ends, True)


@given(DAYS)
def test_whole_months_are_read_back(day: date) -> None:
    starts, ends = day.replace(day=1), fiscal.last_day(fiscal.year_of(day))
    read = readings.period(thai.period(starts, ends))
    assert (read.starts, read.ends, read.sure) == (starts, ends, True)


@given(DAYS, st.booleans())
def test_a_written_deadline_is_read_back(ends: date, at_end: bool) -> None:
    last = fiscal.quarter_of(ends)
    quarters = (last,) if at_end else tuple(range(1, last + 1))
    read = readings.period(thai.period(None, ends, quarters))
    assert (read.starts, read.ends, read.quarters, read.sure) == (None, ends, quarters, True)


@given(DAYS)
def test_a_written_open_end_is_read_back(starts: date) -> None:
    read = readings.period(thai.period(starts, None))
    assert (read.starts, read.ends, read.sure) == (starts, None, True)


@given(
    st.integers(2510, 2640),
    st.sampled_from([(1, 3), (1, 4), (2, 4), (1, 2, 4), (1, 3, 4)]),
    st.integers(0, 2),
    st.integers(0, 2),
)
def test_quarters_with_a_gap_are_read_back(
    year: int, quarters: tuple[int, ...], late: int, early: int
) -> None:
    starts, _ = fiscal.months_bounds(year, 3 * quarters[0] - 2 + late, 12)
    _, ends = fiscal.months_bounds(year, 1, 3 * quarters[-1] - early)
    read = readings.period(thai.period(starts, ends, quarters))
    assert (read.starts, read.ends, read.quarters, read.fiscal_year) == (
        starts,
        ends,
        quarters,
        year,
    )
    assert read.sure


@given(DAYS, DAYS, st.sampled_from([thai.long_date, thai.short_date]), YEARS)
def test_days_written_out_are_read_as_the_grammar_of_periods_reads_them(
    starts: date, ends: date, written: Callable[[date], str], year: int | None
) -> None:
    text = f"{written(starts)} - {written(ends)}"
    assert from_day_to_day(text) in (None, by_grammar(text, year))


@given(SENTENCES)
def test_a_phrase_stands_only_where_one_of_its_words_does(text: str) -> None:
    for marker in MARKERS:
        assert marker.found_in(text) == bool(marker.pattern.search(text))


def test_titles_are_told_apart_by_the_same_letters_however_common_those_are() -> None:
    for letter in map(chr, range(0x0250, 0x0F00)):
        alone, beside = thai.title_key(f"ก{letter}ก"), thai.title_key(f"ก{letter}กé")
        assert f"{alone}é" == beside
