"""Where stored answers become documents, for the screen and the command line alike."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from datetime import date
from typing import Protocol, TypeVar

from itadash.model import Filter, Place
from itadash.problems import NothingToExport
from itadash.reporting import agency_tables, rounds
from itadash.reporting.agency_tables import Sheet
from itadash.reporting.answers import Answers, Wish
from itadash.reporting.overview import Page
from itadash.reporting.rounds import Round
from itadash.store import reading
from itadash.store.database import Snapshot

Answer = TypeVar("Answer")


class Ask(Protocol):
    """Answers a question of ``itadash.store.reading``: from a snapshot, or from answers kept."""

    def __call__(self, question: Callable[..., Answer], /, *given: Hashable) -> Answer: ...


def asking(snapshot: Snapshot) -> Ask:
    """Answers from one snapshot."""

    def ask(question: Callable[..., Answer], /, *given: Hashable) -> Answer:
        return question(snapshot, *given)

    return ask


def at_one_place(ask: Ask, wanted: Filter) -> Filter:
    """The filter with an agency and a year: where it names none, those of the latest import.
    Raises NothingToExport where no measure is stored of them."""
    fitting = [place for place in ask(reading.places) if _fits(place, wanted)]
    if not fitting:
        raise NothingToExport
    place = max(fitting, key=lambda place: place.latest_import)
    return replace(wanted, agency=place.agency, fiscal_year=place.fiscal_year)


def _fits(place: Place, wanted: Filter) -> bool:
    agency, year = wanted.agency, wanted.fiscal_year
    return agency in (None, place.agency) and year in (None, place.fiscal_year)


def as_at(wanted: Filter, time: Round | None) -> Filter:
    """The filter as at the end of a round, unless it names a day; never later than today."""
    if time is None or wanted.as_of is not None:
        return wanted
    return replace(wanted, as_of=min(time.last, wanted.today))


def answers_of(ask: Ask, wanted: Filter) -> Answers:
    """What is stored of one agency and year. Raises NothingToExport where nothing matches."""
    agency, year = wanted.agency, wanted.fiscal_year
    rows = ask(reading.measures, wanted)
    if agency is None or year is None or not rows:
        raise NothingToExport
    return Answers(
        chosen=wanted,
        rows=rows,
        summary=ask(reading.summary, wanted),
        imports=ask(reading.imports, agency, year),
        heads=ask(reading.table_heads, agency, year),
        scores=next(iter(ask(reading.scores, agency, year - 1)), None),
    )


def round_of(answers: Answers, time: Round | None) -> Round:
    """The round asked for, else the fiscal year up to the day of the answers."""
    return time or rounds.up_to(answers.chosen.fiscal_year or 0, answers.summary.as_of)


def sheets_of(ask: Ask, wanted: Filter) -> tuple[Sheet, ...]:
    """Every table of an agency and year. Raises NothingToExport where nothing matches."""
    answers = answers_of(ask, wanted)
    agency, year = wanted.agency or "", wanted.fiscal_year or 0
    reports = ask(reading.histories, agency, year)
    return agency_tables.sheets_of(answers, reports, ask(reading.scores, agency))


def page_of(ask: Ask, answers: Answers, made: date, thai_digits: bool) -> Page:
    """The overview as one page."""
    from itadash.figures import matrix_lines
    from itadash.reporting import charts, overview

    points = ask(reading.curve, answers.chosen)
    found = matrix_lines.lines(ask(reading.matrix, answers.chosen), answers.rows)
    quarters = matrix_lines.columns(found)
    lines = []
    for line in found:
        cells = (line.cell(quarter) for quarter in quarters)
        told = tuple((cell, matrix_lines.state_of(cell).value) for cell in cells)
        lines.append(charts.Line(line.department, line.done, line.all, told))
    return overview.page_of(answers, points, lines, made, thai_digits)


def overview(ask: Ask, answers: Answers, made: date, thai_digits: bool) -> bytes:
    """The overview as one page of PDF."""
    from itadash.reporting import pdf

    return pdf.overview_of(page_of(ask, answers, made, thai_digits))


def content(answers: Answers, wish: Wish, ending: str) -> bytes:
    """The document as the bytes of a file; ``ending`` is docx or pdf."""
    from itadash.reporting import composing, pdf, word_file  # what need not be there for the rest

    official = composing.compose(answers, wish)
    return word_file.word_of(official) if ending == "docx" else pdf.pdf_of(official)
