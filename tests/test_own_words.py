"""An agency's own words: explained once by a person, and understood from then on."""

from __future__ import annotations

from collections.abc import Mapping

from itadash import correcting, importing
from itadash.intake.own_words import OwnWords, likely
from itadash.model import Filter, MeasureRow, Plan, Severity, Status, TextKind
from itadash.store import reading
from itadash.store.database import Database
from tests.conftest import TODAY

AGENCY = "องค์การบริหารส่วนตำบลทดสอบ"
NOW = Filter(today=TODAY, agency=AGENCY)


def planned(
    database: Database,
    content: str,
    columns: Mapping[str, str] | None = None,
    statuses: Mapping[str, Status] | None = None,
    agency: str = AGENCY,
) -> Plan:
    return importing.preview(
        content.encode(),
        "report.csv",
        database,
        agency=agency,
        fiscal_year=2569,
        columns=columns,
        statuses=statuses,
        today=TODAY,
    )


def brought(database: Database, plan: Plan) -> int:
    number = importing.commit(plan, database, "tests")
    assert number is not None
    return number


def codes(plan: Plan) -> list[str]:
    return [finding.code for finding in plan.findings]


def only(database: Database) -> MeasureRow:
    (row,) = reading.measures(database.snapshot(), NOW)
    return row


def of_department(name: str, title: str = "จัดทำคู่มือ") -> str:
    return f"มาตรการ,ผู้รับผิดชอบ,สถานะ\n{title},{name},ยังไม่ดำเนินการ\n"


def of_status(word: str, titles: int = 2) -> str:
    rows = "".join(f"มาตรการที่ {letter},{word}\n" for letter in "กขคงจ"[:titles])
    return f"มาตรการ,สถานะ\n{rows}"


# ── departments ──────────────────────────────────────────────────────────────────────────────


def test_an_unknown_department_is_warned_of_with_its_likely_name(empty_database: Database) -> None:
    plan = planned(empty_database, of_department("กองคลังส"))
    assert "unknown_department" in codes(plan)
    proposal = next(finding for finding in plan.findings if finding.code == "department_like")
    assert proposal.severity is Severity.NOTE
    assert dict(proposal.values)["likely"].startswith("กองคลัง")


def test_the_agencys_own_units_are_proposed_first() -> None:
    own = OwnWords(departments={"กองสวนสาธารณะ": "กองสวนสาธารณะ"}, units=("กองสวนสาธารณะ",))
    assert likely("กองสวนสาธารณ", own)[0] == "กองสวนสาธารณะ"


def test_a_name_explained_corrects_what_is_stored_and_is_undone_like_an_import(
    empty_database: Database,
) -> None:
    brought(empty_database, planned(empty_database, of_department("กองคลังส")))
    number = correcting.name_department(empty_database, AGENCY, "กองคลังส", "กองคลัง", "tests")
    assert only(empty_database).departments == ("กองคลัง",)
    assert number is not None
    importing.undo(empty_database, number, "tests")
    assert only(empty_database).departments == ("กองคลังส",)
    assert reading.meanings(empty_database.snapshot(), AGENCY) == ()


def test_a_name_explained_is_understood_in_later_files(empty_database: Database) -> None:
    brought(empty_database, planned(empty_database, of_department("กองคลังส")))
    correcting.name_department(empty_database, AGENCY, "กองคลังส", "กองคลัง", "tests")
    plan = planned(empty_database, of_department("สำนักปลัด / กองคลังส", "เรื่องใหม่"))
    assert plan.rows[0].record is not None
    assert plan.rows[0].record.departments == ("สำนักปลัด", "กองคลัง")
    assert "unknown_department" not in codes(plan)


def test_a_new_unit_is_known_from_then_on_and_changes_nothing(empty_database: Database) -> None:
    brought(empty_database, planned(empty_database, of_department("กองคลังส")))
    unit = "กองคลังส"
    assert correcting.name_department(empty_database, AGENCY, unit, unit, "tests") is None
    assert "unknown_department" not in codes(planned(empty_database, of_department(unit)))


def test_the_latest_word_about_a_name_counts(empty_database: Database) -> None:
    brought(empty_database, planned(empty_database, of_department("สำนักปลัด")))
    for name in ("กองคลัง", "กองช่าง"):
        correcting.name_department(empty_database, AGENCY, "ฝ่ายกลาง", name, "tests")
    (meaning,) = reading.meanings(empty_database.snapshot(), AGENCY)
    assert meaning.meaning == "กองช่าง"


