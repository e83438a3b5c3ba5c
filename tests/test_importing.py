"""From a file to the database: what a plan promises, and what a commit keeps."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypedDict, Unpack

import pytest

from itadash import importing
from itadash.intake.codes import Code
from itadash.model import Action, Filter, Kind, MeasureRow, Plan, Severity, Status
from itadash.problems import FileRefused, PlanOutdated
from itadash.store import reading
from itadash.store.database import Database
from itadash.words import word

SAMPLES = Path(__file__).parent / "samples"
AGENCY = "องค์การบริหารส่วนตำบลหนองตัวอย่าง"
TODAY = date(2026, 11, 20)
HEADER = "ที่,มาตรการ,ผู้รับผิดชอบ,ระยะเวลา,ผลการดำเนินการ\n"
FULL = HEADER + (
    "1,จัดทำคู่มือการให้บริการประชาชน,สำนักปลัด,ไตรมาส 1,ดำเนินการแล้วเสร็จ 100%\n"
    "2,เผยแพร่แผนจัดซื้อจัดจ้างประจำปี,กองคลัง,ไตรมาส 2,อยู่ระหว่างดำเนินการ\n"
    "3,ซ่อมป้ายบอกทางในหมู่บ้าน,กองช่าง,ไตรมาส 4,ยังไม่ดำเนินการ\n"
)


class Said(TypedDict, total=False):
    """What the officer adds to a file."""

    agency: str | None
    fiscal_year: int | None
    as_of: date
    accept_suggestions: bool
    good_rows: bool


def planned(database: Database, text: str, **said: Unpack[Said]) -> Plan:
    known: Said = {"agency": AGENCY, "fiscal_year": 2568}
    known.update(said)
    return importing.preview(text.encode(), "table.csv", database, today=TODAY, **known)


def brought_in(database: Database, text: str, **said: Unpack[Said]) -> Plan:
    plan = planned(database, text, **said)
    assert importing.commit(plan, database, "tests") is not None
    return plan


def of_sample(database: Database, name: str, **said: Unpack[Said]) -> Plan:
    return planned(database, (SAMPLES / name).read_text(encoding="utf-8"), **said)


def stored(database: Database, day: date | None = None) -> tuple[MeasureRow, ...]:
    which = Filter(TODAY, agency=AGENCY, fiscal_year=2568, as_of=day)
    return reading.measures(database.snapshot(), which)


def actions(plan: Plan) -> list[Action]:
    return [row.action for row in plan.rows]


def codes(plan: Plan) -> set[str]:
    return {finding.code for finding in plan.findings}


def adds_up(plan: Plan) -> bool:
    return sum(plan.count(action) for action in Action) == len(plan.rows)


def test_a_preview_writes_nothing(empty_database: Database) -> None:
    planned(empty_database, FULL)
    assert stored(empty_database) == ()


def test_every_row_of_a_first_file_is_new(empty_database: Database) -> None:
    plan = brought_in(empty_database, FULL)
    assert actions(plan) == [Action.NEW] * 3
    assert [(row.number, row.status) for row in stored(empty_database)] == [
        (1, Status.COMPLETED),
        (2, Status.IN_PROGRESS),
        (3, Status.NOT_STARTED),
    ]


def test_the_same_file_twice_changes_nothing(empty_database: Database) -> None:
    brought_in(empty_database, FULL)
    again = planned(empty_database, FULL)
    assert (actions(again), again.repeats, again.writes) == ([Action.UNCHANGED] * 3, 1, False)
    assert importing.commit(again, empty_database, "tests") is None


def test_the_same_words_at_a_later_day_are_unchanged_and_still_a_report(
    empty_database: Database,
) -> None:
    brought_in(empty_database, FULL, as_of=date(2025, 3, 31))
    later = brought_in(empty_database, FULL, as_of=date(2025, 6, 30))
    assert actions(later) == [Action.UNCHANGED] * 3
    assert stored(empty_database)[1].as_of == date(2025, 6, 30)


def test_a_changed_cell_is_shown_before_and_after(empty_database: Database) -> None:
    brought_in(empty_database, FULL)
    plan = planned(empty_database, FULL.replace("กองคลัง", "กองช่าง"))
    assert actions(plan) == [Action.UNCHANGED, Action.CHANGED, Action.UNCHANGED]
    (change,) = plan.rows[1].differences
    assert (change.field, change.before, change.after) == ("departments", "กองคลัง", "กองช่าง")


def test_a_new_status_is_a_change(empty_database: Database) -> None:
    brought_in(empty_database, FULL, as_of=date(2025, 3, 31))
    text = FULL.replace("อยู่ระหว่างดำเนินการ", "แล้วเสร็จ 100%")
    plan = brought_in(empty_database, text, as_of=date(2025, 6, 30))
    changes = {change.field: change.after for change in plan.rows[1].differences}
    assert changes["status"] == "completed"
    assert [row.status for row in stored(empty_database)][1] is Status.COMPLETED
    assert stored(empty_database, date(2025, 4, 1))[1].status is Status.IN_PROGRESS


def test_a_blank_cell_never_erases(empty_database: Database) -> None:
    brought_in(empty_database, FULL)
    before = stored(empty_database)[1]
    text = HEADER + "2,เผยแพร่แผนจัดซื้อจัดจ้างประจำปี,,,\n"
    plan = brought_in(empty_database, text)
    after = stored(empty_database)[1]
    assert actions(plan) == [Action.UNCHANGED]
    assert after == replace(before, import_id=after.import_id, row=after.row)


def test_a_measure_the_file_lacks_stays_and_is_listed(empty_database: Database) -> None:
    brought_in(empty_database, FULL)
    plan = brought_in(empty_database, "".join(FULL.splitlines(keepends=True)[:3]))
    assert [title for _, title in plan.missing] == ["ซ่อมป้ายบอกทางในหมู่บ้าน"]
    assert len(stored(empty_database)) == 3


def test_bad_rows_refuse_the_file(empty_database: Database) -> None:
    plan = of_sample(empty_database, "bad_rows.csv")
    assert (plan.refused, plan.writes, adds_up(plan)) == (True, False, True)
    assert importing.commit(plan, empty_database, "tests") is None


def test_good_rows_need_not_wait_for_bad_ones(empty_database: Database) -> None:
    plan = of_sample(empty_database, "bad_rows.csv", good_rows=True)
    assert (plan.refused, plan.count(Action.NEW), plan.count(Action.SKIPPED)) == (False, 1, 5)
    assert Severity.ERROR in {finding.severity for finding in plan.findings}
    assert importing.commit(plan, empty_database, "tests") == 1
    assert len(stored(empty_database)) == 1


def test_a_file_of_bad_rows_alone_writes_nothing(empty_database: Database) -> None:
    plan = planned(empty_database, "มาตรการ,สถานะ\nจัดทำคู่มือ,ฟหกด\n", good_rows=True)
    assert not plan.writes


@pytest.mark.parametrize(
    ("said", "code"),
    [({"agency": None}, Code.NO_AGENCY), ({"fiscal_year": None}, Code.NO_FISCAL_YEAR)],
)
def test_agency_and_year_are_never_assumed(
    said: Said, code: Code, empty_database: Database
) -> None:
    plan = planned(empty_database, FULL, **said)
    assert plan.refused
    assert code in codes(plan)


def test_good_rows_do_not_excuse_a_file_without_an_agency(empty_database: Database) -> None:
    assert planned(empty_database, FULL, agency=None, good_rows=True).refused


def test_periods_that_all_state_the_year_are_enough(empty_database: Database) -> None:
    text = "มาตรการ,ระยะเวลา\nจัดทำคู่มือ,ต.ค. 66 - ก.ย. 67\nซ่อมป้าย,ปีงบประมาณ 2567\n"
    plan = planned(empty_database, text, fiscal_year=None)
    assert (plan.fiscal_year, plan.refused) == (2567, False)


def test_rows_of_several_years_are_stored_in_their_own(empty_database: Database) -> None:
    plan = of_sample(empty_database, "several_years.csv", fiscal_year=None)
    importing.commit(plan, empty_database, "tests")
    places = {(p.fiscal_year, p.measures) for p in reading.places(empty_database.snapshot())}
    assert (plan.fiscal_year, places) == (2568, {(2567, 1), (2568, 2)})


def test_a_near_title_is_refused_until_somebody_accepts_it(empty_database: Database) -> None:
    brought_in(empty_database, FULL)
    text = FULL.replace("แผนจัดซื้อจัดจ้างประจำปี", "แผนการจัดซื้อจัดจ้างประจำปี")
    plan = planned(empty_database, text)
    assert (plan.refused, actions(plan)[1]) == (True, Action.SKIPPED)
    assert Code.NEAR_MATCH in codes(plan)
    assert [s.measure_title for s in plan.suggestions] == ["เผยแพร่แผนจัดซื้อจัดจ้างประจำปี"]


def test_an_accepted_title_of_a_full_table_is_the_new_title(empty_database: Database) -> None:
    brought_in(empty_database, FULL)
    text = FULL.replace("แผนจัดซื้อจัดจ้างประจำปี", "แผนการจัดซื้อจัดจ้างประจำปี")
    plan = brought_in(empty_database, text, accept_suggestions=True)
    assert actions(plan)[1] is Action.CHANGED
    assert stored(empty_database)[1].title == "เผยแพร่แผนการจัดซื้อจัดจ้างประจำปี"


def test_results_of_a_measure_keep_its_title_and_number(empty_database: Database) -> None:
    brought_in(empty_database, FULL)
    text = "มาตรการ,ผลการดำเนินการ\n9. เผยแพร่แผนการจัดซื้อจัดจ้างประจำปี,ดำเนินการแล้วเสร็จ\n"
    brought_in(empty_database, text, accept_suggestions=True)
    told = stored(empty_database)[1]
    assert (told.title, told.number) == ("เผยแพร่แผนจัดซื้อจัดจ้างประจำปี", 2)
    assert told.status is Status.COMPLETED


def test_results_of_no_measure_make_none(empty_database: Database) -> None:
    brought_in(empty_database, FULL)
    text = "มาตรการ,ผลการดำเนินการ\nอบรมจริยธรรม,ดำเนินการแล้วเสร็จ\n"
    plan = planned(empty_database, text, accept_suggestions=True)
    assert (plan.refused, Code.NO_SUCH_MEASURE in codes(plan)) == (True, True)


def test_percentages_by_quarters_alone_are_results(empty_database: Database) -> None:
    brought_in(empty_database, FULL)
    text = "มาตรการ,ไตรมาส 1,ไตรมาส 2\nอบรมจริยธรรม,20%,40%\n"
    assert Code.NO_SUCH_MEASURE in codes(planned(empty_database, text))
    ticked = planned(empty_database, text.replace("20%", "X").replace("40%", ""))
    assert actions(ticked) == [Action.NEW]


def test_results_alone_make_measures_where_there_are_none(empty_database: Database) -> None:
    assert actions(of_sample(empty_database, "results_only.csv")) == [Action.NEW]


def test_an_undone_file_brought_in_again_gets_its_measures_back(
    empty_database: Database,
) -> None:
    brought_in(empty_database, FULL)
    ids = [row.id for row in stored(empty_database)]
    importing.undo(empty_database, 1, "tests")
    assert stored(empty_database) == ()
    brought_in(empty_database, FULL)
    assert [row.id for row in stored(empty_database)] == ids


def test_redo_brings_an_undone_file_back(empty_database: Database) -> None:
    brought_in(empty_database, FULL)
    before = stored(empty_database)
    importing.undo(empty_database, 1, "tests")
    importing.redo(empty_database, 1, "tests")
    assert stored(empty_database) == before


def test_a_plan_made_before_another_import_is_outdated(empty_database: Database) -> None:
    first = planned(empty_database, FULL)
    brought_in(empty_database, FULL.replace("กองคลัง", "กองช่าง"))
    with pytest.raises(PlanOutdated):
        importing.commit(first, empty_database, "tests")


def test_scores_are_stored_and_their_changes_seen(empty_database: Database) -> None:
    scores = "ตัวชี้วัด,คะแนน\nการปฏิบัติหน้าที่,78.31\nการใช้อำนาจ,71.44\n"
    plan = brought_in(empty_database, scores, fiscal_year=2566)
    assert (plan.kind, actions(plan)) == (Kind.SCORES, [Action.NEW] * 2)
    again = planned(empty_database, scores.replace("71.44", "80"), fiscal_year=2566)
    assert actions(again) == [Action.UNCHANGED, Action.CHANGED]
    (found,) = reading.scores(empty_database.snapshot(), AGENCY, 2566)
    assert [one.score for one in found.indicators] == [Decimal("78.31"), Decimal("71.44")]


def test_a_table_of_headings_and_sections_alone_is_refused(empty_database: Database) -> None:
    with pytest.raises(FileRefused):
        planned(empty_database, "มาตรการ,ผู้รับผิดชอบ\nมาตรการ,ผู้รับผิดชอบ\n")


def previewed(database: Database, name: str) -> Plan | FileRefused:
    """What becomes of a sample, be it a plan or a refusal."""
    content = (SAMPLES / name).read_bytes()
    with suppress(FileRefused):
        return importing.preview(
            content, name, database, agency=AGENCY, fiscal_year=2568, today=TODAY
        )
    with pytest.raises(FileRefused) as refused:
        importing.preview(content, name, database, today=TODAY)
    return refused.value


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("*.csv")))
def test_whatever_is_brought_is_planned_or_refused_in_words(
    name: str, empty_database: Database
) -> None:
    found = previewed(empty_database, name)
    if isinstance(found, FileRefused):
        assert word(found.reason, "th", **found.values)
    else:
        assert adds_up(found)
        assert all(word(said.code, "en", **dict(said.values)) for said in found.findings)
