"""What agencies are called: asked about once, remembered, and never joined silently."""

from __future__ import annotations

from pathlib import Path

import pytest

from itadash import by_columns, correcting, importing
from itadash.intake.contexts import Options
from itadash.model import Filter, Plan, TextKind
from itadash.problems import NameTaken, PlanOutdated, ReadOnly
from itadash.store import reading
from itadash.store.database import Database
from tests.conftest import TODAY
from tests.store.facts import redo, undo
from tests.test_cli import run

STORED = "องค์การบริหารส่วนตำบลหนองตัวอย่าง"
SLIP = "องค์การบริหารส่วนตำบลหนองตัวอยาง"
FAR = "เทศบาลตำบลบึงทดลอง"


def table(agency: str, *titles: str) -> str:
    rows = "".join(f"{title},กองคลัง,แล้วเสร็จ\n" for title in titles or ("จัดทำคู่มือ",))
    return f"รายงานผล {agency} ปีงบประมาณ พ.ศ. ๒๕๖๘\nมาตรการ,ผู้รับผิดชอบ,สถานะ\n{rows}"


def planned(
    database: Database, content: str, answer: tuple[str, str] | None = None, **said: str
) -> Plan:
    return importing.preview(
        content.encode(),
        "report.csv",
        database,
        agency=said.get("agency"),
        named=dict([answer]) if answer else None,
        today=TODAY,
    )


def brought(database: Database, plan: Plan) -> int:
    number = importing.commit(plan, database, "tests")
    assert number is not None
    return number


def codes(plan: Plan) -> list[str]:
    return [found.code for found in plan.findings if found.code.startswith("agency")]


@pytest.fixture
def database(empty_database: Database) -> Database:
    """One agency is stored."""
    brought(empty_database, planned(empty_database, table(STORED)))
    return empty_database


def names(database: Database) -> tuple[tuple[str, str], ...]:
    return reading.agency_names(database.snapshot())


def spelled(database: Database) -> int:
    """An import with which the slip was said to be the stored agency."""
    return brought(database, planned(database, table(SLIP, "ประกาศนโยบาย"), (SLIP, STORED)))


# ── asked once ───────────────────────────────────────────────────────────────────────────────


def test_a_near_name_is_asked_about_and_nothing_is_stored(database: Database) -> None:
    plan = planned(database, table(SLIP))
    assert codes(plan) == ["agency_nearly_known"]
    assert plan.refused


def test_a_spelling_is_remembered_once_its_file_is_in(database: Database) -> None:
    answered = planned(database, table(SLIP), (SLIP, STORED))
    assert (answered.agency, codes(answered)) == (STORED, ["agency_spelled"])
    assert names(database) == ()
    brought(database, answered)
    assert names(database) == ((SLIP, STORED),)
    later = planned(database, table(SLIP, "ประกาศนโยบาย"))
    assert (later.agency, codes(later)) == (STORED, ["agency_remembered"])


def test_another_agency_is_stored_beside_and_not_asked_about_again(database: Database) -> None:
    answered = planned(database, table(SLIP), (SLIP, SLIP))
    assert (answered.agency, codes(answered)) == (SLIP, ["agency_apart"])
    brought(database, answered)
    assert reading.agencies(database.snapshot()) == (SLIP, STORED)
    assert names(database) == ()
    for agency in (SLIP, STORED):
        assert codes(planned(database, table(agency, "ประกาศนโยบาย"))) == []


def test_an_answer_to_a_question_that_is_not_asked_is_not_kept(database: Database) -> None:
    plan = planned(database, table(FAR), (SLIP, STORED))
    assert (plan.agency, plan.meanings) == (FAR, ())


def test_an_answer_that_names_no_stored_agency_is_asked_again(database: Database) -> None:
    assert planned(database, table(SLIP), (SLIP, FAR)).refused


def test_a_slip_of_a_spelling_is_asked_about_too(database: Database) -> None:
    correcting.name_agency(database, STORED, "เทศบาลตำบลบึงสมมุติใหญ่", "tests")
    plan = planned(database, table("เทศบาลตำบลบึงสมมตุใหญ่"))
    (found,) = [one for one in plan.findings if one.code == "agency_nearly_known"]
    assert dict(found.values)["known"] == STORED