def test_a_name_means_what_its_meaning_came_to_mean(empty_database: Database) -> None:
    brought(empty_database, planned(empty_database, of_department("สำนักปลัด")))
    for text, name in (("ฝ่ายกลาง", "งานกลาง"), ("งานกลาง", "กองกลาง")):
        correcting.name_department(empty_database, AGENCY, text, name, "tests")
    plan = planned(empty_database, of_department("ฝ่ายกลาง", "เรื่องใหม่"))
    assert departments_in(plan) == ("กองกลาง",)


def test_two_names_said_to_be_each_other_are_what_was_said_last(empty_database: Database) -> None:
    brought(empty_database, planned(empty_database, of_department("สำนักปลัด")))
    for text, name in (("ฝ่ายกลาง", "งานกลาง"), ("งานกลาง", "ฝ่ายกลาง")):
        correcting.name_department(empty_database, AGENCY, text, name, "tests")
    plan = planned(empty_database, of_department("งานกลาง", "เรื่องใหม่"))
    assert departments_in(plan) == ("ฝ่ายกลาง",)


def test_spaces_in_a_stored_name_do_not_hide_it(empty_database: Database) -> None:
    brought(empty_database, planned(empty_database, of_department("ศูนย์ดำรงธรรม ตำบล")))
    correcting.name_department(empty_database, AGENCY, "ศูนย์ดำรงธรรมตำบล", "กองช่าง", "tests")
    assert only(empty_database).departments == ("กองช่าง",)


def test_a_name_forgotten_is_unknown_again(empty_database: Database) -> None:
    brought(empty_database, planned(empty_database, of_department("กองคลังส")))
    correcting.name_department(empty_database, AGENCY, "กองคลังส", "กองคลังส", "tests")
    correcting.forget(empty_database, AGENCY, TextKind.DEPARTMENT, "กองคลังส", "tests")
    assert "unknown_department" in codes(planned(empty_database, of_department("กองคลังส")))


def test_another_agency_is_not_bound_by_it(empty_database: Database) -> None:
    brought(empty_database, planned(empty_database, of_department("กองคลังส")))
    correcting.name_department(empty_database, AGENCY, "กองคลังส", "กองคลัง", "tests")
    other = planned(empty_database, of_department("กองคลังส"), agency="อบต.แห่งอื่น")
    assert "unknown_department" in codes(other)


def test_departments_are_counted_over_all_years(sample_database: Database) -> None:
    agency = reading.places(sample_database.snapshot())[0].agency
    used = reading.departments_used(sample_database.snapshot(), agency)
    counts = [count for _, count in used]
    assert counts == sorted(counts, reverse=True)
    assert all(counts)


# ── columns ──────────────────────────────────────────────────────────────────────────────────


def departments_in(plan: Plan) -> tuple[str, ...]:
    assert plan.rows[0].record is not None
    return plan.rows[0].record.departments


def test_a_column_is_read_as_the_officer_says(empty_database: Database) -> None:
    content = "มาตรการ,xyz,สถานะ\nจัดทำคู่มือ,กองช่าง,ยังไม่ดำเนินการ\n"
    assert departments_in(planned(empty_database, content)) == ()
    assert departments_in(planned(empty_database, content, {"xyz": "department"})) == ("กองช่าง",)


def test_the_officers_column_counts_more_than_one_that_seemed_right(
    empty_database: Database,
) -> None:
    content = "มาตรการ,xyz,ผู้รับผิดชอบ\nจัดทำคู่มือ,กองช่าง,กองคลัง\n"
    plan = planned(empty_database, content, {"xyz": "department"})
    assert departments_in(plan) == ("กองช่าง",)
    assert plan.source.fields == ("title", "department", "ignore")


