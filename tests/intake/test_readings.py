"""Written forms and what they mean: the project's own list, and the shared one where it lies.

Notation of ``expected``: a period is start, end, quarters and fy (``given_fy`` is the year the
officer gives); ``unknown;reason=…``; ``review:`` marks a proposal; several fiscal years have no
quarters and no year; ``none`` and ``null`` are nothing.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from itadash.intake import readings
from itadash.model import PeriodReading

FORMS = Path(__file__).with_name("forms.csv")
SHARED = Path(__file__).parents[3] / "shared" / "reading-cases.csv"


def forms(path: Path, kind: str) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == kind]
    return [(row["text"], row["expected"]) for row in rows]


def all_forms(kind: str) -> list[tuple[str, str]]:
    return forms(FORMS, kind) + (forms(SHARED, kind) if SHARED.exists() else [])


def sure_or_review(value: str, *, sure: bool) -> str:
    return value if sure else f"review:{value}"


def facts(expected: str) -> dict[str, str]:
    """The named facts of an expected period, in the words of the contract."""
    told = dict(part.partition("=")[::2] for part in expected.removeprefix("review:").split(";"))
    if "-" in told.get("fy", ""):
        told["fy"] = "None"
    return told


def written(read: PeriodReading) -> dict[str, str]:
    return {
        "start": read.starts.isoformat() if read.starts else "",
        "end": read.ends.isoformat() if read.ends else "",
        "quarters": ",".join(map(str, read.quarters)),
        "fy": str(read.fiscal_year),
    }


@pytest.mark.parametrize(("text", "expected"), all_forms("period"))
def test_a_period_is_read(text: str, expected: str) -> None:
    told = facts(expected)
    read = readings.period(text, int(told["given_fy"]) if "given_fy" in told else None)
    assert ",".join(day.isoformat() for day in read.follow_up) == told.get("report_due", "")
    if "unknown" in told:
        assert read.unknown is not None
        assert (read.starts, read.ends, read.fiscal_year) == (None, None, None)
        return
    assert read.unknown is None
    assert written(read) == {name: told[name] for name in ("start", "end", "quarters", "fy")}
    assert read.sure is not expected.startswith("review:")


@pytest.mark.parametrize(("text", "expected"), forms(FORMS, "period"))
def test_an_unreadable_period_says_why(text: str, expected: str) -> None:
    told = facts(expected)
    read = readings.period(text, int(told["given_fy"]) if "given_fy" in told else None)
    assert read.unknown == told.get("reason")


@pytest.mark.parametrize(("text", "expected"), all_forms("status"))
def test_a_status_is_read(text: str, expected: str) -> None:
    plain, _, percent = expected.partition(" (")[0].partition(";percent=")
    read = readings.status(text)
    assert sure_or_review(read.status.value, sure=read.sure) == plain
    if percent:
        assert percent == ("none" if read.percent is None else f"{read.percent.normalize():f}")


@pytest.mark.parametrize(("text", "expected"), all_forms("percent"))
def test_a_percent_is_read(text: str, expected: str) -> None:
    read = readings.percent(text)
    if expected == "null":
        assert (read.percent, read.sure) == (None, False)
    else:
        assert read.percent is not None
        assert sure_or_review(f"{read.percent.normalize():f}", sure=read.sure) == expected


@pytest.mark.parametrize(("text", "expected"), all_forms("department"))
def test_departments_are_read(text: str, expected: str) -> None:
    read = readings.department(text)
    names = " | ".join(read.departments)
    assert (sure_or_review(names, sure=read.sure) if names else "none") == expected.split(" (")[0]


@pytest.mark.parametrize(("text", "expected"), all_forms("header"))
def test_a_heading_is_read(text: str, expected: str) -> None:
    assert readings.header(text) == expected