def test_words_that_name_the_agency_by_a_spelling_are_its_own(database: Database) -> None:
    spelled(database)
    text = (
        table(STORED, "อบรม").replace("สถานะ", "ผลการดำเนินการ").replace("แล้วเสร็จ", f"{FAR} จัดอบรม")
    )
    assert "other_agency" in [f.code for f in planned(database, text).findings]
    own = planned(database, text.replace(FAR, SLIP))
    assert "other_agency" not in [f.code for f in own.findings]


# ── by hand ──────────────────────────────────────────────────────────────────────────────────


def test_a_name_given_by_hand_is_used_and_one_removed_is_asked_about(database: Database) -> None:
    assert correcting.name_agency(database, STORED, "อบต.หนองตัวอยาง", "tests") == SLIP
    assert planned(database, table(SLIP)).agency == STORED
    correcting.forget(database, STORED, TextKind.AGENCY, SLIP, "tests")
    assert names(database) == ()
    assert codes(planned(database, table(SLIP))) == ["agency_nearly_known"]


@pytest.mark.parametrize("taken", [STORED, "อบต.หนองตัวอย่าง", SLIP, FAR])
def test_a_name_that_an_agency_has_already_is_not_given(database: Database, taken: str) -> None:
    spelled(database)
    brought(database, planned(database, table(FAR)))
    before = names(database)
    with pytest.raises(NameTaken):
        correcting.name_agency(database, STORED, taken, "tests")
    assert names(database) == before


def test_no_name_is_kept_as_none(database: Database) -> None:
    assert correcting.name_agency(database, STORED, " \u200b ", "tests") is None
    assert names(database) == ()