def test_a_column_is_remembered_once_its_import_is_finished(empty_database: Database) -> None:
    content = "มาตรการ,xyz,สถานะ\nจัดทำคู่มือ,กองช่าง,{}\n"
    first = planned(empty_database, content.format("ยังไม่ดำเนินการ"), {"xyz": "department"})
    assert reading.meanings(empty_database.snapshot(), AGENCY) == ()
    number = brought(empty_database, first)
    again = planned(empty_database, content.format("ดำเนินการแล้วเสร็จ").replace("ช่าง", "คลัง"))
    assert departments_in(again) == ("กองคลัง",)
    assert "column_remembered" in codes(again)
    importing.undo(empty_database, number, "tests")
    assert departments_in(planned(empty_database, content.format("ยกเลิก"))) == ()


def test_the_same_file_read_in_another_way_is_no_repeat(empty_database: Database) -> None:
    content = "มาตรการ,xyz,สถานะ\nจัดทำคู่มือ,กองช่าง,ยังไม่ดำเนินการ\n"
    brought(empty_database, planned(empty_database, content))
    brought(empty_database, planned(empty_database, content, {"xyz": "department"}))
    assert only(empty_database).departments == ("กองช่าง",)


# ── status words ─────────────────────────────────────────────────────────────────────────────


def test_one_choice_is_good_for_every_row_with_the_word(empty_database: Database) -> None:
    content = of_status("กขค", titles=5)
    assert planned(empty_database, content).refused
    plan = planned(empty_database, content, statuses={"กขค": Status.IN_PROGRESS})
    assert not plan.refused
    reports = [row.record.statuses[0] for row in plan.rows if row.record]
    assert {(said.status, said.basis.value) for said in reports} == {
        (Status.IN_PROGRESS, "explicit")
    }


def test_a_status_word_is_remembered_and_said_to_be(empty_database: Database) -> None:
    brought(
        empty_database,
        planned(empty_database, of_status("กขค"), statuses={"กขค": Status.IN_PROGRESS}),
    )
    again = planned(empty_database, of_status("กข ค"))
    assert not again.refused
    assert codes(again).count("status_remembered") == 1
    correcting.forget(empty_database, AGENCY, TextKind.STATUS, "กขค", "tests")
    assert planned(empty_database, of_status("กขค")).refused


# ── legends ──────────────────────────────────────────────────────────────────────────────────


def test_figures_that_a_heading_explains_are_the_statuses_it_says(empty_database: Database) -> None:
    content = "มาตรการ,สถานะ (1=เสร็จ 2=กำลังทำ 3=ยังไม่เริ่ม)\nจัดทำคู่มือ,1\nจัดอบรม,2\nจัดทำแผน,3\n"
    plan = planned(empty_database, content)
    told = [row.record.statuses[-1] for row in plan.rows if row.record]
    assert [(one.status, one.percent) for one in told] == [
        (Status.COMPLETED, None),
        (Status.IN_PROGRESS, None),
        (Status.NOT_STARTED, None),
    ]
    assert "unsure_status" not in codes(plan)


def test_what_an_officer_says_of_a_figure_counts_more_than_the_heading(
    empty_database: Database,
) -> None:
    content = "มาตรการ,สถานะ (1=เสร็จ 2=กำลังทำ)\nจัดทำคู่มือ,1\n"
    plan = planned(empty_database, content, statuses={"1": Status.CANCELLED})
    assert plan.rows[0].record is not None
    assert plan.rows[0].record.statuses[-1].status is Status.CANCELLED


def test_a_note_below_the_table_says_what_its_colours_stand_for(empty_database: Database) -> None:
    content = (
        "มาตรการ,กองที่รับผิดชอบ,สถานะ\nจัดทำคู่มือ,กองคลัง,เขียว\nจัดอบรม,กองคลัง,แดง\n"
        "หมายเหตุ : สีเขียว = แล้วเสร็จ  สีแดง = ยังไม่ดำเนินการ,,\n"
    )
    plan = planned(empty_database, content)
    told = [row.record.statuses[-1].status for row in plan.rows if row.record]
    assert told == [Status.COMPLETED, Status.NOT_STARTED]


def test_a_note_that_explains_no_status_leaves_the_colours_unknown(
    empty_database: Database,
) -> None:
    content = (
        "มาตรการ,กองที่รับผิดชอบ,สถานะ\nจัดทำคู่มือ,กองคลัง,เขียว\nจัดอบรม,กองคลัง,แดง\n"
        "หมายเหตุ : เขียว = ในเขต, แดง = นอกเขต,,\n"
    )
    assert planned(empty_database, content).refused
