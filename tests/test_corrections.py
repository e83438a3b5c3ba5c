"""What a person sets by hand: the same facts as a file's, with an import of their own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from itadash import correcting, importing
from itadash.model import Basis, Correction, Filter, Kind, MeasureRow, Status
from itadash.problems import PlanOutdated
from itadash.store import reading
from itadash.store.database import Database
from tests.conftest import TODAY

AGENCY = "องค์การบริหารส่วนตำบลทดสอบ"
HEADER = "มาตรการ,ผู้รับผิดชอบ,ระยะเวลาดำเนินการ,ผลการดำเนินการ"
PROSE = "มีคู่มือและเผยแพร่บนเว็บไซต์ของหน่วยงาน"
FIRST_HALF, SECOND_HALF = date(2026, 3, 31), date(2026, 9, 30)
NOW = Filter(today=TODAY, agency=AGENCY, fiscal_year=2569)


def told(database: Database, result: str = PROSE, as_of: date = FIRST_HALF) -> int:
    """One measure told by a file; the import."""
    content = f"{HEADER}\n๑. จัดทำคู่มือ,สำนักปลัด,ต.ค. ๖๘ - มี.ค. ๖๙,{result}\n".encode()
    plan = importing.preview(
        content,
        f"report-{as_of}.csv",
        database,
        agency=AGENCY,
        fiscal_year=2569,
        as_of=as_of,
        today=TODAY,
    )
    number = importing.commit(plan, database, "tests")
    assert number is not None
    return number


def only(database: Database, which: Filter = NOW) -> MeasureRow:
    (row,) = reading.measures(database.snapshot(), which)
    return row


def confirmed(database: Database) -> int | None:
    row = only(database)
    said = Correction(row.id, as_of=row.as_of, status=Status.COMPLETED)
    return correcting.correct(database, [said], "งานนิติการ")


def corrected(database: Database, said: Correction) -> int | None:
    return correcting.correct(database, [said], "งานนิติการ")


def test_a_narrative_result_confirmed_is_known_by_an_officer(empty_database: Database) -> None:
    told(empty_database)
    confirmed(empty_database)
    row = only(empty_database)
    assert (row.status, row.basis, row.output) == (Status.COMPLETED, Basis.OFFICER, PROSE)
    assert reading.summary(empty_database.snapshot(), NOW).counts.narrative == 0


def test_a_correction_is_an_import_with_its_person_and_no_file(empty_database: Database) -> None:
    told(empty_database)
    number = confirmed(empty_database)
    newest = reading.imports(empty_database.snapshot())[0]
    assert (newest.id, newest.kind, newest.who) == (number, Kind.CORRECTION, "งานนิติการ")
    assert (newest.file_name, newest.changed) == ("", 1)


def test_a_correction_is_taken_back_and_brought_in_again(empty_database: Database) -> None:
    told(empty_database)
    number = confirmed(empty_database)
    assert number is not None
    importing.undo(empty_database, number, "tests")
    assert only(empty_database).basis is Basis.NARRATIVE
    importing.redo(empty_database, number, "tests")
    assert only(empty_database).basis is Basis.OFFICER


def test_confirming_twice_changes_nothing(empty_database: Database) -> None:
    told(empty_database)
    confirmed(empty_database)
    assert confirmed(empty_database) is None


def test_what_was_confirmed_stays_so_when_the_same_words_are_told_again(
    empty_database: Database,
) -> None:
    told(empty_database)
    confirmed(empty_database)
    told(empty_database, as_of=SECOND_HALF)
    row = only(empty_database)
    assert (row.basis, row.as_of) == (Basis.OFFICER, SECOND_HALF)


def test_other_words_are_to_be_confirmed_anew(empty_database: Database) -> None:
    told(empty_database)
    confirmed(empty_database)
    told(empty_database, "จัดพิมพ์คู่มือเพิ่มเติมและแจกจ่ายแก่ประชาชนในพื้นที่", SECOND_HALF)
    assert only(empty_database).basis is Basis.NARRATIVE


def test_an_officers_no_outlives_the_same_prose_in_every_number(empty_database: Database) -> None:
    told(empty_database)
    row = only(empty_database)
    corrected(
        empty_database,
        Correction(row.id, FIRST_HALF, Status.IN_PROGRESS, Decimal(40)),
    )
    told(empty_database, as_of=SECOND_HALF)
    row = only(empty_database)
    assert (row.status, row.percent) == (Status.IN_PROGRESS, Decimal(40))
    assert [point.completed for point in reading.curve(empty_database.snapshot(), NOW)][-1] == 0


def test_a_later_status_word_of_a_file_counts_more_than_the_officers(
    empty_database: Database,
) -> None:
    told(empty_database, "อยู่ระหว่างดำเนินการ")
    row = only(empty_database)
    corrected(empty_database, Correction(row.id, FIRST_HALF, Status.NOT_STARTED))
    told(empty_database, "ดำเนินการแล้วเสร็จ", SECOND_HALF)
    assert only(empty_database).status is Status.COMPLETED


@pytest.mark.parametrize("status", list(Status))
def test_each_status_can_be_set_by_hand(empty_database: Database, status: Status) -> None:
    told(empty_database, "อยู่ระหว่างดำเนินการ ร้อยละ 20")
    row = only(empty_database)
    corrected(empty_database, Correction(row.id, SECOND_HALF, status, words="ตามหนังสือที่ ๑"))
    row = only(empty_database)
    assert (row.status, row.basis, row.output) == (status, Basis.OFFICER, "ตามหนังสือที่ ๑")


def test_a_status_of_an_earlier_day_leaves_the_later_one(empty_database: Database) -> None:
    told(empty_database, "ดำเนินการแล้วเสร็จ", SECOND_HALF)
    row = only(empty_database)
    corrected(empty_database, Correction(row.id, FIRST_HALF, Status.IN_PROGRESS))
    assert only(empty_database).status is Status.COMPLETED
    then = Filter(today=TODAY, as_of=FIRST_HALF)
    assert only(empty_database, then).status is Status.IN_PROGRESS


def test_words_left_blank_erase_nothing(empty_database: Database) -> None:
    told(empty_database)
    row = only(empty_database)
    corrected(empty_database, Correction(row.id, SECOND_HALF, Status.CANCELLED))
    assert only(empty_database).output == PROSE


def test_a_reading_is_set_right_part_by_part(empty_database: Database) -> None:
    told(empty_database)
    row = only(empty_database)
    corrected(empty_database, Correction(row.id, departments=("กองช่าง",), ends=date(2026, 6, 30)))
    row = only(empty_database)
    assert row.departments == ("กองช่าง",)
    assert (row.starts, row.ends) == (date(2025, 10, 1), date(2026, 6, 30))
    assert row.quarters == (1, 2, 3)
    by_hand = reading.sources(empty_database.snapshot(), row.id)[-1]
    assert [cell for cell in by_hand.cells if cell] == ["กองช่าง", "2026-06-30"]


def test_several_measures_are_one_import(sample_database: Database) -> None:
    place = reading.places(sample_database.snapshot())[0]
    rows = reading.stored(sample_database.snapshot(), place.agency, place.fiscal_year)[:3]
    said = [Correction(row.id, SECOND_HALF, Status.CANCELLED) for row in rows]
    correcting.correct(sample_database, said, "tests")
    assert reading.imports(sample_database.snapshot())[0].changed == 3


def test_a_corrected_sample_goes_with_the_samples(sample_database: Database) -> None:
    place = reading.places(sample_database.snapshot())[0]
    row = reading.stored(sample_database.snapshot(), place.agency, place.fiscal_year)[0]
    correcting.correct(sample_database, [Correction(row.id, departments=("กองช่าง",))], "tests")
    importing.remove_samples(sample_database, "tests")
    assert reading.measures(sample_database.snapshot(), Filter(today=TODAY)) == ()


def test_a_measure_whose_file_was_taken_back_does_not_stand_on_a_correction(
    empty_database: Database,
) -> None:
    first = told(empty_database)
    row = only(empty_database)
    corrected(empty_database, Correction(row.id, departments=("กองช่าง",)))
    importing.undo(empty_database, first, "tests")
    assert reading.measures(empty_database.snapshot(), NOW) == ()
    importing.redo(empty_database, first, "tests")
    assert only(empty_database).departments == ("กองช่าง",)


def test_a_measure_that_is_gone_cannot_be_corrected(empty_database: Database) -> None:
    told(empty_database)
    with pytest.raises(PlanOutdated):
        corrected(empty_database, Correction(99, departments=("กองช่าง",)))


def test_the_history_names_the_person(empty_database: Database) -> None:
    told(empty_database)
    confirmed(empty_database)
    measure = only(empty_database).id
    assert [report.who for report in reading.history(empty_database.snapshot(), measure)] == [
        None,
        "งานนิติการ",
    ]
    by_hand = reading.sources(empty_database.snapshot(), measure)[-1]
    assert dict(zip(by_hand.header, by_hand.cells, strict=True))["status"] == "completed"
