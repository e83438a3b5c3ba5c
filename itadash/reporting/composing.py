"""Answers become an official document: the measures, or the report of what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from itadash import thai
from itadash.model import Counts, MeasureRow
from itadash.reporting import layouts, tallies
from itadash.reporting.answers import Answers, Wish
from itadash.reporting.layouts import CENTRED, SHARES, Column
from itadash.reporting.measure_cells import Digits, cells_of
from itadash.reporting.memo import memo_of, signature
from itadash.reporting.official import Grid, Kind, Official
from itadash.reporting.sources import part_of, sources_of
from itadash.words import word


def compose(answers: Answers, wish: Wish) -> Official:
    """The document that is wished for."""
    digits = thai.to_thai_digits if wish.thai_digits else str
    said = _values(answers, wish, digits)
    columns = columns_of(answers, wish)
    notes = [word("document.counts.shared", "th")] if tallies.adds_up_otherwise(answers) else []
    if wish.kind is Kind.REPORT and answers.summary.counts.narrative:
        count = digits(str(answers.summary.counts.narrative))
        notes.append(word("document.counts.narrative", "th", count=count))
    return Official(
        kind=wish.kind,
        title=_title(answers, wish, said, digits),
        paragraphs=(_opening(answers, wish, said), _summary(answers, wish, said, digits)),
        counts_title=word(f"document.counts.title.{wish.kind}", "th", **said),
        counts=tallies.grid(answers, wish.kind, digits),
        counts_notes=tuple(notes),
        table=table_of(answers.rows, columns, digits),
        sources_title=word("document.sources.title", "th"),
        sources=sources_of(answers.chosen, answers.imports, said, digits),
        signature=signature(),
        footer=word("document.footer", "th", **said),
        page_word=word("document.page", "th"),
        thai_digits=wish.thai_digits,
        memo=memo_of(wish.kind, said) if wish.memo else None,
        scores_title=word("document.scores.title", "th", **said),
        scores=_scores(answers, wish, digits),
    )


def columns_of(answers: Answers, wish: Wish) -> tuple[Column, ...]:
    """The office's own columns where it has any and they are wished for, else the full six."""
    own = layouts.own(answers.heads, wish.kind) if wish.own_columns else ()
    return own or layouts.full(wish.kind, answers.rows)


def table_of(rows: Sequence[MeasureRow], columns: Sequence[Column], digits: Digits) -> Grid:
    """The measures in these columns."""
    fields = [column.field for column in columns]
    return Grid(
        headings=tuple(column.heading for column in columns),
        shares=tuple(SHARES[field] for field in fields),
        rows=tuple(cells_of(row, columns, digits) for row in rows),
        centred=tuple(place for place, field in enumerate(fields) if field in CENTRED),
        merged=fields.index("topic") if "topic" in fields else None,
    )


def _scores(answers: Answers, wish: Wish, digits: Digits) -> Grid | None:
    """The scores of the year before, in the document that sets measures to answer them."""
    if wish.kind is not Kind.MEASURES or answers.scores is None:
        return None
    return tallies.scores(answers.scores, digits)


def _values(answers: Answers, wish: Wish, digits: Digits) -> dict[str, str]:
    """What the sentences of a document speak of; only its own numbers are in chosen digits."""
    year, counts = wish.round.year, answers.summary.counts
    day = thai.long_date(answers.summary.as_of)
    departments = [name for name, _ in answers.summary.by_department]
    return {
        "agency": answers.summary.agency or "",
        "year": digits(str(year)),
        "before": digits(str(year - 1)),
        "round": digits(wish.round.name),
        "day": digits(day),
        "made": digits(thai.long_date(wish.made)),
        "count": digits(str(counts.measures)),
        "departments": digits(str(len(departments))),
    }


def _title(answers: Answers, wish: Wish, said: dict[str, str], digits: Digits) -> tuple[str, ...]:
    """What it is, of which year and time, of whom, and whether it is only a part."""
    lines = [word(f"document.title.{wish.kind}", "th"), word("document.title.year", "th", **said)]
    lines += [said["round"]] if wish.kind is Kind.REPORT else []
    lines.append(" ".join(filter(None, (said["agency"], thai.fold(wish.place)))))
    if part := part_of(answers.chosen):
        lines.append(word("document.title.part", "th", part=digits(part)))
    return tuple(lines)


def _opening(answers: Answers, wish: Wish, said: dict[str, str]) -> str:
    digits = thai.to_thai_digits if wish.thai_digits else str
    score = answers.scores.total if answers.scores else None
    scored = word("document.scored", "th", total=digits(str(score))) if score is not None else ""
    return word(f"document.opening.{wish.kind}", "th", scored=scored, **said)


def _summary(answers: Answers, wish: Wish, said: dict[str, str], digits: Digits) -> str:
    """One sentence with the counts; a state that no measure is in is left out."""
    if wish.kind is Kind.MEASURES:
        return word("document.summary.measures", "th", **said)
    counts = answers.summary.counts
    parts = [_part("completed", counts, digits)]
    for name in ("in_progress", "not_started", "not_reported", "cancelled"):
        if getattr(counts, name):
            parts.append(_part(name, counts, digits))
    sentence = word("document.summary.report", "th", parts=" ".join(parts), **said)
    if counts.overdue:
        sentence += word("document.summary.overdue", "th", count=digits(str(counts.overdue)))
    return sentence


def _part(name: str, counts: Counts, digits: Digits) -> str:
    number = digits(str(getattr(counts, name)))
    share: Decimal | None = counts.completion_percent
    if name != "completed" or share is None:
        return word(f"document.part.{name}", "th", count=number)
    return word("document.part.completed", "th", count=number, percent=digits(f"{share:.2f}"))
