"""How agencies stand beside one another: each by the rules, at its own day, the worst first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from itadash.model import Counts, Order, Standing, Status, Verdict, Wanted
from itadash.store import reading
from itadash.store.database import Database
from tests.store.facts import AFTER, YEAR, bring, measure, report

BEHIND, SILENT_ALL, UNDATED, AHEAD = (
    *("องค์การบริหารส่วนตำบลช้า", "องค์การบริหารส่วนตำบลเงียบ"),
    *("เทศบาลตำบลไร้แผน", "เทศบาลเมืองเร็ว"),
)
EVERY = Wanted()
IN_YEAR = replace(AFTER, today=date(2025, 3, 1), fiscal_year=YEAR)


@pytest.fixture(scope="module")
def four(tmp_path_factory: pytest.TempPathFactory) -> Database:
    """One agency of each verdict; nobody changes it."""
    database = Database(tmp_path_factory.mktemp("four") / "itadash.duckdb")
    done, begun = report("2025-01-10"), report("2025-01-20", Status.IN_PROGRESS)
    late, coming = {"ends": "2024-12-31"}, {"ends": "2025-09-30"}
    bring(database, measure("ก", begun, **late), measure("ข", done, **late), agency=BEHIND)
    bring(database, measure("ก", **late), agency=SILENT_ALL)
    bring(database, measure("ก", done), measure("ข", begun), agency=UNDATED)
    bring(database, measure("ก", done, **coming), agency=AHEAD)
    return database


def listed(
    database: Database, wanted: Wanted = EVERY, order: Order = Order.WORST
) -> list[Standing]:
    return list(reading.standing_page(database.snapshot(), IN_YEAR, wanted, order, 10, 0)[1])


def names(rows: list[Standing]) -> list[str]:
    return [row.agency for row in rows]


def test_each_agency_has_one_verdict(four: Database) -> None:
    assert {row.agency: row.verdict for row in listed(four)} == {
        BEHIND: Verdict.BEHIND,
        SILENT_ALL: Verdict.NOT_REPORTED,
        UNDATED: Verdict.NO_PLAN,
        AHEAD: Verdict.ON_PLAN,
    }


def test_the_widest_gap_to_the_plan_stands_first(four: Database) -> None:
    assert names(listed(four)) == [SILENT_ALL, BEHIND, UNDATED, AHEAD]


def test_an_agencys_counts_are_those_of_its_own_summary(four: Database) -> None:
    for row in listed(four):
        own = replace(IN_YEAR, agency=row.agency)
        assert row.counts == reading.summary(four.snapshot(), own).counts


def test_the_whole_adds_the_agencies_up(four: Database) -> None:
    whole = reading.standings(four.snapshot(), IN_YEAR)
    assert (whole.agencies, sum(count for _, count in whole.verdicts)) == (4, 4)
    assert whole.counts == reading.summary(four.snapshot(), IN_YEAR).counts
    assert whole.last_report == date(2025, 1, 20)


def test_a_kind_narrows_the_whole_and_keeps_the_choice_of_kinds(four: Database) -> None:
    whole = reading.standings(four.snapshot(), IN_YEAR, "เทศบาลตำบล")
    assert (whole.agencies, whole.counts.measures) == (1, 2)
    assert dict(whole.kinds) == {"องค์การบริหารส่วนตำบล": 2, "เทศบาลตำบล": 1, "เทศบาลเมือง": 1}


def test_words_kind_and_verdict_narrow_the_list(four: Database) -> None:
    assert names(listed(four, Wanted(words=("ตำบล", "ช้า")))) == [BEHIND]
    assert names(listed(four, Wanted(kind="เทศบาลเมือง"))) == [AHEAD]
    assert names(listed(four, Wanted(verdict=Verdict.NO_PLAN))) == [UNDATED]


def test_the_least_completed_stand_first_when_asked(four: Database) -> None:
    shares = [row.counts.completion_percent for row in listed(four, order=Order.COMPLETION)]
    assert shares == sorted(shares, key=float)  # type: ignore[arg-type]


def test_whoever_never_reported_stands_before_the_oldest_report(four: Database) -> None:
    days = [row.last_report for row in listed(four, order=Order.LAST_REPORT)]
    assert days == [None, date(2025, 1, 10), date(2025, 1, 20), date(2025, 1, 20)]


def test_a_page_holds_no_more_than_asked_for_and_tells_how_many_there_are(four: Database) -> None:
    snapshot = four.snapshot()
    found, rows = reading.standing_page(snapshot, IN_YEAR, Wanted(), Order.NAME, 3, 3)
    assert (found, len(rows)) == (4, 1)


def test_a_year_nobody_has_measures_in_has_no_agencies(four: Database) -> None:
    whole = reading.standings(four.snapshot(), replace(IN_YEAR, fiscal_year=2560))
    assert (whole.agencies, whole.counts) == (0, Counts())
