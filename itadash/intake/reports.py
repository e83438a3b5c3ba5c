"""The reports of a row, which may give them a day and a basis of its own."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from operator import gt

from itadash import thai
from itadash.intake import statuses
from itadash.intake.cells import Cells, Context, Readers
from itadash.intake.codes import Code
from itadash.intake.evidence import links
from itadash.intake.periods import QUARTERS
from itadash.intake.status_ticks import STATUS_TICK
from itadash.intake.statuses import Told
from itadash.model import Basis, Finding, Status, StatusRecord

FIELDS = (
    *("status", "percent", STATUS_TICK, "result"),
    *(f"quarter_{quarter}" for quarter in QUARTERS),
    *("as_of", "basis"),
)
"""What the reports of a row depend on, but for its outcome, obstacle and evidence."""
TEXTS = ("outcome", "obstacle", "evidence", "result")
"""What a report tells beside them."""
Texts = tuple[str, str, tuple[str, ...]]
SHORTEST_COPY = 20
"""Letters below which a result that equals the steps is a coincidence."""
_BASES = frozenset(Basis)
_UNCHANGED = "กนรม"
"""Common letters that no folding adds or takes away."""


def read(
    cells: Cells, year: int | None, context: Context, memory: Readers
) -> tuple[Told, list[Finding]]:
    """The reports of the row; its own day and basis, where it has such columns, win."""
    day, wrong = context.as_of_in(year), []
    if text := cells.text("as_of"):
        day = memory.period(text, year).ends or day
        if memory.period(text, year).ends is None:
            wrong.append(cells.error(Code.UNREADABLE_DATE, "as_of"))
    told, findings = statuses.read(cells, day, year, memory)
    if (basis := cells.text("basis").casefold()) in _BASES:
        told = _known_by(told, Basis(basis))
        findings = [found for found in findings if found.code != Code.NARRATIVE_RESULT]
    elif basis:
        wrong.append(cells.error(Code.UNKNOWN_BASIS, "basis"))
    return told, [*wrong, *findings]


def _known_by(told: Told, basis: Basis) -> Told:
    """The reports with the basis of their cell; none is the basis of a blank one, which an officer
    has filled in since."""

    def known(said: StatusRecord) -> StatusRecord:
        blank = basis is Basis.NONE and said.status is not Status.NOT_REPORTED
        return said if blank else replace(said, basis=basis)

    return replace(told, others=tuple(map(known, told.others)), own=known(told.own))


def texts_of(cells: Cells) -> Texts:
    """The outcome, obstacle and evidence of a row."""
    return cells.text("outcome"), cells.text("obstacle"), evidence_of(cells)


def evidence_of(cells: Cells) -> tuple[str, ...]:
    """The addresses and the evidence that a row names."""
    return links(cells.text("evidence"), cells.text("result"))


def copied_steps(cells: Cells, result: str) -> list[Finding]:
    """A warning where the result of no day of its own only repeats the plan."""
    if _copies(result, cells.text("steps")):
        return [cells.warning(Code.RESULT_COPIES_STEPS, "result")]
    return []


def _copies(result: str, steps: str) -> bool:
    """Whether the result only repeats the plan."""
    if len(result) < SHORTEST_COPY or len(steps) < SHORTEST_COPY:
        return False
    if any(map(gt, _counted(result), _counted(steps))):
        return False
    told, planned = thai.title_key(result), thai.title_key(steps)
    return len(told) >= SHORTEST_COPY and told in planned


@lru_cache(maxsize=4096)
def _counted(text: str) -> tuple[int, ...]:
    """How often some letters stand in a text that is part of another only if it has no more."""
    return tuple(map(text.count, _UNCHANGED))