def test_a_read_only_copy_refuses(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ITADASH_READ_ONLY", "1")
    with pytest.raises(ReadOnly):
        correcting.name_agency(database, STORED, SLIP, "tests")


# ── undone, redone, and two at once ──────────────────────────────────────────────────────────


def test_a_spelling_goes_and_comes_with_its_import(database: Database) -> None:
    number = spelled(database)
    undo(database, number)
    assert names(database) == ()
    redo(database, number)
    assert names(database) == ((SLIP, STORED),)


def test_a_spelling_removed_leaves_the_imports_that_used_it_and_stays_removed(
    database: Database,
) -> None:
    number = spelled(database)
    brought(database, planned(database, table(SLIP, "อบรมเจ้าหน้าที่")))
    correcting.forget(database, STORED, TextKind.AGENCY, SLIP, "tests")
    undo(database, number)
    redo(database, number)
    assert names(database) == ()
    found = reading.measures(database.snapshot(), Filter(today=TODAY))
    assert {row.agency for row in found} == {STORED}
    assert len(found) == 3


def test_a_spelling_redone_takes_no_name_from_an_agency_made_meanwhile(database: Database) -> None:
    number = spelled(database)
    undo(database, number)
    apart = brought(database, planned(database, table(SLIP), (SLIP, SLIP)))
    redo(database, number)
    assert planned(database, table(SLIP, "ประกาศนโยบาย")).agency == SLIP
    undo(database, apart)
    assert planned(database, table(SLIP, "ประกาศนโยบาย")).agency == STORED


def test_two_that_first_bring_near_names_at_once_are_asked(empty_database: Database) -> None:
    one, other = (planned(empty_database, table(name)) for name in (STORED, SLIP))
    brought(empty_database, one)
    with pytest.raises(PlanOutdated):
        importing.commit(other, empty_database, "tests")
    assert planned(empty_database, table(SLIP)).refused


def test_two_that_first_bring_other_names_at_once_both_may(empty_database: Database) -> None:
    one, other = (planned(empty_database, table(name)) for name in (STORED, FAR))
    brought(empty_database, one)
    brought(empty_database, other)


def test_an_answer_is_asked_anew_where_somebody_answered_otherwise_meanwhile(
    database: Database,
) -> None:
    apart = planned(database, table(SLIP), (SLIP, SLIP))
    spelled(database)
    with pytest.raises(PlanOutdated):
        importing.commit(apart, database, "tests")
    anew = planned(database, table(SLIP), (SLIP, SLIP))
    assert (anew.agency, codes(anew)) == (STORED, ["agency_remembered"])


# ── elsewhere ────────────────────────────────────────────────────────────────────────────────


def test_a_file_read_by_columns_lands_at_the_agency_of_a_spelling(
    database: Database, tmp_path: Path
) -> None:
    brought(database, planned(database, table(FAR).replace("๒๕๖๘", "๒๕๖๗")))
    correcting.name_agency(database, FAR, SLIP, "tests")
    file = tmp_path / "large.csv"
    file.write_text(table(SLIP), "utf-8")
    plan = by_columns.preview(file, database.snapshot(), Options(), today=TODAY)
    assert (plan.agency, codes(plan)) == (FAR, ["agency_remembered"])
    assert plan.agency == planned(database, table(SLIP)).agency


def test_a_command_finds_an_agency_by_a_spelling(database: Database) -> None:
    spelled(database)
    found = run("measures", "--agency", "อบต.หนองตัวอยาง", "--json").stdout
    assert found.count(STORED) == 2


def test_names_of_agencies_are_no_words_of_one_agency(database: Database) -> None:
    spelled(database)
    assert reading.meanings(database.snapshot(), STORED) == ()


# ── one name in two provinces ────────────────────────────────────────────────────────────────

HERE, THERE = f"{STORED} จังหวัดอุดรธานี", f"{STORED} จังหวัดกาญจนบุรี"


@pytest.fixture
def in_a_province(empty_database: Database) -> Database:
    """An agency whose files name its province."""
    brought(empty_database, planned(empty_database, table(HERE)))
    return empty_database


def test_an_agencys_province_is_learned_from_its_title(in_a_province: Database) -> None:
    assert reading.agencies(in_a_province.snapshot()) == (STORED,)
    assert names(in_a_province) == ((HERE, STORED),)
    again = planned(in_a_province, table(HERE, "ประกาศนโยบาย"))
    assert (again.agency, again.meanings, codes(again)) == (STORED, (), [])


def test_the_same_file_of_a_province_again_changes_nothing(in_a_province: Database) -> None:
    assert planned(in_a_province, table(HERE)).repeats is not None


def test_a_file_that_names_no_province_is_still_the_agencys(in_a_province: Database) -> None:
    plan = planned(in_a_province, table(STORED, "ประกาศนโยบาย"))
    assert (plan.agency, codes(plan)) == (STORED, [])


def test_the_name_in_another_province_is_asked_about(in_a_province: Database) -> None:
    plan = planned(in_a_province, table(THERE))
    assert plan.refused
    (found,) = [one for one in plan.findings if one.code == "agency_nearly_known"]
    assert dict(found.values) == {"agency": THERE, "known": STORED}


def test_two_agencies_of_one_name_are_kept_apart(in_a_province: Database) -> None:
    brought(in_a_province, planned(in_a_province, table(THERE), (THERE, THERE)))
    assert reading.agencies(in_a_province.snapshot()) == (STORED, THERE)
    for title, agency in ((HERE, STORED), (THERE, THERE)):
        assert planned(in_a_province, table(title, "ประกาศนโยบาย")).agency == agency
    assert planned(in_a_province, table("รายงาน"), agency=THERE).agency == THERE
    assert run("measures", "--agency", THERE, "--json").stdout.count(THERE) == 1
    unsaid = planned(in_a_province, table(STORED, "ประกาศนโยบาย"))
    assert (unsaid.agency, codes(unsaid)) == (STORED, ["agency_namesakes"])


def test_an_agency_that_is_the_same_in_spite_of_its_province_is_asked_once(
    in_a_province: Database,
) -> None:
    brought(in_a_province, planned(in_a_province, table(THERE, "อบรม"), (THERE, STORED)))
    assert reading.agencies(in_a_province.snapshot()) == (STORED,)
    assert planned(in_a_province, table(THERE, "ประกาศนโยบาย")).agency == STORED


def test_a_province_is_learned_from_a_file_read_by_columns(
    empty_database: Database, tmp_path: Path
) -> None:
    file = tmp_path / "large.csv"
    file.write_text(table(HERE), "utf-8")
    plan = by_columns.preview(file, empty_database.snapshot(), Options(), today=TODAY)
    brought(empty_database, plan)
    assert names(empty_database) == ((HERE, STORED),)
