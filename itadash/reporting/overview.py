"""The overview as one page for the meeting folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from itadash import thai
from itadash.model import Counts, CurvePoint, MeasureRow
from itadash.reporting.answers import Answers
from itadash.reporting.charts import Curve, Line, Said, curve_of, heads_of, line_of, quarters_of
from itadash.reporting.sources import part_of, sources_of
from itadash.reporting.urgent import ORDER, look_of, urgent_of
from itadash.words import word

Digits = Callable[[str], str]
MOST_URGENT = 6
"""Lines of what to see to first; a page has no room for more."""
MOST_BLOCKS = 60
"""Measures that still have a block each."""
STATES = ("completed", "in_progress", "not_started", "not_reported", "cancelled")
AMONG = {"overdue": "late", "silent": "silent", "due_soon": "due_soon"}
"""Conditions among the open ones, and the look of each."""


@dataclass(frozen=True, slots=True)
class Page:
    """All that stands on the page."""

    place: str
    answer: str
    verdict: Said
    detail: str
    blocks: tuple[Said, ...]
    legend: tuple[Said, ...]
    urgent_title: str
    urgent_first: str
    urgent: tuple[tuple[Said, str, str], ...]
    urgent_note: str
    curve_title: str
    curve: Curve
    quarters: tuple[str, ...]
    matrix_title: str
    matrix: tuple[tuple[str, tuple[Said, ...]], ...]
    matrix_heads: tuple[str, ...]
    sources: tuple[str, ...]
    footer: str
    thai_digits: bool


def page_of(
    answers: Answers,
    points: Sequence[CurvePoint],
    lines: Sequence[Line],
    made: date,
    thai_digits: bool,
) -> Page:
    """The page of these answers; ``lines`` end with the total where there are several."""
    digits: Digits = thai.to_thai_digits if thai_digits else str
    counts, year = answers.summary.counts, answers.chosen.fiscal_year or 0
    said = {
        "agency": answers.summary.agency or "",
        "year": digits(str(year)),
        "day": digits(thai.long_date(answers.summary.as_of)),
        "made": digits(thai.long_date(made)),
        "round": word("page.overview", "th"),
    }
    part = digits(part_of(answers.chosen))
    urgent = list(urgent_of(answers.rows, answers.summary.as_of, digits))
    pressing = any(badge.look in ORDER for badge, *_ in urgent)
    more = len(urgent) - MOST_URGENT
    return Page(
        place=" · ".join(filter(None, (word("page.place", "th", **said), part))),
        answer=_answer(counts, digits),
        verdict=_verdict(counts, digits),
        detail=_detail(counts, digits),
        blocks=tuple(_block(row, digits) for row in answers.rows[:MOST_BLOCKS]),
        legend=tuple(_legend(counts, digits)),
        urgent_title=word("first_to_see", "th"),
        urgent_first="" if pressing else digits(word("nothing_wrong", "th")),
        urgent=tuple(urgent[:MOST_URGENT]),
        urgent_note=digits(word("page.more", "th", count=more)) if more > 0 else "",
        curve_title=word("page.curve", "th"),
        curve=curve_of(answers, points, digits),
        quarters=tuple(quarters_of(year, digits)),
        matrix_title=word("page.matrix", "th"),
        matrix=tuple(line_of(line, digits) for line in lines),
        matrix_heads=tuple(heads_of(lines, year, digits)),
        sources=sources_of(answers.chosen, answers.imports, said, digits),
        footer=word("document.footer", "th", **said),
        thai_digits=thai_digits,
    )


def _answer(counts: Counts, digits: Digits) -> str:
    percent = _whole(counts.completion_percent)
    said = word("done_of", "th", done=counts.completed, all=counts.counted, percent=percent)
    return digits(said)


def _verdict(counts: Counts, digits: Digits) -> Said:
    if counts.ahead is None:
        return Said(word("no_plan", "th"), "not_reported")
    if counts.ahead < 0:
        return Said(digits(word("behind", "th", count=-counts.ahead)), "late")
    key = "ahead" if counts.ahead else "on_plan"
    return Said(digits(word(key, "th", count=counts.ahead)), "completed")


def _detail(counts: Counts, digits: Digits) -> str:
    said = [word("page.no_deadlines", "th")]
    if counts.dated:
        percent = _whole(counts.planned_percent)
        said = [
            word("page.planned", "th", planned=counts.planned, dated=counts.dated, percent=percent)
        ]
    said.append(word("page.open", "th", count=counts.counted - counts.completed))
    if counts.narrative:
        said.append(word("page.narrative", "th", count=counts.narrative))
    if counts.cancelled:
        said.append(word("cancelled_out", "th", count=counts.cancelled))
    return digits(" · ".join(said))


def _block(row: MeasureRow, digits: Digits) -> Said:
    return Said(digits("" if row.number is None else str(row.number)), look_of(row))


def _legend(counts: Counts, digits: Digits) -> Iterator[Said]:
    """States that add up to the whole, then the conditions among the open ones."""
    for name in STATES:
        if number := getattr(counts, name):
            yield Said(f"{word(name, 'th')} {digits(str(number))}", name)
    if any(getattr(counts, name) for name in AMONG):
        yield Said(word("page.among", "th"), "")
    for name, look in AMONG.items():
        if number := getattr(counts, name):
            yield Said(f"{word(look, 'th')} {digits(str(number))}", look)


def _whole(value: Decimal | None) -> str:
    """Without decimals; 0 and 100 only where they are exact."""
    if value is None:
        return "–"
    whole = int(value.quantize(Decimal(1), ROUND_HALF_UP))
    return str(min(max(whole, 1 if value else 0), 99 if value < 100 else 100))
