"""Which stored measure a row is about."""

from __future__ import annotations

from dataclasses import replace

from itadash.intake.matching import match
from itadash.model import Basis, MeasureRecord, MeasureRow, Status

PLAN = "จัดทำแผนปฏิบัติการป้องกันการทุจริตประจำปี"


def stored(known_as: int, title: str, number: int | None = None) -> MeasureRow:
    return MeasureRow(
        *(known_as, "อบต.ก", 2568, number, title, None, (), None, None, (), (), (), None),
        *(Status.NOT_REPORTED, None, Basis.NONE, None, False, False, False),
        *(None, None, None, (), 1, 2),
    )


def row(place: int, title: str, **said: int) -> MeasureRecord:
    return replace(MeasureRecord(place, title), **said)  # type: ignore[arg-type]


def test_an_id_goes_before_a_title() -> None:
    found = match([row(2, "ชื่อใหม่ทั้งหมด", id=7)], [stored(7, "ชื่อเดิม"), stored(8, "ชื่อใหม่ทั้งหมด")])
    assert found.measures == {2: 7}


def test_an_id_that_nothing_has_is_told_and_the_title_serves() -> None:
    found = match([row(2, PLAN, id=99)], [stored(7, PLAN)])
    assert (dict(found.measures), set(found.unknown_ids)) == ({2: 7}, {2})


def test_spaces_digits_and_numbers_do_not_keep_equal_titles_apart() -> None:
    found = match([row(2, "แผน ปี ๒๕๖๘")], [stored(7, "แผนปี 2568")])
    assert found.measures == {2: 7}


def test_a_title_called_the_first_measure_is_the_title_without_that() -> None:
    assert match([row(2, "มาตรการที่ ๑ : จัดทำคู่มือ")], [stored(7, "จัดทำคู่มือ")]).measures == {2: 7}


def test_a_near_title_is_suggested_and_not_matched() -> None:
    found = match([row(2, PLAN + " ๒๕๖๘")], [stored(7, PLAN)])
    assert found.measures == {}
    assert [(s.row, s.measure) for s in found.suggestions] == [(2, 7)]


def test_the_same_beginning_makes_titles_near() -> None:
    found = match([row(2, PLAN + "และเผยแพร่ให้ประชาชนทุกหมู่บ้านทราบโดยทั่วกัน")], [stored(7, PLAN)])
    assert [s.measure for s in found.suggestions] == [7]


def test_unlike_titles_are_not_near() -> None:
    found = match([row(2, "อบรมจริยธรรมพนักงาน")], [stored(7, PLAN)])
    assert (found.measures, found.suggestions) == ({}, ())


def test_a_tie_is_left_open() -> None:
    both = [stored(7, PLAN + " ครั้งที่ 1"), stored(8, PLAN + " ครั้งที่ 2")]
    found = match([row(2, PLAN + " ครั้งที่ 3")], both)
    assert (set(found.tied), {s.measure for s in found.suggestions}) == ({2}, {7, 8})


def test_a_number_breaks_a_tie() -> None:
    both = [stored(7, PLAN + " ครั้งที่ 1", 4), stored(8, PLAN + " ครั้งที่ 2", 5)]
    found = match([row(2, PLAN + " ครั้งที่ 3", number=5)], both)
    assert (found.tied, [s.measure for s in found.suggestions]) == (frozenset(), [8])


def test_a_number_alone_matches_nothing() -> None:
    found = match([row(2, "อบรมจริยธรรมพนักงาน", number=4)], [stored(7, PLAN, 4)])
    assert (found.measures, found.suggestions) == ({}, ())


def test_a_row_near_a_measure_that_another_row_names_exactly_is_new() -> None:
    found = match([row(2, PLAN), row(3, PLAN + " ระยะที่สอง")], [stored(7, PLAN)])
    assert (found.measures, found.suggestions) == ({2: 7}, ())


def test_no_measure_is_suggested_to_two_rows() -> None:
    found = match([row(2, PLAN + " ก"), row(3, PLAN + " กข")], [stored(7, PLAN)])
    assert [(s.row, s.measure) for s in found.suggestions] == [(2, 7)]
